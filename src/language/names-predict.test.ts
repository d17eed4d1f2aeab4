import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { gunzipSync } from 'node:zlib';
import { loadNameModel } from './names/model.ts';
import { predictNames } from './names-predict.ts';

const model = loadNameModel();

test('two columns in, two columns out, line for line', () => {
  const input =
    '# doc = a\nMaria\tB-LOC\nReyes\tO\nlives\tO\nin\tO\nOhio\tO\n.\tO\n\n# doc = b\nYes\tB-PER\n';
  const output = predictNames(input, model);
  const words = (text: string): string[] => text.split('\n').map(line => line.split('\t')[0]!);
  assert.deepEqual(words(output), words(input));
  assert.match(output, /^Maria\tB-PER\nReyes\tI-PER\nlives\tO\nin\tO\nOhio\tB-LOC$/m);
  assert.match(output, /^Yes\tO$/m);
});

test('the gold column is never read', () => {
  const words = ['Anna', 'Marsh', 'sued', 'Harbor', 'Foods', 'Inc.', '.'];
  const with_ = (tag: string): string => `${words.map(word => `${word}\t${tag}`).join('\n')}\n`;
  assert.equal(predictNames(with_('B-LOC'), model), predictNames(with_('O'), model));
});

test('strange tokens pass through', () => {
  const input = ['\ud83d\ude00', '\u202eabc', '\ud800', 'x'.repeat(5000), '…', '\u0007']
    .map(w => `${w}\tO`)
    .join('\n');
  assert.equal(predictNames(input, model).split('\n').length, 6);
});

/** Exact-span F1 over all types, as CoNLL counts it. */
function f1(gold: string, predicted: string): number {
  const spans = (text: string): Set<string> => {
    const found = new Set<string>();
    let open = '';
    text.split('\n').forEach((line, n) => {
      const tag = line.split('\t')[1]?.trim() ?? '';
      if (!tag.startsWith('I-') && open) found.add(`${open}-${n}`);
      if (tag.startsWith('B-')) open = `${tag.slice(2)}:${n}`;
      else if (!tag.startsWith('I-')) open = '';
    });
    return found;
  };
  const [a, b] = [spans(gold), spans(predicted)];
  const right = [...b].filter(span => a.has(span)).length;
  return (2 * right) / (a.size + b.size);
}

test('UNER PUD and EWT test stay above their floors', t => {
  const kits = process.env.ONRECORD_KITS;
  if (!kits) return t.skip('needs ONRECORD_KITS');
  for (const [file, floor] of [
    ['uner-pud', 0.7],
    ['uner-ewt-test', 0.72],
  ] as const) {
    const gold = gunzipSync(readFileSync(join(kits, 'train/ner', `${file}.iob2.gz`))).toString('utf8');
    const figure = f1(gold, predictNames(gold, model));
    assert.ok(figure >= floor, `${file}: ${(100 * figure).toFixed(1)}`);
  }
});
