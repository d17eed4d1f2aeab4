import type { Token } from '../../language/analysis.ts';
import { overlaps, type Span } from '../../text/span.ts';
import type { View } from '../view.ts';

/** Prepositions that turn the sense round, and so are content. */
export const turning: ReadonlySet<string> = new Set(['against', 'without', 'except']);
/** Nouns and adjectives that carry no matter of their own. */
const light = new Set(
  'last next same other such own more less many much most few several total mr mrs ms accord one two three four five six seven eight nine ten eleven twelve dozen hundred thousand million billion'.split(
    ' ',
  ),
);

export interface ContentWords {
  readonly words: readonly string[];
  readonly names: readonly string[];
}

/** The content words of a stretch of a sentence; what `without` covers is left out. */
export function contentWords(
  view: View,
  sentence: number,
  span: Span,
  without: readonly Span[],
  predicate = -1,
): ContentWords {
  const { tokens } = view.analysis.sentences[sentence]!;
  const words = new Set<string>();
  const names = new Set<string>();
  for (const [at, token] of tokens.entries()) {
    if (at === predicate || token.start < span.start || token.end > span.end) continue;
    if (without.some(other => overlaps(other, token))) continue;
    const capital = at > 0 && /^\p{Lu}\p{L}/u.test(token.form);
    const word = contentOf(token, capital);
    if (!word) continue;
    words.add(word);
    if (token.upos === 'PROPN' || capital) names.add(word);
  }
  return { words: [...words].sort(), names: [...names].sort() };
}

function contentOf(token: Token, capital: boolean): string | null {
  const form = token.form.toLowerCase().replace(/[’']s$/u, '');
  if (turning.has(form)) return form;
  if (!/\p{L}/u.test(form) || /\d/u.test(form)) return null;
  if (token.upos === 'PROPN' || capital) return light.has(form) ? null : form;
  if (token.upos !== 'NOUN' && token.upos !== 'ADJ' && token.upos !== 'VERB') return null;
  const lemma = token.lemma.toLowerCase();
  return light.has(lemma) ? null : singular(lemma);
}

/** The form in which counted nouns are compared: "towns" and "town" are one. */
export function singular(word: string): string {
  if (word.length < 4 || /(?:ss|us|is)$/u.test(word)) return word;
  return word
    .replace(/ies$/u, 'y')
    .replace(/(?<=ch|sh|x|ss)es$/u, '')
    .replace(/s$/u, '');
}
