import type { Clusters } from '../clusters.ts';
import { hashText } from './hash.ts';

/** Places of a word's atoms within its row. */
export const WORD = 0;
export const PREFIX = 1; // three places: the first one, two, three letters
export const SUFFIX = 4; // four places: the last one to four letters
export const SHAPE = 8;
export const COARSE = 9;
export const FINE = 10;
export const FORM = 11;
const ROW = 12;

const KEEP = 150_000;

/** What the models see of a word form, worked out once a form. Digits are made alike and case is folded in all but the shape. */
export class Lexicon {
  #rows = new Map<string, number>();
  #clusters: Clusters | null;
  /** Rows of `ROW` atoms; a row's number times `ROW` is where it starts. */
  atoms = new Int32Array(1024 * ROW);

  constructor(clusters: Clusters | null) {
    this.#clusters = clusters;
  }

  /** Where the row of `form` starts in `atoms`. Valid until `forget`. */
  row(form: string): number {
    const known = this.#rows.get(form);
    if (known !== undefined) return known;
    const at = this.#rows.size * ROW;
    if (at + ROW > this.atoms.length) {
      const larger = new Int32Array(this.atoms.length * 2);
      larger.set(this.atoms);
      this.atoms = larger;
    }
    this.#rows.set(form, at);
    this.#fill(form, at);
    return at;
  }

  /** True for a word that has a class: it was seen in the text that the classes come from. */
  knows(form: string): boolean {
    return this.atoms[this.row(form) + COARSE] !== 0;
  }

  /** Drops what it holds once that is much: called between documents, so memory stays bounded. */
  forget(): void {
    if (this.#rows.size > KEEP) this.#rows.clear();
  }

  #fill(form: string, at: number): void {
    const a = this.atoms;
    const plain = form.replace(/’/g, "'").replace(/[“”]/g, '"').replace(/\d/g, '9');
    const lower = plain.toLowerCase();
    const n = lower.length;
    a[at + WORD] = hashText(lower);
    for (let k = 1; k <= 3; k++) a[at + PREFIX + k - 1] = hashText(lower, 0, Math.min(k, n));
    for (let k = 1; k <= 4; k++) a[at + SUFFIX + k - 1] = hashText(lower, Math.max(0, n - k), n);
    a[at + SHAPE] = hashText(shape(plain));
    const { coarse, fine } = this.#clusters?.of(form) ?? { coarse: 0, fine: 0 };
    a[at + COARSE] = coarse;
    a[at + FINE] = fine;
    a[at + FORM] = hashText(plain);
  }
}

/** Runs of alike letters in short: "McLeod-99" is `XxXx-9`. */
function shape(form: string): string {
  let out = '';
  for (const c of form.slice(0, 24)) {
    const kind = /\p{Lu}/u.test(c) ? 'X' : /\p{L}/u.test(c) ? 'x' : /\d/.test(c) ? '9' : c;
    if (out.at(-1) !== kind) out += kind;
  }
  return out + (form.length === 1 ? '1' : '');
}
