import { overlapping } from '../../text/overlapping.ts';
import { type Attribution, lower, type Scene } from '../attribution/scene.ts';
import { findsOut, isBodyWord, type Voice } from '../attribution/voices.ts';

/* What is found, held or reckoned: by surveys, by bodies, and by those whose office it is. */

/**
 * "The survey found that it leaks", "The Harbour Court found that …", "A poll found Okafor with 38 percent", "The board found the water to be
 * safe": what somebody found out is a statement, what the narrator concludes ("the silence shows that …") and what was come upon
 * ("found him with a knife") none.
 */
export function tellsFinding(
  { text, analysis }: Scene,
  one: Attribution,
  voice: Voice,
  said: string,
): boolean {
  const { rule, lemma, head } = one;
  const finding = findsOut(head);
  if (rule === 'fronted') return /^(?:find|hold)$/.test(lemma) && (finding || decides(text, one));
  // "The report found “no evidence of theft” in the books": what was not come upon, or words of its own
  if (rule === 'object')
    return lemma === 'find' && WORDED.test(said) && (voice === 'body' || finding || decides(text, one));
  if (rule !== 'clause' && !(rule === 'verdict' && FOUND.test(said))) return false;
  if (voice === 'body' || finding) return true;
  if (voice !== 'person' || head === null) return false;
  const [name] = overlapping(analysis.names, head.tree.tokens[head.token]!);
  const body = name?.type === 'body' || isBodyWord(head);
  return (body && /^(?:conclude|find|hold)$/.test(lemma)) || decides(text, one);
}

/** "the water to be safe", "Okafor with 38 percent": what is found to be so, or the share of a vote. */
const FOUND = /\bto (?:be|have)\b|\bwith \d[\d.]* ?(?:%|per ?cent\b)/;

/** Nothing, or words in marks, which nobody comes upon: "no sign of theft", "“serious failings”". */
const WORDED =
  /^(?:[“"'‘]+|(?:little|no|insufficient) (?:\p{L}+ )?)(?:evidence|indication|link|proof|sign)\b|^[“"]\p{Ll}/u;

/** "put the loss at £3 million", "estimated it at 40": a figure, where "put the team at risk" tells none. */
export const setsFigure = ({ lemma }: Attribution, said: string): boolean =>
  !/^(?:put|estimate) at$/.test(lemma) ||
  /\bat (?:[\p{L}’'-]+ ){0,4}(?:[$£€₹]|(?:US|A|C|NZ)\$)?(?:\d|half\b|zero\b|nil\b|nothing\b)/u.test(said);

/** "The judge found that it leaked", "Researchers found that …", "Inspector Okafor held that …", "she dismissed it, holding that …": what those find whose office it is. */
function decides(text: string, { cue, lemma, source, head }: Attribution): boolean {
  if (/^(?:finding|holding)$/i.test(text.slice(cue.start, cue.end))) return true;
  const finds = /^(?:find|hold)$/.test(lemma) && source !== null && head !== null;
  return (
    finds && JUDGES.test(`${lower(head.tree.tokens[head.token]!)} ${text.slice(source.start, source.end)}`)
  );
}

const JUDGES =
  /\b(?:judges?|justices?|magistrates?|sheriff|coroner|recorder|adjudicator|arbitrator|inspectors?|auditors?|assessors?|examiner|investigators?|regulators?|ombudsman|commissioner|ministers?|jurors|researchers?|scientists?|scholars?|academics?|\p{L}+(?:ologists?|onomers?|onomists?))\b/iu;
