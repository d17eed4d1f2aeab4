import assert from 'node:assert/strict';
import { test } from 'node:test';
import { confirmItem, correctField, rejectItem } from '../record/decide.ts';
import { deadlines } from '../record/questions/deadlines.ts';
import { readInto } from '../record/read.ts';
import { toldReader } from '../record/told.ts';
import { folderOf, recordFor } from '../record/trial.ts';
import { calendar } from './ics.ts';

const reader = toldReader();
const by = { who: 'Tester', at: '2024-03-05T09:30:00.123Z' };
const what = 'hand over: names, ages; “all” of them — déjà vu '.repeat(4).trim();
const told = `---
outlet: Gazette
published: 2024-03-02
---

demand | by=body:Harbor Grants Office | of=place:Ostery | what=${what} | due=2024-02-28

pledge | by=place:Wharf | what=to publish | due=2024-06

pledge | by=place:Wharf | what=to repair the pier | due=2024-12-31 | inferred=due
`;

test('a calendar holds what is confirmed, as days that keep their name and count their changes', async t => {
  const store = recordFor(t);
  await readInto(store, [folderOf(t, { 'a.txt': told })], { reader });
  const text = () => [...calendar(store).pieces].join('');
  assert.doesNotMatch(text(), /VEVENT/, 'nothing is confirmed yet');
  const [demand, month, pier] = deadlines(store).rows;
  confirmItem(store, reader, demand!.item.id, by);
  confirmItem(store, reader, month!.item.id, by);
  const once = text();
  assert.match(once, /^BEGIN:VCALENDAR\r\nVERSION:2\.0\r\nPRODID:[^\r]+\r\n/);
  assert.match(once, /END:VCALENDAR\r\n$/);
  assert.equal(once.match(/BEGIN:VEVENT/g)?.length, 1, 'a month is no day');
  assert.deepEqual(
    calendar(store).left.map(one => one.due),
    ['2024-06'],
  );
  assert.match(once, /DTSTART;VALUE=DATE:20240228\r\nDTEND;VALUE=DATE:20240229\r\n/);
  assert.match(
    once,
    new RegExp(`UID:${demand!.item.id}@onrecord\r\nDTSTAMP:20240305T093000Z\r\nSEQUENCE:1\r\n`),
  );
  assert.equal(text(), once);

  correctField(store, reader, demand!.item.id, 'due', '2024-12-31', by);
  const later = text();
  assert.match(
    later,
    new RegExp(`UID:${demand!.item.id}@onrecord\r\nDTSTAMP:20240305T093000Z\r\nSEQUENCE:2\r\n`),
  );
  assert.match(later, /DTSTART;VALUE=DATE:20241231\r\nDTEND;VALUE=DATE:20250101\r\n/);

  confirmItem(store, reader, pier!.item.id, by);
  assert.match(text().replaceAll('\r\n ', ''), /Worked out: worked out\./);
  rejectItem(store, reader, demand!.item.id, by);
  assert.equal(text().match(/BEGIN:VEVENT/g)?.length, 1);
});

test('lines are folded at 75 octets between characters, and unfold to the text with its signs escaped', async t => {
  const store = recordFor(t);
  await readInto(store, [folderOf(t, { 'a.txt': told })], { reader });
  confirmItem(store, reader, deadlines(store).rows[0]!.item.id, by);
  const text = [...calendar(store).pieces].join('');
  for (const line of text.split('\r\n')) assert.ok(Buffer.byteLength(line) <= 75, line);
  assert.ok(!text.includes('\ufffd') && !/[^\r]\n/.test(text));
  const summary = /^SUMMARY:(.*)$/m.exec(text.replaceAll('\r\n ', ''))![1]!.trimEnd();
  assert.ok(summary.includes('names\\, ages\\; “all” of them — déjà vu'));
  assert.equal(summary.replace(/\\([\\,;])/g, '$1').endsWith(what), true);
});
