import { AFTERMATH } from './narrator.ts';
import { isPunctuation, lower } from './scene.ts';
import { isFiniteVerb, ownSubject, relation, type Tree } from './tree.ts';

/**
 * Last token of what is said when a sentence opens with "According to X,": the sentence's end, or the token before
 * ", but" where the narrator speaks again with a verb of his own, or before what came of it ("…, sparking a row").
 */
export function untilBut(tree: Tree, from: number): number {
  const { tokens } = tree;
  for (let at = from + 3; at + 1 < tokens.length; at++) {
    if (/^(?:,|”|'')$/.test(tokens[at]!.form) && AFTERMATH.test(lower(tokens[at + 1]!)))
      return tokens[at]!.form === ',' ? at - 1 : at;
    if (tokens[at]!.form === ',' && lower(tokens[at + 1]!) === 'but' && finiteBehind(tree, at)) return at - 1;
  }
  return tokens.length - 1;
}

/** A finite verb between "but" and the next comma: "…, but more likely to be late" has none. */
function finiteBehind({ tokens }: Tree, from: number): boolean {
  const end = tokens.findIndex(({ form }, at) => at > from + 1 && form === ',');
  return tokens.slice(from, end < 0 ? undefined : end).some(isFiniteVerb);
}

/**
 * "insists that she will stay | and refuses to leave": a verb joined without a subject to a clause under a modal, in the tense of the verb of
 * saying, goes with that one.
 */
export function isNarratorsTense(tree: Tree, verb: number, from: number, joint: number): boolean {
  const { tokens } = tree;
  let next = joint + 1;
  while (tokens[next]?.upos === 'ADV') next++;
  const token = tokens[next];
  if (token?.upos !== 'VERB' || !/^VB[DZ]$/.test(token.xpos) || ownSubject(tree, next) !== null) return false;
  const told = tokens.slice(from, joint).filter(isFiniteVerb);
  let top = verb;
  while (relation(tokens[top]!) === 'xcomp' && tokens[top]!.head >= 0) top = tokens[top]!.head;
  return told.length > 0 && told.every(({ xpos }) => xpos === 'MD') && tokens[top]!.xpos === token.xpos;
}

/**
 * "found that the town was losing water; | little seems to have been done", "denies that any are made there; | papers suggest otherwise":
 * behind words told in the past the narrator's present, or what speaks against them.
 */
export function isNarratorsPresent(tree: Tree, verb: number, from: number, stop: number): boolean {
  const { tokens } = tree;
  const next = tokens.slice(stop + 1);
  const finite = next.find(isFiniteVerb);
  if (finite === undefined || next.some(({ form }) => /^[“"”]$/.test(form))) return false;
  const disagrees = next.some(token => /^(?:otherwise|differently|disagrees?)$/.test(lower(token)));
  const told = tokens.slice(from, stop).filter(isFiniteVerb);
  const past = told.length > 0 && told.every(({ xpos }) => xpos === 'VBD');
  return disagrees || (past && tokens[verb]!.xpos === 'VBD' && /^VB[PZ]$/.test(finite.xpos));
}

/** "; | another called it a ruin", "; | Okafor, that it was lost": the next speaker, with a verb of saying or with the one before left out. */
export function isNextSpeaker({ tokens }: Tree, at: number): boolean {
  const [word, next, then] = tokens.slice(at, at + 3);
  if (!word || !next) return false;
  // "; see Lindqvist v. Port Board"
  if (
    /^(?:see|cf\.?|accord|compare)$/.test(lower(word)) &&
    (next.upos === 'PROPN' || /^(?:also|e\.g\.?|generally|id\.?|,)$/.test(lower(next)))
  )
    return true;
  if (/^(?:another|others)$/.test(lower(word))) return isFiniteVerb(next);
  return (
    word.upos === 'PROPN' && next.form === ',' && then !== undefined && /^(?:that|it|the)$/.test(lower(then))
  );
}

/**
 * "a note confirming that it will hire the cooks | now working in the hall": the end of a participle's clause, and what the tree left
 * behind it up to the next mark, if no finite verb stands there.
 */
export function untilVerb({ tokens, last }: Tree, top: number): number {
  const end = last[top]!;
  if (tokens[top]!.xpos !== 'VBG' || isPunctuation(tokens[end]!)) return end;
  let to = end;
  while (to + 1 < tokens.length && !isPunctuation(tokens[to + 1]!) && tokens[to + 1]!.upos !== 'CCONJ') to++;
  if (!tokens.slice(end + 1, to + 1).some(isFiniteVerb)) return to;
  // "sent a note saying that those who sail | are right and will win": behind the object the sentence has its verb already
  const noun = tokens[top]!.head;
  if (relation(tokens[noun]!) !== 'obj' || tokens[noun]!.head > noun || !isFiniteVerb(tokens[end + 1]!))
    return end;
  const joint = tokens[to + 1];
  const verb = tokens.findIndex((token, at) => at > to + 1 && /^(?:VERB|AUX)$/.test(token.upos));
  if (joint?.upos !== 'CCONJ' || verb !== to + 2) return to;
  const { head } = tokens[tokens[verb]!.upos === 'AUX' ? tokens[verb]!.head : verb]!;
  return head > top ? tokens.length - 1 : to;
}
