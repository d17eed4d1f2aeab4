import type { Cast } from '../attribution/cast.ts';
import { pronounGender } from '../attribution/gender.ts';
import { nounPhrase, spanOf } from '../attribution/phrase.ts';
import { lower, type Node, quotationAt } from '../attribution/scene.ts';
import { mainSubject, possessorOf, type Tree } from '../attribution/tree.ts';
import type { MentionRef } from '../item.ts';
import { isPublicOffice } from '../offices.ts';
import { described } from './description.ts';

/**
 * "“It is old,” Lind said. The current nominee’s support is unusual. While he has said": an office without a name is the subject of the
 * sentence before, or owns it, so that "he" may be its holder: the one of whom the text tells it, if that is another than the one read, else
 * null; the one read himself, where the text tells another office of him and names no holder of this one.
 */
export function takenOver(cast: Cast, { tree, token }: Node, ref: MentionRef): MentionRef | null {
  const before = cast.scene.trees[tree.at - 1];
  if (!before || before.sentence.block !== tree.sentence.block) return null;
  const noun = officeOf(before);
  if (noun === null || quotationAt(cast.scene, before.tokens[noun]!.start)) return null;
  const [from, to] = nounPhrase(before, noun);
  if (lower(before.tokens[from]!) !== 'the') return null;
  const phrase = spanOf(before, from, to);
  const here = { start: before.sentence.start, end: tree.tokens[token]!.start };
  const named = cast.within(here).some(one => one.ref?.mention === ref.mention);
  if (named || cast.within(phrase).some(({ name }) => name.type === 'person')) return null;
  const meant = described(cast, { tree: before, token: noun });
  const gender = pronounGender(lower(tree.tokens[token]!));
  if (meant) {
    const other = meant.mention !== ref.mention && cast.isPerson(meant);
    return other && gender && cast.mayBe(meant, gender) ? meant : null;
  }
  return cast.context.titlesOf(ref).some(isPublicOffice) ? ref : null;
}

/** "The nominee | came", "The nominee’s | support grew": an office in the singular that is the main subject, or owns it. */
function officeOf(tree: Tree): number | null {
  const subject = mainSubject(tree);
  if (subject === null) return null;
  const owner = possessorOf(tree, subject) ?? subject;
  const { xpos, lemma } = tree.tokens[owner]!;
  return xpos === 'NN' && isPublicOffice(lemma.toLowerCase()) ? owner : null;
}
