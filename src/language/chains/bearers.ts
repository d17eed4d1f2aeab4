import type { Sentence } from '../analysis.ts';
import type { Phrase } from './mentions.ts';
import type { Thing } from './things.ts';

/* What those who share a last name were called so far. */

/** What each was called so far. */
export type Before = ReadonlyMap<Thing, readonly Phrase[]>;

export const inOrder = (a: Phrase, b: Phrase): number => a.sentence - b.sentence || a.first - b.first;

/** "Ana and Tom Reyes came": of people joined by "and" each is the subject. */
export function isSubject({ sentence, head, subject }: Phrase, sentences: readonly Sentence[]): boolean {
  const { tokens } = sentences[sentence]!;
  let here = tokens[head]!;
  for (let steps = 0; steps < 3 && /^(?:conj|flat|appos)/.test(here.deprel) && here.head >= 0; steps++)
    here = tokens[here.head]!;
  return subject || /^nsubj/.test(here.deprel);
}

export const isFull = (phrase: Phrase): boolean => phrase.last > phrase.first;

/** A bare last name, not a given one. */
export const isFamilyName = (phrase: Phrase, thing: Thing): boolean =>
  !isFull(phrase) && [...thing.names].some(name => name.endsWith(` ${phrase.noun}`));
