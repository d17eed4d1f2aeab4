import type { Example } from '../example.ts';

export const stakeExamples: readonly Example[] = [
  {
    text: 'The Ministry of Transport threatened to withhold a $2 million grant from Marlow County.',
    finds: [
      {
        holder: 'Marlow County',
        state: 'at risk',
        amount: { value: 2_000_000, currency: 'USD', qualifier: null },
      },
    ],
  },
  {
    text: 'Marlow County received a $40,000 grant from the Ministry of Labor.',
    finds: [{ holder: 'Marlow County', granter: 'Ministry of Labor', state: 'paid' }],
  },
  {
    text: 'Marlow County’s eligibility for a $75,000 grant was at risk, the Ministry of Labor said.',
    finds: [{ holder: 'Marlow County', state: 'at risk' }],
  },
  {
    text: 'The Ministry of Labor revoked the license of Brackwater Electric Company.',
    finds: [{ granter: 'Ministry of Labor', state: 'withheld' }],
  },
  {
    text: 'Brackwater Electric Company must close the works by July 1 or pay $9,000 for each day of delay.',
    finds: [{ holder: 'Brackwater Electric Company', state: 'at risk' }],
  },
  { text: 'Money was on everybody’s mind in Marlow County.', finds: [] },
  { text: 'The Harbor Authority granted the wish of a child.', finds: [] },
  {
    text: 'Brackwater Electric Company could face a fine of $9,000.',
    finds: [{ holder: 'Brackwater Electric Company', state: 'at risk' }],
  },
  { text: 'Brackwater Electric Company made money from its old works.', finds: [] },
  { text: 'Rosa Lindqvist got her money back and left Denholm.', finds: [] },
  { text: 'The Ministry of Labor gave substantial assistance in the case.', finds: [] },
  { text: 'The bill provides funding for schools in Marlow County.', finds: [] },
  { text: 'Rosa Lindqvist faces up to five years in prison and a fine of $9,000.', finds: [] },
  { text: 'The Harbor Authority will cut $2 million in costs.', finds: [] },
  {
    text: 'The Ministry of Labor refused to issue a permit to the Harbor Authority.',
    finds: [{ holder: 'Harbor Authority', granter: 'Ministry of Labor', state: 'withheld' }],
  },
  {
    text: 'Marlow County and the Denholm School Board received more than $3 million in grants.',
    finds: [{ amount: { value: 3_000_000, currency: 'USD', qualifier: 'more than' } }],
  },
  { text: 'Marlow County must continue to provide this funding to the Denholm School Board.', finds: [] },
  {
    text: 'The Ministry of Transport awarded Marlow County a $2 million grant.',
    finds: [{ what: 'a $2 million grant', holder: 'Marlow County', state: 'paid' }],
  },
  {
    text: 'Marlow County would have to hand back the $2 million grant unless work starts by June.',
    finds: [{ holder: 'Marlow County', granter: null, state: 'at risk' }],
  },
  {
    text: 'The Ministry of Labor revoked Brackwater Electric Company’s permit.',
    finds: [{ holder: 'Brackwater Electric Company', granter: 'Ministry of Labor', state: 'withheld' }],
  },
  {
    text: 'Marlow County is at risk of losing its $2 million grant.',
    finds: [{ holder: 'Marlow County', state: 'at risk' }],
  },
  {
    text: 'Marlow County could be fined up to $500,000 if it does not act.',
    finds: [{ what: '$500,000', holder: 'Marlow County', state: 'at risk' }],
  },
  {
    text: 'The Ministry of Labor has refused Brackwater Electric Company a permit.',
    finds: [{ what: 'a permit', holder: 'Brackwater Electric Company', state: 'withheld' }],
  },
  {
    text: 'The Ministry of Labor has warned Marlow County that it could lose $4 million.',
    finds: [{ holder: 'Marlow County', state: 'at risk' }],
  },
  {
    text: 'The Dockers Union says 210 jobs hang on the deal.',
    finds: [{ what: '210 jobs', holder: null, state: 'at risk' }],
  },
  {
    text: 'Brackwater Electric Company will cut 300 jobs in Denholm.',
    finds: [{ what: '300 jobs', granter: 'Brackwater Electric Company', state: 'at risk' }],
  },
  { text: 'Two million jobs were lost in the last recession.', finds: [] },
  { text: 'Brackwater Electric Company advertised 12 jobs in Denholm.', finds: [] },
  {
    text: 'Brackwater Electric Company was fined $64,000 by the Ministry of Labor for a spill.',
    finds: [
      {
        what: '$64,000',
        holder: 'Brackwater Electric Company',
        granter: 'Ministry of Labor',
        state: null,
      },
    ],
  },
  {
    text: 'The Ministry of Labor has imposed a penalty of $2 million on Brackwater Electric Company.',
    finds: [{ holder: 'Brackwater Electric Company', granter: 'Ministry of Labor', state: null }],
  },
  { text: 'Rosa Lindqvist was fined $400 for speeding in Denholm.', finds: [] },
  {
    text: 'Brackwater Electric Company has not paid the $6 million it owes the Coast Recovery Fund.',
    finds: [
      {
        what: '$6 million',
        holder: 'Coast Recovery Fund',
        granter: 'Brackwater Electric Company',
        state: 'withheld',
      },
    ],
  },
  {
    text: 'The Harbor Authority owes Marlow County $3 million in back rent.',
    finds: [
      {
        what: '$3 million in back rent',
        holder: 'Marlow County',
        granter: 'Harbor Authority',
        state: 'withheld',
      },
    ],
  },
  { text: 'Marlow County owes its beauty to the sea.', finds: [] },
  { text: 'The Harbor Authority owes the public an answer.', finds: [] },
  {
    text: 'Marlow County could see its federal road money dry up.',
    finds: [{ what: 'federal road money', holder: 'Marlow County', state: 'at risk' }],
  },
  {
    text: 'Brackwater Electric Company saw its discharge licence suspended for nine days in April.',
    finds: [{ what: 'discharge licence', holder: 'Brackwater Electric Company', state: 'withheld' }],
  },
  {
    text: 'The lease would not be renewed until Marlow County opened its books.',
    finds: [{ what: 'The lease', state: 'at risk' }],
  },
  {
    text: 'Brackwater Electric Company may terminate the contract with Marlow County if the channel is not ready.',
    finds: [{ holder: 'Marlow County', granter: 'Brackwater Electric Company', state: 'at risk' }],
  },
  {
    text: 'The Harbor Authority withdrew its sponsorship of the Denholm Festival.',
    finds: [{ what: 'its sponsorship of the Denholm Festival', granter: 'Harbor Authority' }],
  },
  {
    text: 'The Ministry of Labor is prepared to make available up to $150,000 to Marlow County.',
    finds: [{ holder: 'Marlow County', granter: 'Ministry of Labor', state: 'offered' }],
  },
  {
    text: 'The Ministry of Transport released $6 million of the $14 million in grants that it had been withholding.',
    finds: [
      {
        granter: 'Ministry of Transport',
        state: 'paid',
        amount: { value: 6_000_000, currency: 'USD', qualifier: null },
      },
    ],
  },
  { text: 'Brackwater Electric Company paid the Harbor Authority $3 million for the site.', finds: [] },
  { text: 'Brackwater Electric Company says it lost $2 million last year.', finds: [] },
  { text: 'The Harbor Authority gave its approval on Monday.', finds: [] },
  { text: 'The Ministry of Labor made two firms terminate their no-poach agreement.', finds: [] },
  {
    text: 'The Ministry of Transport may terminate the grant agreement with Marlow County.',
    finds: [{ holder: 'Marlow County', granter: 'Ministry of Transport', state: 'at risk' }],
  },
];
