import { complementEnd, type Part } from './extent.ts';
import type { VerbCue } from './frames.ts';
import { CALLS, CALLS_AS } from './naming.ts';
import { lacksPronoun } from './relative.ts';
import { lower, quotationAt, type Scene } from './scene.ts';
import { childrenOf, isPassive, isWeekday, type Tree, tokenAt } from './tree.ts';

/*
 * What somebody or something is called in marks, read from the words: whatever the tree makes of the object and the marks behind it, two noun
 * phrases in a row behind "called" are what is spoken of and what it is called.
 */

/** "the county’s plan", "winning the seat": what an object may be made of. */
const OBJECT = /^(?:ADJ|ADP|ADV|DET|NOUN|NUM|PART|PRON|PROPN)$/;

/** The words behind a verb of naming, up to the marks and what goes with them; null where they do not stand so. */
export function calledInMarks(scene: Scene, tree: Tree, verb: number, cue: VerbCue): Part | null {
  const { tokens } = tree;
  const word = cue.key.split(' ')[0]!;
  const plain = CALLS.test(word);
  if (!(plain || CALLS_AS.test(word)) || isPassive(tree, verb)) return null;
  // "summed | up | the plan"
  const from = isParticle(tree, verb + 1) ? verb + 2 : verb + 1;
  const open = tokens.findIndex(
    ({ start }, at) => at >= from && at < from + 20 && quotationAt(scene, start) !== null,
  );
  if (open < from || quotationAt(scene, tokens[verb]!.start)) return null;
  const quotation = quotationAt(scene, tokens[open]!.start)!;
  const marks = tokenAt(tree, quotation.start);
  const told = tokens.slice(from, marks);
  const close = (from: number): Part => ({ from, to: complementEnd(scene, tree, verb, marks - 1) });
  if (CALLS_AS.test(word)) {
    const as = isAs(tree, marks - 1) ? marks - 1 : isAs(tree, marks - 2) ? marks - 2 : marks + 1;
    const upTo = as < marks ? as : marks;
    // "summed it | up | as"
    const end = isParticle(tree, upTo - 1) ? upTo - 1 : upTo;
    if (isAs(tree, as) && isObject(tree, from, end)) return close(from);
    // "faces what Okafor describes | as “a hard fight”", "Lind, whom she derided | as a “clown”"
    if (as === from && as < marks && isFronted(tree, verb)) return close(from);
  }
  if (!plain) return null;
  // "the toll, which Okafor called | “a tax on sleep”"
  const gap = told.every(({ upos }) => /^(?:ADV|DET)$/.test(upos)) && told.length < 3;
  if (gap) return isFronted(tree, verb) ? close(from) : null;
  let end = marks;
  while (end > from && isOpening(tree, end - 1)) end--;
  const isNamed = (to: number): boolean => {
    const last = tokens[to - 1]?.form === ',' ? to - 1 : to;
    return isObject(tree, from, last) && mayEnd(tree, from, last - 1);
  };
  const article = tokens.findLastIndex((token, at) => at < end && at > end - 6 && /^an?$/.test(lower(token)));
  return isNamed(end) || (article > from && isNamed(article)) ? close(from) : null;
}

const isAs = ({ tokens }: Tree, at: number): boolean =>
  tokens[at] !== undefined && lower(tokens[at]) === 'as';

/** "supports | “fair raises,” | opposes “pay freezes” and": a whole object in marks, whatever the tree makes of the words in them. */
export function markedObject(scene: Scene, tree: Tree, at: number): Part | null {
  const { tokens } = tree;
  const noun = /^(?:DET|PRON)$/.test(tokens[at]?.upos ?? '') ? at + 1 : at;
  const quotation = tokens[noun] ? quotationAt(scene, tokens[noun].start) : null;
  if (!quotation || quotation.close === null || quotation.start !== tokens[noun]!.start) return null;
  const next = tokenAt(tree, quotation.end);
  // "the “pay freeze” | bill"
  if (/^(?:ADJ|NOUN|PROPN|PART)$/.test(tokens[next]?.upos ?? '') && tokens[next]!.start >= quotation.end)
    return null;
  return { from: at, to: next - 1 };
}

const isParticle = ({ tokens }: Tree, at: number): boolean =>
  tokens[at] !== undefined && /^(?:aside|away|down|forward|off|out|up)$/.test(lower(tokens[at]));

/** "a | “petulant child”", "simply | “wrong”": what stands before the marks and belongs to the words in them. */
const isOpening = ({ tokens }: Tree, at: number): boolean =>
  /^(?:an?|the|simply|merely|just|too|so|very|“|"|''|``)$/.test(lower(tokens[at]!));

/** An object: no clause of its own, but for a gerund it opens with, and commas only around an apposition. */
function isObject({ tokens }: Tree, from: number, end: number): boolean {
  if (end <= from) return false;
  const opens = tokens[from]!;
  if (/^(?:ADP|ADV|PART|CCONJ|SCONJ)$/.test(opens.upos)) return false;
  const commas = tokens.slice(from, end).filter(({ form }) => form === ',').length;
  if (commas > (tokens[end]?.form === ',' ? 1 : 0)) return false;
  return tokens
    .slice(from, end)
    .every(
      ({ upos, xpos, form, deprel }, at) =>
        OBJECT.test(upos) ||
        deprel === 'amod' ||
        form === ',' ||
        (at === 0 && xpos === 'VBG') ||
        /^(?:and|-|')$/.test(form),
    );
}

/** "the remarks | “foolish”", not "the board's | “reckless” plan", "union | “leaders” to the hall", "the man behind the | “Courier”". */
function mayEnd(tree: Tree, from: number, last: number): boolean {
  const { tokens } = tree;
  const token = tokens[last]!;
  if (isWeekday(tree, last)) return last > from;
  // "called her | “a friend”", not "called her | “old” boss"
  if (token.upos === 'PRON')
    return token.xpos !== 'PRP$' || (lower(token) === 'her' && tokens[last + 2]?.upos === 'DET');
  if (!/^(?:NOUN|PROPN|NUM)$/.test(token.upos)) return false;
  return token.upos !== 'NOUN' || last > from || token.xpos === 'NNS';
}

/** "which Okafor | called", "what the board | has called": the object is a pronoun before the verb's subject. */
function isFronted(tree: Tree, verb: number): boolean {
  const { tokens } = tree;
  const pronoun = tokens.findLastIndex(
    (token, at) =>
      at < verb &&
      (/^(?:which|whom|what)$/.test(lower(token)) ||
        (lower(token) === 'that' && token.head === verb && token.deprel === 'obj')),
  );
  if (lacksPronoun(tree, verb)) return true;
  const between = tokens.slice(pronoun + 1, verb).filter(({ form }) => form !== ',');
  const commas = verb - pronoun - 1 - between.length;
  return (
    // "which the mayor, Tom Lind, | called"
    (commas === 0 || (commas === 2 && tokens[verb - 1]!.form === ',')) &&
    pronoun >= 0 &&
    between.some(({ upos }) => /^(?:NOUN|PROPN|PRON)$/.test(upos)) &&
    between.every(({ upos, form }) => OBJECT.test(upos) || /^(?:AUX|CCONJ)$/.test(upos) || form === '-')
  );
}

/** "called Okafor | after the vote was counted": the time of a call on the telephone. */
export const isWhen = (tree: Tree, clause: number): boolean =>
  childrenOf(tree, clause, 'mark', 'advmod').some(child =>
    /^(?:after|before|when|while|since|until|once)$/.test(lower(tree.tokens[child]!)),
  );
