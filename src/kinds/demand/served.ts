import type { Argument, Clause } from '../../language/clauses.ts';
import { contentOf, dependents, infinitive, type Noun, rolesIn } from '../phrases.ts';
import { tokensOf, type View, wordsOf } from '../view.ts';
import { type Asked, asking, partyAt } from './asked.ts';

/** Papers by which a body lays something on another. */
const papers = /^(?:notice|order|directive|summons|subpoena|injunction|ultimatum|warning|instruction)$/iu;
const giving = /^(?:serve|issue|send|give|hand|deliver|impose|sign|make|obtain|slap)$/u;
const getting = /^(?:receive|get)$/u;

/** "served an enforcement notice on the mill requiring it to stop": asked by who served it, of the one it was served on. */
export function served(view: View, clause: Clause): Asked | null {
  const tokens = tokensOf(view, clause.sentence);
  const token = tokens[clause.predicate]!;
  if (token.xpos !== 'VBG' || !asking.has(clause.lemma) || clause.force.negated) return null;
  const noun = paperOf(view, clause);
  const task = noun && infinitive(view, clause);
  if (!noun || !task) return null;
  const role = rolesIn(view, noun).find(
    one =>
      (giving.test(one.clause.lemma) && (one.role === 'patient' || isWith(one.clause, noun))) ||
      (getting.test(one.clause.lemma) && one.role === 'patient'),
  );
  if (!role || role.clause.passive || role.clause.force.negated || role.clause.force.modal) return null;
  const taken = getting.test(role.clause.lemma);
  const by = taken ? obliqueOf(view, role.clause, noun, ['from']) : role.clause.agent;
  const receiver = taken
    ? role.clause.agent
    : isWith(role.clause, noun)
      ? role.clause.patient
      : (role.clause.recipient ?? obliqueOf(view, role.clause, noun, ['on', 'upon', 'to', 'against']));
  const whom = clause.recipient ?? clause.patient;
  const of =
    whom && !/^(?:it|them|him|her|they)$/iu.test(wordsOf(view, whom)) && whom.end <= task.group.start
      ? whom
      : receiver;
  return of && { clause: role.clause, by, of, what: contentOf(view, task), rule: 'served' };
}

/** "served the mill with an order": what is given stands behind "with", whom it is given before. */
const isWith = (clause: Clause, { at }: Noun): boolean =>
  clause.patient?.head !== at && clause.obliques.some(one => one.preposition === 'with' && one.head === at);

/** The paper that a participle tells of, right above it or behind the one it was served on. */
function paperOf(view: View, clause: Clause): Noun | null {
  const tokens = tokensOf(view, clause.sentence);
  for (
    let at = tokens[clause.predicate]!.head, steps = 0;
    at >= 0 && steps < 3;
    at = tokens[at]!.head, steps++
  ) {
    if (papers.test(tokens[at]!.lemma)) return { sentence: clause.sentence, at };
    if (tokens[at]!.upos !== 'VERB') continue;
    const object = view.children[clause.sentence]![at]!.find(
      child => /^ob[jl]$/u.test(tokens[child]!.deprel) && papers.test(tokens[child]!.lemma),
    );
    return object === undefined ? null : { sentence: clause.sentence, at: object };
  }
  return null;
}

/** Whom a preposition ties to the verb, or to the paper itself: "served notice | on the mill |", "the order | against the mill |". */
function obliqueOf(view: View, clause: Clause, noun: Noun, prepositions: readonly string[]): Argument | null {
  const own = clause.obliques.find(one => prepositions.includes(one.preposition ?? ''));
  if (own) return own;
  const [at] = dependents(view, noun, /^nmod/u, new Set(prepositions));
  return at === undefined ? null : partyAt(view, noun.sentence, at);
}
