import { createHash } from 'node:crypto';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
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
export async function checkBench(): Promise<{ own: Measured; kit?: Measured }> {
  const own = await ownMeasured();
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
function isOpen(id: string): boolean {
  return /^[4-9a-f]/u.test(createHash('sha1').update(id).digest('hex'));
}

/** The repository's own documents: the river dispute and the sample. */
async function ownMeasured(): Promise<Measured> {
  const path = (name: string) => fileURLToPath(new URL(name, import.meta.url));
  const river = readdirSync(path('../corpus/river')).filter(name => /^\d/u.test(name));
  const files = [...river.map(name => path(`../corpus/river/${name}`)), path('../sample')];
  return measured(files, 7, path('../corpus/paraphrases.jsonl'));
}

type Kinds = Readonly<Record<string, Readonly<Record<string, number>>>>;

interface Measured {
  /** By kind of what was planted. */
  readonly kinds: Kinds;
  /** The shares that have floors. */
  readonly summary: Readonly<Record<string, number>>;
  /** True sentences in other words, and the same with one figure or date changed. */
  readonly paraphrases?: Awaited<ReturnType<typeof paraphrased>>;
}

async function measured(paths: readonly string[], seed: number, sentences?: string): Promise<Measured> {
  const store = openRecord(':memory:', { create: true });
  try {
    await readInto(store, [...paths], { reader: houseReader() });
    const cases = [...plantedQuotations(store, seed, 250), ...plantedFacts(store, seed, 60)];
    const kinds = (await tallied(store, cases)) as Kinds;
    const paraphrases = sentences ? { paraphrases: await paraphrased(store, sentences) } : {};
    return { kinds, summary: summed(kinds), ...paraphrases };
  } finally {
    store.close();
  }
}

const groups = {
  quotations: ['not removed', 'word added', 'word changed', 'word dropped', 'two stitched'],
  speakers: ['speaker swapped'],
  'figures and dates': ['figure changed', 'unit changed', 'date moved'],
  names: ['name misspelt'],
};
const silent = {
  'quotations alarmed': [
    'untouched',
    'straight marks',
    'capital at the start',
    'cut with an ellipsis',
    'name in brackets',
    'end left off',
    'nested marks',
  ],
  'sentences alarmed': ['sentence untouched', 'sentence turned about'],
};

function summed(kinds: Kinds): Record<string, number> {
  const over = (names: readonly string[], what: string) => {
    const rows = names.flatMap(name => (kinds[name] ? [kinds[name]] : []));
    const all = rows.reduce((sum, row) => sum + row.cases!, 0);
    return all === 0
      ? 0
      : Number((rows.reduce((sum, row) => sum + row.cases! * row[what]!, 0) / all).toFixed(3));
  };
  return Object.fromEntries([
    ...Object.entries(groups).flatMap(([name, of]) => [
      [`${name} found`, over(of, 'found')],
      [`${name} placed`, over(of, 'placed')],
    ]),
    ...Object.entries(silent).map(([name, of]) => [name, over(of, 'alarms')]),
  ]);
}

/** True sentences in other words must give no error; with one figure or date changed, they should give one. */
async function paraphrased(store: Store, file: string) {
  const holdings = new Holdings(store);
  const tally = { texts: 0, errors: 0, warnings: 0, changed: 0, found: 0 };
  const findings = async (text: string) =>
    checkAgainst(holdings, await draftFromText(text, 'draft.txt')).findings;
  for (const line of readFileSync(file, 'utf8').trim().split('\n')) {
    const { text, changed } = JSON.parse(line) as { text: string; changed?: { text: string; code: string } };
    const silentOnes = await findings(text);
    tally.texts++;
    if (silentOnes.some(one => one.severity === 'error')) tally.errors++;
    if (silentOnes.some(one => one.severity === 'warning')) tally.warnings++;
    if (!changed) continue;
    tally.changed++;
    if ((await findings(changed.text)).some(one => one.code === changed.code)) tally.found++;
  }
  return tally;
}

/** Paragraphs in one draft: enough that loading does not count, few enough that names do not carry far. */
const together = 12;

async function tallied(store: Store, cases: readonly Planted[]): Promise<object> {
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
