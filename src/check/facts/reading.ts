import { loadModels } from '../../language/analyse.ts';
import type { Quantity, TimeExpression } from '../../language/analysis.ts';
import { findQuantities } from '../../language/quantity/quantities.ts';
import { tagSentences } from '../../language/sentence-analysis.ts';
import { findTimes } from '../../language/time/times.ts';
import type { Span } from '../../text/span.ts';
import type { Held } from '../holdings.ts';

/** Numbers and times of a stretch of the record; spans are the document's. */
export interface Read {
  readonly quantities: readonly Quantity[];
  readonly times: readonly TimeExpression[];
}

const known = new WeakMap<Held, Map<number, Read>>();

/** Reads one sentence of the record again, by the reader's own rules, with its document's day as the anchor. */
export function readSentence(held: Held, span: Span): Read {
  const reads = known.get(held) ?? new Map<number, Read>();
  known.set(held, reads);
  let read = reads.get(span.start);
  if (!read) {
    const text = held.text.slice(span.start, span.end);
    const blocks = [{ start: 0, end: text.length, kind: 'body' as const }];
    const sentences = tagSentences(text, blocks, loadModels().language);
    const times = findTimes({ text, sentences, blocks, published: held.published, quotations: [] });
    const quantities = findQuantities({ text, sentences, times });
    const moved = <T extends Span>(one: T): T => ({
      ...one,
      start: one.start + span.start,
      end: one.end + span.start,
    });
    read = { quantities: quantities.map(moved), times: times.map(moved) };
    reads.set(span.start, read);
  }
  return read;
}
