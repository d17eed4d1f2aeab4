import type { Cast } from '../attribution/cast.ts';
import type { Gender } from '../attribution/gender.ts';
import { lower, type Node, quotationAt } from '../attribution/scene.ts';
import { inferred, type Speaker } from '../attribution/spoken.ts';
import { relation } from '../attribution/tree.ts';
import { litigants } from './litigants.ts';

/** How many sentences back the party may have been the subject. */
const BACK = 2;

/** "Appellant appeals from the order. He asserts that it came late": the party whom the text calls so alone, where it names no other person since. */
export function partyBefore(cast: Cast, { tree, token }: Node, text: string, gender: Gender): Speaker | null {
  const { trees } = cast.scene;
  for (let at = tree.at; at >= Math.max(0, tree.at - BACK); at--) {
    const here = trees[at]!;
    const words = here.tokens.slice(0, here === tree ? token : undefined);
    if (words.some(({ start }) => quotationAt(cast.scene, start))) return null;
    const subject = words.findLast(word => /^nsubj/.test(relation(word)) && /^NNP?$/.test(word.xpos));
    const party = subject && litigants(cast, lower(subject));
    const from = party?.ref ? subject!.end : here.sentence.start;
    const rest = { start: from, end: Math.min(here.sentence.end, tree.tokens[token]!.start) };
    if (rest.end > rest.start && cast.within(rest).some(({ name }) => name.type === 'person')) return null;
    if (!party) continue;
    if (!party.ref || !cast.isPerson(party.ref) || !cast.mayBe(party.ref, gender)) return null;
    const name = cast.context.nameOf(party.ref);
    return inferred(text, party.ref, 'party', name, `${name} is the party of whom the text tells there.`);
  }
  return null;
}
