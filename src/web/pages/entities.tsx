import { Link } from 'wouter';
import type { shapes } from '../api.ts';
import { Count, Failed, Pick, Words } from '../filters.tsx';
import { OfficeLine } from '../item/offices.tsx';
import { VirtualList } from '../list.tsx';
import { usePaged } from '../paged.ts';
import { useParams } from '../params.ts';
import { CsvLink, PageHead } from '../shell.tsx';

const types = [
  { value: 'person', label: 'People' },
  { value: 'body', label: 'Bodies' },
  { value: 'place', label: 'Places' },
];

function EntityCells({ row }: { row: shapes.Entity }) {
  return (
    <>
      <div role="cell">
        <Link href={`/entities/${encodeURIComponent(row.id)}`} className="serif title">
          {row.name}
        </Link>
        {row.offices.slice(0, 2).map(office => (
          <span className="office-line" key={`${office.title} ${office.ofText} ${office.former}`}>
            <OfficeLine office={office} />
          </span>
        ))}
        {row.offices.length > 2 ? (
          <span className="quiet office-line">
            and {row.offices.length - 2} {row.offices.length === 3 ? 'more office' : 'more offices'}
          </span>
        ) : null}
      </div>
      <div role="cell" className="quiet">
        {row.aliases.filter(a => a !== row.name).join(', ')}
      </div>
      <div role="cell">{row.type ?? ''}</div>
      <div role="cell" className="num right">
        {row.documents.toLocaleString('en')}
        <span className="unit"> documents</span>
      </div>
      <div role="cell" className="num right">
        {row.statements.toLocaleString('en')}
        <span className="unit"> statements</span>
      </div>
    </>
  );
}

export function EntitiesPage() {
  const [{ q, type }, set] = useParams();
  const list = usePaged<shapes.Entity, shapes.EntityPage>('entities', { q, type });
  return (
    <>
      <PageHead title="People and bodies" aside={<CsvLink list="entities" />}>
        <p>
          Everyone who speaks, holds office or acts, and every body and place named, with all their names.
        </p>
      </PageHead>
      <search className="filters" aria-label="Filters">
        <Words label="Name" value={q ?? ''} set={value => set({ q: value })} />
        <Pick label="Type" any="All" value={type} choices={types} set={value => set({ type: value })} />
        <Count total={list.total} one="name" many="names" />
      </search>
      <Failed error={list.error} />
      {list.total ? (
        <VirtualList
          label="People and bodies"
          total={list.total}
          height={40}
          show={list.show}
          table={{
            className: 'entity-cells',
            heads: ['Name', 'Also named', 'Type', 'Documents', 'Statements'],
          }}
          row={index => {
            const row = list.row(index);
            return row ? <EntityCells row={row} /> : <div role="cell">…</div>;
          }}
        />
      ) : null}
      {list.total === 0 ? <p className="empty">No name fits these filters.</p> : null}
    </>
  );
}
