import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readSource } from '../../sources/read.ts';
import { readDocument } from '../read.ts';

/** Who says what in a text, by the names that the document gives. */
async function said(text: string): Promise<string[]> {
  const read = readDocument(await readSource(Buffer.from(text), 'letter.txt', {}));
  return read.items.flatMap(({ kind, fields }) => {
    if (kind !== 'statement') return [];
    const speaker = fields.speaker as { mention: number } | null;
    return [`${speaker ? read.mentions[speaker.mention]!.name : '?'}: ${String(fields.text)}`];
  });
}

const letters = `Dunlow City Council
Office of the Mayor

3 May 2019

Ms Ada Marsh
Chief Executive, Northern Water Authority

Dear Ms Marsh

You state that no discharge took place in March. The City rejects that account. We propose that an engineer be appointed. My office has told residents that they should not swim.

Yours sincerely

Ngozi Okafor
Mayor of Dunlow

---

Northern Water Authority

10 May 2019

Ms Ngozi Okafor
Mayor of Dunlow

Dear Ms Okafor

We undertake to send the log. You said that the valve was opened. It was not.

Yours sincerely

Ada Marsh
Chief Executive

cc: Harbour Trust`;

test('“I”, “we” and “you” of letters lead to those who write them', async () => {
  assert.deepEqual(await said(letters), [
    'Ada Marsh: that no discharge took place in March',
    'Dunlow City Council: that account',
    'Dunlow City Council: that an engineer be appointed',
    'Dunlow City Council: that they should not swim',
    'Northern Water Authority: to send the log',
    'Ngozi Okafor: that the valve was opened',
  ]);
});

test('outside of letters they stay nobody’s', async () => {
  assert.deepEqual(await said('We propose that an engineer be appointed. You said that it was opened.'), []);
});
