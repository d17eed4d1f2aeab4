import { type Form, hashText } from './words-seen.ts';

/** A run of capitalised words with small joining words between them: "Ministry of Health", "Al - Zaman". */
export interface Run {
  readonly first: number;
  readonly last: number;
  /** Hash of the words in small letters. */
  readonly text: number;
  readonly words: string;
}

const JOINS =
  /^(of|the|for|de|del|della|la|le|du|des|da|dos|van|von|der|den|al|el|bin|ibn|ben|y|e|&|-|'s|’s)$/;
/** Joins that reach only one capitalised word further each, and never begin or end a run. */
const TWO_JOINS = /^(of|for|de|van|von)$/;

/** The runs of a sentence, left to right; a capitalised first word counts like any other. */
export function capitalRuns(sentence: readonly Form[]): Run[] {
  const runs: Run[] = [];
  for (let i = 0; i < sentence.length; i++) {
    if (!isNameWord(sentence[i]!)) continue;
    let last = i;
    for (let next = reach(sentence, last); next > last; next = reach(sentence, last)) last = next;
    const words = sentence
      .slice(i, last + 1)
      .map(f => f.text)
      .join(' ');
    runs.push({ first: i, last, text: hashText(words.toLowerCase()), words });
    i = last;
  }
  return runs;
}

const isNameWord = (form: Form): boolean => form.capital;

/** The index of the capitalised word that goes on the run, or `last` itself. */
function reach(sentence: readonly Form[], last: number): number {
  const next = sentence[last + 1];
  if (!next) return last;
  if (isNameWord(next)) return last + 1;
  if (!JOINS.test(next.text)) return last;
  const second = sentence[last + 2];
  if (second && isNameWord(second)) return last + 2;
  const third = sentence[last + 3];
  if (second?.text === 'the' && TWO_JOINS.test(next.text) && third && isNameWord(third)) return last + 3;
  return last;
}

interface Longer {
  readonly head: Form;
  readonly first: Form;
  readonly before: Form;
  /** 0 first, 1 within, 2 last word of the longer run. */
  readonly place: number;
}

/** What a document shows of its capitalised words, beyond the sentence at hand. */
export interface DocumentWords {
  /** Words that the document also writes small. */
  readonly lower: ReadonlySet<string>;
  readonly places: ReadonlyMap<string, { sentence: readonly Form[]; at: number }[]>;
  /** For a word: the longest run of the document that holds it, where longer than one. */
  readonly longer: ReadonlyMap<string, Longer>;
  /** Initials of runs of three words or more → the run's last word. */
  readonly acronyms: ReadonlyMap<string, Form>;
}

export function readDocument(
  document: readonly (readonly Form[])[],
  runs: readonly (readonly Run[])[],
): DocumentWords {
  const lower = new Set<string>();
  const places = new Map<string, { sentence: readonly Form[]; at: number }[]>();
  const longer = new Map<string, Longer>();
  const lengths = new Map<string, number>();
  const acronyms = new Map<string, Form>();
  document.forEach((sentence, s) => {
    sentence.forEach((form, at) => {
      if (!form.capital) {
        if (form.letters) lower.add(form.text);
      } else {
        const list = places.get(form.text);
        if (!list) places.set(form.text, [{ sentence, at }]);
        else if (list.length < 8) list.push({ sentence, at });
      }
    });
    for (const run of runs[s]!) {
      if (run.first === run.last) continue;
      const head = sentence[run.last]!;
      const first = sentence[run.first]!;
      let initials = '';
      for (let i = run.first; i <= run.last; i++) {
        const form = sentence[i]!;
        if (!form.capital) continue;
        initials += form.text[0]!;
        if ((lengths.get(form.text) ?? 0) >= run.last - run.first) continue;
        lengths.set(form.text, run.last - run.first);
        const place = i === run.first ? 0 : i === run.last ? 2 : 1;
        longer.set(form.text, { head, first, before: sentence[run.first - 1] ?? head, place });
      }
      if (initials.length > 1) acronyms.set(initials, head);
    }
  });
  return { lower, places, longer, acronyms };
}
