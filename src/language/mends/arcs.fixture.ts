import assert from 'node:assert/strict';
import { analyse } from '../analyse.ts';
import type { Token } from '../analysis.ts';
import { withMends } from './mends.ts';

/** The words of a text's first sentence, mended. */
export function mendedWords(text: string): readonly Token[] {
  const blocks = [{ start: 0, end: text.length, kind: 'body' as const }];
  return withMends(analyse({ text, blocks, published: null })).sentences[0]!.tokens;
}

/** Each of them with its relation and its head: "Okafor nsubj called". */
export function arcsOf(text: string): string[] {
  const tokens = mendedWords(text);
  return tokens.map(({ form, deprel, head }) => `${form} ${deprel} ${tokens[head]?.form ?? '-'}`);
}

/** Holds the first sentence of a text to some of its arcs. */
export function assertArcs(text: string, ...wanted: readonly string[]): void {
  const read = arcsOf(text);
  for (const arc of wanted) assert.ok(read.includes(arc), `${arc}: ${read.join(', ')}`);
}
