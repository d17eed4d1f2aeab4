import assert from 'node:assert/strict';
import { test } from 'node:test';
import { standingRecord } from '../check/stand.fixture.ts';
import { houseReader } from '../record/house.ts';
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
