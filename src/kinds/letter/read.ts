import type { TimeExpression } from '../../language/analysis.ts';
import type { Clause } from '../../language/clauses.ts';
import type { Span } from '../../text/span.ts';
import type { DraftItem } from '../item.ts';
import {
  complement,
  contentOf,
  dependents,
  isDefinite,
  type Noun,
  nouns,
  phrase,
  prepositionOf,
  rolesIn,
  timeIn,
} from '../phrases.ts';
import { conjunctsOf, Fields, timesOf, tokensOf, type View } from '../view.ts';

const letterNouns = new Set([
  'letter',
  'notice',
  'memo',
  'memorandum',
  'email',
  'e-mail',
  'missive',
  'subpoena',
  'ultimatum',
]);
const sending = new Set(
  'send write mail issue address fire deliver post email e-mail release publish dispatch sign release hand give fire off send out'.split(
    ' ',
  ),
);
const receiving = new Set('receive get obtain'.split(' '));

/** What one mention of a letter tells. */
interface Sighting {
  readonly noun: Noun;
  readonly from: Span | null;
  readonly to: readonly Span[];
  readonly date: TimeExpression | null;
  readonly about: Span | null;
  readonly definite: boolean;
}

/**
 * Letters, notices and written requests that the text tells of: "In a letter to the board, Roe said …", "the letter the county
 * sent to four towns on Monday", "Monday's letter". Mentions of one letter in a document make one item.
 */
export function readLetters(view: View): DraftItem[] {
  const sightings = nouns(view, lemma => letterNouns.has(lemma)).map(noun => sighting(view, noun));
  return grouped(view, sightings).map(group => letterFrom(view, group));
}

function sighting(view: View, noun: Noun): Sighting {
  let from: Span | null = null;
  let to: readonly Span[] = [];
  let date: TimeExpression | null = null;
  let about: Span | null = null;
  for (const { clause, role } of rolesIn(view, noun)) {
    if (role === 'patient' && sending.has(clause.lemma)) {
      from ??= clause.agent;
      if (to.length === 0) to = receivers(view, noun, clause);
      date ??= timesOf(view, clause).find(time => time.type === 'DATE' && time.date !== null) ?? null;
    } else if (role === 'patient' && receiving.has(clause.lemma)) {
      if (clause.agent && to.length === 0) to = [clause.agent];
      from ??= clause.obliques.find(oblique => oblique.preposition === 'from') ?? null;
    } else if (role === 'oblique' && prepositionOf(view, noun) === 'in' && !clause.passive)
      from ??= clause.agent;
    if (role === 'agent') about ??= reported(view, clause);
  }
  for (const child of dependents(view, noun, /^(?:nmod|obl)/u)) {
    const part: Noun = { sentence: noun.sentence, at: child };
    const span = phrase(view, part);
    const time = timeIn(view, span);
    const preposition = prepositionOf(view, part);
    if (
      time &&
      (preposition === null ||
        preposition === 'of' ||
        preposition === 'from' ||
        preposition === 'on' ||
        preposition === 'dated')
    )
      date ??= time;
    else if (
      tokensOf(view, noun.sentence)[child]!.deprel === 'nmod:poss' ||
      preposition === 'from' ||
      preposition === 'by'
    )
      from ??= span;
    else if (preposition === 'to' && to.length === 0) to = conjunctsOf(view, noun.sentence, child);
    else if (preposition && /^(?:about|on|regarding|concerning|over)$/u.test(preposition)) about ??= span;
  }
  about ??= participle(view, noun);
  return { noun, from, to, date, about, definite: isDefinite(view, noun) };
}

function receivers(view: View, noun: Noun, clause: Clause): Span[] {
  const phrase =
    clause.recipient && clause.recipient.head !== noun.at
      ? clause.recipient
      : clause.obliques.find(oblique => oblique.preposition === 'to');
  return phrase ? conjunctsOf(view, clause.sentence, phrase.head) : [];
}

/** What the letter said: "the letter said that …". */
function reported(view: View, clause: Clause): Span | null {
  if (!/^(?:say|warn|ask|state|tell|demand|note|mention|argue|urge|read|threaten)$/u.test(clause.lemma))
    return null;
  const content = complement(view, clause);
  return content ? contentOf(view, content) : (clause.patient ?? null);
}

/** "a letter warning that …", "a letter asking …". */
function participle(view: View, noun: Noun): Span | null {
  const [acl] = dependents(view, noun, /^acl$/u);
  const clause =
    acl === undefined ? undefined : view.clauses[noun.sentence]!.find(found => found.predicate === acl);
  if (!clause || clause.passive) return null;
  return contentOf(view, clause);
}

/** Sightings of one letter: a definite one joins the latest letter that it does not contradict. */
function grouped(view: View, sightings: readonly Sighting[]): Sighting[][] {
  const groups: Sighting[][] = [];
  for (const one of sightings) {
    const group = groups.findLast(
      members => members.every(other => agree(view, one, other)) && joins(view, one, members),
    );
    if (group) group.push(one);
    else if (one.from || one.to.length > 0) groups.push([one]);
  }
  return groups;
}

function joins(view: View, one: Sighting, members: readonly Sighting[]): boolean {
  if (one.definite && !one.from && one.to.length === 0) return true;
  const same = (a: Span | null, b: Span | null) => {
    const left = a && view.context.mentionAt(a);
    const right = b && view.context.mentionAt(b);
    return left !== null && right !== null && left.mention === right.mention;
  };
  return one.definite && members.some(other => same(one.from, other.from));
}

function agree(view: View, a: Sighting, b: Sighting): boolean {
  if (a.date?.date && b.date?.date && a.date.date !== b.date.date) return false;
  const differ = (x: Span | null, y: Span | null) => {
    const left = x && view.context.mentionAt(x);
    const right = y && view.context.mentionAt(y);
    return Boolean(left && right && left.mention !== right.mention);
  };
  return !differ(a.from, b.from) && !differ(a.to[0] ?? null, b.to[0] ?? null);
}

function letterFrom(view: View, group: readonly Sighting[]): DraftItem {
  const pick = <T>(take: (one: Sighting) => T | null) =>
    group.map(take).find(value => value !== null) ?? null;
  const first = group[0]!;
  const sentence = view.analysis.sentences[first.noun.sentence]!;
  const fields = new Fields(view)
    .party(
      'from',
      pick(one => one.from),
    )
    .parties('to', pick(one => (one.to.length > 0 ? one.to : null)) ?? [])
    .date(
      'date',
      pick(one => one.date),
    )
    .words(
      'about',
      pick(one => one.about),
    );
  for (const one of group.slice(1)) fields.show('mention', phrase(view, one.noun));
  return fields.set('replies', null).item('letter', sentence, 'letter/1');
}
