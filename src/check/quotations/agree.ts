import type { Difference } from '../finding.ts';
import type { Held } from '../holdings.ts';
import type { Piece, QuotedWord } from './pieces.ts';
import type { Placement } from './place.ts';
import { type Sense, senseIn } from './sense.ts';

/** How well a piece agrees with the place where it stands. */
export interface Agreement {
  readonly differences: readonly Difference[];
  /** Words left out without a mark whose absence changes the sense. */
  readonly lost: { readonly sense: Sense; readonly word: string } | null;
}

/** Words that a bracketed insertion may stand for. */
const replaced = 8;

/**
 * Compares word by word. Allowed, and silent: whatever stands in brackets and the words that it replaces, the reporter's words
 * between two quoted stretches of the record; marks, dashes, case and final stops are no words to begin with.
 */
export function agreement(piece: Piece, placement: Placement): Agreement {
  const { held, steps } = placement;
  const differences: Difference[] = [];
  let lost: Agreement['lost'] = null;
  let at = 0;
  while (at < steps.length) {
    if (steps[at]!.kind === 'same') {
      at++;
      continue;
    }
    const from = at;
    while (at < steps.length && steps[at]!.kind !== 'same') at++;
    const block = steps.slice(from, at);
    const mine = block.flatMap(step => (step.quote >= 0 ? [piece.words[step.quote]!] : []));
    const theirs = block.flatMap(step => (step.record >= 0 ? [step.record] : []));
    const before = from > 0 ? steps[from - 1]! : null;
    const after = at < steps.length ? steps[at]! : null;
    const beside = [before, after].some(step => step && piece.words[step.quote]?.bracketed);
    if (isAllowed(held, mine, theirs, beside)) continue;
    if (mine.length === 0 && (isRepeated(held, theirs) || theirs.every(j => isInserted(held, j)))) continue;
    const spoken = mine.filter(word => !word.bracketed);
    const quotedTheirs = theirs.filter(j => !betweenQuotations(held, j));
    differences.push(differenceAt(piece, held, spoken, quotedTheirs, before?.quote ?? -1));
    const sense = senseIn(quotedTheirs.map(j => held.words.forms[j]!));
    if (sense && !senseIn(spoken.map(word => word.form))) lost ??= sense;
  }
  return { differences, lost };
}

function isAllowed(
  held: Held,
  mine: readonly QuotedWord[],
  theirs: readonly number[],
  beside: boolean,
): boolean {
  const bracketed = mine.filter(word => word.bracketed);
  if (mine.length > bracketed.length) return false;
  const spoken = theirs.filter(j => !betweenQuotations(held, j));
  if (spoken.length === 0) return !bracketed.some(word => senseIn([word.form])?.sense === 'negation');
  if (bracketed.length === 0 && !beside) return false;
  const lost = senseIn(spoken.map(j => held.words.forms[j]!));
  return spoken.length <= replaced && (lost === null || lost.sense === 'hedge');
}

/** "If she gets, if she gets to pick": a start that the speaker breaks off and makes again. */
function isRepeated({ words: { forms } }: Held, theirs: readonly number[]): boolean {
  const [first] = theirs;
  const count = theirs.length;
  const last = theirs.at(-1);
  if (first === undefined || last !== first + count - 1) return false;
  const same = (shift: number) => theirs.every(j => forms[j] === forms[j + shift]);
  return same(count) || same(-count);
}

/** "Bill [Clinton]": a word that the newspaper put in. */
function isInserted({ text, words }: Held, j: number): boolean {
  const before = text.slice(Math.max(0, words.starts[j]! - 80), words.starts[j]!);
  const after = text.slice(words.ends[j]!, words.ends[j]! + 80);
  return /\[[^\]]*$/u.test(before) && /^[^[]*\]/u.test(after);
}

/** A word of the record that stands outside its quotation marks, with quoted words before and after. */
function betweenQuotations(held: Held, j: number): boolean {
  if (held.quoted[j] === 1) return false;
  let before = false;
  let after = false;
  for (let step = 1; step <= 14; step++) {
    before ||= held.quoted[j - step] === 1;
    after ||= held.quoted[j + step] === 1;
  }
  return before && after;
}

function differenceAt(
  piece: Piece,
  held: Held,
  mine: readonly QuotedWord[],
  theirs: readonly number[],
  before: number,
): Difference {
  const start = mine[0]?.start ?? piece.words[before]?.end ?? piece.words[0]!.start;
  const end = mine.at(-1)?.end ?? start;
  const { words, text } = held;
  const record = theirs.length > 0 ? text.slice(words.starts[theirs[0]!]!, words.ends[theirs.at(-1)!]!) : '';
  return { start, end, draft: mine.map(word => word.form).join(' '), record };
}

/** "differs from the record: …", word by word. */
export function differencesInWords(differences: readonly Difference[]): string {
  return differences
    .slice(0, 4)
    .map(({ draft, record }) =>
      draft === ''
        ? `leaves out “${short(record)}”`
        : record === ''
          ? `adds “${short(draft)}”`
          : `has “${short(draft)}” for “${short(record)}”`,
    )
    .concat(differences.length > 4 ? [`and ${differences.length - 4} more`] : [])
    .join(', ');
}

function short(words: string): string {
  const line = words.replace(/\s+/gu, ' ');
  return line.length <= 60 ? line : `${line.slice(0, 59).trimEnd()}…`;
}
