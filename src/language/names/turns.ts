import { overlapping } from '../../text/overlapping.ts';
import { seatsIn } from '../../text/seats.ts';
import type { Span } from '../../text/span.ts';
import { turnParagraphs, turnsIn } from '../../text/turns.ts';
import type { Name, Sentence } from '../analysis.ts';
import { nameAt } from './spanned.ts';

/** The names with those whom a transcript names in its labels ("MR. OKAFOR: ") or as sitting in the chair, which the tagger may pass over or take for places. */
export function withTurns(
  names: readonly Name[],
  sentences: readonly Sentence[],
  text: string,
  paragraphs: readonly Span[],
): Name[] {
  const turns = [...turnsIn(text, turnParagraphs(text, paragraphs), () => false).values()].filter(
    ({ label }) => !isDatelineLabel(label, names, text),
  );
  const labels = turns.flatMap(({ name, sort }) => (name && sort !== 'plain' ? [name] : []));
  const seated = seatsIn(text).flatMap(({ name, office }) =>
    turns.length > 0 || office.length > 1 ? [name] : [],
  );
  const people = [...labels, ...seated].flatMap(span => nameAt(span, sentences, 'person') ?? []);
  const missed = people.filter(
    one =>
      !overlapping(names, one).some(
        name => name.type === 'person' && name.start <= one.start && one.end <= name.end,
      ),
  );
  const kept = names.filter(name => overlapping(missed, name).length === 0);
  return [...kept, ...missed].sort((a, b) => a.start - b.start);
}

/** "ELMFORD: The mayor arrived on Sunday": a place that the text has in small letters, too, and nobody's name, tells where, not who speaks. */
function isDatelineLabel(label: Span, names: readonly Name[], text: string): boolean {
  const words = text.slice(label.start, label.end);
  if (/\p{Ll}/u.test(words)) return false;
  const others = names.filter(
    ({ start, end }) => text.slice(start, end) !== words && text.slice(start, end).toUpperCase() === words,
  );
  return others.length > 0 && others.every(({ type }) => type === 'place');
}
