import { overlapping } from '../../text/overlapping.ts';
import { bare } from '../phrases.ts';
import { publicStanding } from '../public-life.ts';
import { type View, wordsOf } from '../view.ts';
import { type Asked, partyIn } from './asked.ts';

/** "has until May 3 to file a plan, | and until June 1 to carry it out |": a further thing by a further day. */
export function givenBesides(view: View, one: Asked): Asked[] {
  const { text, times } = view.analysis;
  return overlapping(times, one.what).flatMap(due => {
    const before = text.slice(one.what.start, due.start);
    const after = /^,? to (?=\p{Ll})/u.exec(text.slice(due.end, one.what.end));
    if (!after || !/\band (?:until|by) (?:the end of )?$/iu.test(before) || due.type !== 'DATE') return [];
    const what = bare(view, { start: due.end + after[0].length, end: one.what.end });
    return [{ ...one, what, due }];
  });
}

/** "called on the county to wait | and on the mill to stop digging |": another is called on for another thing. */
export function calledOnBesides(view: View, one: Asked): Asked | null {
  if (one.clause.lemma !== 'call') return null;
  const sentence = view.analysis.sentences[one.clause.sentence]!;
  const words = view.analysis.text.slice(one.what.start, sentence.end);
  const found = /\band (?:on|upon) (?<whom>[^,;.]{2,60}?) to (?=\p{Ll})/du.exec(words);
  if (!found) return null;
  const [from, to] = found.indices!.groups!.whom!;
  const whom = { start: one.what.start + from, end: one.what.start + to };
  if (publicStanding(view, whom) !== 'public' || /\bto\b/u.test(wordsOf(view, whom))) return null;
  const end = Math.max(one.what.end, one.clause.whole.end);
  const what = bare(view, { start: one.what.start + found.index + found[0].length, end });
  return { ...one, of: partyIn(view, one.clause.sentence, whom), what };
}
