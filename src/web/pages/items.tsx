import type { Kind } from '../../kinds/kind.ts';
import { kindNamed } from '../../kinds/kinds.ts';
import type { shapes } from '../api.ts';
import { Count, counted, Failed, Pick, useFacets, Words } from '../filters.tsx';
import { FieldList } from '../item/fields.tsx';
import { ItemList } from '../item/list.tsx';
import { ItemRow } from '../item/row.tsx';
import { usePaged } from '../paged.ts';
import { useParams } from '../params.ts';
import { CsvLink, PageHead } from '../shell.tsx';

/** Filters follow the kind's declaration: each field with a fixed choice is one. */
function KindFilters({ kind, total }: { kind: Kind; total: number | null }) {
  const [params, set] = useParams();
  const facets = useFacets(kind.name);
  const pick = (name: string) => (value: string) => set({ [name]: value });
  return (
    <search className="filters" aria-label="Filters">
      <Words label="Words" value={params.q ?? ''} set={pick('q')} />
      {kind.fields
        .filter(f => f.choices && facets?.values[f.name]?.length)
        .map(f => (
          <Pick
            key={f.name}
            label={f.label}
            any="Any"
            value={params[f.name]}
            choices={(facets?.values[f.name] ?? []).map(v => ({
              value: v.value,
              label: v.value,
              count: v.count,
            }))}
            set={pick(f.name)}
          />
        ))}
      <Pick
        label="Document"
        any="All"
        value={params.document}
        choices={counted(facets?.documents)}
        set={pick('document')}
      />
      <Count total={total} one={kind.label.toLowerCase()} many={kind.plural.toLowerCase()} />
    </search>
  );
}

/** The page of any kind, made from its declaration. */
export function ItemsPage({ name }: { name: string }) {
  const kind = kindNamed(name);
  const [params] = useParams();
  const list = usePaged<shapes.Item, shapes.ItemPage>('items', { ...params, kind: kind?.name ?? name });
  if (!kind) return <PageHead title="No such kind" />;
  return (
    <>
      <PageHead title={kind.plural} aside={<CsvLink list={kind.array} />}>
        <p>{kind.doc}</p>
      </PageHead>
      <KindFilters kind={kind} total={list.total} />
      <Failed error={list.error} />
      {list.total === 0 ? (
        <p className="empty">Nothing of this kind was read, or nothing fits these filters.</p>
      ) : null}
      <ItemList
        label={kind.plural}
        list={list}
        height={96}
        row={item => (
          <>
            <ItemRow item={item} showKind={false} />
            <FieldList item={item} beside={item.caption} />
          </>
        )}
      />
    </>
  );
}
