import { type Act, SPEECH, VEHICLE_NOUNS } from './cues.ts';
import { verbCues } from './frames.ts';
import { type Finite, finiteAfter } from './mainclause.ts';
import { nounFirst } from './nominal.ts';
import { lower } from './scene.ts';
import { cueStart } from './subject.ts';
import { isFiniteVerb, isUnder, ownSubject, type Tree } from './tree.ts';
import { voiceOf } from './voices.ts';

/* Behind a semicolon or a lone dash another source speaks, or the narrator tells what came of it. */

/** Positions and wants, which in the narrator's tense tell of another source as speech does: "; the port wants it back". */
const TAKES_SIDES: ReadonlySet<Act> = new Set(['endorse', 'oppose', 'judge', 'want']);

/**
 * "said the lock leaks; | a rival engineer put the loss at a tenth", "; in a memo of May 7, | the ministry advised the town to wait",
 * "– | its website tells families that it is open": a clause whose subject can speak, with a verb of saying. Words told in the past would
 * have such a verb in the pluperfect or under "would": "said the lock leaked; the board had warned of it". `past`: the clause stands behind a
 * cue in the past, so that a want in the past may be part of what is told.
 */
export function isNextSource(tree: Tree, from: number, past = false): boolean {
  const { tokens } = tree;
  const clause = mistaken(tree, from) ?? finiteAfter(tree, from);
  if (clause === null || clause.tense === 'MD' || isPluperfect(tree, clause.at, clause.lexical)) return false;
  const { lexical } = clause;
  const own = clause.subject !== null && clause.subject >= from ? clause.subject : null;
  const subject = own ?? nounFirst(tree, from, clause.at);
  if (subject === null) return false;
  const noun = tokens[subject]!;
  if (/^(?:i|we|you)$/.test(lower(noun))) return false;
  const voice = voiceOf({ tree, token: subject });
  // "; her rival, Tom Lindqvist, | accused her of hiding": the name in apposition
  const before = tokens[clause.at - 1]!.form === ',' ? tokens[clause.at - 2] : undefined;
  const speaks =
    voice === 'person' ||
    voice === 'body' ||
    before?.upos === 'PROPN' ||
    VEHICLE_NOUNS.has(lower(noun)) ||
    VEHICLE_NOUNS.has(noun.lemma);
  if (!speaks) return false;
  const present = /^VB[PZ]$/.test(clause.tense) || !past;
  return verbCues(tree, lexical).some(({ frames }) =>
    frames.some(({ act, takes }) =>
      SPEECH.has(act) ? takes !== 't' || present : present && TAKES_SIDES.has(act),
    ),
  );
}

/** "; the engineer | put the loss at a tenth", "; the Ministry | advised boards to wait": a past form taken for an infinitive or a participle. */
function mistaken(tree: Tree, from: number): Finite | null {
  const { tokens } = tree;
  const at = tokens.findIndex(({ upos, xpos }, i) => i > from && upos === 'VERB' && /^VB/.test(xpos));
  if (at < 0 || at > from + 15 || tokens.slice(from, at).some(({ upos }) => upos === 'AUX')) return null;
  const before = tokens[at - 1]!;
  const bare = tokens[at]!.xpos === 'VB' && /^(?:NOUN|PROPN)$/.test(before.upos);
  const told =
    tokens[at]!.xpos === 'VBN' && before.upos === 'PROPN' && /^NNP?S?$/.test(tokens[at + 1]?.xpos ?? '');
  return bare || told ? { at, subject: ownSubject(tree, at) ?? at - 1, lexical: at, tense: 'VBD' } : null;
}

const isPluperfect = ({ tokens }: Tree, at: number, lexical: number): boolean =>
  lower(tokens[at]!) === 'had' && lexical > at;

/** "proposed that the vote be put off; | there was no seconder": behind what is to be, without a finite verb, what was. */
export const isOutcome = ({ tokens }: Tree, from: number, stop: number): boolean =>
  !tokens.slice(from, stop).some(isFiniteVerb) && tokens.slice(stop + 1).find(isFiniteVerb)?.xpos === 'VBD';

/** "claims that the rules were broken | – its website says that all are welcome": the only dash behind a place. */
export const isLoneDash = ({ tokens }: Tree, from: number, at: number): boolean =>
  /^(?:—|–|--)$/.test(tokens[at]!.form) &&
  tokens.slice(from).filter(({ form }) => form === tokens[at]!.form).length === 1;

/** "one said it was old; | another | called it a ruin", "many said so and | others | have denied it", "…, and | most | said": the rest of those told of. */
export function restBefore(tree: Tree, verb: number, subject: number | null | 'none'): number | null {
  const { tokens } = tree;
  const at = cueStart(tree, verb) - 1;
  // "Okafor and others said" is one list
  if (typeof subject === 'number' && tokens[at]?.deprel === 'conj' && isUnder(tree, at, subject)) return null;
  const rest = lower(tokens[at] ?? tokens[verb]!);
  const joint = lower(tokens[at - 1] ?? tokens[verb]!);
  const speaks =
    /^(?:another|others)$/.test(rest) ||
    (/^(?:half|many|most)$/.test(rest) && /^(?:,|and|but|while)$/.test(joint));
  return speaks && at >= 0 && tokens.slice(at + 1, verb + 1).some(isFiniteVerb) ? at : null;
}
