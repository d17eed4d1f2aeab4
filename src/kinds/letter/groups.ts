import type { Span } from '../../text/span.ts';
import { standingFor } from '../parties.ts';
import type { View } from '../view.ts';
import { isPronoun, type Sighting } from './told.ts';

/** Sightings of one letter: a definite one joins the letter last spoken of that it does not contradict, or else the next. */
export function grouped(view: View, sightings: readonly Sighting[]): Sighting[][] {
  const groups: Sighting[][] = [];
  const waiting: Sighting[] = [];
  for (const one of sightings) {
    const group = groups
      .filter(members => members.every(other => agree(view, one, other)) && joins(view, one, members))
      .sort((a, b) => b.at(-1)!.noun.sentence - a.at(-1)!.noun.sentence)[0];
    if (group) group.push(one);
    else if (
      (one.from && !(isPronoun(view, one.from) && view.context.mentionAt(one.from) === null)) ||
      one.to.some(to => view.context.mentionAt(to) !== null || standingFor(view, to) !== null)
    ) {
      const early = waiting.splice(0).filter(other => one.definite && agree(view, one, other));
      groups.push([...early, one]);
    } else if (one.definite) waiting.push(one);
  }
  return groups;
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
export function widest(view: View, group: readonly Sighting[]): readonly Span[] {
  const size = (spans: readonly Span[]) =>
    spans.reduce(
      (sum, span) =>
        sum + (view.context.mentionAt(span) ? 1 : (standingFor(view, span)?.parties.length ?? 0.5)),
      0,
    );
  return group.map(one => one.to).reduce((best, to) => (size(to) > size(best) ? to : best), []);
}
