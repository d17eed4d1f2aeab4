import { mix1, mix2, mix3 } from './hash.ts';
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

export const PARSE_FEATURES = 192;

/**
 * Keys of the features of a state: the templates of Zhang and Nivre (2011) for the arc-eager system, with word
 * clusters (Koo et al. 2008), the preposition of each head, and what stands between stack and buffer.
 * Names: s the top of the stack, h its head, t the word below it, b the next word, c and d those after it.
 * @returns how many keys were written
 */
export function parseFeatures(x: Input, state: State, keys: Int32Array): number {
  const { word, tag, upos, coarse, fine } = x;
  const cells = state.cells;
  const none = state.none;
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
  const h2h = h === none ? -1 : cells[h * CELL + HEAD]!;
  const h2 = state.hybrid ? t2 : h2h < 0 ? none : h2h;
  const sl = cells[sc + LEFT]!;
  const sl2 = cells[sc + LEFT2]!;
  const sr = cells[sc + RIGHT]!;
  const sr2 = cells[sc + RIGHT2]!;
  const bl = cells[bc + LEFT]!;
  const bl2 = cells[bc + LEFT2]!;
  const hr2 = h === none ? none : cells[h * CELL + RIGHT2]!;
  const slL = cells[sl * CELL + LABEL]!;
  const srL = cells[sr * CELL + LABEL]!;
  const blL = cells[bl * CELL + LABEL]!;
  const sL = cells[sc + LABEL]!;
  const sw = word[s]!;
  const bw = word[b]!;
  const sp = tag[s]!;
  const bp = tag[b]!;
  const su = upos[s]!;
  const bu = upos[b]!;
  const scl = coarse[s]!;
  const bcl = coarse[b]!;
  const sf = fine[s]!;
  const bf = fine[b]!;
  const tp = tag[t]!;
  const tw = word[t]!;
  const hp = tag[h]!;
  const hw = word[h]!;
  const cp = tag[c]!;
  const cw = word[c]!;
  const dp = tag[d]!;
  const cu = upos[c]!;
  const slp = tag[sl]!;
  const srp = tag[sr]!;
  const blp = tag[bl]!;
  const swp = mix2(1, sw, sp);
  const bwp = mix2(1, bw, bp);
  const spair = mix2(2, sp, bp);
  const upair = (su << 5) | bu;
  const sCase = word[cells[sc + CASE]!]!;
  const bCase = word[cells[bc + CASE]!]!;
  const hCase = h === none ? 2 : word[cells[h * CELL + CASE]!]!;
  const gap = s === none ? 0 : b - s;
  const far = gap < 5 ? gap : gap < 8 ? 5 : gap < 12 ? 6 : gap < 20 ? 7 : 8;
  const sVr = Math.min(cells[sc + RIGHTS]!, 5);
  const sVl = Math.min(cells[sc + LEFTS]!, 5);
  const bVl = Math.min(cells[bc + LEFTS]!, 5);
  const sSr = cells[sc + RIGHT_LABELS]!;
  const sSl = cells[sc + LEFT_LABELS]!;
  const bSl = cells[bc + LEFT_LABELS]!;
  let between = 0;
  if (s !== none) {
    const count = (k: Int32Array, most: number) => Math.min(k[b]! - k[s + 1]!, most);
    between =
      count(x.verbs, 2) + 3 * count(x.commas, 2) + 9 * (count(x.quotes, 3) & 3) + 36 * count(x.ands, 1);
  }
  const headed = hh < 0 ? 0 : 1;
  let k = 0;
  keys[k++] = mix1(10, headed);
  // one word
  keys[k++] = swp;
  keys[k++] = mix1(11, sw);
  keys[k++] = mix2(12, sp, headed);
  keys[k++] = mix1(13, bwp);
  keys[k++] = mix1(14, bw);
  keys[k++] = mix1(15, bp);
  keys[k++] = mix2(16, cw, cp);
  keys[k++] = mix1(17, cw);
  keys[k++] = mix1(18, cp);
  keys[k++] = mix2(19, word[d]!, dp);
  keys[k++] = mix1(20, dp);
  keys[k++] = mix2(21, tw, tp);
  keys[k++] = mix1(22, tp);
  keys[k++] = mix2(23, scl, su);
  keys[k++] = mix2(24, bcl, bu);
  keys[k++] = mix1(25, sf);
  keys[k++] = mix1(26, bf);
  keys[k++] = mix2(27, fine[c]!, cu);
  keys[k++] = mix2(28, sp, word[Math.min(s + 1, none)]!);
  keys[k++] = mix2(29, bp, b > 0 ? word[b - 1]! : 0);
  // two words
  keys[k++] = mix2(30, swp, bwp);
  keys[k++] = mix3(31, sw, sp, bw);
  keys[k++] = mix3(32, sw, bw, bp);
  keys[k++] = mix2(33, swp, bp);
  keys[k++] = mix2(34, sp, bwp);
  keys[k++] = mix2(35, sw, bw);
  keys[k++] = mix2(36, spair, headed);
  keys[k++] = mix2(37, bp, cp);
  keys[k++] = mix3(38, scl, bcl, upair);
  keys[k++] = mix2(39, sf, bf);
  keys[k++] = mix2(40, sw, bf);
  keys[k++] = mix2(41, sf, bw);
  keys[k++] = mix2(42, scl, bp);
  keys[k++] = mix2(43, sp, bcl);
  keys[k++] = mix2(44, sw, bcl);
  keys[k++] = mix2(45, scl, bw);
  keys[k++] = mix2(46, bw, cp);
  keys[k++] = mix2(47, bp, cw);
  keys[k++] = mix2(48, bw, cw);
  keys[k++] = mix2(49, sw, cp);
  keys[k++] = mix2(50, bcl, coarse[c]!);
  keys[k++] = mix2(51, bf, cp);
  // three and four
  keys[k++] = mix3(60, bp, cp, dp);
  keys[k++] = mix2(61, spair, cp);
  keys[k++] = mix3(62, spair, cp, dp);
  keys[k++] = mix2(63, spair, hp);
  keys[k++] = mix3(64, spair, slp, slL);
  keys[k++] = mix3(65, spair, srp, srL);
  keys[k++] = mix3(66, spair, blp, blL);
  keys[k++] = mix2(67, spair, tp);
  keys[k++] = mix3(68, spair, tp, tag[t2]!);
  keys[k++] = mix3(69, spair, slp, srp);
  keys[k++] = mix3(70, sw, bp, cp);
  keys[k++] = mix3(71, sp, bw, cp);
  keys[k++] = mix3(72, sp, bp, cw);
  keys[k++] = mix3(73, scl, bcl, coarse[c]!);
  keys[k++] = mix3(74, sw, bp, hp);
  keys[k++] = mix3(75, sp, bw, hp);
  keys[k++] = mix3(76, hw, sp, bp);
  keys[k++] = mix3(77, tw, sp, bp);
  keys[k++] = mix3(78, bp, cu * 32 + upos[d]!, upos[e]!);
  keys[k++] = mix3(79, upair, cu * 32 + upos[d]!, upos[t]!);
  // distance
  keys[k++] = mix2(80, sw, far);
  keys[k++] = mix2(81, sp, far);
  keys[k++] = mix2(82, bw, far);
  keys[k++] = mix2(83, bp, far);
  keys[k++] = mix3(84, sw, bw, far);
  keys[k++] = mix2(85, spair, far);
  // valency
  keys[k++] = mix2(86, sw, sVr);
  keys[k++] = mix2(87, sp, sVr * 8 + sVl);
  keys[k++] = mix2(88, sw, sVl);
  keys[k++] = mix2(89, bw, bVl);
  keys[k++] = mix2(90, bp, bVl);
  keys[k++] = mix3(91, spair, sVr, bVl);
  // the family of s and b
  keys[k++] = mix2(92, hw, sL);
  keys[k++] = mix2(93, hp, sL);
  keys[k++] = mix3(94, sL, sp, bp);
  keys[k++] = mix2(95, word[sl]!, slL);
  keys[k++] = mix2(96, slp, slL);
  keys[k++] = mix2(97, word[sr]!, srL);
  keys[k++] = mix2(98, srp, srL);
  keys[k++] = mix2(99, word[bl]!, blL);
  keys[k++] = mix2(100, blp, blL);
  keys[k++] = mix2(101, word[h2]!, cells[h * CELL + LABEL]!);
  keys[k++] = mix2(102, tag[h2]!, cells[h * CELL + LABEL]!);
  keys[k++] = mix2(103, tag[sl2]!, cells[sl2 * CELL + LABEL]!);
  keys[k++] = mix2(104, tag[sr2]!, cells[sr2 * CELL + LABEL]!);
  keys[k++] = mix2(105, tag[bl2]!, cells[bl2 * CELL + LABEL]!);
  keys[k++] = mix3(106, sp, slp, tag[sl2]!);
  keys[k++] = mix3(107, sp, srp, tag[sr2]!);
  keys[k++] = mix3(108, sp, hp, tag[h2]!);
  keys[k++] = mix3(109, bp, blp, tag[bl2]!);
  // labels seen
  keys[k++] = mix2(110, sw, sSr);
  keys[k++] = mix2(111, sp, sSr);
  keys[k++] = mix2(112, sw, sSl);
  keys[k++] = mix2(113, sp, sSl);
  keys[k++] = mix2(114, bw, bSl);
  keys[k++] = mix2(115, bp, bSl);
  keys[k++] = mix3(116, spair, sSl, bSl);
  keys[k++] = mix3(117, spair, sSr, bSl);
  keys[k++] = mix3(118, sSl, sL, upair);
  keys[k++] = mix3(119, sSl, sSr, bw);
  // prepositions
  keys[k++] = mix2(120, sw, bCase);
  keys[k++] = mix3(121, sw, bw, bCase);
  keys[k++] = mix2(122, spair, bCase);
  keys[k++] = mix3(123, bw, bCase, sp);
  keys[k++] = mix2(124, spair, sCase);
  keys[k++] = mix3(125, upair, sCase, bCase);
  keys[k++] = mix3(126, hw, bCase, sw);
  keys[k++] = mix3(127, hp, bCase, sp);
  keys[k++] = mix3(128, scl, bcl, bCase);
  keys[k++] = mix3(129, sf, bCase, bu);
  keys[k++] = mix3(130, hCase, sCase, upair);
  keys[k++] = mix2(131, hw, bCase);
  // the head of s against b: whether to reduce
  keys[k++] = mix3(132, hp, bp, sL);
  keys[k++] = mix2(133, hw, bw);
  keys[k++] = mix3(134, hw, bp, sp);
  keys[k++] = mix2(135, fine[h]!, bf);
  keys[k++] = mix3(136, coarse[h]!, scl, bcl);
  keys[k++] = mix3(137, hp, tag[hr2]!, bp);
  keys[k++] = mix3(138, h === none ? 0 : cells[h * CELL + RIGHT_LABELS]!, bp, upos[h]!);
  keys[k++] = mix3(139, tag[h2]!, hp, bp);
  // between
  keys[k++] = mix2(140, spair, between);
  keys[k++] = mix2(141, sw, between);
  keys[k++] = mix2(142, bw, between);
  keys[k++] = mix3(143, upair, between, far);
  keys[k++] = mix3(144, upair, between, cu);
  keys[k++] = mix3(145, bw, su, between);
  keys[k++] = mix3(146, upair, sSl, between);
  keys[k++] = mix3(147, hp, upair, between);
  keys[k++] = mix3(148, Math.min(state.depth, 6), bp, su);
  keys[k++] = mix3(149, x.shape[s]!, x.shape[b]!, upair);
  keys[k++] = mix3(150, x.suffix[s]!, x.suffix[b]!, upair);
  keys[k++] = mix3(151, x.suffix[b]!, su, cp);
  keys[k++] = mix3(152, fine[t]!, bf, su);
  keys[k++] = mix2(153, tw, bw);
  return state.hybrid ? pairFeatures(x, state, keys, k, s, t) : k;
}

/** For the arc-hybrid system: the two words on top of the stack, between which its right arcs are drawn. */
function pairFeatures(x: Input, state: State, keys: Int32Array, from: number, s: number, t: number): number {
  const { word, tag, upos, coarse, fine } = x;
  const { cells, none } = state;
  const sw = word[s]!;
  const tw = word[t]!;
  const sp = tag[s]!;
  const tp = tag[t]!;
  const tc = t * CELL;
  const tr = cells[tc + RIGHT]!;
  const tl = cells[tc + LEFT]!;
  const sl = cells[s * CELL + LEFT]!;
  const sCase = word[cells[s * CELL + CASE]!]!;
  const pair = mix2(3, tp, sp);
  const upair = (upos[t]! << 5) | upos[s]!;
  const swp = mix2(4, sw, sp);
  const twp = mix2(5, tw, tp);
  const bp = tag[state.buffer]!;
  const far = t === none ? 0 : Math.min(s - t, 9);
  let between = 0;
  if (t !== none) {
    const count = (k: Int32Array, most: number) => Math.min(k[s]! - k[t + 1]!, most);
    between = count(x.verbs, 2) + 3 * count(x.commas, 2) + 9 * count(x.quotes, 2) + 36 * count(x.ands, 1);
  }
  let k = from;
  keys[k++] = mix2(160, twp, swp);
  keys[k++] = mix2(161, twp, sp);
  keys[k++] = mix2(162, tp, swp);
  keys[k++] = mix2(163, tw, sw);
  keys[k++] = mix3(164, pair, bp, 0);
  keys[k++] = mix2(165, coarse[t]!, coarse[s]!);
  keys[k++] = mix2(166, fine[t]!, fine[s]!);
  keys[k++] = mix2(167, tw, fine[s]!);
  keys[k++] = mix2(168, fine[t]!, sw);
  keys[k++] = mix2(169, pair, far);
  keys[k++] = mix3(170, tw, sw, far);
  keys[k++] = mix2(171, pair, between);
  keys[k++] = mix3(172, upair, between, far);
  keys[k++] = mix2(173, twp, cells[tc + RIGHT_LABELS]!);
  keys[k++] = mix2(174, tp, cells[tc + RIGHT_LABELS]!);
  keys[k++] = mix3(175, pair, cells[tc + LEFT_LABELS]!, cells[s * CELL + LEFT_LABELS]!);
  keys[k++] = mix3(176, pair, tag[tr]!, cells[tr * CELL + LABEL]!);
  keys[k++] = mix3(177, pair, tag[tl]!, cells[tl * CELL + LABEL]!);
  keys[k++] = mix3(178, pair, tag[sl]!, cells[sl * CELL + LABEL]!);
  keys[k++] = mix2(179, tw, sCase);
  keys[k++] = mix3(180, tw, sw, sCase);
  keys[k++] = mix3(181, tp, sw, sCase);
  keys[k++] = mix3(182, upair, word[cells[tc + CASE]!]!, sCase);
  keys[k++] = mix3(183, fine[t]!, sCase, upos[s]!);
  keys[k++] = mix3(184, tp, sp, Math.min(cells[tc + RIGHTS]!, 4));
  keys[k++] = mix3(185, tw, bp, sp);
  keys[k++] = mix3(186, x.suffix[s]!, x.suffix[t]!, upair);
  return k;
}
