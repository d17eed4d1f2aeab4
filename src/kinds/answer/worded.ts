import type { Clause } from '../../language/clauses.ts';
import { complement } from '../phrases.ts';
import { tokensOf, type View, wordsOf } from '../view.ts';

export type Stance = 'complies' | 'partly' | 'refuses' | 'disputes' | 'refers elsewhere' | 'defers';

const decided =
  /^(?:finding|recommendation|ruling|decision|verdict|order|judge?ment|report|demand|request|proposal|conclusion|criticism|term|condition)$/u;

/**
 * Stances that a verb shows only with certain words about it: "accepted the findings", "does not accept that …", "will abide by the ruling",
 * "disagrees with", "took issue with", "had no comment", "complied in part", "turned down the request". Null for the rest.
 */
export function wordedStance(view: View, clause: Clause): Stance | null {
  const { negated } = clause.force;
  const tokens = tokensOf(view, clause.sentence);
  const object = clause.patient ? tokens[clause.patient.head]!.lemma : '';
  const words = wordsOf(view, { start: clause.group.start, end: clause.whole.end });
  switch (clause.lemma) {
    case 'accept':
      if (negated && (complement(view, clause, /^ccomp/u) || decided.test(object))) return 'disputes';
      return (decided.test(object) || /^(?:offer|deal|settlement|invitation|plan)$/u.test(object)) && !negated
        ? 'complies'
        : null;
    case 'abide':
      return negated ? 'refuses' : 'complies';
    case 'disagree':
      return negated ? null : 'disputes';
    case 'take':
      return object === 'issue' && /\bissue with\b/iu.test(words) ? 'disputes' : null;
    case 'have':
      return object === 'comment' && /\bno (?:further |immediate )?comment\b/iu.test(words)
        ? 'refuses'
        : null;
    case 'turn down':
      // A court decides, it does not answer.
      if (
        clause.agent &&
        /\b(?:judge|justice|court|jury|tribunal|commission)\b/iu.test(wordsOf(view, clause.agent))
      )
        return null;
      return decided.test(object) && !clause.passive ? 'refuses' : null;
    case 'comply':
    case 'cooperate':
      return !negated && /^\S+(?:\s\S+){0,2}?\s(?:only )?(?:in part|partly|partially)\b/iu.test(words)
        ? 'partly'
        : null;
    case 'respond':
    case 'answer':
      return negated && /\b(?:fully|completely|in full)\b/iu.test(words) ? 'partly' : null;
    default:
      return null;
  }
}
