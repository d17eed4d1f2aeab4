import type { Span } from '../../text/span.ts';
import type { Cast, Named } from '../attribution/cast.ts';
import type { Attribution, Node } from '../attribution/scene.ts';
import { voiceOf } from '../attribution/voices.ts';
import { namesIn } from './named.ts';

/** The names that speak in a source, or right in front of it. */
export function namesFor(cast: Cast, one: Attribution, head: Node): Named[] {
  if (one.rule === 'announced' || isList(cast, one)) return announcing(cast, one.source!);
  const own = namesIn(cast, one.source!, head);
  return own.length > 0 ? own : namedInFront(cast, one, head);
}

/** "…, announced | Mayor Ada Okafor; Tom Lind, Chief of the Pell Fire Service; and the Harbour Board |": parts that semicolons set off. */
const isList = ({ scene }: Cast, { lemma, source, cue }: Attribution): boolean =>
  lemma === 'announce' &&
  source!.start >= cue.end &&
  scene.text.slice(source!.start, source!.end).includes(';');

/** "Mayor Ada Okafor; Tom Lind, Chief of the Pell Fire Service; and the Harbour Board": whoever of a list has a title or opens a part of it. */
function announcing({ scene, within }: Cast, source: Span): Named[] {
  const opens = (at: number) =>
    /(?:^|[,;]|\band)(?: the)?(?: \p{Lu}[\p{L}.]*(?:-\p{L}+)*)* ?$/u.test(scene.text.slice(source.start, at));
  const people = within(source).filter(({ name, ref }) => ref && name.type === 'person');
  const listed = people.filter(({ name }) => name.title !== null || opens(name.start));
  return listed.length > 0 ? listed : within(source).filter(({ name }) => opens(name.start));
}

/**
 * "Ada Okafor, the first head of the port authority said that": the name that opens the sentence, where the words for her lack the comma behind
 * them. "Tom Lind, a neighbour said, was late" is told of him by another.
 */
function namedInFront(cast: Cast, { source, cue, content }: Attribution, { tree, token }: Node): Named[] {
  const { text } = cast.scene;
  if (!source || content.length === 0 || content.some(({ start }) => start < cue.end)) return [];
  const front = cast
    .within({ start: source.start - 3, end: source.start })
    .find(({ name }) => text.slice(name.end, source.start) === ', ');
  if (front?.name.type !== 'person' || !front.ref || text[source.end] === ',') return [];
  const { name } = front;
  const opens = (name.title?.start ?? name.start) === tree.sentence.start;
  // "In the post Ada Okafor, the head of the port said"
  const isFree =
    opens ||
    (tree.tokens[name.first - 1]?.upos === 'NOUN' &&
      /^In\b/.test(text.slice(tree.sentence.start, name.start)));
  const words = text.slice(source.start, source.end);
  const isOne = /^(?:an?|the)\s[^,]+$/i.test(words) && /^NNP?$/.test(tree.tokens[token]!.xpos);
  return isFree && isOne && voiceOf({ tree, token }) === 'person' ? [front] : [];
}
