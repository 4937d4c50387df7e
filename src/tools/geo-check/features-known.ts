import type { GeoRecord } from './geo-record.ts';

const KINDS = ['place', 'prefecture', 'movement', 'siege', 'event', 'line', 'water'] as const;

/** Every feature of the record as other files point to it: `siege:some-town`. */
export function featuresKnown(record: GeoRecord): ReadonlySet<string> {
  return new Set(
    KINDS.flatMap((kind) => record.features(`${kind}s.geojson`).map(({ id }) => `${kind}:${id}`)),
  );
}
