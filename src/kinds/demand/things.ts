import type { Argument, Clause } from '../../language/clauses.ts';
import { contains, type Span } from '../../text/span.ts';
import { bare, dependents, infinitive, timeIn } from '../phrases.ts';
import { publicStanding } from '../public-life.ts';
import { tokensOf, type View, wordsOf } from '../view.ts';
import { type Asked, partyAt } from './asked.ts';
import { acts, graces, isOwed, ofPress, things } from './owed.ts';

/** "demanded an apology from the board", "called for a review", "asked the board for its records", "was asked for its data". */
export function thingAsked(view: View, clause: Clause, lemma: string): Asked | null {
  if (!/^(?:demand|request|urge|call for|insist on|push for|ask|seek|subpoena|want|press)$/u.test(lemma))
    return null;
  if (clause.passive) return askedPassive(view, clause, lemma);
  if (!clause.agent) return null;
  if (/^(?:ask|press|want|urge)$/u.test(lemma) && infinitive(view, clause)) return null;
  if (lemma === 'urge' && clause.patient && view.context.mentionAt(clause.patient)) return null;
  const byFor = /^(?:call for|push for|ask|press)$/u.test(lemma);
  const on = lemma === 'insist on' ? clause.obliques.find(({ preposition }) => preposition === 'on') : null;
  const thing = on ?? (byFor ? forPhrase(view, clause) : clause.patient);
  if (!thing || /^(?:it|this|that|them|him|her|me|us|you)$/iu.test(wordsOf(view, thing))) return null;
  const named = tokensOf(view, clause.sentence)[thing.head]!.form;
  const asked = /^(?:ask|press)$/u.test(lemma) ? whomAsked(view, clause, thing) : null;
  const done = /^(?:demand|request|ask|urge|insist on)$/u.test(lemma) ? toBeDone(view, clause, thing) : null;
  if (done) return { clause, by: clause.agent, of: null, what: bare(view, done), rule: 'that' };
  if (!mayAsk(view, clause, lemma, { thing, named, asked })) return null;
  const party = askedParty(view, clause, thing);
  if (party !== undefined) return party;
  // "the services that she demanded": told of what there is, save of records and answers.
  if (thing.end <= clause.group.start && !acts.test(named) && !things.test(named)) return null;
  const from =
    asked ??
    clause.obliques.find(oblique => isAskedOf(view, oblique)) ??
    (byFor ? null : clause.recipient) ??
    (lemma === 'subpoena' || ownDeed.test(named) ? ownerOf(view, clause, thing) : null) ??
    (lemma === 'call for' && ownDeed.test(named) ? doerOf(view, clause, thing) : null);
  const within = from || lemma === 'call for' ? undefined : partyWithin(view, clause, thing);
  if (within !== undefined) {
    const of = { ...partyAt(view, clause.sentence, within), preposition: 'from' };
    const words = tokensOf(view, clause.sentence)[thing.head]!;
    const end = withOthers.test(words.lemma) ? thing.end : words.end;
    return { clause, by: clause.agent, of, what: { start: thing.start, end }, rule: 'noun' };
  }
  // "demanded detailed notes for her staff": of nobody, and no act.
  const maker = view.context.mentionAt(clause.agent);
  if (!isOwed(named) && !from && maker && view.context.typeOf(maker) === 'person') return null;
  return {
    clause,
    by: clause.agent,
    of: from ?? null,
    what: withWhatFor(view, clause, thing, from),
    rule: 'noun',
  };
}

/** "from the port", "of the port"; not "under the Freedom of Information Act", which the tree may take apart. */
const isAskedOf = (view: View, oblique: Argument): boolean =>
  /^(?:of|from)$/u.test(oblique.preposition ?? '') &&
  !/^(?:under|by virtue)\b/iu.test(wordsOf(view, oblique)) &&
  publicStanding(view, oblique) !== 'rule';

/** "demanding | the notice be withdrawn |": the tree may take the bare verb for what the thing is like. */
function toBeDone(view: View, clause: Clause, thing: Argument): Span | null {
  const tokens = tokensOf(view, clause.sentence);
  const be = tokens.find(({ start }) => start >= thing.end);
  if (!be || !/^be$/iu.test(be.form)) return null;
  const task = view.clauses[clause.sentence]!.find(({ predicate }) => tokens[predicate] === tokens[be.head]);
  return task?.passive ? { start: thing.start, end: task.whole.end } : null;
}

/** What is asked for, as a noun, and of whom. */
interface Thing {
  readonly thing: Argument;
  readonly named: string;
  readonly asked: Argument | null;
}

/** Whether such a thing is asked for in earnest: "asked for help", "seeks votes" lay nothing on anybody. */
function mayAsk(view: View, { agent }: Clause, lemma: string, { thing, named, asked }: Thing): boolean {
  if (
    /^(?:ask|press|call for)$/u.test(lemma) &&
    timeIn(view, thing) &&
    !asked &&
    !/^(?:months?|weeks?|days|time|extension)$/iu.test(named)
  )
    return false;
  if (ofPress.test(named) && !asked) return false;
  if (lemma === 'seek')
    return things.test(named) || (sought.test(named) && publicStanding(view, agent!) === 'public');
  if (/^(?:call|push|insist) /u.test(lemma)) return acts.test(named);
  if (lemma === 'want') return isOwed(named) && publicStanding(view, agent!) === 'public';
  if (lemma !== 'ask' && lemma !== 'press') return true;
  if (asked && publicStanding(view, asked) === 'public') return !graces.test(named);
  const known = view.context.mentionAt(agent!) !== null || publicStanding(view, agent!) === 'public';
  return known && isOwed(named);
}

/** What only another party can give that one seeks it from. */
const sought = /^(?:assurances?|guarantees?|undertakings?|clarification|meetings?|talks|copies|reasons)$/iu;

/** "was asked on May 3 for its records", "an apology was demanded from the mill". */
function askedPassive(view: View, clause: Clause, lemma: string): Asked | null {
  const { patient, agent } = clause;
  if (!patient || patient.carried) return null;
  const tokens = tokensOf(view, clause.sentence);
  if (lemma === 'ask' || lemma === 'press') {
    const thing = infinitive(view, clause) ? null : forPhrase(view, clause);
    if (!thing || graces.test(tokens[thing.head]!.form) || timeIn(view, thing)) return null;
    return { clause, by: agent, of: patient, what: thing, rule: 'noun' };
  }
  const of = clause.obliques.find(oblique => /^(?:of|from)$/u.test(oblique.preposition ?? ''));
  if (!/^(?:demand|request|seek)$/u.test(lemma) || !of || !isOwed(tokens[patient.head]!.form)) return null;
  return { clause, by: agent, of, what: patient, rule: 'noun' };
}

/** What stands behind "for": tied to the verb, or by the tree to whom one asks or to the day of it ("asked on May 3 for its records"). */
function forPhrase(view: View, clause: Clause): Argument | null {
  const own = clause.obliques.find(
    oblique => oblique.preposition === 'for' && oblique.start > clause.group.start,
  );
  if (own) return own;
  const { sentence } = clause;
  const hosts = [clause.patient, clause.recipient, ...clause.obliques].flatMap(one =>
    one ? [one.head] : [],
  );
  const found = hosts
    .filter(at => at > clause.predicate)
    .flatMap(at => dependents(view, { sentence, at }, /^nmod/u, new Set(['for'])));
  return found.length === 1 ? partyAt(view, sentence, found[0]!) : null;
}

/** "asked | the union | for notice": whom one asks, cut off where the thing begins. */
function whomAsked(view: View, clause: Clause, thing: Argument): Argument | null {
  const whom = clause.recipient ?? clause.patient;
  if (!whom || whom.start < clause.group.end || /^(?:me|us)$/iu.test(wordsOf(view, whom))) return null;
  if (whom.end <= thing.start) return whom;
  const { end } = tokensOf(view, clause.sentence)[whom.head]!;
  return { ...partyAt(view, clause.sentence, whom.head), end };
}

/** What one holds with or before another. */
const withOthers = /^(?:hearing|meeting|talks?|negotiation|discussion)$/u;

/** "demanded an apology from the board", "requested a meeting with the ministry", where the tree ties the party to the thing. */
function partyWithin(view: View, { sentence }: Clause, thing: Argument): number | undefined {
  const tokens = tokensOf(view, sentence);
  const together = withOthers.test(tokens[thing.head]!.lemma);
  return dependents(
    view,
    { sentence, at: thing.head },
    /^nmod/u,
    new Set(together ? ['before', 'with'] : ['from', 'of']),
  ).find(at => view.context.mentionAt(tokens[at]!) !== null);
}

/** The thing with what it is for: "a guarantee | that nobody will be laid off", "payment | for the damage". */
function withWhatFor(view: View, clause: Clause, thing: Argument, from: Argument | null | undefined): Span {
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
  const tokens = tokensOf(view, clause.sentence);
  const that = view.clauses[clause.sentence]!.find(
    ({ relation, predicate, whole }) =>
      /^(?:acl|ccomp)$/u.test(relation) &&
      contains({ start: thing.start, end }, tokens[tokens[predicate]!.head]!) &&
      Math.abs(whole.start - end) < 2 &&
      /^that\b/iu.test(wordsOf(view, whole)),
  );
  return bare(view, { start: thing.start, end: that?.whole.end ?? end });
}

/** What only the one whom it belongs to can do. */
const ownDeed = /^(?:resignation|departure|apology|withdrawal)$/iu;

/** "subpoenaed the district's records", "demanded the clerk's resignation": the district, the clerk. */
function ownerOf(view: View, { sentence }: Clause, thing: Argument): Argument | null {
  const [at] = dependents(view, { sentence, at: thing.head }, /^nmod:poss/u);
  return at === undefined ? null : partyAt(view, sentence, at);
}

/** "called for the resignation of | Director Lund |". */
function doerOf(view: View, { sentence }: Clause, thing: Argument): Argument | null {
  const [at] = dependents(view, { sentence, at: thing.head }, /^nmod/u, new Set(['of', 'from', 'by']));
  const doer = at === undefined ? null : partyAt(view, sentence, at);
  return doer && view.context.mentionAt(doer) ? doer : null;
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
