import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readSource } from '../sources/read.ts';
import type { Draft, FieldValue } from './item.ts';
import { readDocument } from './read.ts';

const letter = [
  'Harbor Grants Office',
  '12 Quay Street, Denholm',
  '',
  'June 7, 2021',
  '',
  'Mayor Ann Pell',
  'City of Denholm',
  '1 Market Square, Denholm',
  '',
  'Re: Second request for records',
  '',
  'Dear Mayor Pell:',
  '',
  'On May 3, 2021, this office asked you to certify that your city follows the Open Records Act. You did not answer our letter of May 3, 2021.',
  '',
  'We ask that the city produce its minutes by June 30, 2021.',
  '',
  'Sincerely,',
  '',
  'Ivo Marsh',
  'Director, Harbor Grants Office',
].join('\n');

async function read(text: string, name = 'letter.txt'): Promise<Draft> {
  return readDocument(
    await readSource(Buffer.from(text), name, { published: { value: '2021-06-07', from: 'sources.csv' } }),
  );
}

function named(draft: Draft, value: FieldValue | undefined): unknown {
  if (Array.isArray(value)) return value.map(one => named(draft, one));
  return value !== null && typeof value === 'object' && 'mention' in value
    ? draft.mentions[value.mention as number]!.name
    : value;
}

test('a letter is on record as itself: from the body that signs to the city addressed, on its own day', async () => {
  const draft = await read(letter);
  const [own] = draft.items.filter(item => item.kind === 'letter');
  assert.equal(own?.by, 'letter-own/1');
  assert.equal(named(draft, own?.fields.from), 'Harbor Grants Office');
  assert.deepEqual(named(draft, own?.fields.to), ['City of Denholm']);
  assert.equal(own?.fields.date, '2021-06-07');
  assert.equal(own?.fields.about, 'Second request for records');
});

test('within a letter, "this office", "we" and "you" are its writer and whom it addresses', async () => {
  const draft = await read(letter);
  const demands = draft.items.filter(item => item.kind === 'demand');
  assert.ok(demands.length >= 2, `read ${demands.length}`);
  for (const demand of demands) {
    assert.equal(named(draft, demand.fields.by), 'Harbor Grants Office');
    assert.deepEqual(named(draft, demand.fields.of), ['City of Denholm']);
  }
  assert.ok(demands.some(demand => demand.fields.due === '2021-06-30'));
});

test('the lines From and To of a memo name its ends', async () => {
  const draft = await read(
    'MEMORANDUM\n\nFrom: Harbor Grants Office\nTo: Denholm School Board\nDate: June 7, 2021\n\nWe ask the board to publish its accounts.\n',
  );
  const [own] = draft.items.filter(item => item.kind === 'letter');
  assert.equal(named(draft, own?.fields.from), 'Harbor Grants Office');
  assert.deepEqual(named(draft, own?.fields.to), ['Denholm School Board']);
});

test('an article that quotes a salutation is no letter, and "we" in it stands for nobody', async () => {
  const draft = await read(
    'The mayor read the letter aloud. It began with the words “Dear Mayor Pell” and ended there.\n\nWe asked the office about it.\n',
  );
  assert.deepEqual(
    draft.items.filter(item => item.by === 'letter-own/1'),
    [],
  );
});

test('of two addressed each is a receiver; the heading below the salutation is its subject; "your letter of …" goes back', async () => {
  const draft = await read(
    [
      'Harbor Grants Office',
      '',
      '7 June 2021',
      '',
      'Ms Ada Lindqvist, Chair, Marlow County Commission',
      'Mr Ivo Brill, Chair, Denholm School Board',
      '',
      'Dear Ms Lindqvist and Mr Brill,',
      '',
      'Closure of the quay: stop-work notice',
      '',
      'I refer to your reply of 20 May, which the office has read.',
      '',
      'Yours sincerely,',
      '',
      'Ivo Marsh',
      'Director, Harbor Grants Office',
      '',
      'NOTICE UNDER SECTION 12',
      '',
      'To: Marlow County Commission',
    ].join('\n'),
  );
  const [own, reply] = draft.items.filter(item => item.kind === 'letter');
  assert.equal(named(draft, own?.fields.from), 'Harbor Grants Office');
  assert.deepEqual(named(draft, own?.fields.to), ['Marlow County Commission', 'Denholm School Board']);
  assert.equal(own?.fields.about, 'Closure of the quay: stop-work notice');
  assert.deepEqual(named(draft, reply?.fields.to), ['Harbor Grants Office']);
  assert.equal(reply?.readings.to?.inferred, true);
  assert.equal(reply?.fields.date, '2021-05-20');
});
