import { type Seat, seatOf, seatsIn } from '../../text/seats.ts';
import { type Cast, onlyOne } from '../attribution/cast.ts';
import type { Attribution, Scene } from '../attribution/scene.ts';
import { inferred, open, type Speaker } from '../attribution/spoken.ts';
import { turnAt } from '../attribution/turns.ts';
import { interviewed } from './interview.ts';

/**
 * "The CHAIR:", "Q.": whoever the record puts in that seat last before, else the one person to whom it gives the office. Null for a label
 * that is a name.
 */
export function seated(cast: Cast, one: Attribution, text: string): Speaker | null {
  const { scene, context } = cast;
  const { rule, source } = one;
  const turn = rule === 'turn' && source && turnAt(scene, source.start);
  if (!turn || turn.name !== null) return null;
  const seat = seatOf(text);
  const told = seatsOf(scene).findLast(
    ({ office, name }) => office === seat && name.start < Math.max(source.end, turn.gloss?.end ?? 0),
  );
  const ref = (told && context.mentionAt(told.name)) ?? holderOf(cast, seat);
  if (ref) {
    const name = context.nameOf(ref);
    return inferred(text, ref, 'office', name, `The record has ${name} for “${text}”.`);
  }
  // initials, which are somebody's
  if (turn.sort === 'letter' && !/^[qa]$/.test(seat)) return null;
  return interviewed(cast, turn, text) ?? open(text, [], 'nominal', 'The record does not say who that is.');
}

const known = new WeakMap<Scene, readonly Seat[]>();

/** The seats of a document, read once. */
function seatsOf(scene: Scene): readonly Seat[] {
  const seats = known.get(scene) ?? seatsIn(scene.text);
  known.set(scene, seats);
  return seats;
}

function holderOf({ named, context }: Cast, seat: string) {
  const holds = (title: string) => seatOf(title.replace(/^.*\bthe /i, '')) === seat;
  return onlyOne(named, ({ type }, ref) => type === 'person' && context.titlesOf(ref).some(holds));
}
