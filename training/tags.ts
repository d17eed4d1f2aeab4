import { Keys } from '../src/language/syntax/keys.ts';
import type { Lexicon } from '../src/language/syntax/lexicon.ts';
import { TAG_TEMPLATES, wordAtoms } from '../src/language/syntax/tag-templates.ts';
import { Tagger, type Tagset } from '../src/language/syntax/tagger.ts';
import { Weights } from '../src/language/syntax/weights.ts';
import { Learner } from './learner.ts';
import { seeded, shuffle } from './random.ts';
import type { Tree } from './treebank.ts';

/** Pairs of tags seen at least twice, most frequent first. */
export function tagsetOf(trees: readonly Tree[]): Tagset {
  const seen = new Map<string, number>();
  for (const tree of trees) {
    tree.upos.forEach((u, i) => {
      const pair = `${u} ${tree.xpos[i]}`;
      seen.set(pair, (seen.get(pair) ?? 0) + 1);
    });
  }
  const pairs = [...seen].filter(([, n]) => n >= 2).sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
  return { upos: pairs.map(([p]) => p.split(' ')[0]!), xpos: pairs.map(([p]) => p.split(' ')[1]!) };
}

export function classesOf(tree: Pick<Tree, 'upos' | 'xpos'>, tagset: Tagset): Int32Array {
  const index = new Map(tagset.upos.map((u, k) => [`${u} ${tagset.xpos[k]}`, k]));
  return Int32Array.from(tree.upos, (u, i) => index.get(`${u} ${tree.xpos[i]}`) ?? -1);
}

export function rowsOf(forms: readonly string[], lexicon: Lexicon): Int32Array {
  return Int32Array.from(forms, form => lexicon.row(form));
}

/** Trains on the trees, each pass over them in a new order; earlier tags are the tagger's own, as at run time. */
export function trainTags(
  trees: readonly Tree[],
  tagset: Tagset,
  lexicon: Lexicon,
  passes: number,
  seed: number,
  reversed = false,
): Learner {
  const learner = new Learner();
  const random = seeded(seed);
  const features = new Keys(TAG_TEMPLATES);
  const { atoms, keys } = features;
  const scores = new Int32Array(tagset.upos.length);
  const order = trees.map(tree => {
    const rows = rowsOf(tree.forms, lexicon);
    const gold = classesOf(tree, tagset);
    return reversed ? { rows: rows.reverse(), gold: gold.reverse() } : { rows, gold };
  });
  for (let pass = 0; pass < passes; pass++) {
    shuffle(order, random);
    let wrong = 0;
    for (const { rows, gold } of order) {
      const tags = new Int32Array(rows.length);
      for (let i = 0; i < rows.length; i++) {
        wordAtoms(lexicon.atoms, rows, i, tags, reversed ? rows.length - 1 : 0, atoms);
        const count = features.make();
        scores.fill(0);
        learner.score(keys, count, scores);
        let best = 0;
        for (let k = 1; k < scores.length; k++) if (scores[k]! > scores[best]!) best = k;
        if (gold[i]! >= 0 && best !== gold[i]) {
          learner.update(keys, count, gold[i]!, 1);
          learner.update(keys, count, best, -1);
          wrong++;
        }
        tags[i] = best;
        learner.step++;
      }
    }
    console.log(`  tags, pass ${pass + 1}: ${wrong} wrong, ${learner.features} features`);
  }
  return learner;
}

/** Tags for every tree from a tagger that has not seen its document. */
export function jackknife(
  trees: readonly Tree[],
  tagset: Tagset,
  lexicon: Lexicon,
  folds: number,
  passes: number,
): Int32Array[] {
  const documents = [...new Set(trees.map(tree => tree.document))];
  const fold = new Map(documents.map((d, i) => [d, i % folds]));
  const tags: Int32Array[] = new Array(trees.length);
  for (let f = 0; f < folds; f++) {
    const learner = trainTags(
      trees.filter(tree => fold.get(tree.document) !== f),
      tagset,
      lexicon,
      passes,
      100 + f,
    );
    const tagger = new Tagger(tagset, asScorer(learner), null, lexicon);
    trees.forEach((tree, i) => {
      if (fold.get(tree.document) === f) tags[i] = tagger.tag(rowsOf(tree.forms, lexicon));
    });
  }
  return tags;
}

export const UNIT = 256;
export function asScorer(learner: Learner): Weights {
  return new Weights(learner.averaged(UNIT, 0.01), TAG_TEMPLATES);
}
