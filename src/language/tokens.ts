import type { Span } from '../text/span.ts';
import {
  BEFORE_NUMBER,
  CAPITALISED,
  EITHER_ABBREVIATIONS,
  HYPHEN_PREFIXES,
  OPEN_ABBREVIATIONS,
} from './abbreviations.ts';

/** A word before analysis. `glued` is true for the later words of a contraction ("n't" of "don't", "'s" of "city's"). */
export interface Word extends Span {
  readonly glued: boolean;
}

/** "Tomas J. | “Tom” Reyes", "Tomas J. | (Tom) Reyes": what goes on with a name behind an initial. */
const NICKNAME =
  /^\s(?:“\p{Lu}\p{Ll}+”|"\p{Lu}\p{Ll}+"|‘\p{Lu}\p{Ll}+’|'\p{Lu}\p{Ll}+'|\(\p{Lu}\p{Ll}+\))\s\p{Lu}/u;

const WORD = '[\\p{L}\\p{M}\\p{N}]';
const BODY = `${WORD}+(?:(?:['’]|[_&](?=[\\p{L}\\p{N}]))${WORD}+)*`;
/** Alternatives in order of preference; every one is linear, since none repeats a group that overlaps itself. */
const PATTERN = new RegExp(
  [
    '(?<link>(?:https?|ftp)://[^\\s<>"“”]+|www\\.[^\\s<>"“”]+|[\\p{L}\\p{N}._%+-]{1,64}@[\\p{L}\\p{N}-]{1,64}(?:\\.[\\p{L}\\p{N}-]{1,64}){1,6}|(?:[\\p{L}\\p{N}-]{1,64}\\.){1,5}(?:com|org|net|gov|edu|info|co\\.uk|pdf|docx?|xlsx?)(?![\\p{L}\\p{N}])(?:/[^\\s<>"“”]*)?|[#@][\\p{L}_][\\p{L}\\p{N}_]*)',
    '(?<dotted>(?:\\p{L}\\.){2,8}(?![\\p{L}\\p{N}])|(?:Ph\\.D|M\\.Sc|B\\.Sc|Ed\\.D|Psy\\.D)\\.)',
    '(?<measure>\\d+(?:[.:]\\d+)?(?=(?:[ap]m|[AP]M|bn|mn|tn|mph|km|kg)(?![\\p{L}\\p{N}]))|(?<=[$£€])\\d+(?:\\.\\d+)?(?=[mk](?![\\p{L}\\p{N}]))|(?:US|CA|AU|NZ|HK|[AC])(?=\\$))',
    "(?<number>[+]?\\d{1,9}(?:[.,:/]\\d{1,12}){0,8}(?:-\\d{1,6}){1,4}(?![\\p{L}\\p{N}])|['’]\\d0s|[+]?\\d+(?:[.,:/]\\d+)*(?:st|nd|rd|th|s)?(?![\\p{L}\\p{N}]))",
    `(?<word>${BODY})`,
    "(?<dots>\\[\\.\\.\\.\\]|\\.{2,}|…\\.?|-{2,}|[!?]+|\\*+|_+|={2,}|~+|<<|>>|``|''|’’|‘’|[:;]-?[)(](?![\\p{L}\\p{N}]))",
    '(?<sign>\\p{Extended_Pictographic}[\\u200d\\ufe0f\\p{Emoji_Modifier}\\p{Extended_Pictographic}]*|\\p{Regional_Indicator}{2})',
    '(?<other>[^\\s\\u200b\\ufeff])\\p{M}*',
  ].join('|'),
  'uy',
);
const SPACE = /[\s\u200b\ufeff]+/y;
const CLITIC = /(?:n['’]t|['’](?:s|m|re|ve|ll|d))$/i;
const PARTED: Readonly<Record<string, number>> = {
  cannot: 3,
  gonna: 3,
  wanna: 3,
  gotta: 3,
  dunno: 2,
  lemme: 3,
  gimme: 3,
  dont: 2,
  didnt: 3,
  doesnt: 4,
  isnt: 2,
  wasnt: 3,
  couldnt: 5,
  wouldnt: 5,
};
/** The number of a heading or list item at the head of a paragraph keeps its full stop ("2.1. Findings"). */
const HEADING_NUMBER = /^\d{1,2}(?:\.\d{1,2}){0,3}$/;
const NUMBER_RANGE = /^(\d+(?:[.,]\d+)*)-(\d+(?:[.,]\d+)*)$/;

/**
 * The words of `text` within `[from, to)`, split as English Universal Dependencies treebanks split them: "don't" is
 * two words, hyphenated compounds are three, "U.S.", "St." and "3.5" one. White space belongs to no word.
 */
export function tokenise(text: string, from = 0, to = text.length): Word[] {
  const words: Word[] = [];
  let at = from;
  let quoteOpen = false;
  const push = (start: number, end: number, glued = false) => words.push({ start, end, glued });
  while (at < to) {
    SPACE.lastIndex = at;
    if (SPACE.test(text)) {
      at = SPACE.lastIndex;
      continue;
    }
    PATTERN.lastIndex = at;
    const found = PATTERN.exec(text);
    if (!found) {
      at++;
      continue;
    }
    const groups = found.groups!;
    let end = Math.min(at + found[0].length, to);
    if (groups.link !== undefined) {
      end = at + linkEnd(text.slice(at, end));
      push(at, end);
    } else if (groups.dotted !== undefined) push(at, end);
    else if (groups.measure !== undefined) {
      if (text[end] === '$') end++;
      push(at, end);
    } else if (groups.number !== undefined) {
      if (words.length === 0 && text[end] === '.' && end + 1 < to && HEADING_NUMBER.test(found[0])) end++;
      number(text, at, end, push);
    } else if (groups.word !== undefined) {
      end = word(text, at, end, to, quoteOpen, push);
      if (text[end - 1] === "'" || text[end - 1] === '’') quoteOpen = false;
    } else {
      const sign = found[0];
      if (sign === "'" || sign === '‘' || sign === '’') {
        const before = at > from ? text[at - 1]! : ' ';
        quoteOpen = !quoteOpen && /[\s("“—–]/.test(before);
      }
      push(at, end);
    }
    at = Math.max(end, at + 1);
  }
  return words;
}

type Push = (start: number, end: number, glued?: boolean) => void;

function linkEnd(link: string): number {
  const bare = link.replace(/[.,;:!?'’"”\])}>]{1,9}$/, '');
  return bare.endsWith('/') || bare.length > 0 ? bare.length : link.length;
}

/** "2001-2003" is a range of two numbers, "617-555-0143" and "2001-09-11" are one token. */
function number(text: string, start: number, end: number, push: Push): void {
  const range = NUMBER_RANGE.exec(text.slice(start, end));
  if (!range || (range[1]!.length === 3 && range[2]!.length === 4)) {
    push(start, end);
    return;
  }
  const hyphen = start + range[1]!.length;
  push(start, hyphen);
  push(hyphen, hyphen + 1);
  push(hyphen + 1, end);
}

function word(text: string, start: number, end: number, to: number, quoteOpen: boolean, push: Push): number {
  let stop = end;
  if (text[end] === '-' && end + 1 < to) stop = hyphenated(text, start, end, to);
  if (text[stop] === '.' && stop < to && abbreviated(text, start, stop)) {
    push(start, stop + 1);
    return stop + 1;
  }
  if (stop > end) {
    const tail = CLITIC.exec(text.slice(start, stop));
    if (!tail) push(start, stop);
    else {
      push(start, start + tail.index);
      push(start + tail.index, stop, true);
    }
    return stop;
  }
  const form = text.slice(start, end);
  const clitic = CLITIC.exec(form);
  const cut = clitic && clitic.index > 0 ? clitic.index : (PARTED[form.toLowerCase()] ?? 0);
  if (cut) {
    push(start, start + cut);
    push(start + cut, end, true);
    return end;
  }
  push(start, end);
  const mark = text[end];
  if (
    (mark === "'" || mark === '’') &&
    end < to &&
    !quoteOpen &&
    /[sxz]$/i.test(form) &&
    !/[\p{L}\p{N}]/u.test(text[end + 1] ?? ' ')
  ) {
    push(end, end + 1, true);
    return end + 1;
  }
  return end;
}

const NEXT = new RegExp(BODY, 'uy');

/** Where the word ends if its first part keeps its hyphen ("non-profit"); else where it ended before. */
function hyphenated(text: string, start: number, end: number, to: number): number {
  const first = text.slice(start, end);
  NEXT.lastIndex = end + 1;
  const next = NEXT.exec(text);
  if (!next) return end;
  // "Lau Siu-lai": the second syllable of a given name is written small after a capitalised family name.
  const given = /^\p{Lu}\p{Ll}{1,4}$/u.test(first) && /^\p{Ll}{2,6}$/u.test(next[0]);
  const name = given && /\p{Lu}\p{Ll}{1,5} $/u.test(text.slice(Math.max(0, start - 8), start));
  if (!name && !HYPHEN_PREFIXES.has(first.toLowerCase())) return end;
  return end + 1 + next[0].length <= to ? end + 1 + next[0].length : end;
}

/** Whether the full stop at `stop` belongs to the word before it. */
function abbreviated(text: string, start: number, stop: number): boolean {
  if (stop - start > 7) return false;
  const form = text.slice(start, stop);
  const lower = form.toLowerCase();
  const after = text.slice(stop + 1, stop + 3);
  // "Roe v. Wade".
  if (form === 'v') return /^\s\p{Lu}/u.test(after) && /\p{L}\s$/u.test(text.slice(start - 2, start));
  if (stop - start === 1)
    return (
      /\p{Lu}/u.test(form) &&
      // "Ada B. | I. | Okafor"
      (form !== 'I' || /\p{Lu}\.\s$/u.test(text.slice(start - 3, start))) &&
      (/^(?:\s?[\p{Lu},]|\d|$)/u.test(after) || NICKNAME.test(text.slice(stop + 1, stop + 30)))
    );
  if (!OPEN_ABBREVIATIONS.has(lower) && !EITHER_ABBREVIATIONS.has(lower)) return false;
  // "Sec. Reyes", as well as "Sec. 4"
  if (form === 'Sec' && /^\s\p{Lu}/u.test(after)) return true;
  if (BEFORE_NUMBER.has(lower)) return /^\s?[\p{N}]/u.test(after);
  if (CAPITALISED.has(lower) && !/^\p{Lu}/u.test(form)) return false;
  return OPEN_ABBREVIATIONS.has(lower) ? after.trim() !== '' || lower === 'dept' : true;
}
