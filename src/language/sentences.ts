import type { Block } from '../sources/source.ts';
import type { Span } from '../text/span.ts';
import { LEGAL_ABBREVIATIONS, OPEN_ABBREVIATIONS } from './abbreviations.ts';
import { dateline } from './dateline.ts';
import { shoutedHead } from './shouted.ts';
import { tokenise, type Word } from './tokens.ts';

/** A sentence before analysis: its words and the block it stands in. */
export interface Line extends Span {
  readonly block: number;
  readonly words: readonly Word[];
}

/** Longer sentences are cut, so that no stage meets a sentence without bound. In words. */
export const LONGEST = 300;

const TERMINAL = /^(?:[.?!]|[?!]{2,}|\.{2,}|…\.?)$/;
const CLOSING = /^(?:["”’)\]»}]|''|’’|'|›)$/;
const QUOTE = /^(?:["”’»]|''|’’|')$/;
const OPENING = /^(?:["“‘(['«•*–—-]|``|‘‘|-{2,3}|[$£€#@§])$/;
const UPPER = /^[\p{Lu}\p{Lt}\p{N}\p{Lo}]/u;
/** So many characters of white space part what stands beside each other on a page: "It leaks.      / Harbour News". */
const GAP = 4;
/** Of a reference mark: it belongs to the sentence before it ("in Dunmore. [17] Later"). */
const NOTE = /^\d{1,3}$/;
const LOWER = /^\p{Ll}/u;
const INITIAL = /^\p{Lu}\.$/u;
const DOTTED = /^(?:\p{L}\.){2,}$/u;
/** Words that begin a sentence after an abbreviation far more often than they go on with a name. */
const STARTERS = new Set(
  "the a an this that these those he she it they we i you his her its their our my but and or so in on at for from with by as after before when while if although though since because however there here what who why how where it’s it's no not yes both some many most several all one two mr. ms. mrs. dr. according under during last also meanwhile".split(
    ' ',
  ),
);
const SAYING = new Set(
  'said says asked asks replied replies wrote writes added adds told tells shouted wondered cried exclaimed tweeted demanded answered called responded'.split(
    ' ',
  ),
);

/** Ranges `[first, last)` of the words of one paragraph that make up its sentences; a dateline is one of its own. */
export function divide(text: string, words: readonly Word[]): [number, number][] {
  const heading = shoutedHead(text, words);
  const lead = heading + dateline(text, words, heading);
  const ranges: [number, number][] = heading ? [[0, heading]] : [];
  if (lead > heading) ranges.push([heading, lead]);
  const form = (i: number) => (i >= 0 && i < words.length ? text.slice(words[i]!.start, words[i]!.end) : '');
  let first = lead;
  let depth = 0;
  for (let i = lead; i < words.length; i++) {
    const here = form(i);
    if (here === '(' || here === '[') depth++;
    else if ((here === ')' || here === ']') && depth > 0) depth--;
    let end = i + 1;
    if (end - first >= LONGEST) {
      ranges.push([first, end]);
      first = end;
      depth = 0;
      continue;
    }
    const stops = TERMINAL.test(here);
    if (!stops && !(here.length > 1 && here.endsWith('.'))) continue;
    while (stops && end < words.length && CLOSING.test(form(end)) && closes(words, end, text)) {
      if (form(end) === ')' || form(end) === ']') depth = Math.max(0, depth - 1);
      end++;
    }
    while (stops && form(end) === '[' && NOTE.test(form(end + 1)) && form(end + 2) === ']') end += 3;
    if (end >= words.length) continue;
    if (depth > 0 && end - first < 60) continue;
    if (stops ? ends(here, i, end, form, words) : abbreviationEnds(here, i, form)) {
      ranges.push([first, end]);
      first = end;
      const place = dateline(text, words, end);
      if (place) {
        first = end + place;
        ranges.push([end, first]);
      }
      depth = 0;
      i = first - 1;
    }
  }
  if (first < words.length) ranges.push([first, words.length]);
  return ranges;
}

/** A closing mark stands directly after the word before it; a straight one before white space or a mark. */
function closes(words: readonly Word[], i: number, text: string): boolean {
  if (words[i]!.start !== words[i - 1]!.end) return false;
  const after = text[words[i]!.end] ?? ' ';
  return /[\s)\]"'”’.,;:—–-]/.test(after);
}

function ends(
  here: string,
  i: number,
  end: number,
  form: (i: number) => string,
  words: readonly Word[],
): boolean {
  const next = form(end);
  const quoted = end > i + 1 && QUOTE.test(form(end - 1));
  const parted = words[end]!.start > words[end - 1]!.end;
  if (words[end]!.start >= words[end - 1]!.end + GAP) return true;
  if (LOWER.test(next)) return false;
  if (here === '.' && end === i + 1 && isCited(i, form)) return false;
  if (!UPPER.test(next) && !OPENING.test(next) && !CLOSING.test(next))
    return here === '!' || here === '?' ? parted : false;
  if (!parted && !quoted && !OPENING.test(next) && here === '.')
    return UPPER.test(next) && /^\p{L}{3,}$/u.test(form(i - 1));
  if (here.startsWith('..') || here.startsWith('…')) return UPPER.test(next) || OPENING.test(next);
  if (quoted && here !== '.') return !reported(end, form);
  return true;
}

/** "Fed", "Comm'n": as the words of a title are cut short. */
const TITLE = /^\p{Lu}\p{Ll}{0,6}(?:['’]\p{Ll})?$/u;
/** Parts of laws and papers that are cut short in small letters too. */
const PART = /^(?:c|ch|cl|cmt|fn|l|ll|n|nn|p|pt|r|reg|rr|s|sch|ss|subpt)$/;

/** "130 S. Ct | . | 1265", "Fed | . | R. Civ. P. 12", "47 Fed | . | Reg. 14874", "r | . | 3.4": a stop within a citation. */
function isCited(stop: number, form: (i: number) => string): boolean {
  const word = form(stop - 1);
  const next = form(stop + 1);
  if (PART.test(word)) return /^\d/.test(next);
  if (!TITLE.test(word) || !isLegal(word)) return false;
  if (/^(?:[\d§]|\p{Lu}\.?$)/u.test(next)) return true;
  return (
    /^\p{Lu}/u.test(next) && isLegal(next.replace(/\.$/, '')) && `${next}${form(stop + 2)}`.includes('.')
  );
}

const isLegal = (word: string): boolean => LEGAL_ABBREVIATIONS.has(word.toLowerCase().replace("'", '’'));

/** `"Why now?" Rosa Vance asked.` is one sentence. */
function reported(at: number, form: (i: number) => string): boolean {
  for (let i = at; i < at + 4; i++) {
    if (SAYING.has(form(i).toLowerCase())) return true;
    if (!UPPER.test(form(i)) && form(i) !== 'he' && form(i) !== 'she') return false;
  }
  return false;
}

function abbreviationEnds(here: string, i: number, form: (i: number) => string): boolean {
  if (INITIAL.test(here)) return false;
  const bare = here.slice(0, -1).toLowerCase();
  const next = form(i + 1);
  const beyond = OPENING.test(next) && !/^[$£€#@§]$/.test(next) ? form(i + 2) : next;
  if (!/^\p{Lu}/u.test(beyond) || !STARTERS.has(beyond.toLowerCase())) return false;
  return DOTTED.test(here) || !OPEN_ABBREVIATIONS.has(bare);
}

/** The sentences of a document's blocks in reading order; nothing is read from boilerplate. Offsets are into `text`. */
export function sentences(text: string, blocks: readonly Block[]): Line[] {
  const lines: Line[] = [];
  blocks.forEach((block, index) => {
    if (block.kind === 'boilerplate') return;
    const words = tokenise(text, block.start, block.end);
    for (const [first, last] of divide(text, words)) {
      const own = words.slice(first, last);
      lines.push({ start: own[0]!.start, end: own.at(-1)!.end, block: index, words: own });
    }
  });
  return lines;
}
