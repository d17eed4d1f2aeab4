import type { Name, Sentence, Token } from '../analysis.ts';
import { firmsIn, isCompany, isSureCompany } from './companies.ts';
import { type Gazetteer, GIVEN, LAND, SORT } from './gazetteer.ts';
import { nameOf } from './spanned.ts';
import { subtypeOf } from './subtypes.ts';

/** Head nouns of institutions: a capitalised run that ends with one, or begins with one before "of" or "for", is a body's name. */
const INSTITUTION =
  'Ombudsman Ombudsperson Regulator Regulatory Inspectorate Authority Commission Agency Department Ministry Directorate Tribunal Board Council Bureau Office Service Committee Association Federation Confederation Union League Alliance Coalition Society Institute Foundation Trust Guild Chamber Tribe Rancheria Panel Taskforce Unit Forum Collective Consortium Cooperative Co-operative Co-op Partnership Synod Diocese Caucus Assembly Conference Network Initiative';
const HEAD = new RegExp(`^(?:${INSTITUTION.replaceAll(' ', '|')}|District)$`, 'u');
const LEAD =
  /^(?:Regulator|Department|Ministry|Office|Bureau|Ombudsman|Society|Association|Federation|Confederation|Guild|League|Union|Institute|Cent(?:re|er)|Council|Commission|Parents|Friends|Citizens|Neighbou?rs|Residents|Mothers|Teachers|Campaign|Alliance|Coalition)$/u;
/** Those whose name tells several matters: "Department of Lands and Rural Housing". */
const PORTFOLIO =
  /^(?:Department|Ministry|Directorate|Bureau|Committee|Commission|Office|Council|Institute)$/u;
/** Heads behind which a country may stand: "Nurses' Guild Ireland". */
const AT_HOME =
  /^(?:Association|Federation|Confederation|Union|League|Alliance|Coalition|Society|Institute|Foundation|Trust|Guild|Council|Board)$/u;
/** What a body of a whole country is for, before the country's name: "Transport Canada", "Historic Places England", "Citizens Advice Scotland". */
const MATTER =
  /^(?:Advice|Age|Agriculture|Airlines|Airports|Arts|Athletics|Biosecurity|Broadcasting|Cancer|Carers|Catering|Citizens|Creative|Cricket|Culture|Cycling|Dairy|Diabetes|Disability|Education|Elections|Energy|Environment|Farmers|Film|Fisheries|Food|Football|Forestry|Growers|Health|Heritage|Highways|Historic|Hockey|Homes|Hospitality|Housing|Immigration|Infrastructure|Justice|Libraries|Maritime|Mental|Minerals|Museums|Music|Natural|Nature|Netball|Nursing|Nurses|Parks|Pharmacy|Places|Ports|Prisons|Rail|Renewables|Retail|Revenue|Roads|Rugby|Safety|Screen|Seafood|Services|Shelter|Skills|Social|Sport|Standards|Statistics|Steel|Students|Swimming|Tourism|Trade|Transport|Universities|Victim|Visit|Volunteering|Water|Wildlife|Wind|Women|Woodland|Youth)$/u;
const HOME = /^(?:UK|NSW|Britain|England|Scotland|Wales|Cymru|Ulster)$/u;

/** Letters and words that only a company's name ends with. */
const LEGAL_FORM = /^(?:plc|PLC|Ltd|LLP|LLC|GmbH|Inc)\.?$/u;
const BRIDGE = /^(?:of|for|and|on|against|&)$/u;
const OPENER = /^(?:The|This|That|Our|Its|Their|In|At|But|And|When|Since|For|A|An)$/u;
const MONTHS_AND_DAYS =
  /^(?:Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|January|February|March|April|May|June|July|August|September|October|November|December)$/u;

const isCapital = (token: Token | undefined): boolean =>
  token !== undefined && /^\p{Lu}\p{Ll}/u.test(token.form) && !MONTHS_AND_DAYS.test(token.form);

type Range = readonly [first: number, last: number];

/** The names with institutions and firms that the tagger passed over, cut in two or took for something else. */
export function withInstitutions(
  names: readonly Name[],
  sentences: readonly Sentence[],
  text: string,
  gazetteer: Gazetteer,
): Name[] {
  const bySentence = Map.groupBy(names, name => name.sentence);
  const found = sentences.flatMap((sentence, index) => {
    const own = bySentence.get(index) ?? [];
    const institutions = institutionsIn(sentence.tokens, text, knownIn(sentence, own, gazetteer));
    const firms = firmsIn(sentence.tokens, gazetteer).filter(
      ([first, last]) => !institutions.some(one => one[0] <= last && first <= one[1]),
    );
    return [...institutions, ...firms].flatMap(range => {
      const firm = firms.includes(range);
      const free = isFree(range, own, sentence.tokens, firm);
      return free ? [bodyOf(sentence, index, range, gazetteer, firm ? 'company' : null)] : [];
    });
  });
  const kept = names.filter(
    name =>
      !found.some(one => one.sentence === name.sentence && one.first <= name.last && name.first <= one.last),
  );
  // "Okafor Lind", which its trade showed to be a firm once, wherever else it stands
  const firms = new Map(found.map(one => [text.slice(one.start, one.end), one.subtype]));
  const agreed = kept.map(name => {
    const subtype = name.type === 'person' && !name.title && firms.get(text.slice(name.start, name.end));
    return subtype === 'company' ? { ...name, type: 'body' as const, subtype } : name;
  });
  return [...agreed, ...found].sort((a, b) => a.start - b.start);
}

/** True where no name holds or crosses the words; two names taken for a person's may be a firm's, and "Marl Harbor Forum" is no place. */
function isFree(
  [first, last]: Range,
  names: readonly Name[],
  tokens: readonly Token[],
  firm: boolean,
): boolean {
  const over = names.filter(name => name.first <= last && first <= name.last);
  return over.every(name => {
    if (name.type === 'law' || name.type === 'programme' || name.title) return false;
    const whole = name.first === first && name.last === last;
    if (firm && name.type === 'person') return whole;
    if (whole && name.type === 'place')
      return HEAD.test(tokens[last]!.form) && tokens[last]!.form !== 'District';
    return first <= name.first && name.last <= last && last - first > name.last - name.first;
  });
}

function bodyOf(
  { tokens }: Sentence,
  sentence: number,
  [first, last]: Range,
  gazetteer: Gazetteer,
  otherwise: string | null,
): Name {
  const words = tokens.slice(first, last + 1).map(token => token.form);
  const subtype = /^(?:Parents|Friends|Citizens|Neighbou?rs|Residents|Mothers|Teachers)$/u.test(words[0]!)
    ? 'advocacy'
    : (subtypeOf('body', words, [], [], gazetteer) ??
      (/Ombudsman|Regulator|Inspectorate/u.test(words.join(' ')) ? 'agency' : null) ??
      (isCompany(words, gazetteer) ? 'company' : otherwise));
  return nameOf(tokens, sentence, first, last, 'body', subtype);
}

const NAMED = LAND | SORT.county | SORT.agency | SORT.company | SORT.media | SORT.body | SORT.demonym;

/** What the lists and the tagger know of a sentence's words. */
function knownIn({ tokens }: Sentence, names: readonly Name[], gazetteer: Gazetteer): KnownWords {
  return {
    isCountry: word => (gazetteer.sorts(word) & (SORT.country | SORT.region)) !== 0,
    isTaken: (first, last) => {
      const words = tokens.slice(first, last + 1).map(token => token.form);
      const holds = names.some(name =>
        name.type === 'person'
          ? name.first <= last && first <= name.last
          : first <= name.first && name.last <= last,
      );
      const listed = gazetteer.sorts(words.join(' ')) & NAMED || gazetteer.sorts(words[0]!) & GIVEN;
      return holds || isSureCompany(words) || listed !== 0;
    },
  };
}

/** What the lists and the tagger know: a country's name, and words that name something else by themselves. */
interface KnownWords {
  isCountry(word: string): boolean;
  /** True if the tokens hold a whole name of their own or somebody's, or a list holds them. */
  isTaken(first: number, last: number): boolean;
}

/** Token ranges of "Social Tenancies Ombudsman", "Regulator of Social Landlords", "Parents for Elm Schools". */
function institutionsIn(tokens: readonly Token[], text: string, known: KnownWords): Range[] {
  const ranges: Range[] = [];
  const heading = isHeading(tokens);
  for (let at = 0; at < tokens.length; at++) {
    if (!isCapital(tokens[at])) continue;
    // in a heading, where all words are large, only what ends a line of a letter's head
    const line = heading ? tokens.slice(0, lineEnd(tokens, at, text) + 1) : tokens;
    const [range, next] = institutionAt(line, at, known);
    const ends = range && (!heading || (LEAD.test(tokens[range[0]]!.form) && range[1] === line.length - 1));
    if (ends) ranges.push(range);
    at = next;
  }
  return ranges;
}

/** The last token of a token's line. */
function lineEnd(tokens: readonly Token[], at: number, text: string): number {
  let last = at;
  while (tokens[last + 1] && !text.slice(tokens[last]!.end, tokens[last + 1]!.start).includes('\n')) last++;
  return last;
}

function isHeading(tokens: readonly Token[]): boolean {
  const content = tokens.filter(token => /^\p{L}{4,}/u.test(token.form));
  const told = tokens.some(({ form, xpos }) => /^\p{Ll}/u.test(form) && /^(?:VB[DZ]|MD)$/.test(xpos));
  return !told && content.length > 3 && content.filter(isCapital).length > content.length * 0.7;
}

/** The institution that begins at a capitalised word, if one does, and the last token that was looked at. */
function institutionAt(tokens: readonly Token[], at: number, known: KnownWords): [Range | null, number] {
  const form = (i: number) => tokens[i]?.form ?? '';
  let last = runFrom(tokens, at);
  const head = form(last);
  const first = at === 0 && OPENER.test(form(at)) ? at + 1 : at;
  // "the Works Department | and Harbor Board" are two
  const bridge = BRIDGE.test(form(last + 1)) && (last === first || !/^(?:and|&)$/u.test(form(last + 1)));
  const lead = LEAD.test(head) && bridge && isCapital(tokens[last + 2]);
  // "Friends of | the | Bus"
  const article =
    LEAD.test(head) && form(last + 1) === 'of' && form(last + 2) === 'the' && isCapital(tokens[last + 3]);
  if (lead || article) {
    const matters = PORTFOLIO.test(head) || form(last + 1) === 'for';
    last = runFrom(tokens, last + (lead ? 2 : 3));
    // "Office of the Auditor-General | of Kelland"
    if (article && form(last + 1) === 'of' && isCapital(tokens[last + 2])) last = runFrom(tokens, last + 2);
    if (matters) last = withMatters(tokens, last, known);
  }
  // "Corran Lifts plc"
  const legal = LEGAL_FORM.test(form(last + 1)) ? last + 1 : LEGAL_FORM.test(form(last)) ? last : 0;
  if (legal > first) return [[first, legal], legal];
  // "Water UK"
  const home = HOME.test(form(last + 1)) ? last + 1 : last;
  if (isNational(tokens, first, home) && (HOME.test(form(home)) || known.isCountry(form(home))))
    return [[first, home], home];
  if (AT_HOME.test(form(last - 1)) && last - 1 > first && known.isCountry(form(last)))
    return [[first, last], last];
  if (last > first && (lead || article || HEAD.test(form(last)))) return [[first, last], last];
  const joined = joinedHead(tokens, first, last, known);
  return joined > last ? [[first, joined], joined] : [null, last];
}

/** "Transport Canada", as far as the words before the country tell. */
const isNational = (tokens: readonly Token[], first: number, last: number): boolean =>
  last > first && last - first < 4 && tokens.slice(first, last).some(({ form }) => MATTER.test(form));

/** The end of a run of capitalised words, with hyphens within them ("Auditor-General") and "Teachers' Guild". */
function runFrom(tokens: readonly Token[], at: number): number {
  let last = at;
  for (;;) {
    const [next, second] = [tokens[last + 1], tokens[last + 2]];
    if (isCapital(next)) last++;
    else if (
      next?.form === '-' &&
      next.start === tokens[last]!.end &&
      isCapital(second) &&
      second!.start === next.end
    )
      last += 2;
    else if (/^['’]$/u.test(next?.form ?? '') && /s$/u.test(tokens[last]!.form) && isCapital(second))
      last += 2;
    else return last;
  }
}

/** "Department of Forestry | , Fisheries and the Environment": further matters, none of them a name of its own. */
function withMatters(tokens: readonly Token[], from: number, known: KnownWords): number {
  const form = (i: number) => tokens[i]?.form ?? '';
  const last = from;
  for (let at = from + 1; ; ) {
    const and = /^(?:and|&)$/u.test(form(at)) || (form(at) === ',' && form(at + 1) === 'and');
    const first = at + (form(at) === ',' && and ? 2 : 1) + (and && form(at + 1) === 'the' ? 1 : 0);
    if ((!and && form(at) !== ',') || !isCapital(tokens[first])) return last;
    const end = runFrom(tokens, first);
    const own = LEAD.test(form(end)) || HEAD.test(form(end)) || /^(?:of|for)$/u.test(form(end + 1));
    if (own || known.isTaken(first, end)) return last;
    if (and) return end;
    at = end + 1;
  }
}

/** "the board's own Ethics | and Conduct Panel": two matters before the noun, where no name of its own is the first. */
function joinedHead(tokens: readonly Token[], first: number, last: number, known: KnownWords): number {
  const before = tokens[first - 1]?.form ?? '';
  const noun = /^(?:the|its|their|own|an?|['’]s)$/iu.test(before) && !known.isTaken(first, last);
  if (!noun || last - first > 1 || tokens[last + 1]?.form !== 'and' || !isCapital(tokens[last + 2]))
    return last;
  const end = runFrom(tokens, last + 2);
  return end > last + 2 && HEAD.test(tokens[end]!.form) && !known.isTaken(last + 2, end - 1) ? end : last;
}
