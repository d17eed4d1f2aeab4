import { NOUN_CUES } from './cues.ts';
import { nounPhrase } from './phrase.ts';
import { lower } from './scene.ts';
import type { Tree } from './tree.ts';

/* Nouns behind a verb of saying: what is said, or the subject of it. */

/** What may be said that is no clause: "said nothing", "said so". */
export const NO_CLAUSE =
  /^(?:nothing|something|anything|everything|much|little|so|no|yes|it|them|word|words|things?|goodbye|hello|more|as)$/;

/** "questioned her denials | that it leaked", "hit back at claims | that it leaked": the clause of the noun before it. */
export function isOfNoun({ tokens, first }: Tree, verb: number, key: string, clause: number | null): boolean {
  const that = tokens.findIndex(
    ({ deprel, form }, at) => at > verb + 2 && at < verb + 8 && deprel === 'mark' && form === 'that',
  );
  const noun = tokens[that - 1];
  const opens = tokens.find(({ deprel, head }) => deprel === 'case' && head === that - 1);
  if (
    noun &&
    opens &&
    noun.head === verb &&
    NOUN_CUES.has(noun.lemma) &&
    tokens[tokens[that]!.head]?.head === that - 1 &&
    /^(?:about|against|at|over|to)$/.test(lower(opens))
  )
    return true;
  const before = clause === null ? undefined : tokens[first[clause]! - 1];
  return /^(?:dispute|query|question)$/.test(key) && before?.upos === 'NOUN' && before.head === verb;
}

/** "said the pier | was": the noun that the tree took for the object has a finite verb right behind it, so that it is a subject. */
export function isSubjectOfNext(tree: Tree, object: number): boolean {
  const { tokens } = tree;
  let next = nounPhrase(tree, object, 0, undefined, true)[1] + 1;
  while (
    next < tokens.length &&
    (tokens[next]!.upos === 'ADV' || /^(?:[,"“]|``|'')$/.test(tokens[next]!.form))
  )
    next++;
  return finite(tree, next, next + 1) || finite(tree, object + 1, object + 2);
}

/** "says the company | rolled out its toll", "said the chair herself | met him": a noun behind "say" opens a clause, whatever the tree made of its verb. */
export function saysOfNoun({ tokens, first }: Tree, verb: number, at: number): boolean {
  const noun = tokens.findIndex(
    ({ head, upos, deprel }, place) =>
      head === verb && place >= at && first[place] === at && upos === 'NOUN' && /^obj$/.test(deprel),
  );
  if (tokens[verb]!.lemma !== 'say' || tokens[verb]!.xpos === 'VBG' || noun < 0) return false;
  if (NO_CLAUSE.test(lower(tokens[noun]!))) return false;
  const next = tokens
    .slice(noun + 1)
    .find(({ form, xpos }) => /^(?:V|MD|W|TO|[,:;(])/.test(xpos) || form === '—');
  return next !== undefined && /^(?:VB[DNPZ]|MD)$/.test(next.xpos);
}

export function finite(tree: Tree, from: number, to = from + 30): boolean {
  return tree.tokens.slice(from, to).some(token => token.upos === 'AUX' || /^VB[DZP]$/.test(token.xpos));
}
