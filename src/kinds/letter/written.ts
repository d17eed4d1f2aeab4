import type { Argument, Clause } from '../../language/clauses.ts';
import { overlapping } from '../../text/overlapping.ts';
import type { Span } from '../../text/span.ts';
import { contentOf, dependents, phrase, timeIn } from '../phrases.ts';
import { publicStanding } from '../public-life.ts';
import { conjunctsOf, namesIn, timesOf, tokensOf, type View, wordsOf } from '../view.ts';
import { reported, type Sighting } from './told.ts';

/** "The mayor wrote to the council on May 3", "emailed the board", "told the mill in writing": a letter told of by its verb alone. */
export function written(view: View): Sighting[] {
  return view.clauses.flatMap(clauses => clauses.flatMap(clause => writtenTo(view, clause) ?? []));
}

function writtenTo(view: View, clause: Clause): Sighting | null {
  const { negated, conditional, modal } = clause.force;
  if (clause.passive || negated || conditional || modal || !clause.agent) return null;
  if (tokensOf(view, clause.sentence)[clause.predicate]!.xpos === 'VB') return null;
  const whom = receiverOf(view, clause);
  if (!whom) return null;
  // "200 residents had written to the board": nobody who could be told apart
  const writer = publicStanding(view, clause.agent);
  if (view.context.mentionAt(clause.agent) === null && writer !== 'public') return null;
  const isPublic = publicStanding(view, whom) === 'public';
  if (!isPublic && !(writer === 'public' && isCrowd(view, clause.sentence, whom))) return null;
  if (overlapping(view.analysis.names, whom).some(name => name.subtype === 'media')) return null;
  return {
    noun: { sentence: clause.sentence, at: clause.predicate },
    from: nameBeside(view, clause.agent, clause.sentence) ?? clause.agent,
    to: conjunctsOf(view, clause.sentence, whom.head),
    date: timesOf(view, clause).find(time => time.type === 'DATE' && time.date !== null) ?? null,
    about: aboutOf(view, clause),
    definite: false,
    told: null,
  };
}

/** Verbs of telling that "in writing" or "by letter" make a letter. */
const telling = /^(?:tell|inform|notify|warn|advise|ask|remind|assure|alert|instruct|order|urge)$/u;

/** Whom a clause writes to: "wrote to the board", "emailed the board", "told the board | in writing". */
function receiverOf(view: View, clause: Clause): Argument | null {
  const { lemma, obliques, patient, recipient } = clause;
  if (/^write(?: back)?$/u.test(lemma))
    // with "a letter" beside it the noun tells it
    return patient && !timeIn(view, patient)
      ? null
      : (obliques.find(one => one.preposition === 'to') ?? nameBehind(view, clause));
  if (/^e-?mail$/u.test(lemma)) return patient;
  const paper = obliques.some(one =>
    /^(?:in writing|by (?:letter|e-?mail|post|fax))$/iu.test(wordsWith(view, one)),
  );
  return telling.test(lemma) && paper ? (recipient ?? patient) : null;
}

/** "wrote | to Marl Mills Chairman Ada Roe": the name right behind the verb and its "to", where the tree hangs it elsewhere. */
function nameBehind(view: View, { sentence, predicate }: Clause): Argument | null {
  const tokens = tokensOf(view, sentence);
  const name = namesIn(view, sentence).findLast(
    ({ first }) =>
      first > predicate + 1 && tokens.slice(predicate + 2, first).every(({ upos }) => upos === 'PROPN'),
  );
  if (!name || tokens[predicate + 1]?.form !== 'to') return null;
  const { start, end } = name;
  return { start, end, head: name.first, preposition: 'to', carried: false, unsure: true };
}

/** An oblique's words with its preposition, which they may hold already. */
function wordsWith(view: View, one: Argument): string {
  const words = wordsOf(view, one);
  const preposition = one.preposition ?? '';
  return words.toLowerCase().startsWith(`${preposition} `) ? words : `${preposition} ${words}`;
}

/** "420 applicants", "all tenants": several people or bodies, none of them named. */
function isCrowd(view: View, sentence: number, whom: Argument): boolean {
  const { xpos } = tokensOf(view, sentence)[whom.head]!;
  return xpos === 'NNS' && view.context.mentionAt(whom) === null;
}

/** "The county's clerk, | Ada Roe, | wrote": the name beside what its bearer is. */
function nameBeside(view: View, agent: Argument, sentence: number): Span | null {
  if (view.context.mentionAt(agent)) return null;
  const [at] = dependents(view, { sentence, at: agent.head }, /^appos/u);
  return at === undefined ? null : phrase(view, { sentence, at });
}

/** "…, urging him to step in", "… to say that the pier is closed": what the letter says or asks. */
function aboutOf(view: View, clause: Clause): Span | null {
  const list = view.clauses[clause.sentence]!;
  const own = list.indexOf(clause);
  const purpose = list.find(
    one =>
      one.governor === own &&
      /^(?:advcl|xcomp|acl)/u.test(one.relation) &&
      one.group.start > clause.group.end,
  );
  if (!purpose || purpose.passive) return null;
  return reported(view, purpose) ?? (purpose.patient && contentOf(view, purpose));
}
