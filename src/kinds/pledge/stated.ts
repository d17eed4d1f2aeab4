import { isTold, statedOf } from '../heard.ts';
import type { DraftItem } from '../item.ts';
import { publicStanding } from '../public-life.ts';
import { type View, wordsOf } from '../view.ts';
import { pledgeFrom } from './words.ts';

/** Promises that the statements tell and no clause showed: "promised | that nobody would be moved", "“We will wait,” she promised". */
export function statedPledges(view: View, found: readonly DraftItem[]): DraftItem[] {
  return statedOf(view, 'promise').flatMap(stated => {
    const { statement, content, speaker, clause } = stated;
    // "his commitment to peace": of nobody's telling
    if (statement.by.startsWith('noun') || isTold(found, 'what', stated)) return [];
    const words = wordsOf(view, content);
    const mark = /^(?:that|to) /iu.exec(words);
    // "promised jobs", "promised a fight": nothing told that could be kept or broken
    if (!(mark || /\b(?:will|would|won[’']t)\b/u.test(words))) return [];
    if (publicStanding(view, speaker) === 'rule') return [];
    const what = { start: content.start + (mark?.[0].length ?? 0), end: content.end };
    return [pledgeFrom(view, clause.sentence, speaker, what, 'stated')];
  });
}
