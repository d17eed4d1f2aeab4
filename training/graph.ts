import { ARC_BITS, Arcwise } from '../src/language/syntax/arcwise.ts';
import { bestTree } from '../src/language/syntax/eisner.ts';
import { parserInput, tagAtoms } from '../src/language/syntax/input.ts';
import { type Graph, reachPlace } from '../src/language/syntax/panel.ts';
import { hangsUnder } from '../src/language/under.ts';
import { seeded, shuffle } from './random.ts';
import type { Ground } from './stages.ts';
import { rowsOf } from './tags.ts';

/** A sentence with its heads, -1 for the root. */
interface Example {
  readonly arcs: () => Arcwise;
  readonly heads: Int32Array;
}

/** The most that one sentence may change a weight. */
const MOST = 0.05;
const SEED = 21;
const LONGEST = 99;

/** The weights of the graph-based parser, by place, from the projective trees of `base`. */
export function trainGraph(base: Ground, passes: number): Float32Array {
  const atoms = tagAtoms(base.tagset);
  const examples = base.trees.flatMap((tree, i): Example[] => {
    const heads = Int32Array.from(tree.heads, head => (head === tree.heads.length ? -1 : head));
    if (heads.length > LONGEST || !projective(heads)) return [];
    const input = parserInput(base.lexicon, rowsOf(tree.forms, base.lexicon), base.tags[i]!, atoms, false);
    return [{ arcs: () => new Arcwise(input), heads }];
  });
  return averaged(examples, passes);
}

/** A margin learner on the one best tree (Crammer and others 2006; McDonald and Pereira 2006), its weights averaged. */
function averaged(examples: readonly Example[], passes: number): Float32Array {
  const weights = new Float32Array(1 << ARC_BITS);
  const totals = new Float64Array(1 << ARC_BITS);
  const random = seeded(SEED);
  let step = 1;
  for (let pass = 0; pass < passes; pass++) {
    let wrong = 0;
    for (const { arcs: of, heads } of shuffle([...examples], random)) {
      step++;
      const arcs = of();
      const cost = (h: number, d: number) => (heads[d] === (h === arcs.n ? -1 : h) ? 0 : 1);
      const found = bestTree(arcs, weights, undefined, cost);
      const loss = found.reduce((sum, head, d) => sum + (head === heads[d] ? 0 : 1), 0);
      if (loss === 0) continue;
      wrong += loss;
      const change = new Map<number, number>();
      count(arcs, heads, found, 1, change);
      count(arcs, found, heads, -1, change);
      let norm = 0;
      let margin = 0;
      for (const [place, n] of change) {
        norm += n * n;
        margin += n * weights[place]!;
      }
      if (norm === 0) continue;
      const rate = Math.min(MOST, Math.max(0, (loss - margin) / norm));
      for (const [place, n] of change) {
        weights[place] = weights[place]! + rate * n;
        totals[place] = totals[place]! + step * rate * n;
      }
    }
    console.log(`  graph, pass ${pass + 1}: ${wrong} wrong`);
  }
  return weights.map((weight, place) => weight - totals[place]! / step);
}

/** Counts the features of the arcs that `other` lacks, and of all pairs of neighbouring dependents. */
function count(
  arcs: Arcwise,
  heads: Int32Array,
  other: Int32Array,
  sign: number,
  into: Map<number, number>,
): void {
  const add = (places: Int32Array) => {
    for (let i = 0; i < arcs.count; i++) into.set(places[i]!, (into.get(places[i]!) ?? 0) + sign);
  };
  heads.forEach((head, d) => {
    if (head !== other[d]) add(arcs.arc(head < 0 ? arcs.n : head, d));
  });
  heads.forEach((head, d) => {
    if (head >= 0) add(arcs.sibling(head, before(heads, head, d), d));
  });
}

/** The dependent of `head` next to `d` on the way to it, -1 for none. */
function before(heads: Int32Array, head: number, d: number): number {
  const step = head < d ? -1 : 1;
  for (let w = d + step; w !== head; w += step) if (heads[w] === head) return w;
  return -1;
}

function projective(heads: Int32Array): boolean {
  const words = Array.from(heads, head => ({ head }));
  return heads.every((head, d) => {
    if (head < 0) return true;
    for (let w = Math.min(head, d) + 1; w < Math.max(head, d); w++)
      if (!hangsUnder(words, w, head)) return false;
    return true;
  });
}

/** The usual label of each kind of arc seen at least three times with it, and the longest arc between two tags. */
export function known(base: Ground): Pick<Graph, 'labels' | 'reach'> {
  const atoms = tagAtoms(base.tagset);
  const classes = base.tagset.upos.length;
  const reach = new Uint8Array(2 * classes * classes);
  const seen = new Map<string, Map<string, number>>();
  base.trees.forEach((tree, i) => {
    const tags = base.tags[i]!;
    const input = parserInput(base.lexicon, rowsOf(tree.forms, base.lexicon), tags, atoms, false);
    const arcs = new Arcwise(input);
    tree.heads.forEach((head, d) => {
      if (head === tree.heads.length) return;
      const place = reachPlace(classes, tags[head]!, tags[d]!, head < d);
      reach[place] = Math.max(reach[place]!, Math.min(255, Math.abs(head - d)));
      const kind = arcs.kind(head, d);
      const own = seen.get(kind) ?? new Map<string, number>();
      seen.set(kind, own.set(tree.deprels[d]!, (own.get(tree.deprels[d]!) ?? 0) + 1));
    });
  });
  const labels: Record<string, string> = {};
  for (const [kind, own] of seen) {
    const [label, times] = [...own].sort((a, b) => b[1] - a[1])[0]!;
    if (times >= 3) labels[kind] = label;
  }
  return { labels, reach };
}
