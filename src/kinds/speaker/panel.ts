import { contains } from '../../text/span.ts';
import type { Cast } from '../attribution/cast.ts';
import type { MentionRef } from '../item.ts';

/** Where an opinion on appeal tells who hears it. */
const HEAD = 5000;
/** "| Before Okafor, Chief Judge, Lind and Pell, Circuit Judges |" */
const PANEL = /\bBefore:?\s[^.;]{3,200}\bJudges\b/;

/** True of one of those who hear an appeal, to whom "the judge" is the one below. */
export function isOnPanel({ scene, named }: Cast, { mention }: MentionRef): boolean {
  const found = PANEL.exec(scene.text.slice(0, HEAD));
  const panel = found && { start: found.index, end: found.index + found[0].length };
  return panel !== null && named.some(({ name, ref }) => ref?.mention === mention && contains(panel, name));
}
