import { type Choice, treeOf } from './arborescence.ts';
import { Arcwise } from './arcwise.ts';
import { type Ballot, base, type Candidate, Dispute } from './dispute.ts';
import { bestTree } from './eisner.ts';
import type { TagAtoms } from './input.ts';
import { JUDGED, places } from './judge.ts';
import type { Lexicon } from './lexicon.ts';
import { type Places, sumAt } from './places.ts';
import { Inputs, type Reader, read, type Tagged, type Tree, type TreeMaker } from './tree.ts';

/** The graph-based parser. */
export interface Graph {
  readonly table: Places;
  /** How much of a weight makes one. */
  readonly unit: number;
  /** The usual label of an arc, by `Arcwise.kind`. */
  readonly labels: Readonly<Record<string, string>>;
  /** The longest arc known, by `reachPlace`; 0 where none is. */
  readonly reach: Uint8Array;
}

/** The place in `reach` of an arc between words of two tags, of `classes` tags; one to the right and one to the left. */
export function reachPlace(classes: number, head: number, dependent: number, right: boolean): number {
  return 2 * (classes * head + dependent) + (right ? 1 : 0);
}

/**
 * Several parsers read each sentence; where they differ, a judge that has seen when which of them errs chooses among their arcs
 * (stacking: Nivre and McDonald 2008; a vote by weight: Sagae and Lavie 2006).
 */
export class Panel implements TreeMaker {
  readonly #readers: readonly Reader[];
  readonly #graph: Graph;
  readonly #judge: Places;
  readonly #lexicon: Lexicon;
  readonly #atoms: TagAtoms;

  /** @param judge the weights that choose among disputed arcs */
  constructor(readers: readonly Reader[], graph: Graph, judge: Places, lexicon: Lexicon, atoms: TagAtoms) {
    this.#readers = readers;
    this.#graph = graph;
    this.#judge = judge;
    this.#lexicon = lexicon;
    this.#atoms = atoms;
  }

  trees(sentences: readonly Tagged[]): Tree[] {
    const inputs = sentences.map(sentence => new Inputs(this.#lexicon, sentence, this.#atoms));
    const ballots = this.#readers.map(reader => inputs.map(one => ballotOf(reader, one)));
    return sentences.map(({ tags }, s) => {
      const own = ballots.map(all => all[s]!);
      if (own.every(ballot => isSame(ballot, own[0]!))) return treeOfOne(own[0]!);
      const arcs = new Arcwise(inputs[s]!.forward);
      return judged(withGraph(own, arcs, this.#graph, tags), arcs, this.#graph, this.#judge);
    });
  }
}

/** One transition-based parser's ballot. */
export function ballotOf(reader: Reader, inputs: Inputs): Ballot {
  const { heads, labels, margins } = read(reader, inputs);
  return {
    heads,
    deprels: Array.from(labels, l => reader.parser.labels[l] ?? 'dep'),
    sure: Uint8Array.from(margins, margin => bounded(Math.log2(margin + 1) - 6)),
  };
}

const bounded = (n: number): number => Math.max(0, Math.min(7, Math.floor(n)));

const isSame = (a: Ballot, b: Ballot): boolean =>
  a.heads.every((head, i) => head === b.heads[i] && a.deprels[i] === b.deprels[i]);

const treeOfOne = ({ heads, deprels }: Ballot): Tree => ({
  heads,
  deprels,
  unsure: new Uint8Array(heads.length),
});

/** The ballots and, behind them, that of the graph-based parser, with the others' labels where they draw the same arc. */
export function withGraph(
  ballots: readonly Ballot[],
  arcs: Arcwise,
  graph: Graph,
  tags: Int32Array,
): Ballot[] {
  const { n } = arcs;
  const { reach } = graph;
  const classes = Math.sqrt(reach.length / 2);
  const first = ballots[0]!.heads;
  const agreed = first.map((head, d) =>
    ballots.every(b => b.heads[d] === head) ? (head < 0 ? n : head) : -1,
  );
  const within = (h: number, d: number) => {
    if (agreed[d]! >= 0) return h === agreed[d];
    const far = Math.abs(h - d);
    return (
      h === n || far === 1 || reach[reachPlace(classes, tags[h]!, tags[d]!, h < d)]! >= Math.min(255, far)
    );
  };
  const isOpen = agreed.some(head => head < 0);
  const found = isOpen ? bestTree(arcs, graph.table, within) : first;
  const heads = found.map((head, d) => (agreed[d]! >= 0 ? first[d]! : head));
  const sure = new Uint8Array(n);
  const deprels = Array.from(heads, (head, d) => {
    const others = ballots.filter(b => b.heads[d] !== head).map(b => b.heads[d]!);
    if (others.length > 0) {
      const own = arcScore(arcs, graph, head < 0 ? n : head, d);
      const rest = Math.max(...others.map(h => arcScore(arcs, graph, h < 0 ? n : h, d)));
      sure[d] = bounded((own - rest) * 10 + 2);
    }
    const same = ballots.filter(b => b.heads[d] === head).map(b => b.deprels[d]!);
    if (same.length > 0) return same.find((label, k) => same.indexOf(label) < k) ?? same[0]!;
    return head < 0 ? 'root' : (graph.labels[arcs.kind(head, d)] ?? 'dep');
  });
  return [...ballots, { heads, deprels, sure }];
}

/** What the arc from `h` (`n` for the root) to `d` is worth to the graph-based parser by itself. */
export function arcScore(arcs: Arcwise, { table, unit }: Graph, h: number, d: number): number {
  const found = arcs.arc(h, d);
  return sumAt(table, found, arcs.count) / unit;
}

/** The tree that the judge finds among the ballots' arcs; the first ballot's where these make none. */
function judged(ballots: readonly Ballot[], arcs: Arcwise, graph: Graph, judge: Places): Tree {
  const dispute = new Dispute(ballots);
  const { candidates } = dispute;
  const found = new Int32Array(JUDGED);
  const known = new Map<number, number>();
  const score = (h: number, d: number) => {
    const at = h * arcs.n + d;
    const worth = known.get(at) ?? arcScore(arcs, graph, h, d);
    known.set(at, worth);
    return worth;
  };
  const choices = candidates.map((list, i): Choice[] => {
    if (list.length === 1) return [{ head: list[0]!.head, score: 0 }];
    return list.map(c => {
      places(dispute, arcs.input, score, i, c, found);
      return { head: c.head, score: sumAt(judge, found, JUDGED) };
    });
  });
  const chosen = treeOf(choices);
  const first = ballots[0]!;
  const heads = chosen ? Int32Array.from(chosen, (k, i) => candidates[i]![k]!.head) : first.heads;
  const deprels = chosen ? Array.from(chosen, (k, i) => candidates[i]![k]!.label) : first.deprels;
  const unsure = Uint8Array.from(candidates, list => (list.every(c => alike(c, list[0]!)) ? 0 : 1));
  return { heads, deprels, unsure };
}

const alike = (a: Candidate, b: Candidate): boolean => a.head === b.head && base(a.label) === base(b.label);
