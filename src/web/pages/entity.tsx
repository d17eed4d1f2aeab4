import { useQuery } from '@tanstack/react-query';
import { Link } from 'wouter';
import { short } from '../../text/dates.ts';
import { get, type shapes } from '../api.ts';
import { Failed } from '../filters.tsx';
import { spanAddress } from '../item/legend.ts';
import { ItemList } from '../item/list.tsx';
import { OfficeList } from '../item/offices.tsx';
import { ItemRow } from '../item/row.tsx';
import { usePaged } from '../paged.ts';
import { useParams } from '../params.ts';
import { PageHead } from '../shell.tsx';

function Offices({ entity }: { entity: shapes.EntityFull }) {
  if (entity.offices.length === 0) return null;
  return (
    <section aria-labelledby="offices">
      <h2 id="offices">Offices</h2>
      <OfficeList offices={entity.offices} />
      <p className="quiet">“Seen” are the days of the documents that show an office held, not its term.</p>
    </section>
  );
}

/** The places of an entity, document by document, in the order of the record. */
function byDocument(spans: shapes.EntityFull['spans']) {
  const held = new Map<string, shapes.EntityFull['spans'][number][]>();
  for (const span of spans) {
    const of = held.get(span.document);
    if (of) of.push(span);
    else held.set(span.document, [span]);
  }
  return [...held];
}

function Mentions({ entity }: { entity: shapes.EntityFull }) {
  return (
    <section aria-labelledby="mentions">
      <h2 id="mentions">Where it is named</h2>
      <ul className="mentions">
        {byDocument(entity.spans).map(([id, spans]) => {
          const document = entity.sources[id];
          return (
            <li key={id}>
              <p className="quiet">
                {document?.outlet ?? document?.path}{' '}
                {document?.published ? short(document.published) : 'undated'}
              </p>
              {spans.map(span => (
                <Link key={span.start} href={spanAddress(id, span.start, span.end)}>
                  {span.text}
                </Link>
              ))}
            </li>
          );
        })}
      </ul>
    </section>
  );
}

const views = [
  ['speaker', 'Statements by'],
  ['entity', 'All that concerns'],
] as const;

function Items({ entity }: { entity: shapes.EntityFull }) {
  const [params, set] = useParams();
  const chosen = params.view === 'entity' || entity.statements === 0 ? 'entity' : 'speaker';
  const query = chosen === 'speaker' ? { kind: 'statement', speaker: entity.id } : { entity: entity.id };
  const list = usePaged<shapes.Item, shapes.ItemPage>('items', query);
  return (
    <section aria-labelledby="items">
      <h2 id="items" className="switch">
        {views.map(([view, label]) => (
          <button key={view} type="button" aria-pressed={chosen === view} onClick={() => set({ view })}>
            {label} {entity.name}
          </button>
        ))}
        <span className="num quiet">{list.total ?? ''}</span>
      </h2>
      <ItemList
        label="Items"
        list={list}
        height={64}
        row={item => <ItemRow item={item} showKind={chosen === 'entity'} />}
      />
    </section>
  );
}

export function EntityPage({ id }: { id: string }) {
  const { data, error } = useQuery({
    queryKey: ['entity', id],
    queryFn: () => get<shapes.EntityFull>(`entities/${encodeURIComponent(id)}`),
  });
  if (!data) return <Failed error={error} />;
  const others = data.aliases.filter(a => a !== data.name);
  return (
    <>
      <PageHead
        title={data.name}
        aside={
          <Link href={`/dockets/${encodeURIComponent(data.id)}`} className="button small">
            Docket
          </Link>
        }
      >
        <p>
          {data.type ?? 'not typed'}
          {others.length > 0 ? `; also named ${others.join(', ')}` : ''}
        </p>
      </PageHead>
      <div className="entity">
        <Items entity={data} />
        <div>
          <Offices entity={data} />
          <Mentions entity={data} />
        </div>
      </div>
    </>
  );
}
