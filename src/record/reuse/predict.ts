import { reusedPairs } from './pairs.ts';
import { storiesOf } from './stories.ts';

interface Row {
  readonly id: string;
  readonly text: string;
  readonly publisher?: string | null;
}

/** Rows that name a publisher give pairs `{a, b, label}` of reused text; others `{id, cluster}`, texts that report the same event. */
export function predictReuse(rows: readonly Row[]): readonly unknown[] {
  if (rows.some(row => row.publisher !== undefined))
    return reusedPairs(rows.map(({ id, text, publisher = null }) => ({ id, text, publisher })));
  const stories = storiesOf(rows.map(row => row.text));
  return rows.map((row, n) => ({ id: row.id, cluster: stories[n] }));
}
