import type { Analysis, Name, Sentence, Token } from '../language/analysis.ts';
import { overlapping } from '../text/overlapping.ts';
import { contains, type Span } from '../text/span.ts';
import type { MentionEntry } from './item.ts';

type Title = MentionEntry['titles'][number];

/**
 * The offices written with a person's name: before it ("Fairhaven Mayor Ann Roe", "Mayor of Fairhaven Ann Roe"), or after it in
 * apposition ("Ann Roe, mayor of Fairhaven,", "Mayor Ann Roe, of Fairhaven"). `of` is the place or body that the words name with
 * the office, or null. Forms of address are among them: they tell a gender.
 */
export function officesOf(analysis: Analysis, name: Name): Title[] {
  const titles: Title[] = [];
  const sentence = analysis.sentences[name.sentence];
  const apposition = sentence ? appositionOf(sentence, name) : null;
  const after =
    apposition &&
    !isAnothers(analysis, name, apposition) &&
    officeWord.test(analysis.text.slice(apposition.start, apposition.end))
      ? apposition
      : null;
  if (name.title && !(after && contains(after, name.title)) && !isAnothers(analysis, name, name.title))
    titles.push(titleFrom(analysis, name.title, name, placeBeside(analysis, name, name.title)));
  const address = name.title !== null && ADDRESS.test(analysis.text.slice(name.title.start, name.title.end));
  const beside = sentence && (!name.title || address) ? officeBefore(analysis, sentence, name) : null;
  if (beside) titles.push(titleFrom(analysis, beside, name, placeBefore(analysis, beside)));
  const before = titleOfPlace(analysis, name);
  if (before) titles.push(before);
  if (after) titles.push(titleFrom(analysis, after, name, placeBefore(analysis, after)));
  const bracketed = officeInBrackets(analysis, name);
  if (bracketed) titles.push(titleFrom(analysis, bracketed, name, null));
  return titles;
}

/** What a person is called by, which is no office. */
const ADDRESS =
  /^(?:Mr|Mrs|Ms|Miss|Dr|Prof|Professor|Sir|Dame|Cllr|Professor Sir|Professor Dame|Hon|Rev|Reverend|Fr|Engr|Barr|Atty|Alhaji|Alhaja|Hajia|Haji|Mallam|Malam|Comrade|Shri|Smt|Datuk|Dato[’']?|Tan Sri|Khun|Señora?|Senhora?|Monsieur|Madame|Maître|Herr|Frau)\.?$/;

/** "Mrs P. Roe (Town Clerk)", "Cllr Ann Roe (Mayor, in the chair)": the office that a list of those present gives behind a name. */
function officeInBrackets({ text }: Analysis, name: Name): Span | null {
  const office = /^ \(([^(),;\n\d]{3,60})[,)]/.exec(text.slice(name.end, name.end + 70))?.[1];
  if (office === undefined || !officeWord.test(office)) return null;
  return { start: name.end + 2, end: name.end + 2 + office.length };
}

/** "a letter to Roe, Fairhaven Mayor Ivo Pell said": a title behind one name that stands before, or holds, another. */
function isAnothers(analysis: Analysis, name: Name, title: Span): boolean {
  return (
    title.start > name.end &&
    overlapping(analysis.names, { start: title.start, end: title.end + 2 }).some(
      other =>
        other !== name &&
        other.type === 'person' &&
        other.start >= title.start &&
        other.start <= title.end + 1,
    )
  );
}

/** Words that head an office. A person with none of them beside the name holds no office that the text tells. */
const officeWord =
  /\b(?:mayor|governor|president|secretary|attorney|minister|commissioner|director|chief|chair(?:man|woman|person)?|superintendent|sheriff|senator|representative|councill?or|councilman|councilwoman|administrator|manager|judge|justice|prosecutor|spokes(?:man|woman|person)|counsel|lawyer|solicitor|treasurer|clerk|executive|officer|head|leader|professor|ambassador|general|auditor|comptroller|trustee|chancellor|dean|principal|engineer|analyst|organi[sz]er|coordinator|adviser|advisor|deputy|member|founder|president-elect|nominee|candidate|conven[eo]r|moderator|provost|coroner|ombudsman|rapporteur|MPs?|MEP|MSP|TD|peer)\b/iu;

/** Offices in public life. Others ("a manager at a shop", "an engineer", "a member of a gang") tell who speaks, but make nobody public. */
const publicOffice =
  /\b(?:mayor|governor|gov|president|president-elect|premier|minister|chancellor|secretary|attorney|counsel|lawyer|solicitor|commissioner|superintendent|sheriff|police chief|fire chief|chief of (?:police|staff)|chief (?:justice|executive|judge)|ceo|justice|judge|magistrate|prosecutor|public defender|senators?|sens?|representatives?|reps?|congress(?:man|woman|member)|council ?(?:man|woman|member|or)|councill?or|alder(?:man|woman|person)|select(?:man|woman)|supervisor|(?:city|town|county|village|state) (?:manager|administrator|clerk|engineer|treasurer|auditor|executive)|administrator|comptroller|ombudsman|ambassador|envoy|delegate|speaker|majority leader|minority leader|whip|assembly(?:man|woman|member)|trustee|chair(?:man|woman|person)?|director|spokes(?:man|woman|person)|inspector general|admiral|general|colonel|commander|nominee|candidate|mp|mep|msp|founder|king|queen|pope|archbishop|bishop|cardinal)\b/iu;
const noOffice = /\b(?:gang|cartel|ring|mob|crew|clan|cult|cell|funeral|brother|sister|father|mother)\b/iu;

/** True for an office that makes its holder part of public life. Forms of address, trades and ranks in a company do not. */
export function isPublicOffice(title: string): boolean {
  return publicOffice.test(title.replaceAll('.', '')) && !noOffice.test(title);
}

function titleFrom(analysis: Analysis, span: Span, person: Name, beside: Name | null): Title {
  const words = analysis.text.slice(span.start, span.end).replace(/\s+/gu, ' ').trim();
  const of =
    overlapping(analysis.names, span).find(
      other => other !== person && isWhole(other) && contains(span, other),
    ) ?? null;
  const ofWords = of && analysis.text.slice(of.start, of.end);
  const bare = (ofWords ? words.replace(ofWords, ' ') : words)
    .replace(/\s(?:who|whom|whose|which|that|where|when)\b.*$/iu, '')
    .replace(/[\s,]+(?:of|at|for|with|in|to|from)(?:\s+the)?\s*$/iu, '')
    .replace(/^\W*(?:\d+-year-)?old\s/iu, '')
    .replace(/^[\s,;:()–—-]+|[\s,;:()–—-]+$/gu, '')
    .replace(/^(?:the|a|an)\s+|['’]s\b/giu, '')
    .replace(/\s+/gu, ' ')
    .trim();
  const wider = of ?? beside;
  const evidence =
    beside && !of ? { start: Math.min(beside.start, span.start), end: Math.max(beside.end, span.end) } : span;
  return { title: bare || words, of: wider ? analysis.text.slice(wider.start, wider.end) : null, evidence };
}

const isWhole = (name: Name): boolean => name.type === 'place' || name.type === 'body';

/** "Fairhaven | Mayor", "Fairhaven's mayor": the name that ends where the title begins. */
function placeBefore(analysis: Analysis, title: Span): Name | null {
  return (
    overlapping(analysis.names, { start: title.start - 4, end: title.start }).find(
      other =>
        isWhole(other) &&
        other.end <= title.start &&
        /^(?:['’]s?)?[^\S\n]$/u.test(analysis.text.slice(other.end, title.start)),
    ) ?? null
  );
}

/** The place before the title, or, behind the name, in "Mayor Ann Roe, of Fairhaven" and "Sen. Ann Roe of Ohio". */
function placeBeside(analysis: Analysis, person: Name, title: Span): Name | null {
  const before = placeBefore(analysis, title);
  if (before) return before;
  return (
    overlapping(analysis.names, { start: person.end, end: person.end + 10 }).find(
      other =>
        isWhole(other) &&
        other.start > person.end &&
        /^,? of (?:the )?$/u.test(analysis.text.slice(person.end, other.start)),
    ) ?? null
  );
}

/** "the mill's chief executive, Ann Roe", "the Minister of Ports, Dr Ann Roe": the office before the comma. */
function officeBefore(analysis: Analysis, sentence: Sentence, name: Name): Span | null {
  const { tokens } = sentence;
  // "the mill's chief executive, | Dr | Ann Roe"
  const from =
    name.title && name.title.end <= name.start
      ? tokens.findIndex(({ start }) => start >= name.title!.start)
      : name.first;
  const own = tokens.findIndex(({ deprel }, at) => deprel === 'appos' && at >= from && at <= name.last);
  const office = own < 0 ? -1 : tokens[own]!.head;
  if (office < 0 || tokens[from - 1]?.form !== ',' || tokens[own]!.unsure) return null;
  const isLong = office < from - 2 && office > from - 9 && tokens[office + 1]!.form === 'of';
  if (office !== from - 2 && !isLong) return null;
  if (!/^(?:NOUN|PROPN)$/u.test(tokens[office]!.upos) || !officeWord.test(tokens[office]!.form)) return null;
  let first = office;
  while (
    first > 0 &&
    tokens[first - 1]!.head === office &&
    /^(?:compound|amod|nmod:poss|det|nmod)/u.test(tokens[first - 1]!.deprel)
  )
    first--;
  const span = { start: tokens[first]!.start, end: tokens[from - 2]!.end };
  return isAnothers(analysis, name, span) ? null : span;
}

const titleOf =
  /(?<title>(?:[Ff]ormer |[Dd]eputy |[Aa]cting )?(?:[Mm]ayor|[Gg]overnor|[Pp]resident|[Ss]heriff|[Aa]ttorney [Gg]eneral|[Ss]ecretary|[Cc]hancellor|[Pp]rime [Mm]inister)) of (?:the )?$/u;

/** "Mayor of Fairhaven | Ann Roe": a place right before the name, its office before that. */
function titleOfPlace(analysis: Analysis, person: Name): Title | null {
  const before = { start: person.start - 2, end: person.start - 1 };
  const of = overlapping(analysis.names, before).find(
    other => isWhole(other) && other.end === person.start - 1,
  );
  const found = of && titleOf.exec(analysis.text.slice(Math.max(0, of.start - 40), of.start));
  if (!found) return null;
  const { title = '' } = found.groups ?? {};
  return {
    title,
    of: analysis.text.slice(of.start, of.end),
    evidence: { start: of.start - found[0].length, end: of.end },
  };
}

function appositionOf(sentence: Sentence, name: Name): Span | null {
  const index = sentence.tokens.findIndex(
    (token, at) =>
      token.deprel === 'appos' && token.head >= name.first && token.head <= name.last && at > name.last,
  );
  if (index < 0 || sentence.tokens[index]!.unsure) return null;
  return subtreeSpan(sentence.tokens, index);
}

/** The span of a token with all that hangs on it, cut at the first clause that hangs on it. */
function subtreeSpan(tokens: readonly Token[], root: number): Span {
  let { start, end } = tokens[root]!;
  const inside = new Set([root]);
  for (let at = root - 1; at >= 0 && reaches(tokens, at, root); at--) {
    if (tokens[at]!.deprel === 'punct') break;
    inside.add(at);
    start = tokens[at]!.start;
  }
  for (let at = root + 1; at < tokens.length && reaches(tokens, at, root); at++) {
    const token = tokens[at]!;
    if (token.deprel === 'punct' || token.deprel.startsWith('acl')) break;
    end = token.end;
  }
  return { start, end };
}

function reaches(tokens: readonly Token[], from: number, root: number): boolean {
  let at = from;
  for (let steps = 0; at >= 0 && steps < 200; steps++) {
    if (at === root) return true;
    at = tokens[at]!.head;
  }
  return false;
}

/** Last words of towns' names of two words ("Marl Ferry"). */
const townEnd =
  /\s(?:Bay|Beach|Bluffs?|Bridge|Brook|City|Cove|Creek|Crossing|Falls|Ferry|Ford|Forest|Gap|Glen|Grove|Harbou?r|Haven|Heights|Hills?|Island|Junction|Lakes?|Landing|Mills?|Mount|Park|Pass|Plains?|Point|Port|Ridge|Rapids|Rock|Shores?|Springs?|Station|Valley|View|Village|Woods?)$/u;

/** One word, or two that end as towns do: no person's full name. */
export function isLoneName(name: string): boolean {
  return !/\s/u.test(name.trim()) || townEnd.test(name.trim());
}
