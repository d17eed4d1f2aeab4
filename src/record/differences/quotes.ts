import { diffArrays } from 'diff';
import { comparableWords } from '../../text/words.ts';

/** Words whose loss or change turns the sense of a quotation. */
const turning = new Set(
  (
    'not never no none nothing nobody some most many few all every any may might must can cannot could should would will only if unless until ' +
    'except without alleged allegedly about nearly almost than more less least nor hardly barely'
  ).split(' '),
);
/** Words that transcripts vary in without a change of sense. */
const slight = new Set(
  "a an the and but so well you know uh um just really very that this these those of to in on at it's its it is he's she's we're they're i'm gonna going".split(
    ' ',
  ),
);
const numbers = new Map(
  'zero one two three four five six seven eight nine ten eleven twelve'
    .split(' ')
    .map((word, n) => [word, String(n)]),
);

/** The words that are set against another version: what is put in brackets is left out, an omission is marked by `…`. */
export function quotedWords(text: string): string[] {
  const plain = text.replace(/\[[^\]]*\]/gu, ' ').replace(/\.{3}|\. \. \./gu, '…');
  return plain
    .split('…')
    .flatMap((part, n) => [...(n > 0 ? ['…'] : []), ...comparableWords(part).forms])
    .map(word => numbers.get(word) ?? expanded(word));
}

function expanded(word: string): string {
  return word.replace(/n't$/u, ' not').replace(/^can not$/u, 'cannot');
}

/** How two versions of one speaker's words stand to each other. */
export type Versions = 'same' | 'differ' | 'other';

/** Words that two versions must share, in order, to be versions of one sentence; share of the longer. */
const leastShared = 0.72;

/**
 * Compares two quotations of one speaker: `same` where only marks, spelling, slight words or a marked or outer omission part them;
 * `differ` where a word of weight is another or a turning word is missing; `other` where they are not the same sentence.
 */
export function compareQuotes(a: readonly string[], b: readonly string[]): Versions {
  const parts = diffArrays([...a], [...b]);
  const shared = parts.reduce((sum, part) => sum + (part.added || part.removed ? 0 : part.value.length), 0);
  const least = Math.min(a.length, b.length);
  if (shared < 5 || shared / least < leastShared) return 'other';
  if (longestShared(parts) < 3) return 'other';
  let differ = false;
  for (const [n, part] of parts.entries()) {
    if (!part.removed && !part.added) continue;
    const next = parts[n + 1];
    const replaced = part.removed && next?.added ? next.value : null;
    if (part.added && parts[n - 1]?.removed) continue;
    const outer = n === 0 || n === parts.length - 1 || (replaced !== null && n + 1 === parts.length - 1);
    if ([...part.value, ...(replaced ?? [])].includes('…')) continue;
    if (replaced ? substituted(part.value, replaced) : dropped(part.value, outer && n !== 0)) {
      if (replaced && outer && Math.max(part.value.length, replaced.length) > 3) return 'other';
      differ = true;
    }
  }
  if (!differ) return 'same';
  return shared / Math.max(a.length, b.length) >= leastShared ? 'differ' : 'other';
}

function longestShared(parts: ReturnType<typeof diffArrays<string>>): number {
  return Math.max(0, ...parts.map(part => (part.added || part.removed ? 0 : part.value.length)));
}

/** Words left out: of weight only where they turn the sense; at the end a quotation may stop. */
function dropped(words: readonly string[], atEnd: boolean): boolean {
  return !atEnd && words.some(word => turning.has(word) || word.endsWith(' not'));
}

function substituted(before: readonly string[], after: readonly string[]): boolean {
  const weight = (words: readonly string[]) => words.filter(word => !slight.has(word));
  const [x, y] = [weight(before), weight(after)];
  if (x.length === 0 && y.length === 0) return false;
  if (x.length === 0 || y.length === 0) return [...x, ...y].some(word => turning.has(word));
  return !(x.length === y.length && x.every((word, n) => spelledAlike(word, y[n]!)));
}

/** "recognise" and "recognize", "harbour" and "harbor": one word, two spellings. */
function spelledAlike(a: string, b: string): boolean {
  const plain = (word: string) =>
    word
      .replace(/is(?=e|ing|ation)/gu, 'iz')
      .replace(/our/gu, 'or')
      .replace(/ll/gu, 'l')
      .replace(/re$/u, 'er')
      .replace(/ence$/u, 'ense')
      .replace(/[^\p{L}\p{N}]/gu, '');
  return plain(a) === plain(b);
}
