import type { Feature, FeatureCollection } from 'geojson';
import type { Box } from '../../geometry/box.ts';
import { boundingBox } from '../../geometry/bounding-box.ts';
import type { StyleSources } from '../../style/style.ts';

/** The box of a feature of a source, in degrees; `null` where the source has no such feature. */
export type FeatureBoxes = (source: keyof StyleSources, id: string) => Box | null;

/** The boxes of the features of all GeoJSON sources, each worked out when it is first asked for. */
export function featureBoxes(sources: StyleSources): FeatureBoxes {
  const features = new Map<string, ReadonlyMap<string, Feature>>();
  const boxes = new Map<string, Box | null>();

  function featuresOf(name: keyof StyleSources): ReadonlyMap<string, Feature> {
    const known = features.get(name);
    if (known) return known;
    const source = sources[name];
    const data = source?.type === 'geojson' ? (source.data as FeatureCollection) : { features: [] };
    const byId = new Map(data.features.map((feature) => [String(feature.properties?.id), feature]));
    features.set(name, byId);
    return byId;
  }

  return (source, id) => {
    const key = `${source} ${id}`;
    if (!boxes.has(key)) {
      const feature = featuresOf(source).get(id);
      boxes.set(key, feature ? boundingBox(feature.geometry) : null);
    }
    return boxes.get(key) ?? null;
  };
}
