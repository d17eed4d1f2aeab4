/** One parser's tree, with labels by name; -1 for the root. */
export interface Ballot {
  readonly heads: Int32Array;
  readonly deprels: readonly string[];
  /** How sure the parser was of each arc, in steps from 0 to 7. */
  readonly sure: Uint8Array;
}

/** A relation without what follows its colon: `nmod` of `nmod:poss`. */
export const base = (label: string): string => label.replace(/:.*/, '');

/** An arc that a parser draws; `arc` has a bit for each parser that draws it, `labelled` for each that labels it so. */
export interface Candidate {
  readonly head: number;
  readonly label: string;
  readonly arc: number;
  readonly labelled: number;
}

const DEEP = 40;

/** Where parsers differ on a sentence: the arcs they offer, and the tree that most of them draw. */
export class Dispute {
  readonly ballots: readonly Ballot[];
  /** The arcs that the parsers offer for each word; one where they agree. */
  readonly candidates: readonly (readonly Candidate[])[];
  readonly heads: Int32Array;
  readonly labels: readonly string[];
  /** The first and the last word below each word. */
  readonly first: Int32Array;
  readonly last: Int32Array;
  /** The first preposition or conjunction that hangs on each word, -1 for none. */
  readonly mark: Int32Array;

  constructor(ballots: readonly Ballot[]) {
    this.ballots = ballots;
    const n = ballots[0]!.heads.length;
    this.candidates = Array.from({ length: n }, (_, i) => offered(ballots, i));
    const most = this.candidates.map(favourite);
    this.heads = Int32Array.from(most, c => c.head);
    this.labels = most.map(c => c.label);
    this.mark = new Int32Array(n).fill(-1);
    this.first = Int32Array.from({ length: n }, (_, i) => i);
    this.last = this.first.slice();
    for (let i = 0; i < n; i++) {
      const head = this.heads[i]!;
      if (head >= 0 && this.mark[head]! < 0 && /^(?:case|mark)/.test(this.labels[i]!)) this.mark[head] = i;
      for (let at = head, deep = 0; at >= 0 && deep < DEEP; at = this.heads[at]!, deep++) {
        this.first[at] = Math.min(this.first[at]!, i);
        this.last[at] = Math.max(this.last[at]!, i);
      }
    }
  }

  /** Whether word `a` stands above word `b` in the tree that most parsers draw. */
  above(a: number, b: number): boolean {
    for (let at = this.heads[b]!, deep = 0; at >= 0 && deep < DEEP; at = this.heads[at]!, deep++)
      if (at === a) return true;
    return false;
  }
}

function offered(ballots: readonly Ballot[], i: number): Candidate[] {
  const list: { head: number; label: string; arc: number; labelled: number }[] = [];
  ballots.forEach(({ heads, deprels }, b) => {
    const known = list.find(c => c.head === heads[i] && c.label === deprels[i]);
    if (known) known.labelled |= 1 << b;
    else list.push({ head: heads[i]!, label: deprels[i]!, arc: 0, labelled: 1 << b });
  });
  for (const c of list) for (const o of list) if (o.head === c.head) c.arc |= o.labelled;
  return list;
}

/** The arc most drawn, then most so labelled, then the earliest parser's. */
function favourite(list: readonly Candidate[]): Candidate {
  const votes = (c: Candidate) => 8 * bits(c.arc) + bits(c.labelled);
  return list.reduce((best, c) => (votes(c) > votes(best) ? c : best));
}

/** How many bits of a number are set. */
export function bits(mask: number): number {
  let n = 0;
  for (let rest = mask; rest; rest &= rest - 1) n++;
  return n;
}
