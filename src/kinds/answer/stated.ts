import { isMention, isTold, type Stated, statedOf } from '../heard.ts';
import type { DraftItem } from '../item.ts';
import { bare } from '../phrases.ts';
import { publicStanding } from '../public-life.ts';
import { type View, wordsOf } from '../view.ts';
import type { Stance } from './worded.ts';

/** What is held against somebody, and so may be disputed by whoever it is held against. */
const CHARGE =
  /\b(?:accusations?|allegations?|charges?|claims?|findings?|figures?|suggestions?|assertions?|account|report|versions?|criticisms?|complaints?|description|label)\b/iu;

/** Denials of bodies and of those who hold an office that no clause showed: "denies | having been told", "disputes | the figure". */
export function statedDenials(view: View, found: readonly DraftItem[]): Stated[] {
  return statedOf(view, 'deny').filter(stated => {
    const { speaker, cue, content } = stated;
    const ref = stated.statement.fields.speaker;
    if (isTold(found, 'text', stated) || !isMention(ref) || publicStanding(view, speaker) !== 'public')
      return false;
    const office = [view.context.nameOf(ref), ...view.context.titlesOf(ref)].join(' ');
    // a court decides, it disputes nothing
    if (/\b(?:courts?|tribunal|judge|justice|magistrate)\b/iu.test(office)) return false;
    const words = wordsOf(view, content);
    if (view.context.typeOf(ref) !== 'person' && /^(?:dispute|contest|deny|denie)/iu.test(wordsOf(view, cue)))
      return !/\b(?:permission|access|request|application|permit|bail|motion|appeal|funding|funds|money|aid)\b/iu.test(
        words,
      );
    return /^that |^(?:having|being|\p{L}+ing)\b/u.test(words) || CHARGE.test(words);
  });
}

/** "Agency response: Accepted in principle.": how a body meets a finding or recommendation, by the word that opens its response. */
export function statedResponses(view: View): (Stated & { readonly stance: Stance })[] {
  return statedOf(view, 'say').flatMap(one => {
    if (!one.statement.by.startsWith('response/')) return [];
    const words = wordsOf(view, one.content);
    const row = OPENINGS.find(({ opening }) => opening.test(words));
    return row ? [{ ...one, stance: row.stance }] : [];
  });
}

const OPENINGS: readonly { readonly stance: Stance; readonly opening: RegExp }[] = [
  {
    stance: 'refuses',
    opening: /^(?:not (?:accepted|agreed|supported)|rejected|declined|disagreed?|no\b)/iu,
  },
  {
    stance: 'partly',
    opening: /^(?:partly|partially|(?:accepted|agreed|supported)(?:,)? (?:in part|in principle|with))/iu,
  },
  { stance: 'defers', opening: /^(?:noted|under (?:review|consideration)|for (?:further )?consideration)/iu },
  { stance: 'complies', opening: /^(?:accepted|agreed|supported|implemented|completed?|done)\b/iu },
];

/** The words of an answer that a statement is: from its cue to the end of what it denies. */
export const denialWords = (view: View, { cue, content }: Stated) =>
  bare(view, { start: Math.min(cue.start, content.start), end: Math.max(cue.end, content.end) });
