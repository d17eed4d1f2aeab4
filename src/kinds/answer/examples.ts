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
  {
    text: 'The Ministry of Labor asked for the tests. Marlow County said it would not sign anything before May.',
    finds: [{ by: 'Marlow County', stance: 'refuses', text: 'would not sign anything before May' }],
  },
  {
    text: 'Denholm Mayor Ines Okafor said the city could not give that guarantee, after the demand of the union.',
    finds: [{ by: 'Denholm', stance: 'refuses' }],
  },
  {
    text: 'The Harbor Authority said it was reviewing the order.',
    finds: [{ by: 'Harbor Authority', stance: 'defers', text: 'was reviewing the order' }],
  },
  {
    text: 'Asked about the demand, the Ministry of Labor said wages were a matter for the courts.',
    finds: [{ by: 'Ministry of Labor', stance: 'refers elsewhere' }],
  },
  {
    text: 'In its reply to the request the Harbor Authority said it would release the tests but not the names.',
    finds: [{ by: 'Harbor Authority', stance: 'partly' }],
  },
  {
    text: 'Denholm Mayor Ines Okafor said she would not give her rival advice, though she was asked to.',
    finds: [],
  },
  { text: 'The Harbor Authority said it would not discuss the letter.', finds: [] },
  {
    text: 'Marlow County voted last week to pay nothing.',
    finds: [{ by: 'Marlow County', stance: 'refuses', text: 'voted last week to pay nothing' }],
  },
  {
    text: 'The Harbor Authority voted to reject the offer.',
    finds: [{ by: 'Harbor Authority', stance: 'refuses' }],
  },
  { text: 'The Harbor Authority voted to reject the amendment.', finds: [] },
  {
    text: 'The Ministry of Labor ruled out any compensation for the mills.',
    finds: [{ by: 'Ministry of Labor', stance: 'refuses' }],
  },
  { text: 'The Ministry of Labor ruled out sabotage.', finds: [] },
  {
    text: 'The Harbor Authority has considered the request and does not agree to it.',
    finds: [{ by: 'Harbor Authority', stance: 'refuses', text: 'does not agree to it' }],
  },
  {
    text: 'The request of Marlow County was turned down by the Ministry of Labor.',
    finds: [{ by: 'Ministry of Labor', stance: 'refuses' }],
  },
  {
    text: 'Its offer had been rejected in May.',
    finds: [{ by: null, stance: 'refuses', text: 'Its offer had been rejected in May' }],
  },
  { text: 'Her asylum application was rejected in May.', finds: [] },
  { text: 'The court said the request of the mill was refused.', finds: [] },
  {
    text: 'Talks broke down with the Harbor Authority’s rejection of the offer.',
    finds: [{ by: 'Harbor Authority', stance: 'refuses', text: 'rejection of the offer' }],
  },
  {
    text: 'The refusal of the engine to start was blamed on rain in Marlow County.',
    finds: [],
  },
  {
    text: 'The panel urged a lower limit, which Marlow County rejected.',
    finds: [{ by: 'Marlow County', stance: 'refuses' }],
  },
  { text: 'The council must obey, and Marlow County should comply with the act.', finds: [] },
  { text: 'Two of the firms agreed to plead guilty to the charges.', finds: [] },
  {
    text: 'The Ministry of Labor asked Marlow County for its tests. Marlow County supplied summaries only.',
    finds: [{ by: 'Marlow County', stance: 'partly', text: 'supplied summaries only' }],
  },
  {
    text: 'The Ministry of Labor ordered the Harbor Authority to repay the grant, and the Harbor Authority repaid it in May.',
    finds: [{ by: 'Harbor Authority', stance: 'complies' }],
  },
  {
    text: 'The Ministry of Labor asked for work sheets. Marlow County has furnished none.',
    finds: [{ by: 'Marlow County', stance: 'refuses' }],
  },
  { text: 'Marlow County supplied its schools with books. The Harbor Authority published a map.', finds: [] },
  {
    text: 'Brackwater Electric Company said the claim was false.',
    finds: [{ by: 'Brackwater Electric Company', stance: 'disputes', text: 'the claim was false' }],
  },
  {
    text: 'Marlow County called the criticism baseless.',
    finds: [{ by: 'Marlow County', stance: 'disputes' }],
  },
  { text: 'Marlow County called the storm a disaster.', finds: [] },
  {
    text: 'In May the planning board denied the proposal of the mill.',
    finds: [{ by: null, stance: 'refuses' }],
  },
  {
    text: 'After the demands of May, Marlow County and the Harbor Authority agreed to help each other.',
    finds: [],
  },
  {
    text: 'The Ministry of Labor ordered Marlow County to keep its books, and Marlow County paid a clerk in May.',
    finds: [],
  },
  {
    text: 'The Ministry of Labor turned down a request for time to complete the plan.',
    finds: [{ by: 'Ministry of Labor', stance: 'refuses' }],
  },
  {
    text: 'Denholm Mayor Ines Okafor said she could not give that guarantee without talking to the board.',
    finds: [{ by: 'Ines Okafor', stance: 'defers' }],
  },
  {
    text: 'The Ministry of Labor asked for the minutes. Marlow County refused to show inspectors the minutes.',
    finds: [{ by: 'Marlow County', stance: 'refuses' }],
  },
  {
    text: 'The Harbor Authority said no to the request of the union.',
    finds: [{ by: 'Harbor Authority', stance: 'refuses' }],
  },
  {
    text: 'Marlow County dismissed calls for an inquiry into the fire.',
    finds: [{ by: 'Marlow County', stance: 'refuses' }],
  },
  {
    text: 'The Harbor Authority voted down the request of Marlow County.',
    finds: [{ by: 'Harbor Authority', stance: 'refuses' }],
  },
  {
    text: 'Marlow County failed to comply with the order of the Ministry of Labor.',
    finds: [{ by: 'Marlow County', stance: 'refuses' }],
  },
  {
    text: 'Marlow County cannot agree to the request of the Harbor Authority.',
    finds: [{ by: 'Marlow County', stance: 'refuses' }],
  },
  {
    text: 'Marlow County granted the request of the Harbor Authority.',
    finds: [{ by: 'Marlow County', stance: 'complies' }],
  },
  {
    text: 'Marlow County gave in to the demands of the Harbor Authority.',
    finds: [{ by: 'Marlow County', stance: 'complies' }],
  },
  {
    text: 'The Ministry of Labor asked for a refund. Marlow County backed down in May.',
    finds: [{ by: 'Marlow County', stance: 'complies' }],
  },
  {
    text: 'Marlow County said it would respect the ruling.',
    finds: [{ by: 'Marlow County', stance: 'complies' }],
  },
  {
    text: 'The Harbor Authority accepts two of the five recommendations.',
    finds: [{ by: 'Harbor Authority', stance: 'partly' }],
  },
  {
    text: 'Marlow County has asked for more time.',
    finds: [{ by: 'Marlow County', stance: 'defers' }],
  },
  {
    text: 'The Harbor Authority put off a decision on the request of Marlow County.',
    finds: [{ by: 'Harbor Authority', stance: 'defers' }],
  },
  {
    text: 'Marlow County told the union it was busy but would not decide before May.',
    finds: [{ by: 'Marlow County', stance: 'defers' }],
  },
  {
    text: 'Marlow County said the fees lie outside its jurisdiction.',
    finds: [{ by: 'Marlow County', stance: 'refers elsewhere' }],
  },
  {
    text: 'Marlow County said it had no power to change the fees.',
    finds: [{ by: 'Marlow County', stance: 'refers elsewhere' }],
  },
  {
    text: 'Marlow County said the suit had no merit.',
    finds: [{ by: 'Marlow County', stance: 'disputes' }],
  },
  {
    text: 'Marlow County does not recognise the figure.',
    finds: [{ by: 'Marlow County', stance: 'disputes' }],
  },
  {
    text: 'The Ministry of Labor accused Marlow County of hiding tests. Marlow County said it had done nothing wrong.',
    finds: [{ by: 'Marlow County', stance: 'disputes' }],
  },
  {
    text: 'The Ministry of Labor asked for its books. Marlow County did not supply the books.',
    finds: [{ by: 'Marlow County', stance: 'refuses' }],
  },
  { text: 'Marlow County refused to believe the forecast.', finds: [] },
  { text: 'Marlow County declined to be interviewed for the film.', finds: [] },
  { text: 'Marlow County could grant the request of the Harbor Authority.', finds: [] },
  { text: 'Marlow County granted its workers a holiday.', finds: [] },
  { text: 'The Senate voted against the offer of the mill.', finds: [] },
  { text: 'Marlow County is reviewing proposals for a bridge.', finds: [] },
  { text: 'Marlow County met its own high standard.', finds: [] },
  { text: 'Marlow County failed to reach the final.', finds: [] },
  { text: 'The fire in Marlow County demands that everyone act.', finds: [] },
  { text: 'Marlow County said no rain had fallen.', finds: [] },
  { text: 'The Harbor Authority put off a concert until May.', finds: [] },
  {
    text: '“I am glad the mill obeys, as it complies with my bill,” Denholm Mayor Ines Okafor said.',
    finds: [],
  },
  {
    text: 'Marlow County Manager Tom Lind said all were welcome. “We’re not going to change, regardless of any policies coming out of Washington.”',
    finds: [{ stance: 'refuses' }],
  },
  { text: '“We cannot accept such words,” said Denholm Mayor Ines Okafor.', finds: [] },
  {
    text: 'The Ministry of Labor ordered Marlow County to close the pier. Marlow County objects to the closure.',
    finds: [{ by: 'Marlow County', stance: 'disputes' }],
  },
  {
    text: 'Marlow County asked the Harbor Authority for a ferry. The Harbor Authority wrote back on Friday to say no.',
    finds: [{ by: 'Harbor Authority', stance: 'refuses' }],
  },
  {
    text: 'Marlow County had asked the Harbor Authority to back the loan and been turned down flat.',
    finds: [{ by: 'Harbor Authority', stance: 'refuses', text: 'been turned down flat' }],
  },
  {
    text: 'Marlow County asked the Ministry of Labor for more time, and the Ministry of Labor gave it until August 31.',
    finds: [{ by: 'Ministry of Labor', stance: 'complies', date: null }],
  },
  {
    text: 'The Ministry of Labor ordered the Harbor Authority to publish its log. It has not done so.',
    finds: [{ by: 'Harbor Authority', stance: 'refuses' }],
  },
  {
    text: 'Marlow County called on Denholm Mayor Ines Okafor to resign. She had no intention of doing so.',
    finds: [{ by: 'Ines Okafor', stance: 'refuses' }],
  },
  { text: 'Denholm Mayor Ines Okafor is in a race which she had no intention of losing.', finds: [] },
  {
    text: 'The Ministry of Labor set three conditions. Marlow County agreed to the first two.',
    finds: [{ by: 'Marlow County', stance: 'partly' }],
  },
  {
    text: 'Marlow County accepts the first and third conditions.',
    finds: [{ by: 'Marlow County', stance: 'partly' }],
  },
  {
    text: 'The Harbor Authority is appealing the order by the Ministry of Labor.',
    finds: [{ by: 'Harbor Authority', stance: 'disputes' }],
  },
  { text: 'The Harbor Authority appealed to the crowd on the quay.', finds: [] },
  {
    text: 'The Ministry of Labor directed Marlow County to admit two boats. The direction has been ignored.',
    finds: [{ by: null, stance: 'refuses' }],
  },
  { text: 'The request by Marlow County was met with silence by the Harbor Authority.', finds: [] },
  {
    text: 'The Harbor Authority turned down the petition from Marlow County.',
    finds: [{ by: 'Harbor Authority', stance: 'refuses' }],
  },
  {
    text: 'The Ministry of Labor asked Marlow County to hand over its files. Marlow County handed in its files on Tuesday.',
    finds: [{ by: 'Marlow County', stance: 'complies' }],
  },
  {
    text: 'The Ministry of Labor asked Marlow County to open the gate. Marlow County still will not open the gate.',
    finds: [{ by: 'Marlow County', stance: 'refuses' }],
  },
  {
    text: 'The Ministry of Labor asked Marlow County to open the gate. Marlow County will not pave the road.',
    finds: [],
  },
  {
    text: 'Marlow County has agreed to everything the Ministry of Labor asked for.',
    finds: [{ by: 'Marlow County', stance: 'complies' }],
  },
  {
    text: 'Marlow County dropped its objection to the toll of the Harbor Authority.',
    finds: [{ by: 'Marlow County', stance: 'complies' }],
  },
  { text: 'Marlow County dropped the subject on Friday.', finds: [] },
  {
    text: 'The Ministry of Labor asked Marlow County to open the gate. Marlow County turned it down, 5-0.',
    finds: [{ by: 'Marlow County', stance: 'refuses' }],
  },
  { text: 'Marlow County turned down the sound in its hall.', finds: [] },
];
