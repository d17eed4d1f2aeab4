import type { Name } from '../../language/analysis.ts';
import type { MentionRef } from '../item.ts';
import type { Cast } from './cast.ts';
import { nounPhrase } from './phrase.ts';
import { lower, type Node } from './scene.ts';
import { inferred, type Speaker } from './spoken.ts';

/** "Privat – the | association | for digital rights", "Ofwat, the | regulator |,", "Lumio is a video | app |": up to the noun's own tail. */
const SAID_OF =
  /^(?:,| [–—-]| \(| (?:is|was|remains))\s?(?:an?|the|its|their|one of the)\s(?<words>[\p{L}’'-]+(?:\s[\p{L}’'-]+){0,5})/u;
/** "the video | app | Lumio" */
const WRITTEN_BEFORE = /\b(?:the|an?|its|their)\s(?<words>(?:[\p{Ll}-]+\s){1,4})$/iu;
/** Where the tail of a noun begins. */
const TAIL =
  /\s(?:of|for|that|which|who|in|on|at|and|or|to|with|behind|based|run|set|founded|owned|representing|from|by)\b.*$/u;

const lastWord = (words: string): string => words.replace(TAIL, '').trim().split(/\s/).at(-1)!.toLowerCase();

/** The nouns by which the text calls a body beside its name. */
function callsOf({ text }: { readonly text: string }, name: Name): string[] {
  const after = SAID_OF.exec(text.slice(name.end, name.end + 90))?.groups?.words;
  const before = WRITTEN_BEFORE.exec(text.slice(Math.max(0, name.start - 60), name.start))?.groups?.words;
  // "the advisory panel to the | Ministry of Works" is another's
  const own = before && !TAIL.test(before) ? before : undefined;
  return [after, own].flatMap(words => (words ? [lastWord(words)] : []));
}

/** "The association said", after "Privat – the association for digital rights –": the one body that the text calls by the noun. */
export function bodyCalledSo(cast: Cast, { tree, token }: Node, text: string): Speaker | null {
  const word = tree.tokens[token]!;
  const noun = lower(word);
  const [from, to] = nounPhrase(tree, token);
  const plain = tree.tokens.slice(from + 1, token).every(one => /^\p{Ll}/u.test(one.form));
  if (word.xpos !== 'NN' || to !== token || !plain || !/^(?:the|this)$/.test(lower(tree.tokens[from]!)))
    return null;
  const found = new Map<number, MentionRef>();
  for (const { name, ref } of cast.named) {
    if (name.start > word.start) break;
    if (ref && name.type === 'body' && callsOf(cast.scene, name).includes(noun)) found.set(ref.mention, ref);
  }
  const [ref, ...others] = [...found.values()];
  if (!ref || others.length > 0) return null;
  const full = cast.context.nameOf(ref);
  return inferred(text, ref, 'described', full, `The text calls ${full} “${noun}”.`);
}
