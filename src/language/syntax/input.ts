import { hashText } from './hash.ts';
import { COARSE, FINE, type Lexicon, SHAPE, SUFFIX, WORD } from './lexicon.ts';
import type { Tagset } from './tagger.ts';

/**
 * A tagged sentence as the parser sees it: one number an atom and word. Place `n` is the root, `n + 1` stands for
 * "no such word", so templates need no special cases.
 */
export interface Input {
  readonly n: number;
  readonly word: Int32Array;
  readonly tag: Int32Array;
  readonly upos: Int32Array;
  readonly coarse: Int32Array;
  readonly fine: Int32Array;
  readonly suffix: Int32Array;
  readonly shape: Int32Array;
  /** How many verbs, commas and the like, quotation marks, and conjunctions stand before each place. */
  readonly verbs: Int32Array;
  readonly commas: Int32Array;
  readonly quotes: Int32Array;
  readonly ands: Int32Array;
}

const UPOS = 'ADJ ADP ADV AUX CCONJ DET INTJ NOUN NUM PART PRON PROPN PUNCT SCONJ SYM VERB X'.split(' ');
const COMMAS = new Set([',', ';', ':', '-', '–', '—', '--', '(', ')'].map(c => hashText(c)));
const QUOTES = new Set(['"', "''", '``', "'", '‘'].map(c => hashText(c)));

/** Numbers by tag class, worked out once a tagset. */
export interface TagAtoms {
  readonly tag: Int32Array;
  readonly upos: Int32Array;
}

export function tagAtoms(tagset: Tagset): TagAtoms {
  return {
    tag: Int32Array.from(tagset.upos, (u, k) => hashText(`${u} ${tagset.xpos[k]}`)),
    upos: Int32Array.from(tagset.upos, u => UPOS.indexOf(u) + 1),
  };
}

const VERB = UPOS.indexOf('VERB') + 1;
const CCONJ = UPOS.indexOf('CCONJ') + 1;

/** @param reversed turns the sentence round, for the parser that reads from the right */
export function parserInput(
  lexicon: Lexicon,
  rows: Int32Array,
  tags: Int32Array,
  atoms: TagAtoms,
  reversed: boolean,
): Input {
  const n = rows.length;
  const column = () => new Int32Array(n + 2);
  const input = {
    n,
    word: column(),
    tag: column(),
    upos: column(),
    coarse: column(),
    fine: column(),
    suffix: column(),
    shape: column(),
    verbs: column(),
    commas: column(),
    quotes: column(),
    ands: column(),
  };
  const a = lexicon.atoms;
  for (let i = 0; i < n; i++) {
    const from = reversed ? n - 1 - i : i;
    const row = rows[from]!;
    const k = tags[from]!;
    const word = a[row + WORD]!;
    const upos = atoms.upos[k]!;
    input.word[i] = word;
    input.tag[i] = atoms.tag[k]!;
    input.upos[i] = upos;
    input.coarse[i] = a[row + COARSE]! + 3;
    input.fine[i] = a[row + FINE]! + 3;
    input.suffix[i] = a[row + SUFFIX + 2]!;
    input.shape[i] = a[row + SHAPE]!;
    input.verbs[i + 1] = input.verbs[i]! + (upos === VERB ? 1 : 0);
    input.commas[i + 1] = input.commas[i]! + (COMMAS.has(word) ? 1 : 0);
    input.quotes[i + 1] = input.quotes[i]! + (QUOTES.has(word) ? 1 : 0);
    input.ands[i + 1] = input.ands[i]! + (upos === CCONJ ? 1 : 0);
  }
  for (const c of [input.word, input.tag, input.upos, input.coarse, input.fine, input.suffix, input.shape]) {
    c[n] = 1;
    c[n + 1] = 2;
  }
  return input;
}
