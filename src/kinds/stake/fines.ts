import type { Clause } from '../../language/clauses.ts';
import { contains, type Span } from '../../text/span.ts';
import type { DraftItem } from '../item.ts';
import {
  bare,
  dependents,
  governor,
  type Noun,
  nouns,
  phrase,
  prepositionOf,
  rolesIn,
  whole,
} from '../phrases.ts';
import { publicStanding } from '../public-life.ts';
import { Fields, namesIn, tokensOf, type View, wordsOf } from '../view.ts';
import { conditionOf } from './condition.ts';
import { sumAt } from './sums.ts';

const daily =
  /\b(?:for (?:each|every|any)|(?:a|per|each|every)) (?:day|week|month|violation|breach|offence|offense|instance)\b/iu;

/** "a £2m | fine |": an adjective to the tagger. */
const afterSums = (view: View): Noun[] =>
  view.analysis.sentences.flatMap(({ tokens }, sentence) =>
    tokens.flatMap((token, at) =>
      token.upos === 'ADJ' && /^fines?$/iu.test(token.form) && at > 0 && sumAt(view, { sentence, at: at - 1 })
        ? [{ sentence, at }]
        : [],
    ),
  );

/** By these one who may fine lays a fine on another: "levied a fine on the port", "handed the port a fine", "hit the port with a fine". */
const imposing = /^(?:impose|levy|issue|assess|hand|hand down|slap|order|serve)$/u;
const striking = /^(?:hit|slap|strike|punish|sanction|serve)$/u;
/** What is only asked for: "proposed a fine of $400,000". */
const proposing = /^(?:propose|seek|recommend|request|demand|threaten|consider|want)$/u;

/**
 * Fines and penalties that a party would have to pay ("may impose a penalty of up to £30,000", "face fines of $500 a day") or was made to ("imposed
 * a penalty of £2 million on the utility", "was hit with a $3 million fine").
 */
export function fines(view: View): DraftItem[] {
  const named = nouns(view, lemma => /^(?:fine|penalty|payment)$/u.test(lemma));
  return [...named, ...afterSums(view)].flatMap(noun => {
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
    if (!open && !isImposed(view, noun, clause)) return [];
    // "will receive a portion of the penalty".
    if (/^(?:receive|get|share|collect)$/u.test(clause.lemma) && open) return [];
    const payer = payerOf(view, noun, clause);
    const standing = payer && publicStanding(view, payer);
    if (standing === 'private' || (!open && standing !== 'public')) return [];
    const until = payer && payer.start > amount.end ? beforePayer(view, payer) : span.end;
    const fields = new Fields(view)
      .words(
        'what',
        bare(view, {
          start: withoutJoin(view, {
            start: payer && payer.end <= amount.start ? Math.max(span.start, payer.end) : span.start,
            end: span.end,
          }),
          end: Math.max(amount.end, Math.min(until, span.end, amount.end + 60)),
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
      .party('granter', granterOf(clause))
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
      ((contains(span, one) && isOwn(view, noun, one)) ||
        follows(view, noun, one) ||
        (isIt && contains(clause.whole, one))),
  );
}

/** "$35,000 as a civil penalty, and $50,000 to a fund": the other sum is no part of it. */
function isOwn(view: View, noun: Noun, one: Span): boolean {
  const { end } = tokensOf(view, noun.sentence)[noun.at]!;
  return one.start < end || !/\band\b|;/u.test(view.analysis.text.slice(end, one.start));
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

/** "imposed a penalty", "was handed a fine", "a fine levied on the utility", "was hit with a fine", "agreed to pay a fine". */
function isImposed(view: View, noun: Noun, clause: Clause): boolean {
  const { lemma, force, passive, relation } = clause;
  const { modal, negated, conditional, tense } = force;
  if (modal || negated || conditional) return false;
  const agreed = lemma === 'pay' && /^(?:agree|consent)$/u.test(governor(view, clause)?.lemma ?? '');
  if (agreed) return true;
  const struck = striking.test(lemma) && prepositionOf(view, noun) === 'with';
  return (
    (struck || imposing.test(lemma) || /^(?:receive|pay|give|incur)$/u.test(lemma)) &&
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

/** Where the words begin behind an "and" or a "with" that the tree left on them. */
function withoutJoin(view: View, { start, end }: Span): number {
  return (
    start + (/^(?:and|or|plus|with|of)\s+/iu.exec(view.analysis.text.slice(start, end))?.[0].length ?? 0)
  );
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
  if (proposing.test(clause.lemma)) return true;
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
function payerOf(view: View, noun: Noun, clause: Clause): Span | null {
  if (/^(?:face|risk|pay|owe|receive|incur)$/u.test(clause.lemma)) return clause.agent;
  if (striking.test(clause.lemma) && prepositionOf(view, noun) === 'with') return clause.patient;
  // "handed the port a fine", "was given a fine"
  if (/^(?:hand|give|issue|serve)$/u.test(clause.lemma)) {
    if (clause.recipient) return clause.recipient;
    if (clause.passive && clause.patient && clause.patient.head !== noun.at) return clause.patient;
    const named = namesIn(view, noun.sentence).find(
      ({ first, last, type }) =>
        type !== 'law' &&
        first > clause.predicate &&
        last < noun.at &&
        !/^['’]/u.test(view.analysis.text.slice(tokensOf(view, noun.sentence)[last]!.end)),
    );
    if (named) return named;
  }
  const against = clause.obliques.find(one => /^(?:on|against|from)$/u.test(one.preposition ?? ''));
  if (against && publicStanding(view, against) !== 'open') return against;
  const on = dependents(view, noun, /^nmod/u, new Set(['on', 'for', 'against', 'from']))[0];
  const span = on === undefined ? null : phrase(view, { sentence: noun.sentence, at: on });
  return span && view.context.mentionAt(span) ? span : null;
}

/** Who fines: who imposes or seeks it. */
const granterOf = ({ agent, lemma }: Clause) =>
  imposing.test(lemma) || striking.test(lemma) || proposing.test(lemma) || lemma === 'give' ? agent : null;

/** "a fine of $900 | against the port": where the words for the fine end. */
function beforePayer(view: View, { start }: Span): number {
  const lead = /\s(?:on|against|from|for)\s$/u.exec(view.analysis.text.slice(0, start).slice(-10));
  return lead ? start - lead[0].length : start;
}
