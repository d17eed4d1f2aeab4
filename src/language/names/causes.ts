import type { Name, Sentence, Token } from '../analysis.ts';
import { isAnyDay } from '../calendar.ts';
import { isProse } from './missed.ts';
import { nameOf, withInPlace } from './spanned.ts';

/* Groups that call themselves by plain words: "Families First Elmford", "Fair Bills Now", "Voices for Pell", "Protect Pell Bay". */

/** A word of such a name that no sentence writes large for itself. */
const RALLIES =
  /^(?:Action|Alive|Awake|Deserves?|First|Forever|Forward|Matters?|Now|Rising|Together|Tomorrow|Unite|United|Uniting)$/;
/** How a name opens that says what to do. */
const CALLS = /^(?:Defend|Fix|Keep|Protect|Reclaim|Rescue|Restore|Save|Stop)$/;
/** How a name opens that says who we are, or what must not be. */
const WE = /^(?:No More|Not In|We Are|We The)$/;
/** Those who speak up for something; "Lawyers for Okafor" are hers. */
const PEOPLE =
  /^(?:Americans|Citizens|Dads|Educators|Families|Farmers|Fathers|Friends|Jews|Moms|Mothers|Mums|Muslims|Neighbou?rs|Nurses|Parents|Patients|People|Physicians|Renters|Residents|Scientists|Students|Taxpayers|Teachers|Tenants|Veterans|Voices|Voters|Women|Workers|Youth)$/;
const JOINS = /^(?:against|for|in|not|of|on|to|with)$/;
const ARTICLES = /^(?:a|our|the)$/;
const LARGE = /^\p{Lu}(?!.*-based$)[\p{L}’'-]*$/u;
/** The longest such name, in words. */
const LONGEST = 8;

/** What follows a name that does or is something: "said", "has sued", ", which", ", a local group". */
const DOES = /^(?:VB[DZP]|MD)$/;
const TELLS = /^(?:which|who|whose|an?|the)$/i;

/** True for the words of a name of which the first does not stand for the whole: "Parents" of "Parents United". */
export const isCause = ([opens = '', second = '']: readonly string[]): boolean =>
  PEOPLE.test(opens) || CALLS.test(opens) || WE.test(`${opens} ${second}`);

interface Range {
  readonly first: number;
  readonly last: number;
}

/** The names, with those groups; a name of a place or a person within one is part of it. What one place shows holds for the same words elsewhere. */
export function withCauses(names: readonly Name[], sentences: readonly Sentence[]): Name[] {
  const own = Map.groupBy(names, ({ sentence }) => sentence);
  const runs = sentences.map(({ tokens }, s) => runsOf(tokens, own.get(s) ?? []));
  const shown = new Set<string>();
  runs.forEach((all, s) => {
    const { tokens } = sentences[s]!;
    for (const run of all) if (rallies(tokens, run) && acts(tokens, run)) shown.add(words(tokens, run));
  });
  const found = sentences.flatMap(({ tokens }, sentence) =>
    runs[sentence]!.filter(run => shown.has(words(tokens, run))).map(({ first, last }) =>
      nameOf(tokens, sentence, first, last, 'body', 'advocacy'),
    ),
  );
  return withInPlace(names, found);
}

const words = (tokens: readonly Token[], { first, last }: Range): string =>
  tokens
    .slice(first, last + 1)
    .map(({ form }) => form)
    .join(' ');

/** Runs of large words, with small ones between, of which no name holds more than its own part. */
function runsOf(tokens: readonly Token[], names: readonly Name[]): Range[] {
  if (!isProse(tokens.map(({ form }) => form))) return [];
  const named = tokens.map((_, at) => names.find(({ first, last }) => first <= at && at <= last));
  const runs: Range[] = [];
  for (let first = 0; first < tokens.length; first++) {
    if (!opensRun(tokens, first)) continue;
    let last = first;
    for (let next = reach(tokens, named, last); next > last; next = reach(tokens, named, last)) last = next;
    const within = named.slice(first, last + 1);
    if (last > first && last - first < LONGEST && within.every(name => !name || isPart(name, first, last)))
      runs.push({ first, last });
    first = last;
  }
  return runs;
}

/** A name that may be part of another: no person in full or by title. */
const isPart = ({ first, last, title, type }: Name, from: number, to: number): boolean =>
  first >= from && last <= to && last - first < to - from && !title && (type !== 'person' || first === last);

/** True for a large word with which a name may begin; "According to" and "For" open sentences. */
const opensRun = (tokens: readonly Token[], at: number): boolean =>
  LARGE.test(tokens[at]!.form) &&
  !isAnyDay(tokens[at]!.form.toLowerCase()) &&
  (at > 0 ||
    /^(?:NOUN|PROPN|ADJ)$/.test(tokens[at]!.upos) ||
    CALLS.test(tokens[at]!.form) ||
    WE.test(formsAt(tokens, 0)));

/** The place of the large word that goes on a run, or `last` itself; over a small word not from a person or a body: "Okafor of | Parents United |". */
function reach(tokens: readonly Token[], named: readonly (Name | undefined)[], last: number): number {
  const [next = '', second = '', third = ''] = tokens.slice(last + 1, last + 4).map(({ form }) => form);
  if (LARGE.test(next)) return last + 1;
  // "Residents Against the Tower"
  if (/^(?:Against|For|Of)$/.test(tokens[last]!.form))
    return ARTICLES.test(next) && LARGE.test(second) ? last + 2 : last;
  if (!JOINS.test(next) || (named[last] && named[last].type !== 'place')) return last;
  if (LARGE.test(second)) return last + 2;
  return ARTICLES.test(second) && LARGE.test(third) ? last + 3 : last;
}

const formsAt = (tokens: readonly Token[], at: number): string =>
  `${tokens[at]?.form ?? ''} ${tokens[at + 1]?.form ?? ''}`;

/** True for a run with a word that shows a cause. */
function rallies(tokens: readonly Token[], { first, last }: Range): boolean {
  const [opens, second] = [tokens[first]!.form, tokens[first + 1]!.form];
  // "Families First Elmford", but not "United States"
  const ends = [last, tokens[last - 1]!.form === 'United' ? last : last - 1].filter(at => at > first);
  return (
    ends.some(at => RALLIES.test(tokens[at]!.form)) ||
    tokens.slice(first + 1, last).some(({ form }) => /^[Aa]gainst$/.test(form)) ||
    CALLS.test(opens) ||
    WE.test(formsAt(tokens, first)) ||
    (PEOPLE.test(opens) && /^(?:for|against)$/.test(second))
  );
}

/** True where the run is the subject of a verb in small letters, or something is told of it in commas. */
function acts(tokens: readonly Token[], { last }: Range): boolean {
  const [next, second, third] = tokens.slice(last + 1, last + 4);
  const verb = next?.upos === 'ADV' ? second : next;
  if (verb && DOES.test(verb.xpos) && /^\p{Ll}/u.test(verb.form)) return true;
  return next?.form === ',' && TELLS.test(second?.form ?? '') && /^\p{Ll}/u.test(third?.form ?? '');
}
