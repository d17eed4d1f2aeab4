import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { pathToFileURL } from 'node:url';
import { type FigureRow, predictFigures } from './predict.ts';

test('a prediction holds value, bounds, unit and currency', () => {
  const { figures } = predictFigures({ id: 'a', text: 'The town spent more than $2.5m on 3 miles of pipe.' });
  assert.deepEqual(figures, [
    { start: 15, end: 30, kind: 'money', value: 2.5e6, low: 2.5e6, currency: 'USD' },
    { start: 34, end: 41, kind: 'dimension', value: 3, unit: 'mile' },
  ]);
});

interface Rates {
  readonly spanKind: { readonly f1: number };
  readonly valueUnit: { readonly f1: number } | null;
}

/** F1 that may not fall, by set of the figures kit. */
const FLOORS = [
  ['meantime', 'MEANTIME', 'spanKind', 0.93],
  ['recognizers', 'Recognizers-Text', 'valueUnit', 0.92],
  ['quantulum', 'quantulum3', 'valueUnit', 0.79],
  ['duckling', 'Duckling', 'valueUnit', 0.92],
] as const;

test('the figures kit: floors', async t => {
  const kits = process.env.ONRECORD_KITS;
  const folder = kits && join(kits, 'bench', 'figures');
  if (!folder || !existsSync(folder)) return t.skip('needs ONRECORD_KITS');
  const { score } = (await import(pathToFileURL(join(folder, 'score.mjs')).href)) as {
    score(gold: FigureRow[], predicted: unknown[]): { result: Record<string, Rates> };
  };
  for (const [file, source, rate, floor] of FLOORS) {
    const rows = readFileSync(join(folder, `${file}.dev.jsonl`), 'utf8')
      .split('\n')
      .filter(Boolean)
      .map(line => JSON.parse(line) as FigureRow);
    const predicted = rows.map(({ id, text }) => predictFigures({ id, text }));
    const f1 = score(rows, predicted).result[source]![rate]!.f1;
    assert.ok(f1 >= floor, `${source} ${rate}: ${f1.toFixed(4)}, floor ${floor}`);
  }
});
