import type { Argument, Clause } from '../../language/clauses.ts';
import type { Span } from '../../text/span.ts';
import { dependents, governor, isDefinite, type Noun, nouns, phrase, whole } from '../phrases.ts';
import { publicStanding } from '../public-life.ts';
import { conjunctsOf, tokensOf, type View, wordsOf } from '../view.ts';
import { owed } from './asked.ts';
import type { Stance } from './worded.ts';

/** An answer told without its party as subject: who gave it, where the words say so, and its words. */
export interface Turned {
  readonly clause: Clause;
  readonly by: Span | null;
  readonly stance: Stance;
  readonly words: Span;
}

const asked =
  /^(?:request|demand|offer|proposal|bid|call|claim|application|petition|plea|invitation|complaint|recommendation)$/u;
const demanded = /^(?:demand|recommendation|claim)$/u;
/** What is laid down for somebody, who heeds it or does not. */
const laidDown =
  /^(?:order|direction|directive|instruction|notice|demand|request|ultimatum|deadline|ruling|recommendation|plea|call)$/u;
/** Where judges and officers decide on persons, nobody answers a demand. */
const bench =
  /\b(?:courts?|judges?|justices?|magistrates?|tribunals?|jury|motions?|bail|asylum|visas?|parole|clemency|immigration|passport|deport\w*|convict\w*|sentenc\w*|patent|mortgage|loans?|insurance)\b/iu;

/** "its request was refused on cost grounds", "their offer had been turned down by the port", "the demand was accepted in principle". */
export function turnedDown(view: View, clause: Clause): Turned | null {
  const { negated, modal, conditional, finite, tense } = clause.force;
  if (!clause.passive || negated || modal || conditional) return null;
  const asker = refusedAsker(view, clause);
  if (asker) return asker;
  if (!finite || !clause.patient) return null;
  if (tense !== 'past' && !/^(?:ha[sd]|have)\b/iu.test(wordsOf(view, clause.group))) return null;
  const ignored = /^(?:ignore|disregard|defy|flout|disobey)$/u.test(clause.lemma);
  const heeded = /^(?:obey|heed|follow|honou?r|meet|satisfy|grant)$/u.test(clause.lemma);
  const refused = ignored || /^(?:turn down|reject|refuse|rebuff|decline|deny)$/u.test(clause.lemma);
  if (!refused && !heeded && clause.lemma !== 'accept') return null;
  const thing: Noun = { sentence: clause.sentence, at: clause.patient.head };
  const token = tokensOf(view, clause.sentence)[thing.at]!;
  // "was met with silence"
  if (heeded && clause.obliques.some(({ preposition }) => preposition === 'with')) return null;
  const fit = ignored || heeded ? laidDown : refused ? asked : demanded;
  if (!fit.test(token.lemma) || !isWhose(view, thing, clause.patient)) return null;
  if (bench.test(wordsOf(view, view.analysis.sentences[clause.sentence]!))) return null;
  const by = clause.agent && publicStanding(view, clause.agent) === 'public' ? clause.agent : null;
  if (clause.agent && !by) return null;
  // "their requests were often ignored": by nobody in particular
  if ((ignored || heeded) && !by && /^(?:request|plea|call)$/u.test(token.lemma)) return null;
  const principle = /\b(?:in principle|in part|partly|partially)\b/iu.test(wordsOf(view, clause.whole));
  return { clause, by, stance: refused ? 'refuses' : principle ? 'partly' : 'complies', words: clause.whole };
}

/** "had asked | the county | to back the bond and been turned down flat": the one asked refused. */
function refusedAsker(view: View, clause: Clause): Turned | null {
  const refused = /^(?:turn down|refuse|rebuff|reject|deny|turn away)$/u.test(clause.lemma);
  const above = clause.relation === 'conj' ? governor(view, clause) : null;
  if (!refused || clause.agent || clause.patient || !above || above.passive) return null;
  if (!/^(?:ask|request|press|petition|urge|beg)$/u.test(above.lemma)) return null;
  const whom = above.recipient ?? above.patient;
  return whom && publicStanding(view, whom) === 'public'
    ? { clause, by: whom, stance: 'refuses', words: { start: clause.group.start, end: clause.whole.end } }
    : null;
}

/** "the council's request", "the request of the council", "that request": somebody's, told before. */
function isWhose(view: View, thing: Noun, patient: Argument): boolean {
  return isDefinite(view, thing) || /^(?:his|her|its|their|our|my)\s/iu.test(wordsOf(view, patient));
}

/** "the port's rejection of the offer", "the council's refusal to reopen the pier": what a party did, told by a noun. */
export function nominalRefusals(view: View): Turned[] {
  return nouns(view, lemma => lemma === 'rejection' || lemma === 'refusal').flatMap(noun => {
    const owner =
      dependents(view, noun, /^nmod:poss/u)[0] ?? dependents(view, noun, /^nmod/u, new Set(['by']))[0];
    const clause = view.clauses[noun.sentence]!.findLast(
      one => one.whole.start <= tokensOf(view, noun.sentence)[noun.at]!.start,
    );
    if (
      owner === undefined ||
      !clause ||
      clause.force.conditional ||
      /^(?:may|might|could)$/u.test(clause.force.modal ?? '')
    )
      return [];
    const [by] = conjunctsOf(view, noun.sentence, owner);
    if (!by || !(publicStanding(view, by) === 'public' || isIts(view, by)) || bench.test(wordsOf(view, by)))
      return [];
    const { start, end } = whole(view, noun);
    const words = {
      start: tokensOf(view, noun.sentence)[noun.at]!.start,
      end: Math.max(end, phrase(view, noun).end),
    };
    return start < words.end && tellsWhat(wordsOf(view, words))
      ? [{ clause, by, stance: 'refuses', words }]
      : [];
  });
}

/** "over its refusal to share them": a body's, though the text leaves open which. */
const isIts = (view: View, by: Span) =>
  /^its$/iu.test(wordsOf(view, by)) && publicStanding(view, by) === 'open';

/** "rejection of the offer", "refusal to publish": what was turned down stands with it. */
function tellsWhat(words: string): boolean {
  const deed = /^refusals? to (\p{L}+)(?! to\b)/iu.exec(words)?.[1];
  if (deed) return owed.test(deed.toLowerCase()) && !/^(?:comment|accept)$/iu.test(deed);
  return /^rejections? of (?:\p{L}+['’]s? |the |its |their |an? |that |this )?(?:[\p{L}-]+ ){0,4}?(?:offer|request|demand|plan|proposal|deal|share|claim|bid|call|application|recommendation|terms|settlement|package|contract|permit)s?\b/iu.test(
    words,
  );
}
