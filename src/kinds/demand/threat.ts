import type { Argument, Clause } from '../../language/clauses.ts';
import { overlapping } from '../../text/overlapping.ts';
import type { Span } from '../../text/span.ts';
import { bare, infinitive } from '../phrases.ts';
import { publicStanding } from '../public-life.ts';
import { tokensOf, type View, wordsOf } from '../view.ts';
import { type Asked, partyIn } from './asked.ts';

/** "threatened a strike should the mill fail to pay", "threatened to sue unless the county publishes its tests". */
export function threatened(view: View, clause: Clause): Asked | null {
  if (!clause.agent || clause.passive || clause.force.negated) return null;
  if (!isThreat(view, clause)) return offered(view, clause);
  const list = view.clauses[clause.sentence]!;
  const { text } = view.analysis;
  for (const other of list) {
    if (other.group.start < clause.group.end || !other.agent || other.agent.carried || other.passive)
      continue;
    const before = text.slice(Math.max(clause.group.end, other.whole.start - 8), other.group.end);
    const failing = /^(?:fail|refuse|decline)$/u.test(other.lemma) && /\b(?:if|should)\b/iu.test(before);
    const unless = /\bunless\b/iu.test(before);
    const task = failing ? infinitive(view, other) : unless && !other.force.negated ? other : null;
    if (!task || publicStanding(view, other.agent) !== 'public') continue;
    const { start } = tokensOf(view, task.sentence)[task.predicate]!;
    return threat(view, clause, other.agent, { start, end: task.whole.end });
  }
  return unlessName(view, clause);
}

/** What one party may do to another, or leave undone, to have its way. */
const measures =
  /^(?:sue|strike|withhold|block|blockade|hold up|walk out|boycott|quit|resign|pull out|pull|leave|oppose|vote|suspend|terminate|revoke|cancel|close|shut|withdraw|cut|veto|appeal|stop|escalate|act)$/u;

/** "threatened to leave", or, beside "unless", what a party says it will do: "will sue unless the town pays". */
function isThreat(view: View, clause: Clause): boolean {
  if (clause.lemma === 'threaten') return true;
  const { modal, conditional } = clause.force;
  return (
    (modal === 'will' || modal === 'would') &&
    !conditional &&
    measures.test(clause.lemma) &&
    /\bunless\b/iu.test(wordsOf(view, view.analysis.sentences[clause.sentence]!)) &&
    publicStanding(view, clause.agent!) === 'public'
  );
}

/** "unless | Marlow | steps in", where the tree takes the verb for a noun: the name behind "unless", and the rest of the clause. */
function unlessName(view: View, clause: Clause): Asked | null {
  const sentence = view.analysis.sentences[clause.sentence]!;
  const { text, names } = view.analysis;
  const found = /\bunless (?:the )?(?=\p{Lu})/u.exec(text.slice(clause.group.end, sentence.end));
  if (!found) return null;
  const start = clause.group.end + found.index + found[0].length;
  const name = overlapping(names, { start, end: start + 1 }).find(one => one.start === start);
  const rest = name && /^\s\p{Ll}+s\b[^,;.]*/u.exec(text.slice(name.end, sentence.end));
  if (!name || !rest || publicStanding(view, name) !== 'public') return null;
  const of = partyIn(view, clause.sentence, name);
  return threat(view, clause, of, { start: name.end + 1, end: name.end + rest[0].length });
}

function threat(view: View, clause: Clause, of: Argument, what: Span): Asked {
  const measure = clause.lemma === 'threaten' ? infinitive(view, clause) : null;
  const words = measure && view.analysis.text.slice(measure.group.start, what.start);
  const cut = words?.search(/,?\s(?:unless|if|should)\b/iu) ?? -1;
  const consequence =
    measure && cut > 0 ? { start: measure.group.start, end: measure.group.start + cut } : undefined;
  return {
    clause,
    by: clause.agent,
    of,
    what: bare(view, what),
    rule: 'threat',
    ...(consequence ? { consequence } : {}),
  };
}

/** What a party does to another until it has its way. */
const pressures =
  /\b(?:strikes?|action|walk-?outs?|boycott|suits?|lawsuits?|claims?|legal challenge|blockade|protests?|ban|sanctions?|tariffs?|overtime|ballot|occupation|picket|campaign|proceedings|embargo|freeze|appeal|stoppages?|hunger strike)\b/iu;

/** "will call off the strike | if the company withdraws the notices |": what a party asks for leaving off. */
function offered(view: View, clause: Clause): Asked | null {
  if (!/^(?:will|would|can|could)$/u.test(clause.force.modal ?? '') || clause.force.conditional) return null;
  if (
    !/^(?:call|call off|suspend|drop|end|lift|halt|withdraw|cancel|pause|abandon|stop)$/u.test(clause.lemma)
  )
    return null;
  const left = clause.patient ?? clause.obliques.find(({ preposition }) => preposition === 'off');
  if (!left || !pressures.test(wordsOf(view, left)) || publicStanding(view, clause.agent!) !== 'public')
    return null;
  const condition = view.clauses[clause.sentence]!.find(
    ({ relation, governor: above, force, agent, passive }) =>
      relation === 'advcl' &&
      above !== null &&
      view.clauses[clause.sentence]![above] === clause &&
      force.conditional &&
      !force.negated &&
      !passive &&
      agent !== null &&
      !agent.carried &&
      publicStanding(view, agent) === 'public',
  );
  if (!condition?.agent) return null;
  const { start } = tokensOf(view, condition.sentence)[condition.predicate]!;
  const what = bare(view, { start, end: condition.whole.end });
  return { clause, by: clause.agent, of: condition.agent, what, rule: 'offer' };
}
