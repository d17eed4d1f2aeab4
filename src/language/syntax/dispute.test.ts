import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type Ballot, Dispute } from './dispute.ts';

const ballot = (heads: number[], ...deprels: string[]): Ballot => ({
  heads: Int32Array.from(heads),
  deprels,
  sure: new Uint8Array(heads.length),
});

test('parsers that agree offer one arc, others each their own, with who draws it and who labels it so', () => {
  const dispute = new Dispute([
    ballot([1, -1, 1], 'nsubj', 'root', 'obj'),
    ballot([1, -1, 0], 'nsubj', 'root', 'nmod'),
    ballot([1, -1, 1], 'nsubj', 'root', 'obl'),
  ]);
  assert.deepEqual(
    dispute.candidates.map(list => list.length),
    [1, 1, 3],
  );
  assert.deepEqual(dispute.candidates[2], [
    { head: 1, label: 'obj', arc: 0b101, labelled: 0b001 },
    { head: 0, label: 'nmod', arc: 0b010, labelled: 0b010 },
    { head: 1, label: 'obl', arc: 0b101, labelled: 0b100 },
  ]);
  assert.deepEqual([...dispute.heads], [1, -1, 1]);
  assert.equal(dispute.labels[2], 'obj', 'of two labels with one voice each the earlier');
});

test('the tree that most draw tells what stands above a word, its span, and its preposition', () => {
  // votes of members
  const one = ballot([-1, 2, 0], 'root', 'case', 'nmod');
  const dispute = new Dispute([one, one, ballot([2, 2, -1], 'dep', 'case', 'root')]);
  assert.ok(dispute.above(0, 1));
  assert.ok(!dispute.above(1, 0));
  assert.deepEqual([...dispute.first], [0, 1, 1]);
  assert.deepEqual([...dispute.last], [2, 1, 2]);
  assert.deepEqual([...dispute.mark], [-1, -1, 1]);
});
