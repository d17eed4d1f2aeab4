import type { Span } from '../../text/span.ts';
import { comparable } from '../../text/words.ts';
import type { Words } from '../finding.ts';
import { type Holdings, terms } from '../holdings.ts';
import { distance } from '../names.ts';
import type { Telling } from './source.ts';

/** The record's spelling of a name that a draft spells otherwise. */
export interface Spelled {
  readonly name: string;
  readonly evidence: Words;
}

/** Shorter words have too many neighbours. */
const shortest = 4;

/**
 * Looks for a word of the name that no document of the record has, and that is one letter off (two from eight letters on) a name that it
 * has: one that stands beside the name's other words or the same title, or in a sentence of the record (`tellings`) that tells of the
 * same. Null where another word is as near, or where the name's other words speak against it.
 */
export function otherSpelling(
  holdings: Holdings,
  text: string,
  name: Span,
  tellings: readonly Telling[],
): Spelled | null {
  for (const part of partsOf(text, name)) {
    const form = comparable(part.word);
    if (form.length < shortest || !/^\p{Lu}/u.test(part.word) || holdings.frequency(form) > 0) continue;
    const told = tellings.flatMap(telling => inTelling(holdings, telling, form, part));
    const [one, ...more] = new Map(told.map(each => [each.name, each])).values();
    if (one && more.length === 0) return one;
    if (one) continue;
    const near = part.before || part.after ? nearTerms(holdings, form) : [];
    const found = likeliest(
      holdings,
      near.flatMap(term => inRecord(holdings, term, part) ?? []),
    );
    if (found) return found;
  }
  return null;
}

/** A word of a name, with the text of the name around it and the words that must stand beside it in the record, too. */
interface Part {
  readonly word: string;
  readonly head: string;
  readonly tail: string;
  readonly before: string | null;
  readonly after: string | null;
}

/** Titles that stand before anybody's name, and days and months. */
const anybodys =
  /^(?:mr|mrs|ms|miss|dr|sir|the|and|of|in|on|at|by|for|with|from|to|as|but|said|monday|tuesday|wednesday|thursday|friday|saturday|sunday)$/u;

function partsOf(text: string, { start, end }: Span): Part[] {
  const words = [...text.slice(start, end).matchAll(/\p{L}[\p{L}\p{M}’']*/gu)].map(one => {
    const word = one[0].replace(/[’']s?$/u, '');
    return { word, from: start + one.index, to: start + one.index + word.length };
  });
  const title = /(\p{Lu}\p{L}+)\.?\s+$/u.exec(text.slice(Math.max(0, start - 24), start))?.[1];
  const neighbour = (word: string | undefined) => {
    const form = word === undefined ? null : comparable(word);
    return form === null || form.length < 3 || anybodys.test(form) ? null : form;
  };
  return words.map(({ word, from, to }, at) => ({
    word,
    head: text.slice(start, from),
    tail: text.slice(to, end),
    before: neighbour(at > 0 ? words[at - 1]!.word : title),
    after: neighbour(words[at + 1]?.word),
  }));
}

/** The one word with a capital that is as near, in a sentence of the record that tells of the same. */
function inTelling(holdings: Holdings, { held, start, end }: Telling, form: string, part: Part): Spelled[] {
  const most = form.length >= 8 ? 2 : 1;
  const words = [...held.text.slice(start, end).matchAll(/\p{Lu}[\p{L}\p{M}’']*/gu)];
  return words.flatMap(one => {
    const written = one[0].replace(/[’']s?$/u, '');
    const far = distance(form, comparable(written), most);
    if (far === 0 || far > most || written.length < shortest) return [];
    const at = start + one.index;
    const evidence = holdings.evidence(held, { start: at, end: at + written.length });
    return [{ name: part.head + written + part.tail, evidence }];
  });
}

/** The only name, or the one that stands in four times as many documents as any other. */
function likeliest(holdings: Holdings, found: readonly Spelled[]): Spelled | null {
  const names = [...new Map(found.map(one => [one.name, one])).values()];
  const documents = (one: Spelled) => holdings.frequency(comparable(one.evidence.text));
  const [first, second] = names.sort((a, b) => documents(b) - documents(a));
  if (!first) return null;
  return second === undefined || documents(first) >= 4 * documents(second) ? first : null;
}

/** The part of a name by which the record's index is asked: "O'Malley" is two words there. Null for other names of several words. */
function needle(form: string): string | null {
  const [first, second, ...more] = terms(form);
  if (first === undefined || more.length > 0) return null;
  if (second === undefined) return first;
  return first.length <= 2 ? second : null;
}

function nearTerms(holdings: Holdings, form: string): string[] {
  const term = needle(form);
  if (term === null) return [];
  const most = term.length >= 8 ? 2 : 1;
  const found: { term: string; far: number }[] = [];
  const from = term[0]!;
  const rows = holdings.store.all<{ term: string }>(
    'SELECT term FROM temp.document_terms WHERE term >= ? AND term < ? AND length(term) BETWEEN ? AND ?',
    ...[from, `${from}\uffff`, term.length - most, term.length + most],
  );
  for (const row of rows) {
    const far = distance(term, row.term, most);
    if (far > 0 && far <= most) found.push({ term: row.term, far });
  }
  const nearest = Math.min(...found.map(one => one.far));
  return found.filter(one => one.far === nearest).map(one => one.term);
}

/** The word as a name of the record, where it stands with a capital beside the same word as in the draft. */
function inRecord(holdings: Holdings, term: string, { before, after, head, tail }: Part): Spelled | null {
  for (const n of holdings.withPhrase([term], 40)) {
    const held = holdings.document(n);
    const { forms, starts, ends } = held.words;
    for (let place = 0; place < forms.length; place++) {
      const there = forms[place]!.replace(/'s?$/u, '');
      if (there !== term && needle(there) !== term) continue;
      const here = held.text.slice(starts[place]!, ends[place]!).replace(/['’]s?$/u, '');
      if (!/^\p{Lu}/u.test(here)) continue;
      const beside =
        (before !== null && forms[place - 1] === before) || (after !== null && forms[place + 1] === after);
      if (!beside) continue;
      const evidence = holdings.evidence(held, { start: starts[place]!, end: starts[place]! + here.length });
      return { name: head + here + tail, evidence };
    }
  }
  return null;
}
