import type { Name } from '../../language/analysis.ts';
import type { Named } from '../attribution/cast.ts';
import type { Node } from '../attribution/scene.ts';
import { childrenOf } from '../attribution/tree.ts';

/** "Okafor and Lindqvist", "Okafor, Lind and harbour clerk Dr. Lindqvist": the names of a list that "and" closes. */
export function joinedNames(text: string, people: readonly Named[]): readonly Named[] {
  const run = people.slice(0, 1);
  let closed = false;
  for (const next of people.slice(1)) {
    const before = run.at(-1)!.name;
    // "Sens. Okafor (GP) and Lind (IND)", "Ada Okafor, 24, and Tom Lind, 31"
    const gap = text
      .slice(before.end, beginOf(next.name, before))
      .replaceAll(';', ',')
      .replace(/^\s?\([^()]{1,24}\)|^,\s\d{1,3}(?=,)/, '')
      .replace(SEAT, '$1')
      .replace(/\d{1,3}-year-(?:old )?$/, '')
      .replace(BODY, '$1 ')
      .replace(/\bthe (?:city|commonwealth|county|state|town|village) of $/u, 'the ');
    const and =
      /^[\s,]*(?:and|&)\s+(?:(?:[\p{L}.’'-]+\s+){0,5}[\p{L}.’'-]+,?\s+)?$/u.test(gap) &&
      !/\b(?:who|of|for|in|at|to|with)\s/.test(gap);
    // "Okafor, the Courier’s Tom Lind and the Mail’s Lindqvist"
    if (
      !and &&
      !/^,\s*(?:the (?=$)|(?:the )?(?:\p{Lu}[\p{L}.]* ?){1,3}['’]s?\s+)?(?:\p{Lu}[\p{L}.’'-]*\s(?:in\s)?){0,6}$/u.test(
        gap,
      )
    )
      break;
    closed ||= and;
    run.push(next);
  }
  // "Ms. Okafor, Mrs. Lind | and other sailors", "Marl Water, Pell Water | and others"
  const last = run.at(-1);
  const rest = last ? text.slice(last.name.end, last.name.end + 40) : '';
  if ((last?.name.title && /^,? and\b/.test(rest)) || /^,? and (?:[\p{L}-]+ ){0,3}others\b/u.test(rest))
    closed = true;
  return closed && run.length > 1 ? run : [];
}

/** The first list among the names of a stretch; empty where "and" joins none of them. */
export function firstJoined(text: string, people: readonly Named[]): readonly Named[] {
  for (const from of people.keys()) {
    const joined = joinedNames(text, people.slice(from));
    if (joined.length > 0) return joined;
  }
  return [];
}

/** "Okafor and Department | of | Works Secretary Lindqvist": a body that the other is of. */
const BODY = /\b(Department|Ministry|Bureau|Office|Board|University|College) (?:of|for)(?: the)? /gu;

/** "Okafor | of the Justice Department’s Tax Division | and Judge Lindqvist", "Okafor | , mayor of Elmford | , and her aide Lindqvist": where somebody serves, or as what. */
const SEAT =
  /^(?:\s(?:at|for|from|in|of|with)(?:,?\s(?:\p{Lu}[\p{L}\p{N}.’'&-]*|\d+(?:th|st|nd|rd)|and|at|for|in|of|the))+?|,(?:\s(?!(?:and|who|which|that|said|says)\b)[\p{L}\p{N}.’'&-]+){1,10})((?:,|,?\sand)\s(?:and\s)?(?:(?:his|her|their)\s(?:\p{Ll}[\p{L}-]*\s){1,3})?(?:\p{Lu}[\p{L}.’'-]*\s(?:in\s)?)*)$/u;

/**
 * "Okafor, clerk of Elmford, and | Lindqvist", "Okafor of Elmford, Judge | Lindqvist | and …": a name behind where the one before it serves, or as
 * what, whatever the tree hung it on.
 */
export function isJoinedTo(text: string, before: Name, name: Name): boolean {
  const gap = text.slice(before.end, Math.max(before.end, beginOf(name, before)));
  const joint = SEAT.exec(gap)?.[1] ?? '';
  return /^,? and\s/.test(joint) || (joint !== '' && !gap.startsWith(','));
}

/** Where a name begins, with the title that stands before it and after another name. */
const beginOf = (name: Name, before: Name): number =>
  name.title && name.title.start > before.end && name.title.start < name.start
    ? name.title.start
    : name.start;

/**
 * "Quarrow News and former network anchor | Ada Okafor | has said": whoever speaks, without the body where she serves, as the verb is of one.
 */
export function withoutHouse(text: string, { tree, token }: Node, named: readonly Named[]): readonly Named[] {
  const [body, person] = named;
  if (body?.name.type !== 'body' || person?.name.type !== 'person') return named;
  const between = text.slice(body.name.end, Math.max(body.name.end, person.name.start));
  const verb = tree.tokens[token]!.head;
  const isOne =
    /^ and (?:erstwhile|ex|former|long-?time|one-?time)\b[^,;]*$/.test(between) &&
    [verb, ...childrenOf(tree, verb, 'aux')].some(at => tree.tokens[at]?.xpos === 'VBZ');
  return isOne ? named.slice(1) : named;
}
