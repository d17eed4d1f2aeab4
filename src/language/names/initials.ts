import { type TagType, type TokenName, withFound } from './labels.ts';

const ACRONYM = /^(?=.{2,10}$)\p{Lu}[\p{L}&.-]*\p{Lu}\.?s?$/u;
const WEIGHTY = /^\p{Lu}[\p{L}’'.]*$/u;
/** What a body's name holds between its words of weight. */
const JOINS = /^(?:and|&|of|for|the|in|on|to|['’]s|['’]|-|,)$/;
const LONGEST = 12;

/**
 * "Firth and Forest Rail (FFR)": the words whose heads the initials in brackets spell are one body's name, though the tagger parts them,
 * takes the last for a person's or passes them over.
 */
export function withInitials(words: readonly string[], names: readonly TokenName[]): TokenName[] {
  const found = words.flatMap((word, at): TokenName[] => {
    if (word !== '(' || words[at + 2] !== ')' || !/^\p{Lu}{2}/u.test(words[at + 1]!)) return [];
    const first = headOf(words, at - 1, words[at + 1]!);
    // what the tagger has whole is left to it
    const held = names.some(name => name.first <= first && name.last === at - 1 && name.type !== 'PER');
    return first < 0 || held ? [] : [{ first, last: at - 1, type: 'ORG' }];
  });
  return withFound(names, found);
}

/** The first of the words up to `last` that the initials spell, a letter for each word of weight; -1 where they do not. */
function headOf(words: readonly string[], last: number, initials: string): number {
  for (let first = last; first >= Math.max(0, last - LONGEST); first--) {
    if (!WEIGHTY.test(words[first]!) && !JOINS.test(words[first]!)) return -1;
    const own = words.slice(first, last + 1);
    if (first === last || own[0]![0] !== initials[0]) continue;
    const weighty = own.filter(word => WEIGHTY.test(word)).length;
    if (spells(initials, own) && weighty <= initials.replace(/[^\p{Lu}]/gu, '').length) return first;
  }
  return -1;
}

/** Acronyms that a document explains: "Harbor Transit Authority (HTA)", "the Housing Board, or HB,". */
export function bracketAcronyms(
  words: readonly (readonly string[])[],
  names: readonly (readonly TokenName[])[],
): Map<string, TagType> {
  const found = new Map<string, TagType>();
  names.forEach((own, s) => {
    const sentence = words[s]!;
    for (const { first, last, type } of own) {
      const next = sentence[last + 1];
      const acronym =
        next === '('
          ? sentence[last + 2]
          : next === ',' && sentence[last + 2] === 'or'
            ? sentence[last + 3]
            : undefined;
      if (type !== 'PER' && first < last && acronym && spells(acronym, sentence.slice(first, last + 1))) {
        found.set(acronym, type);
      }
    }
  });
  return found;
}

/**
 * True if the acronym's letters stand in order at the heads of the words: at most one word of weight is passed over. Of four letters and more, one
 * may head the second half of a compound: "FHWA" of "Federal Highway Administration".
 */
export function spells(acronym: string, name: readonly string[]): boolean {
  if (!ACRONYM.test(acronym)) return false;
  const letters = acronym
    .replace(/[^\p{L}]/gu, '')
    .replace(/s$/, '')
    .toUpperCase();
  const heads = name.filter(word => /^\p{L}/u.test(word));
  return spelled(letters, heads) || (letters.length > 3 && spelled(letters, heads, true));
}

/** Second halves of compounds that may have a letter of their own. */
const HALF =
  /.{3}(?<half>ways?|care|works?|houses?|lines?|wood|lands?|fields?|water|men|guards?|craft|power|life|markets?|stock|port)$/i;

/** Whether the heads spell the letters, at most one word of weight passed over; or every head, and the second half of one `compound`. */
function spelled(letters: string, heads: readonly string[], compound = false): boolean {
  let at = 0;
  let passed = 0;
  let halves = 0;
  for (const word of heads) {
    if (word[0]!.toUpperCase() === letters[at]) {
      at++;
      const half = compound && halves === 0 ? HALF.exec(word)?.groups?.half : undefined;
      if (half && half[0]!.toUpperCase() === letters[at]) {
        at++;
        halves++;
      }
    } else if (/^\p{Lu}/u.test(word)) passed++;
  }
  return at === letters.length && passed <= (compound ? 0 : 1);
}
