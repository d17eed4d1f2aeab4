import type { TimeExpression } from '../../language/analysis.ts';
import type { Argument, Clause } from '../../language/clauses.ts';
import { overlapping } from '../../text/overlapping.ts';
import { contains, type Span } from '../../text/span.ts';
import { bare, contentOf, dependents, type Noun, nouns, whole } from '../phrases.ts';
import { publicStanding } from '../public-life.ts';
import { tokensOf, type View } from '../view.ts';
import { type Asked, partyAt } from './asked.ts';
import { isOwed } from './owed.ts';

/** Those who set a deadline are the subject of these verbs. */
const setting = /^(?:set|fix|impose|extend|push back|move|give|announce|agree|name)$/u;
/** What one is free to do until a deadline: a right, a race, a vote. */
const freely =
  /^(?:appeal|challenge|contest|object|seek|apply|request|register|vote|comment|enter|enrol|enroll|bid|sign|sign up|join|buy|claim|trade|qualify|run|nominate|declare)$/u;

/**
 * What a deadline is for, where it stands as a noun: "set June 28 as the deadline for the port to file its plan", "the county's deadline to answer
 * is July 2", "extended the port's deadline for a reply to July 2".
 */
export function deadlines(view: View, found: readonly Asked[]): Asked[] {
  return nouns(view, lemma => lemma === 'deadline').flatMap(noun => {
    const token = tokensOf(view, noun.sentence)[noun.at]!;
    const clause = view.clauses[noun.sentence]!.findLast(
      one => contains(one.whole, token) && !/^(?:acl|advcl)/u.test(one.relation),
    );
    if (!clause || clause.force.conditional || clause.force.negated) return [];
    if (found.some(one => one.clause.sentence === noun.sentence && /time given|deadline/u.test(one.rule)))
      return [];
    const due = dayOf(view, noun, clause);
    const by = setting.test(clause.lemma) && !clause.passive && clause.agent !== null ? clause.agent : null;
    const of = whose(view, noun);
    const what = due && whatFor(view, noun);
    const known = [by, of].some(one => one !== null && publicStanding(view, one) === 'public');
    return due && what && known ? [{ clause, by, of, what, rule: 'deadline', due }] : [];
  });
}

/** "the county's deadline", "a deadline for the county to answer". */
function whose(view: View, noun: Noun): Argument | null {
  const at =
    dependents(view, noun, /^nmod:poss/u)[0] ?? dependents(view, noun, /^nmod/u, new Set(['for']))[0];
  const party = at === undefined ? null : partyAt(view, noun.sentence, at);
  return party && publicStanding(view, party) === 'public' ? party : null;
}

/** The day: in the noun's phrase ("a June 28 deadline"), before "as the deadline", or behind "is", "expires on" and "to". */
function dayOf(view: View, noun: Noun, clause: Clause): TimeExpression | null {
  const { text, times } = view.analysis;
  const token = tokensOf(view, noun.sentence)[noun.at]!;
  const days = overlapping(times, clause.whole).filter(
    time => contains(clause.whole, time) && time.type === 'DATE' && time.date !== null,
  );
  return (
    days.find(time =>
      time.end < token.start
        ? /^ (?:as (?:the|a|its|their|his|her) )?(?:\p{L}+ )?$/u.test(text.slice(time.end, token.start))
        : /(?:\bdeadline of|\b(?:is|was|will be)|\b(?:expires?|expired|ends?|ended|falls?|fell) on|\bto) (?:the )?$/iu.test(
            text.slice(token.start, time.start),
          ),
    ) ?? null
  );
}

/** What is to be done by then: "to answer", "for a reply", else "the deadline for both". */
function whatFor(view: View, noun: Noun): Span | null {
  const tokens = tokensOf(view, noun.sentence);
  const task = view.clauses[noun.sentence]!.find(
    one =>
      tokens[one.predicate]!.xpos === 'VB' &&
      tokens[one.predicate]!.head === noun.at &&
      one.predicate > noun.at &&
      !one.force.modal,
  );
  if (task) return freely.test(task.lemma) ? null : contentOf(view, task);
  const thing = dependents(view, noun, /^nmod/u, new Set(['for'])).find(
    at => isOwed(tokens[at]!.form) || /^both$/iu.test(tokens[at]!.form),
  );
  const { start } = tokens[noun.at]!;
  return thing === undefined
    ? null
    : bare(view, { start, end: whole(view, { sentence: noun.sentence, at: thing }).end });
}
