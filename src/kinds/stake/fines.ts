import type { Clause } from '../../language/clauses.ts';
import { contains, type Span } from '../../text/span.ts';
import type { DraftItem } from '../item.ts';
import { bare, dependents, type Noun, nouns, phrase, rolesIn, whole } from '../phrases.ts';
import { publicStanding } from '../public-life.ts';
import { Fields, tokensOf, type View, wordsOf } from '../view.ts';
import { conditionOf } from './condition.ts';

const daily =
  /\b(?:for (?:each|every|any)|(?:a|per|each|every)) (?:day|week|month|violation|breach|offence|offense|instance)\b/iu;

/** Fines and penalties that somebody would have to pay: "may impose a penalty of up to £30,000", "face fines of $500 a day". Those paid or set are none. */
export function fines(view: View): DraftItem[] {
  return nouns(view, lemma => /^(?:fine|penalty|payment)$/u.test(lemma)).flatMap(noun => {
    const tokens = tokensOf(view, noun.sentence);
    const span = whole(view, noun);
    if (tokens[noun.at]!.lemma === 'payment' && !/\bpenalty payments?\b/iu.test(wordsOf(view, span)))
      return [];
    if (/^(?:penalt)/iu.test(tokens[noun.at]!.form) && /\bdeath penalt/iu.test(wordsOf(view, span)))
      return [];
    const clause = rolesIn(view, noun)[0]?.clause ?? clauseAround(view, noun);
    const amount = view.analysis.quantities.find(
      one => one.kind === 'money' && one.value !== null && (contains(span, one) || follows(view, noun, one)),
    );
    if (!clause || !amount || !isOpen(view, clause, span) || isSentence(view, clause)) return [];
    // "will receive a portion of the penalty".
    if (/^(?:receive|get|share|collect)$/u.test(clause.lemma)) return [];
    const payer = payerOf(view, clause);
    if (payer && publicStanding(view, payer) === 'private') return [];
    const fields = new Fields(view)
      .words(
        'what',
        bare(view, {
          start: withoutJoin(view, span),
          end: Math.max(amount.end, Math.min(span.end, amount.end + 60)),
        }),
      )
      .set('programme', null)
      .set('amount', {
        value: amount.value!,
        currency: amount.currency ?? 'USD',
        qualifier: amount.qualifier,
      })
      .show('amount', amount)
      .party('holder', payer)
      .party('granter', clause.lemma === 'impose' || clause.lemma === 'levy' ? (clause.agent ?? null) : null)
      .words('condition', conditionOf(view, clause))
      .set('state', 'at risk');
    return [fields.item('stake', view.analysis.sentences[noun.sentence]!, 'stake-fine/1', 'threatened')];
  });
}

/** "up to five years in prison and a fine of $250,000": what a person accused may get is no stake. */
function isSentence(view: View, clause: Clause): boolean {
  const words = wordsOf(view, view.analysis.sentences[clause.sentence]!);
  return /\b(?:prison|imprisonment|incarceration|jail|probation|supervised release|sentenced|maximum sentence)\b/iu.test(
    words,
  );
}

/** Where the words begin behind an "and" that the tree left on them. */
function withoutJoin(view: View, { start, end }: Span): number {
  return start + (/^(?:and|or|plus)\s+/iu.exec(view.analysis.text.slice(start, end))?.[0].length ?? 0);
}

function clauseAround(view: View, noun: Noun): Clause | null {
  const token = tokensOf(view, noun.sentence)[noun.at]!;
  const around = view.clauses[noun.sentence]!.filter(one => contains(one.whole, token));
  return around.sort((a, b) => a.whole.end - a.whole.start - (b.whole.end - b.whole.start))[0] ?? null;
}

/** "a penalty payment of up to EUR 50,000": the tree may hang the amount elsewhere. */
function follows(view: View, noun: Noun, amount: Span): boolean {
  const token = tokensOf(view, noun.sentence)[noun.at]!;
  return (
    amount.start > token.end &&
    /^\s(?:of|up to|of up to)?\s?$/u.test(view.analysis.text.slice(token.end, amount.start))
  );
}

/** Still to come, if ever: a modal verb, "face", a rate by the day. */
function isOpen(view: View, clause: Clause, span: Span): boolean {
  const { modal, conditional, finite, tense, negated } = clause.force;
  if (negated) return false;
  const above = clause.governor === null ? null : view.clauses[clause.sentence]![clause.governor]!;
  const open = /^(?:may|might|could|can|will|would|shall)$/u;
  if (modal && open.test(modal)) return true;
  if (/^(?:face|risk|await)$/u.test(clause.lemma) && tense !== 'past') return true;
  if (
    conditional ||
    (!finite &&
      above !== null &&
      (open.test(above.force.modal ?? '') || /^(?:threaten|warn|power|consider)$/u.test(above.lemma)))
  )
    return true;
  const words = wordsOf(view, {
    start: span.start,
    end: Math.min(view.analysis.sentences[clause.sentence]!.end, span.end + 40),
  });
  return daily.test(words) && tense !== 'past';
}

/** Who would pay: who faces it, or on whom it is imposed. */
function payerOf(view: View, clause: Clause): Span | null {
  if (/^(?:face|risk|pay|owe)$/u.test(clause.lemma)) return clause.agent;
  const on = clause.obliques.find(one => one.preposition === 'on');
  if (on && view.context.mentionAt(on)) return on;
  const named =
    clause.patient &&
    dependents(
      view,
      { sentence: clause.sentence, at: clause.patient.head },
      /^nmod/u,
      new Set(['on', 'for', 'against']),
    )[0];
  const span =
    named === undefined || named === null ? null : phrase(view, { sentence: clause.sentence, at: named });
  return span && view.context.mentionAt(span) ? span : null;
}
