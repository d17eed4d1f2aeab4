import { Link } from 'wouter';
import type * as dockets from '../../server/docketshapes.ts';
import { Count, Failed, Pick, Words } from '../filters.tsx';
import { VirtualList } from '../list.tsx';
import { usePaged } from '../paged.ts';
import { useParams } from '../params.ts';
import { PageHead } from '../shell.tsx';

const columns = [
  ['designated', 'Called', 'called'],
  ['demanded', 'Demanded', 'demanded'],
  ['stakes', 'At stake', 'stakes'],
  ['answered', 'Answered', 'answers'],
  ['court', 'In court', 'cases'],
] as const;

function Row({ row }: { row: dockets.MatrixRow }) {
  const docket = `/dockets/${encodeURIComponent(row.entity)}`;
  return (
    <>
      <div role="cell" className="party">
        <Link href={docket} className="title">
          {row.name}
        </Link>
        {row.silent ? <span className="chip warn">no answer</span> : null}
      </div>
      {columns.map(([field, label, part]) => (
        <div key={field} role="cell" className="num right" data-label={label}>
          {row[field] > 0 ? (
            <Link href={`${docket}#${part}`} aria-label={`${label}: ${row[field]}, ${row.name}`}>
              {row[field].toLocaleString('en')}
            </Link>
          ) : (
            <span className="nil">–</span>
          )}
        </div>
      ))}
    </>
  );
}

/** All parties at one glance: what each is called, what is demanded of it, what it may lose, whether it answered or sued. */
export function MatrixPage() {
  const [params, set] = useParams();
  const { silent, type, q } = params;
  const list = usePaged<dockets.MatrixRow, dockets.MatrixPage>('matrix', {
    ...(silent === 'true' ? { silent } : {}),
    ...(type ? { type } : {}),
    ...(q ? { q } : {}),
  });
  return (
    <>
      <PageHead title="Matrix of parties">
        <p>
          How many items are on record of each party; a number leads to them. “No answer” means that none on
          record, its own or of those who hold its offices, is as late as the first demand.
        </p>
      </PageHead>
      <search className="filters" aria-label="Filters">
        <Words label="Name" value={q ?? ''} set={value => set({ q: value })} />
        <Pick
          label="Type"
          any="Places and bodies"
          value={type}
          choices={[
            { value: 'place', label: 'Places' },
            { value: 'body', label: 'Bodies' },
          ]}
          set={value => set({ type: value })}
        />
        <label className="check">
          <input
            type="checkbox"
            checked={silent === 'true'}
            onChange={event => set({ silent: event.target.checked ? 'true' : '' })}
          />{' '}
          Who has not answered
        </label>
        <Count total={list.total} one="party" many="parties" />
      </search>
      <Failed error={list.error} />
      {list.total === 0 ? (
        <p className="empty">
          {silent === 'true'
            ? 'Every party of whom something is demanded has answered.'
            : 'No party on record fits.'}
        </p>
      ) : null}
      <VirtualList
        label="Parties"
        total={list.total ?? 0}
        height={40}
        show={list.show}
        table={{ className: 'matrix-cells', heads: ['Party', ...columns.map(([, label]) => label)] }}
        row={index => {
          const row = list.row(index);
          return row ? <Row row={row} /> : <p className="loading">…</p>;
        }}
      />
    </>
  );
}
