import { templatesOf } from './keys.ts';
import { COARSE, FINE, FORM, PREFIX, SHAPE, SUFFIX, WORD } from './lexicon.ts';

/**
 * Names of a word's atoms, in the order in which they are written: the word itself, its beginnings and ends of so many letters,
 * the words before it (w1, w2) and after it (n1, n2), and the tags of those before (t1, t2); cl and f are word classes.
 */
const ATOMS = `
  zero first
  w form shape cl f
  begin1 begin2 begin3 end1 end2 end3 end4
  w1 w1end3 w1shape w1cl w1f w2
  n1 n1end2 n1end3 n1shape n1cl n1f
  n2 n2cl n2f
  t1 t2
`
  .trim()
  .split(/\s+/);

const LIST = [
  '1 zero, 2 w, 3 form first, 4 begin1, 5 begin2, 6 begin3, 7 end1, 8 end2, 9 end3, 10 end4',
  '11 shape first, 12 shape end2, 13 shape end3, 14 t1, 15 t1 t2, 16 t1 w, 17 t1 t2 w, 18 w1, 19 w2',
  '20 n1, 21 n2, 22 w1 w, 23 w n1, 24 w1 n1, 25 n1 n2, 26 w1 w2, 27 n1end3, 28 n1end2, 29 w1end3',
  '30 t1 end3, 31 t1 n1, 32 t1 shape, 33 shape n1shape w1shape, 34 cl, 35 f, 36 cl t1, 37 f n1f',
  '38 n1f, 39 w1f, 40 w1f f, 41 t1 n1f, 42 w n1f, 43 w w1f, 44 w1f f n1f, 45 n2f, 46 cl n1cl n2cl',
  '47 t1 t2 cl, 48 t1 cl n1cl, 49 shape n1cl, 50 w w1cl n1cl, 51 t1 end3 n1end3, 52 t1 w n1cl',
].join(', ');

/** After Collins (2002) and Toutanova et al. (2003), with word clusters (Brown et al. 1992) beside the words. */
export const TAG_TEMPLATES = templatesOf(LIST, ATOMS);

const EDGE = -7;

/**
 * Writes the atoms of the word at `i`; `rows` are lexicon rows, `tags` the classes of the words before it.
 * @param start where the sentence's first word stands: at the end when it is read from the right
 */
export function wordAtoms(
  atoms: Int32Array,
  rows: Int32Array,
  i: number,
  tags: Int32Array,
  start: number,
  to: Int32Array,
): void {
  const n = rows.length;
  const at = (k: number, atom: number) =>
    k < 0 || k >= n ? EDGE - (k < 0 ? 0 : 1) : atoms[rows[k]! + atom]!;
  const r = rows[i]!;
  let k = 0;
  // zero first
  to[k++] = 0;
  to[k++] = i === start ? 1 : 0;
  // w form shape cl f
  to[k++] = atoms[r + WORD]!;
  to[k++] = atoms[r + FORM]!;
  to[k++] = atoms[r + SHAPE]!;
  to[k++] = atoms[r + COARSE]!;
  to[k++] = atoms[r + FINE]!;
  // begin1 begin2 begin3 end1 end2 end3 end4
  to[k++] = atoms[r + PREFIX]!;
  to[k++] = atoms[r + PREFIX + 1]!;
  to[k++] = atoms[r + PREFIX + 2]!;
  to[k++] = atoms[r + SUFFIX]!;
  to[k++] = atoms[r + SUFFIX + 1]!;
  to[k++] = atoms[r + SUFFIX + 2]!;
  to[k++] = atoms[r + SUFFIX + 3]!;
  // w1 w1end3 w1shape w1cl w1f w2
  to[k++] = at(i - 1, WORD);
  to[k++] = at(i - 1, SUFFIX + 2);
  to[k++] = at(i - 1, SHAPE);
  to[k++] = at(i - 1, COARSE);
  to[k++] = at(i - 1, FINE);
  to[k++] = at(i - 2, WORD);
  // n1 n1end2 n1end3 n1shape n1cl n1f
  to[k++] = at(i + 1, WORD);
  to[k++] = at(i + 1, SUFFIX + 1);
  to[k++] = at(i + 1, SUFFIX + 2);
  to[k++] = at(i + 1, SHAPE);
  to[k++] = at(i + 1, COARSE);
  to[k++] = at(i + 1, FINE);
  // n2 n2cl n2f
  to[k++] = at(i + 2, WORD);
  to[k++] = at(i + 2, COARSE);
  to[k++] = at(i + 2, FINE);
  // t1 t2
  to[k++] = i > 0 ? tags[i - 1]! : -1;
  to[k++] = i > 1 ? tags[i - 2]! : -1;
}
