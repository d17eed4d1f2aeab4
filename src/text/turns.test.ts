import assert from 'node:assert/strict';
import { test } from 'node:test';
import { seatOf, seatsIn } from './seats.ts';
import { turnLabel, turnParagraphs, turnsIn } from './turns.ts';

const whole = (text: string) => ({ start: 0, end: text.length });

/** The sort of a label, its name and what stands in brackets; null where there is none. */
function read(text: string): string | null {
  const found = turnLabel(text, whole(text));
  const words = (span: { start: number; end: number } | null) =>
    span ? text.slice(span.start, span.end) : '-';
  return found && [found.sort, words(found.name), words(found.gloss), text.slice(found.words)].join(' | ');
}

test('labels of hearings, sittings and interviews', () => {
  const cases: readonly (readonly [text: string, read: string | null])[] = [
    ['VICE CHAIR OKAFOR: It is late.', 'addressed | OKAFOR | - | It is late.'],
    ['The CHAIR: Order.', 'chair | - | - | Order.'],
    ['The PRESIDENT (The Hon. Ada Okafor): Order.', 'chair | - | The Hon. Ada Okafor | Order.'],
    ['THE COURT: Sustained.', 'chair | - | - | Sustained.'],
    ['ADA OKAFOR: It leaks.', 'shouted | ADA OKAFOR | - | It leaks.'],
    ['PROFESSOR LIND: It leaks.', 'addressed | LIND | - | It leaks.'],
    ['Mr. McKENZIE. It leaks.', 'addressed | McKENZIE | - | It leaks.'],
    ['SEN. OKAFOR. It leaks.', 'addressed | OKAFOR | - | It leaks.'],
    ['Mr. OKAFOR of North Pell. It leaks.', 'addressed | OKAFOR | - | It leaks.'],
    ['Mr. Okafor.—It leaks.', 'addressed | Okafor | - | It leaks.'],
    ['Senator LIND (Tasmania) (10.02 am)—It leaks.', 'addressed | LIND | Tasmania | It leaks.'],
    ['The Hon. ADA OKAFOR (Minister for Ports): No.', 'addressed | ADA OKAFOR | Minister for Ports | No.'],
    ['Q. Where was it?', 'letter | - | - | Where was it?'],
    ['A: At the mill.', 'letter | - | - | At the mill.'],
    ['Ada Okafor: It leaks.', 'plain | Ada Okafor | - | It leaks.'],
    ['The roof is old. It leaks.', null],
    ['U.S. Senate. It met.', null],
    ['Mr Okafor. He went home.', null],
    ['BY MS. OKAFOR: none', null],
  ];
  for (const [text, expected] of cases) assert.equal(read(text), expected, text);
});

/** How many turns a text has, each of its lines a paragraph. */
function turns(text: string, known: readonly string[] = []): number {
  const paragraphs = turnParagraphs(text, [whole(text)]);
  return turnsIn(text, paragraphs, words => known.includes(words)).size;
}

test('a conversation has four turns of two', () => {
  assert.equal(turns('Q. Was it you?\nA. No.\nQ. Who then?\nA. I never saw.\nIt was dark.'), 4);
  assert.equal(turns('Q. Was it you?\nA. No.'), 0);
  const names = ['Okafor', 'Lind'];
  assert.equal(turns('Okafor: Was it?\nLind: It was.\nOkafor: When?\nLind: In May.', names), 4);
  assert.equal(turns('Okafor: Was it?\nLind: It was.\nOkafor: When?\nLind: In May.'), 0);
});

test('a page without line breaks has its turns in one line', () => {
  const line =
    'ADA OKAFOR:And here is Tom Lind. Welcome, sir. CLERK TOM LIND:Thank you. ADA OKAFOR:Does it leak? CLERK TOM LIND:It does.';
  assert.equal(turns(`${line}\nAda Okafor met Tom Lind.`), 4);
});

test('members of a house speak in one line, and one alone who turns to the chair', () => {
  const line =
    'Mr. OKAFOR. I rise. The dam leaks. Ms. LIND of Pell. It does. Mr. OKAFOR. I thank the gentlewoman. Ms. LIND of Pell. I yield.';
  assert.equal(turns(line), 4);
  assert.equal(turns('Mr. OKAFOR. Mr. President, I rise to speak of the dam. It leaks.'), 1);
  assert.equal(turns('Mr. OKAFOR. The dam leaks.'), 0);
});

test('lists of votes, of those present and of risks are none', () => {
  const names = ['Okafor', 'Lind'];
  assert.equal(turns('Okafor: 1,769.\nLind: 1,501.\nOkafor: 547.\nLind: 46.', names), 0);
  assert.equal(turns('Chair: Ada Okafor\nClerk: Tom Lind\nSecretary: Ann Marsh\nModerator: Ivo Pell'), 0);
  assert.equal(turns('RISK: A risk may grow.\nCOST: The cost is known.\nRISK: It rains.\nCOST: Much.'), 0);
});

test('who sits where', () => {
  const seats = (text: string) =>
    seatsIn(text).map(({ office, name }) => `${office}: ${text.slice(name.start, name.end)}`);
  assert.deepEqual(seats('Present: Ada Okafor (Chair), Tom Lind (Deputy Convenor), Ann Marsh'), [
    'chair: Ada Okafor',
    'deputy convener: Tom Lind',
  ]);
  assert.deepEqual(seats('The PRESIDENT (The Hon. Ada Okafor) took the chair.'), ['president: Ada Okafor']);
  assert.deepEqual(seats('TOM LIND, having been duly sworn, testified:\n\nBY MS. OKAFOR:'), [
    'a: TOM LIND',
    'q: OKAFOR',
  ]);
  assert.deepEqual(seats('The town (Chair of the county) grew.'), []);
  assert.equal(seatOf('The ACTING CHAIRMAN'), seatOf('Acting Chair'));
});
