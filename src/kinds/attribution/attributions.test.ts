import assert from 'node:assert/strict';
import { test } from 'node:test';
import { analyse } from '../../language/analyse.ts';
import type { Analysis } from '../../language/analysis.ts';
import { withMends } from '../../language/mends/mends.ts';
import type { Block } from '../../sources/source.ts';
import type { Span } from '../../text/span.ts';
import {
  COMPLAINTS,
  DIRECT,
  EDGES,
  type Example,
  NOTHING,
  OBJECTS,
  REPORTED,
} from '../statement/examples.ts';
import { readAttributions } from './attributions.ts';
import { SPEECH } from './cues.ts';
import { sceneOf } from './scene.ts';

/** A text's analysis, mended, as the readers of the kinds get it. */
function analysisOf(text: string): Analysis {
  const blocks: Block[] = [...text.matchAll(/[^\n]+/g)].map(m => ({
    start: m.index,
    end: m.index + m[0].length,
    kind: 'body',
  }));
  return withMends(analyse({ text, blocks, published: null }));
}

function finds(text: string): string[] {
  const words = (span: Span | null) => (span ? text.slice(span.start, span.end) : '');
  return readAttributions(sceneOf(analysisOf(text)))
    .filter(one => (SPEECH.has(one.act) || one.act === 'show') && !(one.negated && one.act !== 'refuse'))
    .map(one => [words(one.source), words(one.cue), ...one.content.map(words)].join(' | '));
}

const sections: readonly [name: string, examples: readonly Example[]][] = [
  ['quotations with their speakers', DIRECT],
  ['reported speech', REPORTED],
  ['where the words told end', EDGES],
  ['objects and infinitives that are told', OBJECTS],
  ['what reports nothing', NOTHING],
  ['what users of other tools complain of', COMPLAINTS],
];

for (const [name, examples] of sections) {
  test(name, () => {
    const wrong = examples
      .map(example => ({ text: example.text, expected: example.finds, found: finds(example.text) }))
      .filter(({ expected, found }) => found.join('\n') !== expected.join('\n'));
    assert.deepEqual(wrong, []);
  });
}

test('one example in eight finds nothing', () => {
  const all = sections.flatMap(([, examples]) => examples);
  const nothing = all.filter(example => example.finds.length === 0);
  assert.ok(nothing.length >= all.length / 8);
});
