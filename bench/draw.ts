/**
 * Draws statements to judge by hand: articles of the attribution kit's training part whose id's SHA-1 begins with 0, 1, 2 or 3, read as any
 * document is, and of all their statements some at random.
 *
 *     ONRECORD_KITS=… node bench/draw.ts --seed HEX [--text NAME | --rows FILE] [--half NAME] [--articles 60] [--items 200] [--except FILE] [--only FILE] [--shuffle SEED] [--nameless] [--out FILE] [--list]
 *
 * Articles and statements come in the order of the SHA-1 of seed and name: the same seed draws the same. --except leaves out every article
 * whose id a file names, as docs/quality/statements.md names those that were judged before. --shuffle prints the drawn ones in another order
 * under the same numbers, for a second judging; --list prints places alone; --nameless draws only statements
 * that name nobody. --text draws from the documents of train/text/NAME.txt.gz, a line
 * each, NAME:LINE their ids; --rows from the rows of another kit (time/timebank.dev.jsonl) whose half set apart has a SHA-1 of "half" and id
 * that begins with 8 to f; --half NAME keeps of all these the ones whose SHA-1 of NAME and id begins so, too. Words that an article repeats,
 * or shares with one drawn before, are drawn once. Method and verdicts: docs/quality/statements.md.
 */
import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { gunzipSync } from 'node:zlib';
import type { Draft, DraftItem, FieldValue } from '../src/kinds/item.ts';
import { readDocument } from '../src/kinds/read.ts';
import { readSource } from '../src/sources/read.ts';

interface Row {
  readonly id: string;
  readonly published?: string | null;
  readonly title?: string | null;
  readonly text: string;
}

interface Drawn {
  readonly row: Row;
  readonly draft: Draft;
  readonly item: DraftItem;
}

/** Characters shown before and after a statement. */
const AROUND = 400;

const { values } = parseArgs({
  options: {
    seed: { type: 'string' },
    text: { type: 'string' },
    rows: { type: 'string' },
    articles: { type: 'string', default: '60' },
    items: { type: 'string', default: '200' },
    half: { type: 'string', multiple: true, default: [] },
    except: { type: 'string', multiple: true, default: [] },
    only: { type: 'string' },
    shuffle: { type: 'string' },
    out: { type: 'string' },
    nameless: { type: 'boolean', default: false },
    list: { type: 'boolean', default: false },
  },
});

const sha1 = (text: string) => createHash('sha1').update(text).digest('hex');

/** The list in the order of the hash of seed and name. */
function shuffled<T>(list: readonly T[], seed: string, name: (one: T) => string): T[] {
  const keyed = list.map(one => ({ one, key: sha1(`${seed} ${name(one)}`) }));
  return keyed.sort((a, b) => (a.key < b.key ? -1 : 1)).map(({ one }) => one);
}

function rowsOf(kits: string, file: string): Row[] {
  return readFileSync(join(kits, 'bench', file), 'utf8')
    .trim()
    .split('\n')
    .map(line => JSON.parse(line) as Row);
}

/** The documents of a file of free text; their dates are not known. */
function textsOf(kits: string, name: string): Row[] {
  const text = gunzipSync(readFileSync(join(kits, 'train/text', `${name}.txt.gz`))).toString('utf8');
  const lines = text.split('\n').filter(line => line.trim() !== '');
  return lines.map((line, n) => ({
    id: `${name}:${String(n).padStart(5, '0')}`,
    published: null,
    title: null,
    text: line,
  }));
}

async function statementsOf(row: Row): Promise<Drawn[]> {
  const from = 'kit';
  const source = await readSource(Buffer.from(row.text), 'article.txt', {
    ...(row.title ? { title: { value: row.title, from } } : {}),
    ...(row.published ? { published: { value: row.published.slice(0, 10), from } } : {}),
  });
  if (source.text !== row.text)
    throw new Error(`${row.id}: the text as read is not the kit's, places would differ`);
  const draft = readDocument(source);
  return draft.items.filter(({ kind }) => kind === 'statement').map(item => ({ row, draft, item }));
}

function places(item: DraftItem, role: string): string {
  const spans = item.evidence.filter(one => one.role === role);
  return spans.map(({ start, end }) => `${start}-${end}`).join('+') || '–';
}

const placeOf = ({ row, item }: Drawn) => `${row.id}:${places(item, 'content')}`;

function nameOf({ draft }: Drawn, value: FieldValue | undefined): string {
  const named = typeof value === 'object' && value !== null && 'mention' in value;
  return named ? (draft.mentions[Number(value.mention)]?.name ?? '?') : 'null';
}

/** The text around with ⟦content⟧, {cue} and <speaker> marked. */
function contextOf({ row: { text }, item }: Drawn): string {
  const marks = { content: ['⟦', '⟧'], cue: ['{', '}'], speaker: ['<', '>'] };
  const inserts: { at: number; mark: string; order: number }[] = [];
  for (const { role, start, end } of item.evidence) {
    const pair = marks[role as keyof typeof marks];
    if (pair) inserts.push({ at: start, mark: pair[0]!, order: 1 }, { at: end, mark: pair[1]!, order: 0 });
  }
  inserts.sort((a, b) => a.at - b.at || a.order - b.order);
  const { start, end } = item.evidence[0]!;
  let at = Math.max(0, start - AROUND);
  let shown = '';
  for (const insert of inserts) {
    shown += text.slice(at, insert.at) + insert.mark;
    at = insert.at;
  }
  return (shown + text.slice(at, end + AROUND)).replace(/\s*\n\s*/g, ' ¶ ');
}

function shown(drawn: Drawn, n: number): string {
  const { fields, evidence, readings, reality, by } = drawn.item;
  const candidates = readings.speaker?.candidates ?? [];
  const where = ['speaker', 'cue', 'content'].map(role => `${role} ${places(drawn.item, role)}`).join(', ');
  return [
    `## ${n}. ${drawn.row.id} (${where})`,
    `speaker: ${nameOf(drawn, fields.speaker)} | as named: ${fields.speakerText}${candidates.length ? ` | candidates: ${candidates.join('; ')}` : ''}`,
    `via: ${nameOf(drawn, fields.via)} | ${fields.mode} | ${fields.act} | ${reality} | ${by} | item ${evidence[0]!.start}-${evidence[0]!.end}`,
    `words: ${String(fields.text).replace(/\s*\n\s*/g, ' ¶ ')}`,
    `… ${contextOf(drawn)} …`,
    '',
  ].join('\n');
}

const kits = process.env.ONRECORD_KITS;
if (!kits) throw new Error('ONRECORD_KITS is not set: the folder that holds bench/attribution');
const { seed } = values;
if (!seed) throw new Error('--seed is missing: the hash of the commit that is judged');
const named = values.except.map(path => readFileSync(path, 'utf8')).join('\n');
const stored = values.text
  ? textsOf(kits, values.text)
  : rowsOf(kits, values.rows ?? 'attribution/train.jsonl');
const isSetApart = (half: string, id: string) => /^[89a-f]/.test(sha1(`${half}${id}`));
const only = values.only ? readFileSync(values.only, 'utf8') : null;
const isReserved = (id: string) => (values.rows ? isSetApart('half', id) : /^[0-3]/.test(sha1(id)));
const reserved = stored.filter(({ id }) => (only === null ? isReserved(id) : only.includes(id)));
const unseen = reserved.filter(
  ({ id }) => values.half.every(half => isSetApart(half, id)) && !named.includes(id),
);
const rows = shuffled(unseen, seed, ({ id }) => id).slice(0, Number(values.articles));
const all: Drawn[] = [];
for (const row of rows) all.push(...(await statementsOf(row)));
const isNameless = (one: Drawn) => nameOf(one, one.item.fields.speaker) === 'null';
const asked = values.nameless ? all.filter(isNameless) : all;
const wordsOf = ({ item }: Drawn) =>
  String(item.fields.text)
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ');
const drawn = Array.from(
  new Map(
    shuffled(asked, seed, placeOf)
      .reverse()
      .map(one => [wordsOf(one), one]),
  ).values(),
)
  .reverse()
  .slice(0, Number(values.items))
  .map((one, index) => ({ one, n: index + 1 }));
const { shuffle } = values;
const ordered = shuffle ? shuffled(drawn, shuffle, ({ n }) => String(n)) : drawn;
const lines = ordered.map(({ one, n }) => (values.list ? `${n}\t${placeOf(one)}` : shown(one, n)));
if (values.out) writeFileSync(values.out, `${lines.join('\n')}\n`);
else console.log(lines.join('\n'));
console.error(`${drawn.length} of ${asked.length} statements, ${rows.length} articles, seed ${seed}`);
