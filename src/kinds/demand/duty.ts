import type { Argument, Clause } from '../../language/clauses.ts';
import { overlapping } from '../../text/overlapping.ts';
import { contains, type Span } from '../../text/span.ts';
import { listAfter } from '../lists.ts';
import { standingFor } from '../parties.ts';
import { bare, complement, governor, infinitive } from '../phrases.ts';
import { holdsOffice, publicStanding } from '../public-life.ts';
import { isPerson, tokensOf, type View, wordsOf } from '../view.ts';
import { isCountry } from './addressed.ts';
import { type Asked, asking, prepositional } from './asked.ts';
import { hearerOf } from './hearer.ts';
import { sayerOf } from './sayer.ts';

/** Verbs of those who say what another has to do; "suggests the questions that it must resolve" lays nothing on anybody. */
const reporting =
  /^(?:say|tell|order|rule|demand|insist|warn|write|state|add|urge|announce|declare|direct|decide|agree|read|require|recommend|ask|request|remind|inform|notify|advise|clear|adamant)$/u;

/** "the utility must install …", "the mill has to close …", "said the county should publish …". */
export function obliged(view: View, clause: Clause): Asked | null {
  const { modal, negated } = clause.force;
  const bound = /^(?:have|need|ought)$/u.test(clause.lemma) ? hasTo(view, clause) : null;
  if (bound) return bound;
  if ((modal !== 'must' && modal !== 'should') || /^advcl/u.test(clause.relation)) return null;
  // "told reporters that it must pay": the parser may hang the content on the noun.
  if (clause.relation.startsWith('acl') && (clause.agent?.carried ?? true)) return null;
  if (isInverted(view, clause)) return null;
  const above = reporterOf(view, clause);
  const reporter = above && reporting.test(above.lemma) ? above : null;
  if (
    reporter &&
    asking.has(prepositional(reporter)) &&
    complement(view, reporter) === clause &&
    !/^(?:tell|order)$/u.test(reporter.lemma)
  )
    return null;
  const heard = clause.passive ? null : hearerOf(view, clause);
  const of = heard?.of ?? (clause.agent && !clause.passive ? clause.agent : null);
  if (!of || !isKnown(view, of)) return null;
  // "The court must ask whether …": its own task.
  if (/\b(?:courts?|judges?|jury)$/iu.test(wordsOf(view, of))) return null;
  // Behind "said", whoever must do it stands behind "said".
  if (!heard && reporter && reporter.group.start < clause.group.start && of.start < reporter.group.start)
    return null;
  const by = heard?.by ?? makerOf(view, clause, reporter);
  if (by && isOwn(view, by, of)) return null;
  // What "must" be done by nobody's order is a rule's requirement, save where a day is set for it or a letter says it.
  if (!reporter && !by && !view.context.correspondence && !datedWithin(view, clause)) return null;
  if (modal === 'should' && !(by && view.context.mentionAt(by)) && !view.context.correspondence) return null;
  if (modal === 'should' && ((!reporter && !by) || clause.kind === 'copula')) return null;
  if (
    /^(?:face|feel|know|have|need|be|come|get|look|seem|remain|focus|try|learn|remember|understand|stand|worry|think|work)$/u.test(
      clause.lemma,
    ) &&
    !clause.passive
  )
    return null;
  // "should have known" looks back; a person who "should focus on Ohio" is given advice.
  const tokens = tokensOf(view, clause.sentence);
  if (
    view.children[clause.sentence]![clause.predicate]!.some(
      at => tokens[at]!.deprel === 'aux' && tokens[at]!.lemma === 'have',
    )
  )
    return null;
  if (modal === 'should' && isPerson(view, of) && !holdsOffice(view, of)) return null;
  if (
    !reporter &&
    (isPerson(view, of) ||
      clause.kind === 'copula' ||
      /^(?:be|have|win|face|decide|choose|wait|live)$/u.test(clause.lemma))
  )
    return null;
  // "the United States must do more", says a politician of it: a policy.
  if (by && isPerson(view, by) && isCountry(view, of)) return null;
  const start = tokensOf(view, clause.sentence)[clause.predicate]!.start;
  const what = bare(view, { start: negated ? clause.group.start : start, end: endBefore(clause, reporter) });
  // "a wall, which the state should pay for": what for stands before; "must send a plan that commits it to:" opens a list
  if (!opensList(view, clause) && /\s(?:for|to|with|on|of|in|at|about)$/iu.test(wordsOf(view, what)))
    return null;
  return { clause, by, of, what, rule: 'must' };
}

const opensList = (view: View, { sentence }: Clause): boolean => listAfter(view, sentence).length > 0;

/** A party of the text, or "the ministry", which stands for a body that it does not name. */
const isKnown = (view: View, of: Span): boolean =>
  view.context.mentionAt(of) !== null ||
  standingFor(view, of) !== null ||
  (/^(?:the|its|our|their) /iu.test(wordsOf(view, of)) && publicStanding(view, of) === 'public');

/** Who lays the duty on: the reporting verb's subject, else who is told to say the words. */
const makerOf = (view: View, clause: Clause, reporter: Clause | null): Argument | null =>
  (reporter?.agent && view.context.mentionAt(reporter.agent) ? reporter.agent : null) ??
  sayerOf(view, clause.group) ??
  reporter?.agent ??
  null;

/** "The county must save money", says its own executive: no demand on another. */
function isOwn(view: View, by: Span, of: Span): boolean {
  const [maker, bound] = [view.context.mentionAt(by), view.context.mentionAt(of)];
  return (
    maker !== null &&
    bound !== null &&
    [maker.mention, view.context.officeOf(maker).mention].includes(bound.mention)
  );
}

/**
 * "Brackwater Electric has to close the plant": a body's or place's duty in the narrator's words, or somebody's who is named; "needs to" and
 * "ought to" only where somebody is told to say so.
 */
function hasTo(view: View, clause: Clause): Asked | null {
  const task = infinitive(view, clause);
  const { agent } = clause;
  if (!task || !agent || clause.patient || clause.force.negated || clause.force.conditional) return null;
  if (clause.force.tense !== 'present' || tokensOf(view, clause.sentence)[clause.predicate]!.xpos === 'VBN')
    return null;
  const marker = view.children[clause.sentence]![task.predicate]!.find(at =>
    /^to$/iu.test(tokensOf(view, clause.sentence)[at]!.form),
  );
  if (marker !== clause.predicate + 1 || task.kind === 'copula' || task.passive) return null;
  // A pronoun may stand elsewhere ("that cannot show it has to stop").
  if (/^(?:it|they)$/iu.test(wordsOf(view, agent))) return null;
  if (!view.context.mentionAt(agent) || isPerson(view, agent) || clause.force.modal) return null;
  if (/^(?:be|have|win|face|decide|choose|wait|live|do|go|get|contend|deal|rely)$/u.test(task.lemma))
    return null;
  const reporter = reporterOf(view, clause);
  const by = makerOf(view, clause, reporter);
  if ((clause.lemma !== 'have' && by === null) || (by && isOwn(view, by, agent))) return null;
  // "to make sure that the county has to agree": nobody says it.
  if (/^(?:ccomp|acl|advcl)/u.test(clause.relation) && !(reporter && reporting.test(reporter.lemma)))
    return null;
  const start = tokensOf(view, task.sentence)[task.predicate]!.start;
  return {
    clause,
    by,
    of: agent,
    what: bare(view, { start, end: endBefore(task, reporter) }),
    rule: 'has to',
  };
}

/** "should the mill fail to pay": a condition. */
function isInverted(view: View, clause: Clause): boolean {
  const tokens = tokensOf(view, clause.sentence);
  const modal = view.children[clause.sentence]![clause.predicate]!.find(at => tokens[at]!.xpos === 'MD');
  return modal !== undefined && clause.agent !== null && tokens[modal]!.end <= clause.agent.start;
}

function datedWithin(view: View, clause: Clause): boolean {
  return overlapping(view.analysis.times, clause.whole).some(
    time =>
      contains(clause.whole, time) &&
      time.type === 'DATE' &&
      time.date !== null &&
      time.deadline !== undefined,
  );
}

/** The clause that reports a clause: above it, or beside it at the sentence's end ("…, the board ordered on Monday"). */
function reporterOf(view: View, clause: Clause): Clause | null {
  const above = governor(view, clause);
  if (above && /^(?:ccomp|parataxis|acl)/u.test(clause.relation)) return above;
  const list = view.clauses[clause.sentence]!;
  const index = list.indexOf(clause);
  return (
    list.find(
      other => other.governor === index && other.relation.startsWith('parataxis') && other.agent !== null,
    ) ??
    // "…, the board ordered on Monday": the parser may take the report for one more thing done.
    list.find(
      other =>
        other !== clause &&
        /^(?:order|rule|say|demand|insist|warn|tell)$/u.test(other.lemma) &&
        other.relation === 'conj' &&
        other.agent !== null &&
        !other.agent.carried &&
        contains(clause.whole, other.whole) &&
        /^[,”"]/u.test(view.analysis.text.slice(0, other.agent.start).trimEnd().slice(-1)),
    ) ??
    null
  );
}

function endBefore(clause: Clause, reporter: Clause | null): number {
  return reporter && reporter.whole.start > clause.group.end && reporter.whole.start < clause.whole.end
    ? reporter.whole.start
    : clause.whole.end;
}
