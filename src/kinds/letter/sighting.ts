import type { Clause } from '../../language/clauses.ts';
import { overlapping } from '../../text/overlapping.ts';
import { contains, type Span } from '../../text/span.ts';
import {
  contentOf,
  dependents,
  isDefinite,
  type Noun,
  type NounRole,
  phrase,
  prepositionOf,
  rolesIn,
  timeIn,
} from '../phrases.ts';
import { publicStanding } from '../public-life.ts';
import { conjunctsOf, tokensOf, type View, wordsOf } from '../view.ts';
import { dayOf } from './day.ts';
import { isSending, receiving, serving } from './sent.ts';
import { isPronoun, reported, type Sighting } from './told.ts';

/** Who sends a letter to whom, as far as some words tell. */
interface Ends {
  readonly from: Span | null;
  readonly to: readonly Span[];
}

const nobody: Ends = { from: null, to: [] };

/** What the words around a letter's noun tell: those that hang on it first, the clauses that it has a part in then. */
export function sighting(view: View, noun: Noun): Sighting {
  const roles = rolesIn(view, noun);
  const ends = [beside(view, noun), ...roles.map(role => byClause(view, noun, role))];
  const to = ends.find(one => one.to.length > 0)?.to ?? told(view, noun, roles);
  const senders = ends.flatMap(one => one.from ?? []);
  // "In his letter, Roe said": the name tells more
  const named = senders.find(span => view.context.mentionAt(span) && !isPronoun(view, span));
  let from = named ?? senders[0] ?? signer(view, noun, roles) ?? nameBefore(view, noun);
  if (!from && prepositionOf(view, noun) === 'in') from = writerOf(view, noun);
  return {
    noun,
    from,
    to,
    date: dayOf(view, noun, roles),
    about: aboutOf(view, noun, roles),
    definite: isDefinite(view, noun) || from !== null,
    told: null,
  };
}

/** "the board's letter to the mill", "a letter from the board to the mill", "a notice on the mill" behind a verb of serving. */
function beside(view: View, noun: Noun): Ends {
  const served = rolesIn(view, noun).some(({ clause }) => serving.test(clause.lemma));
  const to = served ? /^(?:to|on|upon)$/u : /^to$/u;
  const parts = phrasesOn(view, noun);
  const given = parts.find(one => one.possessive && isBeforeArticle(view, noun, one));
  if (given) return { from: null, to: [given.span] };
  const from = parts.find(({ possessive, preposition }) => possessive || /^(?:from|by)$/u.test(preposition));
  const receiver =
    parts.find(one => to.test(one.preposition)) ??
    // "a letter from the board | to the mill": the tree may hang it on the board
    (from && phrasesOn(view, { ...noun, at: from.at }).find(one => one.preposition === 'to'));
  return {
    from: from?.span ?? null,
    to: receiver ? conjunctsOf(view, noun.sentence, receiver.at) : [],
  };
}

/** "sent | the port's chief executive | a letter": behind an owner stands no article, so the two are apart, whatever the tree makes of them. */
const isBeforeArticle = (view: View, noun: Noun, { at }: Part): boolean =>
  dependents(view, noun, /^det/u).some(
    article => article > at && /^(?:an?|the|this|that)$/iu.test(tokensOf(view, noun.sentence)[article]!.form),
  );

interface Part {
  readonly at: number;
  readonly span: Span;
  readonly preposition: string;
  readonly possessive: boolean;
}

/** The phrases that hang on a noun, those of time left out: "to Marl on Monday" is none of them, "on Monday" is. */
function phrasesOn(view: View, noun: Noun): Part[] {
  return dependents(view, noun, /^(?:nmod|obl)/u)
    .map((at): Part => {
      const part: Noun = { sentence: noun.sentence, at };
      return {
        at,
        span: phrase(view, part),
        preposition: prepositionOf(view, part) ?? '',
        possessive: tokensOf(view, noun.sentence)[at]!.deprel === 'nmod:poss',
      };
    })
    .filter(({ at }) => !isTime(view, tokensOf(view, noun.sentence)[at]!));
}

const isTime = (view: View, { start, end }: Span): boolean =>
  overlapping(view.analysis.times, { start, end }).length > 0;

/** "sent Pell a letter", "a letter sent by the board to Pell", "was served with a notice", "received a letter from the board", "In a letter, the board said". */
function byClause(view: View, noun: Noun, { clause, role }: NounRole): Ends {
  if (role === 'patient' && isSending(clause.lemma))
    return { from: clause.agent, to: receivers(view, noun, clause) };
  if (role === 'patient' && /^(?:date|address|sign)$/u.test(clause.lemma) && clause.passive)
    return { from: clause.lemma === 'sign' ? clause.agent : null, to: receivers(view, noun, clause) };
  if (role === 'patient' && receiving.has(clause.lemma)) {
    const source = clause.obliques.find(oblique => oblique.preposition === 'from') ?? null;
    return { from: source, to: clause.agent ? [clause.agent] : [] };
  }
  if (role !== 'oblique') return nobody;
  const preposition = prepositionOf(view, noun);
  if (preposition === 'with' && serving.test(clause.lemma) && clause.patient)
    return { from: clause.agent, to: conjunctsOf(view, clause.sentence, clause.patient.head) };
  if (preposition !== 'in' || clause.passive || !clause.agent) return nobody;
  const writer = view.context.mentionAt(clause.agent) || publicStanding(view, clause.agent) === 'public';
  return writer ? { from: clause.agent, to: [] } : nobody;
}

/** "a letter dated May 3 and | signed by Ada Roe": the participle beside the one that hangs on the noun. */
function signer(view: View, noun: Noun, roles: readonly NounRole[]): Span | null {
  const list = view.clauses[noun.sentence]!;
  const beside = list.find(
    one =>
      one.lemma === 'sign' &&
      one.relation === 'conj' &&
      roles.some(({ clause, role }) => role === 'patient' && list[one.governor ?? -1] === clause),
  );
  return beside?.obliques.find(one => one.preposition === 'by') ?? null;
}

function receivers(view: View, noun: Noun, clause: Clause): Span[] {
  const to = serving.test(clause.lemma) ? /^(?:to|on|upon)$/u : /^to$/u;
  const direct = clause.recipient && clause.recipient.head !== noun.at ? clause.recipient : null;
  const found =
    direct ??
    clause.obliques.find(
      one => to.test(one.preposition ?? '') && !isTime(view, tokensOf(view, clause.sentence)[one.head]!),
    ) ??
    // "sent by the board | to the mill"
    (clause.passive && clause.agent
      ? phrasesOn(view, { sentence: clause.sentence, at: clause.agent.head }).find(
          one => one.preposition === 'to',
        )
      : undefined);
  return found ? conjunctsOf(view, clause.sentence, 'head' in found ? found.head : found.at) : [];
}

const TELLING = /^(?:tell|inform|notify|warn|ask|order|urge|advise)$/u;
/** A letter's accusation goes to whom it accuses; what a writer accuses somebody of in a letter may go to another. */
const PAPER_TELLING = new RegExp(`${TELLING.source}|^(?:accuse|require|direct|instruct|remind)$`, 'u');

/** "In letters sent Monday, the office | told Pell and Marl that …", "the agency's letter | warned the district": those whom it tells. */
function told(view: View, noun: Noun, roles: readonly NounRole[]): readonly Span[] {
  for (const { clause, role } of roles) {
    if (role === 'oblique' && prepositionOf(view, noun) === 'in' && !clause.passive) {
      const to = toldBy(view, clause, TELLING);
      if (to.length > 0) return to;
    }
    // not "a letter to the agency asking the board to …"
    if (role === 'agent' && clause.force.finite) {
      const to = clause.lemma === 'give' ? givenBy(view, clause) : toldBy(view, clause, PAPER_TELLING);
      if (to.length > 0) return to;
    }
  }
  return prepositionOf(view, noun) === 'in' ? toldAfter(view, noun) : [];
}

/** "told | Pell and Marl | that …": those whom a verb of telling tells it. */
function toldBy(view: View, clause: Clause, telling: RegExp): readonly Span[] {
  const whom = clause.recipient ?? clause.patient;
  // "told him so in a letter": whoever that is
  if (!whom || /^(?:him|her|them|us|me)$/iu.test(wordsOf(view, whom))) return [];
  return telling.test(clause.lemma) ? conjunctsOf(view, clause.sentence, whom.head) : [];
}

/** "The notice gives | the mill | until June": whoever is given a time by a paper got it. */
function givenBy(view: View, clause: Clause): readonly Span[] {
  const whom = clause.recipient ?? clause.patient;
  const limit = view.analysis.times.some(time => contains(clause.whole, time));
  return whom && limit && !timeIn(view, whom) ? conjunctsOf(view, clause.sentence, whom.head) : [];
}

/** "In a letter of 6 May, seen by this paper, Roe told | the mill | that …": the clause of telling behind it, where the tree lost the tie. */
function toldAfter(view: View, noun: Noun): readonly Span[] {
  const { end } = tokensOf(view, noun.sentence)[noun.at]!;
  const clause = view.clauses[noun.sentence]!.find(
    one => one.group.start > end && TELLING.test(one.lemma) && !one.passive && one.force.finite,
  );
  return clause ? toldBy(view, clause, TELLING) : [];
}

/** "a Harbor Authority letter", "Roe letter". */
function nameBefore(view: View, noun: Noun): Span | null {
  const [at] = dependents(view, noun, /^compound/u).filter(
    child =>
      tokensOf(view, noun.sentence)[child]!.upos === 'PROPN' ||
      /^[A-Z]/u.test(tokensOf(view, noun.sentence)[child]!.form),
  );
  const span = at === undefined ? null : phrase(view, { sentence: noun.sentence, at });
  const ref = span && view.context.mentionAt(span);
  return ref && /^(?:person|body)$/u.test(view.context.typeOf(ref) ?? '') ? span : null;
}

/** "In a letter to the board, Roe said …": the speaker of the sentence, where the tree does not tie the letter to the verb. */
function writerOf(view: View, noun: Noun): Span | null {
  const sentence = view.analysis.sentences[noun.sentence]!;
  const saying = view.clauses[noun.sentence]!.find(
    clause =>
      /^(?:say|write|tell|warn|ask|demand|urge|state|argue)$/u.test(clause.lemma) &&
      clause.agent !== null &&
      !clause.agent.carried &&
      view.context.mentionAt(clause.agent) !== null,
  );
  if (saying?.agent) return saying.agent;
  const cited = view.context.statements.find(one =>
    one.evidence.some(piece => piece.role === 'cue' && contains(sentence, piece)),
  );
  return cited?.evidence.find(piece => piece.role === 'speaker' && contains(sentence, piece)) ?? null;
}

/** What it is about: "a letter about the pier", "warning that …", "the letter said that …". */
function aboutOf(view: View, noun: Noun, roles: readonly NounRole[]): Span | null {
  const said = roles.find(({ role, clause }) => role === 'agent' && reported(view, clause));
  if (said) return reported(view, said.clause);
  const served = roles.some(({ clause }) => serving.test(clause.lemma));
  const matter = phrasesOn(view, noun).find(
    ({ preposition }) =>
      /^(?:about|regarding|concerning|over)$/u.test(preposition) || (preposition === 'on' && !served),
  );
  return matter?.span ?? participle(view, noun);
}

/** "a letter warning that …", "a letter asking …". */
function participle(view: View, noun: Noun): Span | null {
  const [acl] = dependents(view, noun, /^acl$/u);
  const clause =
    acl === undefined ? undefined : view.clauses[noun.sentence]!.find(found => found.predicate === acl);
  if (!clause || clause.passive) return null;
  const said = reported(view, clause);
  if (said) return said;
  const content = contentOf(view, clause);
  const mark = /^\p{L}+ing that\s+/u.exec(view.analysis.text.slice(content.start, content.end));
  return { start: content.start + (mark?.[0].length ?? 0), end: content.end };
}
