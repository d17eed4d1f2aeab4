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

/** Set phrases in which a turning word turns nothing. */
const idioms = /\b(?:once and for all|after all|at all|first of all|all right|any ?more|any longer)\b/giu;

/** The words that are set against another version: what is put in brackets is left out, an omission is marked by `…`. */
export function quotedWords(text: string): string[] {
  const plain = text
    .replace(/\[[^\]]*\]/gu, ' ')
    .replace(/\.{3}|\. \. \./gu, '…')
    .replace(idioms, ' ');
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

/** Words that two versions must share, in order, to be versions of one sentence; share of the longer, between the first and last word they share. */
const leastShared = 0.72;

type Parts = ReturnType<typeof diffArrays<string>>;

/**
 * Compares two quotations of one speaker: `same` where only marks, spelling, slight words or a marked or outer omission part them;
 * `differ` where a word of weight is another or a turning word is missing; `other` where they are not the same sentence. `run` is the
 * number of words in a row that both have.
 */
export function compareQuotes(
  a: readonly string[],
  b: readonly string[],
): { versions: Versions; run: number } {
  const parts = diffArrays([...a], [...b]);
  const run = longestShared(parts);
  const shared = lengthOf(parts, part => !part.added && !part.removed);
  const other = { versions: 'other', run } as const;
  if (shared < 5 || shared / Math.min(a.length, b.length) < leastShared || run < 3) return other;
  const first = parts.findIndex(part => !part.added && !part.removed);
  const last = parts.findLastIndex(part => !part.added && !part.removed);
  const [before, after] = [parts.slice(0, first), parts.slice(last + 1)];
  const edges = [before, after].map(edge => edgeOf(edge));
  if (edges.includes('other')) return other;
  const inner = parts.slice(first, last + 1);
  const differ = edges.includes('differ') || changesIn(inner) || turnsAtStart(before);
  if (!differ) return { versions: 'same', run };
  const longer = Math.max(
    lengthOf(inner, part => !part.added),
    lengthOf(inner, part => !part.removed),
  );
  return shared / longer >= leastShared ? { versions: 'differ', run } : other;
}

const lengthOf = (parts: Parts, of: (part: Parts[number]) => boolean) =>
  parts.reduce((sum, part) => sum + (of(part) ? part.value.length : 0), 0);

/** What lies before the first or after the last common word: one may quote more than the other; two ways on of more than a few words are two sentences. */
function edgeOf(edge: Parts): Versions {
  const removed = edge.find(part => part.removed)?.value ?? [];
  const added = edge.find(part => part.added)?.value ?? [];
  if (removed.length === 0 || added.length === 0 || [...removed, ...added].includes('…')) return 'same';
  if (!substituted(removed, added)) return 'same';
  return Math.max(removed.length, added.length) > 3 ? 'other' : 'differ';
}

/** "Some of our clerks …" beside "Our clerks …": a few words before, one of them turning. */
function turnsAtStart(before: Parts): boolean {
  const [only] = before;
  return before.length === 1 && only!.value.length <= 3 && only!.value.some(isTurning);
}

/** True where a word of weight within is another, or a turning word is missing. */
function changesIn(parts: Parts): boolean {
  return parts.some((part, n) => {
    if ((!part.removed && !part.added) || (part.added && parts[n - 1]?.removed)) return false;
    const next = parts[n + 1];
    const replaced = part.removed && next?.added ? next.value : null;
    if ([...part.value, ...(replaced ?? [])].includes('…')) return false;
    return replaced ? substituted(part.value, replaced) : part.value.some(isTurning);
  });
}

const isTurning = (word: string) => turning.has(word) || word.endsWith(' not');

function longestShared(parts: Parts): number {
  return Math.max(0, ...parts.map(part => (part.added || part.removed ? 0 : part.value.length)));
}

function substituted(before: readonly string[], after: readonly string[]): boolean {
  const weight = (words: readonly string[]) => words.filter(word => !slight.has(word));
  const [x, y] = [weight(before), weight(after)];
  if (x.length === 0 && y.length === 0) return false;
  if (x.length === 0 || y.length === 0) return [...x, ...y].some(isTurning);
  return !(x.length === y.length && x.every((word, n) => spelledAlike(word, y[n]!)));
}

/** "recognise" and "recognize", "harbour" and "harbor": one word, two spellings. */
function spelledAlike(a: string, b: string): boolean {
  const plain = (word: string) =>
    word
      .replace(/['’](?:s)?$/u, '')
      .replace(/is(?=e|ing|ation)/gu, 'iz')
      .replace(/our/gu, 'or')
      .replace(/ll/gu, 'l')
      .replace(/re$/u, 'er')
      .replace(/ence$/u, 'ense')
      .replace(/[^\p{L}\p{N}]/gu, '');
  return plain(a) === plain(b);
}
