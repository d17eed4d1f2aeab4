import { complementEnd, type Part } from './extent.ts';
import { willDo } from './joints.ts';
import { nounPhrase } from './phrase.ts';
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
  return [{ from: first[object]!, to: complementEnd(scene, tree, verb, object) }];
}

/** "denied | the firm | was at fault": the subject of a clause without "that", which the tree took for an object. */
export function isSubjectAfter(tree: Tree, verb: number, object: number): boolean {
  const { tokens } = tree;
  const finite = /^VB[DZP]$/.test(tokens[verb]!.xpos) || tokens[verb - 1]?.lemma === 'have';
  if (!finite || object < verb || relation(tokens[verb]!) === 'acl') return false;
  const end = nounPhrase(tree, object)[1];
  const next = tokens[end + 1];
  if (next === undefined || !isFiniteVerb(next) || /^(?:accept|submit)$/.test(tokens[verb]!.lemma))
    return false;
  return tokens.slice(object, end).every(({ form, upos }) => upos !== 'PUNCT' || form === '-');
}

/**
 * "mentioned the pier in a letter, in which he said", "cited the club, the firm that runs the pier": the matter ends before a relative
 * clause that speaks again, and before a phrase with one that tells what it is.
 */
export function beforeAside(tree: Tree, { from, to }: Part): Part {
  const { tokens } = tree;
  for (let at = from + 1; at < to; at++) {
    if (tokens[at]!.form !== ',' || willDo(tree, at)) continue;
    const next = tokens[at + 1]!.upos === 'ADP' ? at + 2 : at + 1;
    if (/^(?:which|whom)$/.test(lower(tokens[next] ?? tokens[at]!)) || isDescribed(tree, at))
      return { from, to: at - 1 };
  }
  return { from, to };
}

/** ", the firm that runs the pier": a phrase with an article behind a comma, and its relative clause, which close the sentence. */
function isDescribed({ tokens }: Tree, comma: number): boolean {
  if (!/^(?:the|an?)$/.test(lower(tokens[comma + 1]!))) return false;
  let at = comma + 2;
  while (/^(?:ADJ|NOUN|PROPN)$/.test(tokens[at]?.upos ?? '')) at++;
  const joins = tokens.slice(at).some(({ form, upos }) => form === ',' || upos === 'CCONJ');
  return at > comma + 2 && /^(?:that|who)$/.test(lower(tokens[at] ?? tokens[comma]!)) && !joins;
}
