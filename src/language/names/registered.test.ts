import assert from 'node:assert/strict';
import { test } from 'node:test';
import { analyse } from '../analyse.ts';

function read(text: string) {
  const blocks = [{ start: 0, end: text.length, kind: 'body' as const }];
  const { names, chains } = analyse({ text, blocks, published: null });
  const found = names.map(({ type, start, end }) => `${text.slice(start, end)}: ${type}`);
  return { found, bodies: chains.filter(({ type }) => type === 'body').length };
}

test('a firm is one by how it is registered, and so is its bare name', () => {
  const { found, bodies } = read(
    'Nell Abara Co. makes boots in Pell. Nell Abara said it would submit the offer to its board. A rival has sought to buy a fifth of Nell Abara.',
  );
  assert.deepEqual(
    found.filter(one => one.includes('Abara')),
    ['Nell Abara Co.: body', 'Nell Abara: body', 'Nell Abara: body'],
  );
  assert.equal(bodies, 1);
});

test('a name of a town or with a possessive in it is the firm of that name', () => {
  const { found, bodies } = read(
    "Nashua Corp. said on Friday that it was for sale. Nashua, whose main business is paper, has sold Hobart's Bay Co. to a rival. The mill of Hobart's Bay is shut.",
  );
  assert.ok(found.includes('Nashua: body'), found.join('; '));
  assert.equal(found.filter(one => one === "Hobart's Bay: body").length, 1);
  assert.equal(bodies, 2);
});

test('a firm that a text writes in capitals is the same in small letters', () => {
  const { bodies } = read(
    'QUARROW CORP. said it raised 92 million dollars. The sale of Quarrow is off, people at Quarrow said.',
  );
  assert.equal(bodies, 1);
});

test('the bare name is its firm before it is a unit that bears more of a name', () => {
  const { bodies } = read(
    'Quarrow S.A., a maker of paint, made a bid on Monday. It owns Quarrow Coatings U.K. Ltd. of Pell. Quarrow said it would pay.',
  );
  assert.equal(bodies, 2);
});

test('a person of that name and the town itself stay what they are', () => {
  for (const [text, own] of [
    [
      'Crane Co. rose on Friday. Tom Crane, its founder, left. Mr. Crane said so, and Crane smiled.',
      'Crane: person',
    ],
    ['Nashua Corp. rose on Friday. It is based in Nashua, N.H., where it makes paper.', 'Nashua: place'],
  ] as const) {
    const { found } = read(text);
    assert.ok(found.includes(own), found.join('; '));
  }
});
