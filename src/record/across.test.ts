import assert from 'node:assert/strict';
import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import fc from 'fast-check';
import { entryFrom } from '../entities/cases.ts';
import { mergeEntities, undoDecision } from './decide.ts';
import { listEntities } from './questions/entities.ts';
import { readInto } from './read.ts';
import type { Reader } from './reader.ts';
import { article, exported, folderOf, recordFor } from './trial.ts';

/** Reads documents whose lines are cases: `person: Ann Roe [mayor of Pell]`. */
const reader: Reader = {
  version: 'cases/1',
  read: ({ text }) => ({
    mentions: [...text.matchAll(/^(?:person|body|place|law): .+$/gmu)].map(found =>
      entryFrom(found[0], found.index),
    ),
    items: [],
  }),
};

const lines = fc.constantFrom(
  'person: Dan Pell [mayor of Tarn]',
  'person: Daniel Pell [Mayor of Tarn]',
  'person: Dan Pell [mayor of Ostery]',
  'person: Pell [Mayor]',
  'person: Rita Pell [director]',
  'body: Harbor Grants Office (HGO)',
  'body: Highland Game Office (HGO)',
  'body: HGO',
  'body: City Council',
  'body: Tarn',
  'body: City of Tarn',
  'place: Tarn',
  'place: Portland',
  'place: Maine',
  'place: Oregon',
  'body: Senate',
  'body: Congress',
);
const documents = fc.uniqueArray(
  fc.record({
    names: fc.uniqueArray(lines, { minLength: 1, maxLength: 4 }),
    day: fc.constantFrom('2018-01-02', '2018-03-04'),
  }),
  { minLength: 2, maxLength: 5, selector: ({ names, day }) => `${day} ${names.join()}` },
);

test('documents one by one, in any order, with one read and taken away, give the record built from nothing', async t => {
  await fc.assert(
    fc.asyncProperty(documents, fc.nat(), async (cases, turn) => {
      const files = cases.map(
        ({ names, day }, n) => [`${n}.txt`, article('Gazette', day, ...names)] as const,
      );
      const folder = folderOf(t, Object.fromEntries(files));
      const whole = recordFor(t);
      await readInto(whole, [folder], { reader });
      const bit = recordFor(t);
      const order = files.map((_, n) => files[(n + turn) % files.length]![0]);
      const passing = join(folder, 'z.txt');
      writeFileSync(passing, article('Post', null, 'person: Ivo Pell [mayor of Marl]', 'body: HGO'));
      for (const path of [order[0]!, 'z.txt', ...order.slice(1)])
        await readInto(bit, [join(folder, path)], { reader });
      rmSync(passing);
      await readInto(bit, [passing], { reader }).catch(() => undefined);
      await readInto(bit, [folder], { reader });
      assert.equal(exported(bit), exported(whole));
    }),
    { numRuns: 25 },
  );
});

test('a merge and its undoing leave the record as it was', async t => {
  await fc.assert(
    fc.asyncProperty(documents, fc.nat(), async (cases, pick) => {
      const store = recordFor(t);
      const files = cases.map(
        ({ names, day }, n) => [`${n}.txt`, article('Gazette', day, ...names)] as const,
      );
      await readInto(store, [folderOf(t, Object.fromEntries(files))], { reader });
      const { rows } = listEntities(store, {});
      if (rows.length < 2) return;
      const before = exported(store);
      const one = rows[pick % rows.length]!.id;
      const other = rows[(pick + 1) % rows.length]!.id;
      const merged = mergeEntities(store, reader, [one, other], { who: 'Ada Finch' });
      assert.notEqual(exported(store), before);
      undoDecision(store, reader, merged, { who: 'Ada Finch' });
      assert.equal(exported(store), before);
    }),
    { numRuns: 25 },
  );
});
