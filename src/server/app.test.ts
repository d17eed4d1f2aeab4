import assert from 'node:assert/strict';
import test from 'node:test';
import type { Draft } from '../kinds/item.ts';
import { openRecord } from '../record/open.ts';
import { addBytes } from '../record/read.ts';
import type { Reader } from '../record/reader.ts';
import { appOf } from './app.ts';
import type { DecisionPage, DocumentFull, ItemPage, Overview, SearchPage, Uploaded } from './shapes.ts';

const words = 'The bridge stays open, said Mayor Ada Quill. The ferry does not.';
const draft: Draft = {
  mentions: [
    {
      type: 'person',
      subtype: null,
      name: 'Ada Quill',
      aliases: [],
      titles: [],
      spans: [{ start: 34, end: 43 }],
    },
  ],
  items: [
    {
      kind: 'statement',
      evidence: [
        { start: 0, end: 43, role: 'item' },
        { start: 0, end: 21, role: 'content' },
      ],
      fields: {
        speaker: { mention: 0 },
        speakerText: 'Ada Quill',
        mode: 'indirect',
        text: 'The bridge stays open',
      },
      voice: { mention: 0 },
      within: null,
      reality: 'happened',
      readings: {},
      by: 'test/1',
    },
  ],
};
const reader: Reader = {
  version: 'test',
  read: source => (source.text.startsWith('The bridge') ? draft : { mentions: [], items: [] }),
};

async function served() {
  const store = openRecord(':memory:', { create: true });
  const given = {
    outlet: { value: 'The Pier', from: 'test' },
    published: { value: '2024-05-02', from: 'test' },
  };
  await addBytes(store, 'bridge.txt', new TextEncoder().encode(words), given, { reader });
  const app = appOf({ store, reader, who: 'Tester', token: 'secret' });
  const ask = (path: string, init: RequestInit = {}) =>
    app.request(`http://localhost:7788${path}`, {
      ...init,
      headers: { host: 'localhost:7788', ...init.headers },
    });
  const get = async <T>(path: string) => (await (await ask(path)).json()) as T;
  const send = (path: string, body: unknown, headers: Record<string, string> = {}) =>
    ask(path, {
      method: 'POST',
      body: JSON.stringify(body),
      headers: { 'content-type': 'application/json', 'x-onrecord-token': 'secret', ...headers },
    });
  return { ask, get, send };
}

test('a request under another name or from another page is refused', async () => {
  const { ask } = await served();
  const cases: readonly [Record<string, string>, number][] = [
    [{ host: 'evil.example' }, 403],
    [{ host: 'localhost.evil.example:7788' }, 403],
    [{ host: '' }, 403],
    [{ origin: 'https://evil.example' }, 403],
    [{ origin: 'http://localhost:1' }, 403],
    [{ origin: 'null' }, 403],
    [{ host: '127.0.0.1:7788' }, 200],
    [{ host: '[::1]:7788' }, 200],
    [{ origin: 'http://localhost:7788' }, 200],
  ];
  for (const [headers, status] of cases) {
    const response = await ask('/api/record', { headers });
    assert.equal(response.status, status, JSON.stringify(headers));
    assert.equal(response.headers.get('access-control-allow-origin'), null);
    assert.equal(response.headers.get('x-content-type-options'), 'nosniff');
    assert.doesNotMatch(response.headers.get('content-security-policy') ?? '', /unsafe/);
  }
});

test('a change wants the token, as a header or as a cookie with a header of the page', async () => {
  const { ask, get } = await served();
  const [item] = (await get<ItemPage>('/api/items')).rows;
  const body = JSON.stringify({ item: item?.id, action: 'confirm' });
  const cases: readonly [Record<string, string>, number][] = [
    [{}, 403],
    [{ 'x-onrecord-token': 'wrong!' }, 403],
    [{ cookie: 'onrecord-token=secret' }, 403],
    [{ cookie: 'onrecord-token=other', 'x-onrecord': '1' }, 403],
    [{ cookie: 'onrecord-token=secret', 'x-onrecord': '1', origin: 'https://evil.example' }, 403],
    [{ cookie: 'onrecord-token=secret', 'x-onrecord': '1' }, 200],
    [{ 'x-onrecord-token': 'secret' }, 200],
  ];
  for (const [headers, status] of cases) {
    const response = await ask('/api/decisions', {
      method: 'POST',
      body,
      headers: { 'content-type': 'application/json', ...headers },
    });
    assert.equal(response.status, status, JSON.stringify(headers));
  }
});

test('items come with their words and the names that their ids stand for', async () => {
  const { get } = await served();
  const page = await get<ItemPage>('/api/items?kind=statement');
  const [item] = page.rows;
  assert.equal(page.total, 1);
  assert.equal(item?.evidence[1]?.text, 'The bridge stays open');
  assert.equal(page.names[item.fields.speaker], 'Ada Quill');
  assert.equal(page.documents[item.document!]?.outlet, 'The Pier');
  assert.equal((await get<ItemPage>('/api/items?kind=statement&mode=direct')).total, 0);
  assert.equal((await get<ItemPage>('/api/items?speaker=-')).total, 0);
  assert.equal((await get<ItemPage>('/api/items?q=bridge')).total, 1);
});

test('a document has its text, its items and the sentences from which nothing was read', async () => {
  const { get } = await served();
  const [row] = (await get<{ rows: { id: string; items: number }[] }>('/api/documents')).rows;
  assert.equal(row?.items, 1);
  const full = await get<DocumentFull>(`/api/documents/${row?.id}`);
  assert.equal(full.text, words);
  assert.deepEqual(
    full.unread.map(span => full.text.slice(span.start, span.end)),
    ['The ferry does not.'],
  );
  const found = await get<SearchPage>('/api/search?q=ferry');
  const place = found.rows[0]?.passages[0]?.found[0];
  assert.equal(full.text.slice(place?.start, place?.end), 'ferry');
});

test('a decision is logged with who and why, and can be undone', async () => {
  const { get, send } = await served();
  const [item] = (await get<ItemPage>('/api/items')).rows;
  const made = await send('/api/decisions', { item: item?.id, action: 'reject', reason: 'a paraphrase' });
  const { id } = (await made.json()) as { id: string };
  assert.equal((await get<ItemPage>('/api/items')).total, 0);
  const log = await get<DecisionPage>('/api/decisions');
  assert.deepEqual(
    [log.rows[0]?.action, log.rows[0]?.person, log.rows[0]?.reason],
    ['reject', 'Tester', 'a paraphrase'],
  );
  assert.equal((await send(`/api/decisions/${id}/undo`, {})).status, 200);
  assert.equal((await get<ItemPage>('/api/items')).total, 1);
  assert.equal((await get<DecisionPage>('/api/decisions?state=undone')).total, 1);
});

test('a corrected date of a document stands', async () => {
  const { get, send } = await served();
  const [row] = (await get<{ rows: { id: string }[] }>('/api/documents')).rows;
  const response = await send(`/api/documents/${row?.id}/corrections`, {
    field: 'published',
    value: '2024-05-03',
  });
  assert.equal(response.status, 200);
  assert.equal((await get<DocumentFull>(`/api/documents/${row?.id}`)).published, '2024-05-03');
  assert.equal((await get<Overview>('/api/overview')).span.first, '2024-05-03');
});

test('a dropped file is read, and what was filled in wins', async () => {
  const { ask, get } = await served();
  const form = new FormData();
  form.set('file', new File(['A quiet day at the pier.'], '../evil/..\\day.txt'));
  form.set('outlet', 'The Lamp');
  form.set('published', '2024-06');
  const headers = { 'x-onrecord-token': 'secret' };
  const response = await ask('/api/uploads', { method: 'POST', body: form, headers });
  const { document, name } = (await response.json()) as Uploaded;
  assert.equal(name, 'day.txt');
  assert.deepEqual([document?.outlet, document?.published, document?.state], ['The Lamp', '2024-06', 'read']);
  form.set('published', 'soon');
  assert.equal((await ask('/api/uploads', { method: 'POST', body: form, headers })).status, 400);
  assert.equal((await get<{ total: number }>('/api/documents')).total, 2);
});

test('a refusal is a problem with a code and a way out', async () => {
  const { ask, send } = await served();
  const cases = [
    [await ask('/api/documents/d0'), 404, 'not-found'],
    [await ask('/api/nothing'), 404, 'not-found'],
    [await ask('/api/items?limit=many'), 400, 'request'],
    [await send('/api/decisions', { item: 'i0', action: 'confirm' }), 404, 'not-found'],
    [await send('/api/decisions', { item: 'i0', action: 'erase' }), 400, 'request'],
  ] as const;
  for (const [response, status, code] of cases) {
    assert.equal(response.status, status);
    assert.equal(response.headers.get('content-type'), 'application/problem+json');
    const body = (await response.json()) as { code: string; remedy?: string };
    assert.equal(body.code, code);
    assert.ok(body.remedy);
  }
});

test('lists are had as CSV with their words, the record as JSON', async () => {
  const { ask } = await served();
  const csv = await ask('/api/export/statements.csv');
  assert.equal(csv.headers.get('content-disposition'), 'attachment; filename="statements.csv"');
  assert.match(await csv.text(), /The bridge stays open/);
  const record = (await (await ask('/api/export/record.json')).json()) as {
    format: string;
    statements: unknown[];
  };
  assert.deepEqual([record.format, record.statements.length], ['onrecord/1', 1]);
  assert.equal((await ask('/api/export/..%2Frecord.csv')).status, 404);
});

test('the API describes itself', async () => {
  const { get } = await served();
  const api = await get<{ paths: Record<string, unknown> }>('/api/openapi.json');
  for (const path of ['/api/items', '/api/documents/{id}', '/api/decisions', '/api/uploads', '/api/search'])
    assert.ok(path in api.paths, path);
});
