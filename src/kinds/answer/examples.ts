import type { Example } from '../example.ts';

export const answerExamples: readonly Example[] = [
  {
    text: 'The Harbor Authority refused to publish the tests.',
    finds: [{ by: 'Harbor Authority', stance: 'refuses' }],
  },
  {
    text: 'Marlow County has fully complied, and the letter asks for nothing new.',
    finds: [{ by: 'Marlow County', stance: 'complies', text: 'has fully complied' }],
  },
  {
    text: 'Marlow County pushed back strongly against the new request.',
    finds: [{ by: 'Marlow County', stance: 'refuses' }],
  },
  {
    text: 'Brackwater Electric Company denied that it had hidden the results.',
    finds: [{ by: 'Brackwater Electric Company', stance: 'disputes' }],
  },
  {
    text: 'Marlow County responded, but on Monday the Ministry of Labor asked for more.',
    finds: [{ by: 'Marlow County', text: 'responded' }],
  },
  { text: 'Marlow County has 30 days to comply.', finds: [] },
  { text: 'The Denholm School Board declined to comment.', finds: [] },
  { text: 'The Ministry of Labor asked Marlow County to certify that it complies with the act.', finds: [] },
  { text: 'The Ministry of Labor considers Marlow County a plant of concern.', finds: [] },
  { text: 'Judge Ada Brill denied the motion of Marlow County.', finds: [] },
  {
    text: 'The Harbor Authority accepted the findings of the report.',
    finds: [{ by: 'Harbor Authority', stance: 'complies' }],
  },
  {
    text: 'Brackwater Electric Company complied in part with the order.',
    finds: [{ by: 'Brackwater Electric Company', stance: 'partly' }],
  },
  { text: 'How has Marlow County responded?', finds: [] },
  { text: 'Denholm Mayor Ines Okafor agreed to meet again in June.', finds: [] },
  { text: 'Rosa Lindqvist denied the allegations.', finds: [] },
  { text: 'Denholm Mayor Ines Okafor disagrees with her rival.', finds: [] },
  { text: 'The tribunal denied the motion of the Harbor Authority.', finds: [] },
  { text: 'Neither Marlow County nor the Harbor Authority would respond to the letter.', finds: [] },
  {
    text: 'The Ministry of Labor sued over the tests, and Brackwater Electric Company agreed to pay $9,000 to settle the case.',
    finds: [{ by: 'Brackwater Electric Company', stance: 'complies' }],
  },
  {
    text: 'The Ministry of Labor denied the request of Marlow County for the file.',
    finds: [{ by: 'Ministry of Labor', stance: 'refuses' }],
  },
  { text: 'The Superior Court rejected the request of Marlow County.', finds: [] },
  { text: 'Marlow County declined several requests for an interview.', finds: [] },
  {
    text: 'The Harbor Authority has not paid, nor has it responded to the letter of Marlow County.',
    finds: [],
  },
  {
    text: 'The Ministry of Labor response: Accepted in principle. It will publish its tests.',
    finds: [{ by: 'Ministry of Labor', stance: 'partly' }],
  },
  {
    text: 'The Harbor Authority disputes the sum.',
    finds: [{ by: 'Harbor Authority', stance: 'disputes' }],
  },
  { text: 'The High Court denied having been misled.', finds: [] },
];
