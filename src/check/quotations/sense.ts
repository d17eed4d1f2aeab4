/** Words that, left out, turn a sentence round or widen what it claims. In comparable form. */
const words = (list: string) => new Set(list.split(' '));

export const negations = words(
  "not never no nobody none nothing neither nor without hardly scarcely barely cannot can't won't don't doesn't didn't isn't aren't wasn't weren't wouldn't shouldn't couldn't haven't hasn't hadn't refuse refused refuses deny denies denied",
);
const hedges = words(
  'some many most few several part partly about nearly almost roughly approximately estimated alleged allegedly reportedly apparently possibly perhaps maybe may might could seems seemed likely probably supposedly purportedly suspected accused often sometimes usually generally',
);
const conditions = words('if unless until provided except only assuming pending whether otherwise');
/** Two words and more that do the same. */
const phrases: readonly (readonly string[])[] = [
  ['more', 'than'],
  ['less', 'than'],
  ['fewer', 'than'],
  ['at', 'least'],
  ['at', 'most'],
  ['up', 'to'],
  ['as', 'long', 'as'],
  ['subject', 'to'],
  ['in', 'part'],
  ['kind', 'of'],
  ['as', 'many', 'as'],
];

export type Sense = 'negation' | 'hedge' | 'condition';

/** What the words would have said that their absence unsays: the first such word with its sort, or null. */
export function senseIn(forms: readonly string[]): { readonly sense: Sense; readonly word: string } | null {
  for (const [at, form] of forms.entries()) {
    if (negations.has(form) || form.endsWith("n't")) return { sense: 'negation', word: form };
    if (conditions.has(form)) return { sense: 'condition', word: form };
    if (hedges.has(form)) return { sense: 'hedge', word: form };
    for (const phrase of phrases)
      if (phrase.every((word, k) => forms[at + k] === word))
        return { sense: 'hedge', word: phrase.join(' ') };
  }
  return null;
}
