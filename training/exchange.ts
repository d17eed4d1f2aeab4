/**
 * Word classes by the exchange algorithm for a class bigram model: S. Martin, J. Liermann, H. Ney, "Algorithms for
 * bigram and trigram word clustering", Speech Communication 24 (1998). Every word in turn goes to the class that
 * raises the likelihood of the text most; passes go on until few words move.
 */
export interface Bigrams {
  /** Number of word types. */
  readonly size: number;
  readonly count: Float64Array;
  /** Neighbours in compressed rows: word w's followers are `next[nextAt[w] .. nextAt[w + 1]]`, with `nextCount`. */
  readonly nextAt: Uint32Array;
  readonly next: Uint32Array;
  readonly nextCount: Uint32Array;
  readonly priorAt: Uint32Array;
  readonly prior: Uint32Array;
  readonly priorCount: Uint32Array;
}

/** Counts the pairs of a text given as word numbers below `size`. */
export function countBigrams(text: Uint32Array, size: number): Bigrams {
  const count = new Float64Array(size);
  for (const w of text) count[w]!++;
  const pairs = new Float64Array(text.length - 1);
  for (let i = 0; i + 1 < text.length; i++) pairs[i] = text[i]! * size + text[i + 1]!;
  const [nextAt, next, nextCount] = rows(pairs, size);
  for (let i = 0; i + 1 < text.length; i++) pairs[i] = text[i + 1]! * size + text[i]!;
  const [priorAt, prior, priorCount] = rows(pairs, size);
  return { size, count, nextAt, next, nextCount, priorAt, prior, priorCount };
}

function rows(pairs: Float64Array, size: number): [Uint32Array, Uint32Array, Uint32Array] {
  pairs.sort();
  let kinds = 0;
  for (let i = 0; i < pairs.length; i++) if (i === 0 || pairs[i] !== pairs[i - 1]) kinds++;
  const at = new Uint32Array(size + 1);
  const other = new Uint32Array(kinds);
  const count = new Uint32Array(kinds);
  let k = -1;
  for (let i = 0; i < pairs.length; i++) {
    const pair = pairs[i]!;
    if (i === 0 || pair !== pairs[i - 1]) {
      other[++k] = pair % size;
      at[Math.floor(pair / size) + 1]!++;
    }
    count[k]!++;
  }
  for (let w = 0; w < size; w++) at[w + 1]! += at[w]!;
  return [at, other, count];
}

const TABLE = 1 << 20;
const logs = Float64Array.from({ length: TABLE }, (_, n) => (n ? n * Math.log(n) : 0));
const nLogN = (n: number): number => (n < TABLE ? logs[n]! : n * Math.log(n));

/** Class numbers below `classes` for every word; words come sorted by falling frequency. */
export function exchange(bigrams: Bigrams, classes: number, passes: number, progress = (_: string) => {}) {
  const { size, count } = bigrams;
  const of = Uint32Array.from({ length: size }, (_, w) => (w < classes ? w : (w * 7919) % classes));
  const state = new Model(bigrams, classes, of);
  for (let pass = 1; pass <= passes; pass++) {
    let moved = 0;
    for (let w = 0; w < size; w++) if (count[w]! > 0 && state.improve(w)) moved++;
    progress(`${classes} classes, pass ${pass}: ${moved} of ${size} words moved`);
    if (moved < size / 200) break;
  }
  return of;
}

class Model {
  readonly bigrams: Bigrams;
  readonly classes: number;
  readonly of: Uint32Array;
  /** Class pair counts by first class, and the same by second. */
  readonly forth: Float64Array;
  readonly back: Float64Array;
  readonly total: Float64Array;
  readonly wordNext: Float64Array;
  readonly wordPrior: Float64Array;

  constructor(bigrams: Bigrams, classes: number, of: Uint32Array) {
    this.bigrams = bigrams;
    this.classes = classes;
    this.of = of;
    this.forth = new Float64Array(classes * classes);
    this.back = new Float64Array(classes * classes);
    this.total = new Float64Array(classes);
    this.wordNext = new Float64Array(classes);
    this.wordPrior = new Float64Array(classes);
    for (let w = 0; w < bigrams.size; w++) {
      this.total[of[w]!]! += bigrams.count[w]!;
      for (let i = bigrams.nextAt[w]!; i < bigrams.nextAt[w + 1]!; i++) {
        const [c, g, n] = [of[w]!, of[bigrams.next[i]!]!, bigrams.nextCount[i]!];
        this.forth[c * classes + g]! += n;
        this.back[g * classes + c]! += n;
      }
    }
  }

  /** Moves the word to its best class; true if that is another one. */
  improve(w: number): boolean {
    const { bigrams: b, of } = this;
    const nexts = gather(b.next, b.nextCount, b.nextAt[w]!, b.nextAt[w + 1]!, w, of, this.wordNext);
    const priors = gather(b.prior, b.priorCount, b.priorAt[w]!, b.priorAt[w + 1]!, w, of, this.wordPrior);
    const from = of[w]!;
    this.shift(w, from, -1, nexts, priors);
    const to = this.best(b.count[w]!, nexts, priors, from);
    this.shift(w, to, 1, nexts, priors);
    for (const g of nexts) this.wordNext[g] = 0;
    for (const g of priors) this.wordPrior[g] = 0;
    of[w] = to;
    return to !== from;
  }

  /** Takes the word out of a class (-1) or puts it in (1); its pairs with itself are left out of account. */
  shift(w: number, c: number, sign: number, nexts: readonly number[], priors: readonly number[]): void {
    const { classes: k, forth, back } = this;
    this.total[c]! += sign * this.bigrams.count[w]!;
    for (const g of nexts) {
      forth[c * k + g]! += sign * this.wordNext[g]!;
      back[g * k + c]! += sign * this.wordNext[g]!;
    }
    for (const g of priors) {
      back[c * k + g]! += sign * this.wordPrior[g]!;
      forth[g * k + c]! += sign * this.wordPrior[g]!;
    }
  }

  best(n: number, nexts: readonly number[], priors: readonly number[], from: number): number {
    const { classes: k, forth, back, total, wordNext, wordPrior } = this;
    let best = from;
    let top = -Infinity;
    for (let c = 0; c < k; c++) {
      let gain = -2 * (nLogN(total[c]! + n) - nLogN(total[c]!));
      const row = c * k;
      for (let i = 0; i < nexts.length; i++) {
        const g = nexts[i]!;
        const now = forth[row + g]!;
        gain += nLogN(now + wordNext[g]!) - nLogN(now);
      }
      for (let i = 0; i < priors.length; i++) {
        const g = priors[i]!;
        const now = back[row + g]!;
        gain += nLogN(now + wordPrior[g]!) - nLogN(now);
      }
      if (gain > top || (gain === top && c === from)) {
        top = gain;
        best = c;
      }
    }
    return best;
  }
}

/** Sums a word's neighbours by class into `sums`; returns the classes met. */
function gather(
  neighbour: Uint32Array,
  count: Uint32Array,
  start: number,
  end: number,
  self: number,
  of: Uint32Array,
  sums: Float64Array,
): number[] {
  const met: number[] = [];
  for (let i = start; i < end; i++) {
    if (neighbour[i] === self) continue;
    const g = of[neighbour[i]!]!;
    if (sums[g] === 0) met.push(g);
    sums[g]! += count[i]!;
  }
  return met;
}
