import { finiteAfter } from './mainclause.ts';
import { isNegated } from './negation.ts';
import { lower } from './scene.ts';
import { isSpeech } from './secondverb.ts';
import { isFiniteVerb, isPassive, type Tree } from './tree.ts';
import { voiceOf } from './voices.ts';

/* What a speaker keeps back, which the narrator tells behind what she said: "but did not say when", "and gave no reason", "without providing evidence". */

/** True where a joint goes on with what the one who speaks leaves unsaid. */
export const leavesUnsaid = (tree: Tree, verb: number, joint: number): boolean =>
  deniesSaying(tree, joint) || keepsBack(tree, verb, joint);

/** What a speaker will not do who keeps something back. */
const KEEPS_BACK = /^(?:comment|disclose|elaborate|identify|name|specify|speculate)$/;

/** "but did not say when", "and would not name them": what the speaker left unsaid, without a subject of its own. */
function deniesSaying(tree: Tree, joint: number): boolean {
  const clause = finiteAfter(tree, joint + 1);
  return (
    clause !== null &&
    clause.subject === null &&
    clause.lexical <= joint + 4 &&
    isNegated(tree, clause.lexical) &&
    // "said it was weighing a suit but had not been advised on it"
    !isPassive(tree, clause.lexical) &&
    // "said he welcomed it but could not comment on a draft"
    !/^c(?:ould|an)$/.test(lower(tree.tokens[clause.at]!)) &&
    // "said it had seen the plans but had not asked what they cost"
    !(hadIn(tree, clause.at, clause.at + 1) && hadIn(tree, 0, joint)) &&
    (lower(tree.tokens[joint]!) === 'but'
      ? isSpeech(tree, clause.lexical, 'cqhoa') || rulesOut(tree, clause.lexical)
      : KEEPS_BACK.test(tree.tokens[clause.lexical]!.lemma))
  );
}

/** "would not | rule it out" */
const rulesOut = ({ tokens }: Tree, verb: number): boolean =>
  tokens[verb]!.lemma === 'rule' && tokens.slice(verb + 1, verb + 4).some(token => lower(token) === 'out');

const hadIn = ({ tokens }: Tree, from: number, to: number): boolean =>
  tokens.slice(from, to).findLast(isFiniteVerb)?.form === 'had';

/** What is told or kept to oneself. */
const TELLS =
  /^(?:address|answer|be|call|characteri[sz]e|comment|commit|confirm|describe|detail|disclose|discuss|elaborate|endorse|explain|give|go|identify|name|offer|predict|provide|release|reveal|rule|say|share|specify|speculate|take|talk|weigh)$/;

const DETAILS =
  /^(?:account|basis|cause|comment|date|detail|elaboration|estimate|evidence|example|explanation|figure|indication|information|motive|name|number|particular|proof|reason|source|specific|timeline|timetable)s?$/;

/** Whoever was asked may be the one who declined: "said he had been asked but declined". */
const ASKED = /^(?:approach|ask|call|contact|invite|offer|order|press|question|reach|request|tell|urge)$/;

/** "but declined to say how much", "and gave no details", "but stopped short of backing it": with no subject of its own. */
function keepsBack(tree: Tree, verb: number, joint: number): boolean {
  const { tokens } = tree;
  let at = joint + 1;
  while (/^(?:ADV|AUX)$/.test(tokens[at]?.upos ?? '')) at++;
  const [token, next, then] = tokens.slice(at, at + 3);
  if (!token || !next || !then || !/^VB[DNPZ]$/.test(token.xpos)) return false;
  if (token.lemma === 'stop' && lower(next) === 'short' && lower(then) === 'of') return true;
  const told = finiteAfter(tree, verb + 1);
  if (told === null || told.at > joint || ASKED.test(tokens[told.lexical]!.lemma)) return false;
  const { subject, lexical } = told;
  const other =
    subject !== null &&
    !isPassive(tree, lexical) &&
    /^(?:person|body)$/.test(voiceOf({ tree, token: subject }) ?? '');
  const itself = subject !== null && tokens[subject]!.upos === 'PRON' && lower(tokens[joint]!) === 'but';
  if (/^(?:decline|refuse)$/.test(token.lemma))
    return (
      (token.lemma === 'decline' || !other || itself) &&
      (TELLS.test(then.lemma) ||
        /^(?:further )?comment$/.test(lower(next) === 'further' ? `further ${lower(then)}` : lower(next)))
    );
  return (
    /^(?:cite|give|offer|present|produce|provide|release|supply)$/.test(token.lemma) &&
    /^(?:few|little|no|scant)$/.test(lower(next)) &&
    tokens.slice(at + 2, at + 5).some(one => DETAILS.test(one.lemma)) &&
    (!other || itself || tokens.slice(at + 2, at + 5).some(one => /^(?:evidence|proof)$/.test(one.lemma)))
  );
}

/** "said the vote was rigged | without providing evidence", "accused him of theft, | without elaborating": how the one who speaks said it. */
export function isUnproved({ tokens }: Tree, at: number): boolean {
  const [how, what] = tokens.slice(at + 1, at + 3);
  if (lower(tokens[at]!) !== 'without' || !how) return false;
  const end = tokens.findIndex(({ form }, i) => i > at && /^(?:[,.;:?!]|—|–|--)$/.test(form));
  // "said that, without providing evidence, the board …"
  if (tokens[at - 1]!.form === ',' && end > 0 && tokens[end]!.form === ',') return false;
  if (/^(?:elaboration|elaborating|specifying)$/.test(lower(how))) return true;
  if (lower(how) === 'further') return DETAILS.test(what?.lemma ?? '');
  return (
    /^(?:citing|giving|offering|presenting|producing|providing)$/.test(lower(how)) &&
    tokens
      .slice(at + 2, end < 0 ? undefined : end)
      .slice(0, 4)
      .some(({ lemma }) => /^(?:detail|evidence|example|proof|source|specific)s?$/.test(lemma))
  );
}
