import type { Name } from '../../language/analysis.ts';
import type { Cast } from '../attribution/cast.ts';
import { givenGender } from '../attribution/gender.ts';
import type { Attribution } from '../attribution/scene.ts';
import { type Speaker, speakTogether } from '../attribution/spoken.ts';
import { distinct, type MentionRef } from '../item.ts';
import { holds } from './bodies.ts';

/** "the companies", "the two sides", "both banks": two bodies that speak as one. */
const BOTH =
  /^(?:the|both)(?: two)? (?:(?<firms>companies|firms|concerns)|(?<sides>sides|parties)|(?<sort>airline|association|bank|board|broadcaster|campaign|carrier|commission|committee|council|department|district|group|hospital|insurer|lender|newspaper|organi[sz]ation|retailer|school|state|town|union)s|(?<ty>agenc|charit|cit|count|countr|ministr|universit|utilit)ies)$/i;

/**
 * "Alder Corp. was merged into Pell Corp., the companies said": the two bodies of that sort, and no more, of which the words told speak. "Alder Corp.
 * agreed to buy Pell Corp. The companies said": the two firms, and no more, that the text has named.
 */
export function bothTold(cast: Cast, one: Attribution, text: string): Speaker | null {
  const sort = BOTH.exec(text)?.groups;
  const [told] = one.content;
  if (!sort || !told) return null;
  const { start } = one.head!.tree.sentence;
  const isToldOf = told.end <= one.source!.start && told.start === start;
  if (!isToldOf && !sort.firms) return null;
  const noun = sort.sort ?? (sort.ty ? `${sort.ty}y` : '');
  const isFirm = ({ subtype }: Name) => subtype === 'company' || (isToldOf && subtype === null);
  const fits = (name: Name) =>
    name.type === 'body' &&
    (sort.sides || (sort.firms ? isFirm(name) : holds(cast, name, noun.toLowerCase())));
  const refs = distinct(
    cast
      .within(isToldOf ? told : { start: 0, end: start })
      .flatMap(({ name, ref }): MentionRef[] => (ref && fits(name) ? [ref] : [])),
  );
  if (refs.length !== 2) return null;
  const where = isToldOf ? 'What is told is of' : 'The text has named no other firms than';
  return speakTogether(cast.context, text, refs, 'several-speakers', names => `${where} ${names}.`);
}

/** True for words that take up two bodies or people named as one subject before: "The companies said", "The two said". */
export const isBoth = (text: string): boolean =>
  BOTH.test(text) || /^(?:the two|both)(?: (?:men|women))?$/i.test(text);

/** "the cities", "both states": of these, the words for places. */
export const arePlaces = (text: string): boolean =>
  /^(?:cit|count|countr|state|town)$/i.test(
    BOTH.exec(text)?.groups?.sort ?? BOTH.exec(text)?.groups?.ty ?? '',
  );

/** "Both women said", where one of the two who were named is a man, "the unions said" behind two people: somebody else is meant. */
export const suitsBoth = (cast: Cast, text: string, { together = [] }: Speaker): boolean => {
  const sort = BOTH.exec(text)?.groups;
  if (sort && (sort.sort || sort.ty) && together.some(ref => cast.isPerson(ref))) return false;
  const others = /\bwomen$/i.test(text) ? 'he' : /\bmen$/i.test(text) ? 'she' : null;
  return !together.some(
    ref => others !== null && (cast.genderOf(ref) ?? givenGender(cast.context.nameOf(ref))) === others,
  );
};
