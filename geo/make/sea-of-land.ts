import { area, bboxClip, bboxPolygon, difference, rewind, truncate } from '@turf/turf';
import type { Feature, MultiPolygon, Polygon, Position } from 'geojson';
import { boxOfPoints } from '../../src/geometry/bounding-box.ts';
import { widened, type Box } from '../../src/geometry/box.ts';
import type { LonLat } from '../../src/geometry/great-circle.ts';
import { simplifyLine } from './simplify-line.ts';

/** How coarse the coast is drawn. */
export interface CoastDetail {
  /** How far, in km, a line may lie from the coast that it stands for. */
  readonly toleranceKm: number;
  /** Islands and waters below this size in km² are left out. */
  readonly smallestKm2: number;
}

/** Degrees around the box within which land is generalised, so that the cut at its rim is straight. */
const MARGIN = 1;

const polygonOf = (coordinates: Position[][]): Feature<Polygon> => ({
  type: 'Feature',
  properties: {},
  geometry: { type: 'Polygon', coordinates },
});

const polygonsOf = ({ geometry }: Feature<Polygon | MultiPolygon>): Position[][][] =>
  geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates;

/** A ring in millionths of a degree: files that write the same land with more figures or fewer give the same sea. */
const toMillionths = (ring: Position[]) => ring.map((point) => point.map((v) => Math.round(v * 1e6) / 1e6));

const km2 = (ring: Position[]) => area({ type: 'Polygon', coordinates: [ring] }) / 1e6;

const meets = (a: Box | null, b: Box) =>
  a !== null && a[0] < b[2] && b[0] < a[2] && a[1] < b[3] && b[1] < a[3];

/** What of an area lies in a box. */
function clipped(rings: Position[][], box: Box): Position[][][] {
  return polygonsOf(bboxClip(polygonOf(rings), [...box]) as Feature<Polygon | MultiPolygon>);
}

const coarser = (ring: Position[], toleranceKm: number): Position[] =>
  simplifyLine(
    ring.map(([lon = 0, lat = 0]): LonLat => [lon, lat]),
    toleranceKm,
  ).map(([lon, lat]) => [lon, lat]);

/** Areas within a box and a margin around it, generalised; what falls together is left out. */
function generalised(areas: readonly Position[][][], box: Box, { toleranceKm }: CoastDetail) {
  const near = widened(box, MARGIN);
  return areas
    .filter(([ring = []]) => meets(boxOfPoints(ring), near))
    .flatMap((rings) => clipped(rings.map(toMillionths), near))
    .map((rings) => rings.map((ring) => coarser(ring, toleranceKm)).filter((ring) => ring.length > 3))
    .filter(([outer]) => outer !== undefined);
}

/** Areas cut out of a box with Turf, in thousandths of a degree, rings turned as GeoJSON has them, without what is small. */
function cutOut(areas: readonly Position[][][], box: Box, { smallestKm2 }: CoastDetail): Position[][][] {
  const frame = bboxPolygon([...box]);
  const left = areas.length
    ? difference({ type: 'FeatureCollection', features: [frame, ...areas.map(polygonOf)] })
    : frame;
  if (!left) return [];
  const rounded = rewind(truncate(left, { precision: 3 }), { mutate: true }) as Feature<
    Polygon | MultiPolygon
  >;
  return polygonsOf(rounded)
    .map((rings) => rings.map(withoutRepeats).filter((ring) => ring.length > 3 && km2(ring) >= smallestKm2))
    .filter(([outer]) => outer !== undefined);
}

/** A ring without points that rounding has laid on the one before. */
function withoutRepeats(ring: Position[]): Position[] {
  return ring.filter((point, i) => i === 0 || String(point) !== String(ring[i - 1]));
}

/** The sea in a box as polygons of rings: what of the box is no land. None where all of it is land. */
export function seaOfLand(land: readonly Position[][][], box: Box, detail: CoastDetail): Position[][][] {
  return cutOut(generalised(land, box, detail), box, detail);
}

/** The same where the sea itself is given: what of the box is not without it. */
export function seaOfOcean(ocean: readonly Position[][][], box: Box, detail: CoastDetail): Position[][][] {
  const land = cutOut(generalised(ocean, box, detail), box, { ...detail, smallestKm2: 0 });
  return cutOut(land, box, detail);
}
