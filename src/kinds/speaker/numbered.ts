import { PLACE_NOUNS } from '../../language/chains/nouns.ts';
import type { Cast, Named } from '../attribution/cast.ts';
import type { Node } from '../attribution/scene.ts';
import { type Speaker, speakTogether } from '../attribution/spoken.ts';
import { distinct } from '../item.ts';
import { holds } from './bodies.ts';
import { hasOffice } from './description.ts';

const NUMBERS = ['two', 'three', 'four', 'five'];
const COUNTED =
  /^(?:both|(?:the|both|all|these|those) (?<number>two|three|four|five))(?: (?<noun>[\p{L}-]+))$/iu;

/** "Alder County and Birch County objected. … The two counties said": as many as the number tells, where the text has named just so many before. */
export function numbered(cast: Cast, { tree, token }: Node, text: string): Speaker | null {
  const found = COUNTED.exec(text)?.groups;
  if (!found?.noun) return null;
  const number = found.number ? NUMBERS.indexOf(found.number.toLowerCase()) + 2 : 2;
  const word = tree.tokens[token]!;
  const noun = word.lemma.toLowerCase();
  const before = cast.named.filter(({ name, ref }) => ref !== null && name.start < word.start);
  const refs = distinct(before.filter(one => isSuch(cast, one, noun)).flatMap(({ ref }) => ref ?? []));
  if (refs.length !== number) return null;
  const why = (names: string) => `${names} are the ${number} whom the text has named so.`;
  return speakTogether(cast.context, text, refs, 'described', why);
}

/** A county for "counties", a union for "unions", one who is called so for "senators". */
function isSuch(cast: Cast, { name, ref }: Named, noun: string): boolean {
  if (name.type === 'person') return hasOffice(cast, ref!, noun);
  const words = cast.scene.text.slice(name.start, name.end).toLowerCase().split(/\W+/);
  const places = PLACE_NOUNS[noun];
  if (places) return name.type === 'place' && (words.at(-1) === noun || places.includes(name.subtype ?? ''));
  return name.type === 'body' && holds(cast, name, noun) && (words.at(-1) === noun || words[0] === noun);
}
