import { GRADED, LESSER } from '../../language/chains/things.ts';
import type { Cast } from '../attribution/cast.ts';
import type { MentionRef } from '../item.ts';

/** "The director", where the text has the one as an assistant director alone: somebody else. */
export function isBelow(cast: Cast, ref: MentionRef, noun: string): boolean {
  const offices = cast.context.titlesOf(ref).filter(title => title.toLowerCase().endsWith(` ${noun}`));
  return !GRADED.test(noun) && offices.length > 0 && offices.every(title => LESSER.test(title));
}

const RUNS = /^(?:candidate|contender|front-?runner|hopeful|nominee)$/;
const SEATED = /\b(?:congress(?:man|woman)|gov(?:ernor)?|rep(?:resentative)?|sen(?:ator)?)\b/i;

/** "Sen. Okafor … the candidate": what a member or a governor may be as well. */
export const mayRun = (offices: readonly string[], noun: string): boolean =>
  RUNS.test(noun) && offices.every(office => SEATED.test(office));
