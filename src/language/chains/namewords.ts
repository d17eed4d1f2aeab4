import type { Name, Sentence } from '../analysis.ts';
import type { Phrase } from './mentions.ts';

/** The words of a name as they are compared with those of others. */
export function wordsOf(phrase: Phrase, { family }: Name, sentences: readonly Sentence[]): string[] {
  const words = sentences[phrase.sentence]!.tokens.slice(phrase.first, phrase.last + 1).map(t =>
    // "François" is "Francois" where a heading leaves the accent out
    t.form.replace(/’/g, "'").normalize('NFD').replace(/\p{M}/gu, ''),
  );
  if (/^(The|the)$/.test(words[0] ?? '') && words.length > 1) words.shift();
  if (words.at(-1) === "'s") words.pop();
  if (family) words.push(...family.split(' '));
  // "Mr | and Mrs Reyes"
  if (/^M(?:r|rs|s|iss|x)\.?$/.test(words[0] ?? '') && words.length === 2 && words[1]!.length > 1)
    words.shift();
  // "Vega-Montoya" is one family name
  if (phrase.sort === 'person')
    return words
      .join(' ')
      .replace(/ - /g, '-')
      .replace(/ , (?=(?:Jr|Sr)\.?$)/, ' ')
      .split(' ')
      .map(inSmall);
  return words.length > 1 && words.every(isCapital) ? words.map(ofCapitals) : words;
}

const isCapital = (word: string): boolean => !/\p{Ll}/u.test(word);

/** "BOARD OF HARBOR WORKS" of a caption is the Board of Harbor Works; "NBC" keeps its capitals. */
const ofCapitals = (word: string): string =>
  /^(?:OF|FOR|THE|AND|IN|ON|AT)$/.test(word)
    ? word.toLowerCase()
    : /^\p{Lu}[\p{Lu}'’-]{3,}\.?$|^(?:INC|LTD|CO)\.?$/u.test(word)
      ? word.slice(0, 1) + word.slice(1).toLowerCase()
      : word;

/** "OKAFOR", "O'BRIEN" and "McKENZIE" of a transcript are Okafor, O'Brien and McKenzie. */
const inSmall = (word: string): string =>
  /^(?:Ma?c)?[\p{Lu}'-]{3,}$/u.test(word)
    ? word.replace(/(?<=(?<!Ma|M)\p{Lu})\p{Lu}+/gu, rest => rest.toLowerCase())
    : word;

/** A person's name without "Jr.". */
export const bare = (words: readonly string[]): string[] =>
  words.filter(word => !/^(Jr|Sr)\.?$|^,$|^(II|III|IV)$/.test(word));

/** What joins one of a family to the other: "Reyes and his sister, | Ana Reyes". */
const JOINED =
  /^(?:and|with|wife|husband|spouse|son|daughter|brother|sister|father|mother|uncle|aunt|nephew|niece|cousin)$/i;

/** "Reyes arrived with his sister Ana Reyes": a full name that a sentence joins to its own bare last name, by which the text then means the other. */
export function isToldApart(
  { sort, sentence, first }: Phrase,
  { title }: Name,
  words: readonly string[],
  named: readonly Phrase[],
  sentences: readonly Sentence[],
): boolean {
  if (sort !== 'person' || words.length < 2) return false;
  const { tokens } = sentences[sentence]!;
  let before = first - 1;
  const skipped = (at: number) => tokens[at]!.form === ',' || (title && tokens[at]!.start >= title.start);
  while (before >= 0 && !JOINED.test(tokens[before]!.form) && skipped(before)) before--;
  if (!JOINED.test(tokens[before]?.form ?? '')) return false;
  const family = bare(words).at(-1);
  return named.some(
    one =>
      one.sentence === sentence &&
      one.sort === 'person' &&
      one.first === one.last &&
      one.last < before &&
      inSmall(tokens[one.first]!.form) === family,
  );
}
