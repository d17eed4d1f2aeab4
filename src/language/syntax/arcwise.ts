import { mix1, mix2, mix3 } from './hash.ts';
import type { Input } from './input.ts';

/** Features are places in a table of this many bits. */
export const ARC_BITS = 23;
const MASK = (1 << ARC_BITS) - 1;

const DISTANCE = Int32Array.from({ length: 301 }, (_, n) =>
  n < 6 ? n : n < 8 ? 6 : n < 11 ? 7 : n < 16 ? 8 : n < 26 ? 9 : 10,
);

const NOMINAL = new Set([1, 3, 6, 8, 9, 11, 12, 15]); // ADJ ADV DET NOUN NUM PRON PROPN SYM
const ADP = 2;
const PART = 10;
const SCONJ = 14;

/** The place of a feature of an arc to the right (1) or to the left (0). */
const sided = (key: number, right: number): number => ((key ^ Math.imul(right + 1, 0x5bd1e995)) >>> 3) & MASK;

/** What the arcs of a sentence are scored by: its words' atoms, and what stands before each word. */
export class Arcwise {
  readonly n: number;
  readonly input: Input;
  readonly #wp: Int32Array;
  readonly #prevTag: Int32Array;
  readonly #nextTag: Int32Array;
  /** The preposition or conjunction that opens a word's phrase, as a word. */
  readonly #opener: Int32Array;
  /** Its universal tag, 0 for none. */
  readonly #opens: Uint8Array;
  readonly #out = new Int32Array(256);
  count = 0;

  constructor(input: Input) {
    const { n } = input;
    this.n = n;
    this.input = input;
    this.#wp = Int32Array.from({ length: n + 1 }, (_, i) => mix2(9, input.word[i]!, input.tag[i]!));
    this.#prevTag = Int32Array.from({ length: n + 1 }, (_, i) => (i > 0 && i < n ? input.tag[i - 1]! : 3));
    this.#nextTag = Int32Array.from({ length: n + 1 }, (_, i) => (i + 1 < n ? input.tag[i + 1]! : 4));
    this.#opener = new Int32Array(n + 1).fill(5);
    this.#opens = new Uint8Array(n + 1);
    for (let i = 0; i < n; i++) {
      const u = input.upos[i]!;
      for (let k = i - 1; k >= 0 && k >= i - 6; k--) {
        const v = input.upos[k]!;
        if (v === ADP || v === SCONJ || v === PART) {
          this.#opener[i] = input.word[k]!;
          this.#opens[i] = v;
          break;
        }
        if (!NOMINAL.has(v) && !(u === 16 && v === 4)) break;
      }
    }
  }

  /** What the usual label of an arc goes by: the two tags, the side, and the tag of what opens the dependent's phrase. */
  kind(h: number, d: number): string {
    const { upos } = this.input;
    return `${upos[h]} ${upos[d]} ${h < d ? 'r' : 'l'} ${this.#opens[d]}`;
  }

  /** Places of what speaks for the arc from `h` (`n` for the root) to `d`, in the array returned; `count` says how many. */
  arc(h: number, d: number): Int32Array {
    const { word, tag, upos, coarse, fine, verbs, commas, quotes, ands } = this.input;
    const n = this.n;
    const out = this.#out;
    const right = h < d || h === n ? 1 : 0;
    const lo = h === n ? d : Math.min(h, d);
    const hi = h === n ? d : Math.max(h, d);
    const far = Math.imul(DISTANCE[hi - lo]! * 2 + right + 11, 0x2c1b3c6d);
    const hw = word[h]!;
    const hp = tag[h]!;
    const dw = word[d]!;
    const dp = tag[d]!;
    const hwp = this.#wp[h]!;
    const dwp = this.#wp[d]!;
    const hc = coarse[h]!;
    const dc = coarse[d]!;
    const hf = fine[h]!;
    const df = fine[d]!;
    const k = this.#opener[d]!;
    let at = 0;
    const one = (key: number) => {
      out[at++] = sided(key, right);
    };
    const dist = (key: number) => {
      const b = Math.imul(key ^ far, 0x9e3779b1);
      out[at++] = (b ^ (b >>> 15)) & MASK;
    };
    const both = (key: number) => {
      one(key);
      dist(key);
    };
    both(mix1(1, hwp));
    both(mix1(2, hp));
    both(mix1(3, dwp));
    both(mix1(4, dp));
    one(mix2(5, hwp, dwp));
    one(mix2(6, hp, dwp));
    one(mix2(7, hwp, dp));
    both(mix2(8, hw, dw));
    both(mix2(9, hp, dp));
    both(mix2(10, hw, dp));
    both(mix2(11, hp, dw));
    both(mix2(12, hc, dc));
    one(mix2(13, hf, df));
    one(mix2(14, hw, df));
    one(mix2(15, hf, dw));
    both(mix2(16, hf, dp));
    both(mix2(17, hp, df));
    const hb = this.#prevTag[h]!;
    const ha = this.#nextTag[h]!;
    const db = this.#prevTag[d]!;
    const da = this.#nextTag[d]!;
    const pair = mix2(18, hp, dp);
    one(mix3(19, pair, ha, db));
    one(mix3(20, pair, hb, db));
    one(mix3(21, pair, ha, da));
    one(mix3(22, pair, hb, da));
    one(mix2(23, pair, ha));
    one(mix2(24, pair, hb));
    one(mix2(25, pair, db));
    one(mix2(26, pair, da));
    one(mix3(27, dwp, hp, h > 0 && h < n ? word[h - 1]! : 3));
    one(mix3(28, hp, dp, d > 0 ? word[d - 1]! : 3));
    one(mix3(29, hp, dp, d + 1 < n ? word[d + 1]! : 3));
    one(mix3(30, hp, dp, h + 1 < n ? word[h + 1]! : 3));
    one(mix2(31, k, hw));
    dist(mix2(32, k, hp));
    one(mix2(33, k, hf));
    one(mix3(34, k, hw, dw));
    one(mix3(35, k, hc, dc));
    dist(mix3(36, k, upos[h]!, upos[d]!));
    one(mix3(37, k, hw, dp));
    one(mix3(38, k, hf, df));
    if (h !== n && hi - lo > 1) {
      const v = Math.min(3, verbs[hi]! - verbs[lo + 1]!);
      const c = Math.min(3, commas[hi]! - commas[lo + 1]!);
      const a = Math.min(2, ands[hi]! - ands[lo + 1]!);
      const q = Math.min(2, quotes[hi]! - quotes[lo + 1]!);
      const all = ((v * 4 + c) * 3 + a) * 3 + q;
      one(mix2(40, pair, all));
      one(mix3(41, hp, dp, v));
      one(mix3(42, hp, dp, c));
      one(mix3(43, upos[h]!, upos[d]!, all));
      one(mix3(44, hw, dp, v * 4 + c));
      one(mix3(45, hp, dw, v * 4 + c));
      one(mix3(46, k, upos[h]!, all));
      let seen = 0;
      for (let i = lo + 1; i < hi; i++) seen |= 1 << upos[i]!;
      one(mix2(47, pair, seen));
      one(mix3(48, upos[h]!, upos[d]!, seen));
      for (let u = 0; u < 20; u++) if ((seen >> u) & 1) one(mix2(49, pair, u));
    } else one(mix2(50, pair, hi - lo));
    this.count = at;
    return out;
  }

  /** Places of what speaks for `d` as the next dependent of `h` after `s` on its side (-1: the first). */
  sibling(h: number, s: number, d: number): Int32Array {
    const { word, tag, upos, fine, coarse, commas, ands } = this.input;
    const out = this.#out;
    let at = 0;
    const right = h < d ? 1 : 0;
    const one = (key: number) => {
      out[at++] = sided(key, right);
    };
    const hp = tag[h]!;
    const dp = tag[d]!;
    if (s < 0) {
      one(mix2(60, hp, dp));
      one(mix2(61, word[h]!, dp));
      one(mix2(62, hp, word[d]!));
      one(mix2(63, upos[h]!, upos[d]!));
      this.count = at;
      return out;
    }
    const sp = tag[s]!;
    const between =
      Math.min(3, Math.abs(commas[d]! - commas[s]!)) * 4 + Math.min(2, Math.abs(ands[d]! - ands[s]!));
    one(mix3(64, hp, sp, dp));
    one(mix2(65, sp, dp));
    one(mix2(66, word[s]!, word[d]!));
    one(mix2(67, word[s]!, dp));
    one(mix2(68, sp, word[d]!));
    one(mix3(69, upos[h]!, upos[s]!, upos[d]!));
    one(mix2(70, fine[s]!, fine[d]!));
    one(mix3(71, word[h]!, sp, dp));
    one(mix3(72, hp, word[s]!, dp));
    one(mix3(73, hp, sp, word[d]!));
    one(mix3(74, mix2(75, sp, dp), upos[h]!, between));
    one(mix3(76, coarse[h]!, coarse[s]!, coarse[d]!));
    one(mix3(77, this.#opener[s]!, this.#opener[d]!, upos[h]!));
    one(mix3(78, this.#opener[s]!, this.#opener[d]!, hp ^ between));
    one(mix3(79, word[s]!, this.#opener[d]!, upos[h]!));
    this.count = at;
    return out;
  }
}
