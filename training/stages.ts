import { join } from 'node:path';
import { loadClusters } from '../src/language/clusters.ts';
import { type Actions, actionsOf } from '../src/language/syntax/actions.ts';
import { parserInput, tagAtoms } from '../src/language/syntax/input.ts';
import { Lexicon } from '../src/language/syntax/lexicon.ts';
import { GreedyParser } from '../src/language/syntax/parser.ts';
import type { Tagset } from '../src/language/syntax/tagger.ts';
import { ARC_TEMPLATES, HYBRID_TEMPLATES } from '../src/language/syntax/templates.ts';
import type { Reader } from '../src/language/syntax/tree.ts';
import { type SparseWeights, Weights } from '../src/language/syntax/weights.ts';
import { actionsFor, type Example, goldOf, trainArcs } from './arcs.ts';
import { type FreeTree, SLICES } from './free.ts';
import type { Keep } from './keep.ts';
import { Learner } from './learner.ts';
import { prune } from './prune.ts';
import { classesOf, jackknife, rowsOf, tagsetOf, trainTags, UNIT } from './tags.ts';
import { readTreebank, type Tree } from './treebank.ts';

/** What every stage starts from: the training trees, their tagset, tags that their own document did not teach. */
export interface Ground {
  readonly trees: readonly Tree[];
  readonly lexicon: Lexicon;
  readonly tagset: Tagset;
  readonly tags: readonly Int32Array[];
}

export const TAG_PASSES = 5;

/** How much of a parser's weight makes one. */
const PARSER_UNIT = 128;

export function ground(kits: string, keep: Keep): Ground {
  const trees = ['ewt-train', 'gum-train'].flatMap(name =>
    readTreebank(join(kits, 'train', 'ud', `${name}.conllu.gz`)),
  );
  const lexicon = new Lexicon(loadClusters());
  const tagset = tagsetOf(trees);
  const tags = keep.step('jackknifed-tags', () => jackknife(trees, tagset, lexicon, 5, TAG_PASSES));
  return { trees, lexicon, tagset, tags };
}

/** The trees of one half of the treebanks' documents, 0 or 1: every other document. */
export function half(base: Ground, which: number): Ground {
  const documents = [...new Set(base.trees.map(tree => tree.document))];
  const own = new Set(documents.filter((_, i) => i % 2 === which));
  const chosen = base.trees.map(tree => own.has(tree.document));
  return {
    ...base,
    trees: base.trees.filter((_, i) => chosen[i]),
    tags: base.tags.filter((_, i) => chosen[i]),
  };
}

export function taggerWeights(base: Ground, name: string, reversed: boolean, keep: Keep): SparseWeights {
  const { trees, tagset, lexicon } = base;
  const train = () => trainTags(trees, tagset, lexicon, TAG_PASSES, reversed ? 2 : 1, reversed);
  return keep.step(name, () => train().averaged(UNIT, 0.1));
}

function exampleOf(
  { lexicon, tagset }: Ground,
  tree: FreeTree,
  tags: Int32Array,
  actions: Actions,
  reversed: boolean,
): Example {
  return {
    input: parserInput(lexicon, rowsOf(tree.forms, lexicon), tags, tagAtoms(tagset), reversed),
    gold: goldOf(tree, actions.labels, reversed),
  };
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
  /** What is left out of the packed weights: pairs below `least`, features that never reach `peak` (128 is one update). */
  readonly least: number;
  readonly peak: number;
  /** The share of a slice of free text that each pass sees beside the treebanks. */
  readonly free: number;
}

export interface TrainedParser {
  readonly arcs: string[];
  readonly weights: SparseWeights;
}

/** Trains one parser on the trees of `base` and, if `slices` are given, on a slice of free text a pass. */
export function parserWeights(
  base: Ground,
  run: ParserRun,
  keep: Keep,
  labels: Ground = base,
  slices: ((slice: number) => FreeTree[]) | null = null,
): TrainedParser {
  return keep.step(run.name, () => {
    const { reversed, hybrid, passes, seed, patience, free } = run;
    const arcs = actionsFor(labels.trees, reversed);
    const actions = actionsOf(arcs, hybrid);
    const own = base.trees.map((tree, i) => exampleOf(base, tree, base.tags[i]!, actions, reversed));
    const more = (pass: number) =>
      (slices?.(pass % SLICES) ?? [])
        .filter((_, i) => i % 100 < 100 * free)
        .map(tree =>
          exampleOf(
            base,
            tree,
            classesOf(tree, base.tagset).map(k => Math.max(0, k)),
            actions,
            reversed,
          ),
        );
    const learner = new Learner(patience);
    trainArcs(own, actions, { passes, seed, learner, more });
    return { arcs, weights: learner.averaged(PARSER_UNIT, 0.1) };
  });
}

/** A parser as it ships, ready to read. */
export function readerOf({ arcs, weights }: TrainedParser, run: ParserRun): Reader {
  const actions = actionsOf(arcs, run.hybrid);
  const templates = run.hybrid ? HYBRID_TEMPLATES : ARC_TEMPLATES;
  const packed = prune(weights, run.least, run.peak);
  return { parser: new GreedyParser(actions, new Weights(packed, templates)), reversed: run.reversed };
}
