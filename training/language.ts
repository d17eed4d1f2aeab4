import { writeFileSync } from 'node:fs';
import type { Language } from '../src/language/models.ts';
import { loadNameModel } from '../src/language/names/model.ts';
import { Arcwise } from '../src/language/syntax/arcwise.ts';
import { tagAtoms } from '../src/language/syntax/input.ts';
import { Lemmas } from '../src/language/syntax/lemma.ts';
import { ballotOf, type Graph, withGraph } from '../src/language/syntax/panel.ts';
import { TAG_TEMPLATES } from '../src/language/syntax/tag-templates.ts';
import { Tagger } from '../src/language/syntax/tagger.ts';
import { Inputs, OneParser, type Reader } from '../src/language/syntax/tree.ts';
import { type SparseWeights, Weights } from '../src/language/syntax/weights.ts';
import { type FreeTree, freeTrees } from './free.ts';
import { known, trainGraph } from './graph.ts';
import { type Decision, decisionsOf, sparse, trainJudge } from './judge.ts';
import type { Keep } from './keep.ts';
import { lemmaRules } from './lemmas.ts';
import { pack } from './pack.ts';
import { prune } from './prune.ts';
import {
  type Ground,
  ground,
  half,
  type ParserRun,
  parserWeights,
  readerOf,
  taggerWeights,
} from './stages.ts';
import { rowsOf } from './tags.ts';
import { Vote } from './vote.ts';

const FORWARD = { reversed: false, hybrid: false, seed: 11, patience: 5 };
const BACKWARD = { reversed: true, hybrid: false, seed: 12 };
const HYBRID = { reversed: false, hybrid: true, seed: 13 };

/** Trained on the treebanks alone; where all three agree on the trees of free text, the parsers that ship learn from them. */
const FIRST: readonly ParserRun[] = [
  { ...FORWARD, name: 'forward-first', passes: 8, least: 175, peak: 250, free: 0 },
  { ...BACKWARD, name: 'backward-first', passes: 6, patience: 12, least: 125, peak: 225, free: 0 },
  { ...HYBRID, name: 'hybrid-first', passes: 5, patience: 12, least: 125, peak: 225, free: 0 },
];

/** The parsers that ship, in the order of the panel: the first is the fast analysis. */
const PARSERS: readonly ParserRun[] = [
  { ...FORWARD, name: 'forward', passes: 10, least: 175, peak: 250, free: 1 },
  { ...HYBRID, name: 'hybrid', passes: 10, patience: 8, least: 225, peak: 325, free: 1 },
  { ...BACKWARD, name: 'backward', passes: 8, patience: 8, least: 225, peak: 325, free: 1 },
];

/** The same parsers, trained on half of the treebanks, for the judge to learn from how they read the other half. */
const HALVED = PARSERS.map(run => ({ ...run, passes: 6, least: 125, peak: 225, free: 0.5 }));

const GRAPH_PASSES = 8;
const GRAPH_PASSES_HALVED = 6;
/** How much of a weight of the graph-based parser or the judge makes one. */
const PLACE_UNIT = 8192;

/** Trains taggers, lemmas and parsers on the treebanks below `kits` and writes them to `models`. */
export function trainLanguage(kits: string, keep: Keep, models: URL): void {
  const base = ground(kits, keep);
  const write = (name: string, content: string | Uint8Array) => writeFileSync(new URL(name, models), content);
  const lemmas = lemmaRules(base.trees);
  write('lemmas.json', JSON.stringify(lemmas));
  const taggers = ['tagger', 'tagger-backward'].map(name => {
    const weights = prune(taggerWeights(base, name, name !== 'tagger', keep), 60, 300);
    write(`${name}.bin`, pack(name, weights, { tagset: base.tagset }));
    return weights;
  });
  const first = firstLanguage(base, taggers, new Lemmas(lemmas), keep);
  const slice = (n: number) => keep.step(`free-${n}`, () => freeTrees(n, first(), loadNameModel()));
  for (const run of PARSERS) {
    const { arcs, weights } = parserWeights(base, run, keep, base, slice);
    const { name, reversed, hybrid, least, peak } = run;
    write(`${name}.bin`, pack(name, prune(weights, least, peak), { arcs, reversed, hybrid }));
  }
  const { labels, reach } = known(base);
  const graph = keep.step('graph', () => trainGraph(base, GRAPH_PASSES));
  const about = { unit: PLACE_UNIT, labels, reach: Buffer.from(reach).toString('base64') };
  write('graph.bin', pack('graph', sparse(graph, PLACE_UNIT, 0.008), about));
  const decisions = [0, 1].flatMap(which => decisionsAbout(base, which, { labels, reach }, slice, keep));
  const judge = keep.step('judge', () => trainJudge(decisions, 4, 0.006, 31));
  write('judge.bin', pack('judge', sparse(judge, PLACE_UNIT, 0.02), {}));
}

/** The analysis by the first parsers, made when it is first wanted. */
function firstLanguage(
  base: Ground,
  [forward, backward]: readonly SparseWeights[],
  lemmas: Lemmas,
  keep: Keep,
): () => Language {
  let made: Language | null = null;
  return () => {
    if (made) return made;
    const { lexicon, tagset } = base;
    const [left, right] = [new Weights(forward!, TAG_TEMPLATES), new Weights(backward!, TAG_TEMPLATES)];
    const readers = FIRST.map(run => readerOf(parserWeights(base, run, keep), run));
    const atoms = tagAtoms(tagset);
    made = {
      lexicon,
      tagger: new Tagger(tagset, left, right, lexicon),
      lemmas,
      fast: new OneParser(readers[0]!, lexicon, atoms),
      careful: new Vote(readers, lexicon, atoms),
    };
    return made;
  };
}

/** What parsers trained on the other half of the treebanks' documents dispute in one half, 0 or 1. */
function decisionsAbout(
  base: Ground,
  which: number,
  about: Pick<Graph, 'labels' | 'reach'>,
  slice: (n: number) => FreeTree[],
  keep: Keep,
): Decision[] {
  const taught = half(base, 1 - which);
  const readers = HALVED.map((run): Reader => {
    const own = { ...run, name: `${run.name}-half-${which}` };
    return readerOf(parserWeights(taught, own, keep, base, slice), own);
  });
  const table = keep.step(`graph-half-${which}`, () => trainGraph(taught, GRAPH_PASSES_HALVED));
  const graph: Graph = { table, unit: 1, ...about };
  const atoms = tagAtoms(base.tagset);
  const read = half(base, which);
  return read.trees.flatMap((tree, i) => {
    const tags = read.tags[i]!;
    const rows = rowsOf(tree.forms, base.lexicon);
    const inputs = new Inputs(base.lexicon, { rows, tags }, atoms);
    const arcs = new Arcwise(inputs.forward);
    const ballots = readers.map(reader => ballotOf(reader, inputs));
    return decisionsOf(withGraph(ballots, arcs, graph, tags), arcs, graph, tree.heads, tree.deprels);
  });
}
