import { Link } from 'wouter';
import type { shapes } from '../api.ts';
import { Count, Failed, Words } from '../filters.tsx';
import { LegendProvider, spanAddress, useLegend } from '../item/legend.ts';
import { SourceLine } from '../item/marks.tsx';
import { VirtualList } from '../list.tsx';
import { usePaged } from '../paged.ts';
import { useParams } from '../params.ts';
import { PageHead } from '../shell.tsx';

type Hit = shapes.SearchPage['rows'][number];

function HitRow({ hit }: { hit: Hit }) {
  const { documents } = useLegend();
  const document = documents[hit.document];
  return (
    <div className="hit">
      <p className="serif">
        …{hit.before}
        <Link href={spanAddress(hit.document, hit.start, hit.end)}>
          <mark className="found">{hit.words}</mark>
        </Link>
        {hit.after}…
      </p>
      <div className="under">
        <span>{document?.title ?? document?.path}</span>
        <SourceLine id={hit.document} />
      </div>
    </div>
  );
}

export function SearchPage() {
  const [{ q }, set] = useParams();
  const list = usePaged<Hit, shapes.SearchPage>('search', { q: q ?? '' });
  return (
    <>
      <PageHead title="Search">
        <p>Every place in every document where the words stand. Put a phrase in quotation marks.</p>
      </PageHead>
      <search className="filters" aria-label="Search">
        <Words label="Words" value={q ?? ''} set={value => set({ q: value })} />
        {q ? <Count total={list.total} one="place" many="places" /> : null}
      </search>
      <Failed error={list.error} />
      {q && list.total === 0 ? <p className="empty">“{q}” stands in no document of this record.</p> : null}
      <VirtualList
        label="Places found"
        total={q ? (list.total ?? 0) : 0}
        height={72}
        show={list.show}
        row={index => {
          const hit = list.row(index);
          const page = list.page(index);
          if (!hit || !page) return <p className="loading">…</p>;
          return (
            <LegendProvider value={{ names: {}, documents: page.documents }}>
              <HitRow hit={hit} />
            </LegendProvider>
          );
        }}
      />
    </>
  );
}
