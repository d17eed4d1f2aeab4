import type { Span } from '../../text/span.ts';

/**
 * A word, number or mark of the light tokenisation the time rules read. Numbers keep thousands and decimals in one token
 * (`1,990`, `2.5`); a suffix is a token of its own (`2` `nd`, `1980` `s`, `5` `pm`), and so are hyphens and dots.
 */
export interface Token extends Span {
  readonly form: string;
  readonly low: string;
  readonly kind: 'word' | 'number' | 'mark';
  /** The number's value; null for words and marks. */
  readonly value: number | null;
  /** True where nothing stands between this token and the one before. */
  readonly tight: boolean;
  /** True where a blank line stands before. */
  readonly breaks: boolean;
}

const isDigit = (c: number): boolean => c >= 48 && c <= 57;
const isLetter = (c: number): boolean =>
  (c >= 97 && c <= 122) || (c >= 65 && c <= 90) || (c >= 0xc0 && c <= 0x24f && c !== 0xd7 && c !== 0xf7);
const isSpace = (c: number): boolean =>
  c === 32 || (c >= 9 && c <= 13) || c === 0xa0 || c === 0x202f || c === 0x2009;

function wordEnd(text: string, from: number): number {
  let i = from;
  while (i < text.length && isLetter(text.charCodeAt(i))) i++;
  return i;
}

function numberEnd(text: string, from: number): number {
  const digits = (k: number): number => {
    let j = k;
    while (j < text.length && isDigit(text.charCodeAt(j))) j++;
    return j;
  };
  let i = digits(from);
  if (i - from <= 3) {
    while (text[i] === ',' && digits(i + 1) === i + 4) i += 4;
  }
  if (text[i] === '.' && isDigit(text.charCodeAt(i + 1))) i = digits(i + 1);
  return i;
}

/** Splits a text into tokens in one pass, in reading order. */
export function tokenise(text: string): Token[] {
  const tokens: Token[] = [];
  let i = 0;
  let lines = 0;
  let last = -1;
  while (i < text.length) {
    const c = text.charCodeAt(i);
    if (isSpace(c)) {
      if (c === 10) lines++;
      i++;
      continue;
    }
    const kind = isLetter(c) ? 'word' : isDigit(c) ? 'number' : 'mark';
    const end = kind === 'word' ? wordEnd(text, i) : kind === 'number' ? numberEnd(text, i) : i + 1;
    const form = text.slice(i, end);
    tokens.push({
      start: i,
      end,
      form,
      low: kind === 'word' ? form.toLowerCase() : form === '’' || form === '‘' ? "'" : form,
      kind,
      value: kind === 'number' ? Number(form.replaceAll(',', '')) : null,
      tight: i === last,
      breaks: lines > 1,
    });
    lines = 0;
    last = end;
    i = end;
  }
  return tokens;
}

export const low = (ts: readonly Token[], i: number): string => ts[i]?.low ?? '';

export const isDash = (ts: readonly Token[], i: number): boolean => {
  const l = low(ts, i);
  return l === '-' || l === '–' || l === '‑' || l === '—';
};

/** A hyphen with nothing on either side, as in "third-quarter". */
export const isHyphen = (ts: readonly Token[], i: number): boolean =>
  isDash(ts, i) && low(ts, i) !== '—' && ts[i]!.tight && ts[i + 1]?.tight === true;

export const capital = (t: Token | undefined): boolean =>
  t !== undefined && t.kind === 'word' && t.form[0] !== t.low[0];

/** True where a sentence or a line begins. */
export function opens(ts: readonly Token[], i: number): boolean {
  const before = ts[i - 1];
  return !before || ts[i]?.breaks !== false || before.low === '.' || before.low === '?' || before.low === '!';
}

/** True where the possessive "'s" stands at `i`. */
export const isGenitive = (ts: readonly Token[], i: number): boolean =>
  low(ts, i) === "'" && ts[i]!.tight && low(ts, i + 1) === 's' && ts[i + 1]!.tight;

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));

/** A set of lower-case words from a list with single spaces. */
export { words as wordSet };
