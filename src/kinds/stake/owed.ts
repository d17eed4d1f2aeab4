import type { Argument, Clause } from '../../language/clauses.ts';
import { overlapping } from '../../text/overlapping.ts';
import { contains, type Span } from '../../text/span.ts';
import type { DraftItem } from '../item.ts';
import { bare } from '../phrases.ts';
import { publicStanding } from '../public-life.ts';
import { Fields, realityOf, tokensOf, type View } from '../view.ts';
import { conditionOf } from './condition.ts';
import { paidTo, sumAt } from './sums.ts';

/** "must close by May or pay $12,000 a day": what follows if not is at risk. */
export function penalty(view: View, clause: Clause): DraftItem[] {
  if (!/^(?:pay|forfeit|face|owe)$/u.test(clause.lemma) || !clause.agent) return [];
  const tokens = tokensOf(view, clause.sentence);
  const or = view.children[clause.sentence]![clause.predicate]!.some(at => /^or$/iu.test(tokens[at]!.form));
  const amount = amountIn(view, clause.whole);
  if (!or || !amount || clause.force.negated) return [];
  const end = clause.obliques.find(one => one.start > amount.span.end)?.end ?? amount.span.end;
  const what = bare(view, { start: clause.group.start, end });
  return [atRisk(view, clause, { what, amount, holder: clause.agent, granter: null, condition: null })];
}

interface Penalty {
  readonly what: Span;
  readonly amount: Amount;
  readonly holder: Span;
  readonly granter: Argument | null;
  readonly condition: Span | null;
}

/** Money that the holder may have to pay, and to whom where the text says so. */
const atRisk = (view: View, clause: Clause, penalty: Penalty) => moneyItem(view, clause, penalty, 'at risk');

function moneyItem(
  view: View,
  clause: Clause,
  { what, amount, holder, granter, condition }: Penalty,
  state: string | null,
): DraftItem {
  const fields = new Fields(view)
    .words('what', what)
    .set('programme', null)
    .set('amount', amount.value)
    .show('amount', amount.span)
    .party('holder', holder)
    .party('granter', granter)
    .set('condition', null)
    .words('condition', condition)
    .set('state', state);
  const reality = state === 'at risk' ? 'threatened' : 'happened';
  return fields.item('stake', view.analysis.sentences[clause.sentence]!, 'stake-penalty/1', reality);
}

/** "could be fined up to £500,000 if it does not act". */
export function fineable(view: View, clause: Clause): DraftItem[] {
  const { modal, negated } = clause.force;
  const amount = /^fine(?: up)?$/u.test(clause.lemma) ? amountIn(view, clause.whole) : null;
  if (!amount || !clause.patient || negated || !/^(?:can|could|may|might|will|would)$/u.test(modal ?? ''))
    return [];
  if (publicStanding(view, clause.patient) === 'private') return [];
  const from = /(?:up to|as much as|at least) $/u.exec(
    view.analysis.text.slice(clause.group.end, amount.span.start),
  );
  const what = { start: amount.span.start - (from?.[0].length ?? 0), end: amount.span.end };
  const condition = conditionOf(view, clause);
  return [atRisk(view, clause, { what, amount, holder: clause.patient, granter: clause.agent, condition })];
}

/** "was fined $64,000 for a spill", "fined the utility £2 million": what somebody in public life was made to pay. */
export function fined(view: View, clause: Clause): DraftItem[] {
  const { modal, negated, conditional, finite, tense } = clause.force;
  const amount = clause.lemma === 'fine' ? amountIn(view, clause.whole) : null;
  if (!amount || !clause.patient || negated || modal || conditional) return [];
  if (tense !== 'past' && !(finite && clause.passive) && !clause.relation.startsWith('acl')) return [];
  // "fined the port $900": one phrase to the parser
  const sum = { sentence: clause.sentence, at: clause.patient.head };
  const named = clause.recipient ?? paidTo(view, sum);
  // "Pell Electric fined $900 over a spill", in a headline: the subject pays
  const headline = !named && !clause.passive && sumAt(view, sum) !== undefined;
  const holder = named ?? (headline && clause.agent ? clause.agent : clause.patient);
  if (publicStanding(view, holder) !== 'public') return [];
  const what = { start: amount.span.start, end: amount.span.end };
  return [
    moneyItem(
      view,
      clause,
      { what, amount, holder, granter: headline ? null : clause.agent, condition: null },
      null,
    ),
  ];
}

/**
 * "The fund will pay up to 80 percent of the cost of filters in towns that agree to …", "will meet the cost of the survey, up to £9,000": money
 * offered by share or up to a sum.
 */
export function share(view: View, clause: Clause): DraftItem[] {
  const { agent, lemma, force } = clause;
  if (!/^(?:pay|cover|fund|pay up|meet)$/u.test(lemma) || !agent || force.negated) return [];
  const offered = partOfCost(view, clause) ?? upToSum(view, clause, agent);
  if (!offered) return [];
  const condition =
    view.clauses[clause.sentence]!.find(
      one =>
        one.relation.startsWith('acl') && /^(?:agree|promise|commit|meet|adopt|accept)$/u.test(one.lemma),
    )?.whole ?? conditionOf(view, clause);
  const ref = view.context.mentionAt(agent);
  const programme = ref && view.context.typeOf(ref) === 'programme' ? agent : null;
  const fields = new Fields(view)
    .words('what', bare(view, offered.what))
    .words('programme', programme && nameWithin(view, programme))
    .set('amount', offered.amount?.value ?? null);
  if (offered.amount) fields.show('amount', offered.amount.span);
  fields
    .set('holder', null)
    .party('granter', programme ? null : agent)
    .words('condition', condition ? bare(view, condition) : null)
    .set('state', 'offered');
  return [
    fields.item('stake', view.analysis.sentences[clause.sentence]!, 'stake-share/1', realityOf(clause)),
  ];
}

interface Offered {
  readonly what: Span;
  readonly amount: Amount | null;
}

function partOfCost(view: View, clause: Clause): Offered | null {
  if (!clause.agent || !view.context.mentionAt(clause.agent)) return null;
  const quantity = overlapping(view.analysis.quantities, clause.whole).find(
    one => one.kind === 'percent' && contains(clause.whole, one),
  );
  const words = quantity ? view.analysis.text.slice(quantity.end, quantity.end + 24) : '';
  return quantity && /^\s+of (?:the |its |their )?(?:\w+ )?(?:costs?|price|bill|expense)/u.test(words)
    ? { what: { start: quantity.start, end: clause.whole.end }, amount: null }
    : null;
}

function upToSum(view: View, { force, patient, sentence, whole }: Clause, agent: Span): Offered | null {
  const tokens = tokensOf(view, sentence);
  if (!patient || !/^(?:will|would|shall)$/u.test(force.modal ?? '')) return null;
  if (!/^(?:cost|bill|expense|fee|charge)$/u.test(tokens[patient.head]!.lemma)) return null;
  const amount = amountIn(view, { start: patient.start, end: whole.end });
  const between = amount ? view.analysis.text.slice(patient.start, amount.span.start) : '';
  return amount &&
    /\b(?:up to|of|to a maximum of)\s$/u.test(between) &&
    publicStanding(view, agent) === 'public'
    ? { what: { start: patient.start, end: amount.span.end }, amount }
    : null;
}

function nameWithin(view: View, span: Span): Span {
  return overlapping(view.analysis.names, span).find(name => contains(span, name)) ?? span;
}

/** Money with its value in its currency, and where it stands. */
interface Amount {
  readonly value: { value: number; currency: string; qualifier: string | null };
  readonly span: Span;
}

/** The one amount of money within a span: of several, none is another noun's. */
export function onlyAmountIn(view: View, span: Span): Amount | null {
  const first = amountIn(view, span);
  return first && amountIn(view, { start: first.span.end, end: span.end }) ? null : first;
}

/** The first amount of money within a span. */
export function amountIn(view: View, span: Span): Amount | null {
  const quantity = overlapping(view.analysis.quantities, span).find(
    one => one.kind === 'money' && one.value !== null && contains(span, one),
  );
  if (!quantity) return null;
  return {
    value: { value: quantity.value!, currency: quantity.currency ?? 'USD', qualifier: quantity.qualifier },
    span: quantity,
  };
}
