import { SPEECH } from './cues.ts';
import type { Part } from './extent.ts';
import { takes, type VerbCue } from './frames.ts';
import { isPunctuation, lower } from './scene.ts';
import { childOf, childrenOf, ownSubject, relation, type Tree } from './tree.ts';

/** "As Okafor told the board, the pier is unsafe": the sentence without the inserted clause. */
export function asSaid(tree: Tree, verb: number, cue: VerbCue): Part[] | null {
  const { tokens, first, last } = tree;
  if (relation(tokens[verb]!) !== 'advcl' || !SPEECH.has(cue.frames[0]!.act)) return null;
  if (!childrenOf(tree, verb, 'mark', 'advmod').some(mark => mark < verb && lower(tokens[mark]!) === 'as'))
    return null;
  if (childrenOf(tree, verb, 'ccomp', 'xcomp').length > 0) return null;
  const object = childOf(tree, verb, 'obj');
  // "as Okafor noted in the Courier": where, whatever the tree calls it
  const isPlace = object !== null && childOf(tree, object, 'case') !== null;
  if (object !== null && !isPlace && !takes(cue, 'h') && cue.key !== 'put it') return null;
  const to = last[verb]!;
  // "As Okafor told the board that it would open, crews laughed": what she said stands within
  const told = tokens.slice(verb, to).find(token => lower(token) === 'that' && token.deprel === 'mark');
  if (told && (told.upos === 'SCONJ' || takes(cue, 'h'))) return null;
  // "The pier is unsafe | , as Okafor said": the comma hangs on the clause that it opens
  const comma = tokens[first[verb]!]!.form === ',';
  const from = first[verb]! + (comma ? 1 : 0);
  // "Asked if it was safe, as Okafor had said, Lind wept": a part of the sentence only
  if (comma && tokens[tokens[verb]!.head]!.head >= 0) return null;
  // "taller, as Okafor noted, | than a spire": a word of the sentence only
  if (comma && tokens.slice(verb, to + 3).some(token => lower(token) === 'than')) return null;
  // "it may close, as Okafor has said | as much", "said so"
  if (/^(?:as|so)$/.test(lower(tokens[cue.to + 1] ?? tokens[verb]!))) return null;
  if (to - from > 24 || ownSubject(tree, verb) === null || lower(tokens[from]!) !== 'as') return null;
  const joint = /^(?:and|but)$/.test(lower(tokens[from - 1] ?? tokens[from]!));
  // "three times as many residents said"
  if (from > 0 && !joint && tokens[from - 1]!.form !== ',') return null;
  if (joint) return to + 2 < tokens.length ? [{ from: to + 1, to: tokens.length - 1 }] : null;
  const parts: Part[] = [];
  const words = (low: number, high: number) =>
    tokens.slice(low, high + 1).some(token => !isPunctuation(token));
  const start = /^(?:but|and|yet|so)$/.test(lower(tokens[0]!)) ? 1 : 0;
  if (from > start && words(start, from - 1)) parts.push({ from: start, to: from - 1 });
  if (to < tokens.length - 1 && words(to + 1, tokens.length - 1))
    parts.push({ from: to + 1, to: tokens.length - 1 });
  return parts.length > 0 ? parts : null;
}
