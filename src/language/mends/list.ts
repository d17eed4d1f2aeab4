import { hangsUnder } from '../under.ts';
import { behindComma, type Draft, has, isComma, type Mend, once } from './mend.ts';

/* The last of several verbs or participles, torn from those before it. */

const TENSE = /^VB[DZ]$/u;

/** The "and" before a verb, over its adverbs; null where none stands there. */
function andBefore(tokens: readonly Draft[], at: number): number | null {
  let before = at - 1;
  while (tokens[before]?.upos === 'ADV') before--;
  return tokens[before]?.form === 'and' ? before : null;
}

const hasSubject = (tokens: readonly Draft[], at: number): boolean =>
  has(tokens, at, /^(?:[nc]subj|expl|aux|mark)/u);

/**
 * "thanked the crews, praised the guild that paid them | and told the board": of verbs that a comma alone parts the last is behind "and", not one of the
 * clause before it.
 */
const lastOfList = once((token, at, tokens) => {
  if (token.deprel !== 'conj' || token.upos !== 'VERB' || !TENSE.test(token.xpos)) return false;
  const and = andBefore(tokens, at);
  const first = tokens.findIndex(({ head }) => head < 0);
  if (and === null || token.head === first || hasSubject(tokens, at)) return false;
  if (tokens[first]?.upos !== 'VERB' || tokens[first]!.xpos !== token.xpos) return false;
  const second = tokens.findIndex(
    ({ head, deprel, xpos, upos }, place) =>
      head === first &&
      deprel === 'conj' &&
      upos === 'VERB' &&
      xpos === token.xpos &&
      place > first &&
      place < token.head,
  );
  if (second < 0 || !behindComma(tokens, second) || hasSubject(tokens, second)) return false;
  // "told them that Lind sold it and kept the money, and left": a list has one "and"
  const joints = tokens.some(
    ({ deprel, head }, place) =>
      deprel === 'cc' && place > first && place !== and && tokens[head]?.upos === 'VERB',
  );
  if (joints || !hangsUnder(tokens, token.head, second)) return false;
  token.head = first;
  return true;
});

/** "continued his assault, mocking its plan | and pointedly saying that": a participle is joined to the one before it, not to a finite verb. */
const joinedParticiple = once((token, at, tokens) => {
  if (token.deprel !== 'conj' || token.xpos !== 'VBG' || !TENSE.test(tokens[token.head]?.xpos ?? ''))
    return false;
  const and = andBefore(tokens, at);
  if (and === null || isComma(tokens[and - 1]) || hasSubject(tokens, at)) return false;
  const other = tokens.findLastIndex(
    ({ xpos, upos, deprel }, place) =>
      place < and &&
      (/^(?:VB[DZP]|MD)$/u.test(xpos) || (xpos === 'VBG' && upos === 'VERB' && deprel === 'advcl')),
  );
  if (tokens[other]?.xpos !== 'VBG' || other < token.head || !behindComma(tokens, other)) return false;
  token.head = other;
  return true;
});

export const listMends: readonly Mend[] = [lastOfList, joinedParticiple];
