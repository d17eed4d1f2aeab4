import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { DraftItem, Reading } from '../../kinds/item.ts';
import { correctField } from '../decide.ts';
import { openRecord } from '../open.ts';
import { addBytes } from '../read.ts';
import type { Reader } from '../reader.ts';
import { facets } from './facets.ts';
import { listItems } from './items.ts';

const text = 'Officials said it. The report said it. Ada Quill said it.';

/** A statement whose speaker's words begin at an offset, open by a rule or named. */
function statement(start: number, words: string, rule: string | null): DraftItem {
  const reading: Reading = {
    text: words,
    candidates: [],
    rule: rule ?? '',
    anchor: null,
    relative: false,
    inferred: false,
    why: '',
  };
  return {
    kind: 'statement',
    evidence: [{ start, end: start + words.length + ' said it'.length, role: 'item' }],
    fields: {
      speaker: rule ? null : { mention: 0 },
      speakerText: words,
      mode: rule ? 'indirect' : 'direct',
      text: 'it',
    },
    voice: 'outlet',
    within: null,
    reality: 'happened',
    readings: rule ? { speaker: reading } : {},
    by: 'test/1',
  };
}

const reader: Reader = {
  version: 'test',
  read: () => ({
    mentions: [
      {
        type: 'person',
        subtype: null,
        name: 'Ada Quill',
        aliases: [],
        titles: [],
        spans: [{ start: 39, end: 48 }],
      },
    ],
    items: [
      statement(0, 'Officials', 'unnamed'),
      statement(19, 'The report', 'vehicle'),
      statement(39, 'Ada Quill', null),
    ],
  }),
};

test('each value of a field is counted once', async () => {
  const store = openRecord(':memory:', { create: true });
  await addBytes(store, 'pier.txt', new TextEncoder().encode(text), {}, { reader });
  const { values } = facets(store, 'statement', ['mode', 'text', 'act']);
  assert.deepEqual(values.mode, [
    { value: 'indirect', count: 2 },
    { value: 'direct', count: 1 },
  ]);
  assert.deepEqual(values.text, [{ value: 'it', count: 3 }]);
  assert.equal(values.act, undefined);
});

test('statements by nobody named are told from those whose speaker is left open, until a person decides', async () => {
  const store = openRecord(':memory:', { create: true });
  await addBytes(store, 'pier.txt', new TextEncoder().encode(text), {}, { reader });
  const words = (open: 'unnamed' | 'unsettled') =>
    listItems(store, { kind: 'statement', open }).rows.map(row => row.fields.speakerText);
  assert.deepEqual(words('unnamed'), ['Officials']);
  assert.deepEqual(words('unsettled'), ['The report']);
  const counts = () => facets(store, 'statement', []).values.open;
  assert.deepEqual(counts(), [
    { value: 'unnamed', count: 1 },
    { value: 'unsettled', count: 1 },
  ]);
  const [report] = listItems(store, { kind: 'statement', open: 'unsettled' }).rows;
  correctField(
    store,
    reader,
    report!.id,
    'speaker',
    { name: 'Ada Quill', type: 'person' },
    { who: 'Tester' },
  );
  assert.deepEqual(words('unsettled'), []);
  assert.deepEqual(counts(), [{ value: 'unnamed', count: 1 }]);
});
