import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { analyse } from '../../language/analyse.ts';
import type { Analysis } from '../../language/analysis.ts';
import { withMends } from '../../language/mends/mends.ts';
import { contextOf } from '../compose.ts';
import type { DraftItem, MentionRef } from '../item.ts';
import { viewOf } from '../view.ts';
import { readFigures } from './read.ts';

const nobody = {
  entries: [],
  at: () => null,
  officeOf: (ref: MentionRef) => ref,
  houseOf: (ref: MentionRef) => ref,
  holderOf: () => null,
};
const context = contextOf(nobody, []);

function analysisOf(text: string, published: string | null): Analysis {
  return withMends(analyse({ text, blocks: [{ start: 0, end: text.length, kind: 'body' }], published }));
}

function figuresOf(text: string, published: string | null = '2019-03-14'): readonly DraftItem[] {
  return readFigures(viewOf(analysisOf(text, published), context));
}

function only(text: string): DraftItem {
  const items = figuresOf(text);
  assert.equal(items.length, 1, `${text} → ${JSON.stringify(items.map(item => item.fields))}`);
  return items[0]!;
}

interface Labelled {
  readonly id: string;
  readonly published: string;
  readonly text: string;
  readonly figures: readonly {
    readonly start: number;
    readonly end: number;
    readonly [field: string]: string | number | null;
  }[];
}

const FIELDS = [
  'value',
  'low',
  'high',
  'qualifier',
  'unit',
  'measures',
  'place',
  'period',
  'superlative',
  'said',
] as const;
/** Share of the corpus's figures that must have every field right, and of what is found that must be a figure. */
const FLOOR = 0.93;

/** Lower case without article; numbers to nine digits. */
function plain(value: unknown): string {
  if (typeof value === 'number') return value.toPrecision(9);
  return typeof value === 'string' ? value.toLowerCase().replace(/^(?:the|an?) /, '') : '';
}

function right(item: DraftItem, gold: Labelled['figures'][number]): boolean {
  return FIELDS.every(
    field => plain(field === 'said' ? item.readings.said?.text : item.fields[field]) === plain(gold[field]),
  );
}

test('the corpus of figures: all fields right, nothing found where nothing is', () => {
  const rows = readFileSync(new URL('../../../corpus/figures.jsonl', import.meta.url), 'utf8')
    .split('\n')
    .filter(Boolean)
    .map(line => JSON.parse(line) as Labelled);
  let labelled = 0;
  let found = 0;
  let whole = 0;
  const wrong: string[] = [];
  for (const row of rows) {
    const items = figuresOf(row.text, row.published);
    labelled += row.figures.length;
    found += items.length;
    for (const gold of row.figures) {
      const item = items.find(item =>
        item.evidence.some(span => span.role === 'value' && span.start < gold.end && gold.start < span.end),
      );
      if (item && right(item, gold)) whole++;
      else wrong.push(`${row.id}: ${row.text.slice(gold.start, gold.end)}`);
    }
  }
  assert.ok(labelled >= 150 && rows.filter(row => row.figures.length === 0).length >= 50);
  assert.ok(whole / labelled >= FLOOR, `${whole} of ${labelled} right; wrong: ${wrong.join('; ')}`);
  assert.ok(whole / found >= FLOOR, `${found} found, ${whole} right`);
});

test('every field that is read shows its words', () => {
  const text =
    'Averil recorded more than 4,300 evictions in 2018, according to figures released in January by the Averil Housing Trust.';
  const item = only(text);
  const shown = Object.fromEntries(
    item.evidence.map(({ role, start, end }) => [role, text.slice(start, end)]),
  );
  assert.deepEqual(shown, {
    item: 'more than 4,300 evictions',
    value: '4,300',
    qualifier: 'more than',
    measures: 'evictions',
    said: 'Averil Housing Trust',
    place: 'Averil',
    period: '2018',
  });
  assert.equal(item.fields.low, 4300);
  assert.equal(item.fields.period, '2018');
  assert.equal(item.readings.said?.text, 'Averil Housing Trust');
});

test('general nouns are told apart by what they did', () => {
  const item = only('More than 1,900 people have suffered heat strokes in Corvane since 2013.');
  assert.equal(item.fields.measures, 'people');
  assert.equal(item.fields.doing, 'suffered heat strokes');
  assert.equal(item.fields.period, '2013/..');
});

test('an amount that leans on the one before counts the same, marked inferred', () => {
  const [, second] = figuresOf('The agency closed 14 field offices in 2018 and 9 in 2017.');
  assert.equal(second?.fields.measures, 'field offices');
  assert.equal(second?.readings.measures?.inferred, true);
});

test('two places leave the field open and name both', () => {
  const item = only(
    'In Halden, the inspectors from Stavely found mould in 31 homes in Corvane and in Pell Harbor.',
  );
  assert.equal(item.fields.place, null);
  assert.deepEqual(item.readings.place?.candidates, ['Corvane', 'Pell Harbor']);
});

test('what is expected is planned, not happened', () => {
  assert.equal(only('State grants are expected to total $4 million in 2020.').reality, 'planned');
});

test('an undated document keeps a relative period open', () => {
  const [item] = figuresOf('The board issued 310 permits last year.', null);
  assert.equal(item?.fields.period ?? null, null);
});

test('nothing is read from boilerplate', () => {
  const analysis = analysisOf('The county has 5,000 wells.', null);
  assert.equal(readFigures(viewOf(analysis, context)).length, 1);
  const blocks = analysis.blocks.map(block => ({ ...block, kind: 'boilerplate' as const }));
  assert.deepEqual(readFigures(viewOf({ ...analysis, blocks }, context)), []);
});
