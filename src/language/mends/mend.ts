import type { Name, Token } from '../analysis.ts';

/** A token under repair. */
export type Draft = { -readonly [key in keyof Token]: Token[key] };

/** One slip of the parser, mended in place; true if it applied. Each reads one shape only and leaves the rest alone. */
export type Mend = (tokens: Draft[], names: readonly Name[]) => boolean;

/** Mends one token's slip if it has it; true if so. */
type Fix = (token: Draft, at: number, tokens: Draft[], names: readonly Name[]) => boolean;

/** A slip that every token of a sentence may have. */
export const everywhere =
  (fix: Fix): Mend =>
  (tokens, names) => {
    let changed = false;
    for (let at = 0; at < tokens.length; at++) if (fix(tokens[at]!, at, tokens, names)) changed = true;
    return changed;
  };

/** A slip that stands at a name of the sentence. */
export const everyName =
  (fix: (name: Name, tokens: Draft[], names: readonly Name[]) => boolean): Mend =>
  (tokens, names) => {
    let changed = false;
    for (const name of names) if (fix(name, tokens, names)) changed = true;
    return changed;
  };

/** A slip that is mended where it first stands, once a sentence. */
export const once =
  (fix: Fix): Mend =>
  (tokens, names) => {
    for (let at = 0; at < tokens.length; at++) if (fix(tokens[at]!, at, tokens, names)) return true;
    return false;
  };

/** Moves the children of one token that pass to another. */
export function adopt(
  tokens: Draft[],
  from: number,
  to: number,
  passes: (child: Draft, at: number) => boolean,
) {
  for (const [at, token] of tokens.entries())
    if (token.head === from && at !== to && passes(token, at)) token.head = to;
}

/** The word that nothing stands over; -1 of no words. */
export const rootOf = (tokens: readonly Draft[]): number => tokens.findIndex(({ head }) => head < 0);

/** A full stop that ends the sentence hangs on its verb. */
export function closeWith(tokens: readonly Draft[], verb: number): void {
  const last = tokens.at(-1)!;
  if (last.upos === 'PUNCT') last.head = verb;
}

/** "says", "said", "will": a form that can be a clause's own verb. */
export const isTensed = ({ xpos }: Draft): boolean => /^(?:VB[DZP]|MD)$/u.test(xpos);

/** "… the toll.", "… a “tax on sleep.”": a full stop closes the sentence, within marks or not. */
export const endsWithStop = (tokens: readonly Draft[]): boolean =>
  tokens.findLast(({ form }) => !/^(?:["”’)]|'')$/u.test(form))?.form === '.';

export const isComma = (token: Draft | undefined): boolean => token?.form === ',';

/** What the words for somebody or something are made of: "the | clerk in the back room". */
export const IN_PHRASE = /^(?:ADJ|ADP|ADV|DET|NOUN|NUM|PART|PRON|PROPN)$/u;

/** A mark that opens words quoted, or the straight one that may. */
export const OPENS = /^(?:["“]|``|'')$/u;

/** A mark that closes words quoted. */
export const CLOSES = /^(?:["”’]|'')$/u;

/** "Okafor, now ill, | left", "Okafor, calling it “a ruin,” | left": right behind a comma, which may stand within marks. */
export const behindComma = (tokens: readonly Draft[], at: number): boolean =>
  isComma(tokens[at - 1]) || (CLOSES.test(tokens[at - 1]?.form ?? '') && isComma(tokens[at - 2]));

/** Makes a form that was taken for a participle the sentence's own verb, and a word its subject. */
export function setOwnVerb(tokens: Draft[], verb: number, subject: number): void {
  Object.assign(tokens[verb]!, { head: -1, deprel: 'root', xpos: 'VBD' });
  Object.assign(tokens[subject]!, { head: verb, deprel: 'nsubj' });
}

/** "claims", "promises": makes a form that was taken for a noun of more than one a verb. */
export function setVerb(token: Draft): void {
  Object.assign(token, { upos: 'VERB', xpos: 'VBZ', lemma: token.form.slice(0, -1) });
}

/** True if a token has a dependent of such a relation. */
export const has = (tokens: readonly Draft[], head: number, deprel: RegExp): boolean =>
  tokens.some(child => child.head === head && deprel.test(child.deprel));

/** True if a verb has a subject, be it "there" or "it". */
export const hasSubject = (tokens: readonly Draft[], verb: number): boolean =>
  has(tokens, verb, /^(?:[nc]subj|expl)/u);
