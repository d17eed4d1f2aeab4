import { type Gazetteer, GIVEN, PLACES, SORT } from './gazetteer.ts';
import { HEADLINE_VERB } from './headline-verbs.ts';
import { type TokenName, withFound } from './labels.ts';
import { isProse } from './missed.ts';
import { hyphenated } from './people.ts';
import { titleBefore } from './titles.ts';

const CAPITAL = /^\p{Lu}/u;
const NAME_WORD = /^\p{Lu}\p{Ll}[\p{L}’'-]*$/u;
const JOINS = /^(?:and|&|the|of|-)$/;
/** What the office is for may hold so many words. */
const MATTER = 9;
/** What no person's name ends in. */
const NO_FAMILY = SORT.bodyHead | SORT.placeHead | SORT.title | SORT.calendar | SORT.country;

/**
 * "Deputy Minister for Rural Affairs and Islands | Ana Lind", "Vice President of Student Life | Omar Reyes": behind an office and what it is
 * for the person begins with a given name, whether the tagger ran them together or passed over both.
 */
export function withOfficers(
  words: readonly string[],
  names: readonly TokenName[],
  gazetteer: Gazetteer,
): TokenName[] {
  const found = words.flatMap((word, of): TokenName[] => {
    if (!/^(?:of|for)$/.test(word) || !CAPITAL.test(words[of - 1] ?? '') || titleBefore(words, of) < 0)
      return [];
    const first = holderAt(words, of, gazetteer);
    if (first < 0) return [];
    let last = first;
    while (NAME_WORD.test(words[last + 1] ?? '') || /^\p{Lu}\.$/u.test(words[last + 1] ?? '')) last++;
    if (HEADLINE_VERB.test(words[last]!)) last--;
    last = hyphenated(words, last);
    const held = names.some(name => name.type === 'PER' && name.first === first);
    const whole = last > first && last < first + 4 && !(gazetteer.sorts(words[last]!) & NO_FAMILY);
    return whole && !held ? [{ first, last, type: 'PER' }] : [];
  });
  return withFound(names, found);
}

/** Who leads a body, in small letters before it. */
const LEADS =
  /^(?:boss|captain|chair|chairman|chairperson|chairwoman|chief|commander|dean|director|editor|head|leader|manager|president|principal|secretary|spokesman|spokesperson|spokeswoman)$/;

/** "the head of the Elmford Port Agency | Ana Reyes said": a body's name ends with what it is; behind it the one who leads it is named. */
export function withLeaders(
  words: readonly string[],
  names: readonly TokenName[],
  gazetteer: Gazetteer,
): TokenName[] {
  const found = words.flatMap((word, of): TokenName[] => {
    if (word !== 'of' || !LEADS.test(words[of - 1] ?? '')) return [];
    const name = names.find(one => one.first > of && one.first < of + 3 && one.last < of + MATTER);
    const first = (name?.last ?? 0) - 1;
    const ends = name && first > name.first && gazetteer.sorts(words[first - 1]!) & SORT.bodyHead;
    const person = words.slice(first, first + 2);
    if (!ends || !person.every(one => NAME_WORD.test(one) && !(gazetteer.sorts(one) & NO_FAMILY))) return [];
    return [
      { first: name.first, last: first - 1, type: 'ORG' },
      { first, last: first + 1, type: 'PER' },
    ];
  });
  return withFound(names, found);
}

/** The first given name behind the words that tell what an office is for; -1 where none follows them. */
function holderAt(words: readonly string[], of: number, gazetteer: Gazetteer): number {
  const from = /^the$/.test(words[of + 1] ?? '') ? of + 2 : of + 1;
  for (let at = from; at <= from + MATTER; at++) {
    const word = words[at] ?? '';
    const enclosed = word === ',' && words.slice(at, at + 5).some(other => /^(?:and|&)$/.test(other));
    if (!CAPITAL.test(word) && !JOINS.test(word) && !enclosed) return -1;
    const named = at > from && NAME_WORD.test(word) && NAME_WORD.test(words[at + 1] ?? '');
    if (named && CAPITAL.test(words[at - 1]!) && gazetteer.sorts(word) & GIVEN) return at;
  }
  return -1;
}

/** What stands behind a hyphen for another reason than that a given name has two halves: "Reyes-led", "Reyes-era". */
const NO_HALF = /^(?:led|era|born|based|run|elect|style|like|area|wide|backed|owned|made)$|ed$/;

/** "Directors Tom Frost and | Wen|-li Okafor": the second half of a given name may be written small. */
export function withSmallHalf(words: readonly string[], names: readonly TokenName[]): TokenName[] {
  const halved = names.flatMap((name): TokenName[] => {
    const at = name.last;
    const half = words[at + 2] ?? '';
    const next = at + 3;
    if (name.type !== 'PER' || words[at + 1] !== '-' || !/^\p{Ll}{2,6}$/u.test(half) || NO_HALF.test(half))
      return [];
    if (!NAME_WORD.test(words[next] ?? '')) return [{ ...name, last: at + 2 }];
    const family = names.find(other => other.first === next);
    return family && family.type !== 'PER'
      ? []
      : [{ ...name, last: hyphenated(words, family?.last ?? next) }];
  });
  return withFound(names, halved);
}

const REALM = SORT.country | SORT.state | SORT.province;

/** Who governs a place, and heads no firm that is called after it: "the president of Elmford Water". */
const GOVERNS = /^(?:Chancellor|Emperor|Empress|Governor|King|Mayor|Minister|Premier|Queen)$/i;

/** "Prime Minister of Lindland | Ana Reyes", "Mayor of Elmford | Ana Reyes": the place of an office is no given name. */
export function withoutRealm(words: readonly string[], name: TokenName, gazetteer: Gazetteer): TokenName[] {
  const { first, last, type } = name;
  if (words[first - 1] !== 'of' || titleBefore(words, first - 1) < 0) return [name];
  const two = last > first + 2 && gazetteer.sorts(words.slice(first, first + 2).join(' ')) & PLACES;
  const at = two ? first + 2 : first + 1;
  const person = words.slice(at, last + 1);
  const isNamed =
    type === 'PER' ||
    (person.every(word => NAME_WORD.test(word) && !(gazetteer.sorts(word) & NO_FAMILY)) &&
      (GOVERNS.test(words[first - 2]!) || (gazetteer.sorts(person[0] ?? '') & GIVEN) !== 0));
  // "Mayor of London Okafor" may be all one name
  const kinds = type === 'PER' && !two && !(GOVERNS.test(words[first - 2]!) && last > at) ? REALM : PLACES;
  const realm = last > at && isNamed && (two || (gazetteer.sorts(words[first]!) & kinds) !== 0);
  return realm
    ? [
        { first, last: at - 1, type: 'LOC' },
        { first: at, last, type: 'PER' },
      ]
    : [name];
}

/** Before what an office is for. */
const FOR = /^(?:and|&|,|for|of|to)$/;

/** "Special Agent in | Charge Reyes": a name that begins within an office is the person's behind it. */
export function withoutOffice(words: readonly string[], name: TokenName, gazetteer: Gazetteer): TokenName {
  const { first, last } = name;
  for (let at = last; at > first; at--) {
    const title = titleBefore(words, at);
    const held = words.slice(title, at);
    if (title < 0 || title >= first || titleBefore(words, first) >= 0 || held.some(word => FOR.test(word)))
      continue;
    const person = words.slice(at, last + 1);
    const named = person.every(word => NAME_WORD.test(word) && !(gazetteer.sorts(word) & NO_FAMILY));
    return named ? { first: at, last, type: 'PER' } : name;
  }
  return name;
}

/** What a court calls the parties by: "Defendant Reyes". */
const PARTY = /^(?:Appellants?|Appellees?|Claimants?|Defendants?|Petitioners?|Plaintiffs?|Respondents?)$/;

/** "Count IV: Ana Reyes | Reyes argues", "Ana Reyes | Defendant | Reyes argues": a heading that runs into the first words of its text ends before them. */
export function splitAtEcho(words: readonly string[], name: TokenName): TokenName[] {
  const { first, last, type } = name;
  if (type !== 'PER' || last < first + 2) return [name];
  const party =
    words[last - 1] === words[last]
      ? -1
      : words.findIndex((word, at) => at > first && at < last && PARTY.test(word));
  const head = words[last - 1] === words[last] ? last - 1 : party - 1;
  if (head < first) return [name];
  return [
    { first, last: head, type },
    { first: Math.max(party, head) + 1, last, type },
  ];
}

/** "Ana Reyes | Tom Marsh", as a list without its commas or a title before its text has them: two people whom the document names apart. */
export function splitAtNext(
  words: readonly string[],
  name: TokenName,
  full: ReadonlySet<string>,
): TokenName[] {
  const { first, last, type } = name;
  if (type !== 'PER') return [name];
  for (let at = first + 2; at < last; at++) {
    if (!full.has(words.slice(first, at).join(' '))) continue;
    const rest = splitAtNext(words, { ...name, first: at }, full);
    if (rest.length > 1 || full.has(words.slice(at, last + 1).join(' ')))
      return [{ first, last: at - 1, type }, ...rest];
  }
  return [name];
}

/** What is handed out over a name, and stands in none: "Reyes Statement on Ports". */
const PAPER = /^(?:Amendment|Letter|Letters|Op-Ed|Remarks|Statement|Statements|Testimony)$/;

/** "Reyes | Statement", "| Said | Reyes: “…”": what tells that somebody speaks is no part of the name. */
export function withoutPaper(words: readonly string[], name: TokenName): TokenName {
  let { first, last } = name;
  if (name.type !== 'PER') return name;
  while (last > first && PAPER.test(words[last]!)) last--;
  if (first === 0 && last > first && words[first] === 'Said' && words[last + 1] === ':') first++;
  return first === name.first && last === name.last ? name : { ...name, first, last };
}

/** "Man Sued by Justice Department | for Promoting Fraud |": in a heading, what somebody does it for is no part of a public body's name. */
export function withoutReason(words: readonly string[], name: TokenName, gazetteer: Gazetteer): TokenName {
  if (name.type !== 'ORG' || isProse(words)) return name;
  const at = words.findIndex(
    (word, n) =>
      n > name.first && n < name.last && /^(?:for|over)$/i.test(word) && /ing$/.test(words[n + 1]!),
  );
  const body = words.slice(name.first, at).join(' ');
  return at > 0 && gazetteer.sorts(body) & SORT.agency ? { ...name, last: at - 1 } : name;
}

/** What somebody is at a body, behind its name. */
const OFFICER =
  /^(?:CEO|CFO|COO|CTO|Chairman|Chairwoman|President|Spokesman|Spokeswoman|Spokesperson|Founder)$/;
const PARTISAN = /^(?:Conservative|Democrat|GOP|Liberal|Republican|Socialist|Tory)$/;
const MARK = /^(?:``|''|["“”‘’'])$/;

/** "Quarrow | CEO", "the Ohio | Democrat", "Port Elmford-based | Quarrow", "Lind | of | Pell Marsh": what a name is cut from before and behind. */
export function withoutFringe(words: readonly string[], name: TokenName, gazetteer: Gazetteer): TokenName[] {
  let { first, last, type } = name;
  while (first < last && MARK.test(words[first]!)) first++;
  while (last > first && MARK.test(words[last]!)) last--;
  // "Elmford", "-", "based" or "Elmford-based"
  const based = words.findIndex((word, at) => at > first && at < last && /^(?:.+-)?based$/.test(word));
  if (based > 0 && type !== 'PER') first = based + 1;
  const place = (gazetteer.sorts(words.slice(first, last).join(' ')) & PLACES) !== 0;
  if (last > first && place && PARTISAN.test(words[last]!)) return [{ first, last: last - 1, type: 'LOC' }];
  if (last > first && OFFICER.test(words[last]!) && !CAPITAL.test(words[last + 1] ?? '')) {
    const own = words.slice(first, last);
    const title = own.some(word => gazetteer.sorts(word) & (SORT.title | GIVEN));
    if (!title) return [{ first, last: last - 1, type: type === 'PER' ? 'ORG' : type }];
  }
  // "Mr. Lind of Pell Marsh"
  const of = words.indexOf('of', first);
  if (type === 'PER' && of > first && of < last && /^M(?:r|rs|s)\.?$/.test(words[first - 1] ?? ''))
    return [
      { first, last: of - 1, type },
      { first: of + 1, last, type: 'ORG' },
    ];
  return [{ first, last, type }];
}

/** What no person is called: the end of a body's or a place's name. */
const NO_PERSON = NO_FAMILY | SORT.companyEnd | SORT.company | SORT.media | SORT.body | SORT.agency;

/** "Ada Lind | of | Elmford": a given name and a family name are a person's, and what "of" brings is where she is from. */
export function splitAtOf(words: readonly string[], name: TokenName, gazetteer: Gazetteer): TokenName[] {
  const { first, last, type } = name;
  const own = words.slice(first, last + 1);
  const of = own.indexOf('of');
  const people = own.slice(0, of);
  const isPerson =
    type !== 'PER' &&
    (of === 2 || of === 3) &&
    people.every((word, at) => NAME_WORD.test(word) || (at === 1 && /^\p{Lu}\.$/u.test(word))) &&
    (gazetteer.sorts(people[0]!) & GIVEN) !== 0 &&
    !people.some(word => gazetteer.sorts(word) & NO_PERSON) &&
    !gazetteer.sorts(people.join(' ')) &&
    own.slice(of + 1).every(word => NAME_WORD.test(word)) &&
    of < own.length - 1;
  if (!isPerson) return [name];
  return [
    { first, last: first + of - 1, type: 'PER' },
    { first: first + of + 1, last, type: 'LOC' },
  ];
}
