import { test } from 'node:test';
import { assertTold } from '../statement/told.fixture.ts';

test('what is put so in the middle of its own sentence is told with both sides of it', () => {
  assertTold([
    ['The ferry is, as Mayor Ada Okafor put it, “a ruin.”', ['Mayor Ada Okafor: The ferry is … “a ruin.”']],
    ['The crews are, as one sailor put it, “out of luck.”', ['one sailor: The crews are … “out of luck.”']],
    ['The ferry, as Tom Lind later explained, was a loss.', ['Tom Lind: The ferry … was a loss']],
    ['The crews are, as always, “out of luck.”', []],
  ]);
});

test('words in marks are told behind whatever leads to them', () => {
  assertTold([
    ['Elmford faces what Ada Okafor describes as “a very hard fight.”', ['Ada Okafor: “a very hard fight.”']],
    ['The plan, dismissed by Tom Lind as a “stunt,” passed.', ['Tom Lind: The plan … as a “stunt,”']],
    ['The plan, dismissed by Tom Lind last week, passed.', []],
    ['The town kept faith, with Tom Lind calling the ferry “a gift.”', ['Tom Lind: the ferry “a gift.”']],
    ['The ferry opened, with hundreds of people walking across it.', []],
    [
      'The letter goes beyond Tom Lind’s pledge to be “fair” to crews.',
      ['Tom Lind’s: to be “fair” to crews'],
    ],
    [
      'The ad uses Tom Lind’s comments before a board panel that “it was mine to sell.”',
      ['Tom Lind’s: that “it was mine to sell.”'],
    ],
    [
      'She was mocked for Tom Lind’s claim during the debate that the ferry was “free.”',
      ['Tom Lind’s: that the ferry was “free.”'],
    ],
    [
      'Tom Lind spoke of a “lost decade” and a “broken town.”',
      ['Tom Lind: a “lost decade” and a “broken town.”'],
    ],
    ['Tom Lind spoke of the “Feed.”', []],
  ]);
});

test('a verb behind words in marks, or behind commas, speaks for the subject before them', () => {
  assertTold([
    [
      'Tom Lind said the vote left him “deeply saddened” and promised to “fight on.”',
      ['Tom Lind: the vote left him “deeply saddened”', 'Tom Lind: to “fight on.”'],
    ],
    [
      'Ada Okafor, during several interviews on Thursday, referred to Tom Lind as “the worst neighbour” of the county.',
      ['Ada Okafor: Tom Lind as “the worst neighbour” of the county'],
    ],
    [
      'Ada Okafor said the toll, which she called “foolish,” should go.',
      ['Ada Okafor: the toll, which she called “foolish,” should go'],
    ],
    [
      'Ada Okafor met the union that Tom Lind founded, saying the talks were “a start.”',
      ['Ada Okafor: the talks were “a start.”'],
    ],
    ['The plan is “dead,” in Tom Lind’s words.', ['Tom Lind: The plan is “dead,”']],
    ['Ada Okafor expressed “deep regret” over the vote.', ['Ada Okafor: “deep regret” over the vote']],
  ]);
});

test('what stands before words in marks, and is of no speaker, is told with them', () => {
  assertTold([
    ['Of course, “it leaks,” Ada Okafor said.', ['Ada Okafor: Of course … “it leaks,”']],
    ['At a rally, “it leaks,” Ada Okafor said.', ['Ada Okafor: “it leaks,”']],
    [
      'Nothing the mayor said “will calm the crews,” Tom Lind said.',
      ['Tom Lind: Nothing the mayor said … “will calm the crews,”'],
    ],
    [
      'Ada Okafor explained why the plan had failed: “Nobody paid for it.”',
      ['Ada Okafor: why the plan had failed: “Nobody paid for it.”'],
    ],
    [
      'Ada Okafor blamed the fire on a “rogue clerk,” not on her crews.',
      ['Ada Okafor: the fire on a “rogue clerk,” not on her crews'],
    ],
  ]);
});
