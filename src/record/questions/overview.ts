import type { Store } from '../sqlite.ts';
import { countKinds } from './items.ts';

export interface Overview {
  readonly documents: {
    readonly total: number;
    readonly read: number;
    readonly partly: number;
    readonly refused: number;
    readonly undated: number;
    readonly words: number;
  };
  readonly outlets: readonly { readonly outlet: string | null; readonly documents: number }[];
  /** First and last day of publication, `YYYY-MM-DD` with `00` and `99` for parts not given; null where all are undated. */
  readonly from: string | null;
  readonly to: string | null;
  readonly kinds: ReturnType<typeof countKinds>;
  readonly entities: readonly { readonly type: string | null; readonly entities: number }[];
  readonly statuses: readonly { readonly status: string; readonly items: number }[];
  readonly rejected: number;
  readonly decisions: number;
  readonly orphans: number;
}

/** What the record holds, in numbers. */
export function overview(store: Store): Overview {
  const count = (sql: string) => store.get<{ n: number }>(`SELECT count(*) AS n FROM ${sql}`)!.n;
  const documents = store.get<Overview['documents'] & { from: string | null; to: string | null }>(
    `SELECT count(*) AS total, count(*) FILTER (WHERE state = 'read') AS read, count(*) FILTER (WHERE state = 'partly') AS partly,
       count(*) FILTER (WHERE state = 'refused') AS refused, count(*) FILTER (WHERE published IS NULL AND state <> 'refused') AS undated,
       coalesce(sum(words), 0) AS words, min(first_day) AS "from", max(last_day) AS "to" FROM documents`,
  )!;
  const { from, to, ...counts } = documents;
  return {
    documents: counts,
    outlets: store.all(
      'SELECT outlet, count(*) AS documents FROM documents GROUP BY outlet ORDER BY 2 DESC, 1',
    ),
    from,
    to,
    kinds: countKinds(store),
    entities: store.all(
      'SELECT type, count(*) AS entities FROM entities WHERE shown = 1 GROUP BY type ORDER BY 2 DESC, 1',
    ),
    statuses: store.all(
      'SELECT status, count(*) AS items FROM items WHERE rejected = 0 GROUP BY status ORDER BY 1',
    ),
    rejected: count('items WHERE rejected = 1'),
    decisions: count('decisions'),
    orphans: count("places WHERE state = 'orphan'"),
  };
}
