/** A text; which of its phrases stand for the same thing, which must be left open, which must stay apart. */
export interface ChainExample {
  readonly text: string;
  readonly same?: readonly (readonly string[])[];
  readonly open?: readonly string[];
  readonly apart?: readonly (readonly [string, string])[];
}

export const CHAIN_EXAMPLES: readonly ChainExample[] = [
  {
    text: 'Farmers of Droefontein went to the high court in Leeds on Monday. The town had no water.',
    apart: [['Leeds', 'The town']],
  },
  {
    text: 'In reply to Trustee W. Strand, the clerk gave a figure. Winston Strand voted no. Denise Strand left.',
    same: [['W. Strand', 'Winston Strand']],
    apart: [['W. Strand', 'Denise Strand']],
  },
  {
    text: 'Moira Lamar-Lowe opened the debate for the opposition. Later Lamar-Lowe said the minister had failed.',
    same: [['Moira Lamar-Lowe', 'Lamar-Lowe']],
  },
  {
    text: 'Mayor Robert Alder signed the order on Monday. Alder said the city would not bend. He left soon after.',
    same: [['Robert Alder', 'Alder', 'He']],
  },
  {
    text: 'Maria Quill runs the harbor office. She told reporters that her staff had found nothing.',
    same: [['Maria Quill', 'She', 'her']],
  },
  {
    text: 'Mayor Susan Marsh met Governor Paul Quill on Friday. The mayor had asked for the talk. The governor agreed to it.',
    same: [
      ['Susan Marsh', 'The mayor'],
      ['Paul Quill', 'The governor'],
    ],
    apart: [['Susan Marsh', 'Paul Quill']],
  },
  {
    text: 'The Harbor Press Service saw a letter from Elm Unified School District. The district cut its buses.',
    same: [['Elm Unified School District', 'The district']],
    apart: [['Harbor Press Service', 'The district']],
  },
  {
    text: 'Robert Alder met Peter Quill in Ohio. Later Thomas Marsh and David Reed joined them. He was late.',
    apart: [['Robert Alder', 'He']],
  },
  {
    text: 'David Reed and Susan Reed own the mill. Reed declined to speak.',
    open: ['Reed'],
  },
  {
    text: 'Kenneth Reed came on Monday. The harbor hired Ken Reed in May. Reed declined to speak.',
    same: [['Kenneth Reed', 'Ken Reed', 'Reed']],
  },
  {
    text: 'Susan Reed spoke at the mill. Her son David Reed was hurt there. Reed asked for a new gate. Reed said it would help.',
    apart: [['David Reed', 'Reed']],
  },
  {
    text: 'Susan Reed opened the talks on the mill. Susan Reed had called them. Reed spoke first. Reed spoke long. David Reed left. It rained in town. The talks went on. Reed spoke again.',
    same: [['Susan Reed', 'Reed']],
  },
  {
    text: 'Mayor Carl de Groot opened the bridge. De Groot said it would hold.',
    same: [['Carl de Groot', 'De Groot']],
  },
  {
    text: 'Susan Reed and her brother Bobby Reed ran the mill. Bobby was the elder. Bobby liked the sea. Bobby left early. Reed sold the mill.',
    same: [['Susan Reed', 'Reed']],
  },
  {
    text: 'The Lowell Institute for Water Policy read the files. The Lowell Institute said they were old.',
    same: [['Lowell Institute for Water Policy', 'Lowell Institute']],
  },
  {
    text: 'The Department of Justice sent a letter to the county on Tuesday. The Justice Department said the letter was its last.',
    same: [
      ['Department of Justice', 'Justice Department'],
      ['a letter', 'the letter'],
    ],
  },
  {
    text: 'The Harbor Transit Authority (HTA) cut the line. HTA officials gave no reason.',
    same: [['Harbor Transit Authority', 'HTA']],
  },
  {
    text: 'Officials in Cleveland voted on Monday. The city has 40 days to answer.',
    same: [['Cleveland', 'The city']],
  },
  {
    text: 'Officials in Cleveland and Toledo voted on Monday. The city has 40 days to answer.',
    open: ['The city'],
  },
  {
    text: 'The Denver Police Department held the man. The fire department was not called.',
    apart: [['Denver Police Department', 'The fire department']],
  },
  {
    text: 'It is clear that the plan will fail. It rained all day.',
    apart: [['It', 'the plan']],
  },
  {
    text: 'Corvane Minerals dug a pit in May. The company had no permit.',
    same: [['Corvane Minerals', 'The company']],
  },
  {
    text: 'The Marlow Herald, 3 May. Corvane was told to wait. The company had no permit.',
    apart: [['The Marlow Herald', 'The company']],
  },
  {
    text: 'The Marlow Herald, 3 May. Readers were told to wait. The newspaper had no rival.',
    same: [['The Marlow Herald', 'The newspaper']],
  },
  {
    text: 'Corvane Minerals sold the pit to Lund Energy Inc. in May. The company had no permit.',
    apart: [['Corvane Minerals', 'The company']],
  },
  {
    text: 'The Environment Agency met the Department of Justice. The agency had no plan.',
    same: [['Environment Agency', 'The agency']],
  },
  {
    text: 'Clarrie Marlowe wept. Marlowe Quill was at home. Mr Marlowe said he was sorry.',
    same: [['Clarrie Marlowe', 'Marlowe']],
  },
  {
    text: 'The Environment Agency met Fairhaven City Council. The council was stripped of its permit.',
    same: [['Fairhaven City Council', 'The council', 'its']],
  },
  {
    text: 'The Environment Agency met Fairhaven City Council. The council said it would wait.',
    same: [['Fairhaven City Council', 'The council', 'it']],
  },
  {
    text: 'The Environment Agency met Fairhaven City Council. The agency told the council that it must reopen the pool.',
    same: [['Fairhaven City Council', 'the council', 'it']],
  },
  {
    text: 'Fairhaven City Council met. Ana Reyes accused the council of waste. The council of elders had left.',
    same: [['Fairhaven City Council', 'the council']],
    apart: [['Fairhaven City Council', 'The council']],
  },
  {
    text: 'Reed arrived with his sister Susan Reed on Sunday. Reed sold the mill. Mayor Bobby Reed is old.',
    same: [['Bobby Reed', 'Reed']],
    apart: [['Susan Reed', 'Reed']],
  },
  {
    text: 'Bobby Reed Jr. met Bobby Reed on Sunday. Governor Reed sold the mill.',
    apart: [['Bobby Reed Jr.', 'Reed']],
  },
  {
    text: 'Susan Reed met the mayor in May. Her husband, Anselm Reed, was at sea. Mrs. Reed spoke first. Mr. Reed wrote later.',
    same: [['Susan Reed', 'Reed']],
  },
  {
    text: 'Lowell will send a Reed to the capital. Liz Reed, the daughter of Dick Reed, won the vote. Dick Reed sat there once. Liz Reed, 50, was glad. Reed said it was time.',
    same: [['Liz Reed', 'Reed']],
  },
  {
    text: 'Harold Reed runs for mayor. His son Kit Reed spoke on Monday. Kit Reed was calm. Kit Reed smiled. Kit Reed left at noon. Reed wrote a post.',
    same: [['Harold Reed', 'Reed']],
  },
  {
    text: 'Susan Reed leads the board. It once heard her brother Bobby Reed. The board met. Reed spoke first.',
    same: [['Susan Reed', 'Reed']],
  },
  {
    text: 'Susan Reed and her sister Ann Reed run the mill. The mill burned on Monday. Reed declined to speak.',
    open: ['Reed'],
  },
];
