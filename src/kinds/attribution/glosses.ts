import { isMonthName } from '../../language/calendar.ts';
import { overlapping } from '../../text/overlapping.ts';
import { isDescribed, leavesPast } from './asides.ts';
import { finiteAfter } from './mainclause.ts';
import { lower, quotationAt, type Scene } from './scene.ts';
import { isFiniteVerb, type Tree } from './tree.ts';

/* What the narrator adds behind words told for readers who do not know it: who or what somebody or something named is, and who else does so. */

/** Verbs behind which reasons are given, so that what a named thing does is one of them. */
const REASONS =
  /^(?:accuse|allege|argue|assert|believe|claim|complain|contend|maintain|submit|testify|think)$/;

/** What somebody holds, infers or foresees of a named thing, and no plain fact of it. */
const VIEW = /^(?:mean|consider|believe|think|regard|view|will|would|could|should|might|must)s?$/;

/** What the speaker feels for somebody, or how sure he is: "whose calm she admired", "who arguably made it worse". */
const FEELS =
  /^(?:admire|adore|arguably|detest|dislike|distrust|enjoy|fear|hate|like|love|perhaps|probably|respect|supposedly|trust)$/;

/**
 * "said she would vote for Tom Lind, | who runs the pier", "said he will be at the Pell Fair, | which opens on Monday", "… by April 26, | when
 * Pell votes": a relative clause that closes the sentence, on a name or a date, which needs none to be known by.
 */
function glossesName(scene: Scene, tree: Tree, verb: number, from: number, comma: number): boolean {
  const { tokens } = tree;
  const before = tokens[comma - 1];
  const pronoun = tokens[comma + 1];
  if (!before || !pronoun || !tokens.slice(from, comma).some(isFiniteVerb)) return false;
  const name = overlapping(scene.analysis.names, before).find(({ end }) => end === before.end);
  // "others have paid, such as Tom Lind, who lost his boat": what he is named for
  const instance = tokens
    .slice(Math.max(from, comma - 8), comma)
    .some(token => /^(?:such|like)$/.test(lower(token)));
  const isDate = before.upos === 'NUM' && isMonthName(lower(tokens[comma - 2] ?? before).replace(/\.$/, ''));
  if ((!name && !isDate) || instance) return false;
  const rest = tokens.slice(comma + 2);
  // "when crews go": a present form that the tagger took for an infinitive
  const own = rest.find(isFiniteVerb) ?? rest.find(({ xpos }) => xpos === 'VB');
  if (own === undefined || closesNothing(scene, tree, comma)) return false;
  if (rest.some(({ lemma }) => FEELS.test(lemma))) return false;
  const word = lower(pronoun);
  if (/^(?:an?|the)$/.test(word)) return name !== undefined && isDescribed(tree, comma);
  if (/^(?:who|whose|whom)$/.test(word)) return name?.type === 'person' && !VIEW.test(lower(own));
  if (!/^(?:which|where|when)$/.test(word) || VIEW.test(lower(own)) || REASONS.test(tokens[verb]!.lemma))
    return false;
  if (isDate || word === 'when') return isDate && word === 'when' && own.xpos !== 'VBD';
  // "said the mill had been lost to Pell, which sold it": words told in the past go on in the past
  return own.xpos !== 'VBD' || finiteAfter(tree, from)?.tense !== 'VBD';
}

/** What only the narrator can tell of a thing, behind a comma. */
export const isGloss = (scene: Scene, tree: Tree, verb: number, from: number, comma: number): boolean =>
  leavesPast(scene, tree, verb, from, comma) ||
  glossesName(scene, tree, verb, from, comma) ||
  factBehindWish(scene, tree, from, comma);

/**
 * "vowed to repeal the Act, | which shut the mill in 1990", "urged them to back Lind, | who faces Pell in May": what is or was, behind what is to
 * be done, up to the end of the sentence.
 */
function factBehindWish(scene: Scene, tree: Tree, from: number, comma: number): boolean {
  const { tokens } = tree;
  const told = tokens.slice(from, comma);
  const [pronoun, ...rest] = tokens.slice(comma + 1);
  if (!pronoun || told.some(isFiniteVerb) || !told.some(({ xpos }) => xpos === 'TO')) return false;
  const own = rest.find(isFiniteVerb);
  if (own === undefined || rest.some(({ form }) => form === ',') || closesNothing(scene, tree, comma))
    return false;
  const word = lower(pronoun);
  if (/^(?:an?|the)$/.test(word)) return isDescribed(tree, comma);
  return /^(?:which|who|whose|whom|where)$/.test(word) && !VIEW.test(lower(own));
}

/** The clause goes on behind what stands between commas, or holds words in marks or the speaker's own "I" and "we". */
const closesNothing = (scene: Scene, { tokens }: Tree, comma: number): boolean =>
  tokens
    .slice(comma + 1)
    .some(
      ({ form, start, upos }, i, rest) =>
        (form === ',' && (isFiniteVerb(rest[i + 1] ?? rest[i]!) || rest[i + 1]?.upos === 'CCONJ')) ||
        /^(?:;|—|–|--)$/.test(form) ||
        (upos === 'PRON' && /^(?:I|we|you|us|me)$/i.test(form)) ||
        quotationAt(scene, start) !== null,
    );

/**
 * "has said she will not stand, | as has Tom Lind", "said he wants an inquiry, | as have others", "says she takes no calls, | as was the case in
 * May": an auxiliary before its subject, which takes up the verb of saying or a fact, since the words told have none like it.
 */
export function takesUpSaying({ tokens }: Tree, verb: number, at: number): boolean {
  const [auxiliary, next] = [tokens[at + 1], tokens[at + 2]];
  if (lower(tokens[at]!) !== 'as' || !auxiliary || !next) return false;
  if (auxiliary.upos !== 'AUX' && !/^(?:do|have)$/.test(auxiliary.lemma)) return false;
  if (!isFiniteVerb(auxiliary) || !/^(?:ADJ|DET|NOUN|NUM|PRON|PROPN)$/.test(next.upos)) return false;
  const told = tokens.slice(verb + 1, at).filter(isFiniteVerb);
  // "as is the custom" may be told
  if (auxiliary.lemma === 'be' && auxiliary.xpos !== 'VBD') return false;
  if (auxiliary.lemma === 'do')
    return told.every(({ xpos, lemma }) => xpos !== auxiliary.xpos || lemma === 'be');
  if (auxiliary.xpos === 'MD') return told.every(({ xpos }) => xpos !== 'MD');
  return told.every(({ lemma, xpos }) => lemma !== auxiliary.lemma || xpos !== auxiliary.xpos);
}
