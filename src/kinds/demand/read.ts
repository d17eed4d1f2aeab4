import type { TimeExpression } from '../../language/analysis.ts';
import type { Argument, Clause } from '../../language/clauses.ts';
import { contains, type Span } from '../../text/span.ts';
import type { DraftItem } from '../item.ts';
import { bare, complement, contentOf, governor } from '../phrases.ts';
import { conjunctsOf, Fields, realityOf, timesOf, tokensOf, type View, wordsOf } from '../view.ts';

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
  readonly due: TimeExpression | null;
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
  const content = complement(view, clause);
  const told = clause.lemma === 'tell' || clause.lemma === 'warn';
  if (content && content.relation === 'xcomp') {
    const of = clause.passive ? clause.patient : (clause.patient ?? null);
    if (!of) return null;
    return {
      clause,
      by: clause.agent,
      of,
      what: contentOf(view, content),
      rule: 'infinitive',
      due: dueOf(view, content),
    };
  }
  if (told) return null;
  if (content?.relation === 'ccomp') {
    if (content.force.conditional || !isWish(view, content)) return null;
    return {
      clause,
      by: clause.agent,
      of: content.passive ? null : content.agent,
      what: contentOf(view, content),
      rule: 'that',
      due: dueOf(view, content),
    };
  }
  if (lemma === 'ask' || lemma === 'require') return null;
  const thing = clause.patient ?? clause.obliques.find(oblique => oblique.preposition === 'for') ?? null;
  if (!thing || clause.passive || !clause.agent) return null;
  const from =
    clause.obliques.find(oblique => oblique.preposition === 'of' || oblique.preposition === 'from') ??
    clause.recipient;
  return { clause, by: clause.agent, of: from ?? null, what: thing, rule: 'noun', due: dueOf(view, clause) };
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
  if (
    (modal !== 'must' && modal !== 'should') ||
    clause.relation.startsWith('acl') ||
    clause.relation.startsWith('advcl')
  )
    return null;
  const above = governor(view, clause);
  const reported = above && /^(?:ccomp|parataxis)/u.test(clause.relation) ? above : null;
  if (reported && asking.has(prepositional(reported)) && reported.lemma !== 'tell') return null;
  const of = clause.agent && !clause.passive ? clause.agent : null;
  if (!of || view.context.mentionAt(of) === null) return null;
  if (modal === 'should' && !reported) return null;
  const start = tokensOf(view, clause.sentence)[clause.predicate]!.start;
  const what = bare(view, { start: negated ? clause.group.start : start, end: clause.whole.end });
  return { clause, by: reported?.agent ?? null, of, what, rule: 'must', due: dueOf(view, clause) };
}

/** "gave the utility 30 days to explain", "has until Sept. 10 to answer". */
function timeGiven(view: View, clause: Clause): Asked | null {
  if (!/^(?:give|have|set)$/u.test(clause.lemma)) return null;
  const times = view.analysis.times.filter(
    time => contains(clause.whole, time) && time.start > clause.group.start,
  );
  const limit = times.find(time => {
    const before = view.analysis.text.slice(Math.max(0, time.start - 12), time.start);
    return (
      time.type === 'DURATION' ||
      /\buntil\s(?:the\s)?$/iu.test(before) ||
      /^until\b/iu.test(wordsOf(view, time))
    );
  });
  if (!limit) return null;
  const tokens = tokensOf(view, clause.sentence);
  const task = view.clauses[clause.sentence]!.find(
    other =>
      other.predicate > clause.predicate &&
      tokens[other.predicate]!.xpos === 'VB' &&
      tokens[other.predicate]!.start >= limit.end &&
      contains(clause.whole, other.group),
  );
  if (!task || task.force.finite) return null;
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

/** The deadline in a clause: what follows "by", "within", "before", "no later than". */
function dueOf(view: View, clause: Clause): TimeExpression | null {
  return (
    timesOf(view, clause).find(time => {
      const before = view.analysis.text.slice(Math.max(0, time.start - 16), time.start);
      return (
        /\b(?:by|within|before|no later than|not later than|until)\s(?:the\s|midnight\s|next\s)?$/iu.test(
          before,
        ) || /^(?:by|within|before|no later)\b/iu.test(wordsOf(view, time))
      );
    }) ?? null
  );
}

function demandFrom(view: View, asked: Asked): DraftItem {
  const { clause, due } = asked;
  const made = timesOf(view, clause).find(
    time => time !== due && time.type === 'DATE' && time.date !== null && !contains(asked.what, time),
  );
  const fields = new Fields(view)
    .party('by', asked.by)
    .parties('of', asked.of ? conjunctsOf(view, clause.sentence, asked.of.head) : [])
    .words('what', bare(view, asked.what))
    .date('date', made);
  if (due?.date && due.type === 'DATE') fields.date('due', due);
  else if (due) fields.show('due', due);
  fields.words('consequence', consequenceOf(view, clause, asked.what));
  fields.set('basis', []).set('instrument', null).set('steps', []);
  return fields.item(
    'demand',
    view.analysis.sentences[clause.sentence]!,
    `demand-${asked.rule}/1`,
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
