import { createHash } from 'node:crypto';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { checkAgainst } from '../src/check/check.ts';
import { draftFromText } from '../src/check/draft.ts';
import { Holdings } from '../src/check/holdings.ts';
import { houseReader } from '../src/record/house.ts';
import { openRecord } from '../src/record/open.ts';
import { readInto } from '../src/record/read.ts';
import type { Store } from '../src/record/sqlite.ts';
import { type Planted, plantedFacts, plantedQuotations } from './planted.ts';

interface Tally {
  cases: number;
  found: number;
  placed: number;
  alarms: number;
  /** Those of which the record's accounts differ: reported apart, since most are disputes. */
  disputed: number;
}

/** Articles of the attribution kit that make up its record. */
const articles = Number(process.env.ONRECORD_CHECK_ARTICLES ?? 60);

/** Planted errors, found or not, and right words, left in peace or not, by kind; from the repository's own documents and, where it is there, the attribution kit. */
export async function checkBench(): Promise<object> {
  const own = await measured(
    ['../corpus/river', '../sample'].map(path => fileURLToPath(new URL(path, import.meta.url))),
    7,
  );
  const kits = process.env.ONRECORD_KITS;
  const train = kits ? join(kits, 'bench/attribution/train.jsonl') : null;
  if (!train || !existsSync(train)) return { own };
  const folder = mkdtempSync(join(tmpdir(), 'onrecord-kit-'));
  try {
    const rows = readFileSync(train, 'utf8')
      .trim()
      .split('\n')
      .map(line => JSON.parse(line) as Record<string, string>)
      .filter(row => isOpen(row.id!))
      .slice(0, articles);
    for (const [n, { text, published, publisher, title }] of rows.entries()) {
      const head = `---\ntitle: ${JSON.stringify(title)}\noutlet: ${JSON.stringify(publisher)}\npublished: ${published?.slice(0, 10)}\n---\n\n`;
      writeFileSync(join(folder, `${String(n).padStart(4, '0')}.txt`), head + text);
    }
    return { own, kit: await measured([folder], 11) };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Articles whose id's SHA-1 begins with 0 to 3 are kept for judging by hand. */
export function isOpen(id: string): boolean {
  return /^[4-9a-f]/u.test(createHash('sha1').update(id).digest('hex'));
}

async function measured(paths: readonly string[], seed: number): Promise<object> {
  const store = openRecord(':memory:', { create: true });
  try {
    await readInto(store, [...paths], { reader: houseReader() });
    const cases = [...plantedQuotations(store, seed, 250), ...plantedFacts(store, seed, 60)];
    return await tallied(store, cases);
  } finally {
    store.close();
  }
}

/** Paragraphs in one draft: enough that loading does not count, few enough that names do not carry far. */
const together = 12;

export async function tallied(store: Store, cases: readonly Planted[]): Promise<object> {
  const holdings = new Holdings(store);
  const tallies = new Map<string, Tally>();
  const shown = process.env.ONRECORD_CHECK_SHOW;
  const byKind = [...cases].sort((a, b) => (a.kind < b.kind ? -1 : a.kind > b.kind ? 1 : 0));
  for (let at = 0; at < byKind.length; at += together) {
    const batch = byKind.slice(at, at + together);
    const draft = await draftFromText(batch.map(one => one.text).join('\n\n'), 'draft.txt');
    const report = checkAgainst(holdings, draft);
    let from = 0;
    for (const one of batch) {
      const start = report.text.indexOf(one.text.replace(/\s+/gu, ' '), from);
      const end = start + one.text.length;
      from = Math.max(from, end);
      const here = report.findings.filter(f => f.start < end && start < f.end);
      const tally = tallies.get(one.kind) ?? {
        cases: 0,
        found: 0,
        placed: 0,
        alarms: 0,
        disputed: 0,
      };
      tallies.set(one.kind, tally);
      tally.cases++;
      const hits = here.filter(f => one.expect.includes(f.code));
      if (hits.length > 0) tally.found++;
      if (hits.some(f => f.evidence.some(e => akin(e.text, one.source)))) tally.placed++;
      const alarms = here.filter(f => one.watch.includes(f.code));
      if (alarms.length > 0) tally.alarms++;
      if (here.some(f => f.code === 'disputed-figure')) tally.disputed++;
      const missed = one.expect.length > 0 && !hits.some(f => f.evidence.some(e => akin(e.text, one.source)));
      if (shown && new RegExp(shown).test(one.kind) && (missed || alarms.length > 0))
        process.stderr.write(
          `${one.kind}: ${one.text}\n  source: ${one.source}\n  ${[...hits, ...alarms].map(f => `${f.code} ${f.text}: ${f.message} [${f.evidence[0]?.text ?? ''}]`).join('\n  ')}\n`,
        );
    }
  }
  return Object.fromEntries(
    [...tallies]
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([kind, { cases: n, found, placed, alarms, disputed }]) => [
        kind,
        byKind.find(one => one.kind === kind)!.expect.length > 0
          ? { cases: n, found: share(found, n), placed: share(placed, n) }
          : { cases: n, alarms: share(alarms, n), ...(disputed > 0 ? { disputed: share(disputed, n) } : {}) },
      ]),
  );
}

/** The evidence shares most of the shorter text's words. */
function akin(a: string, b: string): boolean {
  const words = (text: string) => new Set(text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []);
  const [x, y] = [words(a), words(b)];
  const shared = [...x].filter(word => y.has(word)).length;
  return shared >= Math.min(x.size, y.size) * 0.5;
}

function share(part: number, whole: number): number {
  return whole === 0 ? 0 : Number((part / whole).toFixed(3));
}
