import { isMention } from '../heard.ts';
import type { DraftItem } from '../item.ts';
import { dependents, type Noun, nouns, phrase, prepositionOf, rolesIn } from '../phrases.ts';
import { Fields, readingOf, tokensOf, type View, wordsOf } from '../view.ts';
import { dayOf } from './day.ts';
import { grouped, widest } from './groups.ts';
import { ownLetter } from './own.ts';
import { isPublicMail, isSent } from './sent.ts';
import { sighting } from './sighting.ts';
import { type Sighting, toldBefore } from './told.ts';
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

/** These are letters where they bear a day and a sender ("your reply of 6 May"); the latter only in a letter: in others "protest" and "request" are more than papers. */
const writings = new Set(['reply', 'response', 'answer', 'submission', 'objection']);
const papers = new Set(
  'protest request application complaint enquiry inquiry query petition proposal notification reminder representation'.split(
    ' ',
  ),
);

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
  if (isDated(view, noun)) return true;
  if (!replies.has(tokens[noun.at]!.lemma.toLowerCase())) return false;
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

/** "your reply of 6 May", "the board's objection dated 6 May". */
function isDated(view: View, noun: Noun): boolean {
  const lemma = tokensOf(view, noun.sentence)[noun.at]!.lemma.toLowerCase();
  const within = view.context.correspondence !== null && papers.has(lemma);
  return (
    (within || writings.has(lemma)) &&
    dependents(view, noun, /^nmod:poss/u).length > 0 &&
    dayOf(view, noun, []) !== null
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
  const named = nouns(
    view,
    lemma => letterNouns.has(lemma) || replies.has(lemma) || writings.has(lemma) || papers.has(lemma),
  )
    .filter(noun => isLetter(view, noun) && !(own && isThis(view, noun)))
    .map(noun => toldBefore(view, sighting(view, noun)));
  const sightings = own ? named : [...named, ...written(view)];
  const told = grouped(view, sightings.sort(inOrder))
    .filter(group => isPublicMail(view, group))
    .map(group => letterFrom(view, group));
  return own ? [...own.letters.map(letter => ownLetter(view, letter)), ...told] : told;
}

const inOrder = (a: Sighting, b: Sighting): number =>
  a.noun.sentence - b.noun.sentence || a.noun.at - b.noun.at;

/** "this letter", "the enclosed notice", "the notice requires you to …", in a letter: itself, or what comes with it. */
function isThis(view: View, noun: Noun): boolean {
  const words = wordsOf(view, phrase(view, noun));
  if (/^this\b|\b(?:enclosed|attached|accompanying|above)\b/iu.test(words)) return true;
  const asks = rolesIn(view, noun).some(
    ({ clause, role }) =>
      role === 'agent' && clause.patient !== null && /^you$/iu.test(wordsOf(view, clause.patient)),
  );
  return asks && /^the \p{L}+$/iu.test(words);
}

/** "your letter of 6 May", "our last letter", in a letter: one between its two ends, where no other receiver is named. */
function answeredIn(view: View, group: readonly Sighting[], fields: Fields): void {
  const { from, to } = fields.values;
  if (!isMention(from) || !Array.isArray(to) || to.length > 0) return;
  const owner = group
    .flatMap(one => one.from ?? [])
    .find(span => /^(?:your|our|my)$/iu.test(wordsOf(view, span)));
  const ends = owner && view.context.correspondence?.endsAt(owner);
  if (!owner || !ends) return;
  const words = wordsOf(view, owner);
  const other = /^your$/iu.test(words) ? ends.from : ends.to;
  const whole = other?.body ?? other?.person;
  if (whole && whole.mention !== from.mention)
    fields.set(
      'to',
      [whole],
      readingOf(words, 'other-end', { inferred: true, why: 'the other end of the letter that speaks of it' }),
    );
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
  answeredIn(view, group, fields);
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
