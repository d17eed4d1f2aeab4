import type { Example } from '../example.ts';

export const eventExamples: readonly Example[] = [
  {
    text: 'Marlow County rejected the Ministry of Labor’s proposal on Monday.',
    finds: [{ type: 'REJECT', actors: ['Marlow County'], date: '2021-06-07' }],
  },
  {
    text: 'The Ministry of Labor threatened to sanction Brackwater Electric Company.',
    finds: [{ type: 'THREATEN', actors: ['Ministry of Labor'], targets: ['Brackwater Electric Company'] }],
  },
  {
    text: 'The Ministry of Labor criticized Marlow County.',
    finds: [{ type: 'DISAPPROVE', actors: ['Ministry of Labor'], targets: ['Marlow County'] }],
  },
  { text: 'Marlow County is on the coast.', finds: [] },
  { text: 'The Harbor Authority fought a cold winter.', finds: [] },
  {
    text: 'The Ministry of Labor extradited up to 16 suspects to Marlow County.',
    finds: [{ type: 'COOPERATE', actors: ['Ministry of Labor'] }],
  },
  {
    text: 'Marlow County failed to reach an agreement with the Harbor Authority.',
    finds: [{ type: 'REJECT', actors: ['Marlow County'] }],
  },
];
