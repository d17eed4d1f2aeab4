import { checkAgainst } from '../src/check/check.ts';
import { draftFromText } from '../src/check/draft.ts';
import { Holdings } from '../src/check/holdings.ts';
import { openRecord } from '../src/record/open.ts';
import { searchDocuments } from '../src/record/questions/search.ts';
import type { Store } from '../src/record/sqlite.ts';
import { articles } from './corpus.ts';
import { round } from './times.ts';

/** A draft of about 1,000 words, half of them in quotation marks, some of them changed; another for each number. */
function draftOf(other: number): string {
  return Array.from({ length: 24 }, (_, n) =>
    [
      `The Harbor Grants Office (HGO) wrote to Ostery about the shelter grant, and asked ${20 + n + other} towns for records.`,
      `“We will ${n % 3 === 0 ? 'never ' : ''}answer letter ${37 * n + other} about the water levy in time” Mayor Piet Quill said.`,
      'The council did not say why it had met on Tuesday.',
    ].join(' '),
  ).join('\n\n');
}

/**
 * How long it takes to check that draft against records of made-up articles, as long as they are open: a draft not seen before (its
 * reading apart), the same draft after one edit (its reading included: what an editor waits for), and the ratio of the first to a
 * full-text search for the same words. Milliseconds; `processor` is the time of this program's own work where others have the machine, too.
 */
export async function checkSpeed(sizes: readonly number[] = [1000, 10_000, 100_000]): Promise<object> {
  const results: Record<string, object> = { words: { draft: draftOf(0).split(/\s+/u).length } };
  for (const size of sizes) {
    const store = openRecord(':memory:', { create: true });
    fill(store, size);
    const holdings = new Holdings(store);
    checkAgainst(holdings, await draftFromText(draftOf(0)));
    const drafts = await Promise.all(
      Array.from({ length: 7 }, (_, n) => draftFromText(draftOf(100 * (n + 1)))),
    );
    const fresh = await middle(n => checkAgainst(holdings, drafts[n]!));
    const edited = await middle(async n => {
      const text = draftOf(700).replace('did not say', `did not say ${n}`);
      checkAgainst(holdings, await draftFromText(text));
    });
    const search = await middle(() => searchDocuments(store, 'answer letter water levy'));
    const perSearch = round(fresh.processor / search.processor);
    results[size] = { fresh, edited, search, perSearch };
    store.close();
  }
  return results;
}

/** Puts articles into a record as texts alone: reading a hundred thousand takes hours, and the check reads texts. */
function fill(store: Store, count: number): void {
  store.transaction(() => {
    let n = 0;
    for (const { title, outlet, published, text } of articles(count)) {
      n++;
      store.run(
        `INSERT INTO documents (n, id, path, title, outlet, published, first_day, last_day, metadata, words, state, problems, text, pages, built_from, copies)
         VALUES (?, ?, ?, ?, ?, ?, ?, ?, '{}', 200, 'read', '[]', ?, '[]', '', 1)`,
        ...[n, `d${String(n).padStart(16, '0')}`, `${n}.md`, title, outlet],
        ...[published, published, published, text],
      );
    }
  });
}

/** The middle of seven runs. */
async function middle(work: (run: number) => unknown): Promise<{ clock: number; processor: number }> {
  const clock: number[] = [];
  const processor: number[] = [];
  for (let run = 0; run < 7; run++) {
    const start = performance.now();
    const used = process.cpuUsage();
    await work(run);
    const { user, system } = process.cpuUsage(used);
    clock.push(performance.now() - start);
    processor.push((user + system) / 1000);
  }
  const of = (times: number[]) => round(times.sort((a, b) => a - b)[3]!);
  return { clock: of(clock), processor: of(processor) };
}
