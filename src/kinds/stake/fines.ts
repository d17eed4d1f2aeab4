import type { Clause } from '../../language/clauses.ts';
import { contains, type Span } from '../../text/span.ts';
import type { DraftItem } from '../item.ts';
import { bare, dependents, type Noun, nouns, phrase, rolesIn, whole } from '../phrases.ts';
import { publicStanding } from '../public-life.ts';
import { Fields, tokensOf, type View, wordsOf } from '../view.ts';
import { conditionOf } from './condition.ts';

const daily =
  /\b(?:for (?:each|every|any)|(?:a|per|each|every)) (?:day|week|month|violation|breach|offence|offense|instance)\b/iu;

const imposing = /^(?:impose|levy|issue|assess|hand down)$/u;

/**
 * Fines and penalties that a party would have to pay ("may impose a penalty of up to £30,000", "face fines of $500 a day") or was made to ("imposed
 * a penalty of £2 million on the utility").
 */
export function fines(view: View): DraftItem[] {
  return nouns(view, lemma => /^(?:fine|penalty|payment)$/u.test(lemma)).flatMap(noun => {
    const tokens = tokensOf(view, noun.sentence);
    const span = whole(view, noun);
    if (tokens[noun.at]!.lemma === 'payment' && !/\bpenalty payments?\b/iu.test(wordsOf(view, span)))
      return [];
    if (/^(?:penalt)/iu.test(tokens[noun.at]!.form) && /\bdeath penalt/iu.test(wordsOf(view, span)))
      return [];
    const clause = rolesIn(view, noun)[0]?.clause ?? clauseAround(view, noun);
    const amount = clause && amountOf(view, noun, clause);
    if (!clause || !amount || isSentence(view, clause)) return [];
    const open = isOpen(view, clause, span) || isMaximum(view, noun, clause);
    if (!open && !isImposed(clause)) return [];
    // "will receive a portion of the penalty".
    if (/^(?:receive|get|share|collect)$/u.test(clause.lemma) && open) return [];
    const payer = payerOf(view, clause);
    const standing = payer && publicStanding(view, payer);
    if (standing === 'private' || (!open && standing !== 'public')) return [];
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
      .party('granter', imposing.test(clause.lemma) ? clause.agent : null)
      .words('condition', conditionOf(view, clause))
      .set('state', open ? 'at risk' : null);
    const reality = open ? 'threatened' : 'happened';
    return [fields.item('stake', view.analysis.sentences[noun.sentence]!, 'stake-fine/1', reality)];
  });
}

/** The fine's amount: in its phrase, right behind it, or what it is said to be ("the maximum penalty is $1 million"). */
function amountOf(view: View, noun: Noun, clause: Clause) {
  const span = whole(view, noun);
  const isIt = clause.kind === 'copula' && clause.agent?.head === noun.at;
  return view.analysis.quantities.find(
    one =>
      one.kind === 'money' &&
      one.value !== null &&
      (contains(span, one) || follows(view, noun, one) || (isIt && contains(clause.whole, one))),
  );
}

/** "The maximum penalty for a body corporate is $1 million": told of bodies, or to whom a notice is written. */
function isMaximum(view: View, noun: Noun, clause: Clause): boolean {
  if (clause.kind !== 'copula' || !/\bmaximum (?:fine|penalty)\b/iu.test(wordsOf(view, whole(view, noun))))
    return false;
  return (
    view.context.correspondence !== null ||
    dependents(view, noun, /^nmod/u, new Set(['for', 'on', 'against'])).some(at =>
      /\b(?:body|company|corporation|business|organi[sz]ation|operator)\b/iu.test(
        wordsOf(view, phrase(view, { sentence: noun.sentence, at })),
      ),
    )
  );
}

/** "imposed a penalty", "was handed a fine", "a fine levied on the utility". */
function isImposed({ lemma, force, passive, relation }: Clause): boolean {
  const { modal, negated, conditional, tense } = force;
  if (modal || negated || conditional) return false;
  return (
    (imposing.test(lemma) || /^(?:receive|pay|hand|give|incur)$/u.test(lemma)) &&
    (tense === 'past' || (passive && relation.startsWith('acl')) || force.finite)
  );
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
  if (/^(?:face|risk|pay|owe|receive|incur)$/u.test(clause.lemma)) return clause.agent;
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
