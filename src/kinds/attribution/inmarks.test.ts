import { test } from 'node:test';
import { assertTold } from '../statement/told.fixture.ts';

test('what somebody or something is called in marks is told, whatever stands between', () => {
  assertTold([
    [
      'Mayor Ada Okafor, the county’s highest official, on Tuesday called Tom Lind’s remarks about a judge “foolish,” a rare rebuke.',
      ['Mayor Ada Okafor, the county’s highest official: Tom Lind’s remarks about a judge “foolish,”'],
    ],
    [
      'Speaking at a rally in Pell on Wednesday, Okafor called Lind, her opponent, a harbour “co-owner.”',
      ['Okafor: Lind, her opponent, a harbour “co-owner.”'],
    ],
    [
      'On Monday, Ada Okafor called the firm’s head, Tom Lind, “incredibly driven” and asserted that things were being settled.',
      [
        'Ada Okafor: the firm’s head, Tom Lind, “incredibly driven”',
        'Ada Okafor: that things were being settled',
      ],
    ],
    [
      'On Thursday, Tom Lind described winning the seat “as an intricate series of steps that requires a plan.”',
      ['Tom Lind: winning the seat “as an intricate series of steps that requires a plan.”'],
    ],
    [
      'Ada Okafor describes herself on her page as a “friend of the harbour who wants to help.”',
      ['Ada Okafor: herself on her page as a “friend of the harbour who wants to help.”'],
    ],
    [
      'Ada Okafor denounced his plan as “reckless” and warned of “chaos.”',
      ['Ada Okafor: his plan as “reckless”', 'Ada Okafor: “chaos.”'],
    ],
    [
      'It would target the boards, which Tom Lind called “a cartel for higher tolls.”',
      ['Tom Lind: the boards … “a cartel for higher tolls.”'],
    ],
    ['In what Ada Okafor called a “sad day,” the lock was closed.', ['Ada Okafor: a “sad day,”']],
    ['Ada Okafor called the “emergency” hotline and hung up.', []],
    ['A blog, called the “Feed,” anchored by five full-time writers, pumps out articles and photos.', []],
  ]);
});

test('words in marks within a wish or a topic are those of whoever says them', () => {
  assertTold([
    ['The club seeks to save what Ada Okafor calls “a ruin.”', ['Ada Okafor: “a ruin.”']],
    [
      'Tom Lind responded to the post by calling Okafor “dopey” and leaving the hall.',
      ['Tom Lind: Okafor “dopey”'],
    ],
    [
      'Ada Okafor has battled with Lind over the lock, at one point calling the mayor a “liar” who was not “honorable.”',
      ['Ada Okafor: the mayor a “liar” who was not “honorable.”'],
    ],
  ]);
});

test('of two participles with nouns of their own each has its speaker', () => {
  assertTold([
    [
      'The meeting went well, with Ada Okafor saying she was “very encouraged” and Tom Lind calling it a “great meeting.”',
      ['Ada Okafor: she was “very encouraged”', 'Tom Lind: it a “great meeting.”'],
    ],
  ]);
});

test('a clause with words in marks is told to its end', () => {
  assertTold([
    [
      'Tom Lind insisted it was “premature” to back the plan while adding on tolls, “I have no doubt.”',
      ['Tom Lind: it was “premature” to back the plan', 'Tom Lind: “I have no doubt.”'],
    ],
    [
      '“States must lead,” Ada Okafor said, adding the county’s part should be “minimal.”',
      ['Ada Okafor: “States must lead,”', 'Ada Okafor: the county’s part should be “minimal.”'],
    ],
    [
      'Ada Okafor told the crowd, “I am a sailor like you,” and, “Is there anyone here who does not sail?”',
      ['Ada Okafor: “I am a sailor like you,” … “Is there anyone here who does not sail?”'],
    ],
    [
      '“Many would call that a shame for Okafor” if she won by no more than that, said Tom Lind, an analyst at the port.',
      [
        'Tom Lind, an analyst at the port: “Many would call that a shame for Okafor” if she won by no more than that',
      ],
    ],
  ]);
});

test('verbs of naming tell in marks what they tell nowhere else', () => {
  assertTold([
    [
      'Ada Okafor proclaimed the report a “terrific piece of work.”',
      ['Ada Okafor: the report a “terrific piece of work.”'],
    ],
    ['Ada Okafor nicknamed the road “the long mile.”', ['Ada Okafor: the road “the long mile.”']],
    ['Ada Okafor summed it up as “a hopeless mess.”', ['Ada Okafor: it up as “a hopeless mess.”']],
    [
      'Ada Okafor positioned herself as the “candidate of the quay.”',
      ['Ada Okafor: herself as the “candidate of the quay.”'],
    ],
    [
      'Ada Okafor supports “appropriate pay raises,” opposes “across-the-board arbitrary pay freezes” and recalled the old freeze.',
      ['Ada Okafor: “appropriate pay raises,”', 'Ada Okafor: “across-the-board arbitrary pay freezes”'],
    ],
  ]);
});

test('“what” before an office is none of what something is called', () => {
  assertTold([
    [
      'The plan led to what aide Tom Lind called “the start of a new age” in his 1969 book.',
      ['Tom Lind: “the start of a new age”'],
    ],
  ]);
});
