import { useInfiniteQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { get, type Query } from './api.ts';

interface Growing<Row> {
  readonly rows: readonly Row[];
  /** How many there are in all; null until the first rows are here. */
  readonly total: number | null;
  readonly error: Error | null;
  /** The button for the next rows, where there are more. */
  readonly more: ReactNode;
}

/** A list of tall rows, `step` at a time, that grows by a button. */
export function useGrowing<Row>(path: string, query: Query, step: number): Growing<Row> {
  const { data, error, hasNextPage, fetchNextPage } = useInfiniteQuery({
    queryKey: [path, query],
    queryFn: ({ pageParam }) =>
      get<{ total: number; rows: Row[] }>(path, { ...query, offset: pageParam, limit: step }),
    initialPageParam: 0,
    getNextPageParam: (last, pages) => (pages.length * step < last.total ? pages.length * step : undefined),
  });
  return {
    rows: data?.pages.flatMap(page => page.rows) ?? [],
    total: data?.pages[0]?.total ?? null,
    error,
    more: hasNextPage ? (
      <button type="button" className="button" onClick={() => fetchNextPage()}>
        Show more
      </button>
    ) : null,
  };
}
