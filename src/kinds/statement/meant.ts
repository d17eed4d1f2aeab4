import type { Span } from '../../text/span.ts';
import type { Cast } from '../attribution/cast.ts';
import { lower, type Node, treeAt } from '../attribution/scene.ts';
import { isBodyNoun } from '../attribution/voices.ts';
import type { MentionRef } from '../item.ts';
import { isPublicOffice } from '../offices.ts';
import { bodiesNamed, bodyOfNoun } from '../speaker/bodies.ts';
import { description } from '../speaker/description.ts';

/** Nothing but an article, words in small letters and the noun: "the agency", "the port authority". */
const PLAIN = /^(?:the|this|that)(?: \p{Ll}[\p{L}'’-]*){1,3}$/iu;
/** Works and houses that stand for those who run them: "ordered | the port | to stop". */
const RUN = /^(?:airport|dairy|dam|harbou?r|mine|port|power plant|prison|quarry|railway|refinery)$/;

/**
 * Whom a plain description means that no chain of mentions resolves, wherever in a sentence it stands ("ordered | the port | to stop", "a letter to
 * | the agency |"): by the rules for those who speak, of bodies and of the holders of offices; null where these leave it open.
 */
export function meantBy(cast: Cast, span: Span): MentionRef | null {
  const text = cast.scene.text.slice(span.start, span.end).replace(/['’]s?$/, '');
  if (!PLAIN.test(text)) return null;
  const node = nodeAt(cast, span.start + text.length);
  if (!node || !/^NNP?$/.test(node.tree.tokens[node.token]!.xpos)) return null;
  const noun = lower(node.tree.tokens[node.token]!);
  const others = text.split(' ').slice(1, -1);
  if (isBodyNoun(noun) || RUN.test(noun)) return bodyMeant(cast, node, noun, others);
  if (!isPublicOffice(noun)) return null;
  const { ref, reading } = description(cast, node, text);
  return reading?.rule === 'office' || reading?.rule === 'office-nearest' ? ref : null;
}

/** "the port authority" is a body with both words in its name; "the agency" any that the text so calls, or that is near. */
function bodyMeant(cast: Cast, node: Node, noun: string, others: readonly string[]): MentionRef | null {
  if (others.length === 0) return bodyOfNoun(cast, node);
  const fits = bodiesNamed(cast, node, noun).filter(ref => {
    const words = cast.context.nameOf(ref).toLowerCase().split(/\W+/);
    return others.every(word => words.includes(word));
  });
  return fits.length === 1 ? fits[0]! : null;
}

/** The token that ends at an offset. */
function nodeAt(cast: Cast, end: number): Node | null {
  const tree = treeAt(cast.scene, end - 1);
  const token = tree?.tokens.findIndex(one => one.end === end) ?? -1;
  return tree && token >= 0 ? { tree, token } : null;
}
