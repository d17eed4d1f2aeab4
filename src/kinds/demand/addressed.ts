import type { Clause } from '../../language/clauses.ts';
import type { Span } from '../../text/span.ts';
import { headings } from '../case/heading.ts';
import { isLoneName, isPublicOffice } from '../offices.ts';
import { standingFor } from '../parties.ts';
import { governor } from '../phrases.ts';
import { publicStanding } from '../public-life.ts';
import { type View, wordsOf } from '../view.ts';
import type { Asked } from './asked.ts';
import { askedOf } from './sides.ts';

/** Everybody and nobody: what they are urged to do stands on nobody's docket. */
const everybody =
  /\b(?:voters?|supporters?|people|americans?|citizens|fans|followers|viewers|readers|listeners|audiences?|crowds?|women|men|delegates|donors|everyone|everybody|anyone|us|me|himself|herself|themselves|others|friends|customers|consumers|investors)$/iu;

/** Whether somebody who can answer for it is asked by somebody: no crowd, no "me" in a tale, nothing that only things compel. */
export function isAddressed(view: View, clause: Clause, of: Span, task: Clause): boolean {
  const words = wordsOf(view, of);
  const known = view.context.mentionAt(of) !== null;
  if (everybody.test(words) && !known) return false;
  if (/^(?:compel|oblige|press|pressure|challenge|push)$/u.test(clause.lemma) && !clause.passive)
    return (
      clause.agent !== null &&
      (/^(?:i|we)$/iu.test(wordsOf(view, clause.agent)) ||
        view.context.mentionAt(clause.agent) !== null ||
        standingFor(view, clause.agent) !== null)
    );
  if (
    clause.lemma === 'want' &&
    /^(?:become|be|have|know|understand|feel|think|see|believe|win|lose|look)$/u.test(task.lemma)
  )
    return false;
  return !/\?[”"’']?$/u.test(wordsOf(view, view.analysis.sentences[clause.sentence]!));
}

/** A body or place, or the holder of an office: one of whom something can be asked in public. */
export function isParty(view: View, phrase: Span): boolean {
  const ref = view.context.mentionAt(phrase);
  if (!ref || /^(?:he|she|him|her|they|them|it)$/iu.test(wordsOf(view, phrase))) return false;
  const type = view.context.typeOf(ref);
  return (
    type === 'body' ||
    type === 'place' ||
    (type === 'person' && view.context.titlesOf(ref).some(isPublicOffice))
  );
}

/**
 * Whether a demand is a public matter: asked of a body, a place or the holder of an office, or by one of somebody whom the words leave
 * open. "Told her son to come home", "ordered the driver to stop", "the bill directs the agency to report" are none.
 */
export function isPublicMatter(view: View, { clause, by, of, what }: Asked): boolean {
  const maker = by ? publicStanding(view, by) : 'open';
  if (noDeed.test(wordsOf(view, what)) && !view.context.correspondence) return false;
  // "The ruling orders the mill to …" is a demand told of in a paper's name; what a bill or a form requires is its own.
  if (maker === 'rule' && !clause.passive) return false;
  if (isRequirement(view, clause, of, maker)) return false;
  // What is asked in an opinion of nobody is asked of the court.
  if (!of) return maker !== 'private' && headings(view.analysis.text).length === 0;
  const asked = askedOf(view, of).map(span => publicStanding(view, span));
  if (asked.includes('public')) return true;
  // "It was directed to repair the pump": only bodies are "it"
  if (
    clause.passive &&
    !by &&
    /^it$/iu.test(wordsOf(view, of)) &&
    /^(?:direct|order|instruct|tell|require)$/u.test(clause.lemma)
  )
    return true;
  // "ordered the video app to delete the data": one that the text takes for known;
  // "told Stavely to hand over its minutes": a name that no list knows, as small towns have it
  const ref = view.context.mentionAt(of);
  const person =
    ref !== null && view.context.typeOf(ref) === 'person' && !isLoneName(view.context.nameOf(ref));
  const told =
    // "demanded that | he | explain"; what a person is recommended is advice
    (clause.lemma !== 'recommend' && /^(?:he|she)$/iu.test(wordsOf(view, of))) ||
    /^(?:him|her|it|them|(?:the|this|its) [\p{L} -]+)$/iu.test(wordsOf(view, of)) ||
    /^\p{Lu}\p{Ll}[\p{L}’'-]*(?: \p{Lu}\p{Ll}[\p{L}’'-]*)?$/u.test(wordsOf(view, of));
  return (
    isInLetter(view, of) ||
    (maker === 'public' &&
      told &&
      !person &&
      !/^them$/iu.test(wordsOf(view, of)) &&
      !asked.includes('private') &&
      !asked.includes('rule'))
  );
}

/** "is required to report", "language that required the fund to …": a rule's, save where a body requires it of another. */
function isRequirement(view: View, clause: Clause, of: Span | null, maker: string): boolean {
  if (clause.lemma !== 'require') return false;
  const { agent } = clause;
  // "wrote to the mill | requiring it to stop": by who wrote
  if (
    maker === 'public' &&
    clause.relation === 'advcl' &&
    /^(?:write|issue|send|serve|respond|reply)$/u.test(governor(view, clause)?.lemma ?? '')
  )
    return false;
  // "You are required to …", in a notice: by who sends it
  if (agent === null && of && view.context.correspondence?.endsAt(of)) return false;
  if (agent === null || agent.carried || clause.relation.startsWith('acl')) return true;
  return (
    maker !== 'public' &&
    !/\b(?:it|notice|order|ruling|decision|judge?ment|injunction|summons|letter)$/iu.test(
      wordsOf(view, agent),
    )
  );
}

/** Turns of speech, and what is asked of a press office: nothing that could be done or refused. */
const noDeed =
  /^(?:(?:not )?to )?(?:shut up|get (?:over|lost|out of (?:here|the way))|calm down|wake up|grow up|go (?:to hell|home)|back off|quit (?:whining|complaining)|stop (?:whining|complaining)|worry|not worry|comment|an? (?:comment|interview|response)|(?:further )?comment|interviews?|name (?:a|one|any|three|his|her|their)|describe|elaborate|weigh in|react)\b/iu;

/** "The letter said: “We ask you to …”": "you" of a letter quoted nearby. */
function isInLetter(view: View, of: Span): boolean {
  if (!/^you\b/iu.test(wordsOf(view, of))) return false;
  if (view.context.correspondence) return true;
  return /\b(?:letter|petition|memo|wrote)\b/iu.test(
    view.analysis.text.slice(Math.max(0, of.start - nearby), of.start),
  );
}

/** How far before its words a letter may be told of, in UTF-16 code units. */
const nearby = 800;

/** "the handbook requires", "its Pier Pledge had called for": a law, a policy or a plan that says what one must do. */
export function isRule(view: View, phrase: Span): boolean {
  const ref = view.context.mentionAt(phrase);
  return ref
    ? /^(?:law|programme)$/u.test(view.context.typeOf(ref) ?? '')
    : /\b(?:law|laws|ordinance|statute|rules?|policy|policies|act|code|contracts?|agreement|handbook|manual|guidelines?|guidance|charter|constitution|regulations?|directive|standards?)$/iu.test(
        wordsOf(view, phrase),
      );
}

/** What is asked of a court is a case, not a demand. */
export function isCourt(view: View, phrase: Span): boolean {
  return /\b(?:judges?|courts?|jury|tribunal)\b/iu.test(wordsOf(view, phrase));
}

/** A state of the world: what it "must" do is a policy. */
export function isCountry(view: View, phrase: Span): boolean {
  const ref = view.context.mentionAt(phrase);
  if (ref === null || view.context.typeOf(ref) !== 'place') return false;
  const name = view.context.nameOf(ref);
  return view.analysis.names.some(one => one.subtype === 'country' && wordsOf(view, one) === name);
}
