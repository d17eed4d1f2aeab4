import { overlapping } from '../../text/overlapping.ts';
import { overlaps } from '../../text/span.ts';
import { SPEECH } from '../attribution/cues.ts';
import { keysOf, POSITIONS } from '../attribution/objects.ts';
import type { Attribution, Scene } from '../attribution/scene.ts';
import type { Speaker } from '../attribution/spoken.ts';
import type { Voice } from '../attribution/voices.ts';

/*
 * What stands in marks was uttered, whatever the verb: "spoke of “a fierce urgency to get things done”", "hopes to “rebuild trust with every
 * crew”". A word or two may be a title, a name or the narrator's irony.
 */

/** Thoughts and wishes, which are told where they are quoted: "is confident that “the crews will come back”". */
const THOUGHTS = keysOf(
  'believe think suspect doubt feel fear worry hope wish want expect consider view view_as see_as regard_as hope_for wish_for aim aspire seek pray afraid angry confident convinced certain concerned disappointed fearful glad grateful happy hopeful optimistic pessimistic proud sad skeptical sceptical sorry sure surprised worried eager determined',
);

/** What gives no words for its object: what was heard, answered or talked over. */
const TOPIC =
  /^(?:address|answer|comment on|discuss|elaborate on|reply to|report|respond to|touch on|tweet|say|note)$/;
/** What may name a thing by what it is called: "referred to the “right to roam”". */
const NAMES_THING =
  /^(?:allude to|cite|mention|point to|refer to|talk about|talk of|describe|outline|detail|state)$/;

/** "introduced her as “a fighter for the harbour”", not "introduced a bill as a stopgap": told of somebody only in marks. */
const SHOWN_AS = keysOf(
  'bill_as celebrate_as frame_as introduce_as present_as single_out_as single_out_for welcome_as write_off_as advertise_as hype_as market_as offer_as peg_as pitch_as plug_as position_as promote_as sell_as spin_as style_as tag_as tar_as damn_as compare_with coach nudge prod goad coax cajole remind',
);

export const isOnlyShown = ({ lemma }: Attribution, said: string): boolean =>
  SHOWN_AS.has(lemma) && !/["“”']/.test(said);

/** True of a topic, a thought or a wish that is told in the words of whoever has it. */
export function isInTheirWords(
  scene: Scene,
  one: Attribution,
  voice: Voice | null,
  speaker: Speaker | undefined,
): boolean {
  if (voice !== 'person' && voice !== 'body') return false;
  const { act, lemma, rule } = one;
  const counts = quotedIn(scene, one);
  // "spoke of a “lost decade” and a “broken town”"
  const twice = counts.filter(count => count > 1).length > 1;
  const words = twice ? counts.reduce((sum, count) => sum + count, 0) : Math.max(0, ...counts);
  if (SPEECH.has(act) || POSITIONS.has(act))
    return (
      /^(?:object|matter|noun)$/.test(rule) && !TOPIC.test(lemma) && words > (NAMES_THING.test(lemma) ? 3 : 2)
    );
  // "wants “time alone”" may be what others say she wants
  if (speaker && speaker.ref === null) return false;
  return THOUGHTS.has(lemma) && !/^(?:object|matter)$/.test(rule) && words > 3;
}

/** How many words each of the quotations in a content has, titles and what others are told to have said left out. */
function quotedIn(
  { outer, text }: Scene,
  one: Attribution & { readonly inner?: readonly Attribution[] },
): number[] {
  return one.content.flatMap(span =>
    overlapping(outer, span)
      .filter(({ start, end }) => start >= span.start - 1 && end <= span.end + 2)
      .filter(quotation => !one.inner?.some(({ content }) => content.some(told => overlaps(told, quotation))))
      .map(({ inner }) => text.slice(inner.start, inner.end).match(/[\p{L}\p{N}][\p{L}\p{N}’'-]*/gu) ?? [])
      .filter(words => !words.filter(word => word.length > 3).every(word => /^[\p{Lu}\p{N}]/u.test(word)))
      .map(words => words.length),
  );
}
