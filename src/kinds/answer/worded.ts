import type { Clause } from '../../language/clauses.ts';
import { complement, infinitive } from '../phrases.ts';
import { tokensOf, type View, wordsOf } from '../view.ts';
import { owed } from './asked.ts';
import { thing } from './thing.ts';

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
  const sentence = wordsOf(view, view.analysis.sentences[clause.sentence]!);
  switch (clause.lemma) {
    case 'accept':
      if (
        negated &&
        (complement(view, clause, /^ccomp/u) ||
          decided.test(object) ||
          counted.test(object) ||
          isThat(view, clause))
      )
        return 'disputes';
      return (decided.test(object) || /^(?:offer|deal|settlement|invitation|plan)$/u.test(object)) && !negated
        ? thing(view, clause, clause.patient!).share
          ? 'partly'
          : 'complies'
        : null;
    case 'recognise':
    case 'recognize':
      // "does not recognise the figure"
      return negated && counted.test(object) ? 'disputes' : null;
    case 'abide':
      return negated ? 'refuses' : 'complies';
    case 'disagree':
      return negated ? null : 'disputes';
    case 'take':
      return object === 'issue' && /\bissue with\b/iu.test(words) ? 'disputes' : null;
    case 'take up':
      // "had been offered help but had not taken it up"
      return negated && /\b(?:offer\w*|invit\w+)\b/iu.test(sentence) ? 'refuses' : null;
    case 'agree':
      // "does not agree to it", "cannot agree to the terms"
      return negated && clause.obliques.some(one => one.preposition === 'to') ? 'refuses' : null;
    case 'rule out':
      return !negated && !clause.passive && turnedDown(view, clause) ? 'refuses' : null;
    case 'vote':
      return negated ? null : votedStance(view, clause, words);
    case 'have':
      return object === 'comment' && /\bno (?:further |immediate )?comment\b/iu.test(words)
        ? 'refuses'
        : null;
    case 'turn down':
      // A court decides, it does not answer.
      if (clause.agent && /\b(?:judge|justice|court|jury|tribunal)\b/iu.test(wordsOf(view, clause.agent)))
        return null;
      return (decided.test(object) ||
        /^(?:petition|application|offer|bid|call|plea|appeal|invitation|deal|settlement|plan)$/u.test(
          object,
        )) &&
        !clause.passive
        ? 'refuses'
        : null;
    case 'comply':
    case 'cooperate':
      return !negated &&
        /^\S+(?:\s\S+){0,2}?\s(?:only )?(?:in part|partly|partially|with (?:the |its |a )?(?:\p{L}+ )?(?:part|half|portion)\b|with (?:some|most|two|three|four|five) of)\b/iu.test(
          words,
        )
        ? 'partly'
        : null;
    case 'call':
    case 'term':
    case 'describe':
    case 'dismiss':
    case 'brand':
      return negated || clause.passive ? null : dismissed(clause, object, words);
    case 'respond':
    case 'answer':
    case 'reply':
      return negated && /\b(?:fully|completely|in full)\b/iu.test(words) ? 'partly' : null;
    default:
      return null;
  }
}

/** What is told or reckoned, and so can be taken for wrong. */
const counted =
  /^(?:figure|number|sum|estimate|account|version|description|characteri[sz]ation|claim|allegation|charge|premise|argument|assertion|reasoning|explanation|analysis|assessment|suggestion|accusation|criticism)$/u;

/** "does not accept that": what was said just before. */
const isThat = (view: View, clause: Clause) =>
  clause.force.modal === null &&
  clause.patient !== null &&
  /^(?:that|this)$/iu.test(wordsOf(view, clause.patient));

/** "ruled out a pay rise", "ruled out reopening the yard"; "ruled out sabotage" turns nothing down. */
function turnedDown(view: View, clause: Clause): boolean {
  const tokens = tokensOf(view, clause.sentence);
  const object = clause.patient ? tokens[clause.patient.head]!.lemma : '';
  if (
    /^(?:talk|negotiation|payment|compensation|concession|delay|extension|change|cut|rise|increase|review|inquiry|enquiry|request|demand|proposal|refund|exemption|compromise|deal|settlement|meeting|apology|reduction|moratorium|ban|bail-?out|loan|funding)s?$/u.test(
      object,
    )
  )
    return true;
  const deed = complement(view, clause);
  return deed !== null && tokens[deed.predicate]!.xpos === 'VBG' && owed.test(deed.lemma);
}

/** "voted to reject the offer", "voted to pay nothing", "voted not to renew", "voted to accept the findings". */
function votedStance(view: View, clause: Clause, words: string): Stance | null {
  const deed = infinitive(view, clause);
  if (!deed) return null;
  const tokens = tokensOf(view, clause.sentence);
  const object = deed.patient ? tokens[deed.patient.head]!.lemma.toLowerCase() : '';
  const matters =
    decided.test(object) ||
    /^(?:offer|deal|settlement|plan|contract|agreement|package|bid|claim|application|petition)$/u.test(
      object,
    );
  if (/^(?:reject|refuse|decline|turn down|rebuff|deny)$/u.test(deed.lemma))
    return matters || infinitive(view, deed) ? 'refuses' : null;
  if (/^(?:accept|comply)$/u.test(deed.lemma)) return matters || deed.lemma === 'comply' ? 'complies' : null;
  const none = /\bto \S+ (?:nothing|none|no \p{L}+)\b/iu.test(words) || /\bnot to \p{L}+\b/iu.test(words);
  return none && owed.test(deed.lemma) ? 'refuses' : null;
}

/** "called the claim “nonsense”", "termed the allegation baseless", "dismissed the criticism as unfounded". */
function dismissed(clause: Clause, object: string, words: string): Stance | null {
  if (
    !clause.agent ||
    !/^(?:accusation|allegation|claim|charge|criticism|complaint|suggestion|assertion|demand|request|order|notice|fine|finding|penalty)$/u.test(
      object,
    )
  )
    return null;
  const verdict =
    /\b(?:false|untrue|baseless|unfounded|groundless|misleading|nonsense|absurd|ridiculous|inaccurate|meritless|without merit|outrageous|fabricat\w+|fiction|politically motivated|unreasonable|excessive|unlawful|illegal|unfair|unjustified|flawed|disproportionate)\b/iu;
  return verdict.test(words) ? 'disputes' : null;
}
