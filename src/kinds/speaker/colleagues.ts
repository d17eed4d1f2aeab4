import type { Cast, Named } from '../attribution/cast.ts';
import { type Node, quotationAt, type Scene, treeAt } from '../attribution/scene.ts';
import { inferred, open, type Speaker } from '../attribution/spoken.ts';
import { distinct, type MentionRef } from '../item.ts';

/** "the senators", "both mayors", "the three trustees", "the bipartisan lawmakers" */
const THOSE =
  /^(?:[Tt]he|[Tt]hese|[Bb]oth)(?: (?:two|three|four|five|six|bipartisan|\p{Lu}\p{L}+))? (?<office>(?:[Aa]ttorneys|[Ss]olicitors) [Gg]eneral|\p{L}+(?:men|women|s))$/u;

/** "the delegation", "the Pell congressional delegation": those whom one land or town sends to a legislature. */
const DELEGATION = /^the (?:\p{Lu}\p{L}+ ){0,2}(?:congressional )?delegation$/iu;

/** Who sits in a legislature, of either house, under what they are called there. */
const LEGISLATOR =
  /\b(?:Sens?|Reps?|Congress(?:man|woman|men|women|person|members?)|Senators?|Representatives?|Assembly(?:man|woman|members?)|Delegates?|Members?|Chair(?:man|woman)?|Leader|Whip|Speaker|MPs?|MEPs?|MSPs?|MLAs?|TDs?|Deput(?:y|ies)|Legislators?|Lawmakers?)\b\.?/;
/** What such people are called together. */
const LEGISLATORS =
  /^(?:lawmakers|legislators|members|congressmen|congresswomen|representatives|colleagues)$/i;

/** What may stand between two names of a list: parties and seats in brackets, "a member of the board," and what the next one is. */
const BETWEEN =
  /^(?: of (?:the )?\p{Lu}[\p{L}.’'-]*(?: \p{Lu}[\p{L}.’'-]*)*)?(?: ?\([^()]{1,40}\)| ?\[[^[\]]{1,40}\])?(?:, (?:\p{Lu}[\p{L}.’'-]*\.?(?:[- ]\p{Lu}[\p{L}.’'-]*)*|(?:the|an?) [^,.;:]{3,70}|[Cc]hair[^,.;:]{0,70}|members? of [^,.;:]{3,70}))?(?:,| and|, and| &|;)(?: (?:\p{Lu}[\p{L}.’'-]*|of|for|on|the|and|then|former|mayor|councillor|trustee|commissioner|senator)){0,9} ?$/u;
/** Words behind which those named are others' hearers or company, not the ones of whom the text tells. */
const BESIDE =
  /\b(?:to|with|joined?|joining|joins|including|includes?|like|against|between|for|urged?)(?: (?:by|U\.S\.))*\s*$/i;
/** Those behind whom a delegation is told of, and who are of it as well. */
const JOINING = /\b(?:with|join(?:ed|ing|s)?)(?: (?:by|U\.S\.))*\s*$/i;
/** How far behind a name the others may be told of, in UTF-16 code units. */
const REACH = 260;

const SOME =
  '(?:(?:an?|the|her|his|their|other|fellow|bipartisan|more|than|over|dozens?|scores|group|coalition|members?|of|\\p{L}+teen|\\p{L}+ty|\\d+|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)\\b ){1,9}';
/** "and 31 other senators", ", along with a group of their colleagues", ", a member of the board, today led a group of colleagues": more of them, without names. */
const OTHERS = new RegExp(
  `^(?: ?\\([^()]{1,40}\\))?,? (?:(?:and|along with|together with|joined by) ${SOME}|(?:[^.;:“"]{3,110}, )?(?:(?:today|yesterday|on \\p{L}+) )?(?:led|leads|is leading|joined) ${SOME}(?:colleagues|senators|lawmakers|members|mayors|councillors|governors)\\b)`,
  'u',
);

/**
 * "Sens. Ada Okafor (D-Ore.) and Tom Lind wrote to the agency. … the senators said": those of that office whom the text named together before;
 * each of them speaks. Where two such lists differ they stay open.
 */
export function colleagues(cast: Cast, { tree, token }: Node, text: string): Speaker | null {
  const sent = DELEGATION.test(text);
  const office = sent ? 'lawmakers' : THOSE.exec(text)?.groups?.office;
  if (!office) return null;
  const found = listsBefore(cast, tree.tokens[token]!.start, office, sent);
  const lists = sent ? [distinct(found.flat())] : found;
  const largest = lists.reduce<readonly MentionRef[]>((a, b) => (b.length > a.length ? b : a), []);
  if (largest.length === 0) return null;
  const names = largest.map(ref => cast.context.nameOf(ref));
  const isPart = (list: readonly MentionRef[]) =>
    list.every(ref => largest.some(one => one.mention === ref.mention));
  const told = lists.every(isPart) && (!sent || largest.length > 1);
  const why = told
    ? `The text names ${names.join(', ')} as such.`
    : 'The text names more than one group of such people.';
  if (told && largest.length === 1)
    return inferred(text, largest[0]!, 'together', names[0]!, `${why} The others have no name.`);
  const speaker = open(text, names, 'nominal', why);
  return told ? { ...speaker, together: largest } : speaker;
}

/** True if the text calls somebody by an office that a plural tells: "Sen. Okafor" for "the senators". */
export const isOneOf = (cast: Cast, one: Named, office: string): boolean =>
  holds(titlesOf(cast, one), office);

/** The lists of people of an office that the narrator gives before a place. */
function listsBefore(cast: Cast, start: number, office: string, sent: boolean): (readonly MentionRef[])[] {
  const { scene } = cast;
  const people = cast.named.filter(
    ({ name, ref }) => ref && name.type === 'person' && name.start < start && !quotationAt(scene, name.start),
  );
  const found: (readonly MentionRef[])[] = [];
  for (let at = 0; at < people.length; ) {
    const run = runFrom(scene.text, people, at);
    at += run.length;
    const first = run[0]!;
    const from = beginOf(scene.text, first);
    const alone = run.length === 1 && !OTHERS.test(scene.text.slice(first.name.end, first.name.end + REACH));
    const before = scene.text.slice(Math.max(0, from - 30), from);
    if (alone || (BESIDE.test(before) && !(sent && JOINING.test(before)))) continue;
    if (!holds(titlesOf(cast, first), office)) continue;
    const refs = run.map(({ ref }) => ref!);
    // "Sen. Okafor met Sens. Lind and Birch": "the senators" may be all three
    const isOther = (one: Named) =>
      !refs.some(ref => ref.mention === one.ref!.mention) && holds(titlesOf(cast, one), office);
    if (sent || isSubject(scene, from, first.name.end) || !people.some(isOther)) found.push(refs);
  }
  return found;
}

/** The names of a list from its first on; one alone where no list begins. */
function runFrom(text: string, people: readonly Named[], at: number): readonly Named[] {
  let end = at + 1;
  while (
    end < people.length &&
    people[end]!.name.start - people[end - 1]!.name.end < 200 &&
    BETWEEN.test(text.slice(people[end - 1]!.name.end, people[end]!.name.start))
  )
    end++;
  return people.slice(at, end);
}

/** What somebody is called before the name, right behind it, and elsewhere. */
function titlesOf(cast: Cast, one: Named): string {
  const { text } = cast.scene;
  const behind = /^, (?:the |an? )?[^,.;:]{3,70}/u.exec(text.slice(one.name.end, one.name.end + 80))?.[0];
  const before = text.slice(beginOf(text, one), one.name.start);
  return [before, behind, ...cast.context.titlesOf(one.ref!)].join(' ');
}

function isSubject(scene: Scene, start: number, end: number): boolean {
  const tokens = treeAt(scene, start)?.tokens ?? [];
  return tokens.some(
    token => token.start >= start && token.end <= end && /^nsubj/.test(token.deprel) && token.upos !== 'PRON',
  );
}

/** Where a name begins with its title, and with the capitalised words before it that are none to the reader of names: "Trustees | Okafor". */
function beginOf(text: string, { name }: Named): number {
  const start = Math.min(name.start, name.title?.start ?? name.start);
  const ahead = text.slice(Math.max(0, start - 40), start);
  return start - /(?:(?<![.!?] )\b\p{Lu}[\p{L}.’'-]+ )*$/u.exec(ahead)![0].length;
}

/** "Sens.", "U.S. Senators" of "the senators"; any seat of a legislature of "the lawmakers". */
function holds(titles: string, office: string): boolean {
  const noun = office.toLowerCase();
  if (LEGISLATORS.test(noun)) return LEGISLATOR.test(titles);
  if (noun === 'senators') return /\bSen(?:s\b|\.|ators?\b)/i.test(titles);
  if (noun === 'councillors') return /\b(?:Cllrs?|Coun|Councill?ors?)\b/i.test(titles);
  const one = noun
    .replace(/^(attorneys) general$/, 'attorney')
    .replace(/ies$/, 'y')
    .replace(/s$/, '');
  return new RegExp(`\\b${one}(?:s|y|ies)?\\b`, 'i').test(titles);
}
