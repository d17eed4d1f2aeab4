import { complementEnd, type Part } from './extent.ts';
import { nounPhrase } from './phrase.ts';
import { clauseEnd } from './reported.ts';
import { lower, type Scene } from './scene.ts';
import { isFiniteVerb, relation, type Tree } from './tree.ts';

/* How far an object reaches that tells what was said, and whether it is one. */

/** "which he called", "what she said": the object stands before the verb and its subject. */
export function objectParts(scene: Scene, tree: Tree, verb: number, object: number, cueTo: number): Part[] {
  const { tokens, first } = tree;
  if (object < verb) return [{ from: first[object]!, to: nounPhrase(tree, object)[1] }];
  if (
    first[object]! <= cueTo ||
    /^(?:reporters?|them|him|her|us|me|itself|himself|herself|themselves)$/.test(lower(tokens[object]!))
  ) {
    return [];
  }
  const end = complementEnd(scene, tree, verb, object);
  const at = clauseOfNoun(tree, object);
  return [
    {
      from: first[object]!,
      to: at === null ? end : Math.max(end, clauseEnd(scene, tree, verb, at, true)),
    },
  ];
}

/**
 * "raised concerns | that old leaks or new, wider ones could sink it", "voiced anger in a letter on Monday | that the lock and the quay leak", "voiced doubts about | whether the board heard her and would act": where the
 * clause of a noun begins behind it; null elsewhere.
 */
function clauseOfNoun({ tokens }: Tree, noun: number): number | null {
  const [next, then] = tokens.slice(noun + 1, noun + 3);
  const that = tokens.findIndex(({ deprel, form }, at) => at > noun && form === 'that' && deprel === 'mark');
  const between = tokens.slice(noun + 1, that);
  if (
    that > noun &&
    tokens[that]!.upos === 'SCONJ' &&
    that < noun + 9 &&
    between.every(({ upos }) => /^(?:ADJ|ADP|DET|NOUN|NUM|PROPN)$/.test(upos)) &&
    (that === noun + 1 || /^(?:acl|ccomp)$/.test(tokens[tokens[that]!.head]?.deprel ?? ''))
  )
    return that;
  return next && then && /^(?:about|as|of|on|over)$/.test(lower(next)) && lower(then) === 'whether'
    ? noun + 2
    : null;
}

/** "denied | the firm | was at fault": the subject of a clause without "that", which the tree took for an object. */
export function isSubjectAfter(tree: Tree, verb: number, object: number): boolean {
  const { tokens } = tree;
  // "…, | adding | the board should pay"
  const participle = tokens[verb]!.xpos === 'VBG' && tokens[verb - 1]?.form === ',';
  const finite = /^VB[DZP]$/.test(tokens[verb]!.xpos) || tokens[verb - 1]?.lemma === 'have' || participle;
  if (!finite || object < verb || relation(tokens[verb]!) === 'acl') return false;
  const end = nounPhrase(tree, object)[1];
  const next = tokens[end + 1];
  if (next === undefined || !isFiniteVerb(next) || /^(?:accept|submit)$/.test(tokens[verb]!.lemma))
    return false;
  return tokens.slice(object, end).every(({ form, upos }) => upos !== 'PUNCT' || form === '-');
}

/** "denied | meeting him", "denied | ever meeting him" */
export const isGerund = ({ tokens }: Tree, at: number): boolean =>
  tokens[/^ever$/i.test(tokens[at]?.form ?? '') ? at + 1 : at]?.xpos === 'VBG';
