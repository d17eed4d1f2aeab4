import { writeFileSync } from 'node:fs';
import type { Keep } from './keep.ts';
import { lemmaRules } from './lemmas.ts';
import { pack } from './pack.ts';
import { prune } from './prune.ts';
import { ground, type ParserRun, parserWeights, taggerWeights } from './stages.ts';

/** The parsers that ship: the first is the fast one, all three vote in the careful analysis. */
const PARSERS: readonly ParserRun[] = [
  {
    name: 'forward',
    reversed: false,
    hybrid: false,
    passes: 8,
    seed: 11,
    patience: 5,
    least: 350,
    peak: 500,
  },
  {
    name: 'backward',
    reversed: true,
    hybrid: false,
    passes: 6,
    seed: 12,
    patience: 12,
    least: 250,
    peak: 450,
  },
  { name: 'hybrid', reversed: false, hybrid: true, passes: 5, seed: 13, patience: 12, least: 250, peak: 450 },
];

/** Trains taggers, lemmas and parsers on the treebanks below `kits` and writes them to `models`. */
export function trainLanguage(kits: string, keep: Keep, models: URL): void {
  const base = ground(kits, keep);
  const write = (name: string, content: string | Uint8Array) => writeFileSync(new URL(name, models), content);
  write('lemmas.json', JSON.stringify(lemmaRules(base.trees)));
  for (const [name, reversed] of [
    ['tagger', false],
    ['tagger-backward', true],
  ] as const) {
    const weights = prune(taggerWeights(base, name, reversed, keep), 60, 300);
    write(`${name}.bin`, pack(name, weights, { tagset: base.tagset }));
  }
  for (const run of PARSERS) {
    const { name, reversed, hybrid, least, peak } = run;
    const { arcs, weights } = parserWeights(base, run, keep);
    write(`${name}.bin`, pack(name, prune(weights, least, peak), { arcs, reversed, hybrid }));
  }
}
