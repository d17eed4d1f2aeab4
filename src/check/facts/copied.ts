import { overlaps, type Span } from '../../text/span.ts';
import { comparableWords } from '../../text/words.ts';
import type { Draft } from '../draft.ts';
import type { Found } from '../finding.ts';
import type { Held, Holdings } from '../holdings.ts';

/** Words in a row, outside quotation marks, from which a draft repeats a document rather than agrees with it. */
const copiedWords = 25;
/** Words that are asked for at a time. */
const probe = 8;

/** Long stretches of the record's words without quotation marks. */
export function checkCopied(holdings: Holdings, draft: Draft, quoted: readonly Span[]): Found[] {
  const { forms, starts, ends } = comparableWords(draft.source.text);
  const free = (at: number) => !quoted.some(span => overlaps(span, { start: starts[at]!, end: ends[at]! }));
  const found: Found[] = [];
  let at = 0;
  while (at + probe <= forms.length) {
    const run = free(at) ? longestRun(holdings, forms, at, free) : null;
    if (!run || run.count < copiedWords) {
      // a run of that length that begins before the next probe would hold this one
      at += copiedWords - probe;
      continue;
    }
    const span = { start: starts[run.from]!, end: ends[run.from + run.count - 1]! };
    const { words } = run.held;
    const theirs = { start: words.starts[run.place]!, end: words.ends[run.place + run.count - 1]! };
    found.push({
      code: 'copied',
      severity: 'warning',
      ...span,
      message: `${run.count} words in a row as in the record, without quotation marks`,
      fix: null,
      evidence: [holdings.evidence(run.held, theirs)],
    });
    at = run.from + run.count;
  }
  return found;
}

interface Run {
  readonly held: Held;
  readonly from: number;
  readonly place: number;
  readonly count: number;
}

function longestRun(
  holdings: Holdings,
  forms: readonly string[],
  at: number,
  free: (at: number) => boolean,
): Run | null {
  let best: Run | null = null;
  const phrase = forms.slice(at, at + probe);
  for (const n of holdings.withPhrase(phrase, 10)) {
    const held = holdings.document(n);
    const words = held.words.forms;
    for (const seed of held.pairs.get(`${phrase[0]} ${phrase[1]}`) ?? []) {
      if (phrase.some((form, k) => words[seed + k] !== form)) continue;
      let back = 0;
      while (at - back > 0 && words[seed - back - 1] === forms[at - back - 1] && free(at - back - 1)) back++;
      let count = back + probe;
      while (
        at - back + count < forms.length &&
        words[seed - back + count] === forms[at - back + count] &&
        free(at - back + count)
      )
        count++;
      if (!best || count > best.count) best = { held, from: at - back, place: seed - back, count };
    }
  }
  return best;
}
