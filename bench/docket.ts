import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openRecord } from '../src/record/open.ts';
import { deadlines } from '../src/record/questions/deadlines.ts';
import { docketOf } from '../src/record/questions/docket.ts';
import { listEntities } from '../src/record/questions/entities.ts';
import { listSpeakers } from '../src/record/questions/items.ts';
import { matrix, partyMap } from '../src/record/questions/matrix.ts';
import { toReview } from '../src/record/questions/review.ts';
import { readInto } from '../src/record/read.ts';
import { toldReader } from '../src/record/told.ts';
import { random } from './corpus.ts';
import { asked } from './times.ts';

/** Documents of a dispute of 400 towns: a demand, a stake, a label, an answer, now and then a suit; one office is party to all of them. */
export function writeDispute(folder: string, count: number): void {
  const next = random(7);
  mkdirSync(folder, { recursive: true });
  const office = 'body:Harbor Grants Office';
  for (let n = 0; n < count; n++) {
    const town = Math.floor(next() ** 2 * 400);
    const day = `2021-${String(1 + Math.floor(next() * 12)).padStart(2, '0')}-${String(1 + Math.floor(next() * 28)).padStart(2, '0')}`;
    const place = `place:Town ${'ABCDEFGHIJKLMNOPQRST'[town % 20]}${'aeiou'[town % 5]}${'bdfglmnprst'[town % 11]}${town}`;
    const name = `${['Dana', 'Piet', 'Ines', 'Omar'][town % 4]} ${'BCDFGHJKLM'[town % 10]}orrel${town}`;
    const lines = [
      `demand | by=${office} | of=${place} | what=hand over records of ${['shelter', 'ferry', 'bridge'][n % 3]} ${n} | date=${day} | due=${day}`,
      `stake | what=grant ${n} | holder=${place} | granter=${office} | amount=${1000 + n} USD | state=at risk`,
      `designation | label=“closed town” | of=${place} | by=${office} | polarity=asserted`,
      `statement | speaker=person:${name} | text=we will answer letter ${n} in time | mode=direct`,
      `figure | value=${n % 90} | said=${office} | measures=letters`,
      ...(n % 2
        ? [`answer | by=person:${name} (Mayor of ${place.slice(6)}) | to=@0 | stance=refuses | text=no ${n}`]
        : []),
      ...(n % 9
        ? []
        : [
            `case | name=${place.slice(6)} v. HGO | plaintiffs=${place} | defendants=${office} | filed=${day}`,
          ]),
    ];
    writeFileSync(
      join(folder, `${String(n).padStart(6, '0')}.txt`),
      `---\noutlet: Gazette ${town % 9}\npublished: ${day}\n---\n\n${lines.join('\n\n')}\n`,
    );
  }
}

/** The questions of the docket on a record of `documents`: milliseconds at the server, for the party with most on record and for one of the towns. */
export async function docketBench(documents = 10_000): Promise<object> {
  const place = mkdtempSync(join(tmpdir(), 'onrecord-bench-'));
  try {
    writeDispute(join(place, 'dispute'), documents);
    const store = openRecord(join(place, 'dispute.onrecord'), { create: true });
    await readInto(store, [join(place, 'dispute')], { reader: toldReader(), keepBytes: false });
    const [largest] = listEntities(store, { limit: 1, type: 'body' }).rows;
    const [town] = listEntities(store, { limit: 1, type: 'place' }).rows;
    const answers = {
      documents,
      docketOfAll: await asked(() => docketOf(store, largest!.id), 20),
      docketOfTown: await asked(() => docketOf(store, town!.id), 20),
      matrix: await asked(() => matrix(store), 20),
      matrixSilent: await asked(() => matrix(store, { silent: true }), 20),
      deadlines: await asked(() => deadlines(store), 20),
      deadlinesConfirmed: await asked(() => deadlines(store, { confirmed: true }), 20),
      review: await asked(() => toReview(store), 20),
      map: await asked(() => partyMap(store), 20),
      speakers: await asked(() => listSpeakers(store, { limit: 12 }), 20),
    };
    store.close();
    return answers;
  } finally {
    rmSync(place, { recursive: true, force: true });
  }
}
