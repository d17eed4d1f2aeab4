import type { TimeExpression } from '../../language/analysis.ts';
import type { Argument, Clause } from '../../language/clauses.ts';
import { overlapping } from '../../text/overlapping.ts';
import { contains } from '../../text/span.ts';
import { bare, contentOf, governor, tasksAfter } from '../phrases.ts';
import { publicStanding } from '../public-life.ts';
import { tokensOf, type View, wordsOf } from '../view.ts';
import { type Asked, partyIn } from './asked.ts';
import { isLimit } from './due.ts';
import { hearerOf } from './hearer.ts';

/** What one is free to do within a time is a right, not asked of one. */
const rights = /^(?:appeal|challenge|contest|object|seek|apply|request|dispute|intervene|go)$/u;

/** "gave the utility 30 days to explain", "has until Sept. 10 to answer", "set the mill a deadline of May 3". */
export function timeGiven(view: View, clause: Clause): Asked | null {
  return untilTo(view, clause) ?? deadlineFor(view, clause) ?? given(view, clause);
}

/** "The mill, which denies it, has until May 3 to answer": the parser may take the infinitive for the verb and "has" for its auxiliary. */
function untilTo(view: View, clause: Clause): Asked | null {
  const tokens = tokensOf(view, clause.sentence);
  const before = view.children[clause.sentence]![clause.predicate]!.filter(at => at < clause.predicate);
  const has = before.find(at => tokens[at]!.lemma === 'have' && tokens[at]!.deprel.startsWith('aux'));
  if (has === undefined || !clause.agent || clause.passive || tokens[clause.predicate]!.xpos !== 'VB')
    return null;
  const due = view.analysis.times.find(
    time => time.deadline?.bound === 'until' && time.start > tokens[has]!.end && time.end < clause.group.end,
  );
  if (!due || rights.test(clause.lemma) || clause.force.negated) return null;
  const { start } = tokens[clause.predicate]!;
  return {
    clause,
    by: null,
    of: clause.agent,
    what: bare(view, { start, end: clause.whole.end }),
    rule: 'time given',
    due,
  };
}

/** "missed a deadline to repair its plant", "faces a May 3 deadline to answer": what the deadline is for. */
function deadlineFor(view: View, clause: Clause): Asked | null {
  const { agent, patient, force } = clause;
  if (!/^(?:miss|meet|face|ignore)$/u.test(clause.lemma) || clause.passive || !agent || !patient) return null;
  const tokens = tokensOf(view, clause.sentence);
  if (tokens[patient.head]!.lemma !== 'deadline' || force.conditional) return null;
  const task = view.clauses[clause.sentence]!.find(
    one =>
      /^(?:acl|advcl|xcomp)/u.test(one.relation) &&
      tokens[one.predicate]!.xpos === 'VB' &&
      [patient.head, clause.predicate].includes(tokens[one.predicate]!.head) &&
      one.group.start > tokens[patient.head]!.end,
  );
  if (!task || task.force.modal) return null;
  const due = overlapping(view.analysis.times, patient).find(({ type }) => type === 'DATE');
  return {
    clause,
    by: null,
    of: agent,
    what: contentOf(view, task),
    rule: 'time given',
    ...(due ? { due } : {}),
  };
}

function given(view: View, clause: Clause): Asked | null {
  if (
    !/^(?:give|have|set|allow|impose)$/u.test(clause.lemma) ||
    clause.force.negated ||
    clause.force.conditional
  )
    return null;
  if (clause.agent && isLaw(view, clause.agent)) return null;
  const limit = limitOf(view, clause);
  if (!limit) return null;
  const given = clause.lemma === 'have' ? clause.agent : (clause.recipient ?? clause.patient);
  const party = (given && toldBefore(view, clause, given)) ?? given;
  if (clause.lemma !== 'set' && clause.lemma !== 'impose' && (!party || contains(party, limit))) return null;
  const task = tasksAfter(view, clause, limit).find(one => !one.force.modal) ?? null;
  if (task && rights.test(task.lemma)) return null;
  const heard = clause.lemma === 'have' && task ? hearerOf(view, clause) : null;
  if (task && heard) return { clause, ...heard, what: contentOf(view, task), rule: 'time given', due: limit };
  const bound = clause.lemma === 'have' && party ? boundBefore(view, clause, party) : null;
  if (task && bound) return { clause, ...bound, what: contentOf(view, task), rule: 'time given', due: limit };
  const by = clause.lemma === 'have' ? null : giverOf(view, clause, given);
  if (task && party && /^(?:give|have|allow|set)$/u.test(clause.lemma) && !contains(party, limit))
    return { clause, by, of: party, what: contentOf(view, task), rule: 'time given', due: limit };
  return task ? null : deadlineSet(view, clause, limit, by);
}

/** What one party lays on another, so that the next sentence's "it" is the other. */
const laying =
  /^(?:find|order|tell|direct|instruct|require|fine|penali[sz]e|warn|notify|ask|sanction|censure|reprimand|serve|cite|rebuke|convict|inform|summon|command|give)$/u;

/** "The regulator found | Corvane Minerals | in breach. It has until May 30 to pay": who was found, and who found. */
function boundBefore(view: View, clause: Clause, party: Argument): Pick<Asked, 'by' | 'of'> | null {
  if (clause.relation !== 'root' || !/^(?:it|they|he|she)$/iu.test(wordsOf(view, party))) return null;
  const before = view.clauses[clause.sentence - 1]?.find(({ relation }) => relation === 'root');
  if (!before || !laying.test(before.lemma) || before.force.negated || before.force.modal) return null;
  const of = before.recipient ?? before.patient;
  if (!of || of.carried || publicStanding(view, of) !== 'public') return null;
  const { agent } = before;
  const by = agent && publicStanding(view, agent) === 'public' ? agent : null;
  return by || before.passive ? { by, of } : null;
}

/** "told the towns that they were late and gave them a week": who gives is not whom it is given, but the one who told. */
function giverOf(view: View, clause: Clause, party: Argument | null): Argument | null {
  const words = (span: Argument | null) => (span ? wordsOf(view, span).toLowerCase() : '');
  const pairs: { readonly [subject: string]: string } = { they: 'them', he: 'him', she: 'her', we: 'us' };
  if (!clause.agent && clause.relation === 'conj') return tellerOf(view, clause);
  if (!clause.agent?.carried) return clause.agent;
  // "told him that the plan was late | and gave him a week |": no plan gives time
  const same = pairs[words(clause.agent)] === words(party);
  if (!same && publicStanding(view, clause.agent) !== 'rule') return clause.agent;
  const above = governor(view, clause);
  const teller = above && governor(view, above);
  return teller && /^(?:tell|inform|notify|warn|advise)$/u.test(teller.lemma) ? teller.agent : null;
}

/** "told | the minister | that the plan fails and gave him a week": whom "him" stands for, where the text does not settle it. */
function toldBefore(view: View, clause: Clause, given: Argument): Argument | null {
  if (!/^(?:him|her|them|it)$/iu.test(wordsOf(view, given)) || view.context.mentionAt(given)) return null;
  const teller = view.clauses[clause.sentence]!.findLast(
    one =>
      one.predicate < clause.predicate &&
      /^(?:tell|inform|notify|warn|advise)$/u.test(one.lemma) &&
      (governor(view, one) === governor(view, clause) ||
        governor(view, governor(view, clause) ?? one) === one),
  );
  return teller ? (teller.recipient ?? teller.patient) : null;
}

/** "Okafor told him that the drafts were late | and gave him until May |", where the tree finds no subject: who is told to have said the rest. */
function tellerOf(view: View, clause: Clause): Argument | null {
  const source = view.context.statements
    .filter(({ evidence }) =>
      evidence.some(({ role, ...part }) => role === 'content' && contains(part, clause.group)),
    )
    .map(({ evidence }) => evidence.find(({ role }) => role === 'speaker'))
    .find(speaker => speaker && contains(view.analysis.sentences[clause.sentence]!, speaker));
  return source ? partyIn(view, clause.sentence, source) : null;
}

function limitOf(view: View, clause: Clause): TimeExpression | null {
  return (
    overlapping(view.analysis.times, clause.whole).find(time => {
      if (!contains(clause.whole, time) || time.start < clause.group.start) return false;
      const before = view.analysis.text.slice(Math.max(0, time.start - 44), time.start);
      return (
        time.type === 'DURATION' ||
        time.deadline?.bound === 'until' ||
        (isLimit(view, time) && /\buntil\b/iu.test(before)) ||
        /\b(?:until\s(?:the\s)?|deadline (?:of|for) (?:the )?)$/iu.test(before)
      );
    }) ?? null
  );
}

/** "set the company a deadline of four weeks", "gave it until May 3": the time alone, what for is told before. */
function deadlineSet(view: View, clause: Clause, limit: TimeExpression, by: Argument | null): Asked | null {
  const words = wordsOf(view, { start: clause.group.end, end: limit.end });
  const named = /\bdeadline\b/iu.test(words);
  const until = limit.deadline?.bound === 'until' || /\buntil\b/iu.test(words);
  if (clause.lemma === 'have' || !(named || (clause.lemma === 'give' && until))) return null;
  const forWhom = clause.obliques.find(
    one => one.preposition === 'for' && view.context.mentionAt(one) !== null,
  );
  const of =
    clause.recipient ??
    forWhom ??
    (clause.patient && view.context.mentionAt(clause.patient) ? clause.patient : null);
  const start = clause.recipient?.end ?? (of === clause.patient && of ? of.end : clause.group.end);
  return { clause, by, of, what: bare(view, { start, end: limit.end }), rule: 'deadline', due: limit };
}

/** "the act gives residents 30 days": a law gives a right, it asks nothing. */
function isLaw(view: View, phrase: Argument): boolean {
  const ref = view.context.mentionAt(phrase);
  return (
    (ref !== null && view.context.typeOf(ref) === 'law') ||
    /\b(?:law|act|rules?|code|statute|ordinance|regulations?)$/iu.test(wordsOf(view, phrase))
  );
}
