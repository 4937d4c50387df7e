import type { Feature, MultiPolygon, Polygon } from 'geojson';
import type { Atlas } from '../atlas.ts';
import type { When } from '../../time/timespan.ts';
import { credit, type Credit } from './credit.ts';
import { datedProperties, daysOfWhen } from './dated-properties.ts';

/** The kinds of feature that can be downloaded as they stand in the record. */
export const GEOJSON_KINDS = [
  'events',
  'movements',
  'sieges',
  'places',
  'prefectures',
  'lines',
  'waters',
  'chapters',
] as const;
export type GeojsonKind = (typeof GEOJSON_KINDS)[number];

/** The land of the prefectures, by their ids. */
export type PrefectureShapes = ReadonlyMap<string, Polygon | MultiPolygon>;

/** A collection of features of an atlas, dates in the Julian calendar, with licence, version and citation. */
export interface AtlasCollection extends Credit {
  readonly type: 'FeatureCollection';
  readonly kind: string;
  readonly calendar: 'julian';
  /** The works cited by the `ref` of the features’ sources. */
  readonly works: Readonly<Record<string, string>>;
  readonly features: readonly Feature[];
}

/** A collection of features, with the works that they cite. */
export function atlasCollection(atlas: Atlas, kind: string, features: readonly Feature[]): AtlasCollection {
  const refs = new Set(JSON.stringify(features).match(/(?<="ref":")[^"]*/g));
  const works = [...refs].sort().map((ref) => [ref, atlas.sources.get(ref)?.title_en ?? ref]);
  return {
    type: 'FeatureCollection',
    kind,
    ...credit(atlas.config),
    calendar: 'julian',
    works: Object.fromEntries(works),
    features,
  };
}

/** A collection as text: a line for each feature. */
export function writeCollection({ features, ...about }: AtlasCollection): string {
  const head = JSON.stringify(about, null, 1).replace(/\n\}$/, '');
  return `${head},\n "features": [\n${features.map((feature) => JSON.stringify(feature)).join(',\n')}\n ]\n}\n`;
}

const featuresOf = <T extends { feature: unknown }>(items: readonly T[]) =>
  items.map(({ feature }) => feature);

function read(atlas: Atlas, kind: GeojsonKind): readonly unknown[] {
  if (kind === 'places') return [...new Set(atlas.places.values())];
  if (kind === 'waters') return [...atlas.waters.values()];
  return featuresOf<{ feature: unknown }>(atlas[kind]);
}

/** The land of the prefectures where the record holds it with them. */
export function shapesOf(atlas: Atlas): PrefectureShapes {
  return new Map(
    atlas.prefectures.flatMap(({ id, feature: { geometry } }) => (geometry ? [[id, geometry] as const] : [])),
  );
}

/**
 * The features of a kind as they stand in the record, with their ids and days as properties too, together with the works
 * they cite. `shapes` are those of the prefectures, which the record of a page lacks.
 */
export function recordGeojson(
  atlas: Atlas,
  kind: GeojsonKind,
  shapes: PrefectureShapes = shapesOf(atlas),
): AtlasCollection {
  const features = (read(atlas, kind) as (Feature & { readonly id: string; readonly when: When })[]).map(
    ({ properties, geometry, ...feature }) => ({
      ...feature,
      properties: {
        id: feature.id,
        ...properties,
        ...datedProperties(atlas.span, daysOfWhen(feature.when)),
      },
      geometry: kind === 'prefectures' ? (shapes.get(feature.id) ?? null) : geometry,
    }),
  );
  return atlasCollection(atlas, kind, features as unknown as Feature[]);
}
