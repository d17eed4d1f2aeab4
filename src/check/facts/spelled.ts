import type { Span } from '../../text/span.ts';
import { comparable } from '../../text/words.ts';
import type { Words } from '../finding.ts';
import { type Holdings, terms } from '../holdings.ts';
import { distance } from '../names.ts';

/** The record's spelling of a name that a draft spells otherwise. */
export interface Spelled {
  readonly name: string;
  readonly evidence: Words;
  /** True where the rest of the name is the same, too. */
  readonly sure: boolean;
}

/** Shorter words have too many neighbours. */
const shortest = 4;

/**
 * Looks for a word of the name that no document of the record has, and that is one letter off (two from eight letters on) a name that it
 * has. Null where another word is as near, or where the name's other words speak against it.
 */
export function otherSpelling(holdings: Holdings, text: string, name: Span): Spelled | null {
  const written = text.slice(name.start, name.end);
  const parts = written.split(/\s+/u);
  for (const [at, part] of parts.entries()) {
    const bare = part.replace(/['’]s$/u, '').replace(/^[^\p{L}]+|[^\p{L}]+$/gu, '');
    const form = comparable(bare);
    if (form.length < shortest || !/^\p{Lu}/u.test(bare) || holdings.frequency(form) > 0) continue;
    const near = nearTerms(holdings, form);
    if (near.length === 0) continue;
    const found = near.flatMap(term => inRecord(holdings, term, parts, at) ?? []);
    const best = found.filter(one => one.sure).length > 0 ? found.filter(one => one.sure) : found;
    const one = likeliest(holdings, best);
    if (one && (one.sure || parts.length === 1)) return one;
  }
  return null;
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

/** The word as a name of the record, where it stands capitalised and beside the name's other words. */
function inRecord(holdings: Holdings, term: string, parts: readonly string[], at: number): Spelled | null {
  const before = at > 0 ? comparable(parts[at - 1]!.replace(/[.,]$/u, '')) : null;
  const after = at + 1 < parts.length ? comparable(parts[at + 1]!.replace(/[.,]$/u, '')) : null;
  let loose: Spelled | null = null;
  for (const n of holdings.withPhrase([term], 12)) {
    const held = holdings.document(n);
    const { forms, starts, ends } = held.words;
    for (let place = 0; place < forms.length; place++) {
      const there = forms[place]!.replace(/'s?$/u, '');
      if (there !== term && needle(there) !== term) continue;
      const here = held.text.slice(starts[place]!, ends[place]!).replace(/['’]s$/u, '');
      if (!/^\p{Lu}/u.test(here)) continue;
      const beside =
        (before !== null && forms[place - 1] === before) || (after !== null && forms[place + 1] === after);
      const name = parts.map((part, k) => (k === at ? here : part)).join(' ');
      const evidence = holdings.evidence(held, { start: starts[place]!, end: starts[place]! + here.length });
      if (beside) return { name, evidence, sure: true };
      // at the head of a sentence any word has a capital
      if (midSentence(held.text, starts[place]!)) loose ??= { name, evidence, sure: false };
    }
  }
  return loose;
}

function midSentence(text: string, at: number): boolean {
  return /[\p{L}\p{N},;)]\s+$/u.test(text.slice(Math.max(0, at - 12), at));
}
