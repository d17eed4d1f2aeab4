import { join } from 'node:path';
import { loadClusters } from '../src/language/clusters.ts';
import { type Actions, actionsOf } from '../src/language/syntax/actions.ts';
import { parserInput, tagAtoms } from '../src/language/syntax/input.ts';
import { Lexicon } from '../src/language/syntax/lexicon.ts';
import type { Tagset } from '../src/language/syntax/tagger.ts';
import type { SparseWeights } from '../src/language/syntax/weights.ts';
import { actionsFor, type Example, goldOf, trainArcs } from './arcs.ts';
import type { Keep } from './keep.ts';
import { Learner } from './learner.ts';
import { jackknife, rowsOf, tagsetOf, trainTags, UNIT } from './tags.ts';
import { readTreebank, type Tree } from './treebank.ts';

/** What every stage starts from: the training trees, their tagset, tags that their own document did not teach. */
export interface Ground {
  readonly trees: readonly Tree[];
  readonly lexicon: Lexicon;
  readonly tagset: Tagset;
  readonly tags: readonly Int32Array[];
}

export const TAG_PASSES = 5;

export function ground(kits: string, keep: Keep): Ground {
  const trees = ['ewt-train', 'gum-train'].flatMap(name =>
    readTreebank(join(kits, 'train', 'ud', `${name}.conllu.gz`)),
  );
  const lexicon = new Lexicon(loadClusters());
  const tagset = tagsetOf(trees);
  const tags = keep.step('jackknifed-tags', () => jackknife(trees, tagset, lexicon, 5, TAG_PASSES));
  return { trees, lexicon, tagset, tags };
}

export function taggerWeights(base: Ground, name: string, reversed: boolean, keep: Keep): SparseWeights {
  const { trees, tagset, lexicon } = base;
  const train = () => trainTags(trees, tagset, lexicon, TAG_PASSES, reversed ? 2 : 1, reversed);
  return keep.step(name, () => train().averaged(UNIT, 0.1));
}

export function examples(
  { trees, lexicon, tagset, tags }: Ground,
  actions: Actions,
  reversed: boolean,
): Example[] {
  const atoms = tagAtoms(tagset);
  return trees.map((tree, i) => ({
    input: parserInput(lexicon, rowsOf(tree.forms, lexicon), tags[i]!, atoms, reversed),
    gold: goldOf(tree, actions.labels, reversed),
  }));
}

export interface ParserRun {
  readonly name: string;
  /** Reads from the right. */
  readonly reversed: boolean;
  readonly hybrid: boolean;
  readonly passes: number;
  readonly seed: number;
  /** How often a feature must be wanted before it is taken up. */
  readonly patience: number;
  /** What is left out of the packed weights: pairs below `least`, features that never reach `peak` (256 is one update). */
  readonly least: number;
  readonly peak: number;
}

export interface TrainedParser {
  readonly arcs: string[];
  readonly weights: SparseWeights;
}

export function parserWeights(base: Ground, run: ParserRun, keep: Keep): TrainedParser {
  return keep.step(run.name, () => {
    const arcs = actionsFor(base.trees, run.reversed);
    const actions = actionsOf(arcs, run.hybrid);
    const learner = new Learner(run.patience);
    trainArcs(examples(base, actions, run.reversed), actions, run.passes, run.seed, learner);
    return { arcs, weights: learner.averaged(UNIT, 0.1) };
  });
}
