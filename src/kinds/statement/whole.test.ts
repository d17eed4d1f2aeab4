import { test } from 'node:test';
import { assertTold } from './told.fixture.ts';

test('a complement keeps the second half of what is joined', () => {
  assertTold([
    [
      "Lindqvist objected to the access to the pier that the board's clerk has permitted and to the survey of it by divers.",
      [
        "Lindqvist: the access to the pier that the board's clerk has permitted and to the survey of it by divers",
      ],
    ],
    [
      'Lindqvist cited the meeting with the crews in June as a “good thing,” along with the talks in May.',
      ['Lindqvist: the meeting with the crews in June as a “good thing,” along with the talks in May'],
    ],
    [
      'The weekend talks broke down, and each side accused the other of bargaining in bad faith.',
      ['each side: the other of bargaining in bad faith'],
    ],
    [
      'Lindqvist said the port expects a loss because of strikes and continued low prices.',
      ['Lindqvist: the port expects a loss because of strikes and continued low prices'],
    ],
    [
      'Lindqvist said the port holds its share of the trade, although others are now adding capacity.',
      ['Lindqvist: the port holds its share of the trade, although others are now adding capacity'],
    ],
  ]);
});

test('what is told begins with its first word', () => {
  assertTold([
    ['Lindqvist told the board why she was leaving the port.', ['Lindqvist: why she was leaving the port']],
    [
      'Lindqvist told host Ada Marlow before the vote how she would pay for it.',
      ['Lindqvist: how she would pay for it'],
    ],
    ["Lindqvist said Monday's meeting was a sham.", ["Lindqvist: Monday's meeting was a sham"]],
    ["Lindqvist said last week's meeting was a sham.", ["Lindqvist: last week's meeting was a sham"]],
    ['Lindqvist said last week the pier was a sham.', ['Lindqvist: the pier was a sham']],
  ]);
});

test('what a relative clause tells of stands before its speaker', () => {
  assertTold([
    [
      'It is the kind of berth many women say they have had to fight for.',
      ['many women: the kind of berth … they have had to fight for'],
    ],
    ['The toll, which Lindqvist said she would pay, is old.', ['Lindqvist: The toll … she would pay']],
    ['It was the day Lindqvist said the pier fell.', ['Lindqvist: the pier fell']],
  ]);
});

test('a sentence that opens with a preposition is told before its cue', () => {
  assertTold([
    ['In Elmford three people were hurt, officials said.', ['officials: In Elmford three people were hurt']],
    [
      'At least 82 were killed and more than 1,700 injured, officials said as dawn broke.',
      ['officials: At least 82 were killed and more than 1,700 injured'],
    ],
    ['In a statement that was released on Monday, Lindqvist said.', []],
  ]);
});

test('words in marks have what they need of the sentence they stand in', () => {
  assertTold([
    [
      'Lindqvist complained: “No matter how well I do at the helm,” she will face “a storm of blame.”',
      ['Lindqvist: “No matter how well I do at the helm,” … she will face “a storm of blame.”'],
    ],
    [
      'Lindqvist asked in a letter, “what sense does it make” to tax crews “only in winter.”',
      ['Lindqvist: “what sense does it make” … to tax crews “only in winter.”'],
    ],
    [
      'The toll, Lindqvist remarked, “hurts our trade” and “a lot of towns.”',
      ['Lindqvist: The toll … “hurts our trade” … “a lot of towns.”'],
    ],
    [
      'Because the matter has split the town, “we have lost the best of it,” Lindqvist said.',
      ['Lindqvist: Because the matter has split the town … “we have lost the best of it,”'],
    ],
  ]);
});

test('a complement goes on behind what stands within it', () => {
  assertTold([
    [
      'Lindqvist blamed the port — and not her own delay or her cuts to the crews — for the loss of trade.',
      ['Lindqvist: the port — and not her own delay or her cuts to the crews — for the loss of trade'],
    ],
    [
      'Lindqvist criticized the inquiry, which names members of her own team, as a “witch hunt.”',
      ['Lindqvist: the inquiry, which names members of her own team, as a “witch hunt.”'],
    ],
    [
      'Lindqvist denounced the meeting of a “fool” and “liar” on Monday.',
      ['Lindqvist: the meeting of a “fool” and “liar”'],
    ],
    [
      'Lindqvist announced the sale of bonds due Oct. 15, 1999.',
      ['Lindqvist: the sale of bonds due Oct. 15, 1999'],
    ],
    [
      'Lindqvist cited her meeting last month with the mayor as well as talks with the crews.',
      ['Lindqvist: her meeting last month with the mayor as well as talks with the crews'],
    ],
  ]);
});

test('times and places of what is told stay with it', () => {
  assertTold([
    ['Lindqvist denied the port was at fault.', ['Lindqvist: the port was at fault']],
    [
      'Lindqvist announced plans to sail to Elmford next week.',
      ['Lindqvist: plans to sail to Elmford next week'],
    ],
    [
      'Lindqvist blamed rivals for an inquiry into meddling in the 2016 election.',
      ['Lindqvist: rivals for an inquiry into meddling in the 2016 election'],
    ],
  ]);
});

test('a clause does not end before its verb, nor at what is done by it', () => {
  assertTold([
    [
      'The board maintains that under the charter, the request triggers a vote.',
      ['The board: that under the charter, the request triggers a vote'],
    ],
    [
      'Lindqvist said the yard will expand its line, using its engineers to design the boats, and will move them.',
      [
        'Lindqvist: the yard will expand its line, using its engineers to design the boats, and will move them',
      ],
    ],
    ['Lindqvist said the crews were wrong, using a slur for them.', ['Lindqvist: the crews were wrong']],
  ]);
});

test('who has “him” for an object is another than he', () => {
  assertTold([
    [
      'The angry fans ran after Lindqvist as he stepped out of the hall, shaking fists at him and shouting in Elmish, “shame” and “traitor.”',
      ['The angry fans: “shame” … “traitor.”'],
    ],
  ]);
});
