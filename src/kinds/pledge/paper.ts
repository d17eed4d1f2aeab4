import type { Clause } from '../../language/clauses.ts';
import { overlapping } from '../../text/overlapping.ts';
import type { DraftItem, MentionRef } from '../item.ts';
import { standingFor } from '../parties.ts';
import { authorOf, Fields, tokensOf, type View, wordsOf } from '../view.ts';
import { isDeed } from './deeds.ts';
import { hasDay, isThreatened, ofOwnPaper, pledgeFrom, threat } from './words.ts';

const release = /\bfor immediate release\b|^\s*(?:ENDS|###|-\s?ends\s?-)\s*$/imu;

/**
 * What a party's own paper, a letter or a release, says will be done or left undone, though no "we" stands there: "Pending invoices will be paid
 * within ten days.", "Okafor Lind will not attend the hearing."
 */
export function paperPledges(view: View): DraftItem[] {
  const author = authorOf(view) ?? issuerOf(view);
  if (!author) return [];
  const spoken = view.context.statements.flatMap(({ evidence }) =>
    evidence.filter(one => one.role === 'content'),
  );
  return view.clauses.flatMap(list =>
    list.flatMap((clause): DraftItem[] => {
      if (
        clause.force.modal !== 'will' ||
        clause.force.conditional ||
        isThreatened(view, clause) ||
        /^(?:acl|advcl)/u.test(clause.relation)
      )
        return [];
      if (
        overlapping(spoken, clause.group).length > 0 ||
        overlapping(view.analysis.quotations, clause.group).length > 0
      )
        return [];
      // "will halt payments if a condition is missed": threatened, not promised
      if (threat.test(clause.lemma) && /\bif\b/iu.test(wordsOf(view, clause.whole))) return [];
      const what = clause.passive ? doneTo(view, clause) : doneBy(view, clause, author);
      if (!what) return [];
      const by = new Fields(view).set('by', author, ofOwnPaper());
      return [pledgeFrom(view, clause.sentence, by, what, 'paper')];
    }),
  );
}

/** "Results will be published every month": to be done by the author, and by when. */
function doneTo(view: View, clause: Clause) {
  if (clause.agent || clause.force.negated || !clause.patient || !isDeed(view, { ...clause, passive: false }))
    return null;
  const words = wordsOf(view, clause.whole);
  return hasDay(view, clause.whole) ||
    /\b(?:within (?:\S+ ){1,3}(?:days?|weeks?|months?)|every (?:day|week|month|quarter|year)|(?:daily|weekly|monthly|quarterly|annually))\b/iu.test(
      words,
    )
    ? { start: clause.patient.start, end: clause.whole.end }
    : null;
}

/** "It will spend €9,000 on tests", "Okafor Lind will not attend the hearing" in its own release. */
function doneBy(view: View, clause: Clause, author: MentionRef) {
  if (!clause.agent || clause.agent.carried) return null;
  const named = view.context.mentionAt(clause.agent) ?? standingFor(view, clause.agent)?.parties[0];
  const own = named?.mention === author.mention;
  const deed =
    isDeed(view, clause) ||
    (clause.force.negated && clause.patient && /^(?:sign|accept|participate|join|take)$/u.test(clause.lemma));
  if (!own || !deed) return null;
  const start = clause.force.negated
    ? clause.group.start
    : tokensOf(view, clause.sentence)[clause.predicate]!.start;
  return { start, end: clause.whole.end };
}

/** How far into a release the words stand that tell who issues it, in sentences. */
const opening = 8;

/** The body that issues a release: named first of all and the subject of its first clause, or the one that "today announced" something in its lead. */
function issuerOf(view: View): MentionRef | null {
  if (!release.test(view.analysis.text)) return null;
  const clauses = view.clauses.slice(0, opening).flat();
  const lead = clauses.find(
    ({ lemma, agent, force }) =>
      agent !== null && force.finite && /^(?:announce|release|unveil|launch|issue|publish)$/u.test(lemma),
  )?.agent;
  const announcer = lead ? view.context.mentionAt(lead) : null;
  if (announcer && view.context.typeOf(announcer) === 'body') return announcer;
  const [first] = view.analysis.names;
  const issuer = first?.type === 'body' ? view.context.mentionAt(first) : null;
  const subject = view.clauses.flat().find(clause => clause.agent !== null && clause.force.finite)?.agent;
  const named = subject ? view.context.mentionAt(subject) : null;
  return issuer && named?.mention === issuer.mention ? issuer : null;
}
