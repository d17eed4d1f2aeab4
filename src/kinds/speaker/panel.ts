import { contains } from '../../text/span.ts';
import type { Cast } from '../attribution/cast.ts';
import type { MentionRef } from '../item.ts';

/** Where an opinion on appeal tells who hears it. */
const HEAD = 5000;
/** "| Before Okafor, Chief Judge, Lind and Pell, Circuit Judges |" */
const PANEL = /\bBefore:?\s[^.;]{3,200}\bJudges\b/;

const known = new WeakMap<Cast, ReadonlySet<number>>();

/** True of one of those who hear an appeal, to whom "the judge" is the one below. */
export function isOnPanel(cast: Cast, { mention }: MentionRef): boolean {
  const panel = known.get(cast) ?? panelOf(cast);
  known.set(cast, panel);
  return panel.has(mention);
}

function panelOf({ scene, named }: Cast): ReadonlySet<number> {
  const found = PANEL.exec(scene.text.slice(0, HEAD));
  if (!found) return new Set();
  const panel = { start: found.index, end: found.index + found[0].length };
  return new Set(named.flatMap(({ name, ref }) => (ref && contains(panel, name) ? [ref.mention] : [])));
}
