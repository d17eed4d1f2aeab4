import type { Correspondence, Correspondent } from '../correspondence.ts';
import type { DraftItem } from '../item.ts';
import { Fields, readingOf, type View } from '../view.ts';

/** The letter that the document itself is: from the body or person who signs to the one addressed, on the day that it bears. */
export function ownLetter(view: View, { from, to, dated, subject, text }: Correspondence): DraftItem {
  const day = view.analysis.times.find(
    time => dated && time.type === 'DATE' && time.start >= dated.start && time.end <= dated.end,
  );
  const whole = (end: Correspondent | null) => end?.body ?? end?.person ?? null;
  const fields = new Fields(view).set('from', whole(from)).set(
    'to',
    [whole(to)].flatMap(one => one ?? []),
  );
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
  const first = [from?.evidence, to?.evidence].flatMap(one => one ?? [])[0] ?? text;
  return fields.item('letter', first, 'letter-own/1');
}
