import type { Sentence } from '../../language/analysis.ts';
import type { Clause } from '../../language/clauses.ts';
import {
  abstract,
  carriers,
  type EventType,
  figurative,
  hostile,
  nouns,
  verbs,
  withClause,
  withObject,
} from './lexicon.ts';

/** A clause typed as an event, with the rule that typed it. */
export interface Typed {
  readonly type: EventType;
  readonly rule: string;
  /** The clause that tells what was done, agreed, threatened ...: where actor and target may stand, too. */
  readonly act: Clause;
}

const verbType = table(verbs);
const nounType = table(nouns);
const clauseType = new Map(
  withClause.flatMap(row => row.verbs.split(' ').map(verb => [spaced(verb), row.type] as const)),
);
const objectRules = withObject.map(row => ({
  verbs: new Set(row.verbs.split(' ').map(spaced)),
  objects: new Set(row.objects.split(' ')),
  type: row.type,
}));

function table(lists: { readonly [type in EventType]?: string }): Map<string, EventType> {
  const map = new Map<string, EventType>();
  for (const [type, list] of Object.entries(lists))
    for (const word of list.split(' ')) if (!map.has(spaced(word))) map.set(spaced(word), type as EventType);
  return map;
}

function spaced(word: string): string {
  return word.replace(/_/gu, ' ');
}

/** The clause that an infinitive or reported clause continues, one level down. */
function complementOf(clauses: readonly Clause[], clause: Clause): Clause | null {
  const at = clauses.indexOf(clause);
  return clauses.find(other => other.governor === at && /^(?:xcomp|ccomp)/u.test(other.relation)) ?? null;
}

/** The noun lemmas of the patient: its head, and what hangs on it by "of" ("a state of emergency", "a series of strikes"). */
function patientNouns(sentence: Sentence, clause: Clause): string[] {
  if (!clause.patient) return [];
  const head = clause.patient.head;
  const lemmas = [sentence.tokens[head]!.lemma.toLowerCase()];
  for (const [at, token] of sentence.tokens.entries())
    if (token.head === head && /^(?:compound|nmod(?!:poss)|conj)/u.test(token.deprel) && at > head - 4)
      lemmas.push(token.lemma.toLowerCase());
  return lemmas;
}

/**
 * Types a clause, or returns null where it tells no event. Mood decides: what somebody must do is a demand, what a party
 * will not do is a refusal, an announced act against somebody a threat, an announced act for somebody a promise.
 */
export function typed(sentence: Sentence, clauses: readonly Clause[], clause: Clause): Typed | null {
  const complement = complementOf(clauses, clause);
  const own = clauseType.get(clause.lemma);
  if (own && complement && !clause.passive) return negatable(own, clause, 'clause', complement);
  if (complement?.relation === 'xcomp' && transparent.has(clause.lemma) && !clause.force.modal)
    return typed(sentence, clauses, complement);
  // "failed to reach agreement": the friendly act did not come about.
  if (complement && clause.lemma === 'fail' && !clause.force.negated) {
    const missed = typed(sentence, clauses, complement);
    return missed && /^(?:AGREE|CONSULT|COOPERATE)$/u.test(missed.type)
      ? { ...missed, type: 'REJECT', rule: 'failed' }
      : null;
  }
  const willing = readiness(clause, complement);
  if (willing) return moodOf(sentence, willing, true);
  return moodOf(sentence, clause, false);
}

/** Verbs that leave the act to the infinitive: "continued to send", "decided to allow". */
const transparent = new Set('continue begin start decide manage help resume proceed'.split(' '));

/** "is ready to send", "plans to impose": the act is the infinitive's. */
function readiness(clause: Clause, complement: Clause | null): Clause | null {
  if (complement?.relation !== 'xcomp') return null;
  return /^(?:ready|willing|prepared|prepare|plan|intend|committed|able|set|eager|want|aim|move|propose)$/u.test(
    clause.lemma,
  )
    ? complement
    : null;
}

function moodOf(sentence: Sentence, clause: Clause, willing: boolean): Typed | null {
  const base = baseType(sentence, clause);
  const { modal, negated } = clause.force;
  if (modal === 'must' || modal === 'should') return { type: 'DEMAND', rule: 'must', act: clause };
  const future = willing || modal === 'will' || modal === 'would' || modal === 'shall';
  if (negated && future && clause.agent) return { type: 'REJECT', rule: 'will not', act: clause };
  if (!base) return null;
  if (negated) return null;
  if (future || modal === 'may' || modal === 'might' || modal === 'could')
    return { type: hostile.has(base.type) ? 'THREATEN' : 'AGREE', rule: `future ${base.rule}`, act: clause };
  return { ...base, act: clause };
}

function negatable(type: EventType, clause: Clause, rule: string, act: Clause): Typed | null {
  if (!clause.force.negated) return { type, rule, act };
  return type === 'AGREE' ? { type: 'REJECT', rule: `not ${rule}`, act } : null;
}

/** "killed in a car bombing", "suicide bombers killed": an assault, by its means. */
function byBomb(sentence: Sentence, clause: Clause): boolean {
  return [clause.agent, ...clause.obliques].some(
    phrase =>
      phrase !== null &&
      sentence.tokens.some(
        token =>
          token.start >= phrase.start &&
          token.end <= phrase.end &&
          /^(?:bomb|bomber|bombing|explosive|explosion|suicide)$/u.test(token.lemma.toLowerCase()),
      ),
  );
}

/** The type of the act itself, mood left aside. */
function baseType(sentence: Sentence, clause: Clause): Omit<Typed, 'act'> | null {
  const objects = patientNouns(sentence, clause);
  for (const row of objectRules) {
    if (!row.verbs.has(clause.lemma)) continue;
    if (
      row.objects.has('*')
        ? (clause.patient ?? clause.recipient)
        : objects.some(object => row.objects.has(object))
    )
      return { type: row.type, rule: 'object' };
  }
  if (carriers.has(clause.lemma.replace(/ /gu, '_'))) {
    const carried = objects.map(object => nounType.get(object)).find(type => type !== undefined);
    if (carried) return { type: carried, rule: 'noun' };
  }
  if (figurative.has(clause.lemma) && objects.some(object => abstract.has(object))) {
    return /^(?:kill|shoot|beat|hit|target|charge)$/u.test(clause.lemma)
      ? null
      : { type: 'DISAPPROVE', rule: 'figurative' };
  }
  if (/^(?:kill|wound|injure|hurt)$/u.test(clause.lemma) && byBomb(sentence, clause))
    return { type: 'ASSAULT', rule: 'bomb' };
  const type = verbType.get(clause.lemma);
  return type ? { type, rule: 'verb' } : null;
}
