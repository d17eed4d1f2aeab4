import type { Part } from './extent.ts';
import { takes, type VerbCue } from './frames.ts';
import type { Matter } from './matter.ts';
import { nounPhrase } from './phrase.ts';
import { clauseEnd } from './reported.ts';
import { isPunctuation, lower, type Scene } from './scene.ts';
import { afterAgent, agentOf, cueStart } from './subject.ts';
import { childrenOf, hasTo, isFiniteVerb, ownSubject, relation, type Tree } from './tree.ts';

/** "was accused of theft", "is expected to go", "was told that": the subject is part of what is said, or hears it. */
export function passiveMatter(scene: Scene, tree: Tree, verb: number, cue: VerbCue): Matter | null {
  const { tokens, first, last } = tree;
  const subject = ownSubject(tree, verb);
  if (isToBe(tree, verb) || isSaying(tree, verb, cue)) return null;
  const open = childrenOf(tree, verb, 'xcomp', 'ccomp').find(child => child > verb) ?? null;
  const frame = takes(cue, 'cta');
  // "it was said that no matter how hard …": from "that", whatever the tree hung there
  const that = afterAgent(tree, cue.to + 1);
  if (takes(cue, 'c') && lower(tokens[that] ?? tokens[verb]!) === 'that') {
    const part: Part = { from: that, to: clauseEnd(scene, tree, verb, that) };
    return { parts: [part], act: takes(cue, 'c')!.act, cueTo: cue.to, rule: 'passive' };
  }
  // "was denied leave to appeal": what is kept from somebody, by a verb that takes no infinitive
  // "was reported missing": found so, told by nobody
  const bare = open !== null && cue.key === 'report' && !hasTo(tree, open) && ownSubject(tree, open) === null;
  if (frame && open !== null && !bare && cue.key !== 'deny') {
    const opens = Math.max(first[open]!, cue.to + 1);
    const whole = relation(tokens[open]!) === 'ccomp' ? clauseEnd(scene, tree, verb, opens) : last[open]!;
    const clause: Part = { from: opens, to: Math.max(last[open]!, whole) };
    // "all we have been told | has been wrong"
    if (isFiniteVerb(tokens[opens]!)) return null;
    const expletive = subject !== null && /^(?:it|there)$/.test(lower(tokens[subject]!));
    if (subject === null || expletive || takes(cue, 'h'))
      return { parts: [clause], act: frame.act, cueTo: cue.to, rule: 'passive' };
    const [from, to] = subjectPhrase(tree, subject, verb);
    return { parts: [{ from, to }, clause], act: frame.act, cueTo: cue.to, rule: 'passive' };
  }
  const object = takes(cue, 'o');
  const agent = agentOf(tree, verb);
  const none = subject !== null && childrenOf(tree, subject, 'det').some(at => lower(tokens[at]!) === 'no');
  if (object && agent !== null && subject !== null && !none) {
    const [from, to] = subjectPhrase(tree, subject, verb);
    return { parts: [{ from, to }], act: object.act, cueTo: cue.to, rule: 'passive' };
  }
  return null;
}

/** "will be announced", "are tired of being told that": what is not told to have been said. */
function isToBe(tree: Tree, verb: number): boolean {
  const { tokens } = tree;
  const { mark, aux } = { mark: childrenOf(tree, verb, 'mark'), aux: childrenOf(tree, verb, 'aux') };
  const gerund =
    aux.some(at => lower(tokens[at]!) === 'being') && mark.some(at => lower(tokens[at]!) !== 'that');
  return gerund || aux.some(at => /^(?:will|shall|'ll)$/.test(lower(tokens[at]!)));
}

/** "It has often been said that all piers fall": a saying. */
function isSaying(tree: Tree, verb: number, cue: VerbCue): boolean {
  return (
    cue.key === 'say' &&
    agentOf(tree, verb) === null &&
    childrenOf(tree, verb, 'advmod').some(at => HABIT.test(lower(tree.tokens[at]!)))
  );
}

const HABIT = /^(?:always|commonly|frequently|generally|long|often|sometimes|usually)$/;

/**
 * "the lock, the quay, and the old pier | were dismissed as ruins": the subject of a passive up to its verb, over what the tree left out,
 * unless a verb stands between.
 */
export function subjectPhrase(tree: Tree, subject: number, verb: number): [number, number] {
  const { tokens } = tree;
  const [from, to] = nounPhrase(tree, subject);
  let end = cueStart(tree, verb) - 1;
  while (end > to && (isPunctuation(tokens[end]!) || tokens[end]!.upos === 'ADV')) end--;
  const apart = tokens
    .slice(to + 1, end + 1)
    .some(({ form, upos }) => /^(?:AUX|VERB|SCONJ)$/.test(upos) || /^[:;]$/.test(form));
  return end > to && !apart ? [from, end] : [from, to];
}
