import assert from 'node:assert/strict';
import { type TestContext, test } from 'node:test';
import { kinds } from '../kinds/kinds.ts';
import { readInto } from '../record/read.ts';
import { toldReader } from '../record/told.ts';
import { folderOf, recordFor } from '../record/trial.ts';
import { appOf } from './app.ts';
import type { DeadlinePage, DemandLife, Docket, MapPage, MatrixPage, ReviewPage } from './docketshapes.ts';
import type { DocumentFull, EntityPage, ItemPage } from './shapes.ts';

const told = `---
outlet: Gazette
published: 2024-03-02
---

demand | by=body:Harbor Grants Office | of=place:Ostery; place:Wharf | what=hand over its records | date=2024-03-01 | due=2024-03-31

answer | by=person:Dana Sorrel (Mayor of Ostery) | to=@0 | stance=refuses | text=we keep our records | date=2024-03-02

stake | what=shelter grant | holder=place:Ostery | amount=50000 USD | state=at risk
`;

async function served(t: TestContext) {
  const reader = toldReader();
  const store = recordFor(t);
  await readInto(store, [folderOf(t, { 'a.txt': told })], { reader });
  const app = appOf({ store, reader, who: 'Tester', token: 'secret' });
  const ask = (path: string, init: RequestInit = {}) =>
    app.request(`http://localhost:7788${path}`, {
      ...init,
      headers: { host: 'localhost:7788', 'content-type': 'application/json', 'x-onrecord-token': 'secret' },
    });
  const get = async <T>(path: string) => (await (await ask(path)).json()) as T;
  const id = async (name: string) =>
    (await get<EntityPage>('/api/entities')).rows.find(row => row.name === name)!.id;
  return { ask, get, id };
}

test('a docket comes with every item that it names', async t => {
  const { ask, get, id } = await served(t);
  const docket = await get<Docket>(`/api/dockets/${await id('Ostery')}`);
  const known = new Map(docket.items.map(item => [item.id, item]));
  assert.deepEqual(
    docket.sections.map(section => [section.name, section.rows.map(row => known.get(row.item)?.kind)]),
    [
      ['demanded', ['demand']],
      ['stakes', ['stake']],
      ['answers', ['answer']],
    ],
  );
  const [steps] = Object.values(docket.steps);
  assert.deepEqual(
    steps?.steps.map(step => [step.step, known.get(step.item)?.kind]),
    [
      ['made', 'demand'],
      ['answered', 'answer'],
    ],
  );
  assert.equal(steps?.open, false);
  for (const item of docket.items) for (const words of item.evidence) assert.ok(words.text.length > 0);
  assert.equal((await ask('/api/dockets/nobody')).status, 404);
});

test('a demand has its steps for each party', async t => {
  const { ask, get, id } = await served(t);
  const ostery = await id('Ostery');
  const docket = await get<Docket>(`/api/dockets/${ostery}`);
  const demand = docket.sections[0]!.rows[0]!.item;
  const life = await get<DemandLife>(`/api/demands/${demand}/steps`);
  assert.deepEqual(life.parties.map(one => [one.party === ostery, one.state]).sort(), [
    [false, 'open'],
    [true, 'answered'],
  ]);
  assert.equal((await ask(`/api/demands/${docket.sections[1]!.rows[0]!.item}/steps`)).status, 404);
});

test('the matrix is narrowed to who has not answered', async t => {
  const { ask, get } = await served(t);
  const all = await get<MatrixPage>('/api/matrix');
  assert.deepEqual(
    all.rows.map(row => [row.name, row.demanded, row.stakes, row.answered, row.silent]),
    [
      ['Ostery', 1, 1, 1, false],
      ['Wharf', 1, 0, 0, true],
    ],
  );
  const silent = await get<MatrixPage>('/api/matrix?silent=true&limit=5');
  assert.deepEqual(
    silent.rows.map(row => row.name),
    ['Wharf'],
  );
  assert.equal((await ask('/api/matrix?silent=perhaps')).status, 400);
});

test('a deadline is confirmed, and then stands in the calendar', async t => {
  const { ask, get } = await served(t);
  const before = await get<DeadlinePage>('/api/deadlines?from=2024-03-01');
  assert.deepEqual(
    before.rows.map(row => [row.due, row.confirmed]),
    [['2024-03-31', false]],
  );
  assert.doesNotMatch(await (await ask('/api/deadlines.ics')).text(), /VEVENT/);
  const body = JSON.stringify({ item: before.rows[0]!.item.id, action: 'confirm' });
  assert.equal((await ask('/api/decisions', { method: 'POST', body })).status, 200);
  const calendar = await ask('/api/deadlines.ics');
  assert.match(calendar.headers.get('content-type') ?? '', /^text\/calendar/);
  assert.match(await calendar.text(), /DTSTART;VALUE=DATE:20240331/);
  assert.equal((await get<DeadlinePage>('/api/deadlines?confirmed=true')).total, 1);
  assert.equal((await ask('/api/deadlines?from=soon')).status, 400);
});

test('review leads with the deadline', async t => {
  const { get } = await served(t);
  const page = await get<ReviewPage>('/api/review');
  assert.deepEqual(
    page.rows.map(row => row.item.kind),
    ['demand', 'stake'],
  );
  assert.deepEqual(page.rows[0]!.why, ['a deadline that nobody has confirmed']);
});

test('an item of every kind can be added by hand, with its words', async t => {
  const { ask, get, id } = await served(t);
  const { rows } = await get<ItemPage>('/api/items?limit=1');
  const document = rows[0]!.document!;
  const source = await get<DocumentFull>(`/api/documents/${document}`);
  const at = source.text.indexOf('we keep our records');
  assert.ok(at >= 0);
  const party = { entity: await id('Wharf') };
  for (const kind of kinds) {
    const chosen = kind.fields.filter(field => field.required && field.type !== 'text');
    const fields = Object.fromEntries(
      chosen.map(field => [
        field.name,
        field.choices ? field.choices[0] : field.type === 'number' ? 4 : party,
      ]),
    );
    const body = JSON.stringify({ kind: kind.name, document, start: at, end: at + 19, fields });
    const response = await ask('/api/items', { method: 'POST', body });
    assert.equal(response.status, 200, `${kind.name}: ${await response.clone().text()}`);
    const page = (await response.json()) as ItemPage;
    assert.deepEqual(
      [page.rows[0]?.kind, page.rows[0]?.status, page.rows[0]?.evidence[0]?.text],
      [kind.name, 'added', 'we keep our records'],
    );
  }
  const wrong = JSON.stringify({ kind: 'demand', document, start: 5, end: 1e9, fields: {} });
  assert.equal((await ask('/api/items', { method: 'POST', body: wrong })).status, 400);
});

test('the map has the places of the gazetteer and leaves the others without one', async t => {
  const reader = toldReader();
  const store = recordFor(t);
  const lines = ['Denver', 'Ostery'].map(
    place =>
      `designation | label=“slow town” | of=place:${place} | by=body:Harbor Grants Office | polarity=asserted`,
  );
  await readInto(store, [folderOf(t, { 'a.txt': lines.join('\n\n') })], { reader });
  const app = appOf({ store, reader, who: 'Tester', token: 'secret' });
  const answer = await app.request('http://localhost:7788/api/map', { headers: { host: 'localhost:7788' } });
  const { total, rows } = (await answer.json()) as MapPage;
  assert.equal(total, 2);
  const denver = rows.find(row => row.name === 'Denver');
  assert.equal(denver?.within, 'US-CO');
  assert.ok(Math.abs(denver.at!.lat - 39.7) < 0.2 && Math.abs(denver.at!.lon + 104.9) < 0.2);
  assert.equal(rows.find(row => row.name === 'Ostery')?.at, null);
});
