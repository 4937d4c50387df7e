import type { Feature, FeatureCollection, Geometry, LineString } from 'geojson';
import type { SourceSpecification } from '@maplibre/maplibre-gl-style-spec';
import type { Box } from '../geometry/box.ts';
import { doubtfulChanges } from '../atlas/control/control.ts';
import { cellsFromArcs } from '../atlas/control/cells-from-arcs.ts';
import type { Atlas } from '../atlas/atlas.ts';
import type { ArcFeature } from '../atlas/features.ts';
import type { StyleSources } from '../style/style.ts';
import type { Subject } from '../style/subject.ts';
import { graticule } from '../style/graticule.ts';
import { everHeldBy, pressingPowers } from '../style/territory/pressure.ts';
import { smoothCourse } from '../style/columns/smooth-course.ts';

/** The base data of the map, as its files hold it. */
export interface BaseData {
  readonly arcs: readonly ArcFeature[];
  readonly lines: { readonly features: readonly Feature[] };
  readonly waters: { readonly features: readonly Feature[] };
  readonly contextRivers: FeatureCollection;
  readonly sea: FeatureCollection;
  readonly shore: FeatureCollection;
}

/** The water-lining on its canvas, and the degrees that it covers. */
export interface LiningPicture {
  readonly canvas: HTMLCanvasElement;
  readonly box: Box;
}

/** A source of features with an `id`, simplified by no more than `tolerance` px. */
function geojson(features: readonly Feature[], tolerance: number): SourceSpecification {
  return {
    type: 'geojson',
    data: { type: 'FeatureCollection', features: [...features] },
    tolerance,
    promoteId: 'id',
  };
}

/** The features, each with what it is for the style. */
function as(subject: Subject, features: readonly Feature[]): Feature[] {
  return features.map((feature) => ({ ...feature, properties: { ...feature.properties, subject } }));
}

function cells(atlas: Atlas, arcs: readonly ArcFeature[]): Feature[] {
  const shapes = cellsFromArcs(arcs);
  return atlas.prefectures.flatMap((prefecture): Feature[] => {
    const coordinates = shapes.get(prefecture.id);
    if (!coordinates) return [];
    const doubts = [...new Set(doubtfulChanges(prefecture).map(({ doubt }) => doubt))];
    const [pressedBy, heldBy] = [pressingPowers(prefecture), everHeldBy(prefecture)];
    const properties = { id: prefecture.id, pressedBy, heldBy, doubts };
    return [{ type: 'Feature', properties, geometry: { type: 'MultiPolygon', coordinates } }];
  });
}

function withId(feature: Feature<Geometry | null, object | null>, keys: readonly string[]): Feature {
  const all: Record<string, unknown> = { ...feature.properties };
  const kept = keys
    .filter((key) => all[key] !== null && all[key] !== undefined)
    .map((key) => [key, all[key]]);
  return {
    type: 'Feature',
    properties: { id: feature.id, ...Object.fromEntries(kept) },
    geometry: feature.geometry as Geometry,
  };
}

function course(feature: Feature): Feature {
  const drawn = withId(feature, ['kind', 'rank', 'status']);
  const { geometry } = drawn;
  if (geometry.type === 'LineString') {
    return { ...drawn, geometry: { ...geometry, coordinates: smoothCourse(geometry.coordinates) } };
  }
  if (geometry.type === 'Polygon') {
    return {
      ...drawn,
      geometry: { ...geometry, coordinates: geometry.coordinates.map((ring) => smoothCourse(ring)) },
    };
  }
  return drawn;
}

function claims(lines: BaseData['lines']): Feature[] {
  return lines.features
    .filter(({ properties }) => properties?.kind === 'claim')
    .filter(({ geometry }) => geometry.type === 'LineString' || geometry.type === 'MultiLineString')
    .map((feature) => withId(feature, []) as Feature<LineString>);
}

/** Heights as tiles cut from their picture. */
function reliefSource(bounds: Box): SourceSpecification {
  return {
    type: 'raster-dem',
    tiles: ['relief://{z}/{x}/{y}'],
    tileSize: 256,
    encoding: 'terrarium',
    minzoom: 3,
    maxzoom: 6,
    bounds: [...bounds],
  };
}

function liningSource({ canvas, box: [west, south, east, north] }: LiningPicture): SourceSpecification {
  const coordinates = [
    [west, north],
    [east, north],
    [east, south],
    [west, south],
  ];
  return { type: 'canvas', canvas, animate: false, coordinates } as unknown as SourceSpecification;
}

/** The sources of the style. The water-lining comes from a canvas; its corners are those of its picture. `null`: the atlas has none. */
export function mapSources(
  atlas: Atlas,
  base: BaseData,
  lining: LiningPicture | null,
  reliefBox: Box | null,
): StyleSources {
  return {
    ...(reliefBox && { relief: reliefSource(reliefBox) }),
    territory: geojson(
      [
        ...as('cell', cells(atlas, base.arcs)),
        ...as(
          'edge',
          base.arcs.filter(({ properties: { left, right } }) => left && right).map((arc) => withId(arc, [])),
        ),
      ],
      0,
    ),
    base: geojson(
      [
        ...as(
          'water',
          base.waters.features.filter(({ properties }) => properties?.kind !== 'shore').map(course),
        ),
        ...as(
          'context-river',
          base.contextRivers.features.map((feature) => withId(feature, ['rank'])),
        ),
        ...as('claim', claims(base.lines)),
        ...as(
          'sea',
          base.sea.features.map((feature) => withId(feature, [])),
        ),
        ...as(
          'shore',
          base.shore.features.map((feature) => withId(feature, [])),
        ),
        ...as('graticule', graticule(atlas.config.box, 2).features),
      ],
      0.1,
    ),
    ...(lining && { 'water-lining': liningSource(lining) }),
  };
}
