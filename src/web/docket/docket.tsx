import { useQuery } from '@tanstack/react-query';
import { useEffect } from 'react';
import { Button } from 'react-aria-components';
import { Link } from 'wouter';
import type * as dockets from '../../server/docketshapes.ts';
import { get, type shapes } from '../api.ts';
import { Failed } from '../filters.tsx';
import { LegendProvider } from '../item/legend.ts';
import { PageHead } from '../shell.tsx';
import { DocketRow } from './rows.tsx';
import { State, StepList } from './steps.tsx';
import { Sums } from './sums.tsx';

type Items = ReadonlyMap<string, shapes.Item>;

function Rows({
  rows,
  docket,
  items,
}: {
  rows: dockets.Section['rows'];
  docket: dockets.Docket;
  items: Items;
}) {
  return (
    <ul className="docket-rows">
      {rows.map(row => {
        const item = items.get(row.item);
        const steps = docket.steps[row.item];
        return item ? (
          <DocketRow key={row.item} item={item} more={row.more}>
            {steps ? (
              <div className="life">
                <State steps={steps} />
                <StepList steps={steps} items={items} />
              </div>
            ) : null}
          </DocketRow>
        ) : null;
      })}
    </ul>
  );
}

function Section({
  section,
  docket,
  items,
}: {
  section: dockets.Section;
  docket: dockets.Docket;
  items: Items;
}) {
  const told = section.rows.filter(row => !row.inferred);
  const inferred = section.rows.filter(row => row.inferred);
  const { name, kind } = section;
  const rest = section.total - section.rows.length;
  return (
    <section aria-labelledby={name} className="docket-section">
      <h2 id={name}>
        {section.label} <span className="num quiet">{section.total.toLocaleString('en')}</span>
      </h2>
      {name === 'stakes' ? <Sums sums={docket.sums} items={items} /> : null}
      <Rows rows={told} docket={docket} items={items} />
      {inferred.length > 0 ? (
        <div className="set-apart">
          <h3>Worked out, not told in so many words</h3>
          <Rows rows={inferred} docket={docket} items={items} />
        </div>
      ) : null}
      {rest > 0 ? (
        <p className="quiet">
          The newest {section.rows.length}.{' '}
          <Link href={`/entities/${encodeURIComponent(docket.party.id)}?view=entity`}>
            {rest.toLocaleString('en')} more
          </Link>{' '}
          {kind === 'statement' ? 'statements' : ''}
        </p>
      ) : null}
    </section>
  );
}

function Lead({ docket }: { docket: dockets.Docket }) {
  const open = Object.values(docket.steps).filter(one => one.open).length;
  const all = Object.keys(docket.steps).length;
  return (
    <>
      {docket.officers.length > 0 ? (
        <p>
          Those who act for it, by their office on record:{' '}
          {docket.officers.map((officer, n) => (
            <span key={officer.entity}>
              {n > 0 ? ', ' : ''}
              <Link href={`/entities/${encodeURIComponent(officer.entity)}`}>{officer.name}</Link>{' '}
              <span className="quiet">({officer.title})</span>
            </span>
          ))}
          .
        </p>
      ) : null}
      <p>
        {all === 0
          ? 'Nothing on record is demanded of it.'
          : open === 0
            ? 'Every demand shown has an answer on record.'
            : `Of ${all} ${all === 1 ? 'demand' : 'demands'} shown, ${open} ${open === 1 ? 'has' : 'have'} no answer on record.`}{' '}
        What is on record is not all there is: a docket knows only the documents that were read.
      </p>
    </>
  );
}

/** Everything on record about one party, to read and to print. */
export function DocketPage({ id }: { id: string }) {
  const { data, error } = useQuery({
    queryKey: ['docket', id],
    queryFn: () => get<dockets.Docket>(`dockets/${encodeURIComponent(id)}`),
  });
  useEffect(() => {
    const place = window.location.hash.slice(1);
    if (data && place) document.getElementById(place)?.scrollIntoView();
  }, [data]);
  if (!data) return <Failed error={error} />;
  const items: Items = new Map(data.items.map(item => [item.id, item]));
  return (
    <LegendProvider value={data}>
      <article className="docket">
        <PageHead
          title={`Docket of ${data.party.name}`}
          aside={
            <span className="no-print">
              <Link href={`/entities/${encodeURIComponent(data.party.id)}`} className="button plain small">
                Its page
              </Link>{' '}
              <Button className="button small" onPress={() => window.print()}>
                Print
              </Button>
            </span>
          }
        >
          <Lead docket={data} />
          <nav aria-label="Parts of the docket" className="parts no-print">
            {data.sections.map(section => (
              <a key={section.name} href={`#${section.name}`}>
                {section.label} <span className="num quiet">{section.total.toLocaleString('en')}</span>
              </a>
            ))}
          </nav>
        </PageHead>
        {data.sections.length === 0 ? <p className="empty">Nothing on record concerns it.</p> : null}
        {data.sections.map(section => (
          <Section key={section.name} section={section} docket={data} items={items} />
        ))}
      </article>
    </LegendProvider>
  );
}
