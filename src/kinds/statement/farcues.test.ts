import { test } from 'node:test';
import { assertTold } from './told.fixture.ts';

test('“whom” and “who” before another’s name lead to the one described', () => {
  assertTold([
    [
      'Her closest friend is the strategist Dan Marlow, whom one insider described as “his brother.”',
      ['one insider: Dan Marlow … as “his brother.”'],
    ],
    ['They met Tom Lind, who she described as “a genius,” in May.', ['she: Tom Lind … as “a genius,”']],
  ]);
});

test('another, said with inversion, has words of their own', () => {
  assertTold([
    [
      '“It is a shame,” said one. “It is not,” said another.',
      ['one: “It is a shame,”', 'another: “It is not,”'],
    ],
    ['“It is a shame,” wrote another rower.', ['another rower: “It is a shame,”']],
  ]);
});

test('a speaker behind the verb speaks, not the noun before the comma', () => {
  assertTold([
    [
      'In other words, explained moderator Nancy Lind: “What does that have to do with it?”',
      ['moderator Nancy Lind: “What does that have to do with it?”'],
    ],
  ]);
});

test('whoever is made to speak, or goes so far, speaks', () => {
  assertTold([
    [
      'The mayor was forced to admit that the plan “has never worked.”',
      ['The mayor: that the plan “has never worked.”'],
    ],
    [
      'The columnist Tom Lind went so far as to say: “The paper as we know it is over.”',
      ['The columnist Tom Lind: “The paper as we know it is over.”'],
    ],
    ['A law may force the mayor to admit that the plan “has never worked.”', []],
  ]);
});

test('a verb torn from its subject by an aside keeps it', () => {
  assertTold([
    [
      'Several papers reported on Tuesday the board had “more than one talk” with Lind.',
      ['Several papers: the board had “more than one talk” with Lind'],
    ],
    [
      'Speaker Ada Okafor, the town’s highest-ranking official, on Tuesday called Tom Lind’s remarks about a judge “racist,” an extraordinary charge.',
      ['Speaker Ada Okafor, the town’s highest-ranking official: Tom Lind’s remarks about a judge “racist,”'],
    ],
    [
      'Pell, the governor, repeated accusations that Lind recites the same points, calling him a “talented guy” who cannot speak.',
      [
        'Pell, the governor: that Lind recites the same points',
        'Pell, the governor: him a “talented guy” who cannot speak',
      ],
    ],
  ]);
});

test('a noun of saying has its clause behind where and when', () => {
  assertTold([
    [
      'Okafor drew fire for her suggestion in an interview that the board “should be abolished.”',
      ['her: that the board “should be abolished.”'],
    ],
  ]);
});
