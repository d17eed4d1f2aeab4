import { type Attribution, lower, type Scene } from './scene.ts';
import { isFiniteVerb, type Tree, tokenAt } from './tree.ts';
import { isBodyNoun } from './voices.ts';

/* "It" and "which", where they take up a body or a letter that speaks, and no thing. */

/** What no thing does: "It also rejected the claim". */
const ONLY_BODIES =
  /^(?:accuse|condemn|criticise|criticize|denounce|deny|dispute|reject|welcome|blame for|(?:accuse|call|describe|dismiss|put|urge)(?: (?:of|on|as|at))?)$/;

/** What a thing tells at most in the narrator's eyes: with a clause behind it, "It warned that the quay would close". */
const WITH_CLAUSE = /^(?:announce|argue|conclude|declare|find|hold|predict|warn)$/;

/** In the past, or perfect, so that "It promises to be dry" is left out. */
const DONE = /^(?:call for|demand|promise|tell|threaten)$/;

/** "It also rejected the claim", "It warned that …", "the League, which runs the boats and rejects the claim". */
export function takesUp(scene: Scene, { head, source, lemma, cue, rule }: Attribution): boolean {
  if (head === null) return false;
  const word = scene.text.slice((source ?? cue).start, (source ?? cue).end).toLowerCase();
  if (word === 'which') return ONLY_BODIES.test(lemma) && tellsOfBody(head.tree, head.token);
  if (word !== 'it') return false;
  const told = rule === 'clause' && WITH_CLAUSE.test(lemma);
  return ONLY_BODIES.test(lemma) || told || (DONE.test(lemma) && isPast(head.tree, cue.end));
}

/** "which" in a relative clause on a name, or on a noun for a body. */
function tellsOfBody({ tokens }: Tree, which: number): boolean {
  const clause = tokens[tokens[which]!.head];
  const noun = clause?.deprel === 'acl:relcl' ? tokens[clause.head] : undefined;
  return noun !== undefined && (noun.upos === 'PROPN' || isBodyNoun(lower(noun)));
}

function isPast(tree: Tree, end: number): boolean {
  const at = tokenAt(tree, end - 1);
  const finite = tree.tokens.slice(0, at + 1).findLast(isFiniteVerb);
  return finite?.xpos === 'VBD' || finite?.lemma === 'have';
}
