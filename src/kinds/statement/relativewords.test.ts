import { test } from 'node:test';
import { assertSpoken, assertTold } from './told.fixture.ts';

test('a relative clause may call what stands before it something, with or without its pronoun', () => {
  assertTold([
    ['The clerk lives in a house he calls “the ark.”', ['he: a house … “the ark.”']],
    [
      'Lind contrasted the mayor, whom he described as “volatile,” with the governor.',
      ['he: the mayor … as “volatile,”'],
    ],
    ['The spokesman Tom Lind called “a ruin” a ruin.', ['The spokesman Tom Lind: “a ruin” a ruin']],
  ]);
});

test('who asks or says behind the verb, and whom something makes speak', () => {
  assertSpoken([
    ['In other words, asked Ada Okafor: “What does it cost?”', ['Ada Okafor: “What does it cost?”']],
    ['Ada Okafor went so far as to say: “The pier is over.”', ['Ada Okafor: “The pier is over.”']],
    ['Tom Lind was forced to say, “I cannot believe it.”', ['Tom Lind: “I cannot believe it.”']],
    ['“Better watch out,” tweeted another.', ['?: “Better watch out,”']],
  ]);
});

test('a verb of saying that its subject has lost', () => {
  assertTold([
    [
      'Several papers reported on Tuesday the board had left the hall.',
      ['Several papers: the board had left the hall'],
    ],
    [
      'The governor replied by saying the board should not “stir up trouble.”',
      ['The governor: the board should not “stir up trouble.”'],
    ],
    ['The mayor drew a laugh by saying that the pier was hers.', ['The mayor: that the pier was hers']],
    ['Ada Okafor confided to her clerk that the pier leaked.', ['Ada Okafor: that the pier leaked']],
  ]);
});
