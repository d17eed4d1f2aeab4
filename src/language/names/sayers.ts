import type { Name, NameType, Sentence, Token } from '../analysis.ts';
import { APPOSED } from './bodies.ts';
import { type Gazetteer, GIVEN, SORT } from './gazetteer.ts';
import { isProse } from './missed.ts';
import { isPaper } from './papers.ts';
import {
  calledTo,
  isBesideOffice,
  isCalled,
  isCited,
  isGrouped,
  isPollster,
  isStroke,
  issuesAlone,
  issuesOne,
  ownsOffice,
  type Range,
  speaks,
} from './saying.ts';
import { subtypeOf } from './subtypes.ts';
import { titleAfter } from './titles.ts';

const COURTESY = /^(?:Mr|Ms|Mrs|Dr)\.?$/;
const NAME_WORD = /^\p{Lu}\p{Ll}[\p{L}’'-]*$/u;
const ACRONYM = /^(?:\p{Lu}{3,6}|\p{Lu}{2,5}\d{1,2})$/u;
const ORDINARY =
  SORT.demonym |
  SORT.calendar |
  SORT.title |
  SORT.bodyHead |
  SORT.placeHead |
  SORT.country |
  SORT.state |
  SORT.region;

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
  const firms = new Set<string>();
  sentences.forEach((_, s) => {
    for (const range of runs[s]!) {
      const type = page.typeOf(s, range);
      if (type) types.set(page.words(s, range), type);
      if (type === 'body' && page.isOwner(s, range)) firms.add(page.words(s, range));
    }
  });
  if (types.size === 0) return [...names];
  const found = sentences.flatMap(({ tokens }, s) =>
    runs[s]!.flatMap((range): Name[] => {
      const type = types.get(page.words(s, range));
      if (!type) return [];
      const [first, last] = range;
      const forms = tokens.slice(first, last + 1).map(token => token.form);
      const subtype = firms.has(page.words(s, range)) ? 'company' : subtypeOf(type, forms, [], [], gazetteer);
      const courtesy = tokens[first - 1];
      const title =
        type === 'person' && courtesy && COURTESY.test(courtesy.form)
          ? { start: courtesy.start, end: courtesy.end }
          : null;
      const { start } = tokens[first]!;
      return [{ type, subtype, sentence: s, first, last, title, start, end: tokens[last]!.end }];
    }),
  );
  // "Quarrow's chief executive": elsewhere the tagger may take it for a person
  const typed = names.map(name =>
    name.type === 'person' && !name.title && firms.has(text.slice(name.start, name.end))
      ? { ...name, type: 'body' as const, subtype: 'company' }
      : name,
  );
  return [...typed, ...found].sort((a, b) => a.start - b.start);
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
  /** Given names of people whom the document names in full, with the family names behind them. */
  private readonly givens = new Map<string, Set<string>>();
  /** Words of names that are no people's. */
  private readonly others = new Set<string>();
  private readonly free: readonly Uint8Array[];

  constructor(names: readonly Name[], sentences: readonly Sentence[], text: string, gazetteer: Gazetteer) {
    this.sentences = sentences;
    this.text = text;
    this.gazetteer = gazetteer;
    this.free = sentences.map(({ tokens }) => new Uint8Array(tokens.length).fill(1));
    for (const { sentence, first, last, type } of names) {
      this.free[sentence]!.fill(0, first, last + 1);
      const own = sentences[sentence]!.tokens.slice(first, last + 1).map(({ form }) => form);
      if (type !== 'person') for (const form of own) this.others.add(form);
      else if (last > first)
        this.givens.set(own[0]!, (this.givens.get(own[0]!) ?? new Set()).add(own.at(-1)!));
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
      const to = calledTo(tokens, at, last);
      if (to > last && free[to]) last = to;
      const before = tokens[at - 1];
      const apart =
        isStroke(tokens, at, last) ||
        !before ||
        COURTESY.test(before.form) ||
        !/^(?:(?!The$)\p{Lu}.*|[-–/@#&.]|of|for)$/u.test(before.form);
      const ends =
        isStroke(tokens, at, last) ||
        issuesAlone(tokens, at, last) ||
        !/^(?:\p{Lu}.*|[-–/&]|of|for|['’]s\p{Lu}.*)$/u.test(tokens[last + 1]?.form ?? '');
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
      (sorts[0] === 0 && this.isNew(tokens[first]!) && issuesAlone(tokens, first, last)) ||
      isStroke(tokens, first, last) ||
      (this.isNew(tokens[first]!) && isPollster(tokens, first, last));
    // "as The Times had it": within a sentence, only a title has its article large
    const titled = first > 1 && tokens[first - 1]!.form === 'The' && isPaper(tokens, first, last);
    const beside = isBesideOffice(tokens, first, last) && (sorts[0]! & GIVEN) !== 0;
    if (this.isOwner(s, range)) return 'body';
    if (first === last && this.isGivenAgain(tokens[first]!)) return 'person';
    const speaking = beside || speaks(tokens, range) || isCited(tokens, first, last);
    if (!called && !issues && !titled && !speaking) return null;
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

  /** "Abara Lind, 13, sold water. | Abara | sold 40 bottles.": the given name of the one person whom the text has so in full, as a subject. */
  private isGivenAgain(word: Token): boolean {
    const { form, xpos, deprel } = word;
    if (xpos !== 'NNP' || deprel !== 'nsubj' || !NAME_WORD.test(form) || !this.isNew(word)) return false;
    const isOne = this.givens.get(form)?.size === 1;
    return isOne && !this.others.has(form) && (this.gazetteer.sorts(form) & ORDINARY) === 0;
  }

  /** "Quarrow's chief executive": a word that no list knows for a person's, a land's or a title. */
  isOwner(s: number, [first, last]: Range): boolean {
    const { tokens } = this.sentences[s]!;
    const { form } = tokens[first]!;
    const owns = first === last && this.isNew(tokens[first]!) && ownsOffice(tokens, last);
    return owns && (this.gazetteer.sorts(form) & (ORDINARY | GIVEN | SORT.surname)) === 0;
  }

  /** "Quarrow said": a word that is written large wherever it stands, and is no word of the language that opens a sentence. */
  private single(tokens: readonly Token[], at: number, sorts: number, s: number): NameType | null {
    const word = tokens[at]!;
    const shaped = word.xpos === 'NNP' || (word.xpos === 'NN' && ACRONYM.test(word.form));
    if (sorts & ORDINARY || !shaped || !this.isNew(word)) return null;
    // "POLICE say …": papers set the first words of a story in capitals
    const large = s > 1 && ACRONYM.test(word.form);
    // "Quarrow reports": what papers and broadcasters do
    const reports = sorts === 0 && tokens[at + 1]?.form === 'reports';
    if (at === 0 && !large && !reports && !/\p{Ll}\p{Lu}/u.test(word.form) && !this.standsWithin(word.form))
      return null;
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

const isWord = ({ form, upos }: Token): boolean =>
  /^(?:PROPN|NOUN|ADJ|X)$/.test(upos) && (NAME_WORD.test(form) || ACRONYM.test(form)) && !COURTESY.test(form);

/** A sentence that is no heading: at least a third of its longer words are written small. */
const isRunning = (tokens: readonly Token[]): boolean =>
  isProse(
    tokens.map(({ form }) => form),
    1 / 3,
  );
