import { useQuery } from '@tanstack/react-query';
import { Link } from 'wouter';
import type { Passage } from '../../server/told.ts';
import { short } from '../../text/dates.ts';
import { get } from '../api.ts';
import { spanAddress } from '../item/legend.ts';

/** Who else tells the passages of a document; empty until it is known. */
export function usePassages(document: string): readonly Passage[] {
  const { data } = useQuery({
    queryKey: ['passages', document],
    queryFn: () => get<Passage[]>(`documents/${encodeURIComponent(document)}/passages`),
  });
  return data ?? none;
}

const none: readonly Passage[] = [];

const sorts = [
  { how: 'disputed', title: 'Told otherwise', sign: '≠' },
  { how: 'reused', title: 'In the same words', sign: '=' },
  { how: 'told', title: 'Told by others, too', sign: '+' },
] as const;

/** How a passage is marked in the text: "≠ The Ostery Lantern", "= 2 others". */
export function noteOf({ how, others }: Passage): string {
  const outlets = [...new Set(others.map(other => other.outlet ?? other.title))];
  const who = outlets.length === 1 && outlets[0] ? outlets[0] : `${outlets.length} others`;
  return `${sorts.find(sort => sort.how === how)!.sign} ${who}`;
}

/** The passages of a document that are told elsewhere, by how they are; nothing where there are none. */
export function PassageList({
  document,
  text,
  passages,
}: {
  document: string;
  text: string;
  passages: readonly Passage[];
}) {
  if (passages.length === 0) return null;
  return (
    <details className="evidence passages">
      <summary>
        Who else tells this <span className="num quiet">{passages.length}</span>
      </summary>
      {sorts.map(({ how, title, sign }) => {
        const own = passages.filter(passage => passage.how === how);
        return own.length === 0 ? null : (
          <section key={how} data-how={how}>
            <h3>
              <span aria-hidden="true">{sign}</span> {title} <span className="num quiet">{own.length}</span>
            </h3>
            <ul>
              {own.map(passage => (
                <li key={`${passage.start}-${passage.end}${passage.item}${passage.difference}`}>
                  <Link className="own serif" href={spanAddress(document, passage.start, passage.end)}>
                    {cut(text.slice(passage.start, passage.end))}
                  </Link>
                  <Others passage={passage} />
                </li>
              ))}
            </ul>
          </section>
        );
      })}
    </details>
  );
}

function Others({ passage }: { passage: Passage }) {
  return (
    <ul className="others">
      {passage.others.map(other => (
        <li key={`${other.document}${other.start}`}>
          <span className="role">
            {other.outlet ?? other.title}
            {other.published ? `, ${short(other.published)}` : ''}
          </span>{' '}
          <Link className="serif" href={spanAddress(other.document, other.start, other.end)}>
            <q>{cut(other.text)}</q>
          </Link>
        </li>
      ))}
    </ul>
  );
}

/** Code units of a passage that are shown in the list; the link leads to all of it. */
const most = 180;

const cut = (text: string) => (text.length > most ? `${text.slice(0, most).trimEnd()} …` : text);
