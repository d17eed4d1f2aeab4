import type { Example } from '../example.ts';

export const letterExamples: readonly Example[] = [
  {
    text: 'The Ministry of Transport sent a letter to Marlow County on Monday.',
    finds: [{ from: 'Ministry of Transport', to: ['Marlow County'], date: '2021-06-07' }],
  },
  {
    text: 'In a letter to the Denholm School Board, Marlow County said the roof was unsafe.',
    finds: [{ from: 'Marlow County', to: ['Denholm School Board'] }],
  },
  {
    text: 'The Harbor Authority received a notice from the Ministry of Labor on June 3.',
    finds: [{ from: 'Ministry of Labor', to: ['Harbor Authority'] }],
  },
  {
    text: 'In May, the Ministry of Labor told nine counties, including Marlow County, that they might be breaking the law. The letter asked for an answer in writing.',
    finds: [{ from: 'Ministry of Labor', to: ['Marlow County'], date: '2021-05' }],
  },
  {
    text: 'The Ministry of Labor sent Marlow County a letter warning that its plant may be unsafe.',
    finds: [{ from: 'Ministry of Labor', to: ['Marlow County'], about: 'its plant may be unsafe' }],
  },
  {
    text: 'The Harbor Authority wrote a memo to the Denholm School Board. The memo ran to nine pages.',
    finds: [{ from: 'Harbor Authority', to: ['Denholm School Board'] }],
  },
  { text: 'The letter of the law is plain, said the Harbor Authority.', finds: [] },
  { text: 'Marlow County took notice of the rain.', finds: [] },
  { text: 'Letters of administration were issued to the Harbor Authority in May.', finds: [] },
  { text: 'Marlow County seems to have gotten the memo about saving water.', finds: [] },
  { text: 'To Marlow County, matters of money are simple.', finds: [] },
  { text: 'The Ministry of Labor sent Rosa Lindqvist a notice on Monday.', finds: [] },
  {
    text: 'ELMFORD, Ohio — Denholm Mayor Ines Okafor sent a letter to the Harbor Authority.',
    finds: [{ from: 'Ines Okafor', to: ['Harbor Authority'] }],
  },
  {
    text: 'Denholm Mayor Ines Okafor has written to the Harbor Authority, urging it to wait.',
    finds: [{ from: 'Ines Okafor', to: ['Harbor Authority'] }],
  },
  {
    text: 'Marlow County wrote to the Ministry of Transport on May 3.',
    finds: [{ from: 'Marlow County', to: ['Ministry of Transport'], date: '2021-05-03' }],
  },
  { text: 'Denholm Mayor Ines Okafor wrote to her sister on May 3.', finds: [] },
  { text: 'Marlow County would write to the Ministry of Transport if it could.', finds: [] },
  {
    text: 'The Harbor Authority served a closure notice on Brackwater Electric Company on June 1.',
    finds: [{ from: 'Harbor Authority', to: ['Brackwater Electric Company'], date: '2021-06-01' }],
  },
  {
    text: 'Marlow County was served with a notice by the Harbor Authority on June 1.',
    finds: [{ from: 'Harbor Authority', to: ['Marlow County'], date: '2021-06-01' }],
  },
  {
    text: 'A tribunal stayed part of a notice served on Marlow County on June 1.',
    finds: [{ from: null, to: ['Marlow County'], date: '2021-06-01' }],
  },
  {
    text: 'In a letter to Denholm Mayor Ines Okafor, dated May 20 and seen by this paper, the Harbor Authority urged the city to wait.',
    finds: [{ from: 'Harbor Authority', to: ['Ines Okafor'], date: '2021-05-20' }],
  },
  {
    text: 'The order followed a letter sent on May 14 by the Harbor Authority to Marlow County.',
    finds: [{ from: 'Harbor Authority', to: ['Marlow County'], date: '2021-05-14' }],
  },
  {
    text: 'In a letter May 3, the Harbor Authority ordered Marlow County to close the pier.',
    finds: [{ from: 'Harbor Authority', to: ['Marlow County'], date: '2021-05-03' }],
  },
  {
    text: 'The notice, issued on Monday and seen by this paper, gives Marlow County until June 30 to close the pier.',
    finds: [{ from: null, to: ['Marlow County'], date: '2021-06-07' }],
  },
  {
    text: 'Denholm Mayor Ines Okafor warned the Harbor Authority in writing that the pier was unsafe.',
    finds: [{ from: 'Ines Okafor', to: ['Harbor Authority'] }],
  },
  {
    text: 'Denholm Mayor Ines Okafor emailed the Harbor Authority on May 20.',
    finds: [{ from: 'Ines Okafor', to: ['Harbor Authority'], date: '2021-05-20' }],
  },
  {
    text: 'The Harbor Authority has written to 420 tenants of the quay, telling them to leave.',
    finds: [{ from: 'Harbor Authority', to: [] }],
  },
  {
    text: 'Marlow County rejected the Harbor Authority’s objection of May 3.',
    finds: [{ from: 'Harbor Authority', date: '2021-05-03' }],
  },
  { text: 'The Harbor Authority must notify Marlow County in writing of any spill.', finds: [] },
  { text: 'The Harbor Authority may serve a notice on Marlow County.', finds: [] },
  { text: 'Marlow County shrugged off the Harbor Authority’s protest on the quay.', finds: [] },
  { text: 'Rosa Lindqvist emailed her landlord on May 20.', finds: [] },
  {
    text: 'The Ministry of Labor’s letter to the Harbor Authority of May 16 set three conditions.',
    finds: [{ from: 'Ministry of Labor', to: ['Harbor Authority'], date: '2021-05-16' }],
  },
  {
    text: 'The Ministry of Labor sent Marlow County’s chief executive a letter about the pier.',
    finds: [{ from: 'Ministry of Labor', to: ['Marlow County'] }],
  },
];
