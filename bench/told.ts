import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Claim } from '../src/kinds/claims/claim.ts';
import type { Draft, DraftItem } from '../src/kinds/item.ts';
import { openRecord } from '../src/record/open.ts';
import { allDifferences } from '../src/record/questions/differences.ts';
import { allReuse } from '../src/record/questions/reuse.ts';
import { readInto } from '../src/record/read.ts';
import type { Reader } from '../src/record/reader.ts';
import type { Store } from '../src/record/sqlite.ts';
import type { Source } from '../src/sources/source.ts';
import { random } from './corpus.ts';

const line = /^([A-Z]\w+) counted (\d+) (\w+) on (\d{4}-\d\d-\d\d)/gmu;

/** Reads "Ostel counted 12 boats on 2021-03-04" as a figure with its claim: what is measured is the work across documents. */
function countReader(): Reader {
  return { version: 'count/1', read: source => readCounts(source) };
}

function readCounts(source: Source): Draft {
  const items: DraftItem[] = [];
  const claims: Claim[] = [];
  for (const match of source.text.matchAll(line)) {
    const [whole, place, value, things, period] = match as unknown as [
      string,
      string,
      string,
      string,
      string,
    ];
    const span = { start: match.index, end: match.index + whole.length };
    const names = [place.toLowerCase()];
    claims.push({
      ...span,
      type: 'figure',
      head: things,
      act: 'count',
      words: [...names, things].sort(),
      names,
      who: names,
      polarity: 'asserted',
      date: period,
      inferred: false,
      item: items.length,
    });
    items.push({
      kind: 'figure',
      evidence: [{ ...span, role: 'item' }],
      fields: { value: Number(value), measures: things, place, period },
      voice: 'outlet',
      within: null,
      reality: 'happened',
      readings: {},
      by: 'count/1',
    });
  }
  return { mentions: [], items, claims };
}

/** Articles with `each` counts and prose of made-up words; one in twenty takes a passage over from the one before. */
function writeCounts(folder: string, documents: number, each: number): void {
  const next = random(3);
  const syllables = 'ba do ke li mo nu pa ri so tu va we'.split(' ');
  const word = () =>
    Array.from({ length: 3 }, () => syllables[Math.floor(next() * syllables.length)]).join('');
  const name = () => word().replace(/^./u, first => first.toUpperCase());
  const places = Array.from({ length: 400 }, name);
  const things = Array.from({ length: 60 }, word);
  const pick = (list: readonly string[]) => list[Math.floor(next() ** 2 * list.length)]!;
  mkdirSync(folder, { recursive: true });
  let passage = '';
  for (let n = 0; n < documents; n++) {
    const counts = Array.from({ length: each }, () => {
      const day = String(1 + Math.floor(next() * 28)).padStart(2, '0');
      const month = String(1 + Math.floor(next() * 12)).padStart(2, '0');
      return `${pick(places)} counted ${20 + Math.floor(next() * 7)} ${pick(things)} on 2021-${month}-${day}`;
    });
    if (n % 20 !== 1) passage = Array.from({ length: 60 }, word).join(' ');
    const head = `---\ntitle: Counts ${n}\noutlet: Paper ${n % 40}\npublished: 2021-12-30\n---\n\n`;
    writeFileSync(
      join(folder, `${String(n).padStart(6, '0')}.md`),
      `${head}${passage}.\n\n${counts.join('\n\n')}\n`,
    );
  }
}

const told = (store: Store) =>
  JSON.stringify([
    allDifferences(store),
    allReuse(store),
    store.all('SELECT id, same FROM items WHERE same <> id ORDER BY id'),
  ]);

async function seconds(work: () => unknown): Promise<number> {
  const start = performance.now();
  await work();
  return Number(((performance.now() - start) / 1000).toPrecision(3));
}

/** What one more document costs in a record of `documents` × `each` items: its groups, reuse and differences, and whether all is as from scratch. */
export async function toldBench(documents = 2000, each = 50): Promise<object> {
  const place = mkdtempSync(join(tmpdir(), 'onrecord-told-'));
  try {
    const folder = join(place, 'texts');
    writeCounts(folder, documents + 1, each);
    const reader = countReader();
    const last = join(folder, `${String(documents).padStart(6, '0')}.md`);
    const store = openRecord(join(place, 'one.onrecord'), { create: true });
    const whole = openRecord(join(place, 'two.onrecord'), { create: true });
    const fromScratchSeconds = await seconds(() => readInto(whole, [folder], { reader }));
    const more = readFileSync(last);
    rmSync(last);
    await readInto(store, [folder], { reader });
    writeFileSync(last, more);
    const oneMoreSeconds = await seconds(() => readInto(store, [last], { reader }));
    const listSeconds = await seconds(() => allDifferences(store));
    const result = {
      documents,
      items: store.get<{ n: number }>('SELECT count(*) AS n FROM items')!.n,
      differences: allDifferences(store).length,
      passages: allReuse(store).length,
      fromScratchSeconds,
      oneMoreSeconds,
      listSeconds,
      asFromScratch: told(store) === told(whole),
    };
    store.close();
    whole.close();
    return result;
  } finally {
    rmSync(place, { recursive: true, force: true });
  }
}
