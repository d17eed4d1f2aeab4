import { useQuery } from '@tanstack/react-query';
import { Link } from 'wouter';
import { short } from '../../text/dates.ts';
import { get, type shapes } from '../api.ts';
import { Count, Failed, Words } from '../filters.tsx';
import { LegendProvider, spanAddress } from '../item/legend.ts';
import { ItemRow } from '../item/row.tsx';
import { VirtualList } from '../list.tsx';
import { usePaged } from '../paged.ts';
import { useParams } from '../params.ts';
import { PageHead } from '../shell.tsx';

type Hit = shapes.SearchPage['rows'][number];

type Passage = Hit['passages'][number];

/** A passage of the text with each found word a link to its place. */
function Found({ document, passage }: { document: string; passage: Passage }) {
  const at = (place: number) => place - passage.start;
  const parts = passage.found.map((span, i) => {
    const before = passage.text.slice(i === 0 ? 0 : at(passage.found[i - 1]!.end), at(span.start));
    return (
      <span key={span.start}>
        {before}
        <Link href={spanAddress(document, span.start, span.end)}>
          <mark className="found">{passage.text.slice(at(span.start), at(span.end))}</mark>
        </Link>
      </span>
    );
  });
  const last = passage.found.at(-1);
  return (
    <p className="serif passage">
      … {parts}
      {last ? passage.text.slice(at(last.end)) : passage.text} …
    </p>
  );
}

function HitRow({ hit }: { hit: Hit }) {
  const rest = hit.places - hit.passages.reduce((n, p) => n + p.found.length, 0);
  return (
    <div className="hit">
      <h2>
        <Link href={`/documents/${encodeURIComponent(hit.document)}`} className="title">
          {hit.title ?? hit.path}
        </Link>
      </h2>
      <p className="under">
        <span>{hit.outlet ?? hit.path}</span>
        <span className="num">{hit.published ? short(hit.published) : 'undated'}</span>
        <span className="num">
          {hit.places} {hit.places === 1 ? 'place' : 'places'}
        </span>
      </p>
      {hit.passages.map(passage => (
        <Found key={passage.start} document={hit.document} passage={passage} />
      ))}
      {rest > 0 ? <p className="quiet">and {rest} more in this document</p> : null}
    </div>
  );
}

/** What is on the record with these words, beside the places in the texts. */
function OnRecord({ q }: { q: string }) {
  const { data } = useQuery({
    queryKey: ['items', 'search', q],
    queryFn: () => get<shapes.ItemPage>('items', { q, limit: 12 }),
  });
  if (!data || data.total === 0) return null;
  return (
    <aside aria-labelledby="on-record">
      <h2 id="on-record">
        On the record <span className="num quiet">{data.total.toLocaleString('en')}</span>
      </h2>
      <LegendProvider value={data}>
        <ul className="found-items">
          {data.rows.map(item => (
            <li key={item.id}>
              <ItemRow item={item} />
            </li>
          ))}
        </ul>
      </LegendProvider>
      {data.total > data.rows.length ? (
        <Link href={`/items/statement?q=${encodeURIComponent(q)}`}>All statements with these words</Link>
      ) : null}
    </aside>
  );
}

export function SearchPage() {
  const [{ q }, set] = useParams();
  const list = usePaged<Hit, shapes.SearchPage>('search', { q: q ?? '' });
  return (
    <>
      <PageHead title="Search">
        <p>
          Every document that has all the words, with the places where they stand. A word may be left
          unfinished.
        </p>
      </PageHead>
      <search className="filters" aria-label="Search">
        <Words label="Words" value={q ?? ''} set={value => set({ q: value })} />
        {q ? <Count total={list.total} one="document" many="documents" /> : null}
      </search>
      <Failed error={list.error} />
      {q && list.total === 0 ? <p className="empty">“{q}” stands in no document of this record.</p> : null}
      <div className="entity">
        <VirtualList
          label="Documents found"
          total={q ? (list.total ?? 0) : 0}
          height={150}
          show={list.show}
          row={index => {
            const hit = list.row(index);
            return hit ? <HitRow hit={hit} /> : <p className="loading">…</p>;
          }}
        />
        {q ? <OnRecord q={q} /> : null}
      </div>
    </>
  );
}
