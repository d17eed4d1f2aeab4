import { FEMALE, MALE } from '../../language/chains/nouns.ts';
import type { Cast } from '../attribution/cast.ts';
import { lower, type Node } from '../attribution/scene.ts';
import { leadsTo, type Speaker } from '../attribution/spoken.ts';
import { distinct, type MentionRef } from '../item.ts';

/** "Nell’s | father", "the girl’s | great-uncle", "her | late | mother": whose kin, and what they are to one another. */
const OF_KIN =
  /^(?:[Hh]is|[Hh]er|(?:the (?:boy|girl|child|baby|teenager|victim)|(?<owner>\p{Lu}[\p{L}’'-]*(?: \p{Lu}[\p{L}’'-]*){0,2}))['’]s) (?:\p{Ll}+ )?(?<kin>[\p{Ll}-]+)$/u;

interface Kin {
  readonly ref: MentionRef;
  /** The last name or the given name of the one whose kin it is, where the text has it there. */
  readonly owner: string | null;
}

/** "Nell’s father said", with "her father, Tom Lind" or "Tom Lind, Nell’s father" in the text: the one whom it calls so. */
export function kinOf(cast: Cast, { tree, token }: Node, text: string): Speaker | null {
  const found = OF_KIN.exec(text)?.groups;
  const noun = lower(tree.tokens[token]!);
  if (!found || !(MALE.has(noun) || FEMALE.has(noun)) || !found.kin!.endsWith(noun)) return null;
  const told = kinIn(cast, found.kin!, found.owner?.split(' ') ?? []).filter(({ ref }) =>
    cast.mayBe(ref, MALE.has(noun) ? 'he' : 'she'),
  );
  const words = found.owner?.split(' ') ?? [];
  const own = told.filter(
    ({ owner }) => owner === null || found.owner === undefined || words.includes(owner),
  );
  const exact = told.filter(({ owner }) => owner !== null && words.includes(owner));
  const people = distinct((exact.length > 0 ? exact : own).map(({ ref }) => ref));
  const why = (name: string) => `The text tells that ${name} is that ${noun}.`;
  return leadsTo(cast.context, text, people.length === 1 ? people[0] : null, 'described', why);
}

/** All whom the text tells to be somebody’s father, uncle or whatever the noun is; "his" and "her", where it named one of the owners last. */
function kinIn({ scene, named, context }: Cast, kin: string, owners: readonly string[]): Kin[] {
  const before = new RegExp(
    `(?:(?:^|\\s)(?<his>his|her)|(?<owner>[\\p{L}-]+)['’]s)\\s(?:[\\p{Ll}-]+\\s){0,2}${kin},?\\s$`,
    'iu',
  );
  const after = new RegExp(
    `^,\\s(?:(?<his>his|her)|(?:[\\p{L}. -]{2,25}\\s)?(?<owner>[\\p{L}-]+)['’]s)\\s(?:[\\p{Ll}-]+\\s){0,2}${kin}\\b`,
    'iu',
  );
  return named.flatMap(({ name, ref }): Kin[] => {
    if (!ref || name.type !== 'person') return [];
    const start = name.title?.start ?? name.start;
    const found =
      before.exec(scene.text.slice(Math.max(0, start - 60), start)) ??
      after.exec(scene.text.slice(name.end, name.end + 60));
    const owner = found?.groups?.owner;
    if (!found) return [];
    // "her mother", behind another's name
    const last = named.findLast(
      one => one.ref && one.name.type === 'person' && one.name.end < start && one.ref.mention !== ref.mention,
    );
    const near = last ? context.nameOf(last.ref!).split(' ') : [];
    if (found.groups!.his && owners.length > 0 && !owners.some(word => near.includes(word))) return [];
    return [{ ref, owner: owner && /^\p{Lu}/u.test(owner) ? owner : null }];
  });
}
