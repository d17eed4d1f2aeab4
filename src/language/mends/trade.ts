import type { Name } from '../analysis.ts';
import { BODY_NOUNS, isFirmNoun, isPersonNoun } from '../chains/nouns.ts';
import { hangsUnder } from '../under.ts';
import { adopt, type Draft, everyName, everywhere, isComma } from './mend.ts';

/* "The Elmford, Ohio, maker of valves", "the paper and packaging concern": the words before a noun that tell where and in what trade. */

/** "The Elmford, Ohio, | valve maker | said", "the Elmford, Ohio-based | valve maker |": the noun behind a place and its state is whoever is meant, not the place. */
export const placeBeforeNoun = everyName((place, tokens, names) => {
  if (place.type !== 'place' || tokens[place.first - 1]?.upos !== 'DET') return false;
  const noun = nounBehind(tokens, names, place);
  return noun !== null && raise(tokens, place.first - 1, noun);
});

/** The last of the small words that follow a place, its state and the comma or "-based" behind that. */
function nounBehind(tokens: readonly Draft[], names: readonly Name[], place: Name): number | null {
  const state = names.find(name => name.type === 'place' && name.first === place.last + 2);
  if (!state || tokens[place.last + 1]?.form !== ',') return null;
  const next = tokens[state.last + 1]?.form;
  const based = next === '-' && tokens[state.last + 2]?.form === 'based';
  return next === ',' || based ? lastOf(tokens, state.last + (based ? 3 : 2)) : null;
}

/**
 * "Police in Elmford, | Ohio | said", "a professor at the University of Marl, | Pell |, said": a place that a comma parts from a name behind a
 * preposition tells where that is, and speaks no more.
 */
export const placeOfPlace = everyName((place, tokens) => {
  const name = place.first - 2;
  if (place.type !== 'place' || !isComma(tokens[name + 1]) || tokens[name]?.upos !== 'PROPN') return false;
  const inner = ledBack(tokens, name);
  const at = tokens.findIndex(
    ({ head }, i) => i >= place.first && i <= place.last && (head < place.first || head > place.last),
  );
  const token = tokens[at];
  if (inner === null || !token) return false;
  const lost = tokens[token.head]?.upos === 'PUNCT';
  if (!lost && (/^(?:conj|nmod:poss|compound)$/u.test(token.deprel) || token.head < 0)) return false;
  if (token.deprel.startsWith('nsubj')) {
    const verb = token.head;
    const own = tokens.findIndex(
      ({ head, deprel }, i) => i < inner && head === verb && /^(?:nsubj|dislocated)/u.test(deprel),
    );
    if (own < 0 || !hangsUnder(tokens, inner, own)) return false;
    tokens[own]!.deprel = token.deprel;
  } else if (!lost && token.head > place.last) return false;
  Object.assign(token, { head: inner, deprel: 'nmod:unmarked' });
  return true;
});

/** The head of a name behind a preposition, from its last word: "at | the University | of Marl". */
function ledBack(tokens: readonly Draft[], last: number): number | null {
  let at = last;
  while (/^(?:compound|flat)$/u.test(tokens[at]!.deprel) && tokens[at]!.head >= 0) at = tokens[at]!.head;
  const led = tokens.some(({ head, deprel, upos }) => head === at && deprel === 'case' && upos === 'ADP');
  return led && at <= last && tokens[at]!.head >= 0 ? at : null;
}

/** The end of a run of nouns and adjectives in small letters, if that is one thing and a noun. */
function lastOf(tokens: readonly Draft[], from: number): number | null {
  let at = from;
  while (/^(?:NOUN|PROPN|ADJ)$/u.test(tokens[at]?.upos ?? '') && /^\p{Ll}/u.test(tokens[at]!.form)) {
    const joined = tokens[at + 1]?.form === '-';
    at += joined ? 2 : 1;
  }
  const last = tokens[at - 1];
  return at > from && last && /^NNP?$/u.test(last.xpos) ? at - 1 : null;
}

/** "The energy and defense | concern | said": a firm is told by its trades, not one of them. */
export const joinedTrades = everywhere((token, at, tokens) => {
  if (token.xpos !== 'NN' || !isFirmNoun(token.form) || tokens[at + 1]?.upos === 'NOUN') return false;
  let first = at - 1;
  while (first > 0 && /^(?:NOUN|PROPN|ADJ|PUNCT|CCONJ)$/u.test(tradeTag(tokens[first]!))) first--;
  const trades = tokens.slice(first + 1, at);
  const joint = trades.findIndex(({ form }) => form === 'and');
  if (joint < 1 || joint === trades.length - 1 || tokens[first]?.upos !== 'DET') return false;
  if (trades.some(({ form }) => isPersonNoun(form) || Object.hasOwn(BODY_NOUNS, form))) return false;
  return raise(tokens, first, at);
});

/** "paper, packaging and | publishing": the name of a trade. */
const tradeTag = ({ xpos, upos }: Draft): string => (xpos === 'VBG' ? 'NOUN' : upos);

/** Makes a noun the head of the phrase that begins with an article, in the place of what the parser took for it. */
function raise(tokens: Draft[], first: number, noun: number): boolean {
  const isWithin = (at: number) => at >= first && at <= noun;
  const outer = tokens.findIndex((token, at) => isWithin(at) && at > first && !isWithin(token.head));
  if (outer < 0 || outer === noun) return false;
  const { head, deprel } = tokens[outer]!;
  for (let at = first; at < noun; at++) {
    if (tokens[at]!.deprel !== 'case' || tokens[at]!.head !== outer)
      adopt(tokens, at, noun, (_, child) => child > noun);
    if (!isWithin(tokens[at]!.head) || at === first) tokens[at]!.head = noun;
  }
  Object.assign(tokens[noun]!, { head, deprel });
  adopt(tokens, outer, noun, ({ deprel: kind }) => /^(?:det|case)$/u.test(kind));
  Object.assign(tokens[outer]!, { head: noun, deprel: 'compound' });
  return true;
}
