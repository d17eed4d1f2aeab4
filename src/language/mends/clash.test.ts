import assert from 'node:assert/strict';
import { test } from 'node:test';
import { arcsOf } from './arcs.fixture.ts';

/** A sentence, and an arc that its tree has: a word, its relation and its head. */
const CASES: readonly (readonly [text: string, arc: string])[] = [
  ['The council expelled clerks the mayor said were actually spies.', 'council nsubj expelled'],
  ['The board praised Mr. Lund, whose term ends next June.', 'board nsubj praised'],
  [
    'Its then chief executive, Tom Lind, assured me in writing that the gauges were right.',
    'executive nsubj assured',
  ],
  ['Tom Lind denied the firm was at fault.', 'fault ccomp denied'],
  ['The union’s claim that the toll is illegal was rejected on Monday.', 'illegal acl claim'],
  [
    'And while a Pell College poll released last week showed Okafor poised to carry the ward, the race was close among older voters.',
    'poll nsubj showed',
  ],
  [
    'Ada Okafor says she will not be rushed, a day after the premier accused her of hiding.',
    'premier nsubj accused',
  ],
  ['Ada Okafor, noting the size of the crowd, said, “He has a list.”', 'noting advcl said'],
  ['Another demanded she pull the film altogether.', 'pull ccomp demanded'],
  ['The clerk lives in a house he calls “the ark.”', 'calls acl:relcl house'],
  ['“It is a shame,” said one.', 'one nsubj said'],
  [
    'Tom Lind promised that nobody would lose a home and assured tenants that rents would not rise.',
    'tenants iobj assured',
  ],
  ['One of the authors, Dr Tom Lind, says that it was the mayor’s office.', 'Tom appos One'],
  [
    'Voters in Elmford are watching an accomplished lawyer, Ada Okafor, argue that the port is rigged.',
    'watching root -',
  ],
];

test('what hangs below a word tells what it is', () => {
  for (const [text, arc] of CASES) {
    const arcs = arcsOf(text);
    assert.ok(arcs.includes(arc), `${arc}: ${arcs.join(', ')}`);
  }
});
