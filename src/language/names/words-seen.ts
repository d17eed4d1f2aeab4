import type { Clusters } from '../clusters.ts';

/** What the features need of a word form, worked out once for each form. */
export interface Form {
  readonly text: string;
  readonly exact: number;
  readonly low: number;
  /** Letters as X and x, digits as 0, runs of more than two alike cut to two. */
  readonly shape: number;
  readonly prefixes: readonly number[];
  readonly suffixes: readonly number[];
  readonly coarse: number;
  readonly fine: number;
  readonly capital: boolean;
  /** Two letters or more, all of them capitals. */
  readonly shout: boolean;
  readonly letters: boolean;
  readonly digits: boolean;
}

/** FNV-1a over the code units, with a last stir. */
export function hashText(text: string): number {
  let h = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) h = Math.imul(h ^ text.charCodeAt(i), 0x01000193);
  h ^= h >>> 15;
  return Math.imul(h, 0x2c1b3c6d) >>> 0;
}

const shapeOf = (text: string): string =>
  text
    .replace(/\p{Lu}/gu, 'X')
    .replace(/\p{L}/gu, c => (c === 'X' ? c : 'x'))
    .replace(/\d/g, '0')
    .replace(/(.)\1{2,}/gu, '$1$1');

/** Looks forms up by text and keeps them; a model has one. */
export function formTable(clusters: Clusters): (text: string) => Form {
  const seen = new Map<string, Form>();
  return text => {
    const had = seen.get(text);
    if (had) return had;
    if (seen.size > 200_000) seen.clear();
    const form = readForm(text, clusters);
    seen.set(text, form);
    return form;
  };
}

function readForm(text: string, clusters: Clusters): Form {
  const plain = text.replace(/[’‘]/g, "'").replace(/[“”]/g, '"');
  const lower = plain.toLowerCase();
  const { coarse, fine } = clusters.of(text);
  const ends = [1, 2, 3, 4].filter(n => n < lower.length);
  return {
    text,
    exact: hashText(plain),
    low: hashText(lower.replace(/\d/g, '0')),
    shape: hashText(shapeOf(plain.slice(0, 40))),
    prefixes: ends.map(n => hashText(lower.slice(0, n))),
    suffixes: ends.map(n => hashText(lower.slice(-n))),
    coarse,
    fine,
    capital: /^\p{Lu}/u.test(text),
    shout: /^\P{Ll}*\p{Lu}\P{Ll}*\p{Lu}\P{Ll}*$/u.test(text),
    letters: /^\p{L}/u.test(text),
    digits: /\d/.test(text),
  };
}
