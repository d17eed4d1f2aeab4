import type { Argument, Clause } from '../../language/clauses.ts';
import { contains, type Span } from '../../text/span.ts';
import {
  bare,
  complement,
  contentOf,
  dependents,
  infinitive,
  type Noun,
  nouns,
  phrase,
  rolesIn,
  timeIn,
} from '../phrases.ts';
import { tokensOf, type View, wordsOf } from '../view.ts';
import { type Asked, partyAt } from './asked.ts';

const things =
  /^(?:compensation|damages?|apolog(?:y|ies)|refunds?|inquir(?:y|ies)|review|injunction|annulment|reinstatement|resignation|money|payment|redress|restitution|hearing|relief|therapy|answers?|explanation|records?|documents?|euros?|dollars?|pounds?|million|billion)$/iu;

/** What is called for as an act of somebody's: "called for an inquiry"; "calls for a health care system" is a programme, not a demand. */
export const acts =
  /^(?:inquir(?:y|ies)|enquir(?:y|ies)|investigations?|probe|reviews?|audits?|resignations?|release|suspension|halt|ban|moratorium|apolog(?:y|ies)|withdrawal|reinstatement|removal|repeal|recall|disclosure|publication|closure|end|hearings?|meetings?|boycott|ceasefire|truce|strike|extradition|dismissal|sacking|arrest|prosecution|compensation|explanation|answers?|vote|referendum|compliance|return|independence|inspection|monitor(?:ing)?|action|timetable|report|contract|records?|documents?|data|files?|letter|statement|clarification|access|copy|copies|details|information|evidence|tests?|scores?|minutes|accounts?|figures|proof|plans?|maps?|extension|correspondence|e-?mails?|contracts)$/iu;

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
    const ask = task ? null : thingFor(view, noun);
    if (ask && owner !== undefined) return requested(view, noun, owner, ask);
    const list = owner === undefined ? null : demandList(view, noun);
    if (list) return requested(view, noun, owner!, list.head).map(one => ({ ...one, what: list }));
    if (!task || owner === undefined || to.length === 0) return [];
    const clause = rolesIn(view, noun)[0]?.clause ?? task;
    return [
      {
        clause,
        by: partyAt(view, noun.sentence, owner),
        of: partyAt(view, noun.sentence, to[0]!),
        what: contentOf(view, task),
        rule: 'noun phrase',
      },
    ];
  });
}

/** "The union's demands include a raise and smaller classes": what they are. */
function demandList(view: View, noun: Noun): Argument | null {
  if (!/^demands$/iu.test(tokensOf(view, noun.sentence)[noun.at]!.form)) return null;
  const clause = view.clauses[noun.sentence]!.find(
    one => one.agent?.head === noun.at && /^(?:include|comprise)$/u.test(one.lemma) && !one.force.negated,
  );
  return clause?.patient ? { ...clause.patient, end: clause.whole.end } : null;
}

/** "the board's request for the file", "our requests of May 2 for its contract": the thing after "for". */
function thingFor(view: View, noun: Noun): number | null {
  const lemma = tokensOf(view, noun.sentence)[noun.at]!.lemma.toLowerCase();
  if (!/^(?:request|demand|call)$/u.test(lemma)) return null;
  const [thing] = dependents(view, noun, /^(?:nmod|obl)/u, new Set(['for']));
  if (thing !== undefined && lemma === 'call' && !acts.test(tokensOf(view, noun.sentence)[thing]!.form))
    return null;
  return thing === undefined || timeIn(view, phrase(view, { sentence: noun.sentence, at: thing }))
    ? null
    : thing;
}

/** None where the noun stands in no clause, as in a heading: "The board’s request for the files: a history". */
function requested(view: View, noun: Noun, owner: number, thing: number): Asked[] {
  const tokens = tokensOf(view, noun.sentence);
  const clause =
    rolesIn(view, noun)[0]?.clause ??
    view.clauses[noun.sentence]!.find(one => contains(one.whole, tokens[noun.at]!));
  if (!clause) return [];
  const what = partyAt(view, noun.sentence, thing);
  const [holder] = dependents(view, { sentence: noun.sentence, at: thing }, /^nmod:poss/u);
  return [
    {
      clause,
      by: partyAt(view, noun.sentence, owner),
      of: holder === undefined ? null : partyAt(view, noun.sentence, holder),
      what,
      rule: 'request noun',
    },
  ];
}

/** "demanded an apology from the board", "called for a review". */
export function thingAsked(view: View, clause: Clause, lemma: string): Asked | null {
  if (!/^(?:demand|request|urge|call for|ask|seek|subpoena)$/u.test(lemma) || clause.passive || !clause.agent)
    return null;
  if (
    lemma === 'urge' &&
    (infinitive(view, clause) || (clause.patient && view.context.mentionAt(clause.patient)))
  )
    return null;
  const byFor = lemma === 'call for' || lemma === 'ask';
  const thing = byFor ? clause.obliques.find(oblique => oblique.preposition === 'for') : clause.patient;
  // "asked for help", "seeks votes": only what one party owes another is asked for.
  if (
    lemma === 'seek' &&
    !(thing && things.test(wordsOf(view, tokensOf(view, clause.sentence)[thing.head]!)))
  )
    return null;
  if (lemma === 'ask' && (!thing || timeIn(view, thing) || infinitive(view, clause))) return null;
  if (lemma === 'ask' && !view.context.mentionAt(clause.agent)) return null;
  if (byFor && !(thing && acts.test(tokensOf(view, clause.sentence)[thing.head]!.form))) return null;
  if (!thing || /^(?:it|this|that|them|him|her|me|us|you)$/iu.test(wordsOf(view, thing))) return null;
  const party = askedParty(view, clause, thing);
  if (party !== undefined) return party;
  // "the services that she demanded": told of what there is, save of records and answers.
  const named = tokensOf(view, clause.sentence)[thing.head]!.form;
  if (thing.end <= clause.group.start && !acts.test(named) && !things.test(named)) return null;
  const from =
    clause.obliques.find(oblique => oblique.preposition === 'of' || oblique.preposition === 'from') ??
    clause.recipient ??
    (lemma === 'ask'
      ? clause.patient
      : lemma === 'subpoena' || ownDeed.test(named)
        ? ownerOf(view, clause, thing)
        : null);
  const within = dependents(
    view,
    { sentence: clause.sentence, at: thing.head },
    /^nmod/u,
    new Set(
      /^(?:hearing|meeting)$/u.test(tokensOf(view, clause.sentence)[thing.head]!.lemma)
        ? ['before', 'with']
        : ['from', 'of'],
    ),
  ).find(at => view.context.mentionAt(tokensOf(view, clause.sentence)[at]!) !== null && lemma !== 'call for');
  if (!from && within !== undefined) {
    const of = { ...partyAt(view, clause.sentence, within), preposition: 'from' };
    const words = tokensOf(view, clause.sentence)[thing.head]!;
    return { clause, by: clause.agent, of, what: { start: thing.start, end: words.end }, rule: 'noun' };
  }
  // "demanded detailed notes for her staff": of nobody, and no act.
  const maker = view.context.mentionAt(clause.agent);
  const owed = acts.test(named) || things.test(named);
  if (!owed && !from && maker && view.context.typeOf(maker) === 'person') return null;
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

/** What only the one whom it belongs to can do. */
const ownDeed = /^(?:resignation|departure|apology|withdrawal)$/iu;

/** "subpoenaed the district's records", "demanded the clerk's resignation": the district, the clerk. */
function ownerOf(view: View, { sentence }: Clause, thing: Argument): Argument | null {
  const [at] = dependents(view, { sentence, at: thing.head }, /^nmod:poss/u);
  return at === undefined ? null : partyAt(view, sentence, at);
}

/**
 * "requesting the board abandon its plan": the tree takes whom one asks for what is asked. The demand with the bare verb behind the party, null for
 * a party without one ("requests Pell"), undefined where the thing is no party.
 */
function askedParty(view: View, clause: Clause, thing: Argument): Asked | null | undefined {
  const words = tokensOf(view, clause.sentence);
  const own = { start: thing.start, end: words[thing.head - 1]?.end ?? thing.start };
  // "demanding the administration end its war": the bare verb may be taken for a noun.
  const noun =
    words[thing.head]!.upos === 'NOUN' && /^(?:DT|PRP\$)$/u.test(words[thing.head + 1]?.xpos ?? '');
  if (noun && own.end > own.start && view.context.mentionAt(own)) {
    const what = bare(view, {
      start: words[thing.head]!.start,
      end: view.analysis.sentences[clause.sentence]!.end,
    });
    return { clause, by: clause.agent, of: { ...thing, ...own, head: thing.head - 1 }, what, rule: 'that' };
  }
  const ref = view.context.mentionAt(thing);
  if (!ref || !/^(?:body|place|person)$/u.test(view.context.typeOf(ref) ?? '')) return undefined;
  const tokens = tokensOf(view, clause.sentence);
  const verb = tokens.find(token => token.start >= thing.end);
  if (!verb || !/^VBP?$/u.test(verb.xpos) || !/^(?:request|ask|demand|urge)$/u.test(clause.lemma))
    return null;
  const { end } = view.analysis.sentences[clause.sentence]!;
  return { clause, by: clause.agent, of: thing, what: bare(view, { start: verb.start, end }), rule: 'that' };
}

/** "asked to be given access to the file": what one asks to have done for oneself. */
export function askedForSelf(view: View, clause: Clause, lemma: string): Asked | null {
  if (!/^(?:ask|request|demand)$/u.test(lemma) || clause.passive || !clause.agent) return null;
  // "would come and ask to be bought": not asked yet.
  if (tokensOf(view, clause.sentence)[clause.predicate]!.xpos === 'VB') return null;
  const task = complement(view, clause, /^xcomp/u);
  if (!task?.passive || clause.recipient || clause.patient) return null;
  return { clause, by: clause.agent, of: null, what: contentOf(view, task), rule: 'for oneself' };
}

/** "wants the estate returned to the council", "wants the approval thrown out". */
export function wantedDone(view: View, clause: Clause): Asked | null {
  if (
    clause.lemma !== 'want' ||
    !clause.agent ||
    clause.force.negated ||
    clause.force.modal ||
    clause.force.conditional
  )
    return null;
  const task = complement(view, clause, /^(?:xcomp|ccomp)/u);
  const tokens = tokensOf(view, clause.sentence);
  const thing =
    task && !/^to$/iu.test(tokens[task.predicate - 1]?.form ?? '') ? (task.agent ?? task.patient) : null;
  if (
    !task ||
    !/^VB[ND]$/u.test(tokens[task.predicate]!.xpos) ||
    !thing ||
    thing.carried ||
    thing.start < clause.group.end
  )
    return null;
  return {
    clause,
    by: clause.agent,
    of: null,
    what: bare(view, { start: thing.start, end: task.whole.end }),
    rule: 'wanted done',
  };
}

/** "threatened a strike should the mill fail to pay", "warned that it would sue unless the county published …". */
export function threatened(view: View, clause: Clause): Asked | null {
  if (clause.lemma !== 'threaten' || !clause.agent || clause.passive || clause.force.negated) return null;
  const list = view.clauses[clause.sentence]!;
  const { text } = view.analysis;
  for (const other of list) {
    if (other.group.start < clause.group.end || !other.agent || other.agent.carried || other.passive)
      continue;
    const before = text.slice(Math.max(clause.group.end, other.whole.start - 8), other.group.end);
    const failing = /^(?:fail|refuse|decline)$/u.test(other.lemma) && /\b(?:if|should)\b/iu.test(before);
    const unless = /\bunless\b/iu.test(before);
    const task = failing ? infinitive(view, other) : unless && !other.force.negated ? other : null;
    if (!task || view.context.mentionAt(other.agent) === null) continue;
    const { start } = tokensOf(view, task.sentence)[task.predicate]!;
    return {
      clause,
      by: clause.agent,
      of: other.agent,
      what: bare(view, { start, end: task.whole.end }),
      rule: 'threat',
    };
  }
  return null;
}
