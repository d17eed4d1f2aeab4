import assert from 'node:assert/strict';
import { test } from 'node:test';
import { withMends } from '../../language/mends/mends.ts';
import { speakerOrOpen, statementsIn } from '../statement/told.fixture.ts';

/** One line a statement: the speaker, else `?` with those who remain possible, and what it came through. */
function told(text: string): string[] {
  const read = statementsIn(text, '2021-03-03', withMends);
  return read.items.map(item => {
    const named = speakerOrOpen(read, item);
    return item.readings.via ? `${named} (${item.readings.via.text})` : named;
  });
}

/** A text, and who speaks in each of its statements. */
type Case = readonly [text: string, speakers: readonly string[]];

const cases: Readonly<Record<string, readonly Case[]>> = {
  'a document speaks for whoever its own phrase names': [
    ['The FDA report says the bridge is unsafe.', ['FDA (The FDA report)']],
    [
      'The lawsuit, filed by the Harbor Transit Authority, says the bridge is unsafe.',
      ['Harbor Transit Authority (The lawsuit)'],
    ],
    [
      'The bridge is unsafe, according to data released in May by the Harbor Transit Authority.',
      ['Harbor Transit Authority (data released in May by the Harbor Transit Authority)'],
    ],
    [
      "The Harbor Transit Authority's plan says the bridge is unsafe.",
      ["Harbor Transit Authority (The Harbor Transit Authority's plan)"],
    ],
    [
      'In May, Governor Ellen Brooks signed an order that said the bridge was unsafe.',
      ['Ellen Brooks (an order)'],
    ],
    ['The Alder poll says the bridge is unsafe.', ['? Alder (The Alder poll)']],
    [
      'The Harbor Times and Gull News are papers. A Times/Gull News poll in May found that the bridge is feared.',
      ['Gull News (A Times/Gull News poll in May)', 'Harbor Times (A Times/Gull News poll in May)'],
    ],
    [
      'A projection by the consulting firm Quay Economics found that more would be hired.',
      ['Quay Economics (A projection by the consulting firm Quay Economics)'],
    ],
    ['A survey says the bridge is unsafe.', ['? (A survey)']],
    [
      'An email was sent from the director, Jeremy Brooks, to the members. The email said the club would close.',
      ['Jeremy Brooks (The email)'],
    ],
    [
      'A new poll says the bridge is safe.\n\nAccording to a poll by the Harbor Transit Authority, many fear it.',
      [
        'Harbor Transit Authority (A new poll)',
        'Harbor Transit Authority (a poll by the Harbor Transit Authority)',
      ],
    ],
    [
      'A lawsuit against the Harbor Transit Authority says the bridge is unsafe.',
      ['? (A lawsuit against the Harbor Transit Authority)'],
    ],
  ],
  'a document taken up again speaks for whoever it was first said to come from': [
    [
      'The bridge is unsafe, according to a letter from the Harbor Transit Authority. The letter said it would close.',
      [
        'Harbor Transit Authority (a letter from the Harbor Transit Authority)',
        'Harbor Transit Authority (The letter)',
      ],
    ],
    [
      'Ellen Brooks said in a statement that the bridge was unsafe.\n\nIt would close, the statement said.',
      ['Ellen Brooks', 'Ellen Brooks (the statement)'],
    ],
    [
      'The Harbor Transit Authority sent a letter to the mayor. A report came out in May. The report said the bridge was unsafe.',
      ['? (The report)'],
    ],
    [
      'The campaign of Ellen Brooks backtracked, putting out a statement. In bad weather, it said, “the bridge is closed.”',
      ['? campaign of Ellen Brooks (it)'],
    ],
  ],
  'a description stands for the one whom it fits': [
    ['Gov. Ellen Brooks and Sen. Tom Harris came. The senator said the bridge was unsafe.', ['Tom Harris']],
    ['Ellen Brooks came to the bridge on Monday. The senator said it was unsafe.', ['Ellen Brooks']],
    [
      'Ellen Brooks met Tom Harris at the bridge on Monday. The senator said it was unsafe.',
      ['? Tom Harris Ellen Brooks'],
    ],
    ['Brooks went to the bridge. Her campaign said it was unsafe.', ['Brooks’s campaign']],
    ['The bridge is closed, according to the campaign group Sierra Club.', ['Sierra Club']],
  ],
  'a pronoun goes on with the speaker, not with whom he speaks of': [
    [
      'The bridge is old, Ellen Brooks said on Monday.\n\n“[Harris] should stay,” she added.',
      ['Ellen Brooks', 'Ellen Brooks'],
    ],
    [
      'Ellen Brooks said the bridge was old.\n\nAsked whether Susan Harris would pay for it, she replied: “No.”',
      ['Ellen Brooks', 'Ellen Brooks'],
    ],
    [
      'Ellen Brooks asked Commissioner Susan Harris whether the bridge was old. She said it looked so.',
      ['Ellen Brooks', 'Susan Harris'],
    ],
    [
      'The bridge is old, Ellen Brooks said.\n\nSusan Harris’s future is open, but she said that she would stay.',
      ['Ellen Brooks', 'Susan Harris'],
    ],
    [
      'Ellen Brooks said that the mayor was not contradicting the board, noting that the bridge was old.',
      ['Ellen Brooks', 'Ellen Brooks'],
    ],
    ['The Washington Post wrote of the bridge. The Post said it was old.', ['Washington Post']],
    ['Ellen Brooks read The Harbor Post. “The bridge is old,” the Post reported.', ['The Harbor Post']],
    ['Ellen Brooks left. A Brooks ally suggested that the bridge was safe.', ['?']],
    [
      '“It is old,” said Ellen Brooks, the Harbor and River Protection commissioner, who conceded that it might fall.',
      ['Ellen Brooks', 'Ellen Brooks'],
    ],
    [
      'The board closed the bridge and Ellen Brooks fired the clerk, acknowledging that the bridge was old.',
      ['Ellen Brooks'],
    ],
    ['More than half of respondents in the Harbor News/Quay Metrics poll said the bridge was old.', ['?']],
    [
      '"This is simple -- what the board says is old," said Harbor campaign manager Ellen Brooks in a statement.',
      ['Ellen Brooks'],
    ],
    [
      'Susan Harris left. Harbor candidate Ellen Brooks spoke. The candidate said that the bridge was old.',
      ['Ellen Brooks'],
    ],
    ['Groups that have backed him say the bridge is unsafe.', ['?']],
    ['A group formed to stop Ellen Brooks from closing it says the bridge is safe.', ['?']],
    ['Former Secretary of State Ellen Brooks said the bridge was unsafe.', ['Ellen Brooks']],
    [
      'In words against Susan Harris, harbor clerk Ellen Brooks said the bridge was unsafe.',
      ['Ellen Brooks'],
    ],
    [
      'Ellen Brooks apologized for the words after they came out, saying they were old.',
      ['Ellen Brooks', 'Ellen Brooks'],
    ],
  ],
  'a last name that two people bear goes to one only where the text tells which': [
    [
      'Bill Brooks and Susan Brooks came. Mrs. Brooks said the bridge was unsafe. Mr. Brooks said it was not.',
      ['Susan Brooks', 'Bill Brooks'],
    ],
    ['David Reed and Susan Reed own the mill. Reed said the bridge was unsafe.', ['? David Reed Susan Reed']],
    [
      'David Reed said the bridge was unsafe. Reed said it would close.\n\nSusan Reed owns the mill.',
      ['David Reed', 'David Reed'],
    ],
  ],
  'a transcript, a heading and a second mention name the same person': [
    ['Governor Mary Okafor came to the studio.\n\nOKAFOR: I think the bridge is unsafe.', ['Mary Okafor']],
    [
      'David Reed runs the mill. Reed said it was old. Reed said it would close.\n\nHis wife, Susan Reed, owns it. Susan sold it to Susan Reed’s aunt. Reed said he was glad.',
      ['David Reed', 'David Reed', 'David Reed'],
    ],
  ],
  'the name that speaks is the one the phrase is about': [
    [
      'Aides to Gov. Ellen Brooks, a former prosecutor, and Gov. Tom Harris said the bridge was unsafe.',
      ['?'],
    ],
    [
      'Several leaders, including Sens. Ellen Brooks and Tom Harris, have denounced the plan.',
      ['Ellen Brooks', 'Tom Harris'],
    ],
    [
      'He relies on Ellen Brooks, a professor at the University of California who said the bridge was unsafe.',
      ['Ellen Brooks'],
    ],
    ['“It is unsafe,” said Brooks ally Tom Harris.', ['Tom Harris']],
    ['Another Brooks ally, Tom Harris, said the bridge was unsafe.', ['Tom Harris']],
    ['Supporters of Ellen Brooks said the bridge was unsafe.', ['?']],
    ['Brooks advisers had said that the bridge was unsafe.', ['?']],
    ['Officials, among them Ellen Brooks, said the bridge was unsafe.', ['Ellen Brooks']],
    [
      'Many of the leaders who would rather work for Harris or Ellen Brooks said the bridge was unsafe.',
      ['?'],
    ],
    ['Ellen Brooks campaign manager Tom Harris said the bridge was unsafe.', ['Tom Harris']],
    ['Mayor Debbie Rice Hawkins came. Rice Hawkins said the bridge was unsafe.', ['Debbie Rice Hawkins']],
    [
      '“It is unsafe,” said Tom Harris, who declined to say whether it would close.',
      ['Tom Harris', 'Tom Harris'],
    ],
  ],
};

for (const [name, list] of Object.entries(cases)) {
  test(name, () => {
    for (const [text, speakers] of list) assert.deepEqual(told(text), speakers, text);
  });
}
