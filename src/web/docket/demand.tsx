import { useQuery } from '@tanstack/react-query';
import { Link } from 'wouter';
import type * as dockets from '../../server/docketshapes.ts';
import { get } from '../api.ts';
import { Failed } from '../filters.tsx';
import { ItemActions } from '../item/decide.tsx';
import { FieldList } from '../item/fields.tsx';
import { LegendProvider } from '../item/legend.ts';
import { PageHead } from '../shell.tsx';
import { DocketRow } from './rows.tsx';
import { State, StepList } from './steps.tsx';

/** A demand from its making on, for each party that it is made of. */
export function DemandPage({ id }: { id: string }) {
  const { data, error } = useQuery({
    queryKey: ['demand', id],
    queryFn: () => get<dockets.DemandLife>(`demands/${encodeURIComponent(id)}/steps`),
  });
  const demand = data?.items.find(item => item.id === id);
  if (!data || !demand) return <Failed error={error} />;
  const items = new Map(data.items.map(item => [item.id, item]));
  return (
    <LegendProvider value={data}>
      <article className="docket">
        <PageHead title="A demand and what became of it" />
        <ul className="docket-rows">
          <DocketRow item={demand}>
            <ItemActions item={demand} />
          </DocketRow>
        </ul>
        <FieldList item={demand} beside={demand.caption} />
        {data.parties.length === 0 ? (
          <p className="empty">
            The text leaves open of whom it is demanded, so nothing can be held against it.
          </p>
        ) : null}
        {data.parties.map(steps => (
          <section key={steps.party} className="docket-section" aria-labelledby={`of-${steps.party}`}>
            <h2 id={`of-${steps.party}`}>
              For{' '}
              <Link href={`/dockets/${encodeURIComponent(steps.party ?? '')}`}>
                {data.names[steps.party ?? ''] ?? 'a party'}
              </Link>{' '}
              <State steps={steps} />
            </h2>
            <StepList steps={steps} items={items} />
          </section>
        ))}
      </article>
    </LegendProvider>
  );
}
