import { readdirSync, readFileSync } from 'node:fs';
import type { Draft, DraftItem, FieldValue } from '../src/kinds/item.ts';
import { readDocument } from '../src/kinds/read.ts';
import { readSource } from '../src/sources/read.ts';
import { overlaps } from '../src/text/span.ts';

/** One line of an accepted record: what a careful reader puts on record from a document. Parties are names, dates EDTF. */
export interface Accepted {
  readonly document: string;
  readonly kind: string;
  /** Words of the document that an item's evidence must touch. */
  readonly words: string;
  /** A string may hold alternatives, parted by `|`. */
  readonly fields: { readonly [name: string]: string | number | null | readonly string[] };
  /** True to the words, yet none that every reporter would note: an item may stand there, and counts neither as found nor as extra. */
  readonly optional?: boolean;
}

export interface KindScore {
  accepted: number;
  /** An item of the kind stands on the words. */
  found: number;
  /** Fields asked for, and how many are right on the best item. */
  fields: number;
  right: number;
  /** Items read of the kind, and how many of them no accepted line accounts for. */
  read: number;
  extra: number;
}

export function acceptedRecord(file: string): Accepted[] {
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter(line => line.trim())
    .map(line => JSON.parse(line) as Accepted);
}

/** Reads the documents of a dispute: the files of the folder whose names begin with a digit, by name. */
export async function readDispute(folder: string): Promise<Map<string, { text: string; draft: Draft }>> {
  const drafts = new Map<string, { text: string; draft: Draft }>();
  for (const name of readdirSync(folder)
    .filter(file => /^\d/u.test(file))
    .sort()) {
    const source = await readSource(readFileSync(folder + name), name);
    drafts.set(name, { text: source.text, draft: readDocument(source) });
  }
  return drafts;
}

/** Scores drafts against an accepted record, kind by kind; `misses` and `extras` name what differs, for reading. */
export function scoreAccepted(
  accepted: readonly Accepted[],
  drafts: ReadonlyMap<string, { text: string; draft: Draft }>,
  log: (line: string) => void = () => {},
): Map<string, KindScore> {
  const scores = new Map<string, KindScore>();
  const score = (kind: string) => {
    const known = scores.get(kind) ?? { accepted: 0, found: 0, fields: 0, right: 0, read: 0, extra: 0 };
    scores.set(kind, known);
    return known;
  };
  const used = new Set<DraftItem>();
  for (const line of accepted) {
    const { text, draft } = drafts.get(line.document)!;
    const start = text.indexOf(line.words);
    if (start < 0) throw new Error(`${line.document} does not hold “${line.words}”`);
    const span = { start, end: start + line.words.length };
    const kind = score(line.kind);
    if (!line.optional) {
      kind.accepted++;
      kind.fields += Object.keys(line.fields).length;
    }
    const candidates = draft.items.filter(
      item => item.kind === line.kind && item.evidence.some(piece => overlaps(piece, span)),
    );
    const ranked = candidates
      .map(item => ({ item, wrong: wrongFields(line, item, draft) }))
      .sort((a, b) => a.wrong.length - b.wrong.length);
    for (const { item, wrong } of ranked)
      if (wrong.length < Math.max(1, Object.keys(line.fields).length)) used.add(item);
    const best = ranked[0];
    if (line.optional) {
      if (best && best.wrong.length === 0) used.add(best.item);
      continue;
    }
    if (!best) {
      log(`MISSED ${line.kind} ${line.document}: ${line.words}`);
      continue;
    }
    used.add(best.item);
    kind.found++;
    kind.right += Object.keys(line.fields).length - best.wrong.length;
    if (best.wrong.length > 0)
      log(`WRONG ${line.kind} ${line.document}: ${line.words} | ${best.wrong.join('; ')}`);
  }
  for (const [name, { text, draft }] of drafts)
    for (const item of draft.items) {
      const kind = score(item.kind);
      kind.read++;
      if (used.has(item)) continue;
      kind.extra++;
      if (accepted.some(line => line.kind === item.kind))
        log(
          `EXTRA ${item.kind} ${name}: ${text.slice(item.evidence[0]!.start, item.evidence[0]!.end).slice(0, 140)} | ${shown(item, draft)}`,
        );
    }
  return scores;
}

function shown(item: DraftItem, draft: Draft): string {
  return Object.entries(item.fields)
    .filter(([, value]) => value !== null && !(Array.isArray(value) && value.length === 0))
    .map(([name, value]) => `${name}=${JSON.stringify(named(value, draft))}`)
    .join(' ');
}

function named(value: FieldValue | undefined, draft: Draft): unknown {
  if (value === null || value === undefined || typeof value !== 'object') return value ?? null;
  if (Array.isArray(value)) return value.map(inner => named(inner, draft));
  if ('mention' in value && typeof value.mention === 'number') return draft.mentions[value.mention]!.name;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, named(inner, draft)]));
}

function wrongFields(line: Accepted, item: DraftItem, draft: Draft): string[] {
  return Object.entries(line.fields).flatMap(([name, want]) => {
    const got = name === 'limit' ? limits(item) : named(item.fields[name], draft);
    return agrees(want, got) ? [] : [`${name}: want ${JSON.stringify(want)}, got ${JSON.stringify(got)}`];
  });
}

function limits(item: DraftItem): unknown {
  const requires = item.fields.requires;
  return Array.isArray(requires) ? requires.map(one => (one as { limit?: string }).limit) : null;
}

function agrees(want: Accepted['fields'][string], got: unknown): boolean {
  if (want === null) return got === null || got === undefined;
  if (Array.isArray(want))
    return Array.isArray(got) && want.every(one => got.some(other => agrees(one, other)));
  if (Array.isArray(got)) return got.some(one => agrees(want as string, one));
  if (typeof want === 'number')
    return typeof got === 'number' ? got === want : (got as { value?: number } | null)?.value === want;
  if (typeof got !== 'string' || typeof want !== 'string') return got === want;
  const plain = (text: string) =>
    text
      .toLowerCase()
      .replace(/^(?:the|a|an)\s+/u, '')
      .replace(/[“”"]/gu, '');
  return want.split('|').some(one => plain(got).includes(plain(one)));
}
