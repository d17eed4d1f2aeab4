import { type Ballot, bits, type Candidate, type Dispute } from './dispute.ts';
import { hashText, mix1, mix2, mix3 } from './hash.ts';
import type { Input } from './input.ts';
import { templatesOf } from './keys.ts';

/** Features are places in a table of this many bits. */
export const JUDGE_BITS = 22;
const MASK = (1 << JUDGE_BITS) - 1;

/**
 * What is seen of an arc that some parsers draw: who draws it and how surely, its two words (d and h: word w, tag p, class u, c, f),
 * the preposition of each (k), what stands between them, its rival (r), and its place in the tree that most parsers draw.
 */
const ATOMS = `
  arcs labelled l far one dw dp du dc df dk size
  before after hw hp hu hc hf hk hl gp gw between verbs
  rel rivals rl rw rp rc rfar alike np nl obj lrl dphp
  dkl order v0 v1 v2 v3 gain
`
  .trim()
  .split(/\s+/);

const TEMPLATES = templatesOf(
  [
    // who draws it
    '1 arcs, 2 labelled, 3 labelled l, 4 labelled du, 5 labelled du hu, 6 labelled l du, 7 arcs far, 8 arcs rel',
    '9 labelled lrl, 10 arcs du rel, 11 labelled dk, 12 arcs dp rp, 13 labelled order, 14 arcs between',
    '15 arcs verbs du, 16 labelled dw, 17 arcs l hl, 18 arcs rivals l, 19 one',
    // how surely
    '110 v0, 111 v1, 112 v2, 113 v3, 114 v0 v1, 115 v0 v2, 116 v0 v3, 117 v1 v2, 118 v1 v3, 119 v2 v3',
    '120 v0 v1 v3, 121 v0 arcs, 122 v1 arcs, 123 v3 arcs, 124 gain, 125 gain arcs, 126 gain l, 127 gain v0',
    '128 gain v1, 129 gain labelled rivals, 130 v0 l, 131 v1 l, 132 v3 l, 133 v0 du, 134 gain du hu, 135 v0 v1 gain',
    // its words
    '20 dw hw l, 21 dw l, 22 hw l, 23 dc hc l, 24 df hf l, 25 dphp l, 26 dphp l far, 27 dp l far, 28 dw hp l, 29 dp hw l',
    '30 dk hw l, 31 dk hp l, 32 dk hc l, 33 dkl dw hw, 34 dkl dc hc, 35 dk hf l, 36 dk dw l, 37 dkl far hu, 38 dkl dw hp',
    '39 dkl dp hw, 40 between dphp l, 41 between l du, 42 verbs l du, 43 between rel l, 44 between dk l',
    // its rival
    '50 rel l du, 51 rel dkl, 52 rel l hu, 53 rel dp rp, 54 rel hp rp, 55 rel hw rw, 56 rel dkl hw, 57 rel dkl rw',
    '58 rel dkl dw, 59 rel hc rc, 60 lrl du, 61 lrl dw, 62 lrl hw, 63 lrl dp hp, 64 lrl dk, 65 lrl rel, 66 lrl far',
    '67 lrl df, 68 lrl hf, 69 lrl before, 100 order l, 101 far l, 102 far rfar l',
    // its place in the tree
    '70 alike l, 71 alike l hu, 72 np l, 73 np nl l, 74 nl l du, 75 obj l dkl, 76 obj dkl rel, 77 alike l rel',
    '80 before l du, 81 after l du, 82 before rel l, 83 after rel l, 84 before hl l, 85 size l rel, 86 size l far',
    '90 hl l, 91 hl gp l, 92 hl l du, 93 gp dphp l, 94 gw hw l, 95 hk l du, 96 hk hw dkl, 97 hl rl rel, 98 hk dkl rel',
    '99 hl rel dkl',
  ].join(', '),
  ATOMS,
);

/** How many features a candidate has. */
export const JUDGED = TEMPLATES.length;

/** What the arc to word `d` from `h` (`n` for the root) is worth by itself. */
export type ArcScore = (h: number, d: number) => number;

/** Places of what speaks for candidate `c` of word `i`, into `out`. */
export function places(
  dispute: Dispute,
  input: Input,
  score: ArcScore,
  i: number,
  c: Candidate,
  out: Int32Array,
): void {
  const atoms = atomsOf(dispute, input, score, i, c);
  for (let t = 0; t < JUDGED; t++) {
    const template = TEMPLATES[t]!;
    const number = template[0]!;
    const x = atoms[template[1]!]!;
    if (template.length === 2) out[t] = mix1(number, x) & MASK;
    else if (template.length === 3) out[t] = mix2(number, x, atoms[template[2]!]!) & MASK;
    else out[t] = mix3(number, x, atoms[template[2]!]!, atoms[template[3]!]!) & MASK;
  }
}

/** The values of `ATOMS`, in their order. */
function atomsOf(dispute: Dispute, input: Input, score: ArcScore, i: number, c: Candidate): number[] {
  const { n, word, tag, upos, coarse, fine } = input;
  const none = n + 1;
  const list = dispute.candidates[i]!;
  const rival = rivalOf(list, c);
  const h = c.head < 0 ? n : c.head;
  const r = rival.head < 0 ? n : rival.head;
  const marked = (w: number) => (w < n && dispute.mark[w]! >= 0 ? word[dispute.mark[w]!]! : word[none]!);
  const l = hashText(c.label);
  const rl = hashText(rival.label);
  const dk = marked(i);
  const above = h < n ? dispute.heads[h]! : none;
  const g = above < 0 ? n : above;
  const first = dispute.first[i]!;
  const last = dispute.last[i]!;
  const [v0, v1, v2, v3] = dispute.ballots.map(b => voice(b, c, i)) as [number, number, number, number];
  const gain = h === r ? 99 : score(h, i) - score(r, i);
  const order = list.slice(1).reduce((sum, o) => sum + (o.head < i ? 1 : 5), 0);
  const [between, verbs] = gap(input, i, h);
  const [alike, np, nl, obj] = family(dispute, input, i, c);
  return [
    // arcs labelled l far one dw dp du dc df dk size
    c.arc,
    c.labelled,
    l,
    distance(i, h),
    0,
    word[i]!,
    tag[i]!,
    upos[i]!,
    coarse[i]!,
    fine[i]!,
    dk,
    step(last - first),
    // before after hw hp hu hc hf hk hl gp gw between verbs
    first > 0 ? word[first - 1]! : 7,
    last + 1 < n ? word[last + 1]! : 7,
    word[h]!,
    tag[h]!,
    upos[h]!,
    coarse[h]!,
    fine[h]!,
    marked(h),
    h < n ? hashText(dispute.labels[h]!) : 3,
    tag[g]!,
    word[g]!,
    between,
    verbs,
    // rel rivals rl rw rp rc rfar alike np nl obj lrl dphp
    relation(dispute, i, h, r, n),
    rival.labelled,
    rl,
    word[r]!,
    tag[r]!,
    coarse[r]!,
    distance(i, r),
    alike,
    np,
    nl,
    obj,
    mix2(201, l, rl),
    mix2(202, tag[i]!, tag[h]!),
    // dkl order v0 v1 v2 v3 gain
    mix2(205, dk, l),
    order,
    v0,
    v1,
    v2,
    v3,
    Math.round(Math.sign(gain) * Math.min(9, Math.sqrt(Math.abs(gain)) * 6)),
  ];
}

/** The arc most drawn from another head; of one head, another label. */
function rivalOf(list: readonly Candidate[], c: Candidate): Candidate {
  let rival: Candidate | null = null;
  for (const o of list) if (o.head !== c.head && (!rival || bits(o.arc) > bits(rival.arc))) rival = o;
  return rival ?? list.find(o => o !== c)!;
}

function voice(ballot: Ballot, c: Candidate, i: number): number {
  const own = ballot.heads[i] !== c.head ? 0 : ballot.deprels[i] === c.label ? 1 : 2;
  return 4 * ballot.sure[i]! + own;
}

function step(n: number): number {
  return n < 4 ? n : n < 6 ? 4 : n < 10 ? 5 : n < 18 ? 6 : 7;
}

const distance = (i: number, h: number): number => (h < i ? 8 : 0) + step(Math.abs(h - i));

/** What stands between word `i` and `h`: commas, conjunctions and quotation marks; verbs. */
function gap(input: Input, i: number, h: number): [between: number, verbs: number] {
  const lo = Math.min(i, h) + 1;
  const hi = Math.max(i, h);
  if (hi <= lo || hi > input.n) return [0, 0];
  const count = (column: Int32Array, most: number) => Math.min(most, column[hi]! - column[lo]!);
  return [
    (count(input.commas, 3) << 4) | (count(input.ands, 2) << 2) | count(input.quotes, 1),
    count(input.verbs, 3),
  ];
}

/** How head `h` of word `i` stands to its rival `r`: above or below it, nearer, on the same side; 0 where they are one. */
function relation(dispute: Dispute, i: number, h: number, r: number, n: number): number {
  if (h === r) return 0;
  const stands = h === n ? 1 : r === n ? 2 : dispute.above(h, r) ? 3 : dispute.above(r, h) ? 4 : 5;
  return 1 + stands * 4 + (Math.abs(h - i) < Math.abs(r - i) ? 2 : 0) + (h < i === r < i ? 1 : 0);
}

/** The other dependents of the candidate's head: those of the same label, the nearest one on the way, a sure object. */
function family(
  { heads, labels, candidates }: Dispute,
  input: Input,
  i: number,
  c: Candidate,
): [alike: number, np: number, nl: number, obj: number] {
  let alike = 0;
  let obj = 0;
  let near = input.n + 1;
  for (let w = 0; w < input.n && c.head >= 0; w++) {
    if (w === i || heads[w] !== c.head) continue;
    const agreed = candidates[w]!.length === 1;
    if (labels[w] === c.label) alike |= !agreed ? 4 : w < i ? 1 : 2;
    if (!agreed) continue;
    if (labels[w] === 'obj') obj |= w < i ? 1 : 2;
    const within = w > Math.min(i, c.head) && w < Math.max(i, c.head);
    if (within && (near > input.n || Math.abs(w - i) < Math.abs(near - i))) near = w;
  }
  return [alike, input.tag[near]!, near < input.n ? hashText(labels[near]!) : 5, obj];
}
