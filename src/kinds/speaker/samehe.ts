import type { Cast } from '../attribution/cast.ts';
import type { Gender } from '../attribution/gender.ts';
import { type Attribution, type Node, treeAt } from '../attribution/scene.ts';
import { inferred, type Speaker } from '../attribution/spoken.ts';
import { follows, isMain, mainSubject, type Tree } from '../attribution/tree.ts';
import type { MentionRef } from '../item.ts';
import { partyBefore } from './partyhe.ts';
import { heldFloor, type Turn } from './pronoun.ts';

/* "He" who goes on, where others are as present. */

/** "In the same interview, | he said" */
const SAME =
  /\b(?:in|at|during) (?:the|that) same (?:address|article|book|briefing|column|debate|e-?mail|essay|hearing|interview|letter|message|post|press conference|news conference|rally|speech|statement|tweet)\W+$/i;

/** Whoever had the floor, where the cue or what stands before it goes on ("he added"), or the subject of the sentence before a quotation. */
export function sameHe(
  cast: Cast,
  one: Attribution,
  head: Node,
  text: string,
  turn: Turn,
  gender: Gender,
): Speaker | null {
  const ahead = cast.scene.text.slice(Math.max(0, one.source!.start - 40), one.source!.start);
  const goesOn = /^(?:add|continue|go on)$/.test(one.lemma) || SAME.test(ahead);
  const last = goesOn ? heldFloor(cast, head, turn) : null;
  if (last && cast.mayBe(last, gender)) {
    const name = cast.context.nameOf(last);
    return inferred(text, last, 'last-speaker', name, `${name} spoke last, and “${one.lemma}” goes on.`);
  }
  const ref = quotedSubject(cast, one, gender);
  if (!ref) return partyBefore(cast, head, text, gender);
  const name = cast.context.nameOf(ref);
  return inferred(text, ref, 'pronoun', name, `${name} is the subject of the sentence before the quotation.`);
}

/**
 * "Asked whether he would meet Lind, Okafor blamed the council. “That was on their watch,” he told reporters": the subject of the sentence right before
 * words quoted at the head of their own, where that names others only in clauses below.
 */
function quotedSubject(cast: Cast, one: Attribution, gender: Gender): MentionRef | null {
  const [told] = one.content;
  const tree = told && told.start < one.source!.start ? treeAt(cast.scene, told.start) : null;
  if (!/^direct-/.test(one.rule) || !tree || told!.start - tree.sentence.start > 2) return null;
  return before(cast, tree, gender);
}

function before(cast: Cast, tree: Tree, gender: Gender): MentionRef | null {
  const last = cast.scene.trees[tree.at - 1];
  const subject = last && follows(tree, last) ? mainSubject(last) : null;
  if (!last || subject === null) return null;
  const people = cast.within(last.sentence).filter(({ name }) => name.type === 'person');
  // "Another analyst, Tom Lind of Alder Bank, went to Pell"
  const isOwn = (at: number) =>
    at === subject || (last.tokens[at]!.deprel === 'appos' && last.tokens[at]!.head === subject);
  const own = people.find(({ name }) =>
    [...Array(name.last - name.first + 1).keys()].some(at => isOwn(name.first + at)),
  );
  if (!own?.ref || !cast.mayBe(own.ref, gender)) return null;
  const rivals = people.filter(({ ref }) => ref?.mention !== own.ref!.mention);
  return rivals.every(({ ref, name }) => (ref && !cast.mayBe(ref, gender)) || isBelow(last, name.first))
    ? own.ref
    : null;
}

/** True for a word in a clause below the main one. */
function isBelow(tree: Tree, token: number): boolean {
  let at = token;
  for (let steps = 0; steps < 10 && at >= 0; steps++) {
    if (/^(?:advcl|acl|ccomp|csubj)/.test(tree.tokens[at]!.deprel)) return !isMain(tree, at);
    at = tree.tokens[at]!.head;
  }
  return false;
}
