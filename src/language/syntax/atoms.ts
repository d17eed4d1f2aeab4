import { mix2 } from './hash.ts';
import type { Input } from './input.ts';
import {
  CASE,
  CELL,
  HEAD,
  LABEL,
  LEFT,
  LEFT_LABELS,
  LEFT2,
  LEFTS,
  RIGHT,
  RIGHT_LABELS,
  RIGHT2,
  RIGHTS,
  type State,
} from './state.ts';

/**
 * Names of the atoms of a state, in the order in which they are written. First whose: s the top of the stack, h its head, t
 * the word below it, b the next word, c, d and e those after it, 1 the neighbour in the text, l and r the outermost child to the
 * left and right, 2 the next one of its sort. Then what: w word, p tag, u part of speech, cl and f its classes, L label, Sl and
 * Sr the labels of all children to a side, Vl and Vr how many they are, Case the nearest preposition.
 */
export const STATE_ATOMS = `
  headed depth zero
  sw sp swp su scl sf sShape sEnd s1w
  bw bp bwp bu bcl bf bShape bEnd b1w
  cw cp cu ccl cf dw dp cdu eu
  tw tp tu tf t2p
  hw hp hu hcl hf h2w h2p
  spair upair far between
  slw slp slL srw srp srL blw blp blL
  sl2p sl2L sr2p sr2L bl2p bl2L hr2p
  sL hL sSl sSr bSl hSr
  sVl sVr sV bVl
  sCase bCase hCase
`
  .trim()
  .split(/\s+/);

/** Those of the two words on top of the stack, t and s, which follow them. */
export const PAIR_ATOMS = `
  swps twp tspair tsupair tsFar tsBetween
  tcl tEnd tCase tSl tSr tVr
  tlp tlL trp trL
`
  .trim()
  .split(/\s+/);

/** Verbs, commas, quotation marks and conjunctions that stand between two words, each counted up to a bound. */
function between(x: Input, left: number, right: number, quotes: number): number {
  const first = left + 1;
  const count = (k: Int32Array, most: number) => Math.min(k[right]! - k[first]!, most);
  return (
    count(x.verbs, 2) + 3 * count(x.commas, 2) + 9 * (count(x.quotes, quotes) & 3) + 36 * count(x.ands, 1)
  );
}

/** Writes the atoms of a state. */
export function stateAtoms(x: Input, state: State, to: Int32Array): void {
  const { word, tag, upos, coarse, fine } = x;
  const { cells, none } = state;
  const s = state.top;
  const t = state.depth > 1 ? state.stack[state.depth - 2]! : none;
  const t2 = state.depth > 2 ? state.stack[state.depth - 3]! : none;
  const b = state.buffer;
  const c = b + 1 < x.n ? b + 1 : none;
  const d = b + 2 < x.n ? b + 2 : none;
  const e = b + 3 < x.n ? b + 3 : none;
  const sc = s * CELL;
  const bc = b * CELL;
  const hh = s === none ? -1 : cells[sc + HEAD]!;
  const h = state.hybrid ? t : hh < 0 ? none : hh;
  const hc = h * CELL;
  const h2h = h === none ? -1 : cells[hc + HEAD]!;
  const h2 = state.hybrid ? t2 : h2h < 0 ? none : h2h;
  const sl = cells[sc + LEFT]!;
  const sl2 = cells[sc + LEFT2]!;
  const sr = cells[sc + RIGHT]!;
  const sr2 = cells[sc + RIGHT2]!;
  const bl = cells[bc + LEFT]!;
  const bl2 = cells[bc + LEFT2]!;
  const hr2 = h === none ? none : cells[hc + RIGHT2]!;
  const sw = word[s]!;
  const bw = word[b]!;
  const sp = tag[s]!;
  const bp = tag[b]!;
  const su = upos[s]!;
  const bu = upos[b]!;
  const gap = s === none ? 0 : b - s;
  const far = gap < 5 ? gap : gap < 8 ? 5 : gap < 12 ? 6 : gap < 20 ? 7 : 8;
  const sVr = Math.min(cells[sc + RIGHTS]!, 5);
  const sVl = Math.min(cells[sc + LEFTS]!, 5);
  let k = 0;
  // headed depth zero
  to[k++] = hh < 0 ? 0 : 1;
  to[k++] = Math.min(state.depth, 6);
  to[k++] = 0;
  // sw sp swp su scl sf sShape sEnd s1w
  to[k++] = sw;
  to[k++] = sp;
  to[k++] = mix2(1, sw, sp);
  to[k++] = su;
  to[k++] = coarse[s]!;
  to[k++] = fine[s]!;
  to[k++] = x.shape[s]!;
  to[k++] = x.suffix[s]!;
  to[k++] = word[Math.min(s + 1, none)]!;
  // bw bp bwp bu bcl bf bShape bEnd b1w
  to[k++] = bw;
  to[k++] = bp;
  to[k++] = mix2(1, bw, bp);
  to[k++] = bu;
  to[k++] = coarse[b]!;
  to[k++] = fine[b]!;
  to[k++] = x.shape[b]!;
  to[k++] = x.suffix[b]!;
  to[k++] = b > 0 ? word[b - 1]! : 0;
  // cw cp cu ccl cf dw dp cdu eu
  to[k++] = word[c]!;
  to[k++] = tag[c]!;
  to[k++] = upos[c]!;
  to[k++] = coarse[c]!;
  to[k++] = fine[c]!;
  to[k++] = word[d]!;
  to[k++] = tag[d]!;
  to[k++] = upos[c]! * 32 + upos[d]!;
  to[k++] = upos[e]!;
  // tw tp tu tf t2p
  to[k++] = word[t]!;
  to[k++] = tag[t]!;
  to[k++] = upos[t]!;
  to[k++] = fine[t]!;
  to[k++] = tag[t2]!;
  // hw hp hu hcl hf h2w h2p
  to[k++] = word[h]!;
  to[k++] = tag[h]!;
  to[k++] = upos[h]!;
  to[k++] = coarse[h]!;
  to[k++] = fine[h]!;
  to[k++] = word[h2]!;
  to[k++] = tag[h2]!;
  // spair upair far between
  to[k++] = mix2(2, sp, bp);
  to[k++] = (su << 5) | bu;
  to[k++] = far;
  to[k++] = s === none ? 0 : between(x, s, b, 3);
  // slw slp slL srw srp srL blw blp blL
  to[k++] = word[sl]!;
  to[k++] = tag[sl]!;
  to[k++] = cells[sl * CELL + LABEL]!;
  to[k++] = word[sr]!;
  to[k++] = tag[sr]!;
  to[k++] = cells[sr * CELL + LABEL]!;
  to[k++] = word[bl]!;
  to[k++] = tag[bl]!;
  to[k++] = cells[bl * CELL + LABEL]!;
  // sl2p sl2L sr2p sr2L bl2p bl2L hr2p
  to[k++] = tag[sl2]!;
  to[k++] = cells[sl2 * CELL + LABEL]!;
  to[k++] = tag[sr2]!;
  to[k++] = cells[sr2 * CELL + LABEL]!;
  to[k++] = tag[bl2]!;
  to[k++] = cells[bl2 * CELL + LABEL]!;
  to[k++] = tag[hr2]!;
  // sL hL sSl sSr bSl hSr
  to[k++] = cells[sc + LABEL]!;
  to[k++] = cells[hc + LABEL]!;
  to[k++] = cells[sc + LEFT_LABELS]!;
  to[k++] = cells[sc + RIGHT_LABELS]!;
  to[k++] = cells[bc + LEFT_LABELS]!;
  to[k++] = h === none ? 0 : cells[hc + RIGHT_LABELS]!;
  // sVl sVr sV bVl
  to[k++] = sVl;
  to[k++] = sVr;
  to[k++] = sVr * 8 + sVl;
  to[k++] = Math.min(cells[bc + LEFTS]!, 5);
  // sCase bCase hCase
  to[k++] = word[cells[sc + CASE]!]!;
  to[k++] = word[cells[bc + CASE]!]!;
  to[k++] = h === none ? 2 : word[cells[hc + CASE]!]!;
  if (state.hybrid) pairAtoms(x, state, to, k, s, t);
}

function pairAtoms(x: Input, state: State, to: Int32Array, from: number, s: number, t: number): void {
  const { word, tag, upos, coarse } = x;
  const { cells, none } = state;
  const sw = word[s]!;
  const tw = word[t]!;
  const sp = tag[s]!;
  const tp = tag[t]!;
  const tc = t * CELL;
  const tr = cells[tc + RIGHT]!;
  const tl = cells[tc + LEFT]!;
  let k = from;
  // swps twp tspair tsupair tsFar tsBetween
  to[k++] = mix2(4, sw, sp);
  to[k++] = mix2(5, tw, tp);
  to[k++] = mix2(3, tp, sp);
  to[k++] = (upos[t]! << 5) | upos[s]!;
  to[k++] = t === none ? 0 : Math.min(s - t, 9);
  to[k++] = t === none ? 0 : between(x, t, s, 2);
  // tcl tEnd tCase tSl tSr tVr
  to[k++] = coarse[t]!;
  to[k++] = x.suffix[t]!;
  to[k++] = word[cells[tc + CASE]!]!;
  to[k++] = cells[tc + LEFT_LABELS]!;
  to[k++] = cells[tc + RIGHT_LABELS]!;
  to[k++] = Math.min(cells[tc + RIGHTS]!, 4);
  // tlp tlL trp trL
  to[k++] = tag[tl]!;
  to[k++] = cells[tl * CELL + LABEL]!;
  to[k++] = tag[tr]!;
  to[k++] = cells[tr * CELL + LABEL]!;
}
