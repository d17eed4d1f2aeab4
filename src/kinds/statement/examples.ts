/**
 * Sentences with the statements they hold, as `speaker | cue | content` (further parts of a content after more bars;
 * an empty speaker is one the text does not name), and what is no statement (`finds: []`). People and places are made up.
 */
export interface Example {
  readonly text: string;
  readonly finds: readonly string[];
}

export const DIRECT: readonly Example[] = [
  { text: '“The pier is unsafe,” Ada Okafor said.', finds: ['Ada Okafor | said | “The pier is unsafe,”'] },
  { text: '“The pier is unsafe,” said Ada Okafor.', finds: ['Ada Okafor | said | “The pier is unsafe,”'] },
  { text: '"Who pays for it?" asked Okafor.', finds: ['Okafor | asked | "Who pays for it?"'] },
  {
    text: "''We never saw the bill,'' the mayor said on Tuesday.",
    finds: ["the mayor | said | ''We never saw the bill,''"],
  },
  {
    text: '“The pier is unsafe,” Okafor told reporters. “It closes today.”',
    finds: ['Okafor | told | “The pier is unsafe,” | “It closes today.”'],
  },
  {
    text: '“The pier,” Okafor said, “is unsafe.”',
    finds: ['Okafor | said | “The pier,” | “is unsafe.”'],
  },
  { text: 'Okafor said, “The pier is unsafe.”', finds: ['Okafor | said | “The pier is unsafe.”'] },
  { text: 'Okafor told the board: “The pier is unsafe.”', finds: ['Okafor | told | “The pier is unsafe.”'] },
  {
    text: 'The pier has a new gate. “Nobody asked us,” wrote Tom Lindqvist, a fisherman.',
    finds: ['Tom Lindqvist, a fisherman | wrote | “Nobody asked us,”'],
  },
  {
    text: '“The pier goes first.\n\n“Then the quay,” Okafor said.',
    finds: ['Okafor | said | “The pier goes first. | “Then the quay,”'],
  },
  {
    text: '“The pier goes first,” Okafor said.\n\n“Nobody asked us.”',
    finds: ['Okafor | said | “The pier goes first,” | “Nobody asked us.”'],
  },
  {
    text: '“We will sue,” the letter says.',
    finds: ['the letter | says | “We will sue,”'],
  },
  {
    text: '“It closes today,” she added, pointing at the pier.',
    finds: ['she | added | “It closes today,”'],
  },
];

export const REPORTED: readonly Example[] = [
  { text: 'Okafor said that the pier was unsafe.', finds: ['Okafor | said | that the pier was unsafe'] },
  { text: 'The board said the pier was unsafe.', finds: ['The board | said | the pier was unsafe'] },
  { text: 'The pier was unsafe, Okafor said.', finds: ['Okafor | said | The pier was unsafe'] },
  {
    text: 'The pier was unsafe, said Ada Okafor, the harbour master.',
    finds: ['Ada Okafor, the harbour master | said | The pier was unsafe'],
  },
  {
    text: 'The pier, according to the board, was unsafe.',
    finds: ['the board | according to | The pier | was unsafe'],
  },
  {
    text: 'The pier was, in the words of Okafor, “a ruin.”',
    finds: ['Okafor | in the words of | The pier was | “a ruin.”'],
  },
  {
    text: 'According to Okafor, the pier was unsafe.',
    finds: ['Okafor | According to | the pier was unsafe'],
  },
  {
    text: 'Okafor told the council that the pier was unsafe.',
    finds: ['Okafor | told | that the pier was unsafe'],
  },
  {
    text: 'Okafor said the pier was “a ruin” and should close.',
    finds: ['Okafor | said | the pier was “a ruin” and should close'],
  },
  { text: 'The mayor called the pier “a ruin.”', finds: ['The mayor | called | the pier “a ruin.”'] },
  {
    text: 'The mayor denied that he had seen the report.',
    finds: ['The mayor | denied | that he had seen the report'],
  },
  { text: 'Okafor promised to rebuild the pier.', finds: ['Okafor | promised | to rebuild the pier'] },
  { text: 'The board threatened to sue the county.', finds: ['The board | threatened | to sue the county'] },
  {
    text: 'Okafor declined to say whether the pier would open.',
    finds: ['Okafor | declined to say | whether the pier would open'],
  },
  {
    text: 'Okafor said the pier was unsafe, adding that it would close.',
    finds: ['Okafor | said | the pier was unsafe', 'Okafor | adding | that it would close'],
  },
  { text: 'Officials said the pier was unsafe.', finds: ['Officials | said | the pier was unsafe'] },
  {
    text: 'Ada Okafor, who runs the harbour, said the pier was unsafe.',
    finds: ['Ada Okafor | said | the pier was unsafe'],
  },
];

/** Where a narrator takes the word again, and what goes on with the words told. */
export const EDGES: readonly Example[] = [
  {
    text: 'Okafor said the pier was safe, but she named no date.',
    finds: ['Okafor | said | the pier was safe'],
  },
  {
    text: 'Okafor said the pier was safe, while Lindqvist wanted it closed.',
    finds: ['Okafor | said | the pier was safe'],
  },
  {
    text: 'Okafor complained that the vote was rigged, a charge that the board rejects.',
    finds: ['Okafor | complained | that the vote was rigged', 'the board | rejects | that'],
  },
  {
    text: 'Okafor said the pier would stay, drawing a fresh round of letters.',
    finds: ['Okafor | said | the pier would stay'],
  },
  {
    text: 'While Okafor said the pier was safe, the board closed it.',
    finds: ['Okafor | said | the pier was safe'],
  },
  {
    text: 'Okafor says the pier is safe, but conceded that it leaks.',
    finds: ['Okafor | says | the pier is safe', 'Okafor | conceded | that it leaks'],
  },
  {
    text: 'Okafor said the pier was safe — and the board meets again in May.',
    finds: ['Okafor | said | the pier was safe'],
  },
  {
    text: 'Okafor said there was nothing wrong with the pier.',
    finds: ['Okafor | said | there was nothing wrong with the pier'],
  },
  {
    text: 'Others said this was a rough year for the harbour.',
    finds: ['Others | said | this was a rough year for the harbour'],
  },
  {
    text: 'Okafor said, among other things, that the pier was safe.',
    finds: ['Okafor | said | that the pier was safe'],
  },
  {
    text: 'Okafor asked the board whether the pier was safe.',
    finds: ['Okafor | asked | whether the pier was safe'],
  },
  {
    text: 'Okafor said the pier was safe, and that it would open in May.',
    finds: ['Okafor | said | the pier was safe, and that it would open in May'],
  },
  {
    text: 'Okafor said the pier was safe, and “we will open it in May.”',
    finds: ['Okafor | said | the pier was safe, and “we will open it in May.”'],
  },
  {
    text: 'If the pier falls, Okafor said the quay goes too.',
    finds: ['Okafor | said | If the pier falls | the quay goes too'],
  },
  {
    text: 'The pier was unsafe, Okafor said, but “we go on.”',
    finds: ['Okafor | said | The pier was unsafe | but “we go on.”'],
  },
  {
    text: 'She said that it was “a ruin of a pier,” the Courier reported.',
    finds: ['She | said | that it was “a ruin of a pier,”'],
  },
  {
    text: 'Okafor said, “I have not heard that concern” from the harbour police.',
    finds: ['Okafor | said | “I have not heard that concern” | from the harbour police'],
  },
  {
    text: 'The boat, Ms. Okafor said, “is a perfect example of adapting” to the changing sea.',
    finds: ['Ms. Okafor | said | The boat | “is a perfect example of adapting” | to the changing sea'],
  },
  {
    text: 'He rallied the young against a rigged economy that he says is maintained by corrupt banks.',
    finds: ['he | says | a rigged economy | is maintained by corrupt banks'],
  },
  {
    text: 'Okafor said that the pier was safe but did not suggest that it would open.',
    finds: ['Okafor | said | that the pier was safe'],
  },
  {
    text: 'The pier would close, the board said on Monday — a step that angered the fishermen.',
    finds: ['the board | said | The pier would close'],
  },
  {
    text: '“The pier is a ruin,” Okafor said, noting that it is old.',
    finds: ['Okafor | said | “The pier is a ruin,”', 'Okafor | noting | that it is old'],
  },
  {
    text: 'On Tuesday, even as the price was falling, Okafor wrote to the board, telling it that the pier was safe.',
    finds: ['Okafor | telling | that the pier was safe'],
  },
  {
    text: 'Instead, she said, her boss told her he had booked a room.',
    finds: ['she | said | her boss told her he had booked a room'],
  },
  {
    text: 'The owner said it would not open the quay in time, warning that it could close the pier.',
    finds: [
      'The owner | said | it would not open the quay in time',
      'The owner | warning | that it could close the pier',
    ],
  },
  {
    text: 'According to some, the mayor was “gone,” sparking a storm of letters.',
    finds: ['some | According to | the mayor was “gone,”'],
  },
  {
    text: 'Okafor said the fleet would grow, the first time it has done so in years.',
    finds: ['Okafor | said | the fleet would grow'],
  },
  {
    text: 'Okafor said the pier would stay, even as the board was planning to close it.',
    finds: ['Okafor | said | the pier would stay'],
  },
  {
    text: 'Okafor said the moves had already paid off, “with many more to come.”',
    finds: ['Okafor | said | the moves had already paid off, “with many more to come.”'],
  },
];

/** Objects and infinitives that are told, from their first word to their last. */
export const OBJECTS: readonly Example[] = [
  {
    text: 'Okafor rejected the notion that the pier, or the quay, would fall.',
    finds: ['Okafor | rejected | the notion that the pier, or the quay, would fall'],
  },
  {
    text: 'The mayor announced a plan to close the pier and to rebuild the quay.',
    finds: ['The mayor | announced | a plan to close the pier and to rebuild the quay'],
  },
  {
    text: 'The mayor denied the charge in a statement on Monday.',
    finds: ['The mayor | denied | the charge'],
  },
  {
    text: 'The board urged Okafor to wait and hired a lawyer.',
    finds: ['The board | urged | Okafor to wait'],
  },
  {
    text: 'The board accused Okafor of closing the pier after the storm had passed.',
    finds: ['The board | accused | Okafor of closing the pier'],
  },
  {
    text: 'The mayor denied the charge through her lawyer.',
    finds: ['The mayor | denied | the charge'],
  },
  {
    text: 'The mayor called Okafor “careless” and asserted that the pier was safe.',
    finds: ['The mayor | called | Okafor “careless”', 'The mayor | asserted | that the pier was safe'],
  },
  {
    text: 'The board warned the clubs against delay.',
    finds: ['The board | warned | the clubs against delay'],
  },
  {
    text: 'The parties pledged to work together after a meeting on Thursday.',
    finds: ['The parties | pledged | to work together'],
  },
  { text: "He's called for a new pier.", finds: ["He | 's called for | a new pier"] },
  { text: 'As Okafor told the board, the pier is unsafe.', finds: ['Okafor | told | the pier is unsafe'] },
  { text: 'Harbour Daily: A Pier at War', finds: [] },
];

/** Quotation marks, and verbs of saying, that report nothing. */
export const NOTHING: readonly Example[] = [
  { text: 'Her novel “The Long Quay” won a prize in May.', finds: [] },
  { text: 'The so-called “harbour tax” has never been paid.', finds: [] },
  { text: 'Anthony “Tiny” Marlowe lives by the river.', finds: [] },
  { text: 'The word “quay” rhymes with “key.”', finds: [] },
  { text: 'The pier closed on Monday, and the boats left.', finds: [] },
  { text: 'The clock tower tells the time.', finds: [] },
  { text: 'The report is 40 pages long.', finds: [] },
  { text: 'She did not say that the pier was unsafe.', finds: [] },
  { text: 'The harbour asks a lot of its workers.', finds: [] },
  { text: 'The boat is named “Marlin.”', finds: [] },
  { text: 'Her favourite song is “Low Tide.”', finds: [] },
  { text: 'The signs at the gate were painted blue.', finds: [] },
];

/** What users of other tools complain of, told in sentences of our own. */
export const COMPLAINTS: readonly Example[] = [
  // a description after the name, and a paragraph's end within the speech
  {
    text: 'Ada Okafor, a surveyor, said: "The pier needs work.\n\n"If they wait it will fall," she added.',
    finds: ['Ada Okafor, a surveyor, | said: | "The pier needs work. | "If they wait it will fall,"'],
  },
  // a description after the name, and a sentence's end between the name and the quotation
  {
    text: 'On Monday Tom Lindqvist, a councillor, said he was worried. "Nobody has looked at the piles in years."',
    finds: [
      'Tom Lindqvist, a councillor, | said | he was worried | "Nobody has looked at the piles in years."',
    ],
  },
  // a long description between speaker and cue
  {
    text: 'Ada Okafor, who has run the harbour since 1998, said, “The pier is unsafe.”',
    finds: ['Ada Okafor | said | “The pier is unsafe.”'],
  },
  // a nickname in quotation marks is no quotation
  {
    text: '“It held for forty years,” said Anthony “Tiny” Marlowe, who built the pier.',
    finds: ['Anthony “Tiny” Marlowe, who built the pier | said | “It held for forty years,”'],
  },
  // press releases: a signature after a dash
  {
    text: '“The new gate will serve everybody who works on the water.” -Commissioner Ada Okafor',
    finds: ['Commissioner Ada Okafor | - | “The new gate will serve everybody who works on the water.”'],
  },
  // press releases: the speaker on a line before
  {
    text: 'And from Chairwoman Lindqvist:\n\n“The harbour gains a friend.”',
    finds: ['Chairwoman Lindqvist | : | “The harbour gains a friend.”'],
  },
  // a verb that is not "said"
  { text: '“It is so dull to wait,” sighed Okafor.', finds: ['Okafor | sighed | “It is so dull to wait,”'] },
  // two speakers in one paragraph
  {
    text: '“It stands,” Okafor said. “It falls,” Lindqvist said.',
    finds: ['Okafor | said | “It stands,”', 'Lindqvist | said | “It falls,”'],
  },
  // somebody named within the quotation is not its speaker
  {
    text: '“I told Lindqvist to wait,” Okafor said.',
    finds: ['Okafor | said | “I told Lindqvist to wait,”'],
  },
  // a quotation of one word within a report
  {
    text: 'She did not say “never,” but Okafor said the pier would stay shut.',
    finds: ['Okafor | said | the pier would stay shut'],
  },
  // speaker and cue before a colon, several sentences
  {
    text: 'Okafor was asked about the pier and replied: “It is old. It is tired. It goes.”',
    finds: ['Okafor | replied: | “It is old. It is tired. It goes.”'],
  },
  // marks that do not match, as hurried copy has them
  { text: '“The pier is unsafe," Okafor said.', finds: ['Okafor | said | “The pier is unsafe,"'] },
  {
    text: 'The county has shut the pier, Rep. Ada Okafor, D-Ohio, said Sunday during an interview.',
    finds: ['Rep. Ada Okafor, D-Ohio, | said | The county has shut the pier'],
  },
];
