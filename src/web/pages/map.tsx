import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { Link } from 'wouter';
import type * as dockets from '../../server/docketshapes.ts';
import { get } from '../api.ts';
import { Failed } from '../filters.tsx';
import { type Party, PartyMap, type Placed, summary } from '../map/map.tsx';
import { PageHead } from '../shell.tsx';

function PartyList({ parties }: { parties: readonly Party[] }) {
  return (
    <ul>
      {parties.map(party => (
        <li key={party.entity}>
          <Link href={`/dockets/${encodeURIComponent(party.entity)}`} className="title">
            {party.name}
          </Link>{' '}
          {party.within ? <span className="quiet">{party.within.replace(/^US-/, '')} </span> : null}
          <span className="row-words">{summary(party)}</span>
        </li>
      ))}
    </ul>
  );
}

/** Where the parties lie, and beside the map those without a place. Drawn from outlines that come with the program. */
export default function MapPage() {
  const { data, error } = useQuery({ queryKey: ['map'], queryFn: () => get<dockets.MapPage>('map') });
  const placed = useMemo(() => (data?.rows ?? []).filter((row): row is Placed => row.at !== null), [data]);
  const others = (data?.rows ?? []).filter(row => row.at === null);
  return (
    <>
      <PageHead title="Map of parties">
        <p>
          Where the parties lie, by the gazetteer. A dot grows with what is on record of its party; a ring
          marks a party of which something is demanded and no answer is on record. Each leads to its docket.
        </p>
      </PageHead>
      <Failed error={error} />
      {data?.total === 0 ? <p className="empty">No party is on record yet.</p> : null}
      {data && data.total > 0 ? (
        <div className="map-page">
          {placed.length > 0 ? (
            <PartyMap parties={placed} />
          ) : (
            <p className="empty">No party on record has a place that is sure.</p>
          )}
          {data.total > data.rows.length ? (
            <p className="quiet">
              The {data.rows.length.toLocaleString('en')} of {data.total.toLocaleString('en')} parties with
              most on record; <Link href="/matrix">the matrix</Link> has all.
            </p>
          ) : null}
          <div className="map-lists">
            <section aria-label="On the map">
              <h2>On the map</h2>
              <PartyList parties={placed} />
            </section>
            <section aria-label="Without a place">
              <h2>Without a place</h2>
              <PartyList parties={others} />
            </section>
          </div>
          <p className="quiet map-sources">
            Outlines: us-atlas (U.S. Census Bureau) and world-atlas (Natural Earth). Places: GeoNames, CC BY
            4.0.
          </p>
        </div>
      ) : null}
    </>
  );
}
