import { test } from 'node:test';
import { assertTold } from './told.fixture.ts';

test('what is joined in one form stays with the words before it', () => {
  assertTold([
    [
      'Okafor is calling for the county to take a stronger role and for the port to increase its efforts against gulls.',
      ['Okafor: the county to take a stronger role and for the port to increase its efforts against gulls'],
    ],
    [
      'Residents opposed it because it fell far short of the request and because it drew money from other wards.',
      ['Residents: it because it fell far short of the request and because it drew money from other wards'],
    ],
    [
      'The nurses condemned the plan to shut two wards and to cut night shifts.',
      ['The nurses: the plan to shut two wards and to cut night shifts'],
    ],
    [
      'Ellen Brooks called Lindqvist a "gull" who is "utterly lost," a "serial diver," and a "sailor of no rank."',
      [
        'Ellen Brooks: Lindqvist a "gull" who is "utterly lost," a "serial diver," and a "sailor of no rank."',
      ],
    ],
    [
      'Ellen Brooks called Lindqvist a "gull" and a "diver," and left the "dock" on Monday.',
      ['Ellen Brooks: Lindqvist a "gull" and a "diver,"'],
    ],
    [
      'She urged the schools to reopen, and praised the teachers.',
      ['She: the schools to reopen', 'She: the teachers'],
    ],
    [
      'He has proposed closing two wards and voiced support for a register of nurses.',
      ['He: closing two wards', 'He: support for a register of nurses'],
    ],
  ]);
});

test('a complement keeps the clause that stands within it', () => {
  assertTold([
    [
      'Okafor calls the harbour "a mistake" because so few people are in its vicinity.',
      ['Okafor: the harbour "a mistake" because so few people are in its vicinity'],
    ],
    [
      'Okafor has called for the clubs in the harbour to be hit even harder than they were hit by the county on Sunday night.',
      [
        'Okafor: the clubs in the harbour to be hit even harder than they were hit by the county on Sunday night',
      ],
    ],
    ['Ada Okafor praised the nurses at a rally on Monday.', ['Ada Okafor: the nurses']],
    [
      "The university rebutted the firm's accusation that articles about the pumps, produced by its students, were misleading.",
      [
        "The university: the firm's accusation that articles about the pumps, produced by its students, were misleading",
      ],
    ],
    [
      'Friday morning, as the parade rolled through Fairhaven, the Courier reported at least six boats filled the harbour.',
      ['the Courier: at least six boats filled the harbour'],
    ],
  ]);
});

test('marks left open at the end of a paragraph close the words before them, where the next has a cue of its own', () => {
  assertTold([
    [
      '“The board tells people what they want to hear,” Okafor said. “But it has to pay for it.\n\n“I am not popular,” added Ellen Brooks.',
      [
        'Okafor: “The board tells people what they want to hear,” … “But it has to pay for it.',
        'Ellen Brooks: “I am not popular,”',
      ],
    ],
    [
      '“The cells are cold,” Lindqvist said.\n\n“We waited all night. Nobody came.\n\n“In the morning they told us to leave,” said Ellen Brooks.',
      [
        'Lindqvist: “The cells are cold,”',
        'Ellen Brooks: “We waited all night. Nobody came. … “In the morning they told us to leave,”',
      ],
    ],
    [
      'The clerk said that rents fell. So I had to change my answer: “27 flats stand empty in the ward.”',
      ['The clerk: that rents fell', 'I: “27 flats stand empty in the ward.”'],
    ],
  ]);
});

test('a word or a half in front of the cue goes with the clause behind it', () => {
  assertTold([
    ['That was what Ellen Brooks said when she resigned from the board in May.', []],
    [
      '"I don\'t think the old way" -- that the board is seen as a closed club -- "is going to last," he said.',
      ['he: "I don\'t think the old way" … "is going to last,"'],
    ],
    [
      'Okafor "got a good deal," Lindqvist said, and still "got to sit in on the board\'s talk."',
      ['Lindqvist: Okafor … "got a good deal," … "got to sit in on the board\'s talk."'],
    ],
    [
      'With thousands of small locks, "there is no one single point of failure," Okafor said.',
      ['Okafor: With thousands of small locks … "there is no one single point of failure,"'],
    ],
    ['With tears in her eyes, "it is over," Okafor said.', ['Okafor: "it is over,"']],
    [
      '"They are hungry," Okafor said in a speech shortly after she called Lindqvist to congratulate him. "What are we going to do?"',
      ['Okafor: "They are hungry," … "What are we going to do?"'],
    ],
    [
      'However laudable the goal, closing the ward "is a misguided step," said Okafor.',
      ['Okafor: However laudable the goal, closing the ward … "is a misguided step,"'],
    ],
  ]);
});

test('a clause whose subject is told by a relative clause keeps its verb', () => {
  assertTold([
    [
      "She cited the clerk's visit to the Harbour Union in which she and Lady Brooks used radios to discuss a sale.",
      [
        "She: the clerk's visit to the Harbour Union in which she and Lady Brooks used radios to discuss a sale",
      ],
    ],
    [
      'Minutes later, the campaign issued a statement saying that Okafor meant people who support the pier are unified and will vote together.',
      ['the campaign: that Okafor meant people who support the pier are unified and will vote together'],
    ],
    ['The man who sent a note saying that boats leak was fined and left town.', []],
    [
      "Okafor's office, when asked by the Courier, said the former mayor couldn't recall the dinner, but he did remember the boat.",
      ["Okafor's office: the former mayor couldn't recall the dinner, but he did remember the boat"],
    ],
  ]);
});

test('a clip that somebody posts, and a vote of those who tell nothing, are no statements', () => {
  assertTold([
    [
      'Lindqvist, who sang in "Quay and River" and "Guards of the Lock," posted the clip to Harbourtube on Thursday.',
      [],
    ],
    ['The main barrier has been older voters, who overwhelmingly rejected the former sailor in May.', []],
  ]);
});
