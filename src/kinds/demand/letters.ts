import type { Clause } from '../../language/clauses.ts';
import type { Span } from '../../text/span.ts';
import { bare } from '../phrases.ts';
import { publicStanding } from '../public-life.ts';
import { type Fields, readingOf, tokensOf, type View, wordsOf } from '../view.ts';
import type { Asked } from './asked.ts';

/** What a letter or notice asks in its own words: "Please confirm by June 13", "You shall produce …", "We should be grateful if you would …". */
export function askedInLetter(view: View, clause: Clause): Asked | null {
  if (!view.context.correspondence?.endsAt(clause.group)?.to) return null;
  return pleaseDo(view, clause) ?? ifYouWould(view, clause) ?? bound(view, clause) ?? mustBe(view, clause);
}

/** What a letter asks out of courtesy: to ring, to see what is enclosed, to address the answer to an office, to accept thanks. */
const courtesies =
  /^(?:address|contact|call|visit|see|find|note|accept|refer|feel|hesitate|be|rest|excuse|forgive|read|know|remember|email|ring|phone|go|click|quote|reach|speak|enjoy|join|recycle|give|convey|pass|bear|consult|thank)\b/u;

/** "Please confirm in writing by June 13", "please do not remove the signs". */
function pleaseDo(view: View, clause: Clause): Asked | null {
  const tokens = tokensOf(view, clause.sentence);
  const token = tokens[clause.predicate]!;
  if (clause.agent || clause.passive || !/^VBP?$/u.test(token.xpos) || clause.force.modal) return null;
  const { start } = clause.group;
  const before = view.analysis.text.slice(Math.max(0, start - 24), start);
  if (!/\bplease,?\s+(?:\p{L}+ly\s+)?$/iu.test(before) || courtesies.test(clause.lemma)) return null;
  return letterAsks(view, clause, { start, end: clause.whole.end });
}

/** "We should be grateful if you would confirm the name": what is asked stands in the condition. */
function ifYouWould(view: View, clause: Clause): Asked | null {
  const { agent, force } = clause;
  if (
    !agent ||
    !/^you$/iu.test(wordsOf(view, agent)) ||
    !/^(?:would|could|will|can)$/u.test(force.modal ?? '')
  )
    return null;
  const before = view.analysis.text.slice(Math.max(0, agent.start - 60), agent.start);
  if (!/\b(?:grateful|obliged|appreciate(?: it)?|glad)\s+if\s+$/iu.test(before)) return null;
  const { start } = tokensOf(view, clause.sentence)[clause.predicate]!;
  return courtesies.test(clause.lemma) ? null : letterAsks(view, clause, { start, end: clause.whole.end });
}

/** "You shall remove the sheds", "The District may not retaliate": what the one addressed has to do or to leave undone. */
function bound(view: View, clause: Clause): Asked | null {
  const { modal, negated } = clause.force;
  const forbidden = negated && (modal === 'may' || modal === 'can');
  if ((modal !== 'shall' && !forbidden) || clause.passive || clause.kind === 'copula') return null;
  const { agent } = clause;
  if (!/^(?:root|conj|parataxis)/u.test(clause.relation) || !agent || agent.carried) return null;
  const laidDown = modal === 'shall' && publicStanding(view, agent) === 'public' && !isWriter(view, agent);
  if (!laidDown && !isAddressee(view, agent)) return null;
  const { start } = tokensOf(view, clause.sentence)[clause.predicate]!;
  const what = { start: negated ? clause.group.start : start, end: clause.whole.end };
  return { clause, by: null, of: agent, what: bare(view, what), rule: 'letter' };
}

/** What one is free to hand in, under a time limit of the law's. */
const freely =
  /\b(?:appeals?|applications?|objections?|requests?|questions?|enquir(?:y|ies)|inquir(?:y|ies)|representations?|it|this|that|we|i|you|they|he|she|which|who)$/iu;

/** "Dredging must not resume without our consent", "The plan must be submitted by June 3": asked of the one addressed. */
function mustBe(view: View, clause: Clause): Asked | null {
  const { modal, conditional } = clause.force;
  const { patient, agent } = clause;
  if ((modal !== 'must' && modal !== 'shall') || conditional || clause.relation !== 'root') return null;
  if (clause.kind === 'copula' && !clause.force.negated) return null;
  const thing = clause.passive ? patient : agent;
  if (!thing || thing.carried || freely.test(wordsOf(view, thing))) return null;
  if (/^(?:public|private)$/u.test(publicStanding(view, thing))) return null;
  if (
    !clause.passive &&
    !/^(?:resume|start|begin|stop|cease|end|continue|remain|exceed|take)$/u.test(clause.lemma)
  )
    return null;
  return letterAsks(view, clause, { start: thing.start, end: clause.whole.end });
}

const letterAsks = (view: View, clause: Clause, what: Span): Asked => ({
  clause,
  by: null,
  of: null,
  what: bare(view, what),
  rule: 'letter',
});

function isAddressee(view: View, span: Span): boolean {
  return /^you$/iu.test(wordsOf(view, span)) || isEnd(view, span, 'to');
}

const isWriter = (view: View, span: Span): boolean =>
  /^(?:i|we)$/iu.test(wordsOf(view, span)) || isEnd(view, span, 'from');

function isEnd(view: View, span: Span, which: 'from' | 'to'): boolean {
  const end = view.context.correspondence?.endsAt(span)?.[which];
  const ref = view.context.mentionAt(span);
  return ref !== null && [end?.body, end?.person].some(one => one?.mention === ref.mention);
}

/** Who writes asks, and who is addressed is asked, where a letter's own words name neither: "Please confirm …", "The notice requires you to …". */
export function setEnds(fields: Fields, view: View, { clause, by, of, rule }: Asked): void {
  const ends = view.context.correspondence?.endsAt(clause.group);
  const own = rule === 'letter' || (of !== null && isAddressee(view, of));
  if (!ends || !own) return;
  const { values } = fields;
  const paper = by !== null && /\b(?:notice|letter|order|summons)$/iu.test(wordsOf(view, by));
  const why = (end: string) => readingOf('', 'letter', { inferred: true, why: `who ${end} the letter` });
  const writer = ends.from?.body ?? ends.from?.person;
  const addressee = ends.to?.body ?? ends.to?.person;
  if (writer?.mention === addressee?.mention) return;
  if (values.by === null && (by === null || paper) && writer) {
    fields.set('by', writer, why('writes'));
    fields.show('by', ends.from!.evidence);
  }
  // "I require each institution to …": of all who are addressed
  const each =
    of !== null &&
    values.by !== null &&
    /^(?:i|we)$/iu.test(fields.readings.by?.text ?? '') &&
    Array.isArray(values.of) &&
    values.of.length === 0 &&
    /^(?:each|every|all|both)\b/iu.test(wordsOf(view, of));
  if (!addressee || (!each && (rule !== 'letter' || of !== null))) return;
  fields.set('of', ends.addressed.length > 0 ? ends.addressed : [addressee], why('is addressed by'));
  fields.show('of', ends.to!.evidence);
}
