import type { Span } from '../../text/span.ts';
import { comparableWords } from '../../text/words.ts';

/** One word of a quotation. */
export interface QuotedWord extends Span {
  readonly form: string;
  /** True within square brackets: the writer's word, not the speaker's. */
  readonly bracketed: boolean;
}

/** A stretch of a quotation that claims to be unbroken. */
export interface Piece {
  readonly words: readonly QuotedWord[];
  /** True where an ellipsis stands before it. */
  readonly afterEllipsis: boolean;
}

const ellipsis = /\[?\(?(?:…|\.\s?\.\s?\.(?:\s?\.)*|\*\s?\*\s?\*)\)?\]?/gu;
const bracket = /\[[^\][\n]{0,200}\]/gu;
/** Longest piece that is laid against the record at once; longer ones are parted at the end of a sentence. */
const longest = 120;

/**
 * A quotation's words, parted where it says itself that something was left out (…, ..., [. . .], * * *). "[sic]" and
 * bracketed ellipses are no words. `inner` is the quotation without its marks.
 */
export function piecesOf(text: string, inner: Span): Piece[] {
  const slice = text.slice(inner.start, inner.end);
  const cuts = [...slice.matchAll(ellipsis)].map(one => ({
    start: one.index,
    end: one.index + one[0].length,
  }));
  const brackets = [...slice.matchAll(bracket)].map(one => ({
    start: one.index,
    end: one.index + one[0].length,
    sic: /^\[\s*sic[.!]?\s*\]$/iu.test(one[0]),
  }));
  const words = comparableWords(slice);
  const pieces: { words: QuotedWord[]; afterEllipsis: boolean }[] = [{ words: [], afterEllipsis: false }];
  let cut = 0;
  let held = 0;
  for (let at = 0; at < words.forms.length; at++) {
    const start = words.starts[at]!;
    const end = words.ends[at]!;
    while (cut < cuts.length && cuts[cut]!.end <= start) {
      pieces.push({ words: [], afterEllipsis: true });
      cut++;
    }
    while (held < brackets.length && brackets[held]!.end <= start) held++;
    const around = brackets[held];
    const bracketed = around !== undefined && around.start < start && end < around.end;
    if (bracketed && around.sic) continue;
    const last = pieces.at(-1)!;
    last.words.push({
      form: words.forms[at]!,
      start: start + inner.start,
      end: end + inner.start,
      // "[W]e will": a letter in brackets belongs to its word
      bracketed: bracketed && !(end + 1 === around.end && /\p{L}/u.test(slice[around.end] ?? '')),
    });
  }
  return pieces
    .map(piece => ({ ...piece, words: joined(text, piece.words) }))
    .filter(piece => piece.words.length > 0)
    .flatMap(piece => parted(text, piece));
}

/** "[W]e" and "allow[ed]" are one word, whose bracketed part is the writer's. */
function joined(text: string, words: readonly QuotedWord[]): QuotedWord[] {
  const whole: QuotedWord[] = [];
  for (const word of words) {
    const last = whole.at(-1);
    const between = last ? text.slice(last.end, word.start) : ' ';
    if (last && /^[[\]]$/u.test(between)) {
      const bracketed = word.bracketed || (last.bracketed && last.end - last.start > 1);
      whole[whole.length - 1] = {
        form: last.form + word.form,
        start: last.start,
        end: word.end,
        bracketed,
      };
    } else whole.push(word);
  }
  return whole;
}

function parted(text: string, piece: Piece): Piece[] {
  if (piece.words.length <= longest) return [piece];
  const parts: Piece[] = [];
  let first = 0;
  while (first < piece.words.length) {
    let last = Math.min(first + longest, piece.words.length);
    for (let at = last; at > first + longest / 2 && last < piece.words.length; at--)
      if (/[.?!]/u.test(text.slice(piece.words[at - 1]!.end, piece.words[at]!.start))) {
        last = at;
        break;
      }
    parts.push({
      words: piece.words.slice(first, last),
      afterEllipsis: first === 0 && piece.afterEllipsis,
    });
    first = last;
  }
  return parts;
}
