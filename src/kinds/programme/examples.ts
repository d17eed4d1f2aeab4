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
];
