import type { Argument, Clause } from '../../language/clauses.ts';
import { dependents } from '../phrases.ts';
import { tokensOf, type View } from '../view.ts';

/** The noun for what was asked; of "two of the five recommendations" the recommendations, with a mark that it is a share of them. */
export function thing(view: View, clause: Clause, phrase: Argument): { lemma: string; share: boolean } {
  const tokens = tokensOf(view, clause.sentence);
  const { lemma, upos, form, xpos } = tokens[phrase.head]!;
  const counted =
    upos === 'NUM' || /^(?:some|most|part|half|several|many|one|all|both|each|none|any)$/iu.test(form);
  const of = counted
    ? dependents(view, { sentence: clause.sentence, at: phrase.head }, /^nmod/u, new Set(['of']))[0]
    : undefined;
  if (of !== undefined) return { lemma: tokens[of]!.lemma, share: !/^(?:all|both|each)$/iu.test(form) };
  // "some conditions", "the first and third conditions"
  const some = view.children[clause.sentence]![phrase.head]!.some(at =>
    /^(?:some|most|several)$/iu.test(tokens[at]!.form)
      ? true
      : xpos === 'NNS' && /^(?:first|second|third|fourth|fifth|last|latter)$/iu.test(tokens[at]!.form),
  );
  return { lemma: lemma.toLowerCase(), share: some };
}
