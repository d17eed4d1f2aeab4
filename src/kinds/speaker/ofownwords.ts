import type { Cast } from '../attribution/cast.ts';
import { type Attribution, lower, type Node } from '../attribution/scene.ts';
import { leadsTo, type Speaker, speakTogether } from '../attribution/spoken.ts';
import { subjects } from './litigants.ts';
import { isGroup, nobody, wordsOf } from './unnamedgroup.ts';

/**
 * "Marlow Water will raise its rates, | it | said", "Police arrested a man, they said": who tells of what it does itself is the subject of the words in
 * front, where nobody who spoke before goes on.
 */
export function subjectOfOwnWords(cast: Cast, one: Attribution, text: string): Speaker | null {
  const [told] = one.content;
  if (one.rule !== 'fronted' || one.content.length !== 1 || !told || told.end > one.source!.start)
    return null;
  const { tree } = one.head!;
  const token = tree.tokens.findIndex(
    ({ start, end, deprel }) => /^nsubj/.test(deprel) && start >= told.start && end <= told.end,
  );
  if (token < 0) return null;
  const node: Node = { tree, token };
  const name = cast.within(tree.tokens[token]!)[0];
  const why = (full: string) => `${full} is the subject of the words in front.`;
  if (name?.name.type === 'body') return leadsTo(cast.context, text, name.ref, 'pronoun', why);
  if (lower(tree.tokens[one.head!.token]!) !== 'they') return null;
  if (isGroup(cast, node)) return nobody(wordsOf(cast, node));
  const refs = subjects(cast, node, () => null);
  return refs.length < 2 ? null : speakTogether(cast.context, text, refs, 'pronoun', why);
}
