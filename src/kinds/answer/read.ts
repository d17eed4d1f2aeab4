import type { Clause } from '../../language/clauses.ts';
import { contains, overlaps, type Span } from '../../text/span.ts';
import { isMention } from '../heard.ts';
import type { DraftItem } from '../item.ts';
import { ownFields } from '../oneself.ts';
import { standingFor } from '../parties.ts';
import { bare, complement, governor } from '../phrases.ts';
import { publicStanding } from '../public-life.ts';
import {
  Fields,
  readingOf,
  realityOf,
  statementAround,
  timesOf,
  tokensOf,
  type View,
  wordsOf,
} from '../view.ts';
import { isAsserted, isBlame, isCalledFor, isSilence, isSought } from './asked.ts';
import { delivered, isBeside } from './delivered.ts';
import { metStance } from './met.ts';
import { takenUp } from './plain.ts';
import { stanceOf } from './stance.ts';
import { denialWords, statedDenials, statedResponses } from './stated.ts';
import { matterAnswers, ownAnswers } from './told.ts';
import { nominalRefusals, turnedDown } from './turned.ts';
import type { Stance } from './worded.ts';

/**
 * How parties answer demands, letters and charges: "the city refused to publish", "the board has fully complied",
 * "denied that …", "responded". Only of parties the text names; refusals to comment on the news are kept as refusals.
 */
export function readAnswers(view: View): DraftItem[] {
  const found = view.clauses.flatMap(clauses => clauses.flatMap(clause => answerIn(view, clause)));
  const denials = statedDenials(view, found).map(one =>
    answerOf(view, one.clause, new Fields(view).party('by', one.speaker), 'disputes', denialWords(view, one)),
  );
  const responses = statedResponses(view).map(one =>
    answerOf(view, one.clause, new Fields(view).party('by', one.speaker), one.stance, one.content),
  );
  const isFree = ({ clause }: { readonly clause: Clause }) =>
    !found.some(({ evidence }) => evidence.some(one => one.role === 'text' && overlaps(one, clause.group)));
  const own = ownAnswers(view)
    .filter(isFree)
    .map(one => answerOf(view, one.clause, ownFields(view, one), one.stance, wordsFrom(view, one.clause)));
  const matters = matterAnswers(view)
    .filter(isFree)
    .map(one =>
      answerOf(
        view,
        one.clause,
        new Fields(view).party('by', one.speaker),
        one.stance,
        bare(view, {
          start: one.clause.agent?.start ?? one.clause.whole.start,
          end: endOf(view, one.clause),
        }),
      ),
    );
  const turned = [
    ...view.clauses.flatMap(list => list.flatMap(one => turnedDown(view, one) ?? [])),
    ...nominalRefusals(view),
  ];
  const passed = turned
    .filter(isFree)
    .flatMap(one =>
      answerers(view, one.by).map(fields =>
        answerOf(view, one.clause, fields, one.stance, bare(view, one.words)),
      ),
    );
  return [...found, ...denials, ...responses, ...own, ...matters, ...passed];
}

function answerIn(view: View, clause: Clause): DraftItem[] {
  const { conditional, finite } = clause.force;
  // "30 days to answer", "if the board refused", "might challenge it": no answer was given.
  if (conditional || !(finite || isBeside(clause)) || isOpen(clause) || isBlame(view, clause)) return [];
  if (isSought(view, clause) || isSilence(view, clause)) return [];
  const worded = finite ? stanceOf(view, clause) : null;
  const called = worded && isCalledFor(view, clause, worded) ? worded : null;
  const met = called === null && isAsserted(view, clause) ? metStance(view, clause) : null;
  const stance = called ?? met ?? (worded ? null : delivered(view, clause));
  const by = stance && (takenUp(view, clause) ?? speakerOf(view, clause));
  if (!by || isBench(view, by)) return [];
  const own = clause.agent !== null && /^(?:we|our .*)$/iu.test(wordsOf(view, clause.agent));
  if (!own && publicStanding(view, by) === 'private') return [];
  const words = wordsFrom(view, clause);
  return answerers(view, by).map(fields => answerOf(view, clause, fields, stance, words));
}

/** "might challenge it", "could publish it"; "cannot agree to it" answers. */
function isOpen({ force, lemma }: Clause): boolean {
  if (/^(?:may|might|should|must)$/u.test(force.modal ?? '')) return true;
  return (
    /^(?:can|could)$/u.test(force.modal ?? '') &&
    !(force.negated && /^(?:agree|accept|grant|approve|consent|accede|comply|meet)$/u.test(lemma))
  );
}

/** Who answers; each of several who answer alike: "officials from Pell and Marsh denied …". */
function answerers(view: View, by: Span | null): Fields[] {
  const standing = by && !view.context.mentionAt(by) ? standingFor(view, by) : null;
  if (!by || !standing || standing.parties.length < 2 || standing.parties.length > 12)
    return [new Fields(view).party('by', by)];
  const reading = readingOf(wordsOf(view, by), standing.rule, { inferred: true, why: standing.why });
  return standing.parties.map(party => new Fields(view).set('by', party, reading).show('by', by));
}

/** A court decides; it answers nobody. */
function isBench(view: View, by: Span): boolean {
  const ref = view.context.mentionAt(by);
  return (
    ref !== null &&
    (/\b(?:court|tribunal)\b/iu.test(view.context.nameOf(ref)) ||
      view.context.titlesOf(ref).some(title => /\b(?:judge|justice|magistrate)\b/iu.test(title)))
  );
}

function answerOf(
  view: View,
  clause: Clause,
  fields: Fields,
  stance: Stance | 'answers',
  words: Span,
): DraftItem {
  fields
    .set('to', null)
    .set('stance', stance === 'answers' ? null : stance)
    .words('text', words)
    .date('date', dayOf(view, clause));
  return fields.item(
    'answer',
    view.analysis.sentences[clause.sentence]!,
    `answer-${stance === 'answers' ? 'responds' : stance.replace(' ', '-')}/1`,
    answered(clause),
  );
}

/** The day of an answer; not that of what was asked, nor a limit ("turned down the request of May 3", "gave it until June 1"). */
function dayOf(view: View, clause: Clause) {
  const things = [clause.patient, clause.recipient, ...clause.obliques].filter(one => one !== null);
  return timesOf(view, clause).find(
    time =>
      time.type === 'DATE' &&
      time.date !== null &&
      !(time.deadline && /^(?:by|until|before|within)$/u.test(time.deadline.bound)) &&
      !things.some(
        one =>
          contains(one, time) &&
          !contains(time, tokensOf(view, clause.sentence)[one.head]!) &&
          one !== clause.agent,
      ),
  );
}

/** The words of an answer, from its verb on. */
const wordsFrom = (view: View, clause: Clause) =>
  bare(view, { start: clause.group.start, end: endOf(view, clause) });

/** Where the answer's words end: before the next clause with a subject of its own beside it. */
function endOf(view: View, clause: Clause): number {
  const content = complement(view, clause);
  const end = Math.max(clause.group.end, content ? content.whole.end : clause.whole.end);
  const tokens = tokensOf(view, clause.sentence);
  const beside = view.clauses[clause.sentence]!.filter(
    other =>
      other.predicate > clause.predicate &&
      ((tokens[other.predicate]!.head === clause.predicate && /^(?:conj|parataxis)/u.test(other.relation)) ||
        // Both may hang on the one who reports them: "Pell has complied, and the letter asks nothing new, he said."
        (tokens[other.predicate]!.head === tokens[clause.predicate]!.head &&
          other.relation === clause.relation &&
          /^ccomp/u.test(other.relation))),
  );
  const cuts = beside.map(other => {
    const mark = view.children[clause.sentence]![other.predicate]!.find(
      at =>
        /^(?:cc|punct)/u.test(tokens[at]!.deprel) &&
        tokens[at]!.start >= clause.group.end &&
        at < other.predicate,
    );
    return mark === undefined ? other.whole.start : tokens[mark]!.start;
  });
  return Math.max(clause.group.end, Math.min(end, ...cuts));
}

function answered(clause: Clause): DraftItem['reality'] {
  const reality = realityOf(clause);
  return reality === 'denied' ? 'happened' : reality;
}

/** "the council", "the port’s board": a body known from before, told of outright; not "when the lenders refused". */
function isSomeBody(view: View, clause: Clause, agent: Span): boolean {
  return (
    clause.lemma !== 'agree' &&
    !/^(?:advcl|acl)/u.test(clause.relation) &&
    /^(?:the|this|that|its|his|her|their|our)\s|['’]s?\s/iu.test(wordsOf(view, agent)) &&
    publicStanding(view, agent) === 'public'
  );
}

/** "the head of the port was fined after he refused", "said the port was slow, as it had turned down": the one subject before it that the pronoun fits. */
function subjectBefore(view: View, clause: Clause, agent: Span): Span | null {
  const word = wordsOf(view, agent).toLowerCase();
  if (!/^(?:he|she|it)$/u.test(word)) return null;
  const fits = (span: Span) => {
    if (/^(?:i|we|you|he|she|it|they|who|which|that|this)$/iu.test(wordsOf(view, span))) return false;
    if (publicStanding(view, span) !== 'public') return false;
    const ref = view.context.mentionAt(span);
    const isPerson = ref ? view.context.typeOf(ref) === 'person' : standingFor(view, span)?.rule === 'office';
    return isPerson === (word !== 'it');
  };
  const subjects = view.clauses[clause.sentence]!.flatMap(one => {
    const subject = one.passive ? one.patient : one.agent;
    return subject && !subject.carried && subject.end <= agent.start && fits(subject) ? [subject] : [];
  });
  return subjects.length === 1 ? subjects[0]! : null;
}

/** The party that answers: the clause's agent, or the speaker where the agent is that speaker's "we" or "I" or a pronoun left open. */
function speakerOf(view: View, clause: Clause): Span | null {
  const agent = clause.agent ?? (clause.relation === 'xcomp' ? governor(view, clause)?.agent : null) ?? null;
  if (!agent) return null;
  if (view.context.mentionAt(agent)) return agent;
  const standing = standingFor(view, agent);
  if (standing?.rule === 'office' || (standing?.parties.length ?? 0) === 1) return agent;
  // "Doyle, the utility's spokesman, said it would comply": what speaks for it is told just before.
  if (/^(?:it|they|the \w+)$/iu.test(wordsOf(view, agent))) {
    const above = governor(view, clause);
    if (above?.agent && /^(?:say|add|tell|insist|promise)$/u.test(above.lemma)) {
      const ref = view.context.mentionAt(above.agent);
      if (ref && view.context.typeOf(ref) !== null) return above.agent;
    }
  }
  const before = subjectBefore(view, clause, agent);
  if (before) return before;
  // "the council rejected the offer": whose it is may stand nowhere, a body's it is all the same
  if (!/^(?:we|i|our .*)$/iu.test(wordsOf(view, agent)))
    return isSomeBody(view, clause, agent) ? agent : null;
  const statement = statementAround(view, agent);
  const speaker = statement?.evidence.find(piece => piece.role === 'speaker');
  return statement && isMention(statement.fields.speaker) && speaker ? speaker : null;
}
