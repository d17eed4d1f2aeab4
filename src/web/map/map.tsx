import { geoPath } from 'd3-geo';
import { type RefObject, useEffect, useMemo, useRef, useState } from 'react';
import { useLocation } from 'wouter';
import type * as dockets from '../../server/docketshapes.ts';
import { type Dot, labelled } from './labels.ts';
import { useOutlines } from './outlines.ts';
import { viewOf } from './projection.ts';

export type Party = dockets.MappedRow;
export type Placed = Party & { readonly at: NonNullable<Party['at']> };

const items = (party: Party): number => party.designated + party.demanded + party.stakes + party.court;

/** "1 demanded, 2 at stake; no answer on record". */
export function summary(party: Party): string {
  const counts = [
    [party.designated, 'called'],
    [party.demanded, 'demanded'],
    [party.stakes, 'at stake'],
    [party.court, 'in court'],
    [party.answered, 'answered'],
  ] as const;
  const told = counts.flatMap(([n, what]) => (n > 0 ? `${n} ${what}` : [])).join(', ');
  return party.silent ? `${told}; no answer on record` : told;
}

/** The width of an element in pixels, as it changes. */
function useWidth(element: RefObject<HTMLElement | null>): number {
  const [width, set] = useState(0);
  useEffect(() => {
    if (!element.current) return;
    const watch = new ResizeObserver(([entry]) => set(Math.round(entry?.contentRect.width ?? 0)));
    watch.observe(element.current);
    return () => watch.disconnect();
  }, [element]);
  return width;
}

/** Parties where they lie: a dot's area is what is on record, a ring says that no answer is. Each leads to its docket. */
export function PartyMap({ parties }: { parties: readonly Placed[] }) {
  const frame = useRef<HTMLDivElement>(null);
  const width = useWidth(frame);
  const height = Math.round(Math.min(620, Math.max(260, width * 0.6)));
  const view = useMemo(
    () =>
      viewOf(
        parties.map(party => party.at),
        Math.max(width, 1),
        height,
      ),
    [parties, width, height],
  );
  const outlines = useOutlines(view.area);
  const dots = useMemo(() => {
    const most = Math.max(...parties.map(items), 1);
    return parties.map((party): Dot & { party: Placed } => {
      const [x, y] = view.project([party.at.lon, party.at.lat]) ?? [0, 0];
      return { x, y, r: 4.5 + 9 * Math.sqrt(items(party) / most), name: party.name, party };
    });
  }, [parties, view]);
  const labels = useMemo(() => labelled(dots, width, height), [dots, width, height]);
  const path = geoPath(view.project);
  return (
    <div className="map-frame" ref={frame}>
      {width > 0 ? (
        <svg width={width} height={height} role="group" aria-label={`Map of ${parties.length} parties`}>
          {outlines ? (
            <g>
              <path className="land" d={path(outlines.land) ?? ''} />
              <path className="borders" d={path(outlines.borders) ?? ''} />
            </g>
          ) : null}
          {dots.map((dot, n) => (
            <MapDot key={dot.party.entity} dot={dot} label={labels[n] ?? null} />
          ))}
        </svg>
      ) : null}
    </div>
  );
}

function MapDot({
  dot,
  label,
}: {
  dot: Dot & { party: Placed };
  label: ReturnType<typeof labelled>[number];
}) {
  const [, go] = useLocation();
  const { party, x, y, r } = dot;
  const docket = `/dockets/${encodeURIComponent(party.entity)}`;
  return (
    <a
      href={docket}
      className={party.silent ? 'dot silent' : 'dot'}
      aria-label={`${party.name}: ${summary(party)}`}
      onClick={event => {
        if (event.metaKey || event.ctrlKey || event.shiftKey) return;
        event.preventDefault();
        go(docket);
      }}
    >
      <title>{`${party.name}: ${summary(party)}`}</title>
      <circle cx={x} cy={y} r={r} />
      {label ? (
        <text x={label.x} y={label.y} textAnchor={label.anchor} dominantBaseline="central">
          {party.name}
        </text>
      ) : null}
    </a>
  );
}
