import type { Argument, Clause } from '../../language/clauses.ts';
import { overlapping } from '../../text/overlapping.ts';
import type { Span } from '../../text/span.ts';
import { contentOf, dependents, phrase, timeIn } from '../phrases.ts';
import { publicStanding } from '../public-life.ts';
import { conjunctsOf, timesOf, tokensOf, type View } from '../view.ts';
import { reported, type Sighting } from './told.ts';

/** "The mayor wrote to the council on May 3", "has written to the minister, urging him to step in": a letter told of by its verb alone. */
export function written(view: View): Sighting[] {
  return view.clauses.flatMap(clauses => clauses.flatMap(clause => writtenTo(view, clause) ?? []));
}

function writtenTo(view: View, clause: Clause): Sighting | null {
  const { negated, conditional, modal } = clause.force;
  if (clause.lemma !== 'write' || clause.passive || negated || conditional || modal || !clause.agent)
    return null;
  if (tokensOf(view, clause.sentence)[clause.predicate]!.xpos === 'VB') return null;
  const whom = clause.obliques.find(one => one.preposition === 'to') ?? null;
  // "200 residents had written to the board": nobody who could be told apart
  const writer = publicStanding(view, clause.agent);
  if (view.context.mentionAt(clause.agent) === null && writer !== 'public') return null;
  // with "a letter" beside it the noun tells it
  if (!whom || (clause.patient && !timeIn(view, clause.patient)) || publicStanding(view, whom) !== 'public')
    return null;
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
