import { BEFORE, closes, isInner, LABELS } from '../src/language/names/labels.ts';
import { bestLabels } from '../src/language/names/model.ts';

/**
 * A linear-chain conditional random field (Lafferty, McCallum, Pereira 2001), trained by FTRL-proximal (McMahan et
 * al. 2013), whose L1 term leaves most weights at zero. Every feature has one row of weights for all texts and one
 * for each domain, so that texts with other conventions help without imposing them (Daumé 2007).
 */
export interface CrfSettings {
  readonly rate: number;
  readonly l1: number;
  readonly l2: number;
  readonly domains: number;
  /** Share of a token's features left out at random while learning (dropout). */
  readonly drop: number;
}

export interface Sequence {
  /** Feature numbers of all tokens one after another, token i from `at[i]` to `at[i + 1]`. */
  readonly features: Uint32Array;
  readonly at: Uint32Array;
  readonly gold: Uint8Array;
  readonly domain: number;
  readonly weight: number;
}

const L = LABELS;
export const TRANSITIONS = (L + 1) * L;

export class Crf {
  readonly settings: CrfSettings;
  readonly size: number;
  readonly w: Float32Array;
  readonly z: Float32Array;
  readonly n: Float32Array;
  readonly wt = new Float32Array(TRANSITIONS);
  readonly zt = new Float32Array(TRANSITIONS);
  readonly nt = new Float32Array(TRANSITIONS);
  seed = 20_261_121;
  bias = 0;
  /** Decoding mixes the domains by these shares. */
  mix: readonly number[] | null = null;
  scores = new Float64Array(0);
  forward = new Float64Array(0);
  backward = new Float64Array(0);

  constructor(size: number, settings: CrfSettings) {
    this.size = size;
    this.settings = settings;
    const rows = size * (1 + settings.domains) * L;
    this.w = new Float32Array(rows);
    this.z = new Float32Array(rows);
    this.n = new Float32Array(rows);
  }

  /** Scores of every label at every token into `scores`. */
  score(sequence: Sequence): number {
    const { features, at } = sequence;
    const length = at.length - 1;
    if (this.scores.length < length * L) {
      this.scores = new Float64Array(2 * length * L);
      this.forward = new Float64Array(2 * length * L);
      this.backward = new Float64Array(2 * length * L);
    }
    const { scores, w, mix } = this;
    const shift = (1 + sequence.domain) * this.size * L;
    scores.fill(0, 0, length * L);
    for (let i = 0; i < length; i++) {
      const out = i * L;
      for (let k = at[i]!; k < at[i + 1]!; k++) {
        const row = features[k]! * L;
        const own = row + shift;
        if (mix) {
          for (let y = 0; y < L; y++) scores[out + y]! += w[row + y]!;
          for (let d = 0; d < mix.length; d++) {
            const at = row + (1 + d) * this.size * L;
            for (let y = 0; y < L; y++) scores[out + y]! += mix[d]! * w[at + y]!;
          }
        } else for (let y = 0; y < L; y++) scores[out + y]! += w[row + y]! + w[own + y]!;
      }
    }
    return length;
  }

  /** One step on a sentence; returns the loss. */
  learn(whole: Sequence): number {
    const sequence = this.thinned(whole);
    const length = this.score(sequence);
    const { scores, forward, backward, wt } = this;
    const top = new Float64Array(length);
    for (let i = 0; i < length; i++) {
      let max = -Infinity;
      for (let y = 0; y < L; y++) max = Math.max(max, scores[i * L + y]!);
      top[i] = max;
      for (let y = 0; y < L; y++) scores[i * L + y] = Math.exp(scores[i * L + y]! - max);
    }
    const moves = Float64Array.from(wt, Math.exp);
    for (let i = 0; i < length; i++) {
      let sum = 0;
      for (let y = 0; y < L; y++) {
        let from = 0;
        if (i === 0) from = isInner(y) ? 0 : moves[L * L + y]!;
        else for (const x of BEFORE[y]!) from += forward[(i - 1) * L + x]! * moves[x * L + y]!;
        if (i === length - 1 && !closes(y)) from = 0;
        const f = from * scores[i * L + y]!;
        forward[i * L + y] = f;
        sum += f;
      }
      for (let y = 0; y < L; y++) forward[i * L + y]! /= sum;
    }
    for (let i = length - 1; i >= 0; i--) {
      for (let x = 0; x < L; x++) backward[i * L + x] = i === length - 1 ? (closes(x) ? 1 : 0) : 0;
      if (i < length - 1) {
        for (let y = 0; y < L; y++) {
          const b = backward[(i + 1) * L + y]! * scores[(i + 1) * L + y]!;
          if (b) for (const x of BEFORE[y]!) backward[i * L + x]! += moves[x * L + y]! * b;
        }
      }
      let sum = 0;
      for (let x = 0; x < L; x++) sum += backward[i * L + x]!;
      for (let x = 0; x < L; x++) backward[i * L + x]! /= sum;
    }
    return this.update(sequence, length, moves);
  }

  thinned(sequence: Sequence): Sequence {
    const { drop } = this.settings;
    if (!drop) return sequence;
    const { features, at } = sequence;
    const kept = new Uint32Array(features.length);
    const keptAt = new Uint32Array(at.length);
    const limit = drop * 4294967296;
    let n = 0;
    for (let i = 0; i + 1 < at.length; i++) {
      for (let k = at[i]!; k < at[i + 1]!; k++) {
        this.seed = (Math.imul(this.seed, 1664525) + 1013904223) >>> 0;
        if (this.seed >= limit) kept[n++] = features[k]!;
      }
      keptAt[i + 1] = n;
    }
    return { ...sequence, features: kept, at: keptAt };
  }

  update(sequence: Sequence, length: number, moves: Float64Array): number {
    const { gold, weight } = sequence;
    const { forward, backward } = this;
    const grad = new Float64Array(L);
    let loss = 0;
    for (let i = 0; i < length; i++) {
      let sum = 0;
      for (let y = 0; y < L; y++) sum += forward[i * L + y]! * backward[i * L + y]!;
      for (let y = 0; y < L; y++) grad[y] = (forward[i * L + y]! * backward[i * L + y]!) / sum;
      loss -= Math.log(Math.max(1e-12, grad[gold[i]!]!));
      grad[gold[i]!]! -= 1;
      if (i > 0) this.moveStep(gold, i, moves, weight);
      else for (let y = 0; y < L; y++) if (!isInner(y)) this.stepT(L * L + y, weight * grad[y]!);
      for (let y = 0; y < L; y++)
        if (Math.abs(grad[y]!) > 1e-3) this.column(sequence, i, y, weight * grad[y]!);
    }
    return loss;
  }

  moveStep(gold: Uint8Array, i: number, moves: Float64Array, weight: number): void {
    const { scores, forward, backward } = this;
    let sum = 0;
    for (let y = 0; y < L; y++) {
      const b = backward[i * L + y]! * scores[i * L + y]!;
      if (b) for (const x of BEFORE[y]!) sum += forward[(i - 1) * L + x]! * moves[x * L + y]! * b;
    }
    for (let y = 0; y < L; y++) {
      const b = backward[i * L + y]! * scores[i * L + y]!;
      for (const x of BEFORE[y]!) {
        const p = (forward[(i - 1) * L + x]! * moves[x * L + y]! * b) / sum;
        const g = p - (gold[i - 1] === x && gold[i] === y ? 1 : 0);
        if (Math.abs(g) > 1e-3) this.stepT(x * L + y, weight * g);
      }
    }
  }

  column(sequence: Sequence, i: number, y: number, g: number): void {
    const { features, at } = sequence;
    const { w, z, n } = this;
    const { rate, l1, l2 } = this.settings;
    const shift = (1 + sequence.domain) * this.size * L;
    const gg = g * g;
    for (let k = at[i]!; k < at[i + 1]!; k++) {
      for (let part = 0; part < 2; part++) {
        const j = features[k]! * L + y + part * shift;
        const had = n[j]!;
        const now = had + gg;
        const root = Math.sqrt(now);
        const zz = z[j]! + g - ((root - Math.sqrt(had)) / rate) * w[j]!;
        n[j] = now;
        z[j] = zz;
        w[j] =
          zz > l1
            ? -(zz - l1) / ((1 + root) / rate + l2)
            : zz < -l1
              ? -(zz + l1) / ((1 + root) / rate + l2)
              : 0;
      }
    }
  }

  stepT(j: number, g: number): void {
    const { rate } = this.settings;
    const had = this.nt[j]!;
    const now = had + g * g;
    this.zt[j]! += g - ((Math.sqrt(now) - Math.sqrt(had)) / rate) * this.wt[j]!;
    this.nt[j] = now;
    this.wt[j] = -this.zt[j]! / ((1 + Math.sqrt(now)) / rate);
  }

  /** The best labels of a sentence (Viterbi). */
  decode(sequence: Sequence): Uint8Array {
    const length = this.score(sequence);
    const keep = 1 - this.settings.drop;
    for (let k = 0; k < length * L; k++) this.scores[k]! *= keep;
    for (let i = 0; i < length; i++) this.scores[i * L]! -= this.bias;
    return bestLabels(this.scores, length, this.wt);
  }
}
