import type { Clause } from '../../language/clauses.ts';
import { contains } from '../../text/span.ts';
import type { DraftItem } from '../item.ts';
import type { View } from '../view.ts';
import { agentOf, matterOf, speaking, standing } from './acts.ts';
import type { Claim } from './claim.ts';
import { contentWords, singular } from './words.ts';

/** A claim for every figure that is told as so: what is counted and the words of the clause that it stands in. */
export function figureClaims(view: View, items: readonly DraftItem[]): Claim[] {
  return items.flatMap((item, index) => (item.kind === 'figure' ? figureFrom(view, item, index) : []));
}

function figureFrom(view: View, item: DraftItem, index: number): Claim[] {
  const place = item.evidence[0]!;
  const sentence = view.analysis.sentences.findIndex(one => contains(one, place));
  if (sentence < 0 || item.reality !== 'happened') return [];
  const around = clauseAround(view, sentence, place);
  // "in January the rate was 5.3 percent", misread: the number's own phrase is taken for a clause.
  const clause = around && around.kind === 'verb' && !speaking.has(around.lemma) ? around : null;
  const whole = view.analysis.sentences[sentence]!;
  if (clause && standing(view, clause) !== 1) return [];
  const { span, without } = clause
    ? matterOf(view, clause)
    : { span: whole, without: [...view.analysis.times] };
  const matter = contentWords(view, sentence, span, without, clause?.predicate ?? -1);
  const who = clause ? agentOf(view, clause) : null;
  const measures = typeof item.fields.measures === 'string' ? item.fields.measures : '';
  const counted = measures.toLowerCase().match(/\p{L}+/gu) ?? [];
  const { unit, period } = item.fields;
  return [
    {
      type: 'figure',
      head: singular(counted.at(-1) ?? ''),
      act: clause?.lemma ?? '',
      start: place.start,
      end: place.end,
      words: [...new Set([...matter.words, ...(who?.words ?? [])])].filter(word => word !== unit).sort(),
      names: [...new Set([...matter.names, ...(who?.names ?? [])])].sort(),
      who: who?.words ?? [],
      polarity: 'asserted',
      date: typeof period === 'string' ? period : null,
      inferred: false,
      item: index,
    },
  ];
}

function clauseAround(view: View, sentence: number, place: { start: number; end: number }): Clause | null {
  const around = view.clauses[sentence]!.filter(clause => contains(clause.whole, place));
  around.sort((a, b) => a.whole.end - a.whole.start - (b.whole.end - b.whole.start));
  return around[0] ?? null;
}
