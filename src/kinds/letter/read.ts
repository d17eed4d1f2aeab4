import type { TimeExpression } from '../../language/analysis.ts';
import type { Clause } from '../../language/clauses.ts';
import { contains, type Span } from '../../text/span.ts';
import type { DraftItem } from '../item.ts';
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
import { grouped, widest } from './groups.ts';
import { ownLetter } from './own.ts';
import { isPublicMail, isSent, receiving, sending } from './sent.ts';
import { reported, type Sighting, toldBefore } from './told.ts';
import { written } from './written.ts';

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
  const named = nouns(view, lemma => letterNouns.has(lemma) || replies.has(lemma))
    .filter(noun => isLetter(view, noun) && !(own && isThis(view, noun)))
    .map(noun => toldBefore(view, sighting(view, noun)));
  const sightings = own ? named : [...named, ...written(view)];
  const told = grouped(view, sightings.sort(inOrder))
    .filter(group => isPublicMail(view, group))
    .map(group => letterFrom(view, group));
  return own ? [ownLetter(view, own), ...told] : told;
}

const inOrder = (a: Sighting, b: Sighting): number =>
  a.noun.sentence - b.noun.sentence || a.noun.at - b.noun.at;

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
      if (to.length === 0) to = toldBy(view, clause, TELLING);
    }
    if (role === 'agent') {
      about ??= reported(view, clause);
      // "the agency's letter warned the district that …"; not "a letter to the agency asking the board to …"
      if (to.length === 0 && clause.force.finite) to = toldBy(view, clause, PAPER_TELLING);
    }
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

const TELLING = /^(?:tell|inform|notify|warn|ask|order|urge|advise)$/u;
/** A letter's accusation goes to whom it accuses; what a writer accuses somebody of in a letter may go to another. */
const PAPER_TELLING = new RegExp(`${TELLING.source}|^accuse$`, 'u');

/** "told | Pell and Marl | that …": those whom a verb of telling tells it. */
function toldBy(view: View, clause: Clause, telling: RegExp): readonly Span[] {
  const told = clause.recipient ?? clause.patient;
  return told && telling.test(clause.lemma) ? conjunctsOf(view, clause.sentence, told.head) : [];
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
