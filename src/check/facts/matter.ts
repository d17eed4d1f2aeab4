import { contains, type Span } from '../../text/span.ts';
import type { Held } from '../holdings.ts';
import { stem, type Telling, tellingForms } from './source.ts';

/** A word with a capital that names somebody or something, as a stem. */
interface Named extends Span {
  readonly stem: string;
}

const dates =
  'monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december jan feb mar apr jun jul aug sept sep oct nov dec';
const titles =
  'mr mrs ms miss dr sir sen senator rep representative gov governor president mayor judge justice secretary chairman chairwoman chair sheriff captain gen general lt col sgt rev director speaker commissioner councilman councilwoman attorney congressman congresswoman candidate officer minister';
const small =
  'the a an and or but in on at of for to from by with as it its he she they we i you his her their our this that these those there here what who when where why how if so no not yes all some many most one two three more';
const nameless = new Set(`${dates} ${titles} ${small}`.split(' ').map(word => stem(word)));

const capital = /(?<![\p{L}\p{N}’'-])\p{Lu}[\p{L}\p{N}]*(?:[’'.-]\p{L}+)*/gu;
/** ", according to the state auditor": whose word it is does not make it another matter. */
const attribution =
  /\baccording to\b[^,.;:]{0,80}|[,”"]\s*(?:said|says|wrote|added|announced)\b[^,.;:]{0,80}|(?:^|(?<=[,;:”"]\s))[^,.;:”"]{0,80}?\b(?:said|says|told|wrote|announced|reported|added)\b/giu;

/** A sentence that is so much like the draft's may name somebody whom the draft does not; one that has nearly all of it, many. */
const alike = 0.75;
const nearlyAll = 0.9;

/** A sentence of fewer telling words than this says what it is about only where the record's has them all, and few others. */
const fewest = 5;
const wholly = 0.9;

/** True if the sentences say enough for their numbers and dates to answer each other. */
export function isTold(telling: Telling): boolean {
  return telling.asked >= fewest || isWhole(telling);
}

function isWhole({ held, start, end, asked, shared, score }: Telling): boolean {
  if (score < wholly || shared < 2) return false;
  return new Set(tellingForms(held.text.slice(start, end)).map(stem)).size <= asked + 1;
}

const insideOf = new WeakMap<Held, ReadonlySet<string>>();
const capitals = new WeakMap<Held, ReadonlySet<string>>();

/** The words that name within a span; at the head of a sentence only those that have a capital elsewhere, too. */
function namedIn(text: string, { start, end }: Span, elsewhere: ReadonlySet<string>): Named[] {
  const slice = text.slice(start, end);
  return [...slice.matchAll(capital)].flatMap(one => {
    const word = stem(one[0].toLowerCase().replace(/[’'.]/gu, ''));
    if (one[0].length < 2 || nameless.has(word) || isAcronym(one[0])) return [];
    if (/^\W*$/u.test(slice.slice(0, one.index)) && !elsewhere.has(word)) return [];
    return [{ start: start + one.index, end: start + one.index + one[0].length, stem: word }];
  });
}

/** "HGO" says the same as "Harbor Grants Office", and "STANNICK —" is where it was written: neither is held against a name. */
function isAcronym(word: string): boolean {
  return word === word.toUpperCase();
}

/** Stems of the words that have a capital within a sentence. */
function capitalised(text: string): Set<string> {
  const found = new Set<string>();
  for (const one of text.matchAll(capital))
    if (/[\p{Ll}\p{N},;)]\s+$/u.test(text.slice(Math.max(0, one.index - 4), one.index)))
      found.add(stem(one[0].toLowerCase().replace(/[’'.]/gu, '')));
  return found;
}

function stemsOf(text: string): Set<string> {
  const words = text.toLowerCase().match(/[\p{L}\p{N}]+(?:[’'.-]\p{L}+)*/gu) ?? [];
  return new Set(words.flatMap(word => [word.replace(/[’'.]/gu, ''), ...word.split('-')]).map(stem));
}

/** What a draft names: made once a draft, asked for each of its sentences. */
export class Matter {
  readonly #text: string;
  readonly #stems: ReadonlySet<string>;
  readonly #capitals: ReadonlySet<string>;

  constructor(text: string) {
    this.#text = text;
    this.#stems = stemsOf(text);
    this.#capitals = capitalised(text);
  }

  /**
   * True unless the names say that the two sentences tell of different matters: each names what the other does not, or one names what
   * the other's whole text has nowhere. Whose word it is does not count.
   */
  isSame(sentence: Span, telling: Telling): boolean {
    const { held } = telling;
    if (telling.asked < fewest - 1 && !isWhole(telling)) return false;
    const record = memo(insideOf, held, () =>
      stemsOf(`${held.title ?? ''} ${held.outlet ?? ''} ${held.text}`),
    );
    const mine = this.named(sentence);
    const theirs = namedOf(telling);
    const said = stemsOf(held.text.slice(telling.start, telling.end));
    const own = stemsOf(this.#text.slice(sentence.start, sentence.end));
    if (otherSources(this.sources(sentence), sourcesOf(telling))) return false;
    const unsaid = runs(this.#text, mine).filter(one => !isNamed(one, said));
    const untold = runs(held.text, theirs).filter(one => !isNamed(one, own));
    if (unsaid.length > 0 && untold.length > 0) return false;
    const unknown = untold.filter(one => !isNamed(one, this.#stems)).length;
    const allowed = telling.score >= nearlyAll ? untold.length : telling.score >= alike ? 1 : 0;
    return unsaid.every(one => isNamed(one, record)) && unknown <= allowed;
  }

  /** The names of a sentence of the draft, those of its sources left out. */
  named(sentence: Span): Named[] {
    return attributed(this.#text, sentence, namedIn(this.#text, sentence, this.#capitals), false);
  }

  sources(sentence: Span): Named[] {
    return attributed(this.#text, sentence, namedIn(this.#text, sentence, this.#capitals), true);
  }
}

/** Words of one name: those that follow each other. */
function runs(text: string, named: readonly Named[]): Named[][] {
  const found: Named[][] = [];
  for (const one of named) {
    const last = found.at(-1);
    if (last && /^\s+(?:of (?:the )?)?$/u.test(text.slice(last.at(-1)!.end, one.start))) last.push(one);
    else found.push([one]);
  }
  return found;
}

/** "The board" for "the Marrow Bay Ferry Board", "Gorst" for "Pellam Gorst": the last word of a name, or two of its words. */
function isNamed(run: readonly Named[], words: ReadonlySet<string>): boolean {
  return words.has(run.at(-1)!.stem) || run.filter(one => words.has(one.stem)).length >= 2;
}

/** Two who are named, and nothing of the one name in the other: two accounts. */
function otherSources(mine: readonly Named[], theirs: readonly Named[]): boolean {
  return (
    mine.length > 0 && theirs.length > 0 && !mine.some(one => theirs.some(other => other.stem === one.stem))
  );
}

/** The names of a sentence of the record, those of its sources left out. */
export function namedOf(telling: Telling): Named[] {
  return ofRecord(telling, false);
}

const sourcesOf = (telling: Telling) => ofRecord(telling, true);

function ofRecord(telling: Telling, sources: boolean): Named[] {
  const { held } = telling;
  const elsewhere = memo(capitals, held, () => capitalised(held.text));
  return attributed(held.text, telling, namedIn(held.text, telling, elsewhere), sources);
}

/** The names that stand where a sentence says whose word it is, or the others. */
function attributed(text: string, { start, end }: Span, named: Named[], sources: boolean): Named[] {
  const stretches = [...text.slice(start, end).matchAll(attribution)].map(one => ({
    start: start + one.index,
    end: start + one.index + one[0].length,
  }));
  return named.filter(one => stretches.some(stretch => contains(stretch, one)) === sources);
}

function memo<V>(kept: WeakMap<Held, V>, held: Held, make: () => V): V {
  let value = kept.get(held);
  if (value === undefined) {
    value = make();
    kept.set(held, value);
  }
  return value;
}
