import type { Span } from '../../text/span.ts';
import { standingFor } from '../parties.ts';
import type { View } from '../view.ts';
import type { Sighting } from './sighting.ts';

/** Sightings of one matter: one that refers back joins the latest that it does not contradict. Groups that name nobody, no number and no case go. */
export function grouped(view: View, sightings: readonly Sighting[]): Sighting[][] {
  const named = (spans: readonly Span[]) =>
    spans.some(span => view.context.mentionAt(span) !== null || standingFor(view, span) !== null);
  const groups: Sighting[][] = [];
  for (const one of sightings) {
    const group = groups.findLast(members => members.every(other => agree(view, one, other)));
    if (one.attached && !group) continue;
    if (group && (one.back || group.some(other => shares(view, other, one)) || one.plaintiffs.length === 0))
      group.push(one);
    else groups.push([one]);
  }
  return groups.filter(group =>
    group.some(
      one =>
        !one.attached &&
        (named([...one.plaintiffs, ...one.defendants]) || one.docketNumber !== null || one.name !== null),
    ),
  );
}

function mentionsOf(view: View, spans: readonly Span[]): number[] {
  return spans.flatMap(span => view.context.mentionAt(span)?.mention ?? []);
}

function shares(view: View, a: Sighting, b: Sighting): boolean {
  const right = mentionsOf(view, b.plaintiffs);
  return a.sentence === b.sentence || mentionsOf(view, a.plaintiffs).some(mention => right.includes(mention));
}

function agree(view: View, a: Sighting, b: Sighting): boolean {
  if (a.docketNumber && b.docketNumber && a.docketNumber !== b.docketNumber) return false;
  const left = mentionsOf(view, a.plaintiffs);
  const right = mentionsOf(view, b.plaintiffs);
  // "the suit" of the one sued joins the suit against it.
  const sued = mentionsOf(view, b.defendants);
  const suing = mentionsOf(view, a.defendants);
  if (left.some(mention => sued.includes(mention)) || right.some(mention => suing.includes(mention)))
    return false;
  return left.length === 0 || right.length === 0 || left.some(mention => right.includes(mention));
}
