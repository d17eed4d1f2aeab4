import type { Held, Holdings } from '../holdings.ts';
import type { Piece } from './pieces.ts';
import { candidates, exactPlaces, laid, type Placement, placesIn } from './place.ts';

/** Where a whole quotation stands: a placement for each of its pieces, in one document and in order. */
export interface Found {
  readonly held: Held;
  readonly placements: readonly Placement[];
  readonly cost: number;
}

/** Two places that a quotation was put together from. */
export interface Stitched {
  readonly parts: readonly { readonly held: Held; readonly first: number; readonly last: number }[];
}

/** Words that may be left out at one ellipsis before the two sides count as two places. */
const widestGap = 160;
/** Words too common to show where something stands. */
const common = new Set(
  "the a an of to in and is are was were be been it that this we they he she you i for on with as at by not have has had do did will would can could there their our his her its my your or but from so if no all who what which when it's i'm that's they're we're don't think know going get got just like well one two".split(
    ' ',
  ),
);

/** Words of a quotation that stand at the place and are not found in every text. */
export function tellingAt({ placements }: Found): number {
  let count = 0;
  for (const { held, steps } of placements)
    for (const step of steps)
      if (step.kind === 'same' && step.record >= 0 && !common.has(held.words.forms[step.record]!)) count++;
  return count;
}

/**
 * True if these words can be said to stand there: an edit for every three words at most (one for up to five words, none for up to
 * three), at least three quarters of the words in place for short quotations and two thirds for long ones, three of them in a row
 * (two where there are no more than five), and a word among them that is not found in every text.
 */
function standsThere(forms: readonly string[], placement: Placement): boolean {
  const n = placement.steps.filter(step => step.quote >= 0).length;
  const same = placement.steps.filter(step => step.kind === 'same' && step.quote >= 0);
  const edits = Math.ceil(placement.cost - 0.5);
  const allowed = n <= 3 ? 0 : n <= 5 ? 1 : n <= 8 ? 2 : Math.floor(n / 3);
  if (edits > allowed || same.length < n * (n <= 8 ? 0.7 : 0.66)) return false;
  if (!same.some(step => !common.has(forms[step.quote]!))) return n > 3 && edits === 0;
  return longestRun(placement) >= Math.min(n, n <= 5 ? 2 : 3);
}

function longestRun(placement: Placement): number {
  let best = 0;
  let run = 0;
  for (const step of placement.steps) {
    run = step.kind === 'same' ? run + 1 : 0;
    best = Math.max(best, run);
  }
  return best;
}

const spokenForms = (piece: Piece) => piece.words.map(word => word.form);

/** All documents in which the quotation stands, best first. Empty where it stands nowhere. */
export function findQuotation(holdings: Holdings, pieces: readonly Piece[]): Found[] {
  const anchor = pieces.reduce((best, piece) => (piece.words.length > best.words.length ? piece : best));
  const firm = anchor.words.filter(word => !word.bracketed).map(word => word.form);
  const found: Found[] = [];
  const texts = candidates(holdings, firm.length >= 2 ? firm : spokenForms(anchor));
  for (const held of texts)
    for (const place of placesIn(held, spokenForms(anchor)).slice(0, 2)) {
      const own = withoutBrackets(anchor, place);
      if (!standsThere(unbracketed(anchor), own)) continue;
      const whole = around(pieces, anchor, { ...place, cost: own.cost });
      if (whole) found.push(whole);
    }
  return found.sort((a, b) => a.cost - b.cost || a.held.n - b.held.n);
}

/** Brackets are the writer's: they count neither for nor against a place. */
function withoutBrackets(piece: Piece, place: Placement): Placement {
  const bracketed = piece.words.filter(word => word.bracketed).length;
  if (bracketed === 0) return place;
  let edits = 0;
  for (const step of place.steps)
    if (step.kind !== 'same' && step.quote >= 0 && piece.words[step.quote]!.bracketed) edits++;
  const steps = place.steps.filter(
    step => step.quote < 0 || step.kind === 'same' || !piece.words[step.quote]!.bracketed,
  );
  return { ...place, steps, cost: Math.max(0, place.cost - edits - 1) };
}

function unbracketed(piece: Piece): string[] {
  return piece.words.map(word => word.form);
}

/** The other pieces, before and after the one that is placed. Null where one of them is not there. */
function around(pieces: readonly Piece[], anchor: Piece, place: Placement): Found | null {
  const { held } = place;
  const at = pieces.indexOf(anchor);
  const placements: Placement[] = [place];
  // a word that stands in for one of the record's may have been laid over its neighbour
  const own = withoutBrackets(anchor, place).steps.filter(step => step.record >= 0);
  let low = own.length > 0 ? own.at(-1)!.record + 1 : place.last;
  for (const piece of pieces.slice(at + 1)) {
    const next = nearest(held, piece, low, Math.min(held.words.forms.length, low + reach(piece)), 1);
    if (!next) return null;
    placements.push(next);
    low = next.last;
  }
  let high = own[0]?.record ?? place.first;
  for (const [back, piece] of pieces.slice(0, at).reverse().entries()) {
    const following = pieces[at - back]!;
    const next = nearest(held, piece, Math.max(0, high - reach(piece, following)), high, -1);
    if (!next) return null;
    placements.unshift(next);
    high = next.first;
  }
  return { held, placements, cost: placements.reduce((sum, one) => sum + one.cost, 0) };
}

function reach(piece: Piece, following: Piece = piece): number {
  return piece.words.length + (following.afterEllipsis ? widestGap : 14) + 8;
}

/** The piece within a stretch of the document; for pieces of one or two words the exact place next to the rest. */
function nearest(held: Held, piece: Piece, from: number, to: number, towards: 1 | -1): Placement | null {
  const forms = spokenForms(piece);
  const exact = exactPlaces(held, forms, 200).filter(at => at >= from && at + forms.length <= to);
  const first = towards === 1 ? exact[0] : exact.at(-1);
  if (first !== undefined)
    return {
      held,
      first,
      last: first + forms.length,
      steps: forms.map((_, k) => ({ kind: 'same', quote: k, record: first + k })),
      cost: 0,
    };
  const placed = laid(held, forms, from, to);
  return placed && standsThere(forms, withoutBrackets(piece, placed)) ? placed : null;
}

/** Words in a row that a part of a stitched quotation must have. */
const shortestPart = 4;

/**
 * Looks for a quotation that was put together from two places: a beginning and an end, each standing somewhere word for word
 * (four words in a row at least) and covering all but one word in ten between them.
 */
export function findStitched(holdings: Holdings, pieces: readonly Piece[]): Stitched | null {
  const forms = pieces.flatMap(spokenForms);
  const n = forms.length;
  if (n < 2 * shortestPart || n > 400) return null;
  const head = longestFrom(holdings, forms);
  if (!head || head.count >= n) return null;
  const tail = longestTo(holdings, forms);
  if (!tail) return null;
  const covered = Math.min(n, head.count + tail.count);
  if (covered < n - Math.floor(n / 10)) return null;
  if (head.held === tail.held && Math.abs(head.at + head.count - tail.at) < 3) return null;
  return {
    parts: [
      { held: head.held, first: head.at, last: head.at + head.count },
      { held: tail.held, first: tail.at, last: tail.at + tail.count },
    ],
  };
}

interface Run {
  readonly held: Held;
  readonly at: number;
  readonly count: number;
}

/** The longest run of the record's words that begins as the quotation does. */
function longestFrom(holdings: Holdings, forms: readonly string[]): Run | null {
  let best: Run | null = null;
  for (const n of holdings.withPhrase(forms.slice(0, shortestPart), 40)) {
    const held = holdings.document(n);
    for (const at of exactPlaces(held, forms.slice(0, shortestPart))) {
      let count = shortestPart;
      while (count < forms.length && held.words.forms[at + count] === forms[count]) count++;
      if (!best || count > best.count) best = { held, at, count };
    }
  }
  return best;
}

/** The longest run of the record's words that ends as the quotation does. */
function longestTo(holdings: Holdings, forms: readonly string[]): Run | null {
  let best: Run | null = null;
  const end = forms.slice(-shortestPart);
  for (const n of holdings.withPhrase(end, 40)) {
    const held = holdings.document(n);
    for (const place of exactPlaces(held, end)) {
      let count = shortestPart;
      while (
        count < forms.length &&
        place - (count - shortestPart) > 0 &&
        held.words.forms[place - (count - shortestPart) - 1] === forms[forms.length - count - 1]
      )
        count++;
      const at = place - (count - shortestPart);
      if (!best || count > best.count) best = { held, at, count };
    }
  }
  return best;
}
