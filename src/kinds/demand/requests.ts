import type { Argument, Clause } from '../../language/clauses.ts';
import type { Span } from '../../text/span.ts';
import { contentOf, dependents, nouns, phrase, rolesIn, timeIn } from '../phrases.ts';
import { tokensOf, type View, wordsOf } from '../view.ts';
import type { Asked } from './asked.ts';

const requests = new Set(['call', 'request', 'demand', 'order', 'appeal', 'plea', 'ultimatum']);

/** "her call on Congress to act", "the ministry's demand that …", "an order to the mill to close". */
export function requestNouns(view: View): Asked[] {
  return nouns(view, lemma => requests.has(lemma)).flatMap(noun => {
    const tokens = tokensOf(view, noun.sentence);
    const to = dependents(view, noun, /^(?:nmod|obl)/u, new Set(['on', 'upon', 'to', 'for']));
    const clauses = view.clauses[noun.sentence]!;
    const task = clauses.find(
      one =>
        one.predicate > noun.at &&
        tokens[one.predicate]!.xpos === 'VB' &&
        (tokens[one.predicate]!.head === noun.at || to.includes(tokens[one.predicate]!.head)) &&
        !one.force.modal,
    );
    const owner =
      dependents(view, noun, /^nmod:poss/u)[0] ??
      dependents(view, noun, /^nmod/u, new Set(['by', 'from']))[0];
    if (!task || owner === undefined || to.length === 0) return [];
    const clause = rolesIn(view, noun)[0]?.clause ?? task;
    const asArgument = (at: number): Argument => ({
      ...phrase(view, { sentence: noun.sentence, at }),
      head: at,
      preposition: null,
      carried: false,
      unsure: false,
    });
    return [
      {
        clause,
        by: asArgument(owner),
        of: asArgument(to[0]!),
        what: contentOf(view, task),
        rule: 'noun phrase',
      },
    ];
  });
}

/** "demanded an apology from the board", "called for a review". */
export function thingAsked(view: View, clause: Clause, lemma: string): Asked | null {
  if (!/^(?:demand|request|urge|call for)$/u.test(lemma) || clause.passive || !clause.agent) return null;
  const thing =
    lemma === 'call for' ? clause.obliques.find(oblique => oblique.preposition === 'for') : clause.patient;
  if (!thing || /^(?:it|this|that|them)$/iu.test(wordsOf(view, thing))) return null;
  const from =
    clause.obliques.find(oblique => oblique.preposition === 'of' || oblique.preposition === 'from') ??
    clause.recipient;
  const within = dependents(
    view,
    { sentence: clause.sentence, at: thing.head },
    /^nmod/u,
    new Set(['from', 'of']),
  ).find(at => view.context.mentionAt(tokensOf(view, clause.sentence)[at]!) !== null && lemma !== 'call for');
  if (!from && within !== undefined) {
    const of = {
      ...phrase(view, { sentence: clause.sentence, at: within }),
      head: within,
      preposition: 'from',
      carried: false,
      unsure: false,
    };
    const words = tokensOf(view, clause.sentence)[thing.head]!;
    return { clause, by: clause.agent, of, what: { start: thing.start, end: words.end }, rule: 'noun' };
  }
  const { end } = clause.obliques.reduce(
    (last, oblique) =>
      oblique !== from &&
      oblique.start > last.end &&
      /^(?:in|to|for|on|within|about)$/u.test(oblique.preposition ?? '') &&
      !timeIn(view, oblique)
        ? oblique
        : last,
    thing as Span,
  );
  return { clause, by: clause.agent, of: from ?? null, what: { start: thing.start, end }, rule: 'noun' };
}
