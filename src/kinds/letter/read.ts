import type { TimeExpression } from '../../language/analysis.ts';
import type { Clause } from '../../language/clauses.ts';
import { contains, type Span } from '../../text/span.ts';
import type { DraftItem } from '../item.ts';
import { standingFor } from '../parties.ts';
import {
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
import { conjunctsOf, Fields, readingOf, timesOf, tokensOf, type View, wordsOf } from '../view.ts';
import { ownLetter } from './own.ts';
import { isPublicMail, isSent, receiving, sending } from './sent.ts';
import { reported, type Sighting, toldBefore } from './told.ts';

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

/** These are letters only where somebody wrote or sent them ("wrote in a response to the board"). */
const replies = new Set(['response', 'reply', 'answer']);

function isLetter(view: View, noun: Noun): boolean {
  const tokens = tokensOf(view, noun.sentence);
  // "The letter was an ultimatum": one letter, not two.
  const same = view.clauses[noun.sentence]!.some(
    clause =>
      clause.predicate === noun.at &&
      clause.agent &&
      letterNouns.has(tokens[clause.agent.head]!.lemma.toLowerCase()),
  );
  if (same || !isSent(view, noun)) return false;
  // "22 emails", "your email address", "by email": no message that could be told apart.
  if (/^e-?mail/iu.test(tokens[noun.at]!.form) && !isMessage(view, noun)) return false;
  if (letterNouns.has(tokens[noun.at]!.lemma.toLowerCase())) return true;
  if (dependents(view, noun, /^(?:det|nmod:poss)/u).length === 0) return false;
  return rolesIn(view, noun).some(
    ({ clause, role }) =>
      (role === 'oblique' &&
        prepositionOf(view, noun) === 'in' &&
        (clause.lemma === 'write' ||
          (clause.lemma === 'say' &&
            dependents(view, noun, /^(?:nmod|obl)/u, new Set(['to'])).length > 0))) ||
      (role === 'patient' && /^(?:send|mail|submit)$/u.test(clause.lemma)),
  );
}

/** "an email to staff", "the chief executive's email": one message, to or from somebody. */
function isMessage(view: View, noun: Noun): boolean {
  const { xpos, deprel } = tokensOf(view, noun.sentence)[noun.at]!;
  if (!/^NNP?$/u.test(xpos) || deprel === 'compound') return false;
  const to = dependents(view, noun, /^(?:nmod|obl)/u, new Set(['to', 'from']));
  const sent = rolesIn(view, noun).some(
    ({ clause, role }) => role === 'patient' && /^(?:send|write)$/u.test(clause.lemma),
  );
  return to.length > 0 || sent || prepositionOf(view, noun) === 'in';
}

/**
 * Letters, notices and written requests that the text tells of: "In a letter to the board, Roe said …", "the letter the county
 * sent to four towns on Monday", "Monday's letter". Mentions of one letter in a document make one item.
 */
export function readLetters(view: View): DraftItem[] {
  const own = view.context.correspondence;
  const sightings = nouns(view, lemma => letterNouns.has(lemma) || replies.has(lemma))
    .filter(noun => isLetter(view, noun) && !(own && isThis(view, noun)))
    .map(noun => toldBefore(view, sighting(view, noun)));
  const told = grouped(view, sightings)
    .filter(group => isPublicMail(view, group))
    .map(group => letterFrom(view, group));
  return own ? [ownLetter(view, own), ...told] : told;
}

/** "this letter", in a letter: itself. */
function isThis(view: View, noun: Noun): boolean {
  return /^this\b/iu.test(wordsOf(view, phrase(view, noun)));
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
    } else if (
      role === 'oblique' &&
      prepositionOf(view, noun) === 'in' &&
      !clause.passive &&
      clause.agent &&
      view.context.mentionAt(clause.agent)
    ) {
      from ??= clause.agent;
      // "In letters sent Monday, the office told Pell and Marl that …".
      const told = clause.recipient ?? clause.patient;
      if (
        told &&
        to.length === 0 &&
        /^(?:tell|inform|notify|warn|ask|order|urge|advise)$/u.test(clause.lemma)
      )
        to = conjunctsOf(view, clause.sentence, told.head);
    }
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
  from ??= nameBefore(view, noun);
  if (!from && prepositionOf(view, noun) === 'in') from = writerOf(view, noun);
  return { noun, from, to, date, about, definite: isDefinite(view, noun) || from !== null, told: null };
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

function receivers(view: View, noun: Noun, clause: Clause): Span[] {
  const phrase =
    clause.recipient && clause.recipient.head !== noun.at
      ? clause.recipient
      : clause.obliques.find(oblique => oblique.preposition === 'to');
  return phrase ? conjunctsOf(view, clause.sentence, phrase.head) : [];
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

/** Sightings of one letter: a definite one joins the letter last spoken of that it does not contradict, or else the next. */
function grouped(view: View, sightings: readonly Sighting[]): Sighting[][] {
  const groups: Sighting[][] = [];
  const waiting: Sighting[] = [];
  for (const one of sightings) {
    const group = groups
      .filter(members => members.every(other => agree(view, one, other)) && joins(view, one, members))
      .sort((a, b) => b.at(-1)!.noun.sentence - a.at(-1)!.noun.sentence)[0];
    if (group) group.push(one);
    else if (
      (one.from && !isPronoun(view, one.from)) ||
      one.to.some(to => view.context.mentionAt(to) !== null || standingFor(view, to) !== null)
    ) {
      const early = waiting.splice(0).filter(other => one.definite && agree(view, one, other));
      groups.push([...early, one]);
    } else if (one.definite) waiting.push(one);
  }
  return groups;
}

function isPronoun(view: View, span: Span): boolean {
  return (
    view.context.mentionAt(span) === null &&
    /^(?:its|their|his|her|our|my|your|it|they)$/iu.test(wordsOf(view, span))
  );
}

function joins(view: View, one: Sighting, members: readonly Sighting[]): boolean {
  if (one.told !== null && members.every(other => other.told !== one.told)) return false;
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
  if (differ(a.from, b.from)) return false;
  return a.to.length !== 1 || b.to.length !== 1 || !differ(a.to[0]!, b.to[0]!);
}

/** The receivers that name most: "four towns" over "Pell" alone. */
function widest(view: View, group: readonly Sighting[]): readonly Span[] {
  const size = (spans: readonly Span[]) =>
    spans.reduce(
      (sum, span) =>
        sum + (view.context.mentionAt(span) ? 1 : (standingFor(view, span)?.parties.length ?? 0.5)),
      0,
    );
  return group.map(one => one.to).reduce((best, to) => (size(to) > size(best) ? to : best), []);
}

function letterFrom(view: View, group: readonly Sighting[]): DraftItem {
  const pick = <T>(take: (one: Sighting) => T | null) =>
    group.map(take).find(value => value !== null) ?? null;
  const first = group[0]!;
  const sentence = view.analysis.sentences[first.told ?? first.noun.sentence]!;
  const fields = new Fields(view)
    .party(
      'from',
      pick(one => one.from),
    )
    .parties('to', widest(view, group))
    .date(
      'date',
      pick(one => one.date),
    )
    .words(
      'about',
      pick(one => one.about),
    );
  const told = group.find(one => one.told !== null);
  if (told && fields.values.date && told === group.find(one => one.date))
    fields.readings.date = {
      ...(fields.readings.date ?? readingOf(String(fields.values.date), 'letter-told')),
      inferred: true,
      why: 'the day of what the sender is told to have said just before',
    };
  for (const one of first.told === null ? group.slice(1) : group)
    fields.show('mention', phrase(view, one.noun));
  return fields.set('replies', null).item('letter', sentence, 'letter/1');
}
