import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Block } from '../../sources/source.ts';
import { loadLanguage } from '../models.ts';
import { findNames } from '../names/find.ts';
import { loadNameModel } from '../names/model.ts';
import { analyseSentences } from '../sentence-analysis.ts';
import { findChains } from './chains.ts';
import { CHAIN_EXAMPLES } from './examples.ts';

const language = loadLanguage();
const model = loadNameModel();

function chainsOf(text: string) {
  const blocks: Block[] = [{ kind: 'body', start: 0, end: text.length }];
  const sentences = analyseSentences(text, blocks, language);
  const names = findNames(sentences, text, model);
  return findChains(sentences, names, model.gazetteer);
}

for (const { text, same = [], open = [], apart = [] } of CHAIN_EXAMPLES) {
  test(text, () => {
    const chains = chainsOf(text);
    const words = (m: { start: number; end: number }): string => text.slice(m.start, m.end);
    const chainOf = (phrase: string) => chains.find(c => c.mentions.some(m => words(m) === phrase));
    for (const [phrase, ...others] of same) {
      const chain = chainOf(phrase!);
      assert.ok(chain, `no chain holds "${phrase}"`);
      for (const other of others) {
        assert.ok(
          chain.mentions.some(m => words(m) === other),
          `"${other}" is not with "${phrase}"`,
        );
      }
    }
    for (const phrase of open) {
      const left = chains.filter(c => c.mentions.length === 1 && words(c.mentions[0]!) === phrase);
      assert.ok(
        left.some(c => c.mentions[0]!.candidates.length > 1),
        `"${phrase}" was not left open`,
      );
    }
    for (const [a, b] of apart) {
      const both = chains.find(
        c => c.mentions.some(m => words(m) === a) && c.mentions.some(m => words(m) === b),
      );
      assert.equal(both, undefined, `"${a}" and "${b}" are in one chain`);
    }
  });
}

test('spans slice right and candidates point at chains', () => {
  for (const { text } of CHAIN_EXAMPLES) {
    const chains = chainsOf(text);
    for (const { mentions } of chains) {
      for (const { start, end, candidates } of mentions) {
        assert.equal(text.slice(start, end).trim(), text.slice(start, end));
        assert.ok(start < end && end <= text.length);
        for (const index of candidates) assert.ok(chains[index]);
      }
    }
  }
});
