import type { Argument, Clause } from '../../language/clauses.ts';
import type { Span } from '../../text/span.ts';
import { bare, contentOf, governor, infinitive } from '../phrases.ts';
import { holdsOffice, publicStanding } from '../public-life.ts';
import { tokensOf, type View, wordsOf } from '../view.ts';
import { isAddressed, isCourt, isParty } from './addressed.ts';
import type { Asked } from './asked.ts';

/** "ordered the mill to close", "was told to close", "called on the mill to close". */
export function tasked(view: View, clause: Clause, lemma: string): Asked | null {
  const task = infinitive(view, clause) ?? behindAside(view, clause);
  // "ordered 300 of them to the coast to help": whither is not whom.
  const whither = clause.recipient?.preposition === 'to' && clause.patient !== null;
  // "A motion called on the board to wait", which the tree may take for one that was called
  const of =
    clause.passive && !/^call (?:on|upon)$/u.test(lemma)
      ? clause.patient
      : ((whither ? clause.patient : clause.recipient) ??
        (lemma.startsWith('call ') ? null : clause.patient) ??
        askedBy(view, clause, lemma) ??
        finedAndTold(view, clause));
  if (!task || !of || of.start > task.group.start || isCourt(view, of)) return null;
  // "told the paper that the county planned to sell": the infinitive has its own subject.
  if (/^(?:,|[^,]*?)\s?that\b/iu.test(view.analysis.text.slice(of.end, task.group.start))) return null;
  // Invitations and wishes are demands only where somebody is to account for something, or a party is to act.
  if (lemma === 'invite' && !/^(?:explain|appear|testify|comment|respond|answer|justify)$/u.test(task.lemma))
    return null;
  if (
    lemma === 'want' &&
    !isParty(view, of) &&
    !(holdsOffice(view, of) && clause.agent !== null && publicStanding(view, clause.agent) === 'public')
  )
    return null;
  if (lemma === 'remind' && !isParty(view, of)) return null;
  if (/^(?:recommend|seek)$/u.test(lemma) || !isAddressed(view, clause, of, task)) return null;
  const what = contentOf(view, task);
  const all = /^do$/iu.test(wordsOf(view, bare(view, what))) ? whatever(view, what) : what;
  if (/^(?:do|do so|do that|do it)$/iu.test(wordsOf(view, bare(view, all)))) return null;
  // "challenged the state's efforts to close the mill" asks nothing of the efforts.
  if (
    /\b(?:efforts?|plans?|attempts?|decisions?|bids?|moves?|orders?|rules?|questions?)$/iu.test(
      wordsOf(view, of),
    )
  )
    return null;
  const by = of === clause.agent ? (governor(view, clause)?.agent ?? null) : clause.agent;
  return { clause, by, of, what: all, rule: 'infinitive' };
}

/** "called on Director Lund, who was paid twice, | to resign |": the tree may hang the deed on the aside. */
function behindAside(view: View, clause: Clause): Clause | null {
  const { text } = view.analysis;
  const asides = view.clauses[clause.sentence]!.filter(
    one =>
      one.group.start > clause.group.end &&
      /^(?:acl:relcl|parataxis)/u.test(one.relation) &&
      governor(view, one) === clause,
  );
  for (const aside of asides) {
    const task = infinitive(view, aside);
    const to = task && tokensOf(view, task.sentence)[task.predicate]!.start;
    if (task && to && /, to (?:\p{L}+ly )?$/u.test(text.slice(aside.group.end, to))) return task;
  }
  return null;
}

/** "was fined and | told to stop": the second participle has the passive of the first, whose subject is the one told. */
function finedAndTold(view: View, clause: Clause): Argument | null {
  const above = governor(view, clause);
  return clause.relation === 'conj' &&
    above?.passive &&
    clause.agent?.carried &&
    /^(?:tell|order|direct|instruct|urge|warn|require|command)$/u.test(clause.lemma) &&
    publicStanding(view, clause.agent) === 'public'
    ? clause.agent
    : null;
}

/** "to do | whatever is needed |", where the tree hangs the words on the verb of asking. */
function whatever(view: View, what: Span): Span {
  const rest = /^\s+(?:whatever|what|everything|all|more)\b[^;.:]*/iu.exec(
    view.analysis.text.slice(what.end, what.end + 200),
  );
  return rest ? { start: what.start, end: what.end + rest[0].length } : what;
}

/** "called on the mill to close", "called for the mill to close", "appealed to the state to act": the one called on stands in the prepositional phrase. */
function askedBy(view: View, clause: Clause, lemma: string): Argument | null {
  const preposition = lemma.split(' ')[1] ?? (lemma === 'appeal' ? 'to' : lemma === 'plead' ? 'with' : null);
  return (
    clause.obliques.find(
      oblique =>
        oblique.preposition === preposition &&
        // "called for the mill to close", not "called for a vote by the board to close the mill"
        (preposition !== 'for' || /^\sto\s/u.test(view.analysis.text.slice(oblique.end, oblique.end + 4))),
    ) ?? null
  );
}
