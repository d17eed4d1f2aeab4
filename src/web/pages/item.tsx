import { useQuery } from '@tanstack/react-query';
import { Redirect } from 'wouter';
import { get, type shapes } from '../api.ts';
import { DemandPage } from '../docket/demand.tsx';
import { Failed } from '../filters.tsx';
import { FieldList } from '../item/fields.tsx';
import { itemAddress, LegendProvider } from '../item/legend.ts';
import { PageHead } from '../shell.tsx';

/** A lasting link to an item: leads to its words, a demand to what became of it, or shows it where it has none in a document. */
export function ItemPage({ id }: { id: string }) {
  const { data, error } = useQuery({
    queryKey: ['item', id],
    queryFn: () => get<shapes.ItemPage>(`items/${encodeURIComponent(id)}`),
  });
  const item = data?.rows[0];
  if (item?.kind === 'demand') return <DemandPage id={id} />;
  const to = item ? itemAddress(item) : null;
  if (to) return <Redirect to={to} replace />;
  return (
    <>
      <PageHead title="Item" />
      <Failed error={error} />
      {item && data ? (
        <LegendProvider value={data}>
          <FieldList item={item} />
        </LegendProvider>
      ) : null}
    </>
  );
}
