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
];
