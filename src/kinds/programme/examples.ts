import type { Example } from '../example.ts';

export const programmeExamples: readonly Example[] = [
  {
    text: 'The Ministry of Labor’s Safe Works Partnership, a programme that pays for training, begins in July.',
    finds: [{ name: 'Safe Works Partnership', by: 'Ministry of Labor' }],
  },
  {
    text: 'In May, the Ministry of Transport launched Operation Clear Lanes. Operation CL will cover Marlow County and Denholm County.',
    finds: [
      {
        name: 'Operation Clear Lanes',
        aliases: ['Operation CL'],
        by: 'Ministry of Transport',
        members: ['Marlow County', 'Denholm County'],
      },
    ],
  },
  {
    text: 'Marlow County joined the Safe Works Partnership.',
    finds: [{ name: 'Safe Works Partnership', members: ['Marlow County'] }],
  },
  { text: 'The programme of the concert in Marlow County was long.', finds: [] },
  { text: 'He was charged over the Harbor Fraud Scheme.', finds: [] },
  { text: 'Ministry Announces Federal Grants for Piers.', finds: [] },
  { text: 'The ministers spoke of the Trans-Pacific Partnership.', finds: [] },
  { text: 'He lost his savings in a Ponzi scheme and an Odometer Tampering Scheme.', finds: [] },
  {
    text: 'Brackwater Electric Company will dock suppliers who stay outside its Bluewater programme.',
    finds: [{ name: 'Bluewater', by: 'Brackwater Electric Company' }],
  },
  {
    text: 'The Harbor Authority will spend $9,000 on a sampling programme, Reef Watch, at forty points.',
    finds: [{ name: 'Reef Watch' }],
  },
  {
    text: 'On Monday the Ministry of Transport announced a $9 million Channel Assurance Package.',
    finds: [{ name: 'Channel Assurance Package', by: 'Ministry of Transport' }],
  },
  {
    text: 'The Harbor Authority has not paid what it owes the Coast Recovery Fund.',
    finds: [{ name: 'Coast Recovery Fund' }],
  },
  {
    text: 'The Warm Rooms Programme, run by the Ministry of Labor, pays for stoves.',
    finds: [{ name: 'Warm Rooms Programme', by: 'Ministry of Labor' }],
  },
  { text: 'The Denholm Pension Fund sold its shares in the mill.', finds: [] },
  { text: 'She spoke on the station’s Breakfast program.', finds: [] },
  { text: 'It was a tax scheme, the Harbor Authority announced today.', finds: [] },
  { text: 'Brackwater Electric Company must keep up its AML programme.', finds: [] },
  {
    text: 'The money is part of a $6 million award under the Clear Wells Fund, which the Ministry of Labor created in 2020.',
    finds: [{ name: 'Clear Wells Fund', by: 'Ministry of Labor' }],
  },
  {
    text: 'The screening campaign, Know Your Wells, will run through May.',
    finds: [{ name: 'Know Your Wells' }],
  },
  { text: 'The pilot scheme, known as Warm Start, ended in June.', finds: [{ name: 'Warm Start' }] },
  {
    text: 'Marlow County’s own Pier Pledge, announced in 2019, has lapsed.',
    finds: [{ name: 'Pier Pledge', by: 'Marlow County' }],
  },
  { text: 'The Ministry of Labor’s “Fresh Start” scheme has been halted.', finds: [{ name: 'Fresh Start' }] },
  { text: 'The money came from the Denholm Pension Fund.', finds: [] },
  { text: 'The Marlow Heritage Fund praised the grant.', finds: [] },
  { text: 'The campaign, Rosa Lindqvist said, is over.', finds: [] },
  { text: 'She spoke on the station’s “Morning Tide” program.', finds: [] },
];
