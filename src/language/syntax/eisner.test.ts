import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { ARC_BITS, Arcwise } from './arcwise.ts';
import { bestTree } from './eisner.ts';
import { parserInput, tagAtoms } from './input.ts';
import { Lexicon } from './lexicon.ts';
import { sumAt } from './places.ts';

const lexicon = new Lexicon(null);
const atoms = tagAtoms({ upos: ['NOUN', 'VERB', 'ADP', 'PUNCT'], xpos: ['NN', 'VBD', 'IN', ','] });
const WORDS = ['pier', 'said', 'of', ',', 'council', 'closed', 'by', 'ferry'];

function arcsOf(words: readonly number[]): Arcwise {
  const rows = Int32Array.from(words, w => lexicon.row(WORDS[w]!));
  const tags = Int32Array.from(words, w => w % 4);
  return new Arcwise(parserInput(lexicon, rows, tags, atoms, false));
}

/** Weights that look like chance, the same for the same seed. */
function weightsOf(seed: number): Float32Array {
  return Float32Array.from({ length: 1 << ARC_BITS }, (_, i) => {
    const mixed = Math.imul((i ^ seed) + 1, 0x9e3779b1);
    return (Math.imul(mixed ^ (mixed >>> 15), 0x85ebca77) >>> 8) / 2 ** 24 - 0.5;
  });
}

const TABLES = [3, 8, 21].map(weightsOf);

/** The score of a tree: its arcs, and each dependent with the one before it on its side. */
function worth(arcs: Arcwise, heads: ArrayLike<number>, table: Float32Array): number {
  let sum = 0;
  for (let d = 0; d < arcs.n; d++) {
    const head = heads[d]!;
    sum += sumAt(table, arcs.arc(head < 0 ? arcs.n : head, d), arcs.count);
    if (head < 0) continue;
    const step = head < d ? -1 : 1;
    let before = d + step;
    while (before !== head && heads[before] !== head) before += step;
    sum += sumAt(table, arcs.sibling(head, before === head ? -1 : before, d), arcs.count);
  }
  return sum;
}

const reaches = (heads: readonly number[], word: number, head: number): boolean => {
  let at = word;
  for (let deep = 0; at >= 0 && at !== head && deep <= heads.length; deep++) at = heads[at]!;
  return at === head;
};

/** Every projective tree with one root over `n` words. */
function* trees(n: number): Generator<number[]> {
  for (let code = 0; code < (n + 1) ** n; code++) {
    const heads = Array.from({ length: n }, (_, i) => (Math.floor(code / (n + 1) ** i) % (n + 1)) - 1);
    if (heads.filter(head => head < 0).length !== 1) continue;
    if (heads.some((head, i) => head === i || !reaches(heads, i, heads.indexOf(-1)))) continue;
    const projective = heads.every((head, d) => {
      for (let w = Math.min(head, d) + 1; head >= 0 && w < Math.max(head, d); w++)
        if (!reaches(heads, w, head)) return false;
      return true;
    });
    if (projective) yield heads;
  }
}

test('no projective tree is worth more than the one found', () => {
  const words = fc.array(fc.nat(WORDS.length - 1), { minLength: 1, maxLength: 5 });
  fc.assert(
    fc.property(words, fc.constantFrom(...TABLES), (list, table) => {
      const arcs = arcsOf(list);
      const found = worth(arcs, bestTree(arcs, table), table);
      for (const heads of trees(list.length))
        assert.ok(worth(arcs, heads, table) <= found + 1e-6, heads.join(' '));
    }),
    { numRuns: 40 },
  );
});

test('where few arcs are looked at there still is a tree, and it has those that fit', () => {
  const words = fc.array(fc.nat(WORDS.length - 1), { minLength: 2, maxLength: 30 });
  fc.assert(
    fc.property(words, fc.infiniteStream(fc.nat(30)), (list, wanted) => {
      const n = list.length;
      const heads = list.map(() => wanted.next().value! % (n + 1));
      const found = [...bestTree(arcsOf(list), TABLES[0]!, (h, d) => heads[d] === h)];
      assert.equal(found.filter(head => head < 0).length, 1);
      assert.ok(found.every((_, i) => reaches(found, i, found.indexOf(-1))));
    }),
  );
});
