import type { Act, Frame } from './cues.ts';
import { clausePart, complementEnd, type Part } from './extent.ts';
import { takes, type VerbCue } from './frames.ts';
import { asSaid, frontedParts } from './inserted.ts';
import { nounPhrase } from './phrase.ts';
import { lower } from './scene.ts';
import { agentOf, objectOf } from './subject.ts';
import { childOf, childrenOf, isPassive, ownSubject, type Tree } from './tree.ts';

/** The content of a cue, what it does, and where the cue ends. */
export interface Matter {
  readonly parts: readonly Part[];
  readonly act: Act;
  readonly cueTo: number;
  readonly rule: string;
}

/** The content of a verb, by the first frame that its dependents fill. */
export function matterOf(tree: Tree, verb: number, cue: VerbCue): Matter | null {
  const { tokens, first, last } = tree;
  const make = (frame: Frame, parts: Part[], rule: string, cueTo = cue.to): Matter | null =>
    parts.length > 0 ? { parts, act: frame.act, cueTo, rule } : null;
  if (cue.matter !== null) {
    const end = complementEnd(tree, verb, cue.matter);
    const frame = takes(cue, 'o') ?? takes(cue, 'a');
    if (!frame) return null;
    const object = childOf(tree, verb, 'obj');
    if (takes(cue, 'a') && object !== null && object < cue.matter) {
      return make(frame, [{ from: first[object]!, to: end }], 'verdict', verb);
    }
    return make(frame, [{ from: cue.to + 1, to: end }], 'matter');
  }
  if (isPassive(tree, verb)) return passiveMatter(tree, verb, cue);
  const clause = takes(cue, 'c');
  const complement = childrenOf(tree, verb, 'ccomp').at(-1) ?? null;
  if (clause && complement !== null && complement > verb) {
    return make(clause, [clausePart(tree, verb, cue.to, complement)], 'clause');
  }
  const main = clause ? asSaid(tree, verb, cue) : null;
  if (clause && main) return make(clause, main, 'as-said');
  const fronted = clause && childOf(tree, verb, 'obj') === null ? frontedParts(tree, verb, complement) : null;
  if (clause && fronted) return make(clause, fronted, 'fronted');
  const object = objectOf(tree, verb);
  const open = childrenOf(tree, verb, 'xcomp').find(child => child > verb) ?? null;
  const predicate = takes(cue, 'a');
  if (predicate && object !== null && object > verb) {
    const naming = predicate.act === 'say' || predicate.act === 'judge';
    const rest =
      (open !== null && (!naming || !hasTo(tree, open)) ? open : null) ??
      childrenOf(tree, verb, 'ccomp', 'advcl').find(
        child => child > object && (!naming || !hasTo(tree, child)),
      ) ??
      null;
    if (rest !== null)
      return make(predicate, [{ from: first[object]!, to: complementEnd(tree, verb, rest) }], 'verdict');
  }
  const infinitive = takes(cue, 't');
  if (infinitive && open !== null && hasTo(tree, open)) {
    return make(infinitive, [{ from: first[open]!, to: complementEnd(tree, verb, open) }], 'infinitive');
  }
  const gerund = takes(cue, 'g');
  if (gerund && open !== null && tokens[open]!.xpos === 'VBG') {
    return make(gerund, [{ from: first[open]!, to: last[open]! }], 'gerund');
  }
  const matter = takes(cue, 'o');
  if (matter && object !== null) return make(matter, objectParts(tree, verb, object, cue.to), 'object');
  if (predicate && object !== null && object > verb) {
    const frame = takes(cue, 'a')!;
    const of = childrenOf(tree, verb, 'obl').find(child => child > object);
    if (of !== undefined && /^(?:as|of|for)$/.test(lower(tokens[first[of]!]!))) {
      return make(frame, [{ from: first[object]!, to: last[of]! }], 'verdict');
    }
  }
  return null;
}

/** "which he called", "what she said": the object stands before the verb and its subject. */
function objectParts(tree: Tree, verb: number, object: number, cueTo: number): Part[] {
  const { tokens, first } = tree;
  if (object < verb) return [{ from: first[object]!, to: nounPhrase(tree, object)[1] }];
  if (
    first[object]! <= cueTo ||
    /^(?:reporters?|them|him|her|us|me|itself|himself|herself|themselves)$/.test(lower(tokens[object]!))
  ) {
    return [];
  }
  return [{ from: first[object]!, to: complementEnd(tree, verb, object) }];
}

export function hasTo(tree: Tree, verb: number): boolean {
  return childrenOf(tree, verb, 'mark').some(child => lower(tree.tokens[child]!) === 'to');
}

/** "was accused of theft", "is expected to go", "was told that": the subject is part of what is said, or hears it. */
function passiveMatter(tree: Tree, verb: number, cue: VerbCue): Matter | null {
  const { tokens, first, last } = tree;
  const subject = ownSubject(tree, verb);
  const open = childrenOf(tree, verb, 'xcomp', 'ccomp').find(child => child > verb) ?? null;
  const frame = takes(cue, 'cta');
  if (frame && open !== null) {
    const clause: Part = { from: Math.max(first[open]!, cue.to + 1), to: last[open]! };
    const expletive = subject !== null && /^(?:it|there)$/.test(lower(tokens[subject]!));
    if (subject === null || expletive || takes(cue, 'h'))
      return { parts: [clause], act: frame.act, cueTo: cue.to, rule: 'passive' };
    const [from, to] = nounPhrase(tree, subject);
    return { parts: [{ from, to }, clause], act: frame.act, cueTo: cue.to, rule: 'passive' };
  }
  const object = takes(cue, 'o');
  const agent = agentOf(tree, verb);
  if (object && agent !== null && subject !== null) {
    const [from, to] = nounPhrase(tree, subject);
    return { parts: [{ from, to }], act: object.act, cueTo: cue.to, rule: 'passive' };
  }
  return null;
}
