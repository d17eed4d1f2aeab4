import type { Span } from './span.ts';

/** A stretch between quotation marks. The span takes in the marks, `inner` leaves them out. */
export interface Quotation extends Span {
  readonly inner: Span;
  /** The marks as written; `close` is null where the newspaper leaves a paragraph open because the next goes on. */
  readonly open: string;
  readonly close: string | null;
  /** Index (in the list of quotations) of the one that this continues from the paragraph before, or null. */
  readonly continues: number | null;
  /** 0 for an outer quotation, 1 for one within it ... */
  readonly depth: number;
}

/** Curly and straight marks are one family: hurried copy opens with one and closes with the other. */
type Family = 'double' | 'single' | 'doubled' | 'guillemet';

/** A mark that was opened and waits for its partner. */
interface Waiting {
  readonly family: Family;
  readonly at: number;
  readonly mark: string;
  /** Whether a quotation in the same marks was opened and closed within it. */
  twin: boolean;
  /** How many pairs were found when it was opened: the pairs after that stand within it. */
  readonly pairs: number;
}

interface Pair {
  readonly start: number;
  readonly end: number;
  readonly open: string;
  readonly close: string | null;
}

const SPACE = /\s/;
const WORD = /[\p{L}\p{N}]/u;
const OPENS_AFTER = /[\s([{<—–\-/“"‘'`«]/;
const CLOSES_BEFORE = /[\s.,;:!?)\]}>—–\-/”"’'»…]/;
/** Words that begin with an apostrophe, so that it opens nothing: "the '90s", "get 'em", "'til". */
const ELISION =
  /^(?:\d0s|\d\d\b|em\b|til\b|till\b|tis\b|twas\b|cause\b|bout\b|round\b|n\b|cuz\b|nuff\b|s\b|t\b|re\b|ll\b|ve\b|d\b|m\b)/i;

/**
 * Quotation marks of a text, paired: “…”, "…", ‘…’, '…' (told from apostrophes), ``…'', ''…'' and «…», one within the
 * other to any depth. A quotation never runs over the end of a paragraph; where a paragraph is left open and the next
 * one begins with the same mark, as newspapers set a speech of several paragraphs, `continues` joins the two.
 * A quotation whose end was left out closes where its mark opens again after a full stop; any other
 * mark without a partner is passed over, save where it opens a paragraph or nothing else is quoted after it: then it
 * runs to the paragraph's end. Spans are in reading order and never cross. Linear in the length of the text.
 */
export function findQuotations(text: string, paragraphs: readonly Span[]): Quotation[] {
  const found: Quotation[] = [];
  let open: { index: number; family: Family } | null = null;
  for (const [at, paragraph] of paragraphs.entries()) {
    const pairs = pairMarks(text, paragraph, paragraphs[at + 1]).sort(
      (a, b) => a.start - b.start || b.end - a.end,
    );
    const lead =
      paragraph.start + (text.slice(paragraph.start, paragraph.end).match(/^\s*/)?.[0].length ?? 0);
    const ends: number[] = [];
    const before = open as { index: number; family: Family } | null;
    open = null;
    for (const pair of pairs) {
      while (ends.length > 0 && ends.at(-1)! <= pair.start) ends.pop();
      const goesOn = before !== null && pair.start === lead && familyOf(pair.open) === before.family;
      if (pair.close === null && ends.length === 0 && !isFragment(text.slice(pair.start, pair.end)))
        open = { index: found.length, family: familyOf(pair.open) };
      found.push({
        start: pair.start,
        end: pair.end,
        inner: { start: pair.start + pair.open.length, end: pair.end - (pair.close?.length ?? 0) },
        open: pair.open,
        close: pair.close,
        continues: goesOn && ends.length === 0 ? before.index : null,
        depth: ends.length,
      });
      ends.push(pair.end);
    }
  }
  return found;
}

/** "counts 500 “old fortunes.": a few words amid a sentence, whose closing mark was lost, and no speech that goes on in the next paragraph. */
const isFragment = (words: string): boolean =>
  /^\W{1,2}\p{Ll}/u.test(words) && !/[.?!]\W*\s\W*\p{Lu}/u.test(words);

function familyOf(mark: string): Family {
  if (mark === '“' || mark === '”' || mark === '„' || mark === '"') return 'double';
  if (mark === '‘' || mark === '’') return 'single';
  if (mark === '«' || mark === '»') return 'guillemet';
  return mark === "'" || mark === '`' ? 'single' : 'doubled';
}

/** The pairs of one paragraph; those left open have `close` null and end with the paragraph. */
function pairMarks(text: string, paragraph: Span, next: Span | undefined): Pair[] {
  const stack: Waiting[] = [];
  const pairs: Pair[] = [];
  const singles = lastCloses(text, paragraph, next);
  let at = paragraph.start;
  while (at < paragraph.end) {
    const mark = markAt(text, at, paragraph, stack);
    if (mark === null) {
      at++;
      continue;
    }
    const role = roleOf(text, at, mark, paragraph, stack, singles);
    const family = familyOf(mark);
    if (role === 'open') endUnclosed(text, stack, pairs, family, at, mark);
    if (role === 'open') stack.push({ family, at, mark, twin: false, pairs: pairs.length });
    else if (role === 'close') closeMark(stack, pairs, family, at, mark);
    at += mark.length;
  }
  return [...pairs, ...leftOpen(text, stack, pairs, paragraph, singles)];
}

function closeMark(stack: Waiting[], pairs: Pair[], family: Family, at: number, mark: string): void {
  let top = stack.length - 1;
  while (top >= 0 && stack[top]!.family !== family) top--;
  if (top < 0) return;
  const opened = stack[top]!;
  stack.length = top;
  if (opened.at + opened.mark.length === at) return;
  for (const outer of stack) if (outer.family === family) outer.twin = true;
  pairs.push({ start: opened.at, end: at + mark.length, open: opened.mark, close: mark });
}

/** ""It is late. | “We go on."": of marks opened so, the next to close is a straight one. */
function closesPlain(text: string, at: number): boolean {
  const [plain, curved] = [text.indexOf('"', at), text.indexOf('”', at)];
  return plain > 0 && (curved < 0 || plain < curved) && !/\S/.test(text[plain + 1] ?? ' ');
}

/** "It went well. "Really well," he said": the same mark opens again after a full stop, so its end was left out. */
function endUnclosed(
  text: string,
  stack: Waiting[],
  pairs: Pair[],
  family: Family,
  at: number,
  mark: string,
): void {
  const opened = stack.at(-1);
  if (family !== 'double' || stack.length > 1 || !opened) return;
  if (opened.mark !== mark && !(opened.mark === '"' && mark === '“' && closesPlain(text, at))) return;
  if (!/[.?!]\s$/.test(text.slice(at - 2, at)) || !/\p{Lu}/u.test(text[at + mark.length] ?? '')) return;
  stack.pop();
  pairs.push({ start: opened.at, end: at - 1, open: opened.mark, close: null });
}

/** Of the marks that found no partner, the one that may run to the end of its paragraph. */
function leftOpen(
  text: string,
  stack: readonly Waiting[],
  pairs: readonly Pair[],
  paragraph: Span,
  singles: Closes,
): Pair[] {
  const whole = (one: Waiting) => one.family !== 'single' || singles.goesOn(one.at);
  const one = stack.find(whole);
  if (!one || one.twin) return [];
  let end = paragraph.end;
  while (end > one.at && SPACE.test(text[end - 1]!)) end--;
  if (end - one.at <= one.mark.length) return [];
  // "“It is late.’ She left.": closed by a single mark
  const single = one.family === 'double' ? /[.,?!]([’'])(?=\s)/u.exec(text.slice(one.at, end)) : null;
  const close = single ? one.at + single.index + 1 : end;
  if (single && !pairs.some(pair => pair.start <= close && pair.end > close))
    return [{ start: one.at, end: close + 1, open: one.mark, close: single[1]! }];
  return [{ start: one.at, end, open: one.mark, close: null }];
}

/** The mark at a place, or null. Two apostrophes are one mark, save where a single one has to close first. */
function markAt(text: string, at: number, paragraph: Span, stack: readonly Waiting[]): string | null {
  const here = text[at]!;
  if (here === "'") {
    const twice = at + 1 < paragraph.end && text[at + 1] === "'";
    const thrice = twice && at + 2 < paragraph.end && text[at + 2] === "'";
    if (thrice && stack.at(-1)?.family === 'single') return here;
    return twice ? "''" : here;
  }
  if (here === '`') return at + 1 < paragraph.end && text[at + 1] === '`' ? '``' : here;
  return '“”„"‘’«»'.includes(here) ? here : null;
}

function roleOf(
  text: string,
  at: number,
  mark: string,
  paragraph: Span,
  stack: readonly Waiting[],
  singles: Closes,
): 'open' | 'close' | 'none' {
  const before = at > paragraph.start ? text[at - 1]! : ' ';
  const next = at + mark.length;
  const after = next < paragraph.end ? text[next]! : ' ';
  const waiting = stack.some(one => one.family === familyOf(mark));
  // "is old:"It leaks": a page that lost its spaces
  const glued = !waiting && /[.:,]/.test(before) && /\p{Lu}/u.test(after);
  const canOpen = OPENS_AFTER.test(before) && !SPACE.test(after);
  const canClose = !SPACE.test(before) && (CLOSES_BEFORE.test(after) || !OPENS_AFTER.test(before));
  switch (mark) {
    case '``':
    case '„':
    case '«':
      return 'open';
    case '»':
      return 'close';
    case '”':
      // hurried copy opens with it, too
      return !waiting && SPACE.test(before) ? 'open' : 'close';
    case '“':
      return waiting && canClose && !canOpen ? 'close' : 'open';
    case '"':
    case "''":
      if (glued) return 'open';
      if (canOpen !== canClose) return canOpen ? 'open' : waiting ? 'close' : 'none';
      return waiting ? 'close' : 'open';
    case '‘':
    case '`':
      if (SPACE.test(after) || ELISION.test(text.slice(next, next + 6))) return 'none';
      return OPENS_AFTER.test(before) && (singles.after(next) || singles.goesOn(at)) ? 'open' : 'none';
    default:
      return singleRole(text, at, mark, before, after, waiting, singles);
  }
}

/** An apostrophe, or a single quotation mark: `'` and `’` are both. */
function singleRole(
  text: string,
  at: number,
  mark: string,
  before: string,
  after: string,
  waiting: boolean,
  singles: Closes,
): 'open' | 'close' | 'none' {
  if (WORD.test(before) && WORD.test(after)) return 'none';
  if (waiting && !SPACE.test(before) && CLOSES_BEFORE.test(after)) {
    // "the workers' rights' defenders": after an s and before a small letter it is a possessive if a surer end follows
    const possessive = /[sz]/i.test(before) && after === ' ' && /\p{Ll}/u.test(text[at + 2] ?? '');
    return possessive && (singles.after(at + 1) || singles.isOpen(at)) ? 'none' : 'close';
  }
  if (mark === '’' || !OPENS_AFTER.test(before) || SPACE.test(after)) return 'none';
  if (ELISION.test(text.slice(at + 1, at + 7))) return 'none';
  return singles.after(at + 1) || singles.goesOn(at) ? 'open' : 'none';
}

interface Closes {
  /** True if a single mark that can close stands at or after a place, before the next that can open. */
  after(at: number): boolean;
  /** True if no single mark closes behind a place and the next paragraph begins with one. */
  isOpen(at: number): boolean;
  /** True if a single mark at a place begins words that the next paragraph goes on with. */
  goesOn(at: number): boolean;
}

/** A single mark that begins a paragraph's words: "‘The pier …", "'Then the quay …". */
const LEADS = /^\s*['‘`](?=\p{L})/u;
/** What stands before a quotation that opens within a paragraph: its start, or the cue's stop. */
const BEFORE_SPEECH = /(?:^\s*|[:,]\s)$/;

/** Where single marks may close: not between letters, not before a space after an s. */
function lastCloses(text: string, paragraph: Span, next: Span | undefined): Closes {
  const sure: number[] = [];
  for (let at = paragraph.start + 1; at < paragraph.end; at++) {
    if (text[at] !== "'" && text[at] !== '’') continue;
    const before = text[at - 1]!;
    const after = at + 1 < paragraph.end ? text[at + 1]! : ' ';
    if (SPACE.test(before) || !CLOSES_BEFORE.test(after) || WORD.test(after)) continue;
    const possessive = /[sz]/i.test(before) && after === ' ' && /\p{Ll}/u.test(text[at + 2] ?? '');
    if (!possessive) sure.push(at);
  }
  const lead = next ? text.slice(next.start, Math.min(next.end, next.start + 40)) : '';
  const goes = LEADS.test(lead) && !ELISION.test(lead.replace(LEADS, ''));
  const after = (at: number) => (sure.at(-1) ?? -1) >= at;
  const isOpen = (at: number) => goes && !after(at + 1);
  return {
    after,
    isOpen,
    goesOn: at => isOpen(at) && BEFORE_SPEECH.test(text.slice(Math.max(paragraph.start, at - 40), at)),
  };
}
