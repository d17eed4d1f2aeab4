import type { Clause } from '../../language/clauses.ts';
import { bare, infinitive } from '../phrases.ts';
import { publicStanding } from '../public-life.ts';
import { tokensOf, type View, wordsOf } from '../view.ts';
import { isAddressed } from './addressed.ts';
import type { Asked } from './asked.ts';

/** "called for Corvane Minerals to pay": whom one calls on, where the tree takes it for the subject of the infinitive. */
export function calledFor(view: View, clause: Clause): Asked | null {
  const { negated, conditional, modal } = clause.force;
  if (clause.lemma !== 'call' || clause.passive || negated || conditional || modal) return null;
  const task = infinitive(view, clause);
  const of = task?.agent;
  if (!of || of.carried || !/\bfor\s$/iu.test(view.analysis.text.slice(clause.group.end, of.start)))
    return null;
  if (!isAddressed(view, clause, of, task)) return null;
  return {
    clause,
    by: clause.agent,
    of,
    what: bare(view, { start: of.end + ' to '.length, end: task.whole.end }),
    rule: 'infinitive',
  };
}

/** "called | for the sailings to be restored |", "pushing for the vote to be put off": what is to be done, by whomever. */
export function calledForDone(view: View, clause: Clause): Asked | null {
  const { negated, conditional, modal } = clause.force;
  if (negated || conditional || modal || clause.passive) return null;
  if (!/^(?:call|push|press|plead|appeal|lobby|ask|argue|campaign)$/u.test(clause.lemma) || !clause.agent)
    return null;
  if (publicStanding(view, clause.agent) === 'private' || clause.patient || clause.recipient) return null;
  // "the Pipe Pledge had called for the last line to be gone": what a plan provides
  if (PROVIDES.test(wordsOf(view, clause.agent))) return null;
  const { end } = view.analysis.sentences[clause.sentence]!;
  const words = view.analysis.text.slice(clause.group.end, end);
  const found =
    /^\s(?:(?:again|repeatedly|instead|now|also|yesterday)\s)?for\s(?<thing>[^,;:.“”"]{3,100}?)\sto be\s(?:\p{L}+ly\s)?(?=\p{Ll})/du.exec(
      words,
    );
  if (!found) return null;
  const start = clause.group.end + found.indices!.groups!.thing![0];
  const verb = clause.group.end + found[0].length;
  const tokens = tokensOf(view, clause.sentence);
  const task = view.clauses[clause.sentence]!.find(
    one => tokens[one.predicate]!.start === verb && one.passive,
  );
  if (!task || /\bto\b[^,]*\bto\b/u.test(found.groups!.thing!)) return null;
  const { end: last } = task.whole;
  const next = view.analysis.text.slice(verb, last).search(/,? (?:and|but) for\s/u);
  const what = bare(view, { start, end: next > 0 ? verb + next : last });
  return { clause, by: clause.agent, of: null, what, rule: 'be done' };
}

const PROVIDES =
  /\b(?:Accord|Act|Agreement|Charter|Code|Pact|Plan|Pledge|Policy|Programme|Program|Scheme|Strategy|Treaty)$/u;
