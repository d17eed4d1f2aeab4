import { IRREGULAR } from './irregular.ts';

/**
 * Lemmas by ending: for a Penn tag and an ending of the form (`^` before it where it is the whole form), how many
 * letters go and what comes in their place, as `2y`. The longest ending known decides.
 */
export type LemmaRules = Readonly<Record<string, Readonly<Record<string, string>>>>;

/** Lemmas that are kept, at most; then all are found anew. */
const KEEP = 100_000;

/** Longest ending that is looked up, in letters. */
export const LONGEST_ENDING = 6;

export function lemma(form: string, upos: string, xpos: string, first: boolean, rules: LemmaRules): string {
  if (upos === 'PROPN' && xpos === 'NNP') return form;
  if (upos === 'NUM' || upos === 'SYM' || upos === 'X') return form;
  const lower = form.toLowerCase().replace(/’/g, "'");
  if (lower === 'i' && xpos === 'PRP') return 'I';
  const irregular = /^VB[DN]$/.test(xpos) ? IRREGULAR.get(lower) : undefined;
  if (irregular !== undefined) return irregular;
  const own = Object.hasOwn(rules, xpos) ? rules[xpos]! : {};
  let script = Object.hasOwn(own, `^${lower}`) ? own[`^${lower}`] : undefined;
  for (let k = Math.min(LONGEST_ENDING, lower.length); k >= 0 && script === undefined; k--) {
    const ending = lower.slice(lower.length - k);
    if (Object.hasOwn(own, ending)) script = own[ending];
  }
  const capital = /^\p{Lu}/u.test(form) && (upos === 'PROPN' || (upos === 'ADJ' && !first));
  const base = capital ? form : lower;
  if (script === undefined || script === '0') return base;
  const gone = Number.parseInt(script, 10);
  return gone <= base.length ? base.slice(0, base.length - gone) + script.slice(String(gone).length) : base;
}

/** Lemmas as they were found before, up to a bound: most words of a text have been seen. */
export class Lemmas {
  readonly #rules: LemmaRules;
  readonly #found = new Map<string, string>();

  constructor(rules: LemmaRules) {
    this.#rules = rules;
  }

  /** @param first whether the word begins its sentence */
  of(form: string, upos: string, xpos: string, first: boolean): string {
    const key = `${upos} ${xpos} ${first ? '^' : ''}${form}`;
    let found = this.#found.get(key);
    if (found === undefined) {
      found = lemma(form, upos, xpos, first, this.#rules);
      if (this.#found.size >= KEEP) this.#found.clear();
      this.#found.set(key, found);
    }
    return found;
  }
}

/**
 * A verb's lemma, held against the words known: where an ending's rule makes a word that nobody writes ("riote", "extradit"), the
 * stem, the stem with "e" and the stem without a doubled letter are tried, and the first known one is taken. `tag` is a Penn tag.
 */
export function knownLemma(
  lemma: string,
  form: string,
  tag: string,
  knows: (word: string) => boolean,
): string {
  if (!/^VB[DNG]$/.test(tag) || knows(lemma)) return lemma;
  const stem = /^(.{2,})(?:ed|ing)$/.exec(form.toLowerCase())?.[1];
  if (!stem) return lemma;
  const tries = [stem, `${stem}e`, stem.replace(/([bdfglmnprt])\1$/, '$1')];
  return tries.find(word => word !== lemma && knows(word)) ?? lemma;
}
