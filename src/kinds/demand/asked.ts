import type { TimeExpression } from '../../language/analysis.ts';
import type { Argument, Clause } from '../../language/clauses.ts';
import type { Span } from '../../text/span.ts';
import { phrase } from '../phrases.ts';
import { tokensOf, type View } from '../view.ts';

export const asking = new Set(
  (
    'ask demand order require urge request direct instruct call on call upon call for insist on push for press pressure implore command petition summon ' +
    'subpoena insist tell warn compel oblige appeal challenge want invite recommend seek plead remind'
  )
    .replace(/(call|insist|push) (on|upon|for)/gu, '$1_$2')
    .split(' ')
    .map(verb => verb.replace('_', ' ')),
);

/** What a clause asks: who asks, of whom, for what. */
export interface Asked {
  readonly clause: Clause;
  readonly by: Argument | null;
  readonly of: Argument | null;
  readonly what: Span;
  readonly rule: string;
  /** Where it does not stand in what is asked. */
  readonly due?: TimeExpression;
  /** What is threatened, where it stands before what is asked. */
  readonly consequence?: Span;
}

/** A noun of a sentence as a party to a demand that no clause's roles show. */
export const partyAt = (view: View, sentence: number, at: number): Argument => ({
  ...phrase(view, { sentence, at }),
  head: at,
  preposition: null,
  carried: false,
  unsure: false,
});

/** The same for words whose last noun bears it. */
export const partyIn = (view: View, sentence: number, span: Span): Argument => {
  const head = tokensOf(view, sentence).findLastIndex(
    ({ start, end }) => start >= span.start && end <= span.end,
  );
  return { ...partyAt(view, sentence, Math.max(0, head)), start: span.start, end: span.end };
};

const hasOblique = ({ obliques }: Clause, word: string): boolean =>
  obliques.some(({ preposition }) => preposition === word);

/** The verb of asking with the preposition that makes it one: "call on", "insist on". */
export function prepositional(clause: Clause): string {
  if (clause.lemma === 'insist' && hasOblique(clause, 'on')) return 'insist on';
  if (clause.lemma === 'push' && hasOblique(clause, 'for')) return 'push for';
  if (clause.lemma !== 'call') return clause.lemma;
  const preposition = clause.obliques
    .map(oblique => oblique.preposition)
    .find(word => word === 'on' || word === 'upon' || word === 'for');
  return preposition ? `call ${preposition}` : 'call';
}
