import assert from 'node:assert/strict';
import { test } from 'node:test';
import { arcsOf } from './arcs.fixture.ts';

const all: ReadonlyMap<string, readonly string[]> = new Map([
  [
    'Ada Okafor urged the board to hear her, saying “I know the pier.”',
    ['hear xcomp urged', 'saying advcl urged'],
  ],
  [
    'The board wrote that the plan hides the loss, stating that it rests on hope and asking the town to wait.',
    ['asking conj stating', 'wait xcomp asking'],
  ],
  ['Critics have called the union “a mob with clipboards.”', ['union obj called', 'mob xcomp called']],
  ['Lind wants the pier returned to the town.', ['pier obj wants', 'returned xcomp wants']],
  ['The union must wait, and its president, Ada Okafor, said it would strike.', ['president nsubj said']],
  ['Marlow gave in to the demands of the port.', ['in compound:prt gave']],
]);

for (const [text, wanted] of all)
  test(`the words of “${text}” hang on their verbs`, () => {
    const read = arcsOf(text);
    for (const arc of wanted) assert.ok(read.includes(arc), `${arc}: ${read.join(', ')}`);
  });
