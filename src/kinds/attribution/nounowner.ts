import { nounPhrase, sourceSpan, spanOf } from './phrase.ts';
import { type Attribution, lower } from './scene.ts';
import { cueStart, subjectOf } from './subject.ts';
import { childrenOf, isPassive, ownSubject, possessorOf, relation, type Tree } from './tree.ts';

/* Whose word a noun of saying is, and which nouns are words only behind some verbs. */

/** Nouns that are words of somebody only where a verb makes them so: "made the point that", not "the point that the line crosses". */
const ONLY_BEHIND: ReadonlyMap<string, RegExp> = new Map([
  ['case', /^make$/],
  ['line', /^(?:adopt|hold|take)$/],
  ['notice', /^(?:give|serve)$/],
  ['point', /^(?:make|stress)$/],
  ['position', /^(?:adopt|hold|maintain|share|take)$/],
  ['stance', /^(?:adopt|hold|maintain|share|take)$/],
  ['stand', /^take$/],
  ['word', /^(?:give|send)$/],
]);

/** True of such a noun without its verb, and without one whose it is: "her position that". */
export function needsOther(tree: Tree, noun: number): boolean {
  const { lemma, head } = tree.tokens[noun]!;
  const verbs = ONLY_BEHIND.get(lemma.toLowerCase());
  if (!verbs || verbs.test(tree.tokens[head]?.lemma ?? '')) return false;
  return !/^(?:position|stance)$/.test(lemma) || possessorOf(tree, noun) === undefined;
}

export interface Owner {
  readonly token: number;
  readonly source: Attribution['source'];
  readonly cueFrom: number;
}

/** "calls by Okafor | for Lind to resign", "her appeal | for the lock to be mended": from "for"; null elsewhere. */
export function askedFor({ tokens }: Tree, noun: number): number | null {
  if (!/^(?:appeal|call|demand|plea|request)$/.test(tokens[noun]!.lemma)) return null;
  const at = tokens.findIndex(
    ({ form, upos }, place) => place > noun && (form === 'for' || /^(?:VERB|AUX|PUNCT|CCONJ)$/.test(upos)),
  );
  if (at < 0 || at > noun + 12 || tokens[at]!.form !== 'for') return null;
  const to = tokens.findIndex(({ upos }, place) => place > at && /^(?:PART|VERB|AUX|PUNCT|ADP)$/.test(upos));
  return to > at + 1 && lower(tokens[to]!) === 'to' && tokens[to + 1]?.xpos === 'VB' ? at : null;
}

/** "shocked the board | with claims": what somebody does by saying something. */
const opensWith = (tree: Tree, verb: number, noun: number): boolean =>
  relation(tree.tokens[noun]!) === 'obl' &&
  !isPassive(tree, verb) &&
  /^(?:anger|answer|arrive|begin|close|conclude|counter|end|enrage|enter|infuriate|open|outrage|rattle|react|reply|respond|return|shock|start|startle|stun|surprise)$/.test(
    tree.tokens[verb]!.lemma,
  ) &&
  childrenOf(tree, noun, 'case').some(child => lower(tree.tokens[child]!) === 'with');

/** "came | to the conclusion | that it leaks". */
const comesTo = ({ tokens, children }: Tree, verb: number, noun: number): boolean =>
  /^(?:arrive|come|jump)$/.test(tokens[verb]!.lemma) &&
  tokens[noun]!.lemma === 'conclusion' &&
  children[noun]!.some(child => /^(?:at|to)$/.test(lower(tokens[child]!)));

/** Whose word it is: a possessive, "by" or "from" somebody, or the subject of a light verb ("made the claim that"). */
export function ownerOf(tree: Tree, noun: number, limit: number): Owner | null {
  const { tokens, first, last } = tree;
  const poss = possessorOf(tree, noun);
  if (poss !== undefined) {
    let to = last[poss]!;
    if (tokens[to + 1]?.form.match(/^['’]s?$/) && to + 1 < noun) to++;
    return {
      token: poss,
      source: spanOf(tree, nounPhrase(tree, poss)[0], Math.min(to, noun - 1)),
      cueFrom: to + 1,
    };
  }
  // "faced calls | by Okafor", whatever the tree hung it on
  const agent = /^(?:by|from)$/.test(lower(tokens[noun + 1] ?? tokens[noun]!)) ? tokens[noun + 1]!.head : -1;
  const by = [...childrenOf(tree, noun, 'nmod'), agent].find(
    child => child > noun && child < limit && /^(?:by|from|of)$/.test(lower(tokens[first[child]!]!)),
  );
  // "a | Harbour Trust | announcement that", "Pell accusations that"
  const name = tokens[noun - 1];
  if (by === undefined && name?.upos === 'PROPN' && name.head === noun && limit === noun + 1)
    return { token: noun - 1, source: sourceSpan(tree, noun - 1, 0, noun - 1), cueFrom: noun };
  if (by !== undefined)
    return {
      token: by,
      source: sourceSpan(tree, by, first[by]! + 1, limit - 1),
      cueFrom: noun,
    };
  const verb = tokens[noun]!.head;
  // "entered the meeting | with claims that", "stunned the board with a threat to"
  if (verb >= 0 && verb < noun && (opensWith(tree, verb, noun) || comesTo(tree, verb, noun))) {
    const subject = ownSubject(tree, verb);
    if (subject !== null && subject < verb)
      return { token: subject, source: sourceSpan(tree, subject, 0, verb - 1), cueFrom: noun };
  }
  if (
    verb >= 0 &&
    verb < noun &&
    relation(tokens[noun]!) === 'obj' &&
    (lower(tokens[noun]!) !== 'evidence' || tokens[verb]!.lemma === 'give') &&
    /^(?:adopt|advance|deliver|draw|express|give|have|hold|issue|level|lodge|maintain|make|offer|raise|reach|reiterate|release|repeat|send|serve|share|stress|take|voice)$/.test(
      tokens[verb]!.lemma,
    )
  ) {
    const subject = ownSubject(tree, verb) ?? subjectOf(tree, verb);
    if (typeof subject === 'number' && subject < verb) {
      const from = cueStart(tree, verb);
      return { token: subject, source: sourceSpan(tree, subject, 0, from - 1), cueFrom: from };
    }
  }
  return null;
}
