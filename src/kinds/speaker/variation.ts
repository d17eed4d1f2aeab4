import { isPersonNoun } from '../../language/chains/nouns.ts';
import type { Cast } from '../attribution/cast.ts';
import type { Node } from '../attribution/scene.ts';
import { inferred, open, type Speaker } from '../attribution/spoken.ts';
import type { MentionRef } from '../item.ts';
import { isPublicOffice } from '../offices.ts';
import { calledSo } from './called.ts';
import { UNKNOWN } from './description.ts';
import { mayBe, peopleNear, toldBy } from './epithet.ts';
import { isBelow } from './lesser.ts';
import type { Turn } from './pronoun.ts';
import { MARGIN, type Present } from './salience.ts';
import { isTakenUp } from './takenup.ts';

/** Less than this is nobody whom other words take up without a word of the text for it. */
export const PRESENT = 4.5;

/** Words for a rank that several may hold at once. */
const LEADS = /^(?:leader|head|chief|boss|official)$/;

const RUNNER = /^(?:candidate|nominee|contender|hopeful|front-?runner|challenger|standard-bearer)$/;

/** Words that need no word of the text before, as no office and no part in what happened: "the developer", "the businessman", not "the judge", "the boy". */
const isFree = (noun: string): boolean =>
  /^business/.test(noun) ||
  !(
    UNKNOWN.test(noun) ||
    isPersonNoun(noun) ||
    LEADS.test(noun) ||
    RUNNER.test(noun) ||
    isPublicOffice(noun)
  );

/**
 * "Okafor lost the vote. … “It is old,” the surgeon said": other words for somebody of whom the text speaks, by whatever it
 * calls her anywhere, and by how present she is there.
 */
export function variation(cast: Cast, node: Node, text: string, start: number, turn: Turn): Speaker | null {
  const told = toldBy(cast, node);
  if (!told || /['’]s\s/.test(text) || isTakenUp(cast, node, told.noun)) return null;
  const fits = (ref: MentionRef) => mayBe(cast, ref, told) && !isBelow(cast, ref, told.noun);
  const { own } = peopleNear(cast, node);
  const near = turn.salience.around(node, start, ref => !own.has(ref.mention) && fits(ref));
  const called = calledSo(cast, told.noun).filter(fits);
  const shown = near.filter(({ ref }) => called.some(({ mention }) => mention === ref.mention));
  const name = (ref: MentionRef) => cast.context.nameOf(ref);
  const only = leading(shown);
  const agreed = only?.mention === near[0]?.ref.mention;
  if (only && (agreed || !(isPublicOffice(told.noun) || LEADS.test(told.noun) || RUNNER.test(told.noun)))) {
    const why = `The text calls ${name(only)} so, or by a word like it.`;
    return inferred(text, only, 'described', name(only), why);
  }
  if (shown.length > 1)
    return open(
      text,
      shown.map(({ ref }) => name(ref)),
      'nominal',
      'More than one fits.',
    );
  const free = called.length === 0 && isFree(told.noun) ? leading(near) : null;
  if (!free || near[0]!.score < PRESENT) return null;
  const why = `${name(free)} is the one of whom the text speaks most just before.`;
  return inferred(text, free, 'described', name(free), why);
}

/** The most present, if nobody comes near. */
export function leading([first, second]: readonly Present[]): MentionRef | null {
  return first && (!second || first.score - second.score >= MARGIN) ? first.ref : null;
}
