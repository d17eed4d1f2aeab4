import type { DraftItem } from '../item.ts';
import { dependents, type Noun, nouns, phrase, prepositionOf, rolesIn } from '../phrases.ts';
import { Fields, readingOf, tokensOf, type View, wordsOf } from '../view.ts';
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
