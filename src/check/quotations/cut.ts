import type { Quotation } from '../../text/quotation.ts';
import type { Span } from '../../text/span.ts';
import { comparableWords } from '../../text/words.ts';
import type { Draft } from '../draft.ts';
import type { Held } from '../holdings.ts';
import type { Found } from './find.ts';
import type { Piece } from './pieces.ts';
import type { Placement } from './place.ts';
import { negations, type Sense, senseIn } from './sense.ts';

/** Words of the record, left out, that change what is left. */
export interface Cut {
  readonly word: string;
  readonly where: string;
  readonly span: Span;
}

const sentenceEnd = /[.?!]["”’)]*\s/u;

/** What an ellipsis leaves out, where it belongs to the sentence that is kept. */
export function gapCut(held: Held, pieces: readonly Piece[], placements: readonly Placement[]): Cut | null {
  for (let at = 1; at < placements.length; at++) {
    if (!pieces[at]!.afterEllipsis) continue;
    const from = placements[at - 1]!.last;
    const to = placements[at]!.first;
    if (to <= from) continue;
    const { forms, starts, ends } = held.words;
    const span = { start: ends[from - 1]!, end: starts[to]! };
    const between = held.text.slice(span.start, span.end);
    // whole sentences, or a clause set apart by marks on both sides, take their own sense with them
    if (sentenceEnd.test(between) || /^\s*[,;(—–-].*[,;)—–-]\s*$/su.test(between)) continue;
    const sense = senseIn(forms.slice(from, to));
    if (sense) return { word: sense.word, where: 'stands where the ellipsis is', span: wide(held, from, to) };
  }
  return null;
}

/** A condition right after the quoted words, or a negation or condition right before them, in the same sentence. */
export function edgeCut(draft: Draft, quotation: Quotation, found: Found): Cut | null {
  const { held } = found;
  const { forms, starts, ends } = held.words;
  const first = Math.min(...found.placements.map(one => one.first));
  const last = Math.max(...found.placements.map(one => one.last));
  const said = new Set(sentenceAround(draft, quotation));
  const after = last < forms.length ? held.text.slice(ends[last - 1]!, starts[last]!) : '.';
  if (/^[,;]?\s+$/u.test(after)) {
    const next = forms[last]!;
    const condition = /^(?:if|unless|until|provided|except|only)$/u.test(next);
    if (condition && forms[last - 1] !== 'as' && !told(said, 'condition'))
      return { word: next, where: 'follows in the same sentence', span: wide(held, first, last + 8) };
  }
  const before = first > 0 ? held.text.slice(ends[first - 1]!, starts[first]!) : '.';
  if (/^\s+$/u.test(before)) {
    const previous = forms[first - 1]!;
    if ((negations.has(previous) || previous.endsWith("n't")) && !told(said, 'negation'))
      return { word: previous, where: 'stands right before', span: wide(held, first - 4, last) };
    const share = forms.slice(Math.max(0, first - 3), first).join(' ');
    if (/\b(?:some|many|most|few|several|part|half) of(?: \S+)?$/u.test(share) && !told(said, 'hedge'))
      return { word: share, where: 'stands right before', span: wide(held, first - 4, last) };
  }
  return clauseBefore(held, first, last, said);
}

/** "If the state pays, the fares come down": a condition that opens the sentence whose end is quoted. */
function clauseBefore(held: Held, first: number, last: number, said: ReadonlySet<string>): Cut | null {
  const { forms, starts, ends } = held.words;
  if (first === 0 || !/^,\s+$/u.test(held.text.slice(ends[first - 1]!, starts[first]!))) return null;
  for (let at = first - 1; at >= Math.max(0, first - 25); at--) {
    const opens = at === 0 || /[.?!“"\n]/u.test(held.text.slice(ends[at - 1]!, starts[at]!));
    if (!opens) continue;
    const opening = forms[at]!;
    if ((opening !== 'if' && opening !== 'unless') || told(said, 'condition')) return null;
    // the speaker made the same start again, and that is quoted
    if (forms[first] === opening) return null;
    return { word: opening, where: 'opens the same sentence', span: wide(held, at, last) };
  }
  return null;
}

const signs: Readonly<Record<Sense, RegExp>> = {
  negation:
    /^(?:no|not|never|none|nor|neither|without|against|reject\w*|refus\w*|den(?:y|ies|ied)|disput\w*|.*n't)$/u,
  condition:
    /^(?:if|unless|until|provided|except|only|once|when|condition\w*|depend\w*|should|would|were|pending)$/u,
  hedge: /^(?:some|many|most|few|several|part|half|about|may|might|alleged\w*)$/u,
};

function told(forms: ReadonlySet<string>, sense: Sense): boolean {
  return [...forms].some(form => signs[sense].test(form));
}

/** The words of the draft's sentence, the quoted ones left out. */
function sentenceAround(draft: Draft, quotation: Quotation): readonly string[] {
  const { text } = draft.source;
  const touching = draft.analysis.sentences.filter(
    one => one.start < quotation.end && quotation.start < one.end,
  );
  const start = Math.min(quotation.start, ...touching.map(one => one.start));
  const end = Math.max(quotation.end, ...touching.map(one => one.end));
  return comparableWords(`${text.slice(start, quotation.start)} ${text.slice(quotation.end, end)}`).forms;
}

function wide(held: Held, first: number, last: number): Span {
  const { starts, ends } = held.words;
  return { start: starts[Math.max(0, first)]!, end: ends[Math.min(ends.length, last) - 1]! };
}
