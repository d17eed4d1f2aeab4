import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { confirmItem } from '../src/record/decide.ts';
import { houseReader } from '../src/record/house.ts';
import { openRecord } from '../src/record/open.ts';
import { listDocuments, oneDocument } from '../src/record/questions/documents.ts';
import { listEntities } from '../src/record/questions/entities.ts';
import { listItems, timeline } from '../src/record/questions/items.ts';
import { overview } from '../src/record/questions/overview.ts';
import { searchDocuments } from '../src/record/questions/search.ts';
import { readInto } from '../src/record/read.ts';
import type { Reader } from '../src/record/reader.ts';
import type { Store } from '../src/record/sqlite.ts';
import { trialReader } from '../src/record/trial.ts';
import { writeCorpus } from './corpus.ts';
import { asked, round, seconds } from './times.ts';

/**
 * How reading and asking grow with the record. Readers of language are measured on their own: here a small one reads, so that what is
 * seen is the record's own work. `twice` is with the house's reader.
 */
export async function recordBench(base = 10): Promise<object> {
  const place = mkdtempSync(join(tmpdir(), 'onrecord-bench-'));
  try {
    // The first reading loads and compiles; it is not measured.
    await sized(place, base / 2);
    const sizes = [];
    for (const times of [1, 10, 100]) sizes.push({ times, ...(await sized(place, base * times)) });
    const [one, , hundred] = sizes;
    return {
      twice: await twice(join(place, 'twice'), base, houseReader()),
      sizes,
      // 1 is growth in step with the number of documents.
      growth: { perDocument100to1: round(hundred!.millisecondsADocument / one!.millisecondsADocument) },
    };
  } finally {
    rmSync(place, { recursive: true, force: true });
  }
}

async function sized(place: string, documents: number) {
  const folder = join(place, `n${documents}`);
  writeCorpus(folder, documents);
  const reader = trialReader();
  const store = openRecord(`${folder}.onrecord`, { create: true });
  const read = await seconds(() => readInto(store, [folder], { reader }));
  const again = await seconds(() => readInto(store, [folder], { reader }));
  writeFileSync(
    join(folder, 'one-more.md'),
    '“We will answer” Mayor Dana Sorrel said. The Harbor Grants Office (HGO) met 3 times.\n',
  );
  const more = await seconds(() => readInto(store, [join(folder, 'one-more.md')], { reader }));
  const questions = await questionsOf(store, reader);
  store.close();
  return {
    documents,
    millisecondsADocument: round((read * 1000) / documents),
    secondReadShare: round(again / read),
    oneMoreMilliseconds: round(more * 1000),
    questionsMilliseconds: questions,
    peakMemoryMb: Math.round(process.resourceUsage().maxRSS / 1024),
  };
}

async function questionsOf(store: Store, reader: Reader) {
  const [item] = listItems(store, { kind: 'statement', limit: 1 }).rows;
  const [document] = listDocuments(store, { limit: 1 }).rows;
  const [entity] = listEntities(store, { limit: 1, speaking: true }).rows;
  const { total } = listItems(store, { kind: 'statement', limit: 1 });
  return {
    search: await asked(() => searchDocuments(store, 'harbor records')),
    overview: await asked(() => overview(store), 10),
    statementsFirst: await asked(() => listItems(store, { kind: 'statement' })),
    statementsLast: await asked(() => listItems(store, { kind: 'statement', offset: total - 50 })),
    statementsOfSpeaker: await asked(() =>
      listItems(store, { kind: 'statement', entity: entity!.id, field: 'speaker' }),
    ),
    timeline: await asked(() => timeline(store)),
    entities: await asked(() => listEntities(store), 10),
    document: await asked(() => oneDocument(store, document!.id)),
    decide: await asked(() => confirmItem(store, reader, item!.id, { who: 'bench' }), 10),
  };
}

async function twice(folder: string, documents: number, reader: Reader) {
  writeCorpus(folder, documents, 2);
  const store = openRecord(`${folder}.onrecord`, { create: true });
  const first = await seconds(() => readInto(store, [folder], { reader }));
  const second = await seconds(() => readInto(store, [folder], { reader }));
  store.close();
  return { documents, documentsASecond: round(documents / first), secondReadShare: round(second / first) };
}
