import type { Token } from '../analysis.ts';
import { isCallingWord } from './leads.ts';
import { isPaper, PRINTS } from './papers.ts';

/* Where words stand that name who speaks, whatever they are: "Quarrow has said", "the news site Harbor Eye", "a poll by Harbor Metrics". */

/** A run of words: its first and its last. */
export type Range = readonly [first: number, last: number];

/** Verbs of saying that take nothing but a speaker for their subject. */
const SAYS =
  /^(?:say|write|note|add|tell|argue|announce|report|tweet|comment|reply|respond|claim|insist|acknowledge|concede|explain|declare|oppose|deny|warn|conclude|estimate)$/;
/** What an outlet or a group is called before its name: "the news site Harbor Eye". */
const CALLED =
  /^(?:agency|airline|app|blog|body|brewer|broadcaster|broadsheet|builder|carrier|chain|channel|charity|company|consultancy|daily|developer|firm|fund|group|insurer|landlord|lender|magazine|maker|manufacturer|militia|network|newspaper|newswire|nonprofit|operator|outlet|paper|party|platform|pollster|portal|publication|publisher|quango|regulator|retailer|site|start-?up|supermarket|supplier|tabloid|think-?tank|union|utility|watchdog|website|weekly)$/;
/** What a body issues. */
const ISSUED =
  /^(?:analysis|data|estimate|figures|forecast|poll|projection|report|research|review|study|survey)$/;
const POLLED = /^(?:conducted|commissioned|compiled|released|published)$/;

/** What only a body is called, so that the name in commas behind it is one's. */
const GROUP =
  /^(?:agency|airline|association|bank|body|broadcaster|campaign|charity|club|coalition|committee|company|corporation|federation|firm|foundation|group|insurer|league|manufacturer|network|newspaper|NGO|nonprofit|organi[sz]ation|PAC|party|platform|regulator|retailer|start-?up|tank|trust|union|watchdog)$/;
const DETERMINER = /^(?:['’]s?|an?|the|its|their|his|her|our|my|some|many|most|other|two)$/i;

/** How the words for those who hold an office end: "the Acting Town Planner", which is no body as "the Night Towns Compact" is. */
const OFFICE =
  /(?:er|or|ist|ian|ant|ary|ee|chief|clerk|[Mm]an|[Ww]oman|person|dean|general|[Cc]hair|[Jj]udge)$/;

/** Initials of those who hold an office: "the CEO said". */
const OF_OFFICE =
  /^(?:ACP|AG|BDO|CAO|C[EFIOMPST]O|CJI?|CM|DA|DCP?|DCI|DGP?|DI[GS]?|DM|DPP|[FHP]M|GM|GOC|IGP?|JCO|M[DEL]?[AP]|MEP|MSP|NCO|PCSO|SDM|SP|SR?O|VC|VP|XO)$/;
const isInitials = (form: string): boolean => /^\p{Lu}{3,6}$/u.test(form) && !OF_OFFICE.test(form);

/** "the head of the yard in Pell, Nell Abara, said": a person's two names in commas right before the verb of saying. */
export function isBesideOffice(tokens: readonly Token[], first: number, last: number): boolean {
  if (last === first || tokens[first - 1]?.form !== ',' || tokens[last + 1]?.form !== ',') return false;
  const verb = tokens[last + 2]?.xpos === 'RB' ? tokens[last + 3] : tokens[last + 2];
  return verb !== undefined && /^VB[DZ]$/.test(verb.xpos) && SAYS.test(verb.lemma);
}

/** "The quay will close, | Quarrow | reports.", whatever the parser makes of it. */
const isBehindWords = (tokens: readonly Token[], first: number, last: number): boolean =>
  /^(?:[,”"?!]|'')$/.test(tokens[first - 1]?.form ?? '') &&
  /^(?:says|said|reports|reported|writes|wrote)$/.test(tokens[last + 1]?.form ?? '') &&
  /^[.,]$/.test(tokens[last + 2]?.form ?? '');

/** True for the subject of a verb of saying in small letters: "Quarrow has said", "said Nell Abara". */
export function speaks(tokens: readonly Token[], [first, last]: Range): boolean {
  const head = tokens.findIndex(
    ({ head: up, deprel }, at) =>
      at >= first && at <= last && (up < first || up > last) && deprel === 'nsubj',
  );
  if (isBehindWords(tokens, first, last)) return true;
  // "NorthRail tweets: “…”"
  if (
    /^(?:says|said|tweets|tweeted|writes|wrote)$/.test(tokens[last + 1]?.form ?? '') &&
    tokens[last + 2]?.form === ':'
  )
    return true;
  const verb = head < 0 ? -1 : tokens[head]!.head;
  const word = tokens[verb];
  if (!word || !/^VB[DZN]$/.test(word.xpos)) return false;
  // "as Quarrow put it"
  const says = SAYS.test(word.lemma) || (word.lemma === 'put' && tokens[verb + 1]?.form === 'it');
  if (isPaper(tokens, first, last)) return says || PRINTS.test(word.lemma);
  // "the OFW said": initials that the text spells out nowhere
  if (first === last && isInitials(tokens[first]!.form) && /^the$/i.test(tokens[first - 1]?.form ?? ''))
    return says;
  const whole = last - first === 2 && !OFFICE.test(tokens[last]!.form) && !isCallingWord(tokens[last]!.lemma);
  return says && (whole || !DETERMINER.test(tokens[first - 1]?.form ?? ''));
}

/** "according to Quarrow", "according to the Pell Gazette", "told the Pell Gazette" */
export function isCited(tokens: readonly Token[], first: number, last: number): boolean {
  const form = (at: number) => tokens[at]?.form ?? '';
  const paper = last > first && isPaper(tokens, first, last);
  const by = paper ? first - 2 : first - 1;
  if (form(by) === 'to' && /^according$/i.test(form(by - 1))) return true;
  return paper && /^(?:tells?|told|telling)$/.test(form(by));
}

/** "an analysis by | Quarrow |": a word right behind what it issues. */
export const issuesAlone = (tokens: readonly Token[], first: number, last: number): boolean =>
  last === first &&
  (tokens[first]!.xpos === 'NNP' || /\p{Ll}\p{Lu}/u.test(tokens[first]!.form)) &&
  tokens[first - 1]?.form === 'by' &&
  ISSUED.test(tokens[first - 2]?.lemma ?? '');

/** "a projection from the Harbor Tide Report", "polls conducted by Harbor Metrics": two or three words behind what they issue. */
export function issuesOne(tokens: readonly Token[], first: number, last: number): boolean {
  if (last === first) return false;
  const the = tokens[first - 1]?.form === 'the' ? 1 : 0;
  const by = first - 1 - the;
  if (!/^(?:by|from)$/.test(tokens[by]?.form ?? '')) return false;
  if (the && ISSUED.test(tokens[by - 1]?.form ?? '')) return true;
  const before = tokens.slice(Math.max(0, by - 14), by);
  const done = before.findLastIndex(({ xpos }) => xpos === 'VBN');
  return (
    POLLED.test(before[done]?.form ?? '') && before.slice(0, done).some(({ lemma }) => ISSUED.test(lemma))
  );
}

/** "a recent Quarrow poll", "the latest Quarrow survey": a word before the poll that is no place and no matter of it. */
export function isPollster(tokens: readonly Token[], first: number, last: number): boolean {
  if (
    last > first ||
    !/^(?:NNP?|JJ)$/.test(tokens[first]!.xpos) ||
    /^(?:National|Senate|House|Exit)$/.test(tokens[first]!.form)
  )
    return false;
  let from = first - 1;
  while (from > first - 4 && tokens[from]?.upos === 'ADJ' && /^\p{Ll}/u.test(tokens[from]!.form)) from--;
  return (
    POLL.test(tokens[last + 1]?.form ?? '') &&
    (/^an?$/i.test(tokens[from]?.form ?? '') ||
      /^(?:new|recent|latest|\d{4})$/.test(tokens[first - 1]?.form ?? ''))
  );
}

const POLL = /^(?:polls?|surveys?)$/i;

/** "a Pell Courier/QRX poll", "a Quarrow-QRX poll": the words between a stroke and the poll, or before a stroke that only such words part from it. */
export function isStroke(tokens: readonly Token[], first: number, last: number): boolean {
  const isOne = (at: number) => /^(?:\/|-|–)$/.test(tokens[at]?.form ?? '');
  if (isOne(first - 1) && /^\p{Lu}/u.test(tokens[first - 2]?.form ?? ''))
    return POLL.test(tokens[last + 1]?.form ?? '');
  if (!isOne(last + 1)) return false;
  let at = last + 2;
  while (at < last + 6 && /^\p{Lu}/u.test(tokens[at]?.form ?? '')) at++;
  return at > last + 2 && POLL.test(tokens[at]?.form ?? '');
}

/** "Quarrow's chief executive", "Quarrow's shareholders": what only a firm has. */
export const ownsOffice = (tokens: readonly Token[], last: number): boolean =>
  /^['’]s$/.test(tokens[last + 1]?.form ?? '') &&
  (/^(?:CEO|CFO|COO|CTO|shareholders|headquarters|subsidiar(?:y|ies)|stock|shares)$/.test(
    tokens[last + 2]?.form ?? '',
  ) ||
    (tokens[last + 2]?.form === 'chief' &&
      /^(?:executive|financial|operating)$/.test(tokens[last + 3]?.form ?? '')));

/** "the parents' | group | Seats for Elmford": the last word of a name behind its noun, over a small word within. */
export function calledTo(tokens: readonly Token[], first: number, last: number): number {
  const next = tokens[last + 2];
  const goesOn =
    /^(?:of|for|against)$/.test(tokens[last + 1]?.form ?? '') && /^\p{Lu}\p{Ll}/u.test(next?.form ?? '');
  return goesOn && isCalled(tokens, first, last) ? last + 2 : last;
}

/** "the news site Harbor Eye", "a story by the blog Quarrow", "Quarrow magazine", "the Quarrow news agency" */
export function isCalled(tokens: readonly Token[], first: number, last: number): boolean {
  const [next = '', second = ''] = tokens.slice(last + 1, last + 3).map(({ form }) => form);
  if (/^(?:magazine|newspaper|tabloid)$/.test(next)) return true;
  if (next === 'news' && /^(?:agency|service|site|website)$/.test(second)) return true;
  const noun = tokens[first - 1];
  if (!noun || !CALLED.test(noun.form)) return false;
  return tokens.slice(Math.max(0, first - 5), first - 1).some(({ form }) => /^(?:an?|the)$/i.test(form));
}

/** "An outside group backing Mr. Okafor, Quarrow Forward, bought time", "the largest party, the Quarrow Unionists,": a name in commas that the parser sets beside a noun for bodies. */
export function isGrouped(tokens: readonly Token[], first: number, last: number): boolean {
  const comma = last > first && tokens[first - 1]?.form === 'the' ? first - 2 : first - 1;
  if (tokens[comma]?.form !== ',' || !/^[,.;)]$/.test(tokens[last + 1]?.form ?? '')) return false;
  const head = tokens.slice(first, last + 1).find(({ head: up }) => up < first || up > last);
  const noun = tokens[head?.head ?? -1];
  return head?.deprel === 'appos' && noun?.xpos === 'NN' && GROUP.test(noun.form);
}
