/** What pdf.js gives of a piece of text. `transform[4]` and `[5]` are its place from the left and the bottom, in points. */
export interface TextItem {
  readonly str: string;
  readonly transform: readonly number[];
  readonly width: number;
  readonly height: number;
  readonly hasEOL: boolean;
}

/** A line of a page: its text, and where it stands in points from the left and the bottom. */
export interface Line {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  readonly bottom: number;
  readonly height: number;
}

export interface PageLines {
  readonly number: number;
  readonly width: number;
  readonly height: number;
  readonly lines: readonly Line[];
}

function lineFrom(items: readonly TextItem[]): Line | null {
  let text = '';
  let right = Number.NEGATIVE_INFINITY;
  let previous: TextItem | null = null;
  for (const item of items) {
    const left = item.transform[4]!;
    // Words that the file sets apart without a space between them; a fifth of the type's height is a space.
    const apart = previous && left - right > Math.max(item.height, 4) * 0.2;
    if (apart && !text.endsWith(' ') && !item.str.startsWith(' ')) text += ' ';
    text += item.str;
    right = left + item.width;
    if (item.str.trim()) previous = item;
  }
  const words = text
    .replace(/[\u00ad\u200b\ufeff\0]/g, '')
    .replace(/[\s\u00a0]+/g, ' ')
    .trim()
    .toWellFormed();
  if (!words) return null;
  const shown = items.filter(item => item.str.trim());
  return {
    text: words,
    left: Math.min(...shown.map(item => item.transform[4]!)),
    right: Math.max(...shown.map(item => item.transform[4]! + item.width)),
    bottom: shown[0]!.transform[5]!,
    height: Math.max(...shown.map(item => item.height || 10)),
  };
}

/** The lines of a page, in the order in which the file has its text. */
export function linesOf(items: readonly TextItem[]): Line[] {
  const lines: Line[] = [];
  let open: TextItem[] = [];
  const close = () => {
    const line = open.length ? lineFrom(open) : null;
    if (line) lines.push(line);
    open = [];
  };
  for (const item of items) {
    const last = open.findLast(one => one.str.trim() !== '');
    const tall = Math.max(item.height, last?.height ?? 0, 4);
    // A new line begins where the text stands lower or higher; superscripts stay within half the type's height.
    if (last && item.str.trim() && Math.abs(item.transform[5]! - last.transform[5]!) > tall * 0.6) close();
    open.push(item);
    if (item.hasEOL) close();
  }
  close();
  return lines;
}

/** Lines with the numbers taken out, to tell that two pages have the same head but for the page's number. */
const pattern = (line: Line) => `${line.text.replace(/\d+/g, '#')}@${Math.round(line.bottom / 4)}`;

/** Line numbers of a pleading: at least ten small numbers in one column that count upwards. */
function lineNumbers(page: PageLines): Line[] {
  const numbers = page.lines.filter(line => /^\d{1,2}$/.test(line.text) && line.left < page.width * 0.2);
  const rising = numbers.filter(
    (line, i) => i === 0 || Number(line.text) === Number(numbers[i - 1]!.text) + 1,
  );
  return numbers.length >= 10 && rising.length >= numbers.length * 0.9 ? numbers : [];
}

/** Heads and feet that run through the pages, page numbers and line numbers, each with what it is. */
export function runningLines(pages: readonly PageLines[]): Map<Line, string> {
  const found = new Map<Line, string>();
  const counts = new Map<string, number>();
  const edge = (page: PageLines) =>
    page.lines.filter(line => line.bottom > page.height * 0.9 || line.bottom < page.height * 0.1);
  for (const page of pages)
    for (const text of new Set(edge(page).map(pattern))) counts.set(text, (counts.get(text) ?? 0) + 1);
  for (const page of pages) {
    for (const line of edge(page)) {
      const times = counts.get(pattern(line))!;
      if (/^(?:page )?[-–—]? ?\d{1,4} ?[-–—]?(?: of \d{1,4})?$/i.test(line.text))
        found.set(line, 'page number');
      else if (times >= 3 || (times === 2 && pages.length === 2)) found.set(line, 'running head');
    }
    for (const line of lineNumbers(page)) found.set(line, 'line number');
  }
  return found;
}

/** Prefixes after which a hyphen at a line's end may well be the word's own. */
const HYPHENATED =
  /(?:^|[^\p{L}])(?:self|well|anti|non|ex|pro|half|all|cross|co|so|long|short|high|low|full|part|one|two|three|four|five|six|year|post|pre|mid|vice)-$/iu;

/** Joins two lines of a paragraph; a hyphen at the end goes where the whole word, and not the parted one, is English here. */
function joined(text: string, next: string, whole: string): string {
  const stem = /([\p{L}]+)-$/u.exec(text)?.[1];
  const rest = /^\p{Ll}+/u.exec(next)?.[0];
  if (!stem || !rest) return `${text} ${next}`;
  const kept = `${stem}-${rest}`;
  if (whole.includes(kept)) return text + next;
  if (HYPHENATED.test(text.slice(-20)) && !whole.includes(stem + rest)) return text + next;
  return text.slice(0, -1) + next;
}

/** True if `next` begins a paragraph: set off by space, type size or indent, or after a line that stops short. */
function begins(line: Line, next: Line, gap: number, width: { left: number; right: number }): boolean {
  const step = line.bottom - next.bottom;
  const tall = Math.max(line.height, next.height);
  if (step < -tall * 0.6 || step > Math.max(gap * 1.35, tall * 1.2)) return true;
  if (Math.abs(line.height - next.height) > Math.min(line.height, next.height) * 0.15) return true;
  if (next.left - line.left > tall * 0.8 && next.left - width.left > tall * 0.8) return true;
  const short = line.right < width.left + (width.right - width.left) * 0.75;
  return short && (/[.!?:”"]$/.test(line.text) || !/^\p{Ll}/u.test(next.text));
}

/** The usual step from line to line: the middle one of all that are plausible. */
function usualStep(lines: readonly Line[]): number {
  const steps = lines
    .slice(1)
    .map((line, i) => lines[i]!.bottom - line.bottom)
    .filter((step, i) => step > 2 && step < lines[i]!.height * 2.6)
    .sort((a, b) => a - b);
  return steps[Math.floor(steps.length / 2)] ?? 14;
}

/** The paragraphs of a page. `why` says what a line is if it is no text; `whole` is the whole document, for hyphens. */
export function paragraphsOf(
  page: PageLines,
  why: (line: Line) => string | null,
  whole: string,
): { text: string; why: string | null }[] {
  const body = page.lines.filter(line => why(line) === null);
  const gap = usualStep(body);
  const width = {
    left: Math.min(...body.map(line => line.left)),
    right: Math.max(...body.map(line => line.right)),
  };
  const found: { text: string; why: string | null }[] = [];
  const numbers = page.lines.filter(line => why(line) === 'line number').map(line => line.text);
  if (numbers.length) found.push({ text: numbers.join(' '), why: 'line number' });
  let last: Line | null = null;
  for (const line of page.lines) {
    const reason = why(line);
    if (reason === 'line number') continue;
    const open = found.at(-1);
    if (reason) found.push({ text: line.text, why: reason });
    else if (!last || !open || open.why || begins(last, line, gap, width))
      found.push({ text: line.text, why: null });
    else open.text = joined(open.text, line.text, whole);
    last = reason ? last : line;
  }
  return found;
}
