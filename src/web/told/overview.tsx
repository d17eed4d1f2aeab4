import { useQuery } from '@tanstack/react-query';
import { Link } from 'wouter';
import type { DifferencePage } from '../../server/told.ts';
import { get } from '../api.ts';
import { positionShown } from './types.ts';

/** Where accounts differ: the differences with most sources. Nothing where there are none. */
export function WhereAccountsDiffer() {
  const { data } = useQuery({
    queryKey: ['differences', 'most'],
    queryFn: () => get<DifferencePage>('differences', { status: 'open', limit: 5 }),
  });
  if (!data || data.total === 0) return null;
  return (
    <section aria-labelledby="differ">
      <h2 id="differ">Where accounts differ</h2>
      <ul className="newest">
        {data.rows.map(row => (
          <li key={row.id}>
            <span className="num when">{row.sides.length} sides</span>
            <span>
              <Link href={`/differences?type=${row.type}`}>{row.about}</Link>
              <span className="quiet">
                {' '}
                {row.sides
                  .map(
                    side => `${positionShown(row.type, side.position)}${side.inferred ? ' (inferred)' : ''}`,
                  )
                  .join(' · ')}
              </span>
            </span>
          </li>
        ))}
      </ul>
      <p>
        <Link href="/differences">All {data.total}</Link>
      </p>
    </section>
  );
}
