import { afterAgent, agentOf } from './acted.ts';
import { VERBS } from './cues.ts';
import type { Part } from './extent.ts';
import { takes, type VerbCue } from './frames.ts';
import type { Matter } from './matter.ts';
import { NOMINAL, phraseHead } from './nominal.ts';
import { POSITIONS } from './objects.ts';
import { nounPhrase } from './phrase.ts';
import { clauseEnd } from './reported.ts';
import { isPunctuation, lower, quotationAt, type Scene } from './scene.ts';
import { cueStart } from './subject.ts';
import { childrenOf, hasTo, isFiniteVerb, ownSubject, relation, type Tree } from './tree.ts';
import { voiceOf } from './voices.ts';

/** "was accused of theft", "is expected to go", "was told that": the subject is part of what is said, or hears it. */
export function passiveMatter(scene: Scene, tree: Tree, verb: number, cue: VerbCue): Matter | null {
  const { tokens, first, last } = tree;
  const subject = meantSubject(tree, verb);
  if (isToBe(tree, verb) || isSaying(tree, verb, cue)) return null;
  const open = childrenOf(tree, verb, 'xcomp', 'ccomp').find(child => child > verb) ?? null;
  const frame = takes(cue, 'cta');
  // "it was said that no matter how hard …": from "that", whatever the tree hung there
  const that = afterAgent(tree, cue.to + 1);
  // not "are told | that way"
  const isMark = lower(tokens[that] ?? tokens[verb]!) === 'that' && tokens[that]!.deprel !== 'det';
  if (takes(cue, 'c') && isMark) {
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
    // "the letter Okafor was said | to carry": what she carries stands before
    if (tokens[verb]!.deprel === 'acl:relcl' && subject === ownSubject(tree, verb) && !isInWhich(tree, verb))
      return null;
    // "all we have been told | has been wrong"
    if (isFiniteVerb(tokens[opens]!)) return null;
    if (subject === null && hasTo(tree, open) && !takes(cue, 'h')) return null;
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
    return {
      ...(isReduced(tree, verb) ? { subject: agent } : {}),
      parts: [{ from, to }, ...behindAgent(tree, cue, agent)],
      act: object.act,
      cueTo: cue.to,
      rule: 'passive',
    };
  }
  return null;
}

/** "a plan | opposed by the board": a participle with whoever does it, behind the noun it tells of. */
function isReduced(tree: Tree, verb: number): boolean {
  const { deprel, head, xpos } = tree.tokens[verb]!;
  if (xpos !== 'VBN' || deprel !== 'acl' || head < 0 || head > verb || agentOf(tree, verb) === null)
    return false;
  return tree.tokens.slice(head, verb).every(({ upos }) => !/^(?:AUX|VERB)$/.test(upos));
}

/** The same of a position: "opposed by", not "announced by". */
export const isTakenBy = (tree: Tree, verb: number, cue: VerbCue): boolean =>
  isReduced(tree, verb) && POSITIONS.has(takes(cue, 'o')?.act ?? 'say');

/** "the plan, | dismissed | by Lind | as a “stunt,” fell": what somebody has said in marks of the noun before a participle; null without them. */
export function reducedMatter(
  scene: Scene,
  tree: Tree,
  verb: number,
  cue: VerbCue,
  end: number,
): Matter | null {
  const { tokens, first } = tree;
  const agent = agentOf(tree, verb);
  const noun = tokens[verb]!.head;
  const frame = takes(cue, 'a');
  if (!frame || !/ as$/.test(cue.key) || agent === null || cue.matter === null || noun < 0 || noun > verb)
    return null;
  const marked = tokens.slice(cue.to, cue.to + 4).some(({ start }) => quotationAt(scene, start) !== null);
  if (!marked || agent > cue.matter || first[agent]! < verb) return null;
  const [from, to] = subjectPhrase(tree, noun, verb);
  const as = { from: cue.to, to: Math.min(end, clauseEnd(scene, tree, verb, cue.to)) };
  return { parts: [{ from, to }, as], act: frame.act, cueTo: verb, rule: 'passive', subject: agent };
}

/** "was accused by the board | of theft": what somebody is accused of, which the tree hung on the accuser. */
function behindAgent(tree: Tree, { key }: VerbCue, agent: number): Part[] {
  const { tokens, first, last } = tree;
  const charge = childrenOf(tree, agent, 'nmod').find(
    child => first[child]! > agent && VERBS.has(`${key} ${lower(tokens[first[child]!]!)}`),
  );
  return charge === undefined ? [] : [{ from: first[charge]!, to: last[charge]! }];
}

/** "a letter | in which | he is said to agree": a relative clause that lacks nothing. */
const isInWhich = ({ tokens, first }: Tree, verb: number): boolean =>
  tokens
    .slice(first[verb], verb)
    .some(
      ({ xpos }, at) => xpos === 'WRB' || (xpos === 'WDT' && tokens[first[verb]! + at - 1]?.upos === 'ADP'),
    );

/** The subject of a passive; of "the clerk, | who | is alleged to have known" the noun that the pronoun stands for. */
function meantSubject(tree: Tree, verb: number): number | null {
  const { tokens } = tree;
  const own = ownSubject(tree, verb);
  const { deprel, head } = tokens[verb]!;
  if (own === null && isReduced(tree, verb)) return head;
  if (own === null || !/^W(?:P|DT)$/.test(tokens[own]!.xpos)) return own;
  if (deprel === 'acl:relcl' && head >= 0 && head < own) return head;
  const before = /^(?:,|—|–|--|-)$/.test(tokens[own - 1]?.form ?? '') ? own - 2 : own - 1;
  if (!NOMINAL.test(tokens[before]?.upos ?? '')) return own;
  if (tokens[before]!.deprel === 'flat') return tokens[before]!.head;
  return voiceOf({ tree, token: before }) === 'person' ? before : phraseHead(tree, before, 0, own - 1);
}

/** What is said of somebody, behind the preposition: "accused the board | of theft", "described the pier | as a ruin". */
const SAID_OF = / (?:as|at|for|of|to|with)$/;

/**
 * "stands | accused of theft", "five clerks | accused of theft left": whom it is said of stands before the participle, and nobody is told to
 * have said it.
 */
export function lacksAccuser(tree: Tree, verb: number, cue: VerbCue): boolean {
  const { tokens } = tree;
  if (!takes(cue, 'a') || !SAID_OF.test(cue.key) || cue.to !== verb + 1 || cue.matter === null) return false;
  if (/^(?:appeal|refer)$/.test(tokens[verb]!.lemma) || !/^VB[DN]$/.test(tokens[verb]!.xpos)) return false;
  const own = ownSubject(tree, verb);
  const told = own !== null && own < verb && !/^(?:who|which|that)$/.test(lower(tokens[own]!));
  // "the ruin she | described as a pier"
  if (tokens[verb]!.deprel === 'acl:relcl' && told) return false;
  return childrenOf(tree, verb, 'obj').length === 0 && agentOf(tree, verb) === null;
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

/** "the killing of | an officer | that was claimed": nobody claims a person, but what befell one. */
function eventOf(tree: Tree, noun: number): number {
  const { tokens } = tree;
  const { deprel, head } = tokens[noun]!;
  const of = childrenOf(tree, noun, 'case').some(at => lower(tokens[at]!) === 'of');
  return deprel === 'nmod' && of && head < noun && voiceOf({ tree, token: noun }) === 'person' ? head : noun;
}

/**
 * "the lock, the quay, and the old pier | were dismissed as ruins": the subject of a passive up to its verb, over what the tree left out,
 * unless a verb stands between.
 */
export function subjectPhrase(tree: Tree, subject: number, verb: number): [number, number] {
  const { tokens } = tree;
  // "the killing | that was claimed by a gang"
  const relative =
    tokens[verb]!.deprel === 'acl:relcl' && tokens[verb]!.head === subject ? ownSubject(tree, verb) : null;
  if (relative !== null && relative > subject)
    return nounPhrase(tree, eventOf(tree, subject), 0, relative - 1);
  const [from, to] = nounPhrase(tree, subject, 0, verb - 1);
  let end = cueStart(tree, verb) - 1;
  while (end > to && (isPunctuation(tokens[end]!) || tokens[end]!.upos === 'ADV')) end--;
  const apart = tokens
    .slice(to + 1, end + 1)
    .some(
      ({ form, upos, xpos }) =>
        /^(?:AUX|VERB|SCONJ)$/.test(upos) || /^W(?:P|DT)$/.test(xpos) || /^[:;]$/.test(form),
    );
  // "| That | figure was described as a guess"
  const that = tokens[from - 1]?.deprel === 'det' && tokens[from - 1]!.head === subject ? from - 1 : from;
  return end > to && !apart ? [that, end] : [that, to];
}
