import type { Feature } from 'geojson';
import type { Atlas } from '../atlas.ts';
import { credit, type Credit } from './credit.ts';

/** The kinds of feature that can be downloaded as GeoJSON. */
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

/** A collection as in `geo/`, dates in the Julian calendar, with licence, version and citation. */
export interface RecordCollection extends Credit {
  readonly type: 'FeatureCollection';
  readonly kind: GeojsonKind;
  readonly calendar: 'julian';
  /** The works cited by the `ref` of the features’ sources. */
  readonly works: Readonly<Record<string, string>>;
  readonly features: readonly Feature[];
}

const featuresOf = <T extends { feature: unknown }>(items: readonly T[]) =>
  items.map(({ feature }) => feature);

function read(atlas: Atlas, kind: GeojsonKind): readonly unknown[] {
  if (kind === 'places') return [...new Set(atlas.places.values())];
  if (kind === 'waters') return [...atlas.waters.values()];
  return featuresOf<{ feature: unknown }>(atlas[kind]);
}

/** The features of a kind as they stand in the record, together with the works they cite. */
export function recordGeojson(atlas: Atlas, kind: GeojsonKind): RecordCollection {
  const features = read(atlas, kind) as Feature[];
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
