import { distance } from '../src/check/names.ts';
import { analyse } from '../src/language/analyse.ts';
import { listItems } from '../src/record/questions/items.ts';
import type { Store } from '../src/record/sqlite.ts';
import { random } from './corpus.ts';

/** A paragraph of a made draft: what was planted in it, and the codes of which one should be found there; none for what is right. */
export interface Planted {
  readonly kind: string;
  readonly text: string;
  readonly expect: readonly string[];
  /** Codes that count as false alarms where nothing was planted. */
  readonly watch: readonly string[];
  /** The record's own words, within which the evidence must lie. */
  readonly source: string;
}

const quoteCodes = ['misquoted', 'quote-cut', 'quote-not-found'];
const swaps: Readonly<Record<string, string>> = {
  will: 'may',
  can: 'must',
  more: 'less',
  never: 'always',
  all: 'some',
  people: 'children',
  good: 'bad',
  first: 'last',
  before: 'after',
  money: 'land',
  want: 'hate',
  public: 'private',
  every: 'any',
  they: 'you',
  we: 'they',
  is: 'was',
  have: 'had',
  many: 'few',
  new: 'old',
  think: 'doubt',
};

interface Quote {
  readonly words: string;
  readonly speaker: string;
}

/** True quotations of a record: whole stretches between quotation marks with a speaker who has a name. */
function quotesOf(store: Store, most: number): Quote[] {
  const quotes: Quote[] = [];
  for (let offset = 0; quotes.length < most; offset += 500) {
    const { rows } = listItems(store, { kind: 'statement', offset, limit: 500 });
    for (const row of rows) {
      const speaker = typeof row.fields.speaker === 'string' ? row.names[row.fields.speaker] : undefined;
      if (!speaker?.includes(' ')) continue;
      for (const part of row.evidence) {
        const quoted = part.role === 'content' ? /^[“"]([^“”"]{30,280})[”"]$/u.exec(part.text.trim()) : null;
        if (quoted) quotes.push({ words: quoted[1]!.replace(/[,.]$/u, ''), speaker });
      }
    }
    if (rows.length < 500) break;
  }
  return quotes.slice(0, most);
}

type Change = (words: string[], next: () => number, other: Quote) => string[] | null;

const inner = (words: readonly string[], next: () => number) => 1 + Math.floor(next() * (words.length - 2));

/** The newspaper's own brackets and ellipses stand for other words already: what is changed at or in one is no error. */
function isOpenPlace(words: readonly string[], k: number): boolean {
  const before = words.slice(0, k + 1).join(' ');
  return (
    before.lastIndexOf('[') <= before.lastIndexOf(']') &&
    !words.slice(Math.max(0, k - 1), k + 2).some(word => /[[\]…]|\.\.|\*/u.test(word))
  );
}

const changes: Readonly<Record<string, Change>> = {
  'word changed': (words, next) => {
    const at = words.map((_, k) => k).filter(k => swaps[words[k]!.toLowerCase()]);
    if (at.length === 0) return null;
    const k = at[Math.floor(next() * at.length)]!;
    return words.with(k, swaps[words[k]!.toLowerCase()]!);
  },
  'word dropped': (words, next) => {
    const k = inner(words, next);
    return /[\p{L}]{3}/u.test(words[k]!) && isOpenPlace(words, k) ? words.toSpliced(k, 1) : null;
  },
  'word added': (words, next) => {
    const k = inner(words, next);
    const word = ['really', 'now', 'simply', 'clearly'][Math.floor(next() * 4)]!;
    return isOpenPlace(words, k) ? words.toSpliced(k, 0, word) : null;
  },
  'not removed': words => {
    const k = words.findIndex(word => /^(?:not|never)$/iu.test(word));
    if (k >= 0) return words.toSpliced(k, 1);
    const short = words.findIndex(word =>
      /^(?:do|does|did|is|was|are|were|have|has|had|would|could|should)n[’']t$/iu.test(word),
    );
    return short < 0 ? null : words.with(short, words[short]!.replace(/n[’']t$/u, ''));
  },
  'two stitched': (words, _, other) => {
    const mine = words.slice(0, Math.max(5, words.length - 2));
    const theirs = other.words.split(/\s+/u);
    return words.length < 7 || theirs.length < 7
      ? null
      : [...mine, ...theirs.slice(-Math.max(5, theirs.length - 2))];
  },
};

/** Edits that every desk allows, and that must stay silent. */
const allowed: Readonly<Record<string, (words: string[], next: () => number) => string | null>> = {
  untouched: words => words.join(' '),
  'straight marks': words => words.join(' ').replace(/[’‘]/gu, "'").replace(/[—–]/gu, '-'),
  'capital at the start': words => {
    const text = words.join(' ');
    const first = text[0]!;
    return (first === first.toUpperCase() ? first.toLowerCase() : first.toUpperCase()) + text.slice(1);
  },
  'cut with an ellipsis': (words, next) => {
    if (words.length < 14) return null;
    const at = 4 + Math.floor(next() * (words.length - 11));
    const gone = words.slice(at, at + 3).join(' ');
    if (
      /\b(?:not|never|no|none|if|unless|until|some|many|most|more|less|least|may|might|could|about|few|only|nor|without|almost|nearly|often|part|likely|possibly|usually|sometimes|several|generally|whether|except|perhaps|maybe|probably|seems?|up to|nothing|nobody|fewer|as many|kind of|estimated|alleged\w*|accused|suspected|refuse\w*|den(?:y|ies|ied)|reportedly|apparently|partly|otherwise|pending|provided|assuming|subject|roughly|approximately)\b|n[’']t/iu.test(
        gone,
      )
    )
      return null;
    return [...words.slice(0, at), '…', ...words.slice(at + 3)].join(' ');
  },
  'name in brackets': words => {
    const k = words.findIndex((word, at) => at > 1 && /^(?:it|they|them|he|she|him|her|we)$/u.test(word));
    return k < 0 ? null : words.with(k, '[the council]').join(' ');
  },
  'end left off': words => (words.length < 12 ? null : words.slice(0, -3).join(' ')),
  'nested marks': words =>
    words.length < 8 ? null : [...words.slice(0, 3), `‘${words[3]}’`, ...words.slice(4)].join(' '),
};

export function plantedQuotations(store: Store, seed: number, most: number): Planted[] {
  const next = random(seed);
  const quotes = quotesOf(store, most);
  const cases: Planted[] = [];
  const tell = (words: string, speaker: string) => `“${words},” ${speaker} said.`;
  for (const [n, { words, speaker }] of quotes.entries()) {
    const split = words.split(/\s+/u);
    const other = quotes[(n + 1 + Math.floor(next() * (quotes.length - 1))) % quotes.length]!;
    for (const [kind, change] of Object.entries(changes)) {
      const made = change(split, next, other);
      if (made && made.join(' ') !== words)
        cases.push({
          kind,
          text: tell(made.join(' '), speaker),
          expect: quoteCodes,
          watch: [],
          source: words,
        });
    }
    for (const [kind, edit] of Object.entries(allowed)) {
      const made = edit(split, next);
      const watch = [...quoteCodes, ...(kind === 'untouched' ? ['misattributed'] : [])];
      if (made) cases.push({ kind, text: tell(made, speaker), expect: [], watch, source: words });
    }
    const last = (name: string) => name.split(' ').at(-1)!;
    if (last(other.speaker) !== last(speaker) && distance(last(other.speaker), last(speaker), 2) > 2)
      cases.push({
        kind: 'speaker swapped',
        text: tell(words, other.speaker),
        expect: ['misattributed'],
        watch: [],
        source: words,
      });
  }
  return cases;
}

const factCodes = ['wrong-figure', 'wrong-date', 'wrong-name'];

/** The record's own sentences, as they are and with one figure, date or name changed; and with their clauses turned about. */
export function plantedFacts(store: Store, seed: number, documents: number): Planted[] {
  const next = random(seed);
  const cases: Planted[] = [];
  const rows = store.all<{ text: string; published: string | null }>(
    "SELECT text, published FROM documents WHERE state <> 'refused' AND path NOT LIKE 'README%' AND path NOT LIKE '%.jsonl' ORDER BY n LIMIT ?",
    documents,
  );
  for (const { text, published } of rows) {
    const analysis = analyse({ text, blocks: [{ start: 0, end: text.length, kind: 'body' }], published });
    for (const sentence of analysis.sentences) {
      const words = text.slice(sentence.start, sentence.end);
      if (/[“”"\n|]/u.test(words) || words.length < 50 || words.length > 300) continue;
      const plant = (kind: string, start: number, end: number, instead: string, expect: string) => {
        const made = text.slice(sentence.start, start) + instead + text.slice(end, sentence.end);
        cases.push({ kind, text: made, expect: [expect, 'disputed-figure'], watch: [], source: words });
      };
      cases.push({ kind: 'sentence untouched', text: words, expect: [], watch: factCodes, source: words });
      const turned = turnedAbout(words);
      if (turned)
        cases.push({
          kind: 'sentence turned about',
          text: turned,
          expect: [],
          watch: factCodes,
          source: words,
        });
      const within = (one: { start: number; end: number }) =>
        one.start >= sentence.start && one.end <= sentence.end;
      for (const one of analysis.quantities.filter(within)) {
        const written = text.slice(one.start, one.end);
        const number = /\d[\d,]*(?:\.\d+)?/u.exec(written);
        if (
          !number ||
          one.kind === 'ordinal' ||
          analysis.times.some(time => time.start < one.end && one.start < time.end)
        )
          continue;
        const value = Number(number[0].replaceAll(',', ''));
        const other = value < 10 ? value + 2 : Math.round(value * 1.3) + 3;
        plant(
          'figure changed',
          one.start,
          one.end,
          written.replace(number[0], other.toLocaleString('en')),
          'wrong-figure',
        );
        if (/million/u.test(written))
          plant('unit changed', one.start, one.end, written.replace('million', 'billion'), 'wrong-figure');
        break;
      }
      for (const one of analysis.times.filter(within)) {
        const written = text.slice(one.start, one.end);
        const moved = movedDate(written);
        if (moved) {
          plant('date moved', one.start, one.end, moved, 'wrong-date');
          break;
        }
      }
      const name = analysis.names.find(
        one => within(one) && one.type === 'person' && /\p{L}{6}$/u.test(text.slice(one.start, one.end)),
      );
      if (name) {
        const written = text.slice(name.start, name.end);
        const at = written.length - 2 - Math.floor(next() * 3);
        const letter = 'aeioulnrst'[Math.floor(next() * 10)]!;
        const wrong =
          next() < 0.5
            ? written.slice(0, at) + written.slice(at + 1)
            : written.slice(0, at) + letter + written.slice(at + 1);
        if (!text.includes(wrong)) plant('name misspelt', name.start, name.end, wrong, 'wrong-name');
      }
    }
  }
  return cases;
}

/** "On Tuesday, the board voted" ↔ "the board voted On Tuesday": what stands before the first comma goes to the end. */
function turnedAbout(words: string): string | null {
  const found = /^((?:In|On|At|After|Before|Under|By|During)\b[^,]{4,60}), ([^.]+)\.$/u.exec(words);
  return found
    ? `${found[2]![0]!.toUpperCase()}${found[2]!.slice(1)} ${found[1]![0]!.toLowerCase()}${found[1]!.slice(1)}.`
    : null;
}

const days = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];

function movedDate(written: string): string | null {
  const month =
    /^((?:January|February|March|April|May|June|July|August|September|October|November|December|[A-Z][a-z]{2,3}\.) )(\d{1,2})\b/u.exec(
      written,
    );
  if (month) return written.replace(month[0], `${month[1]}${(Number(month[2]) % 27) + 2}`);
  const year = /\b(?:19|20)\d\d\b/u.exec(written);
  if (year) return written.replace(year[0], String(Number(year[0]) - 1));
  const day = days.indexOf(written);
  return day < 0 ? null : days[(day + 3) % 7]!;
}
