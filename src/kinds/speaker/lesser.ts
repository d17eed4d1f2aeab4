import { GRADED, LESSER } from '../../language/chains/things.ts';
import type { Cast } from '../attribution/cast.ts';
import type { MentionRef } from '../item.ts';

/** "The director", where the text has the one as an assistant director alone: somebody else. */
export function isBelow(cast: Cast, ref: MentionRef, noun: string): boolean {
  const offices = cast.context.titlesOf(ref).filter(title => title.toLowerCase().endsWith(` ${noun}`));
  return !GRADED.test(noun) && offices.length > 0 && offices.every(title => LESSER.test(title));
}
