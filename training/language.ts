import { writeFileSync } from 'node:fs';
import type { Keep } from './keep.ts';
import { lemmaRules } from './lemmas.ts';
import { pack } from './pack.ts';
import { type GreedyRun, greedyWeights, ground, taggerWeights } from './stages.ts';

const FORWARD: GreedyRun = {
  name: 'forward',
  reversed: false,
  passes: 8,
  seed: 11,
  hybrid: false,
  patience: 1,
  least: 0.02,
};

/** Trains tagger, lemmas and parsers on the treebanks below `kits` and writes them to `models`. */
export function trainLanguage(kits: string, keep: Keep, models: URL): void {
  const base = ground(kits, keep);
  writeFileSync(new URL('lemmas.json', models), JSON.stringify(lemmaRules(base.trees)));
  writeFileSync(
    new URL('tagger.bin', models),
    pack('tagger', taggerWeights(base, keep), { tagset: base.tagset }),
  );
  for (const run of [FORWARD]) {
    const { arcs, weights } = greedyWeights(base, run, keep);
    writeFileSync(
      new URL(`${run.name}.bin`, models),
      pack(run.name, weights, { arcs, reversed: run.reversed, hybrid: run.hybrid }),
    );
  }
}
