import { adopt, everywhere, has, type Mend } from './mend.ts';

/* Names that a stroke joins before their noun. */

/**
 * "Half of those asked in the | Harbor TODAY/Quarrow poll | said": the noun behind both names is what the preposition belongs to, not the subject
 * of the verb behind it.
 */
const strokeBeforeNoun = everywhere((first, at, tokens) => {
  if (!/^(?:nmod|obl)$/u.test(first.deprel) || first.head > at || tokens[at + 1]?.form !== '/') return false;
  let noun = at + 2;
  while (tokens[noun]?.deprel === 'compound' && /^\p{Lu}/u.test(tokens[noun]!.form)) noun++;
  const last = tokens[noun];
  if (noun < at + 3 || last?.upos !== 'NOUN' || last.deprel !== 'nsubj' || last.head < noun) return false;
  if (!has(tokens, at, /^case$/u)) return false;
  const verb = last.head;
  let top = first.head;
  while (top >= 0 && tokens[top]!.head >= 0 && tokens[top]!.head < at) top = tokens[top]!.head;
  if (top < 0 || tokens[top]!.head !== verb || !/^(?:nsubj|obl)$/u.test(tokens[top]!.deprel)) return false;
  // "in May, the Harbor TODAY/Quarrow poll said"
  if (
    tokens.some(
      ({ head, deprel, form }, place) => head === top && place < top && deprel === 'case' && form !== 'than',
    )
  )
    return false;
  const { head, deprel } = first;
  Object.assign(last, { head, deprel });
  Object.assign(first, { head: noun, deprel: 'compound' });
  adopt(tokens, at, noun, () => true);
  tokens[top]!.deprel = 'nsubj';
  return true;
});

export const strokeMends: readonly Mend[] = [strokeBeforeNoun];
