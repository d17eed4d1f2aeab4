import type { Cast } from '../attribution/cast.ts';
import { type Node, quotationAt } from '../attribution/scene.ts';
import { inferred, open, type Speaker } from '../attribution/spoken.ts';
import { childrenOf } from '../attribution/tree.ts';
import type { MentionRef } from '../item.ts';
import { firstJoined } from './joined.ts';
import type { PronounOf } from './stands.ts';

/** How far back "the couple" looks for two named together, in sentences. */
const REACH = 6;

const PAIR = /^(?:the (?:couple|pair|duo|two (?<of>men|women))|both(?: (?<both>men|women))?)$/i;
const FAMILY = /^[Tt]he (?<name>\p{Lu}[\p{L}’'-]+?)(?<plural>e?s)$/u;

/**
 * "Tom and Ada Lindqvist lost it. … the Lindqvists said", "the couple said", "both women said": the two of that family, or those
 * whom the text named last with an "and" between them; each of them speaks.
 */
export function couple(cast: Cast, node: Node, text: string): Speaker | null {
  const family = FAMILY.exec(text)?.groups;
  const pair = PAIR.exec(text)?.groups;
  const found = family
    ? bearersOf(cast, node, [family.name!, `${family.name}${family.plural!.slice(0, -1)}`])
    : PAIR.test(text)
      ? joinedBefore(cast, node, pair?.of ?? pair?.both)
      : [];
  if (found.length < 2) return null;
  const names = found.map(ref => cast.context.nameOf(ref));
  const why = `The text names ${names.join(' and ')}.`;
  const speaker = open(text, names, 'nominal', why);
  return found.length === 2 ? { ...speaker, together: found } : speaker;
}

const SPOUSE = /^(?:her (?<he>husband)|his (?<she>wife))$/i;

/** "Ada and Tom Lindqvist own it. … Ada Lindqvist came. Her husband said": the other one of two whom the text names as one pair. */
export function spouse(cast: Cast, node: Node, text: string, pronounOf: PronounOf): Speaker | null {
  const kin = SPOUSE.exec(text)?.groups;
  const [whose] = childrenOf(node.tree, node.token, 'nmod').filter(child => child < node.token);
  const owner = kin && whose !== undefined ? pronounOf({ tree: node.tree, token: whose }) : null;
  if (!owner || !kin) return null;
  const given = (ref: MentionRef) => cast.context.nameOf(ref).split(' ')[0]!;
  const last = cast.context.nameOf(owner).split(' ').at(-1)!;
  const isPair = (a: string, b: string) => cast.scene.text.includes(`${a} and ${b} ${last}`);
  const fits = bearersOf(cast, node, [last]).filter(
    ref =>
      ref.mention !== owner.mention &&
      cast.mayBe(ref, kin.he ? 'he' : 'she') &&
      (isPair(given(owner), given(ref)) || isPair(given(ref), given(owner))),
  );
  if (fits.length !== 1) return null;
  const name = cast.context.nameOf(fits[0]!);
  const why = `The text names ${cast.context.nameOf(owner)} and ${name} as a pair.`;
  return inferred(text, fits[0]!, 'described', name, why);
}

/** The people named before in full with that last name. */
function bearersOf(cast: Cast, { tree, token }: Node, last: readonly string[]): readonly MentionRef[] {
  const { start } = tree.tokens[token]!;
  const found = new Map<number, MentionRef>();
  for (const { name, ref } of cast.named) {
    if (name.start >= start || !ref || name.type !== 'person') continue;
    const words = cast.context.nameOf(ref).split(' ');
    if (words.length > 1 && last.includes(words.at(-1)!)) found.set(ref.mention, ref);
  }
  return [...found.values()];
}

/** The two people whom the narrator named last with "and" between them, of that gender. */
function joinedBefore(cast: Cast, { tree }: Node, of: string | undefined): readonly MentionRef[] {
  for (let at = tree.at - 1; at >= Math.max(0, tree.at - REACH); at--) {
    const people = cast
      .within(cast.scene.trees[at]!.sentence)
      .filter(({ name }) => name.type === 'person' && !quotationAt(cast.scene, name.start));
    const joined = firstJoined(cast.scene.text, people);
    if (joined.length === 0) continue;
    const refs = joined.flatMap(({ ref }) => ref ?? []);
    const gender = of === undefined ? null : of === 'men' ? 'he' : 'she';
    return refs.length === 2 && joined.length === 2 && refs.every(ref => !gender || cast.mayBe(ref, gender))
      ? refs
      : [];
  }
  return [];
}
