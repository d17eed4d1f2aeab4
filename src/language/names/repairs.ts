import { withFirms } from './firms.ts';
import type { Gazetteer } from './gazetteer.ts';
import { GIVEN, PLACES, SORT } from './gazetteer.ts';
import { HEADLINE_VERB } from './headline-verbs.ts';
import type { TokenName } from './labels.ts';
import { withoutLead } from './leads.ts';
import { isProse } from './missed.ts';
import {
  splitAtEcho,
  withLeaders,
  withOfficers,
  withoutFringe,
  withoutOffice,
  withoutPaper,
  withoutRealm,
  withoutReason,
  withSmallHalf,
} from './parts.ts';
import {
  apartAtComma,
  asPerson,
  EITHER,
  withFirstHalf,
  withGivenTitle,
  withLetters,
  withNicknames,
  withoutHonours,
  withParticles,
  withSecondHalf,
} from './people.ts';
import { titleBefore } from './titles.ts';

const COUNTRY_HEAD = /^(U\.S\.|US|United States|Federal)$/;
/** What stands before and after a word that can only be a place there. */
const BEFORE_PLACE = /^(downtown|outside|throughout)$/i;
const HEAD_OF_PLACE =
  /^(city|town|county|village|state|mayor|governor|sheriff|residents|people|suburbs?|streets)$/i;
const AFTER_PLACE =
  /^(Mayor|City|County|Police|Sheriff|Council|Council(?:man|woman|member|or)|Schools?|officials?|police|residents?|mayor)$/;

/** Mends what the tagger's words alone show to be cut wrong; `names` of one sentence, in order; `given` are titles that are given names in the document. */
export function repair(
  words: readonly string[],
  names: readonly TokenName[],
  gazetteer: Gazetteer,
  given: ReadonlySet<string> = new Set(),
): TokenName[] {
  const cut = withLetters(words, names, gazetteer)
    .flatMap(name => withoutFringe(words, name, gazetteer))
    .flatMap(name => splitAtVerb(words, name, gazetteer))
    .map(name => withoutHonours(words, asPerson(words, name, gazetteer)))
    .flatMap(name => withoutRealm(words, name, gazetteer))
    .flatMap(name => splitAtTitle(words, withoutOffice(words, name, gazetteer), gazetteer))
    .map(name => withGivenTitle(words, name, given))
    .flatMap(name => splitAtEcho(words, name))
    .flatMap(name => apartAtComma(words, name))
    .flatMap(name => splitAtOwner(words, name))
    .flatMap(name => splitAtAnd(words, name))
    .flatMap(name => withoutDay(words, name, gazetteer))
    .filter(name => !isParty(words, name) && !isSeat(words, name))
    .map(name => withSecondHalf(words, withFirstHalf(words, name), names))
    .map(name => withoutLead(words, name, gazetteer))
    .map(name => withoutReason(words, withoutPaper(words, withoutNumber(words, name)), gazetteer))
    .map(name => (isListed(words, name, gazetteer) ? { ...name, type: 'ORG' as const } : name))
    .map(name => (isState(words, name, gazetteer) ? { ...name, type: 'LOC' as const } : name));
  const halves = withSmallHalf(words, withNicknames(words, withParticles(words, cut)));
  const whole = withLeaders(words, withOfficers(words, halves, gazetteer), gazetteer);
  return joinCountry(words, withFirms(words, whole, gazetteer), gazetteer);
}

/** "the Port Marl Register": a listed body that is called after a place, which the tagger took for the whole. */
const isListed = (
  words: readonly string[],
  { first, last, type }: TokenName,
  gazetteer: Gazetteer,
): boolean =>
  type === 'LOC' && last > first && gazetteer.body(words.slice(first, last + 1).join(' ')) !== undefined;

const PARTY =
  /^(?:Lib Dems?|Liberal Democrats?|Liberals?|Con|Conservatives?|Tory|Lab|Labour|Greens?|SNP|Plaid Cymru|DUP|UUP|SDLP|Dems?|Democrats?|Reps?|Republicans?|Ind|Independents?)$/;

/** "Ana Reyes (Lib Dem)": a party in brackets behind a name is nobody. */
const isParty = (words: readonly string[], { first, last, type }: TokenName): boolean =>
  type === 'PER' && words[first - 1] === '(' && PARTY.test(words.slice(first, last + 1).join(' '));

/** "The MLA said", "a local MP": letters of a seat, with nobody's name. */
const isSeat = (words: readonly string[], { first, last }: TokenName): boolean =>
  first === last &&
  /^(?:MPP?|MSP|MEP|MLA|MLC|MHA)s?$/.test(words[first]!) &&
  /^(?:the|an?|this|that|local|former|sitting|ruling|opposition|area|['’]s|its|their|his|her)$/i.test(
    words[first - 1] ?? '',
  );

/** "Court of Appeals for the Northern Circuit No. | 21-1234": what opens a number is no part of the name before it. */
function withoutNumber(words: readonly string[], name: TokenName): TokenName {
  const opens = name.last > name.first && /^Nos?\.?$/.test(words[name.last]!);
  return opens && /^\d/.test(words[name.last + 1] ?? '') ? { ...name, last: name.last - 1 } : name;
}

/** "Ana Reyes (ND)": the state in brackets behind a politician. */
const isState = (words: readonly string[], { first, last }: TokenName, gazetteer: Gazetteer): boolean =>
  first === last &&
  /^\p{Lu}{2}$/u.test(words[first]!) &&
  (gazetteer.sorts(words[first]!) & SORT.state) !== 0 &&
  words[first - 1] === '(' &&
  words[last + 1] === ')';

/** "Ana Reyes Says Tom Marsh Lied": a heading's verb in capitals parts two names. */
function splitAtVerb(words: readonly string[], name: TokenName, gazetteer: Gazetteer): TokenName[] {
  const { first, last, type } = name;
  // "Attorney General Reyes Leads Coalition", "Reyes Applauds": no body's name holds a heading's verb
  if (
    type === 'ORG' &&
    !isProse(words) &&
    words.slice(first + 1, last + 1).some(word => HEADLINE_VERB.test(word))
  )
    return [];
  if (type !== 'PER') return [name];
  // "Reyes Asks"
  if (last > first && HEADLINE_VERB.test(words[last]!)) return [{ first, last: last - 1, type }];
  for (let at = first + 1; at < last; at++) {
    if (!HEADLINE_VERB.test(words[at]!)) continue;
    // "Reyes Applauds | Court Ruling"
    const other = last === at + 1 || gazetteer.sorts(words[at + 1]!) & GIVEN;
    return [{ first, last: at - 1, type }, ...(other ? [{ first: at + 1, last, type }] : [])];
  }
  return [name];
}

/** "Elmford Mayor Ana Reyes" is a place and a person; "Attorney Ana Reyes" a person with a title. */
function splitAtTitle(words: readonly string[], name: TokenName, gazetteer: Gazetteer): TokenName[] {
  const { first, last, type } = name;
  for (let at = last; at > first; at--) {
    const title = titleBefore(words.slice(first), at - first) + first;
    if (title < first) continue;
    const given = gazetteer.sorts(words[at]!) & GIVEN;
    // "Council Members | Okafor"
    // but "U.S. Justice | Department" is one body
    const seated =
      title === first && at > first + 1 && at === last && !(gazetteer.sorts(words[at]!) & SORT.bodyHead);
    if (type !== 'PER' && !(given && last > at) && !seated) continue;
    // "Ana | Bishop |, Jr.", "Ana D. | Dean | Okafor": an office that is a family name there
    if (type === 'PER' && title > first && isBorne(words, first, title, at, last, gazetteer)) return [name];
    const person: TokenName = { first: at, last, type: 'PER' };
    if (title === first) return [person];
    const lead = words.slice(first, title).join(' ');
    const type_ = gazetteer.sorts(lead) & PLACES ? 'LOC' : 'ORG';
    return [{ first, last: title - 1, type: type_ }, person];
  }
  return [name];
}

/** True for a word for an office inside a name of which an initial or a given name stands before it, and nothing but "Jr." behind. */
function isBorne(
  words: readonly string[],
  first: number,
  title: number,
  at: number,
  last: number,
  gazetteer: Gazetteer,
): boolean {
  const behind = words.slice(at, last + 1).every(word => /^(?:,|Jr\.?|Sr\.?|I{2,3}|IV)$/.test(word));
  const before = words[title - 1]!;
  const named = /^\p{Lu}\.$/u.test(before) || (gazetteer.sorts(words[first]!) & GIVEN) !== 0;
  return named && at === title + 1 && (behind || /^\p{Lu}\.$/u.test(before) || EITHER.test(words[title]!));
}

const OWNER =
  /^(Department|Ministry|Agency|Bureau|Commission|Administration|Service|Council|Court|Office|University|Congress|Senate)$/;

/** "the Harbor Department's Clean Water Board": the owner is a body of its own; "Reyes's Marlow's run": so is a person, of whom no name goes on behind. */
function splitAtOwner(words: readonly string[], name: TokenName): TokenName[] {
  const { first, last, type } = name;
  const owned = words.findIndex((word, at) => at > first && at < last && /^['’]s$/.test(word));
  if (type === 'PER' && owned > 0)
    return [
      { first, last: owned - 1, type },
      ...(last > owned + 1 ? [{ first: owned + 1, last, type }] : []),
    ];
  if (type !== 'ORG') return [name];
  for (let at = first + 1; at < last; at++) {
    if (!/^['’]s$/.test(words[at]!) || !OWNER.test(words[at - 1]!)) continue;
    return [
      { first, last: at - 1, type },
      { first: at + 1, last, type },
    ];
  }
  return [name];
}

/** What heads a body's name before "of" and "for", or ends it. */
const BODY_HEAD =
  /^(?:Agency|Association|Authority|Board|Bureau|Commission|Committee|Council|Court|Department|Federation|Institute|Ministry|Office|Service|Society|Tribunal|Trust|Union|University)$/;

/** "the Ministry of Works and the Harbor Board", "the Works Department and Harbor Board" are two bodies; "the Ministry of Lands and the Environment" is one. */
function splitAtAnd(words: readonly string[], name: TokenName): TokenName[] {
  const { first, last, type } = name;
  const at = words.findIndex((word, i) => i > first && i < last - 1 && word === 'and');
  if (type !== 'ORG' || at < 0) return [name];
  const next = words[at + 1] === 'the' ? at + 2 : at + 1;
  const [before, after] = [words.slice(first, at), words.slice(next, last + 1)];
  const named = (own: readonly string[]) =>
    own.length > 1 &&
    (BODY_HEAD.test(own.at(-1)!) ||
      (next > at + 1 &&
        own.some((word, i) => BODY_HEAD.test(word) && /^(?:of|for)$/.test(own[i + 1] ?? ''))));
  if (!named(before) || !named(after)) return [name];
  return [
    { first, last: at - 1, type },
    { first: next, last, type },
  ];
}

/** "the White House Monday": the day is no part of the name. */
function withoutDay(words: readonly string[], name: TokenName, gazetteer: Gazetteer): TokenName[] {
  let { last } = name;
  while (last > name.first && /day$/.test(words[last]!) && gazetteer.sorts(words[last]!) & SORT.calendar)
    last--;
  return [{ ...name, last }];
}

/** "U.S." right before a body belongs to it; right before a title and a person ("U.S. Attorney Ana Reyes") to the title. */
function joinCountry(
  words: readonly string[],
  names: readonly TokenName[],
  gazetteer: Gazetteer,
): TokenName[] {
  const joined: TokenName[] = [];
  for (const name of names) {
    const last = joined.at(-1);
    const country =
      last?.type === 'LOC' && COUNTRY_HEAD.test(words.slice(last.first, last.last + 1).join(' '));
    if (
      last &&
      country &&
      name.type === 'ORG' &&
      name.first === last.last + 1 &&
      isOffice(words, name, gazetteer)
    ) {
      joined[joined.length - 1] = { ...name, first: last.first };
    } else {
      if (last && country && name.type === 'PER' && titleBefore(words, name.first) === last.first)
        joined.pop();
      joined.push(name);
    }
  }
  return joined;
}

function isOffice(words: readonly string[], { first, last }: TokenName, gazetteer: Gazetteer): boolean {
  const phrase = words.slice(first, last + 1).join(' ');
  return (
    (gazetteer.sorts(phrase) & SORT.agency) !== 0 ||
    /^(Attorney|Marshal|Court|District|Department)\b/.test(phrase)
  );
}

/**
 * One-word names that some place in the document shows to be a place ("the city of Lawrence", "Lawrence, Mass.",
 * "Lawrence Mayor") and none to be a person's.
 */
export function provenPlaces(
  words: readonly (readonly string[])[],
  names: readonly (readonly TokenName[])[],
  gazetteer: Gazetteer,
): Set<string> {
  const shown = new Set<string>();
  const people = new Set<string>();
  words.forEach((sentence, s) => {
    for (const { first, last, type } of names[s]!) {
      if (type === 'PER' && first < last) for (let i = first; i <= last; i++) people.add(sentence[i]!);
      else if (type === 'PER' && titleBefore(sentence, first) >= 0 && !isPlaceTitle(sentence, first)) {
        people.add(sentence[first]!);
      }
    }
    sentence.forEach((word, i) => {
      if (!/^\p{Lu}\p{Ll}/u.test(word) || !(gazetteer.sorts(word) & PLACES) || shown.has(word)) return;
      if (/^\p{Lu}/u.test(sentence[i - 1] ?? '') && i > 1) return;
      const before = sentence[i - 1] ?? '';
      const state =
        sentence[i + 1] === ',' && gazetteer.sorts(sentence[i + 2] ?? '') & (SORT.state | SORT.country);
      const headed = before === 'of' && HEAD_OF_PLACE.test(sentence[i - 2] ?? '');
      const leads = AFTER_PLACE.test(sentence[i + 1] ?? '') || ownsOffice(sentence, i);
      if (state || headed || leads || BEFORE_PLACE.test(before)) shown.add(word);
    });
  });
  for (const name of people) shown.delete(name);
  return shown;
}

/** "Lawrence's police chief", "Lawrence 's mayor". */
function ownsOffice(sentence: readonly string[], i: number): boolean {
  if (!/^['’]s$/.test(sentence[i + 1] ?? '')) return false;
  return /^(mayor|police|city|sheriff|schools|residents|council)$/.test(sentence[i + 2] ?? '');
}

const isPlaceTitle = (sentence: readonly string[], at: number): boolean =>
  /^(City|County)$/.test(sentence[at - 1] ?? '');
