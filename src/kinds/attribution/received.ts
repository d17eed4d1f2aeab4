import { MATTER_NOUN_CUES } from './cues.ts';
import { POSITIONS } from './objects.ts';
import { subjectPhrase } from './passive.ts';
import { contentSpan, nounPhrase, sourceSpan, spanOf } from './phrase.ts';
import { type Attribution, lower, quotationAt, type Scene } from './scene.ts';
import { cueStart } from './subject.ts';
import { childrenOf, isPassive, ownSubject, type Tree } from './tree.ts';

/* What is met with somebody's position: "The plan drew criticism from the union" tells what the union thinks of it. */

const GETS =
  /^(?:attract|draw|earn|elicit|face|field|gain|garner|generate|get|have|invite|obtain|prompt|provoke|receive|secure|spark|trigger|win)$/;

/** Of what somebody has "of" another, where "criticism of the plan" tells what it is about. */
const GIVEN_BY = /^(?:approval|backing|blessing|endorsement|support)$/;

/** "drew sharp criticism from the union", "won the endorsement of Okafor", "has the backing of the board". */
export function readReceived(scene: Scene, tree: Tree): Attribution[] {
  return tree.tokens.flatMap((_, verb) => readOne(scene, tree, verb) ?? []);
}

function readOne(scene: Scene, tree: Tree, verb: number): Attribution | null {
  const { tokens, first } = tree;
  const { lemma, start, upos } = tokens[verb]!;
  const gets = GETS.test(lemma) || (lemma === 'pick' && lower(tokens[verb + 1] ?? tokens[verb]!) === 'up');
  if (!gets || upos !== 'VERB' || isPassive(tree, verb) || quotationAt(scene, start)) return null;
  const noun = childrenOf(tree, verb, 'obj').find(at => at > verb && frameOf(tree, at));
  if (noun === undefined) return null;
  const { act } = frameOf(tree, noun)!;
  const none = tokens.slice(verb, noun).some(token => /^(?:few|less|little|no|scant)$/.test(lower(token)));
  const subject = ownSubject(tree, verb);
  if (none || subject === null || subject > verb || /^(?:W|EX)/.test(tokens[subject]!.xpos)) return null;
  const giver = [...childrenOf(tree, noun, 'nmod'), ...childrenOf(tree, verb, 'obl')].find(
    at => at > noun && isGiver(tree, noun, first[at]!),
  );
  if (giver === undefined) return null;
  const [from, to] = subjectPhrase(tree, subject, verb);
  const matter = matterBehind(tree, noun, giver);
  const content = matter
    ? contentSpan(scene, tokens[matter[0]]!.start, tokens[matter[1]]!.end)
    : contentSpan(scene, tokens[from]!.start, tokens[to]!.end);
  if (!content) return null;
  return {
    source: sourceSpan(tree, giver, first[giver]! + 1, matter ? matter[0] - 2 : undefined, matter === null),
    head: { tree, token: giver },
    cue: spanOf(tree, cueStart(tree, verb), first[giver]!),
    content: [content],
    act,
    lemma: tokens[noun]!.lemma.toLowerCase(),
    negated: childrenOf(tree, verb, 'advmod').some(at => /^(?:not|n't|never)$/.test(lower(tokens[at]!))),
    hearer: null,
    sentence: tree.at,
    rule: 'received',
  };
}

/** "faced opposition from the neighbors | to her plan for the dam": what is opposed or backed, behind whoever does so; null elsewhere. */
function matterBehind(tree: Tree, noun: number, giver: number): [number, number] | null {
  const { tokens } = tree;
  const word = /^(?:objection|opposition|resistance)$/.test(tokens[noun]!.lemma) ? 'to' : 'for';
  if (word === 'for' && tokens[noun]!.lemma !== 'support') return null;
  const end = tokens.findIndex(
    ({ upos, form }, at) => at > giver && (/^(?:VERB|AUX)$/.test(upos) || /^[,.;]$/.test(form)),
  );
  const at = tokens.findIndex(
    (token, i) => i > giver && i < end && lower(token) === word && token.upos === 'ADP',
  );
  if (at < 0 || tokens[at]!.head <= at) return null;
  const [from, to] = nounPhrase(tree, tokens[at]!.head, at + 1);
  return from === at + 1 ? [from, to] : null;
}

/** The position that a noun tells of. */
function frameOf({ tokens }: Tree, at: number) {
  const frame = MATTER_NOUN_CUES.get(tokens[at]!.lemma.toLowerCase())?.[0];
  return frame && POSITIONS.has(frame.act) ? frame : null;
}

/** "criticism | from | the union", "the endorsement | of | Okafor", not "criticism of the plan". */
function isGiver({ tokens }: Tree, noun: number, preposition: number): boolean {
  const word = lower(tokens[preposition]!);
  const ofGiver = word === 'of' && preposition === noun + 1 && GIVEN_BY.test(tokens[noun]!.lemma);
  return /^(?:by|from)$/.test(word) || ofGiver;
}
