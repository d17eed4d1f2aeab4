import type { ReadContext } from '../context.ts';
import type { MentionRef } from '../item.ts';
import type { Scene } from './scene.ts';

/** By which pronoun the text speaks of a person. Nothing is guessed from a given name. */
export type Gender = 'he' | 'she';

export function pronounGender(word: string): Gender | null {
  if (/^(?:he|him|his)$/.test(word)) return 'he';
  return /^(?:she|her|hers)$/.test(word) ? 'she' : null;
}

const HE =
  /(?:\b(?:Mr|Messrs|Sir|Lord|Congressman|Councilman|Assemblyman|Chairman|spokesman|businessman|alderman|King|Prince|Father|Brother)\b\.?|\b(?:Rep|Sen)\.\s+Mr\.)\s*$/i;
const SHE =
  /\b(?:Ms|Mrs|Miss|Madam|Lady|Congresswoman|Councilwoman|Assemblywoman|Chairwoman|spokeswoman|businesswoman|alderwoman|Queen|Princess|Sister|Mother)\b\.?\s*$/i;

/** What the document itself says: "Ms. Okafor", "Chairwoman Okafor". Null where it does not. */
export function genderOf(scene: Scene, ref: MentionRef, context: ReadContext): Gender | null {
  for (const name of scene.analysis.names) {
    if (name.type !== 'person' || context.mentionAt(name)?.mention !== ref.mention) continue;
    const before = scene.text.slice(Math.max(0, name.start - 24), name.start);
    const words = before + scene.text.slice(name.start, name.end).split(' ')[0];
    if (SHE.test(before) || SHE.test(words)) return 'she';
    if (HE.test(before) || HE.test(words)) return 'he';
  }
  return null;
}
