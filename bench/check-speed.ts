import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { checkAgainst } from '../src/check/check.ts';
import { draftFromText } from '../src/check/draft.ts';
import { Holdings } from '../src/check/holdings.ts';
import { openRecord } from '../src/record/open.ts';
import { searchDocuments } from '../src/record/questions/search.ts';
import { readInto } from '../src/record/read.ts';
import { trialReader } from '../src/record/trial.ts';
import { writeCorpus } from './corpus.ts';

/** A draft of about 1,000 words, half of them in quotation marks, some of them changed. */
const draft = Array.from({ length: 26 }, (_, n) =>
  [
    `The Harbor Grants Office (HGO) wrote to Ostery about the shelter grant, and asked ${20 + n} towns for records.`,
    `“We will ${n % 3 === 0 ? 'never ' : ''}answer letter ${37 * n} about the water levy in time” Mayor Piet Quill said.`,
    'The council did not say why.',
  ].join(' '),
).join('\n\n');

/** Milliseconds to check that draft against records of made-up articles, and the same as a ratio to a full-text search. */
export async function checkSpeed(sizes: readonly number[] = [1000, 10_000]): Promise<object> {
  const place = mkdtempSync(join(tmpdir(), 'onrecord-check-'));
  const results: Record<string, object> = {};
  try {
    for (const size of sizes) {
      const folder = join(place, `n${size}`);
      writeCorpus(folder, size);
      const store = openRecord(`${folder}.onrecord`, { create: true });
      await readInto(store, [folder], { reader: trialReader() });
      const holdings = new Holdings(store);
      const ready = await draftFromText(draft);
      const reading = await best(() => draftFromText(draft));
      const checking = await best(() => checkAgainst(holdings, ready));
      const searching = await best(() => searchDocuments(store, 'answer letter water levy'));
      results[size] = { reading, checking, perSearch: Number((checking / searching).toPrecision(3)) };
      store.close();
    }
    return results;
  } finally {
    rmSync(place, { recursive: true, force: true });
  }
}

/** The fastest of five runs: on a busy machine the rest is other programs' time. */
async function best(work: () => unknown): Promise<number> {
  let fastest = Number.POSITIVE_INFINITY;
  for (let run = 0; run < 5; run++) {
    const start = performance.now();
    await work();
    fastest = Math.min(fastest, performance.now() - start);
  }
  return Number(fastest.toPrecision(3));
}
