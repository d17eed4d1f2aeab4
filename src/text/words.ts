/** The words of a text in the form in which texts are compared, each with its place. Parallel arrays, for speed. */
export interface Words {
  /** Lower case, marks and dashes dropped or made alike; never empty. */
  readonly forms: readonly string[];
  /** Offsets in UTF-16 code units. */
  readonly starts: Int32Array;
  readonly ends: Int32Array;
}

const word = /[\p{L}\p{N}]+(?:['’‘.,][\p{L}\p{N}]+)*/gu;

/**
 * Splits a text into comparable words: runs of letters and digits, with inner apostrophes, points and commas
 * ("U.S", "don't", "4,100"). Case, apostrophe forms, inner points and compatibility forms (ligatures, full width) are folded.
 */
export function comparableWords(text: string): Words {
  const forms: string[] = [];
  const starts: number[] = [];
  const ends: number[] = [];
  for (const match of text.matchAll(word)) {
    forms.push(comparable(match[0]));
    starts.push(match.index);
    ends.push(match.index + match[0].length);
  }
  return { forms, starts: Int32Array.from(starts), ends: Int32Array.from(ends) };
}

/** One word's comparable form. */
export function comparable(form: string): string {
  const plain = /^[a-z0-9]+$/u.test(form) ? form : form.normalize('NFKC').toLowerCase();
  return plain.replace(/[’‘']/gu, "'").replace(/(?<=\p{L})\.(?=\p{L})/gu, '');
}
