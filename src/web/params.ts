import { useCallback } from 'react';
import { useLocation, useSearch } from 'wouter';

/** The page's filters live in its address, so that a view can be linked, kept and gone back to. */
export function useParams(): readonly [
  Readonly<Record<string, string>>,
  (change: Record<string, string>) => void,
] {
  const search = useSearch();
  const [location, go] = useLocation();
  const params = Object.fromEntries(new URLSearchParams(search));
  const set = useCallback(
    (change: Record<string, string>) => {
      const next = new URLSearchParams(search);
      for (const [key, value] of Object.entries(change)) {
        if (value) next.set(key, value);
        else next.delete(key);
      }
      const text = next.toString();
      go(text ? `${location}?${text}` : location, { replace: true });
    },
    [search, location, go],
  );
  return [params, set];
}
