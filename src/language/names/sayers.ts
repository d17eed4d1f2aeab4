import type { Name, NameType, Sentence, Token } from '../analysis.ts';
import { APPOSED } from './bodies.ts';
import { type Gazetteer, GIVEN, SORT } from './gazetteer.ts';
import { isCallingWord } from './leads.ts';
import { isProse } from './missed.ts';
import { isPaper, PRINTS } from './papers.ts';
import { subtypeOf } from './subtypes.ts';
import { titleAfter } from './titles.ts';

/** Verbs of saying that take nothing but a speaker for their subject. */
const SAYS =
  /^(?:say|write|note|add|tell|argue|announce|report|tweet|comment|reply|respond|claim|insist|acknowledge|concede|explain|declare|oppose|deny|warn|conclude|estimate)$/;
const COURTESY = /^(?:Mr|Ms|Mrs|Dr)\.?$/;
const NAME_WORD = /^\p{Lu}\p{Ll}[\p{L}’'-]*$/u;
const ACRONYM = /^\p{Lu}{3,6}$/u;
/** What an outlet or a group is called before its name: "the news site Harbor Eye". */
const CALLED =
  /^(?:airline|app|blog|body|broadcaster|chain|charity|company|consultancy|developer|firm|fund|group|insurer|landlord|lender|magazine|maker|manufacturer|newspaper|nonprofit|operator|outlet|pollster|publication|quango|regulator|retailer|site|start-?up|supermarket|supplier|think-?tank|union|utility|watchdog|website)$/;
/** What a body issues. */
const ISSUED =
  /^(?:analysis|data|estimate|figures|forecast|poll|projection|report|research|review|study|survey)$/;
const POLLED = /^(?:conducted|commissioned|compiled|released|published)$/;
const ORDINARY =
  SORT.demonym |
  SORT.calendar |
  SORT.title |
  SORT.bodyHead |
  SORT.placeHead |
  SORT.country |
  SORT.state |
  SORT.region;

/** What only a body is called, so that the name in commas behind it is one's. */
const GROUP =
  /^(?:agency|airline|association|bank|body|broadcaster|campaign|charity|club|coalition|committee|company|corporation|federation|firm|foundation|group|insurer|league|manufacturer|network|newspaper|NGO|nonprofit|organi[sz]ation|PAC|platform|regulator|retailer|start-?up|tank|trust|union|watchdog)$/;
const DETERMINER = /^(?:['’]s?|an?|the|its|their|his|her|our|my|some|many|most|other|two)$/i;

type Range = readonly [first: number, last: number];

/**
 * Names that the tagger passed over though they speak, or stand behind a noun for what they are: "Quarrow has said it will", "said
 * Nell Abara, the former speaker", "the news site Harbor Eye". Two words are a person's where a list knows one of them, where a title
 * describes them or where the last stands alone as a person's; what nothing shows to be a person is a body.
 */
export function withSayers(
  names: readonly Name[],
  sentences: readonly Sentence[],
  text: string,
  gazetteer: Gazetteer,
): Name[] {
  const page = new Page(names, sentences, text, gazetteer);
  const runs = sentences.map((_, s) => page.runs(s));
  const types = new Map<string, NameType>();
  sentences.forEach((_, s) => {
    for (const range of runs[s]!) {
      const type = page.typeOf(s, range);
      if (type) types.set(page.words(s, range), type);
    }
  });
  if (types.size === 0) return [...names];
  const found = sentences.flatMap(({ tokens }, s) =>
    runs[s]!.flatMap((range): Name[] => {
      const type = types.get(page.words(s, range));
      if (!type) return [];
      const [first, last] = range;
      const forms = tokens.slice(first, last + 1).map(token => token.form);
      const subtype = subtypeOf(type, forms, [], [], gazetteer);
      const courtesy = tokens[first - 1];
      const title =
        type === 'person' && courtesy && COURTESY.test(courtesy.form)
          ? { start: courtesy.start, end: courtesy.end }
          : null;
      const { start } = tokens[first]!;
      return [{ type, subtype, sentence: s, first, last, title, start, end: tokens[last]!.end }];
    }),
  );
  return [...names, ...found].sort((a, b) => a.start - b.start);
}

/** What a document shows of the capitalised words that no name holds. */
class Page {
  private readonly sentences: readonly Sentence[];
  private readonly text: string;
  private readonly gazetteer: Gazetteer;
  /** Words that the document also writes small. */
  private readonly small = new Set<string>();
  /** Single words that are people's names somewhere. */
  private readonly people = new Set<string>();
  private readonly free: readonly Uint8Array[];

  constructor(names: readonly Name[], sentences: readonly Sentence[], text: string, gazetteer: Gazetteer) {
    this.sentences = sentences;
    this.text = text;
    this.gazetteer = gazetteer;
    this.free = sentences.map(({ tokens }) => new Uint8Array(tokens.length).fill(1));
    for (const { sentence, first, last, type } of names) {
      this.free[sentence]!.fill(0, first, last + 1);
      if (type === 'person' && first === last) this.people.add(sentences[sentence]!.tokens[first]!.form);
    }
    for (const { tokens } of sentences)
      for (const { form } of tokens) if (/^\p{Ll}/u.test(form)) this.small.add(form);
  }

  /** Runs of one to three capitalised words that no name holds or touches. */
  runs(s: number): Range[] {
    const { tokens } = this.sentences[s]!;
    const free = this.free[s]!;
    const found: Range[] = [];
    for (let at = 0; at < tokens.length; at++) {
      if (!free[at] || !isWord(tokens[at]!)) continue;
      let last = at;
      while (free[last + 1] && tokens[last + 1] && isWord(tokens[last + 1]!)) last++;
      const before = tokens[at - 1];
      const apart =
        isStroke(tokens, at, last) ||
        !before ||
        COURTESY.test(before.form) ||
        !/^(?:(?!The$)\p{Lu}.*|[-–/@#&.]|of|for)$/u.test(before.form);
      const ends = !/^(?:\p{Lu}.*|[-–/&]|of|for|['’]s\p{Lu}.*)$/u.test(tokens[last + 1]?.form ?? '');
      // "Quarrow | CEO"
      const office = last > at && /^(?:CEO|CFO|COO|CTO)$/.test(tokens[last]!.form) ? 1 : 0;
      if (apart && ends && last - at < 3 && isRunning(tokens)) found.push([at, last - office]);
      at = last;
    }
    return found;
  }

  words(s: number, [first, last]: Range): string {
    return this.sentences[s]!.tokens.slice(first, last + 1)
      .map(token => token.form)
      .join(' ');
  }

  /** What a run that speaks or is called something must be; null where nothing shows it to be a name. */
  typeOf(s: number, range: Range): NameType | null {
    const { tokens } = this.sentences[s]!;
    const [first, last] = range;
    const sorts = tokens.slice(first, last + 1).map(({ form }) => this.gazetteer.sorts(form));
    const whole = this.gazetteer.sorts(this.words(s, range));
    const called =
      isCalled(tokens, first, last) ||
      (isGrouped(tokens, first, last) && !(sorts[0]! & GIVEN)) ||
      (this.isNew(tokens[first]!) && this.isApposed(s, last));
    const issues =
      issuesOne(tokens, first, last) ||
      isStroke(tokens, first, last) ||
      (this.isNew(tokens[first]!) && isPollster(tokens, first, last));
    // "as The Times had it": within a sentence, only a title has its article large
    const titled = first > 1 && tokens[first - 1]!.form === 'The' && isPaper(tokens, first, last);
    if (!called && !issues && !titled && !speaks(tokens, range) && !isCited(tokens, first, last)) return null;
    if (isPaper(tokens, first, last)) return 'body';
    if (whole & ORDINARY || sorts.some(sort => sort & (SORT.demonym | SORT.calendar))) return null;
    if (issues && sorts[0]! & GIVEN) return null;
    if (called || (issues && !sorts.some(sort => sort & ORDINARY))) return 'body';
    if (COURTESY.test(tokens[first - 1]?.form ?? '')) return 'person';
    if (first === last) return this.single(tokens, first, sorts[0]!, s);
    const family = tokens[last]!.form;
    if (sorts[0]! & GIVEN || sorts.at(-1)! & SORT.surname || this.people.has(family)) return 'person';
    const forms = tokens.map(token => token.form);
    if (titleAfter(forms, last + 1)) return 'person';
    return this.isNew(tokens[first]!) || first > 0 ? 'body' : null;
  }

  /** "Quarrow said": a word that is written large wherever it stands, and is no word of the language that opens a sentence. */
  private single(tokens: readonly Token[], at: number, sorts: number, s: number): NameType | null {
    const word = tokens[at]!;
    if (sorts & ORDINARY || !/^NNP$/.test(word.xpos) || !this.isNew(word)) return null;
    // "POLICE say …": papers set the first words of a story in capitals
    const large = s > 1 && ACRONYM.test(word.form);
    if (at === 0 && !large && !/\p{Ll}\p{Lu}/u.test(word.form) && !this.standsWithin(word.form)) return null;
    if (ACRONYM.test(word.form)) return 'body';
    return sorts & (GIVEN | SORT.surname) || this.hasGiven(word.form) ? 'person' : 'body';
  }

  /** "Quarrow, the parent company of Harbor Oil," */
  private isApposed(s: number, last: number): boolean {
    const { tokens, end } = this.sentences[s]!;
    return APPOSED.test(this.text.slice(tokens[last]!.end, end));
  }

  private isNew({ form }: Token): boolean {
    return !this.small.has(form.toLowerCase());
  }

  /** True where the word stands large within a sentence, too. */
  private standsWithin(form: string): boolean {
    return this.sentences.some(({ tokens }) =>
      tokens.some((token, at) => at > 1 && token.form === form && isRunning(tokens)),
    );
  }

  /** "Nell Abara" elsewhere, of which the word is the last. */
  private hasGiven(form: string): boolean {
    return this.sentences.some(({ tokens }) =>
      tokens.some(
        (token, at) =>
          token.form === form && at > 0 && (this.gazetteer.sorts(tokens[at - 1]!.form) & GIVEN) !== 0,
      ),
    );
  }
}

/** "Save Our Creek" */
const CAUSE = /^(?:Defend|Keep|Our|Protect|Rescue|Save|Stop)$/;
const isWord = ({ form, upos }: Token): boolean =>
  (/^(?:PROPN|NOUN|ADJ|X)$/.test(upos) || CAUSE.test(form)) &&
  (NAME_WORD.test(form) || ACRONYM.test(form)) &&
  !COURTESY.test(form);

/** A sentence that is no heading: at least a third of its longer words are written small. */
const isRunning = (tokens: readonly Token[]): boolean =>
  isProse(
    tokens.map(({ form }) => form),
    1 / 3,
  );

/** How the words for those who hold an office end: "the Acting Town Planner", which is no body as "the Night Towns Compact" is. */
const OFFICE =
  /(?:er|or|ist|ian|ant|ary|ee|chief|clerk|[Mm]an|[Ww]oman|person|dean|general|[Cc]hair|[Jj]udge)$/;

/** True for the subject of a verb of saying in small letters: "Quarrow has said", "said Nell Abara". */
function speaks(tokens: readonly Token[], [first, last]: Range): boolean {
  const head = tokens.findIndex(
    ({ head: up, deprel }, at) =>
      at >= first && at <= last && (up < first || up > last) && deprel === 'nsubj',
  );
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
  const whole = last - first === 2 && !OFFICE.test(tokens[last]!.form) && !isCallingWord(tokens[last]!.lemma);
  return says && (whole || !DETERMINER.test(tokens[first - 1]?.form ?? ''));
}

/** "according to Quarrow", "according to the Pell Gazette", "told the Pell Gazette" */
function isCited(tokens: readonly Token[], first: number, last: number): boolean {
  const form = (at: number) => tokens[at]?.form ?? '';
  const paper = last > first && isPaper(tokens, first, last);
  const by = paper ? first - 2 : first - 1;
  if (form(by) === 'to' && /^according$/i.test(form(by - 1))) return true;
  return paper && /^(?:tells?|told|telling)$/.test(form(by));
}

/** "a projection from the Harbor Tide Report", "polls conducted by Harbor Metrics": two or three words behind what they issue. */
function issuesOne(tokens: readonly Token[], first: number, last: number): boolean {
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
function isPollster(tokens: readonly Token[], first: number, last: number): boolean {
  if (
    last > first ||
    !/^(?:NNP?|JJ)$/.test(tokens[first]!.xpos) ||
    /^(?:National|Senate|House|Exit)$/.test(tokens[first]!.form)
  )
    return false;
  const before = tokens[first - 1]?.form ?? '';
  return (
    /^(?:polls?|surveys?)$/.test(tokens[last + 1]?.form ?? '') &&
    /^(?:an?|new|recent|latest|\d{4})$/i.test(before)
  );
}

/** "a Quay News/QRX poll": the word between a stroke and the poll. */
const isStroke = (tokens: readonly Token[], first: number, last: number): boolean =>
  tokens[first - 1]?.form === '/' && /^(?:polls?|surveys?)$/i.test(tokens[last + 1]?.form ?? '');

/** "the news site Harbor Eye", "a story by the blog Quarrow", "Quarrow magazine" */
function isCalled(tokens: readonly Token[], first: number, last: number): boolean {
  if (/^(?:magazine|newspaper|tabloid)$/.test(tokens[last + 1]?.form ?? '')) return true;
  const noun = tokens[first - 1];
  if (!noun || !CALLED.test(noun.form)) return false;
  return tokens.slice(Math.max(0, first - 5), first - 1).some(({ form }) => /^(?:an?|the)$/i.test(form));
}

/** "An outside group backing Mr. Okafor, Quarrow Forward, bought time": a name in commas that the parser sets beside a noun for bodies. */
function isGrouped(tokens: readonly Token[], first: number, last: number): boolean {
  if (tokens[first - 1]?.form !== ',' || !/^[,.;)]$/.test(tokens[last + 1]?.form ?? '')) return false;
  const head = tokens.slice(first, last + 1).find(({ head: up }) => up < first || up > last);
  const noun = tokens[head?.head ?? -1];
  return head?.deprel === 'appos' && noun?.xpos === 'NN' && GROUP.test(noun.form);
}
