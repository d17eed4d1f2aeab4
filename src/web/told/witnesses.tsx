import { useQuery } from '@tanstack/react-query';
import { Link } from 'wouter';
import type { Witnesses } from '../../server/told.ts';
import { get } from '../api.ts';
import { itemAddress } from '../item/legend.ts';

/** Who else tells what an item tells, and what may be the same. Nothing where it stands alone. */
export function WitnessList({ item }: { item: string }) {
  const { data } = useQuery({
    queryKey: ['witnesses', item],
    queryFn: () => get<Witnesses>(`items/${encodeURIComponent(item)}/witnesses`),
  });
  const others = (data?.items ?? []).filter(one => one.id !== item);
  if (!data || (others.length === 0 && data.proposed.length === 0)) return null;
  return (
    <details className="evidence">
      <summary>
        Told by <span className="num">{data.sources}</span> {data.sources === 1 ? 'source' : 'sources'}
        {data.proposed.length > 0 ? ', and perhaps elsewhere' : ''}
      </summary>
      <ul>
        {others.map(one => (
          <li key={one.id}>
            <span className="role">{one.outlet ?? one.title}</span>
            <Link href={itemAddress(one) ?? `/item/${one.id}`}>{one.evidence[0]?.text ?? one.caption}</Link>
          </li>
        ))}
        {data.proposed.map(({ item: one, why }) => (
          <li key={one.id}>
            <span className="role">may be the same ({why})</span>
            <Link href={itemAddress(one) ?? `/item/${one.id}`}>{one.evidence[0]?.text ?? one.caption}</Link>
          </li>
        ))}
      </ul>
    </details>
  );
}
