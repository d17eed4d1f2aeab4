import { useEffect, useState } from 'react';
import { feature, mesh } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
import type { View } from './projection.ts';

type Atlas = Topology<{ states?: GeometryCollection; countries?: GeometryCollection }>;

/** Land and the borders within it, in degrees. */
interface Outlines {
  readonly land: ReturnType<typeof feature>;
  readonly borders: ReturnType<typeof mesh>;
}

const atlases = {
  us: () => import('us-atlas/states-10m.json', { with: { type: 'json' } }),
  world: () => import('world-atlas/countries-110m.json', { with: { type: 'json' } }),
} as const;

async function load(area: View['area']): Promise<Outlines> {
  const atlas = (await atlases[area]()).default as unknown as Atlas;
  const shapes = (area === 'us' ? atlas.objects.states : atlas.objects.countries)!;
  return { land: feature(atlas, shapes), borders: mesh(atlas, shapes, (a, b) => a !== b) };
}

/** The atlas of the view, from this program's own files; null until it is there. */
export function useOutlines(area: View['area']): Outlines | null {
  const [found, set] = useState<{ area: View['area']; outlines: Outlines } | null>(null);
  useEffect(() => {
    let gone = false;
    load(area).then(outlines => {
      if (!gone) set({ area, outlines });
    });
    return () => {
      gone = true;
    };
  }, [area]);
  return found?.area === area ? found.outlines : null;
}
