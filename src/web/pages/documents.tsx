import { Link } from 'wouter';
import { short } from '../../text/dates.ts';
import type { shapes } from '../api.ts';
import { Count, counted, Failed, Pick, useFacets, Words } from '../filters.tsx';
import { VirtualList } from '../list.tsx';
import { usePaged } from '../paged.ts';
import { useParams } from '../params.ts';
import { CsvLink, PageHead } from '../shell.tsx';

const states: Readonly<Record<string, { readonly label: string; readonly tone: string }>> = {
  read: { label: 'Read', tone: 'good' },
  partly: { label: 'Partly read', tone: 'warn' },
  refused: { label: 'Refused', tone: 'bad' },
};

export function StateChip({ state }: { state: string }) {
  const known = states[state];
  return <span className={`chip ${known?.tone ?? ''}`}>{known?.label ?? state}</span>;
}

function DocumentCells({ row }: { row: shapes.DocumentRow }) {
  return (
    <>
      <div role="cell" className="num">
        {row.published ? (
          <span title={row.publishedFrom ? `known from ${row.publishedFrom}` : undefined}>
            {short(row.published)}
          </span>
        ) : (
          <span className="open">undated</span>
        )}
        {row.publishedFrom ? (
          <small className="quiet known">{row.publishedFrom.replace(/^meta .*/, 'meta tag')}</small>
        ) : null}
      </div>
      <div role="cell">
        <Link href={`/documents/${encodeURIComponent(row.id)}`} className="serif title">
          {row.title ?? row.path}
        </Link>
        <small className="quiet path">{row.path}</small>
        {row.problems.map(p => (
          <small key={p.code + p.message} className="problem">
            {p.message} {p.remedy ?? ''}
          </small>
        ))}
      </div>
      <div role="cell">{row.outlet ?? <span className="open">source not known</span>}</div>
      <div role="cell" className="num right">
        {row.words.toLocaleString('en')}
        <span className="unit"> words</span>
      </div>
      <div role="cell" className="num right">
        {row.items.toLocaleString('en')}
        <span className="unit"> items</span>
      </div>
      <div role="cell">
        <StateChip state={row.state} />
      </div>
    </>
  );
}

export function DocumentsPage() {
  const [params, set] = useParams();
  const { q, state, outlet, dated, sort } = params;
  const facets = useFacets('');
  const list = usePaged<shapes.DocumentRow, shapes.DocumentPage>('documents', {
    q,
    state,
    outlet,
    dated,
    sort,
  });
  const pick = (name: string) => (value: string) => set({ [name]: value });
  return (
    <>
      <PageHead
        title="Documents"
        aside={
          <span className="line">
            <CsvLink list="documents" />
            <Link href="/add" className="button no-print">
              Add files
            </Link>
          </span>
        }
      >
        <p>Every file that was offered, what became of it, and how its date is known.</p>
      </PageHead>
      <search className="filters" aria-label="Filters">
        <Words label="Title or path" value={q ?? ''} set={pick('q')} />
        <Pick
          label="Source"
          any="All"
          value={outlet}
          choices={counted(facets?.outlets)}
          set={pick('outlet')}
        />
        <Pick
          label="State"
          any="Any"
          value={state}
          choices={Object.entries(states).map(([value, s]) => ({ value, label: s.label }))}
          set={pick('state')}
        />
        <Pick
          label="Date"
          any="Any"
          value={dated}
          choices={[
            { value: 'yes', label: 'Dated' },
            { value: 'no', label: 'Undated' },
          ]}
          set={pick('dated')}
        />
        <Pick
          label="Order"
          any="Oldest first"
          value={sort}
          choices={[
            { value: '-published', label: 'Newest first' },
            { value: 'title', label: 'By title' },
            { value: '-items', label: 'Most items first' },
          ]}
          set={pick('sort')}
        />
        <Count total={list.total} one="document" many="documents" />
      </search>
      <Failed error={list.error} />
      {list.total === 0 ? <p className="empty">No document fits these filters.</p> : null}
      {list.total ? (
        <VirtualList
          label="Documents"
          total={list.total}
          height={58}
          show={list.show}
          table={{
            className: 'document-cells',
            heads: ['Published', 'Document', 'Source', 'Words', 'Items', 'State'],
          }}
          row={index => {
            const row = list.row(index);
            return row ? <DocumentCells row={row} /> : <div role="cell">…</div>;
          }}
        />
      ) : null}
    </>
  );
}
