import { test } from 'node:test';
import { assertTold } from '../statement/told.fixture.ts';

test('a share of those asked says what it answered', () => {
  assertTold([
    ['Nearly a third say they do not know.', ['Nearly a third: they do not know']],
    ['A mere 9 percent say they only buy local goods.', ['A mere 9 percent: they only buy local goods']],
    [
      'More than six in 10 said they were not looking forward to the vote.',
      ['More than six in 10: they were not looking forward to the vote'],
    ],
    ['One in four said the bridge is safe.', ['One in four: the bridge is safe']],
    ['Just shy of half say the bridge is lost.', ['Just shy of half: the bridge is lost']],
  ]);
});

test('a survey tells two figures, and a list of others follows', () => {
  assertTold([
    [
      'The vote was close, with one survey finding that 45 percent of voters backed Okafor and 42 percent favored Lind.',
      ['one survey: that 45 percent of voters backed Okafor and 42 percent favored Lind'],
    ],
    [
      'Okafor comes in second, with 22 percent saying they would never vote for her, Mayor Tom Lind at 20 percent and Joan Birch at 18 percent.',
      ['22 percent: they would never vote for her'],
    ],
  ]);
});

test('“as she said” behind the sentence tells the sentence', () => {
  assertTold([
    ['The bridge is lost, as Tom Lind said.', ['Tom Lind: The bridge is lost']],
    ['As Tom Lind put it, the bridge is lost.', ['Tom Lind: the bridge is lost']],
    ['The bridge is lost, people close to Okafor say.', ['people close to Okafor: The bridge is lost']],
  ]);
});

test('a refusal to comment stands beside what is said for it', () => {
  assertTold([
    [
      'Tom Lind declined to comment, saying that nobody stays.',
      ['Tom Lind: to comment', 'Tom Lind: that nobody stays'],
    ],
  ]);
});
