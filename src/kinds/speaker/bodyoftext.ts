import type { Cast } from '../attribution/cast.ts';
import { type Node, quotationAt } from '../attribution/scene.ts';
import { mainSubject, type Tree } from '../attribution/tree.ts';
import { isBodyNoun } from '../attribution/voices.ts';
import type { MentionRef } from '../item.ts';
import { bodyOfNoun } from './bodies.ts';

/** How often at least a text names the body that it is about, and how many times as often as any other. */
const OFTEN = 3;
const TIMES = 3;

/** "Alder Water will repay its debt. …": the body that is the subject of the text's first sentence, and of which alone it speaks so often up to a place. */
export function bodyOfText(cast: Cast, { tree, token }: Node): MentionRef | null {
  const { scene, named } = cast;
  const lead = scene.trees.slice(0, 2).map(one => {
    const subject = mainSubject(one);
    return subject === null ? undefined : cast.within(one.tokens[subject]!)[0];
  });
  const first = lead.find(one => one?.name.type === 'body' && one.ref)?.ref;
  if (!first) return null;
  if (isOfAnother(cast, tree, first)) return null;
  const counts = new Map<number, number>();
  for (const { name, ref } of named) {
    if (name.start >= tree.tokens[token]!.start) break;
    if (name.type !== 'body' || !ref || quotationAt(scene, name.start)) continue;
    counts.set(ref.mention, (counts.get(ref.mention) ?? 0) + 1);
  }
  const own = counts.get(first.mention)!;
  const others = [...counts].filter(([mention]) => mention !== first.mention).map(([, count]) => count);
  return own >= OFTEN && own >= TIMES * Math.max(0, ...others) ? first : null;
}

/** "The police were called. A spokesman said": another body is the subject of the sentence before. */
function isOfAnother(cast: Cast, tree: Tree, first: MentionRef): boolean {
  const before = cast.scene.trees[tree.at - 1];
  const subject = before ? mainSubject(before) : null;
  if (!before || subject === null) return false;
  const named = cast.within(before.tokens[subject]!)[0];
  if (named) return named.name.type === 'body' && named.ref?.mention !== first.mention;
  const word = before.tokens[subject]!;
  return (
    word.upos === 'NOUN' &&
    isBodyNoun(word.lemma.toLowerCase()) &&
    bodyOfNoun(cast, { tree: before, token: subject })?.mention !== first.mention
  );
}
