import { type By, decide } from '../decide.ts';
import type { Target } from '../decisions.ts';
import { Fault } from '../fault.ts';
import { documentRow } from '../inwords.ts';
import { oneDifference } from '../questions/differences.ts';
import { quoteAt } from '../quote.ts';
import type { Reader } from '../reader.ts';
import type { Store } from '../sqlite.ts';

/** Says that two items tell the same thing (`same`), or that they do not, whatever their words suggest. */
export function decideSame(
  store: Store,
  reader: Reader,
  items: readonly [string, string],
  same: boolean,
  by: By,
): string {
  const rows = items.map(id => {
    const row = store.get<{ document: string; kind: string; start: number; end: number }>(
      'SELECT document, kind, start, "end" FROM items WHERE id = ?',
      id,
    );
    if (!row)
      throw new Fault('not-found', `there is no item ${id}`, 'Items are listed by: onrecord show KIND');
    return row;
  });
  const [first, second] = rows as [(typeof rows)[0], (typeof rows)[0]];
  if (first.kind !== second.kind)
    throw new Fault('usage', `a ${first.kind} and a ${second.kind} tell two things`, 'Name two of one kind.');
  const words = rows.map(({ document, start, end }) => {
    const { path, text } = documentRow(store, document);
    return quoteAt(document, path, text, start, end);
  });
  const target: Target = { of: 'items', kind: first.kind, words };
  return decide(store, reader, same ? 'join' : 'part', target, {}, by, null);
}

/** Says that a difference is explained, settled by a document, or open again; `why` is shown beside it. It holds over every re-read. */
export function decideDifference(
  store: Store,
  reader: Reader,
  id: string,
  status: 'open' | 'explained' | 'settled',
  by: By,
): string {
  const found = oneDifference(store, id);
  if (!found)
    throw new Fault(
      'not-found',
      `there is no difference ${id}`,
      'They are listed by: onrecord show differences',
    );
  const words = found.sides.map(side => {
    const { document, start, end } = side.evidence[0]!;
    const { path, text } = documentRow(store, document);
    return quoteAt(document, path, text, start, end);
  });
  const target: Target = { of: 'difference', type: found.type, words };
  return decide(store, reader, 'difference', target, { value: status }, by, null);
}
