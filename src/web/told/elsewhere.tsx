import { useQuery } from '@tanstack/react-query';
import { Link } from 'wouter';
import type { PassageElsewhere } from '../../server/told.ts';
import { get } from '../api.ts';
import { spanAddress } from '../item/legend.ts';

/** The passages of a document that stand in others, the two texts one under the other. Nothing where there are none. */
export function ElsewhereList({ document }: { document: string }) {
  const { data } = useQuery({
    queryKey: ['elsewhere', document],
    queryFn: () => get<PassageElsewhere[]>(`documents/${encodeURIComponent(document)}/elsewhere`),
  });
  if (!data || data.length === 0) return null;
  return (
    <details className="evidence elsewhere">
      <summary>
        Passages that stand elsewhere, too <span className="num quiet">{data.length}</span>
      </summary>
      <ul>
        {data.map(passage => (
          <li key={`${passage.start}${passage.other.document}${passage.other.start}`}>
            <Link href={spanAddress(document, passage.start, passage.end)}>
              {passage.words} words{' '}
              {passage.label === 'same' ? 'of a text that is for the most part the same' : ''}
            </Link>
            <span className="role">{passage.other.outlet ?? passage.other.title ?? passage.other.path}</span>
            <Link
              className="serif"
              href={spanAddress(passage.other.document, passage.other.start, passage.other.end)}
            >
              <q>{passage.other.text}</q>
            </Link>
          </li>
        ))}
      </ul>
    </details>
  );
}
