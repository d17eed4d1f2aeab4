import { type Comparable, comparableText, overlap, reuseLabel } from '../../text/reuse.ts';
import { sha256 } from '../hash.ts';
import { touch } from '../rows.ts';
import type { Store } from '../sqlite.ts';
import { furnitureFrom, linesOf, markFurniture } from './furniture.ts';
import { quotationsOf } from './pairs.ts';

/** Of every so many runs in a row, one is kept: a shared passage of runLength + stretch − 1 words is always found. Winnowing: Schleimer et al. 2003. */
const stretch = 8;
/** Runs held by more documents than this are set against the lowest of them only: what everybody carries needs no pair of each with each. */
const commonest = 40;
const anchors = 8;
/** Words of a passage, outside quotation marks and furniture, from which it is shown as reused. */
const leastPassage = 12;

/** A passage that two documents share: spans in UTF-16 code units, words counted outside quotation marks. */
export interface SharedPassage {
  readonly words: number;
  readonly a: { readonly start: number; readonly end: number };
  readonly b: { readonly start: number; readonly end: number };
}

/** Notes by which runs and lines a document is found; what shares them is to be compared anew. */
export function putRuns(store: Store, document: string): void {
  dropRuns(store, document);
  const row = store.get<{ text: string; outlet: string | null }>(
    'SELECT text, outlet FROM documents WHERE id = ?',
    document,
  );
  if (!row || row.text === '') return;
  for (const run of winnowed(comparableText(row.text, []).runs))
    store.run('INSERT OR IGNORE INTO runs (run, document) VALUES (?, ?)', run, document);
  if (row.outlet !== null)
    for (const line of new Set(linesOf(row.text).map(one => lineKey(one.line)))) {
      store.run(
        'INSERT OR IGNORE INTO lines (outlet, line, document) VALUES (?, ?, ?)',
        row.outlet,
        line,
        document,
      );
      touchLine(store, row.outlet, line, furnitureFrom);
    }
  touch(store, 'reuse', document);
}

export function dropRuns(store: Store, document: string): void {
  for (const { outlet, line } of store.all<{ outlet: string; line: string }>(
    'SELECT outlet, line FROM lines WHERE document = ?',
    document,
  ))
    touchLine(store, outlet, line, furnitureFrom);
  store.run(
    `INSERT OR IGNORE INTO touched (what, key) SELECT 'reuse', o.document FROM runs AS r JOIN runs AS o ON o.run = r.run
     WHERE r.document = ? AND (SELECT count(*) FROM runs AS c WHERE c.run = r.run) > ${commonest}`,
    document,
  );
  store.run('DELETE FROM lines WHERE document = ?', document);
  store.run('DELETE FROM runs WHERE document = ?', document);
  store.run('DELETE FROM reused WHERE a = ? OR b = ?', document, document);
}

/** Where a line becomes furniture, or ceases to be, its documents are compared anew. */
function touchLine(store: Store, outlet: string, line: string, at: number): void {
  const rows = store.all<{ document: string }>(
    `SELECT document FROM lines WHERE outlet = ? AND line = ? LIMIT ${at + 1}`,
    outlet,
    line,
  );
  if (rows.length === at) for (const { document } of rows) touch(store, 'reuse', document);
}

/** 48 bits: as a key of lines. */
function lineKey(line: string): string {
  return sha256(line).slice(0, 12);
}

function winnowed(runs: Uint32Array): Set<number> {
  const kept = new Set<number>();
  if (runs.length < stretch) for (const run of runs) kept.add(run);
  for (let from = 0; from + stretch <= runs.length; from++) {
    let least = from;
    for (let at = from + 1; at < from + stretch; at++) if (runs[at]! <= runs[least]!) least = at;
    kept.add(runs[least]!);
  }
  return kept;
}

interface Ready {
  readonly comparable: Comparable;
  readonly skip: Uint8Array;
}

/** Compares every touched document with those that share a run of words with it. */
export function reuseTouched(store: Store): void {
  const ready = new Map<string, Ready | null>();
  const of = (id: string): Ready | null => {
    const known = ready.get(id) ?? readyFrom(store, id);
    if (ready.size > 4000) ready.clear();
    ready.set(id, known);
    return known;
  };
  const touched = store.all<{ key: string }>("SELECT key FROM touched WHERE what = 'reuse' ORDER BY key");
  const all = new Set(touched.map(row => row.key));
  for (const id of all) for (const other of displaced(store, id)) all.add(other);
  for (const id of all) store.run('DELETE FROM reused WHERE a = ? OR b = ?', id, id);
  const pairs = new Set<string>();
  for (const id of all)
    for (const other of candidatesOf(store, id)) pairs.add(id < other ? `${id} ${other}` : `${other} ${id}`);
  for (const pair of [...pairs].sort()) {
    const [a, b] = pair.split(' ') as [string, string];
    putPair(store, a, b, of(a), of(b));
  }
}

/** Documents of a common run that this one, lower than they, takes the place of as an anchor. */
function displaced(store: Store, id: string): string[] {
  const rows = store.all<{ run: number }>(
    `SELECT r.run FROM runs AS r WHERE r.document = ? AND (SELECT count(*) FROM runs AS c WHERE c.run = r.run) > ${commonest}
     AND (SELECT count(*) FROM runs AS c WHERE c.run = r.run AND c.document < r.document) < ${anchors}`,
    id,
  );
  return rows.flatMap(({ run }) =>
    store
      .all<{ document: string }>(
        `SELECT document FROM runs WHERE run = ? ORDER BY document LIMIT 1 OFFSET ${anchors}`,
        run,
      )
      .map(row => row.document),
  );
}

function candidatesOf(store: Store, id: string): Set<string> {
  const found = new Set<string>();
  for (const { run } of store.all<{ run: number }>('SELECT run FROM runs WHERE document = ?', id)) {
    const holders = store
      .all<{ document: string }>(`SELECT document FROM runs WHERE run = ? ORDER BY document`, run)
      .map(row => row.document);
    const place = holders.indexOf(id);
    const common = holders.length > commonest;
    const others = common && place >= anchors ? holders.slice(0, anchors) : holders;
    for (const other of others) if (other !== id) found.add(other);
  }
  return found;
}

function readyFrom(store: Store, id: string): Ready | null {
  const row = store.get<{ text: string; outlet: string | null }>(
    'SELECT text, outlet FROM documents WHERE id = ?',
    id,
  );
  if (!row) return null;
  const comparable = comparableText(row.text, quotationsOf(row.text));
  const furniture = new Set(
    row.outlet === null
      ? []
      : store
          .all<{ line: string }>(
            `SELECT l.line FROM lines AS l WHERE l.outlet = ? AND l.document = ?
             AND (SELECT count(*) FROM lines AS o WHERE o.outlet = l.outlet AND o.line = l.line) >= ${furnitureFrom}`,
            row.outlet,
            id,
          )
          .map(one => one.line),
  );
  return {
    comparable,
    skip: markFurniture(comparable.words, linesOf(row.text), line => furniture.has(lineKey(line))),
  };
}

function putPair(store: Store, a: string, b: string, x: Ready | null, y: Ready | null): void {
  if (!x || !y) return;
  const found = overlap(x.comparable, y.comparable, x.skip, y.skip);
  const passages = found.passages.flatMap((passage): SharedPassage[] => {
    const { quoted } = x.comparable;
    let prose = 0;
    for (let at = passage.a; at < passage.a + passage.count; at++)
      if (!quoted[at] && !x.skip[at] && !y.comparable.quoted[passage.b + at - passage.a]) prose++;
    if (prose < leastPassage) return [];
    const span = (text: Comparable, from: number) => ({
      start: text.words.starts[from]!,
      end: text.words.ends[from + passage.count - 1]!,
    });
    return [{ words: prose, a: span(x.comparable, passage.a), b: span(y.comparable, passage.b) }];
  });
  const label = reuseLabel(found);
  if (passages.length === 0 && label !== 'same') return;
  store.run(
    'INSERT OR REPLACE INTO reused (a, b, label, words, passages) VALUES (?, ?, ?, ?, ?)',
    ...[a, b, label, Math.min(found.sharedA, found.sharedB), JSON.stringify(passages)],
  );
}
