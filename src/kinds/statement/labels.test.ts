import { test } from 'node:test';
import { assertSpoken } from './told.fixture.ts';

const none = (texts: readonly string[]) => assertSpoken(texts.map(text => [text, []] as const));

test('a label of the paper is no speaker', () => {
  none([
    'Press Release: Okafor Will Close the Pier',
    'Harbour Committee: Hearing on the Pier',
    'The pier was shut on Monday.\n\nCAPTION: The crowd at the pier last week was large.',
    'The pier was shut on Monday.\n\nSTAT OF THE WEEK: The pier has stood for 80 years.',
  ]);
  assertSpoken([
    ['Study: Piers are falling', ['?: Piers are falling']],
    ['Mayor Ada Okafor: Pier must close\n\nAda Okafor closed the pier.', ['Ada Okafor: Pier must close']],
    [
      'Mayor Ada Okafor came in May.\n\nOKAFOR: I think the pier is old.',
      ['Ada Okafor: I think the pier is old'],
    ],
  ]);
});

test('"according to" behind a verb of sharing or of doing tells how', () => {
  none([
    'Seats shall be shared according to their respective numbers.',
    'The crew could conduct them according to the Harbour Manual.',
    'The duties differ according to the needs of the office.',
  ]);
  assertSpoken([
    ['The fund was distributed, according to Ada Okafor.', ['Ada Okafor: The fund was distributed']],
    ['The pier is old according to Ada Okafor.', ['Ada Okafor: The pier is old']],
  ]);
});

test('passives that tell of nothing said', () => {
  none([
    'They are tired of being told that the pier is safe.',
    'It has often been said that all piers fall.',
    'The crew was reported missing.',
    'Final figures will be announced by the board.',
    'No tolls were proposed by the board.',
  ]);
  assertSpoken([
    ['It was reported that the pier fell.', ['?: that the pier fell']],
    ['The closure was announced by Ada Okafor.', ['Ada Okafor: The closure']],
  ]);
});

test('what is told of the paper itself', () => {
  none([
    'For the reasons stated, we affirm the order of the board.',
    'The statute speaks of “a pier that is open to all,” 12 U.S.C. 34 (emphasis added).',
    'The police reports that the experts read were old.',
  ]);
  assertSpoken([['“It is a ruin,” Ada Okafor added.', ['Ada Okafor: “It is a ruin,”']]]);
});

test('a colon or “that” behind the cue: what stands in front tells when', () => {
  assertSpoken([
    ['In a letter to the club, Ada Okafor wrote: the pier is old.', ['Ada Okafor: the pier is old']],
    [
      'In these suits, Ada Okafor contends, among other things, that the pier is old.',
      ['Ada Okafor: that the pier is old'],
    ],
    [
      'It is clear, Ada Okafor said, that the pier is old.',
      ['Ada Okafor: It is clear … that the pier is old'],
    ],
  ]);
});

test('a verb in front of a name and a mark, and what somebody passes on', () => {
  assertSpoken([
    [
      'Rosa Pell will back Tom Lind before the vote, predicted Ada Okafor, the former mayor.',
      ['Ada Okafor: Rosa Pell will back Tom Lind before the vote'],
    ],
    ['Ada Okafor has asked me to add that she is well.', ['Ada Okafor: that she is well']],
    ['Ada Okafor has asked me to leave.', ['Ada Okafor: me to leave']],
  ]);
});

test('what a citation tells of its case', () => {
  none([
    'Lind v. Marlow, 12 F.3d 34, 36 (2d Cir. 1999) (vacating the order where the clerk told the board that it leaked).',
  ]);
  assertSpoken([
    ['According to Ada Okafor, 74 U.S. citizens live there.', ['Ada Okafor: 74 U.S. citizens live there']],
  ]);
});
