import type { Clause } from '../../language/clauses.ts';
import { contains, overlaps, type Span } from '../../text/span.ts';
import type { DraftItem } from '../item.ts';
import { complement, contentOf, infinitive } from '../phrases.ts';
import { publicStanding } from '../public-life.ts';
import { authorOf, Fields, namesIn, tokensOf, type View, wordsOf } from '../view.ts';
import { isDeed } from './deeds.ts';
import { isParty } from './party.ts';
import { ofOwnPaper, pledgeFrom } from './words.ts';

/** Those who make laws decide by a vote what others are to do. */
const lawmakers =
  /\b(?:senate|house|congress|parliament|senators?|lawmakers?|legislat\w+|assembly|representatives?|deputies|mps|republicans?|democrats?|voters?|states|countries|judges?|jury|jurors|court|tribunal|defendants?)\b/iu;

/**
 * How parties bind themselves without a word of promising: "voted to repay the sum", "agreed to reopen the gate", "is prepared to bear the cost",
 * "remain willing to match the grant".
 */
export function bound(view: View, clause: Clause): DraftItem | null {
  const { negated, conditional, modal, finite } = clause.force;
  if (negated || conditional || (modal && modal !== 'will') || !finite || clause.passive || !clause.agent)
    return null;
  // "voted against a measure to extend the tax cuts"
  if (
    clause.lemma === 'vote' &&
    (clause.patient || clause.obliques.some(one => /^(?:against|for|on)$/u.test(one.preposition ?? '')))
  )
    return null;
  const agrees = /^(?:vote|agree)$/u.test(clause.lemma);
  if (!agrees && !isReady(view, clause)) return null;
  // a headline in capitals may pass for a name
  if (namesIn(view, clause.sentence).some(name => overlaps(name, clause.group))) return null;
  const deed = infinitive(view, clause) ?? complement(view, clause, /^xcomp/u);
  if (!deed || deed.force.negated || deed.force.finite) return null;
  if (!isDeed(view, deed) && (agrees || !/^(?:discuss|meet|negotiate|mediate)$/u.test(deed.lemma)))
    return null;
  const by = holder(view, clause);
  const words = by && wordsOf(view, by);
  const author =
    words && /^(?:my|our) (?:officers|officials|staff|team|members)$/iu.test(words) ? authorOf(view) : null;
  if (author) {
    const fields = new Fields(view).set('by', author, ofOwnPaper(words!)).show('by', by!);
    return pledgeFrom(view, clause.sentence, fields, contentOf(view, deed), 'ready');
  }
  if (!by || !words || lawmakers.test(words) || publicStanding(view, by) === 'private' || !isParty(view, by))
    return null;
  return pledgeFrom(
    view,
    clause.sentence,
    by,
    contentOf(view, deed),
    clause.lemma === 'vote' ? 'vote' : agrees ? 'agreed' : 'ready',
  );
}

/** "is prepared to", "remains willing to", "stands ready to". */
function isReady(view: View, clause: Clause): boolean {
  // "We're ready to win": a speaker's spirit
  if (clause.kind === 'copula')
    return clause.lemma === 'ready'
      ? !/^we$/iu.test(wordsOf(view, clause.agent!))
      : /^(?:prepared|willing)$/u.test(clause.lemma);
  return (
    /^(?:remain|stand)$/u.test(clause.lemma) &&
    /^\S+ (?:\p{L}+ )?(?:prepared|willing|ready) to\b/iu.test(
      wordsOf(view, { start: clause.group.start, end: clause.whole.end }),
    )
  );
}

/** The one bound: of "Ines Okafor of Pell County, which voted to repay", the nearest name before the "which". */
function holder(view: View, clause: Clause): Span | null {
  const agent = clause.agent!;
  if (!agent.carried || !/^acl:relcl/u.test(clause.relation)) return agent;
  const names = namesIn(view, clause.sentence).filter(
    name => contains(agent, name) && name.end <= clause.group.start,
  );
  const which = tokensOf(view, clause.sentence).some(
    token => token.end <= clause.group.start && token.start >= agent.end && /^which$/iu.test(token.form),
  );
  return (which ? names.at(-1) : null) ?? agent;
}
