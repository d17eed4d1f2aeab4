import { useQuery } from '@tanstack/react-query';
import { Link } from 'wouter';
import { kinds } from '../../kinds/kinds.ts';
import { inWords, short } from '../../text/dates.ts';
import { get, type shapes } from '../api.ts';
import { Failed } from '../filters.tsx';
import { PageHead } from '../shell.tsx';
import { WhereAccountsDiffer } from '../told/overview.tsx';

const some = (n: number, one: string, many: string) => `${n.toLocaleString('en')} ${n === 1 ? one : many}`;

function lead(data: shapes.Overview): string {
  const all = data.documents.read + data.documents.partly + data.documents.refused;
  const outlets = data.outlets.filter(o => o.id !== null).length;
  const { first, last } = data.span;
  const when =
    first && last ? `, published ${inWords(first)}${last === first ? '' : ` to ${inWords(last)}`}` : '';
  return `${some(all, 'document', 'documents')} from ${some(outlets, 'source', 'sources')}${when}.`;
}

function Kinds({ counts }: { counts: Readonly<Record<string, number>> }) {
  const shown = kinds.filter(k => (counts[k.name] ?? 0) > 0);
  return (
    <ul className="tally" aria-label="What is on the record">
      {shown.map(k => (
        <li key={k.name} data-kind={k.name}>
          <Link href={`/items/${k.name}`}>
            <span className="big num">{counts[k.name]?.toLocaleString('en')}</span>
            <span className="kind" data-kind={k.name}>
              {counts[k.name] === 1 ? k.label : k.plural}
            </span>
          </Link>
        </li>
      ))}
    </ul>
  );
}

function Attention({ rows }: { rows: shapes.Overview['attention'] }) {
  return (
    <section aria-labelledby="attention">
      <h2 id="attention">What needs attention</h2>
      {rows.length === 0 ? <p className="quiet">Nothing at the moment.</p> : null}
      <ul className="lines">
        {rows.map(row => (
          <li key={row.code}>
            <Link href={row.to}>
              <span className="num n">{row.count.toLocaleString('en')}</span>
              <span>{row.text}</span>
            </Link>
          </li>
        ))}
      </ul>
    </section>
  );
}

function Bars({
  id,
  title,
  rows,
  to,
}: {
  id: string;
  title: string;
  rows: readonly { id: string | null; name: string; count: number }[];
  to: (id: string | null) => string;
}) {
  const most = Math.max(1, ...rows.map(r => r.count));
  return (
    <section aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      <ol className="bars">
        {rows.map(row => (
          <li key={row.id ?? row.name}>
            <Link href={to(row.id)}>{row.name}</Link>
            <span className="bar" aria-hidden="true">
              <i style={{ width: `${(100 * row.count) / most}%` }} />
            </span>
            <span className="num">{row.count.toLocaleString('en')}</span>
          </li>
        ))}
      </ol>
    </section>
  );
}

function Newest({ rows }: { rows: readonly shapes.DocumentRow[] }) {
  return (
    <section aria-labelledby="newest">
      <h2 id="newest">Newest documents</h2>
      <ul className="newest">
        {rows.map(row => (
          <li key={row.id}>
            <span className="num when">{row.published ? short(row.published) : 'undated'}</span>
            <span>
              <Link href={`/documents/${row.id}`} className="serif title">
                {row.title ?? row.path}
              </Link>
              <span className="quiet"> {row.outlet}</span>
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}

export function OverviewPage() {
  const { data, error } = useQuery({
    queryKey: ['overview'],
    queryFn: () => get<shapes.Overview>('overview'),
  });
  if (!data) {
    return (
      <>
        <PageHead title="Overview" />
        <Failed error={error} />
      </>
    );
  }
  const speakers = data.speakers.filter(s => s.id !== null).slice(0, 10);
  return (
    <div className="overview">
      <PageHead title="Overview">
        <p className="lead serif">{lead(data)}</p>
      </PageHead>
      <Kinds counts={data.kinds} />
      <div className="columns">
        <div>
          <Attention rows={data.attention} />
          <Bars
            id="speakers"
            title="Who speaks most"
            rows={speakers}
            to={id => `/items/statement?speaker=${encodeURIComponent(id ?? '-')}`}
          />
        </div>
        <div>
          <WhereAccountsDiffer />
          <Newest rows={data.newest} />
          <Bars
            id="outlets"
            title="Whose documents"
            rows={data.outlets.slice(0, 10)}
            to={id => `/documents?outlet=${encodeURIComponent(id ?? '-')}`}
          />
        </div>
      </div>
    </div>
  );
}
