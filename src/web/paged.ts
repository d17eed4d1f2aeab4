import { keepPreviousData, useQueries, useQuery } from '@tanstack/react-query';
import { useCallback, useState } from 'react';
import { get, type Query } from './api.ts';

/** Rows a request; a window of a list touches one or two of them. */
const size = 100;

interface Page<Row> {
  readonly total: number;
  readonly rows: readonly Row[];
}

export interface Paged<Row, P extends Page<Row>> {
  readonly total: number | null;
  /** The row at a place of the whole list, or undefined while its page is on the way. */
  readonly row: (index: number) => Row | undefined;
  /** The page that the row at a place came with: names and documents. */
  readonly page: (index: number) => P | undefined;
  /** Says which places are in the window, so that their pages are asked for. */
  readonly show: (first: number, last: number) => void;
  readonly error: Error | null;
}

/** A list of any length, of which only the pages in the window are asked for. */
export function usePaged<Row, P extends Page<Row>>(path: string, query: Query): Paged<Row, P> {
  const key = JSON.stringify(query);
  const [seen, setSeen] = useState<{ key: string; first: number; last: number }>({ key, first: 0, last: 0 });
  const window = seen.key === key ? seen : { key, first: 0, last: 0 };
  const load = (page: number) => () => get<P>(path, { ...query, offset: page * size, limit: size });
  const head = useQuery({ queryKey: [path, key, 0], queryFn: load(0), placeholderData: keepPreviousData });
  const wanted: number[] = [];
  for (let p = Math.max(1, Math.floor(window.first / size)); p <= Math.floor(window.last / size); p++)
    wanted.push(p);
  const rest = useQueries({
    queries: wanted.map(p => ({ queryKey: [path, key, p], queryFn: load(p), staleTime: 60_000 })),
  });
  const pages = new Map<number, P>();
  if (head.data) pages.set(0, head.data);
  for (const [i, page] of rest.entries()) if (page.data) pages.set(wanted[i]!, page.data);
  const show = useCallback(
    (first: number, last: number) =>
      setSeen(old => {
        const same =
          old.key === key &&
          Math.floor(old.first / size) === Math.floor(first / size) &&
          Math.floor(old.last / size) === Math.floor(last / size);
        return same ? old : { key, first, last };
      }),
    [key],
  );
  return {
    total: head.data?.total ?? null,
    row: index => pages.get(Math.floor(index / size))?.rows[index % size],
    page: index => pages.get(Math.floor(index / size)),
    show,
    error: head.error,
  };
}
