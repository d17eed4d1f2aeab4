import { type GeoProjection, geoAlbersUsa, geoNaturalEarth1 } from 'd3-geo';

/** Degrees. */
export interface Spot {
  readonly lat: number;
  readonly lon: number;
}

/** What a map shows: the United States in Albers' equal-area cones with Alaska and Hawaii beside, or the part of the world that holds all spots. */
export interface View {
  readonly area: 'us' | 'world';
  readonly project: GeoProjection;
}

/** At most so many pixels to the radian: the outlines are no finer. */
const nearest = 1100;

/** A view of `width` by `height` pixels with room at the edge for the names. */
export function viewOf(spots: readonly Spot[], width: number, height: number): View {
  const edge = Math.min(48, width / 12);
  const box: [[number, number], [number, number]] = [
    [edge, edge],
    [width - edge, height - edge],
  ];
  const us = geoAlbersUsa();
  if (spots.length > 0 && spots.every(({ lat, lon }) => us([lon, lat]) !== null)) {
    // The projection's own frame is 960 by 500 at a scale of 1070.
    const scale = Math.min((width / 960) * 1070, (height / 520) * 1070);
    return { area: 'us', project: us.scale(scale).translate([width / 2, height / 2]) };
  }
  const world = geoNaturalEarth1().clipExtent([
    [-1, -1],
    [width + 1, height + 1],
  ]);
  if (spots.length === 0)
    return { area: 'world', project: world.fitSize([width, height], { type: 'Sphere' }) };
  world.fitExtent(box, { type: 'MultiPoint', coordinates: spots.map(({ lat, lon }) => [lon, lat]) });
  if (world.scale() <= nearest) return { area: 'world', project: world };
  const [x, y] = world.scale(nearest).translate([0, 0])(middleOf(spots)) ?? [0, 0];
  return { area: 'world', project: world.translate([width / 2 - x, height / 2 - y]) };
}

/** Half way between the outermost, as longitude and latitude. */
function middleOf(spots: readonly Spot[]): [number, number] {
  const half = (values: readonly number[]): number => (Math.min(...values) + Math.max(...values)) / 2;
  return [half(spots.map(({ lon }) => lon)), half(spots.map(({ lat }) => lat))];
}
