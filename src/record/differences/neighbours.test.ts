import assert from 'node:assert/strict';
import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import type { Claim } from '../../kinds/claims/claim.ts';
import type { Draft } from '../../kinds/item.ts';
import { houseReader } from '../house.ts';
import { allDifferences } from '../questions/differences.ts';
import { readInto } from '../read.ts';
import type { Reader } from '../reader.ts';
import type { Store } from '../sqlite.ts';
import { article, folderOf, recordFor } from '../trial.ts';

const line = /^(?<place>\p{Lu}\p{L}+) counted (?<value>\d+) (?<things>\p{Ll}+) in (?<year>\d{4})/gmu;

/** Reads "Ostery counted 12 boats in 2021" as a figure with its claim. */
const counts: Reader = {
  version: 'count/1',
  read({ text }): Draft {
    const found = [...text.matchAll(line)].map(match => {
      const { place, value, things, year } = match.groups as Record<string, string>;
      return {
        place: place!.toLowerCase(),
        value: Number(value),
        things: things!,
        year: year!,
        start: match.index,
        end: match.index + match[0].length,
      };
    });
    const claims = found.map(
      ({ place, things, year, start, end }, item): Claim => ({
        type: 'figure',
        head: things,
        act: 'count',
        start,
        end,
        words: [place, things].sort(),
        names: [place],
        who: [place],
        polarity: 'asserted',
        date: year,
        inferred: false,
        item,
      }),
    );
    const items = found.map(({ value, things, place, year, start, end }) => ({
      kind: 'figure',
      evidence: [{ start, end, role: 'item' }],
      fields: { value, measures: things, place, period: year },
      voice: 'outlet' as const,
      within: null,
      reality: 'happened' as const,
      readings: {},
      by: 'count/1',
    }));
    return { mentions: [], items, claims };
  },
};

const told = (store: Store) =>
  JSON.stringify([
    store.all('SELECT block, a, b, what, type FROM verdicts ORDER BY block, a, b'),
    store.all('SELECT id, same FROM items ORDER BY id'),
    allDifferences(store).map(one => one.id),
  ]);

/** 90 texts of one count, from 90 days: more than are compared each with each. */
const many = Object.fromEntries(
  Array.from({ length: 90 }, (_, n) => {
    const day = new Date(Date.UTC(2021, 0, 1 + ((n * 37) % 90))).toISOString().slice(0, 10);
    return [`${n}.md`, article(`Paper ${n}`, day, `Ostery counted ${40 + (n % 3)} boats in 2020.`)];
  }),
);

test('a block of many accounts is compared among neighbours in time, the same in whatever order they came and went', async t => {
  const reader = counts;
  const whole = recordFor(t);
  await readInto(whole, [folderOf(t, many)], { reader });
  assert.ok(whole.get<{ n: number }>('SELECT count(*) AS n FROM verdicts')!.n > 1000);

  const folder = folderOf(t, {
    'gone.md': article('Paper', '2021-03-01', 'Ostery counted 99 boats in 2020.'),
  });
  const store = recordFor(t);
  const names = Object.keys(many).reverse();
  for (let from = 0; from < names.length; from += 45) {
    for (const name of names.slice(from, from + 45)) writeFileSync(join(folder, name), many[name]!);
    await readInto(store, [folder], { reader });
  }
  assert.notEqual(told(store), told(whole));
  rmSync(join(folder, 'gone.md'));
  await readInto(store, [folder], { reader });
  assert.equal(told(store), told(whole));
});

test('two names of one body are one party where the record holds them for one', async t => {
  const store = recordFor(t);
  const first =
    'The Harbor Grants Office (HGO) wrote on Monday. The Harbor Grants Office fined the town of Ostery $40,000 in January 2021.';
  const second =
    'The Harbor Grants Office (HGO) did not reply to questions. HGO fined the town of Ostery $65,000 in January 2021, records show.';
  await readInto(
    store,
    [
      folderOf(t, {
        'a.md': article('Ostery Gazette', '2021-03-10', first),
        'b.md': article('Tidewater Post', '2021-03-11', second),
      }),
    ],
    { reader: houseReader() },
  );
  const [difference] = allDifferences(store).filter(one => one.type === 'figure');
  assert.deepEqual(difference?.sides.map(side => side.position).sort(), ['40000 USD', '65000 USD']);
});
