import { isProse } from '../../language/names/missed.ts';
import { overlapping } from '../../text/overlapping.ts';
import { contentSpan, spanOf } from './phrase.ts';
import { type Attribution, lower, quotationAt, type Scene, saying } from './scene.ts';
import { isFiniteVerb, type Tree } from './tree.ts';

/** More sentences than so many before it are not all of what was announced. */
const MOST = 3;

/**
 * "A clerk was sentenced today. | Mayor Ada Okafor and Sheriff Tom Lind made the announcement.": what the paragraph told before, at the head of a
 * release, is what they announced.
 */
export function readAnnouncement(scene: Scene, tree: Tree): Attribution[] {
  const { tokens } = tree;
  const noun = tokens.findIndex((token, at) => lower(token) === 'announcement' && isMade(tree, at));
  const verb = noun - 2;
  if (noun < 0 || tokens.slice(tree.lead, verb).some(isFiniteVerb)) return [];
  const before = tree.at > MOST ? [] : toldBefore(scene, tree);
  const source = spanOf(tree, tree.lead, verb - 1);
  const name = overlapping(scene.analysis.names, source).find(({ type }) => /^(?:person|body)$/.test(type));
  const content =
    before.length > 0 && contentSpan(scene, before[0]!.sentence.start, before.at(-1)!.sentence.end);
  if (!name || !content) return [];
  return [
    saying(
      { tree, token: name.last },
      { source, cue: spanOf(tree, verb, noun), content: [content], lemma: 'announce', rule: 'announced' },
    ),
  ];
}

/** "made the announcement" */
const isMade = ({ tokens }: Tree, noun: number): boolean =>
  lower(tokens[noun - 1] ?? tokens[noun]!) === 'the' &&
  tokens[noun - 2]?.lemma === 'make' &&
  isFiniteVerb(tokens[noun - 2]!);

/** The sentences of the same paragraph before one, less the heading and what others say. */
function toldBefore(scene: Scene, { at, sentence }: Tree): readonly Tree[] {
  const before = scene.trees.slice(0, at).filter(tree => tree.sentence.block === sentence.block);
  const told = before.filter(({ at: place, tokens }) => place > 0 || isProse(tokens.map(({ form }) => form)));
  return told.some(tree => quotationAt(scene, tree.sentence.start)) ? [] : told;
}
