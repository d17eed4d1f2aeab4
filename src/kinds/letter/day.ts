import type { TimeExpression } from '../../language/analysis.ts';
import { overlapping } from '../../text/overlapping.ts';
import { contains } from '../../text/span.ts';
import { dependents, type Noun, type NounRole, phrase, prepositionOf, timeIn } from '../phrases.ts';
import { timesOf, tokensOf, type View } from '../view.ts';
import { isSending, serving } from './sent.ts';

/** The day of a letter: in the words on it ("Monday's letter", "a letter of 6 May"), else of the clause that tells of its sending, else behind "dated". */
export function dayOf(view: View, noun: Noun, roles: readonly NounRole[]): TimeExpression | null {
  return onNoun(view, noun) ?? ofSending(view, noun, roles) ?? behind(view, noun);
}

const isDay = (time: TimeExpression): boolean => time.type !== 'DURATION' && time.date !== null;

/** "Monday's letter", "the June 3 letter", "a letter of 6 May", "a letter dated 6 May". */
function onNoun(view: View, noun: Noun): TimeExpression | null {
  const words = dependents(view, noun, /^(?:nmod|obl|compound|amod)/u).filter(at =>
    /^(?:|of|from|on|dated)$/u.test(prepositionOf(view, { sentence: noun.sentence, at }) ?? ''),
  );
  const times = words.flatMap(at => timeIn(view, phrase(view, { sentence: noun.sentence, at })) ?? []);
  return times.find(isDay) ?? null;
}

/** "sent a letter on Monday", "a letter sent on Monday", "said Monday in a letter to the mill". */
function ofSending(view: View, noun: Noun, roles: readonly NounRole[]): TimeExpression | null {
  const times = roles.flatMap(({ clause, role }) => {
    const patient = role === 'patient' && isSending(clause.lemma);
    const dated = role === 'patient' && clause.lemma === 'date' && clause.passive;
    const said =
      role === 'oblique' &&
      (prepositionOf(view, noun) === 'in' || serving.test(clause.lemma)) &&
      clause.force.finite &&
      clause.force.tense === 'past';
    return patient || dated || said ? timesOf(view, clause) : [];
  });
  return times.find(isDay) ?? null;
}

/** How far behind its noun a letter's day may stand, in UTF-16 code units. */
const reach = 90;

/** "a letter June 3", "a letter to the Minister, Ada Roe, dated May 20": by the words between, where the tree hangs the day elsewhere. */
function behind(view: View, noun: Noun): TimeExpression | null {
  const { text, times, sentences } = view.analysis;
  const { end } = tokensOf(view, noun.sentence)[noun.at]!;
  const near = { start: end, end: Math.min(end + reach, sentences[noun.sentence]!.end) };
  const day = overlapping(times, near).find(time => contains(near, time) && isDay(time));
  const between = day ? text.slice(end, day.start) : '';
  return day && (adjacent.test(between) || ofDay.test(between)) ? day : null;
}

const adjacent =
  /^(?:,?\s(?:(?:of|from|on|dated|sent|issued|posted|delivered)\s){0,2}|[^.;:“”"]*?(?<!\b(?:letter|notice|memo|email)s?\b[^.;:“”"]*),?\s(?:and\s)?dated\s(?:on\s)?)$/u;
/** "a letter to the port of May 16". */
const ofDay = /^ to [^.:;,“”"()]{2,60}? (?:of|on) $/u;
