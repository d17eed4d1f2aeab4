import type { Cast } from '../attribution/cast.ts';
import { type Gender, givenGender } from '../attribution/gender.ts';
import type { Node } from '../attribution/scene.ts';
import { inferred, leadsTo, open, type Speaker } from '../attribution/spoken.ts';
import { distinct, type MentionRef } from '../item.ts';
import type { Turn } from './pronoun.ts';
import { leading, PRESENT } from './variation.ts';

/** "The 36-year-old", "the 36-year-old plumber" */
const AGED = /^(?:the|this) (?<age>\d+)-year-old\b/i;
/** "The mum-of-three, from Pell", "the father of four" */
const PARENT =
  /^(?:the|this) (?:\p{Ll}+ )?(?:(?<she>mum|mom|mam|mother|grandmother|gran)|(?<he>dad|father|grandfather|grandad))[- ]of[- ]\p{Ll}+\b/iu;

/** "The 36-year-old", "the mum-of-three": whom the text gives that age, or the one woman of whom it speaks there. */
export function byAgeOrChildren(
  cast: Cast,
  node: Node,
  text: string,
  start: number,
  turn: Turn,
): Speaker | null {
  const age = AGED.exec(text)?.groups?.age;
  if (age)
    return (
      aged(cast, node, text, age) ??
      mostPresent(cast, node, text, start, turn, ref => !isOfSomeAge(cast, ref))
    );
  const parent = PARENT.exec(text)?.groups;
  if (!parent) return null;
  const gender: Gender = parent.she ? 'she' : 'he';
  const isSo = (ref: MentionRef) => (cast.genderOf(ref) ?? givenGender(cast.context.nameOf(ref))) === gender;
  return mostPresent(cast, node, text, start, turn, isSo);
}

/** Of those who may be meant the one who is clearly most present there. */
function mostPresent(
  cast: Cast,
  node: Node,
  text: string,
  start: number,
  turn: Turn,
  mayBe: (ref: MentionRef) => boolean,
): Speaker | null {
  const near = turn.salience.around(node, start, mayBe);
  if (near.length === 0 || near[0]!.score < PRESENT) return null;
  const why = (name: string) => `${name} is the one of whom the text speaks most just before.`;
  return leadsTo(cast.context, text, leading(near), 'described', why);
}

/** "Okafor, 43," */
const isOfSomeAge = ({ scene, named }: Cast, { mention }: MentionRef): boolean =>
  named.some(
    ({ name, ref }) => ref?.mention === mention && /^, \d{2},/.test(scene.text.slice(name.end, name.end + 5)),
  );

function aged(cast: Cast, node: Node, text: string, age: string): Speaker | null {
  const { scene, context, named } = cast;
  const { start } = node.tree.tokens[node.token]!;
  const isAged = (from: number, to: number) =>
    new RegExp(`^,? \\(?(?:aged )?${age}\\b`).test(scene.text.slice(to, to + 12)) ||
    new RegExp(`\\b${age}-year-old (?:\\p{Ll}+ ){0,3}$`, 'u').test(
      scene.text.slice(Math.max(0, from - 50), from),
    );
  const before = named.filter(({ name }) => name.type === 'person' && name.start < start);
  const fits = before.filter(({ name }) => isAged(name.start, name.end));
  const [ref, ...others] = distinct(fits.flatMap(one => one.ref ?? []));
  if (!ref) return null;
  const name = context.nameOf(ref);
  return others.length === 0
    ? inferred(text, ref, 'described', name, `The text gives ${name} that age.`)
    : open(
        text,
        [ref, ...others].map(one => context.nameOf(one)),
        'nominal',
        'More than one fits.',
      );
}
