import type { Span } from '../../text/span.ts';
import type { Named } from '../attribution/cast.ts';
import { joinedNames } from './joined.ts';

/* Bodies, people and places that "and" joins as speakers. */

/**
 * "The Ministry of Works and the Harbour Board", "Marl Water and its director Ada Okafor", "Marl Water, Pell Water and others": bodies, and
 * people with them, that "and" joins, where they are all of the source that has a name.
 */
export function joinedParties(text: string, source: Span, speaking: readonly Named[]): Named[] {
  // "the Harbour Board | (HB) |"
  const short = ({ name }: Named) => text[name.start - 1] === '(' && text[name.end] === ')';
  const parties = speaking.filter(one => /^(?:body|person)$/.test(one.name.type) && one.ref && !short(one));
  const first = parties[0];
  if (first?.name.type !== 'body' || !/^(?:the )?$/i.test(text.slice(source.start, first.name.start)))
    return [];
  const joined = joinedNames(text, parties);
  const behind = text.slice(joined.at(-1)?.name.end ?? source.start, source.end);
  // "and the Harbour Board | (HB)"
  const rest = behind.replace(/^\s?\([^()]{1,24}\)/, '');
  return /^(?:['’]s?|,? and (?:[\p{L}-]+ ){0,3}others)?$/u.test(rest) ? [...joined] : [];
}

/** What may stand between places that speak as one: "the | cities of | Elmford | and | Pell". */
const BETWEEN =
  /^(?:both|the|city|cities|county|counties|commonwealth|state|states|town|towns|of|and|&|[\s,])*$/i;

/** "Elmford, Pell and the state of Marlow", "Elmford and the Harbor League": places, and bodies with them, that "and" joins, where they are all of the source; none of "Elmford, Ohio". */
export function joinedPlaces(text: string, source: Span, speaking: readonly Named[]): readonly Named[] {
  const places = speaking.filter(({ name }) => /^(?:body|place)$/.test(name.type));
  const said = text.slice(source.start, source.end);
  if (places.length < 2 || !/\s(?:and|&)\s/.test(said)) return [];
  let at = source.start;
  let rest = '';
  for (const { name } of places) {
    rest += text.slice(at, name.start);
    at = name.end;
  }
  if (!BETWEEN.test(rest + text.slice(at, source.end))) return [];
  const isWhere = ({ name }: Named, n: number): boolean => {
    const before = places[n - 1]?.name;
    return (
      before?.subtype === 'city' &&
      /^(?:state|country)$/.test(name.subtype ?? '') &&
      text.slice(before.end, name.start) === ', '
    );
  };
  const joined = places.filter((one, n) => !isWhere(one, n));
  return joined.length > 1 ? joined : [];
}
