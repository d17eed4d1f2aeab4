import type { Argument, Clause } from '../../language/clauses.ts';
import type { Span } from '../../text/span.ts';
import { titled } from '../case/sighting.ts';
import type { DraftItem } from '../item.ts';
import { bare, complement } from '../phrases.ts';
import { Fields, namesIn, partyOf, timesOf, tokensOf, type View } from '../view.ts';
import { oneRequirement, requirement } from './requirement.ts';

const courts = /^(?:judge|court|justice|tribunal|magistrate|panel|jury)$/u;
const decreeing = new Set(
  'order enjoin block bar prohibit forbid stop halt direct require allow permit'.split(' '),
);
const stopping = /^(?:enjoin|block|stop|halt)$/u;

/**
 * What a court decides that a place or body may or must do: "a judge ruled that the ministry cannot withhold the grant", "the court
 * blocked the ministry from demanding records". What it decides of a person is none: that may be a private one.
 */
export function ruling(view: View, clause: Clause): DraftItem | null {
  const { force, passive } = clause;
  const agent = judgeBefore(view, clause) ?? clause.agent;
  // "asks the court to forbid …" is what a party wants.
  if (!agent || passive || !force.finite) return null;
  if (force.negated || force.conditional || force.modal) return null;
  const bench = courts.test(tokensOf(view, clause.sentence)[agent.head]!.lemma.toLowerCase());
  if (!(bench && !agent.carried) && !titled(view, agent)) return null;
  if (undoing.test(clause.lemma)) return undone(view, clause, agent);
  const told = /^(?:rule|hold|find|decide)$/u.test(clause.lemma) ? complement(view, clause, /^ccomp/u) : null;
  if (!told && !decreeing.has(clause.lemma)) return null;
  // "found that the firm had failed to report" judges what was done; it lays nothing on anybody.
  if (
    told &&
    !/^(?:must|may|can|could|shall|should)$/u.test(told.force.modal ?? '') &&
    !/^(?:have|need)$/u.test(told.lemma)
  )
    return null;
  const bearer = told ? told.agent : clause.patient;
  if (!bearer || !isPublic(view, bearer)) return null;
  const fields = new Fields(view);
  const required = told ? decided(view, told, bearer, fields) : requirement(view, clause, fields);
  const asked = fields.evidence.find(one => one.role === 'action');
  if (!required || !asked) return null;
  fields.words('name', bare(view, { start: clause.group.start, end: asked.end })).set('citation', null);
  fields.set('type', 'court order').party('of', agent);
  const stopped = stopping.test(clause.lemma) && typeof required === 'object' && !Array.isArray(required);
  const { action } = required as { readonly action?: string };
  const negative =
    stopped && !action?.startsWith('not: ') ? { ...required, action: `not: ${action}` } : required;
  return fields
    .set('requires', [negative])
    .date(
      'date',
      timesOf(view, clause).find(time => time.type === 'DATE' && time.date !== null),
    )
    .item('rule', view.analysis.sentences[clause.sentence]!, 'rule-ruling/1');
}

/** "Senior Member | Ada Roe | stayed": the judge named right before the verb, where the tree takes the title for who acts. */
function judgeBefore(view: View, { sentence, predicate, agent }: Clause): Argument | null {
  const name = namesIn(view, sentence).find(({ last }) => last === predicate - 1);
  if (!name || !agent || name.type !== 'person' || !titled(view, name) || agent.end > name.end) return null;
  const { start, end, first } = name;
  return { start, end, head: first, preposition: null, carried: false, unsure: true };
}

const undoing = /^(?:stay|quash|suspend|freeze|annul|set aside|strike down|overturn|void)$/u;
/** What a court may undo that binds others than a prisoner. */
const undoable =
  /^(?:part|decision|order|notice|permit|permission|approval|consent|licen[cs]e|rule|ban|law|ordinance|by-?law|policy|plan|project|construction|work|designation|direction|directive|regulation|refusal|fine|eviction|sale|merger)s?$/u;

/** "The tribunal stayed part of a notice served on the port", "the judge quashed the council's decision". */
function undone(view: View, clause: Clause, agent: Argument): DraftItem | null {
  const { patient, group } = clause;
  const token = patient && tokensOf(view, clause.sentence)[patient.head]!;
  if (!patient || !token || !undoable.test(token.lemma.toLowerCase())) return null;
  const fields = new Fields(view)
    .words('name', bare(view, { start: group.start, end: Math.max(group.end, patient.end) }))
    .set('citation', null)
    .set('type', 'court order')
    .party('of', agent)
    .set('requires', []);
  return fields
    .date(
      'date',
      timesOf(view, clause).find(time => time.type === 'DATE' && time.date !== null),
    )
    .item('rule', view.analysis.sentences[clause.sentence]!, 'rule-ruling/1');
}

function decided(view: View, told: Clause, bearer: Span, fields: Fields) {
  const action = bare(view, { start: told.group.start, end: told.whole.end });
  return oneRequirement(view, told, bearer, action, fields);
}

function isPublic(view: View, span: Span): boolean {
  const { value } = partyOf(view, span);
  const type = value && view.context.typeOf(value);
  return type === 'body' || type === 'place';
}
