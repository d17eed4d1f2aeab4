import { useInfiniteQuery } from '@tanstack/react-query';
import type { VersionPage } from '../../server/told.ts';
import { get } from '../api.ts';
import { Count, Failed } from '../filters.tsx';
import { PageHead } from '../shell.tsx';
import { VersionCard } from '../told/version.tsx';

const step = 20;

/** Texts that were published again, changed: what each change was, and which items stand in it. */
export function VersionsPage() {
  const { data, error, hasNextPage, fetchNextPage } = useInfiniteQuery({
    queryKey: ['versions'],
    queryFn: ({ pageParam }) => get<VersionPage>('versions', { offset: pageParam, limit: step }),
    initialPageParam: 0,
    getNextPageParam: (last, pages) => (pages.length * step < last.total ? pages.length * step : undefined),
  });
  const rows = data?.pages.flatMap(page => page.rows) ?? [];
  const total = data?.pages[0]?.total ?? null;
  return (
    <>
      <PageHead title="Versions">
        <p>
          Texts that were published again with changes, word by word. What was read from the older version
          stays on record as what it said.
        </p>
      </PageHead>
      <p className="filters">
        <Count total={total} one="version" many="versions" />
      </p>
      <Failed error={error} />
      {total === 0 ? (
        <p className="empty">
          No text on record replaces another. A document is a version where its front matter or{' '}
          <code>sources.csv</code> says so (<code>supersedes</code>, <code>work</code>), or where outlet,
          title or address, and most words are the same.
        </p>
      ) : null}
      <ol className="differences">
        {rows.map(row => (
          <li key={`${row.older.id}${row.newer.id}`}>
            <VersionCard version={row} />
          </li>
        ))}
      </ol>
      {hasNextPage ? (
        <button type="button" className="button" onClick={() => fetchNextPage()}>
          Show more
        </button>
      ) : null}
    </>
  );
}
