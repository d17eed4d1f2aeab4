import type { TimeExpression } from '../../language/analysis.ts';
import type { Argument, Clause } from '../../language/clauses.ts';
import { contains, type Span } from '../../text/span.ts';
import type { DraftItem } from '../item.ts';
import { bare, complement, contentOf, governor, infinitive } from '../phrases.ts';
import { conjunctsOf, Fields, realityOf, timesOf, tokensOf, type View, wordsOf } from '../view.ts';
import { dueOf, setDue } from './due.ts';

const asking = new Set(
  (
    'ask demand order require urge request direct instruct call on call upon call for press pressure implore command petition summon ' +
    'subpoena insist tell warn compel oblige appeal'
  )
    .replace(/(call) (on|upon|for)/gu, '$1_$2')
    .split(' ')
    .map(verb => verb.replace('_', ' ')),
);

/** What a clause asks: who asks, of whom, for what. */
interface Asked {
  readonly clause: Clause;
  readonly by: Argument | null;
  readonly of: Argument | null;
  readonly what: Span;
  readonly rule: string;
  /** Where it does not stand in what is asked. */
  readonly due?: TimeExpression;
}

/**
 * Demands, in any direction: "ordered the mill to close", "asked that the board publish its tests", "said the utility must …",
 * "gave the county 30 days to answer", "has until June 1 to pay". Questions ("asked whether") and wishes for oneself are none.
 */
export function readDemands(view: View): DraftItem[] {
  const found = view.clauses.flatMap(clauses => clauses.flatMap(clause => asked(view, clause) ?? []));
  return found.map(one => demandFrom(view, one));
}

function asked(view: View, clause: Clause): Asked | null {
  return timeGiven(view, clause) ?? requested(view, clause) ?? obliged(view, clause);
}

/** "ordered the mill to close", "demanded that …", "called for …". */
function requested(view: View, clause: Clause): Asked | null {
  const lemma = prepositional(clause);
  if (!asking.has(lemma) || clause.force.negated) return null;
  return tasked(view, clause, lemma) ?? wished(view, clause) ?? thingAsked(view, clause, lemma);
}

/** "ordered the mill to close", "was told to close", "called on the mill to close". */
function tasked(view: View, clause: Clause, lemma: string): Asked | null {
  const task = infinitive(view, clause);
  const of = clause.passive ? clause.patient : (clause.recipient ?? clause.patient ?? askedBy(clause, lemma));
  if (!task || !of || of.start > task.group.start || isCourt(view, of)) return null;
  return { clause, by: clause.agent, of, what: contentOf(view, task), rule: 'infinitive' };
}

/** "demanded that the board publish its tests". */
function wished(view: View, clause: Clause): Asked | null {
  const content = complement(view, clause, /^ccomp/u);
  if (!content || clause.lemma === 'tell' || content.force.conditional || !isWish(view, content)) return null;
  const of = content.passive ? null : content.agent;
  return { clause, by: clause.agent, of, what: contentOf(view, content), rule: 'that' };
}

/** "demanded an apology from the board", "called for a review". */
function thingAsked(view: View, clause: Clause, lemma: string): Asked | null {
  if (!/^(?:demand|request|urge|call for)$/u.test(lemma) || clause.passive || !clause.agent) return null;
  const thing =
    lemma === 'call for' ? clause.obliques.find(oblique => oblique.preposition === 'for') : clause.patient;
  if (!thing || /^(?:it|this|that|them)$/iu.test(wordsOf(view, thing))) return null;
  const from =
    clause.obliques.find(oblique => oblique.preposition === 'of' || oblique.preposition === 'from') ??
    clause.recipient;
  return { clause, by: clause.agent, of: from ?? null, what: thing, rule: 'noun' };
}

/** "called on the mill to close", "appealed to the state to act": the one called on stands in the prepositional phrase. */
function askedBy(clause: Clause, lemma: string): Argument | null {
  const preposition = lemma.split(' ')[1] ?? (lemma === 'appeal' ? 'to' : null);
  return (
    clause.obliques.find(oblique => oblique.preposition === preposition && preposition !== 'for') ?? null
  );
}

/** What is asked of a court is a case, not a demand. */
function isCourt(view: View, phrase: Span): boolean {
  return /\b(?:judges?|courts?|jury|tribunal)\b/iu.test(wordsOf(view, phrase));
}

function prepositional(clause: Clause): string {
  if (clause.lemma !== 'call') return clause.lemma;
  const preposition = clause.obliques
    .map(oblique => oblique.preposition)
    .find(word => word === 'on' || word === 'upon' || word === 'for');
  return preposition ? `call ${preposition}` : 'call';
}

/** A subjunctive or modal clause: "that the board publish", "that it should publish". */
function isWish(view: View, clause: Clause): boolean {
  if (clause.force.modal) return /^(?:must|should|shall)$/u.test(clause.force.modal);
  const token = tokensOf(view, clause.sentence)[clause.predicate]!;
  return token.xpos === 'VB' || clause.passive;
}

/** "the utility must install …", "said the county should publish …". */
function obliged(view: View, clause: Clause): Asked | null {
  const { modal, negated } = clause.force;
  if ((modal !== 'must' && modal !== 'should') || /^(?:acl|advcl)/u.test(clause.relation)) return null;
  const reporter = reporterOf(view, clause);
  if (
    reporter &&
    asking.has(prepositional(reporter)) &&
    complement(view, reporter) === clause &&
    !/^(?:tell|order)$/u.test(reporter.lemma)
  )
    return null;
  const of = clause.agent && !clause.passive ? clause.agent : null;
  if (!of || view.context.mentionAt(of) === null) return null;
  if (modal === 'should' && !reporter) return null;
  const start = tokensOf(view, clause.sentence)[clause.predicate]!.start;
  const what = bare(view, { start: negated ? clause.group.start : start, end: endBefore(clause, reporter) });
  return { clause, by: reporter?.agent ?? null, of, what, rule: 'must' };
}

/** The clause that reports a clause: above it, or beside it at the sentence's end ("…, the board ordered on Monday"). */
function reporterOf(view: View, clause: Clause): Clause | null {
  const above = governor(view, clause);
  if (above && /^(?:ccomp|parataxis)/u.test(clause.relation)) return above;
  const list = view.clauses[clause.sentence]!;
  const index = list.indexOf(clause);
  return (
    list.find(
      other => other.governor === index && other.relation.startsWith('parataxis') && other.agent !== null,
    ) ?? null
  );
}

function endBefore(clause: Clause, reporter: Clause | null): number {
  return reporter && reporter.whole.start > clause.group.end && reporter.whole.start < clause.whole.end
    ? reporter.whole.start
    : clause.whole.end;
}

/** "gave the utility 30 days to explain", "has until Sept. 10 to answer". */
function timeGiven(view: View, clause: Clause): Asked | null {
  if (!/^(?:give|have|set|allow)$/u.test(clause.lemma)) return null;
  const limit = view.analysis.times.find(time => {
    if (!contains(clause.whole, time) || time.start < clause.group.start) return false;
    const before = view.analysis.text.slice(Math.max(0, time.start - 12), time.start);
    return (
      time.type === 'DURATION' || time.deadline?.bound === 'until' || /\buntil\s(?:the\s)?$/iu.test(before)
    );
  });
  if (!limit) return null;
  const tokens = tokensOf(view, clause.sentence);
  const task = view.clauses[clause.sentence]!.find(
    other => tokens[other.predicate]!.xpos === 'VB' && other.group.start >= limit.end && !other.force.modal,
  );
  if (!task) return null;
  const party = clause.lemma === 'have' ? clause.agent : (clause.recipient ?? clause.patient);
  if (!party || contains(party, limit)) return null;
  return {
    clause,
    by: clause.lemma === 'have' ? null : clause.agent,
    of: party,
    what: contentOf(view, task),
    rule: 'time given',
    due: limit,
  };
}

function demandFrom(view: View, asked: Asked): DraftItem {
  const { clause } = asked;
  const due = asked.due ?? dueOf(view, clause, asked.what);
  const made = timesOf(view, clause).find(
    time => time !== due && time.type === 'DATE' && time.date !== null && !contains(asked.what, time),
  );
  const fields = new Fields(view)
    .party('by', asked.by)
    .parties('of', asked.of ? conjunctsOf(view, clause.sentence, asked.of.head) : [])
    .words('what', bare(view, asked.what))
    .date('date', made);
  setDue(fields, view, due, made?.date ?? null);
  fields.words('consequence', consequenceOf(view, clause, asked.what));
  fields.set('basis', []).set('instrument', null).set('steps', []);
  return fields.item(
    'demand',
    view.analysis.sentences[clause.sentence]!,
    `demand-${asked.rule.replace(' ', '-')}/1`,
    realityOf(clause),
  );
}

/** "or pay $12,000 a day", "or face a suit": what is threatened in the same sentence. */
function consequenceOf(view: View, clause: Clause, what: Span): Span | null {
  const tokens = tokensOf(view, clause.sentence);
  for (const other of view.clauses[clause.sentence]!) {
    if (other.predicate <= clause.predicate || other.relation !== 'conj') continue;
    const or = view.children[clause.sentence]![other.predicate]!.find(
      child => tokens[child]!.deprel === 'cc' && tokens[child]!.form.toLowerCase() === 'or',
    );
    if (or === undefined || tokens[or]!.start < what.start) continue;
    return bare(view, { start: tokens[or]!.end + 1, end: other.whole.end });
  }
  return null;
}
