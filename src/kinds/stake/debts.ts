import type { Clause } from '../../language/clauses.ts';
import { overlapping } from '../../text/overlapping.ts';
import { contains, type Span } from '../../text/span.ts';
import type { DraftItem } from '../item.ts';
import { bare, phrase } from '../phrases.ts';
import { publicStanding } from '../public-life.ts';
import { Fields, isPerson, tokensOf, type View, wordsOf } from '../view.ts';
import { amountIn } from './owed.ts';

/** What is owed without a sum: "is still owed rent for the pier". */
const dues = /\b(?:rent|royalt(?:y|ies)|arrears|fees|dues|compensation|reimbursement)\b/iu;

/** Money that one owes another and has not paid: "owes the county $3 million", "the $6 million it owes the fund", "is owed rent", "$2m owed to suppliers". */
export function debts(view: View, clause: Clause): DraftItem[] {
  if (isUnpaid(view, clause))
    return [debt(view, clause, { due: clause.agent!, creditor: null, debtor: null })];
  const { force, lemma, passive, obliques } = clause;
  if (lemma !== 'owe' || force.negated || force.modal || force.conditional) return [];
  const debtor = passive ? (obliques.find(one => one.preposition === 'by') ?? null) : clause.agent;
  const { due, creditor } = dueIn(view, clause);
  if (!due || /\btax(?:es)?\b/iu.test(wordsOf(view, view.analysis.sentences[clause.sentence]!))) return [];
  const both = [creditor, debtor].filter(side => side !== null);
  // what a person owes is nobody's stake
  if (both.some(side => isPerson(view, side))) return [];
  const sides = both.map(side => publicStanding(view, side));
  if (sides.includes('private') || sides.includes('rule')) return [];
  // "the $2 million owed to growers": who they are is open, the money is not
  if (
    !sides.includes('public') &&
    !(passive && amountIn(view, due) && obliques.some(one => one.preposition === 'to'))
  )
    return [];
  return [debt(view, clause, { due, creditor, debtor })];
}

/** What is owed and to whom, as the verb's objects tell them. */
function dueIn(view: View, clause: Clause): { due: Span | null; creditor: Span | null } {
  const { patient, recipient, obliques, passive } = clause;
  const to = obliques.find(one => one.preposition === 'to') ?? null;
  if (!patient) return { due: null, creditor: null };
  // "is owed $3 million": who waits for it is the subject; "the $6 million it owes the fund": the sum stands before both
  if (!isSum(view, patient))
    return { due: passive ? behind(view, clause) : sumBefore(view, clause), creditor: patient };
  const [name] = overlapping(view.analysis.names, patient);
  const sum = overlapping(view.analysis.quantities, patient).find(one => one.kind === 'money');
  // "owes Marlow County $3 million": one object to the parser
  if (name && sum && name.start === patient.start && name.end < sum.start)
    return { due: { start: sum.start, end: patient.end }, creditor: name };
  return { due: patient, creditor: recipient && recipient.head !== patient.head ? recipient : to };
}

function sumBefore(view: View, { agent }: Clause): Span | null {
  if (!agent) return null;
  return (
    overlapping(view.analysis.quantities, { start: agent.start - 2, end: agent.start }).find(
      one => one.kind === 'money' && one.value !== null,
    ) ?? null
  );
}

/** "the invoices remain unpaid", "$3 million is outstanding". */
function isUnpaid(view: View, { agent, lemma, force, predicate, sentence }: Clause): boolean {
  if (!agent || force.negated || force.modal || !overlapping(view.analysis.quantities, agent).some(isMoney))
    return false;
  const open = /^(?:unpaid|outstanding|overdue)$/u;
  return (
    open.test(lemma) ||
    (/^(?:remain|go|stand|be)$/u.test(lemma) &&
      view.children[sentence]![predicate]!.some(at => open.test(tokensOf(view, sentence)[at]!.form)))
  );
}

const isMoney = (one: { kind: string; value: number | null }) => one.kind === 'money' && one.value !== null;

interface Debt {
  readonly due: Span;
  readonly creditor: Span | null;
  readonly debtor: Span | null;
}

function debt(view: View, clause: Clause, { due, creditor, debtor }: Debt): DraftItem {
  const amount = amountIn(view, due);
  const fields = new Fields(view)
    .words('what', bare(view, due))
    .set('programme', null)
    .set('amount', amount?.value ?? null);
  if (amount) fields.show('amount', amount.span);
  fields.party('holder', creditor).party('granter', debtor).set('condition', null).set('state', 'withheld');
  return fields.item('stake', view.analysis.sentences[clause.sentence]!, 'stake-debt/1');
}

function isSum(view: View, span: Span): boolean {
  return (
    dues.test(wordsOf(view, span)) ||
    overlapping(view.analysis.quantities, span).some(one => one.kind === 'money' && contains(span, one))
  );
}

/** What is owed to a subject: the object behind a passive verb. */
function behind(view: View, { predicate, sentence }: Clause): Span | null {
  const tokens = tokensOf(view, sentence);
  const at = view.children[sentence]![predicate]!.find(
    child => child > predicate && /^(?:obj|iobj|obl|xcomp)/u.test(tokens[child]!.deprel),
  );
  const span = at === undefined ? null : phrase(view, { sentence, at });
  return span && isSum(view, span) ? span : null;
}
