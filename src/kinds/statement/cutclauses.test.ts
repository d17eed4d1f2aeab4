import { test } from 'node:test';
import { assertTold } from './told.fixture.ts';

test('a clause without “that” is told whole behind a verb of reporting', () => {
  assertTold([
    ['The Courier reported some were using old tickets.', ['The Courier: some were using old tickets']],
    [
      'The Marlow Institute reported the number of cases included nine lost ones.',
      ['The Marlow Institute: the number of cases included nine lost ones'],
    ],
    [
      'Tom Lind said a vote that night in the council closed the pier.',
      ['Tom Lind: a vote that night in the council closed the pier'],
    ],
    ['Tom Lind reported the number of boats recorded in May.', []],
  ]);
});

test('what is told behind “did not say” and “but” is who kept the rest back', () => {
  assertTold([
    [
      'Ada Okafor did not mention if there were leaks, but said supplies were normal.',
      ['Ada Okafor: supplies were normal'],
    ],
    [
      'Ada Okafor did not say whether Lind had resigned or been sacked but said he was gone.',
      ['Ada Okafor: he was gone'],
    ],
  ]);
});

test('what had not, so far, been announced is not told', () => {
  assertTold([
    ['Ada Okafor had not, as of Monday, announced any plans to close the pier.', []],
    ['Ada Okafor had, as of Monday, announced two strikes.', ['Ada Okafor: two strikes']],
  ]);
});

test('whose words a paper cites is no statement of its own', () => {
  assertTold([
    [
      'The Courier also cited Tom Lind, chief of the harbour, as saying the boats were old.',
      ['Tom Lind, chief of the harbour: the boats were old'],
    ],
  ]);
});

test('words in marks have their cue: behind “[,]”, after a post, and without what the speaker was doing', () => {
  assertTold([
    [
      '“We must wait[,]” Ada Okafor of the harbour office told those gathered to watch.',
      ['Ada Okafor of the harbour office: “We must wait[,]”'],
    ],
    [
      'Ada Okafor praised the crew in a statement. “They were brave. They saved us all.”',
      ['Ada Okafor: “They were brave. They saved us all.”'],
    ],
    [
      'Writing for the board, Ada Okafor declared in May, “not every leak is a flaw.”',
      ['Ada Okafor: “not every leak is a flaw.”'],
    ],
  ]);
});

test('a verb that waits for its object has it behind “according to”', () => {
  assertTold([
    [
      'Marlow is, according to the Courier, the biggest port of the coast.',
      ['the Courier: Marlow is … the biggest port of the coast'],
    ],
    [
      'The plan includes, according to Ada Okafor, the clerk, nine new boats.',
      ['Ada Okafor, the clerk: The plan includes … nine new boats'],
    ],
    [
      'The fire is worse than any has been, according to Tom Lind, a clerk of the port.',
      ['Tom Lind, a clerk of the port: The fire is worse than any has been'],
    ],
    ['Sales fell, according to Tom Lind, the firm’s chief.', ['Tom Lind, the firm’s chief: Sales fell']],
  ]);
});

test('a clause in marks behind a participle is who speaks’s, and whom she advises is told', () => {
  assertTold([
    [
      'Ada Okafor praised Lind, noting on Twitter “his flight began a new age”.',
      ['Ada Okafor: Lind', 'Ada Okafor: “his flight began a new age”'],
    ],
    [
      'The mayor of Marlow, Ada Okafor, advised residents of her city to make plans.',
      ['The mayor of Marlow, Ada Okafor: residents of her city to make plans'],
    ],
  ]);
});

test('the verb behind who somebody is, and what she means to do', () => {
  assertTold([
    [
      'Tom Lind, a spokesman for the union, blamed Ada Okafor for the delay.',
      ['Tom Lind, a spokesman for the union: Ada Okafor for the delay'],
    ],
    ['Ada Okafor declared her intention to run for mayor.', ['Ada Okafor: her intention to run for mayor']],
    [
      'The fires, which state media said were under control, began at dawn.',
      ['state media: The fires … were under control'],
    ],
  ]);
});
