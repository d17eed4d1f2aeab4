import type { Name } from '../../language/analysis.ts';
import { contains, type Span } from '../../text/span.ts';
import type { Cast, Named } from '../attribution/cast.ts';
import { genderBeside, givenGender, otherGender } from '../attribution/gender.ts';
import { issuedKinds, nounAt } from '../attribution/issued.ts';
import type { Node } from '../attribution/scene.ts';
import { childrenOf, isUnder } from '../attribution/tree.ts';
import { initialsOf } from '../attribution/turns.ts';
import { voiceOf } from '../attribution/voices.ts';
import type { MentionRef } from '../item.ts';
import { among } from './among.ts';
import { apposed, counted } from './apposed.ts';
import { eachApposed } from './eachapposed.ts';
import { holderOf } from './holder.ts';
import { isJoinedTo, joinedNames, withoutHouse } from './joined.ts';
import { joinedParties, joinedPlaces } from './joinedparties.ts';

/**
 * The names that speak in a source: the one that holds its head, or a person in apposition to it or named after an
 * office. "a spokesman for Okafor", "Okafor's lawyer" and "Harbour Board officials" name somebody else.
 */
export function namesIn(cast: Cast, source: Span, head: Node): Named[] {
  const { text } = cast.scene;
  const several = counted(cast, source, head);
  if (several) return [...several];
  const some = [...eachApposed(cast, source), ...among(cast, source, head)];
  if (some.length > 0) return some;
  const token = head.tree.tokens[head.token]!;
  const holder = holderOf(cast, source);
  if (holder) return [holder];
  const speaking = cast.within(source).filter(({ name }) => {
    if (!contains(source, name) && !contains(name, token)) return false;
    const before = text.slice(
      Math.max(source.start, name.start - 40),
      name.title && name.title.end <= name.start ? Math.max(source.start, name.title.start) : name.start,
    );
    // "Marlow and Hobart's said": what closes the source is part of the name
    if (/^['’]s?(?:\s|$)/.test(text.slice(name.end, name.end + 3)) && name.end + 2 < source.end) return false;
    const lead = text.slice(source.start, name.start);
    // "a woman who gave her name only as Ada"
    if (NAMES_ONESELF.test(lead)) return true;
    // "a group led by Okafor and Lind"
    if (!contains(name, token) && HEADED.test(lead)) return false;
    const own = cast.within(source).findLast(one => one.name.type === 'person' && one.name.end < name.start);
    const beside =
      own && name.type === 'person' && isJoinedTo(text, own.name, name) && !hangsBelow(head, own.name);
    if ((hangsBelow(head, name) && !beside) || describesOthers(head, source, name)) return false;
    // "leaders who would rather work for Okafor"
    if (
      !contains(name, token) &&
      /\b(?:who|which|that|whose|whom)\b|\bor\s+$|\b(?:among|including|such as)\b[^,]*$/.test(lead)
    )
      return false;
    return !/\b(?:of|for|from|to|by|with|at|in|on|under|against|including|like|than)(?:\s+the|\s+a)?\s*$/i.test(
      before,
    );
  });
  const holding = speaking.filter(({ name }) => contains(name, token));
  const comma = text.slice(source.start, source.end).indexOf(',');
  const first = comma < 0 ? source.end : source.start + comma;
  // "a Harris supporter" is not Harris; "the mayor, Ellen Brooks" and "council president Ellen Brooks" are Brooks
  const people = withoutObject(
    text,
    source,
    speaking.filter(
      ({ name }) => name.type === 'person' && (token.upos !== 'NOUN' || name.end > token.start),
    ),
  );
  const joined = joinedNames(text, people);
  const parties = joinedParties(text, source, withoutHouse(text, head, speaking));
  if (joined.length > 1 && joined.length >= parties.length) return [...joined];
  const together = parties.length > 1 ? parties : joinedPlaces(text, source, cast.within(source));
  if (together.length > 1) return [...together];
  const before = people.filter(({ name }) => name.start < first);
  if (before.length > 0) return before.slice(-1);
  // "the Harbour Party daily Quarrow": the paper, not the party
  const paper = speaking.find(
    ({ name }) => name.type === 'body' && PAPER_BEFORE.test(text.slice(source.start, name.start)),
  );
  if (paper) return [paper];
  const officer = people.at(-1);
  const owner = holding[0]?.name;
  if (officer && owner?.type === 'body' && OWNED.test(text.slice(owner.end, officer.name.start)))
    return [officer];
  if (holding[0] && holding[0].name.type !== 'person') return [holding[0]];
  if (people.length > 0) return people.slice(0, 1);
  // "the activist group Harbor Eye", "the Quarrow news agency": a body named right behind its noun, or before it
  const called = cast
    .within(source)
    .find(
      ({ name }) =>
        name.type === 'body' &&
        token.upos === 'NOUN' &&
        ((name.start === token.end + 1 && !describesOthers(head, source, name)) ||
          NEWS_AGENCY.test(text.slice(name.end, token.end))),
    );
  if (called) return [called];
  // "Port Elmford-based Harbor Eye": the tree may take the place for the head
  const based = speaking.find(
    ({ name }) => name.type === 'body' && BASED.test(text.slice(source.start, name.start)),
  );
  if (holding.length === 0 && based) return [based];
  if (holding.length > 0) return holding.slice(0, 1);
  const found = apposed(cast, source, head);
  return found.length > 0 ? found : behindOffice(cast, source, head);
}

/** "Pell University | , North Marlow’s chancellor, | Ada Okafor": the rest of a body's name, and who holds which office of it. */
const OWNED = /^, (?:\p{Lu}[\p{L}.-]* ){0,2}\p{Lu}[\p{L}.-]*['’]s (?:[\p{Ll}-]+ ){0,3}[\p{Ll}-]+, $/u;

const HEADED =
  /\b(?:backed|chaired|controlled|created|founded|formed|funded|headed|led|organi[sz]ed|owned|represented|run|sponsored) by\b/;

const PAPER_BEFORE =
  /\b(?:daily|weekly|tabloid|broadsheet|newspaper|paper|magazine|broadcaster|network|station|website|portal|news agency)\s$/;

const NEWS_AGENCY = /^ news (?:agency|service|site|website)$/;

const BASED = /^(?:the )?(?:(?:\p{Lu}[\p{L}.’'-]* ){0,3}\p{Lu}[\p{L}.’']*-)?based $/iu;

const NAMES_ONESELF =
  /\b(?:calling|calls|called|naming|styling) (?:her|him|them)sel(?:f|ves) (?:only |simply |just )?$|\bwho [^,]{0,40}\b(?:(?:her|his|their) (?:first )?name (?:only |simply |just )?as|(?:be )?identified (?:(?:her|him|them)sel(?:f|ves) )?(?:only |simply |just )?as)\s$/;

/**
 * "Chief Fire Officer | Ada Okafor", "the head of the yard in Port Pell, | Ada Okafor": a name that closes the words for the speaker, behind an
 * office in capitals, or behind a comma and what is no person for it to tell of.
 */
function behindOffice(cast: Cast, source: Span, { tree, token }: Node): Named[] {
  const words = cast.scene.text.slice(source.start, source.end).replace(/,\s*$/, '');
  const end = source.start + words.length;
  const last = cast.within(source).find(({ name }) => name.type === 'person' && name.end === end);
  if (!last?.ref || last.name.start <= source.start) return [];
  const office = words.slice(0, last.name.start - source.start);
  const comma = tree.tokens[last.name.first - 1];
  const before = tree.tokens[last.name.first - 2];
  const isPerson = (at: number) =>
    tree.tokens[at]!.upos === 'NOUN' && voiceOf({ tree, token: at }) === 'person';
  // "a spokesman for the | mayor | of Port Pell, Ada Okafor,": the mayor's
  const isOthers = tree.tokens
    .slice(token + 1, Math.max(token + 1, last.name.first))
    .some(
      (word, at) => isPerson(token + 1 + at) || cast.within(word).some(({ name }) => name.type === 'person'),
    );
  // "a tenant of the Court complex, Ada Okafor"
  const isThing = /^(?:NOUN|PROPN)$/.test(before?.upos ?? '');
  if (comma?.form === ',' && isThing && !isOthers && isPerson(token)) return [last];
  // "the deputy head of the Elmford Port Agency | Ada Okafor"
  const body = cast.within(source).find(({ name }) => name.end === last.name.start - 1);
  if (
    body?.name.type === 'body' &&
    !isOthers &&
    isPerson(token) &&
    / of (?:the )?$/.test(words.slice(0, body.name.start - source.start))
  )
    return [last];
  return /^(?:(?!(?:On|Of|For|To|With|And|In|By|From|As|At|The|After|About) )\p{Lu}[\p{L}-]+ ){1,4}$/u.test(
    office,
  )
    ? [last]
    : [];
}

/** "after words against | Okafor, the harbour clerk Lindqvist": a name that a preposition before the source takes is none of its own. */
function withoutObject(text: string, source: Span, people: readonly Named[]): readonly Named[] {
  const [first, ...rest] = people;
  const taken = /\b(?:of|for|from|to|by|with|at|in|on|under|against|about|over)\s+$/i.test(
    text.slice(Math.max(0, source.start - 12), source.start),
  );
  const alone = first && rest.length > 0 && text[first.name.end] === ',';
  return alone && taken && first.name.start === source.start ? rest : people;
}

/**
 * "Mrs. Okafor", where her daughter has the name too: the one person whom the text has so called twice before. "Mr." and "Ms." tell less,
 * since a brother or a daughter bears them as well.
 */
export function byCourtesy(cast: Cast, { name }: Named): MentionRef | null {
  const { text } = cast.scene;
  const isMrs = ({ title }: Name) => title !== null && /^Mrs\.?$/.test(text.slice(title.start, title.end));
  const last = text.slice(name.start, name.end);
  if (!isMrs(name)) return null;
  const before = cast.named.filter(
    one =>
      one.ref &&
      one.name.start < name.start &&
      isMrs(one.name) &&
      text.slice(one.name.start, one.name.end) === last &&
      cast.bearersOf(one.name).length === 0,
  );
  const refs = new Set(before.map(one => one.ref!.mention));
  return refs.size === 1 && before.length > 1 ? before[0]!.ref : null;
}

/** "Mr. Marsh" and "Mrs. Marsh", where the text has but one of them in full: whose name that is stays open, unless the given name tells. */
export function isContested(cast: Cast, { name, ref }: Named): boolean {
  const { text } = cast.scene;
  const titled = /\bM(?:r|rs|s|iss)\.?\s$/.test(text.slice(Math.max(0, name.start - 6), name.start));
  const gender = titled ? genderBeside(text, name) : null;
  const full = ref && cast.context.nameOf(ref);
  if (!gender || !full?.includes(' ') || name.first !== name.last) return false;
  const given = givenGender(full);
  if (given) return given !== gender;
  const last = text.slice(name.start, name.end);
  // of "Ana and Kit Marsh", "Ms. Marsh" is Ana's, and so "Mr. Marsh" is Kit's
  const isOthers = (one: MentionRef | null) =>
    one !== null && one.mention !== ref!.mention && cast.context.nameOf(one).includes(' ');
  return cast.named.some(
    ({ name: other, ref: whose }) =>
      text.slice(other.start, other.end) === last &&
      genderBeside(text, other) === otherGender(gender) &&
      !isOthers(whose),
  );
}

/** "Okafor advisers", "an Okafor ally": a name right before a noun for people is theirs, whatever the tree takes for the head. */
export function describesOthers({ tree }: Node, source: Span, name: Name): boolean {
  if (name.sentence !== tree.at) return false;
  const next = tree.tokens[name.last + 1];
  const one = next?.xpos === 'NN' && /^(?:an?|another|one)$/i.test(tree.tokens[name.first - 1]?.form ?? '');
  return (
    next !== undefined &&
    (one || (next.xpos === 'NNS' && next.end <= source.end)) &&
    !/^\p{Lu}/u.test(next.form) &&
    issuedKinds(nounAt(tree, name.last + 1)).length === 0
  );
}

/** "aides to Okafor and Lindqvist", "leaders, including Okafor and Lindqvist": names below a preposition in the tree. */
function hangsBelow({ tree, token }: Node, name: Name): boolean {
  if (name.sentence !== tree.at) return false;
  let here = name.last;
  // the name's own head: "the Coalition for Rights" hangs below no "for"
  for (let at = name.first; at <= name.last; at++) {
    const up = tree.tokens[at]!.head;
    if (up < name.first || up > name.last) here = at;
  }
  for (let steps = 0; steps < 8 && here >= 0 && here !== token; steps++) {
    // "Secretary of State Okafor": the "of" of her title; "activists trying to stop Okafor": below a verb
    const below =
      tree.tokens[here]!.upos === 'VERB' ||
      childrenOf(tree, here, 'case').some(mark => {
        const { form, start } = tree.tokens[mark]!;
        return !/^['’]/.test(form) && !(name.title && name.title.start <= start && start < name.title.end);
      });
    if (below && here !== token) return isUnder(tree, here, token);
    here = tree.tokens[here]!.head;
  }
  return false;
}

/** "Sen.", "Congresswoman" before a last name. */
const OFFICE =
  /^(?:u\.?s\.? )?(?:sens?|reps?|gov|dr|mrs?|ms|hon|min|cllr|senators?|representatives?|congress(?:wo)?man|governor|mayor|minister|councillor|president|premier|secretary|speaker|chairman|chairwoman|chair)\.? /i;

/** "OKAFOR:", "AO:": the one person of the document with that last name or those initials, as a transcript writes it. */
export function labelled(cast: Cast, text: string): Named | undefined {
  if (!/^\p{Lu}[\p{Lu}'’-]+$/u.test(text)) return headlined(cast, text);
  const found = new Map<number, Named>();
  for (const one of cast.named) {
    if (one.ref && one.name.type === 'person' && initialsOf(cast.context.nameOf(one.ref)) === text)
      found.set(one.ref.mention, one);
  }
  for (const one of cast.lastNamed(text)) found.set(one.ref!.mention, one);
  return found.size === 1 ? [...found.values()][0] : undefined;
}

/** "SEN. OKAFOR Urges Calm", "Lind Opens Pier" over a text that has the name in full: the one person with that last name. */
export function headlined(cast: Cast, text: string): Named | undefined {
  const word = text.replace(OFFICE, '');
  if (!/^\p{Lu}[\p{L}'’-]{2,}$/u.test(word)) return undefined;
  const [one, ...others] = cast.lastNamed(word);
  return one && others.length === 0 && cast.context.nameOf(one.ref!).includes(' ') ? one : undefined;
}

/** "SEN. | OKAFOR | LAUDS VOTE": the one person with the last name right behind a form of address that the source ends with. */
export function behindAddress(cast: Cast, { start, end }: Span): Named | undefined {
  const { text } = cast.scene;
  if (!/^(?:SEN|REP|GOV|SENATOR|CONGRESS(?:WO)?MAN|GOVERNOR|MAYOR)\.?$/.test(text.slice(start, end)))
    return undefined;
  const word = /^ (\p{Lu}[\p{Lu}'’-]{2,})\b/u.exec(text.slice(end, end + 40))?.[1];
  return word === undefined ? undefined : headlined(cast, word);
}
