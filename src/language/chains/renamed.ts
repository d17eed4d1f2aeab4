import type { Sentence } from '../analysis.ts';
import { type Before, inOrder, isFamilyName, isFull, isSubject } from './bearers.ts';
import type { Phrase } from './mentions.ts';
import { KIN } from './nouns.ts';
import type { Thing } from './things.ts';

/* Whom a bare last name means, by how the text brought in each of those who bear it. */

/** The candidates without those of whom the text told by the way alone, and not right before: "took on her brother Tom Reyes". */
export function withoutAsides(
  { sentence }: Phrase,
  all: readonly Thing[],
  before: Before,
  sentences: readonly Sentence[],
): readonly Thing[] {
  const isAside = (thing: Thing) =>
    before
      .get(thing)
      ?.every(one => sentence - one.sentence > 1 && isKin(one, sentences) && !isSubject(one, sentences)) ??
    false;
  const rest = all.filter(thing => !isAside(thing));
  return rest.length === 1 && before.has(rest[0]!) ? rest : all;
}

/**
 * "Liz Reyes, 50, won the seat. Reyes said": the only one named in the sentence before, in full and as its subject, where the text has called
 * nobody yet by the bare name. "Her brother Tom Reyes has a shop" tells of him only by the way.
 */
export function byRenaming(
  { sentence }: Phrase,
  candidates: readonly Thing[],
  before: Before,
  sentences: readonly Sentence[],
): Thing | null {
  const isBare = (thing: Thing) => before.get(thing)?.some(one => isFamilyName(one, thing));
  const near = candidates.filter(thing => before.get(thing)?.some(one => sentence - one.sentence <= 1));
  const [only, ...others] = near;
  if (!only || others.length > 0 || candidates.some(isBare)) return null;
  const last = before.get(only)!.at(-1)!;
  return isFull(last) && isSubject(last, sentences) && !isKin(last, sentences) ? only : null;
}

/** "her brother Tom Reyes", "his wife, Ana Reyes,", "Tom Reyes, her brother,". */
function isKin({ sentence, first, last }: Phrase, sentences: readonly Sentence[]): boolean {
  const { tokens } = sentences[sentence]!;
  const noun = tokens[first - 1]?.form === ',' ? first - 2 : first - 1;
  // "Ana Reyes and her sister Jo Reyes": as much as she
  const isJoined = /^(?:and|with)$/.test(tokens[noun - 2]?.form ?? '');
  if (KIN.test(tokens[noun]?.form ?? '') && !isJoined) return true;
  const [comma, whose, behind] = tokens.slice(last + 1, last + 4);
  return comma?.form === ',' && /^(?:his|her)$/.test(whose?.form ?? '') && KIN.test(behind?.form ?? '');
}

/** How often the text writes a full name before the bare one cannot be that person's. */
const ALWAYS = 4;

/** Of two of whom the text calls the second always by the full name: the first. */
export function byFullNames(candidates: readonly Thing[], before: Before): Thing | null {
  const [first, ...others] = candidates
    .filter(thing => before.has(thing))
    .sort((a, b) => inOrder(before.get(a)![0]!, before.get(b)![0]!));
  const isAlwaysFull = (thing: Thing) =>
    before.get(thing)!.length >= ALWAYS && before.get(thing)!.every(isFull);
  return first && others.length > 0 && !isAlwaysFull(first) && others.every(isAlwaysFull) ? first : null;
}
