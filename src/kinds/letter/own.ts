import type { Correspondent, Letter } from '../correspondence.ts';
import type { DraftItem } from '../item.ts';
import { Fields, readingOf, type View } from '../view.ts';

/** A letter that the document itself is, or holds: from the body or person who signs to those addressed, on the day that it bears. */
export function ownLetter(view: View, letter: Letter): DraftItem {
  const { from, to, addressed, dated, subject, text } = letter;
  const day = view.analysis.times.find(
    time => dated && time.type === 'DATE' && time.start >= dated.start && time.end <= dated.end,
  );
  const whole = (end: Correspondent | null) => end?.body ?? end?.person ?? null;
  const fields = new Fields(view).set('from', whole(from)).set('to', addressed);
  if (from) fields.show('from', from.evidence);
  if (to) fields.show('to', to.evidence);
  if (day) fields.date('date', day);
  else if (view.analysis.published)
    fields.set(
      'date',
      view.analysis.published,
      readingOf('', 'document-date', { inferred: true, why: 'the day of the document, which is the letter' }),
    );
  fields.words('about', subject).set('replies', null);
  // the letterhead, unless its line names somebody else
  const heading = letter.head && view.context.mentionAt(letter.head);
  const head = heading && heading.mention !== whole(from)?.mention ? null : letter.head;
  const first = [head, from?.evidence, to?.evidence].flatMap(one => one ?? [])[0] ?? text;
  return fields.item('letter', first, 'letter-own/1');
}
