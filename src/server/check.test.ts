import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { standingRecord } from '../check/stand.fixture.ts';
import { houseReader } from '../record/house.ts';
import { openRecord } from '../record/open.ts';
import { readInto } from '../record/read.ts';
import { Pool } from '../sources/pool.ts';
import { appOf } from './app.ts';
import type { CheckedDraft } from './shapes.ts';

test('a draft is checked over the API, with the token only', async () => {
  const store = await standingRecord();
  try {
    const app = appOf({ store, reader: houseReader(), who: 'Tester', token: 'secret' });
    const ask = (form: FormData, headers: Record<string, string>) =>
      app.request('http://localhost:7788/api/check', {
        method: 'POST',
        body: form,
        headers: { host: 'localhost:7788', ...headers },
      });
    const form = new FormData();
    form.set('text', '“Nobody told the council a word about the boats,” Gorst said.');
    assert.equal((await ask(form, {})).status, 403);
    const answer = await ask(form, { 'x-onrecord-token': 'secret' });
    assert.equal(answer.status, 200);
    const checked = (await answer.json()) as CheckedDraft;
    assert.equal(checked.findings[0]?.code, 'misquoted');
    assert.match(checked.findings[0].evidence[0]!.text, /a thing about the boats/);
    assert.equal((await ask(new FormData(), { 'x-onrecord-token': 'secret' })).status, 400);
  } finally {
    store.close();
  }
});

test('a draft is checked in a worker, which sees what the record gains, and refuses what it cannot bear', async t => {
  const folder = mkdtempSync(join(tmpdir(), 'onrecord-check-'));
  const store = openRecord(join(folder, 'a.onrecord'), { create: true });
  const checks = new Pool({ size: 1, seconds: 120 });
  t.after(async () => {
    await checks.close();
    store.close();
    rmSync(folder, { recursive: true });
  });
  const app = appOf({ store, reader: houseReader(), checks, who: 'Tester', token: 'secret' });
  const ask = async (name: string, words: string) => {
    const form = new FormData();
    form.set('file', new File([words], name));
    const headers = { host: 'localhost:7788', 'x-onrecord-token': 'secret' };
    return app.request('http://localhost:7788/api/check', { method: 'POST', body: form, headers });
  };
  const draft =
    '“The lamp on the mole burned for nine nights,” said Odile Marrant, the harbour master of Kest.';
  const codes = async () =>
    ((await (await ask('draft.md', draft)).json()) as CheckedDraft).findings.map(one => one.code);
  assert.deepEqual(await codes(), ['quote-not-found']);
  writeFileSync(join(folder, 'one.txt'), draft.replace('burned', 'has burned'));
  await readInto(store, [join(folder, 'one.txt')], { reader: houseReader() });
  assert.deepEqual(await codes(), ['misquoted']);
  const huge = await ask('draft.md', 'word '.repeat(60_000));
  assert.equal(huge.status, 400);
  assert.match(((await huge.json()) as { title: string }).title, /50000/);
  assert.deepEqual(await codes(), ['misquoted']);
});
