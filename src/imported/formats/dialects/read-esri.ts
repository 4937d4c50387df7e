import { isObject, type JsonObject } from '../../../atlas/json-object.ts';
import type { ReportBook } from '../../report.ts';
import { geometryInDegrees, turnOf, type ToDegrees } from '../to-degrees.ts';

const hasAttributes = (feature: unknown) => isObject(feature) && isObject(feature.attributes);
const isSet = (value: JsonObject): boolean =>
  Array.isArray(value.features) && value.features.some(hasAttributes);

/** The sets of features within a value: it is one, or has layers of them, as ArcGIS Online saves a map’s own. */
function setsOf(value: JsonObject): readonly JsonObject[] {
  if (isSet(value)) return [value];
  const inner = isObject(value.featureCollection) ? value.featureCollection : value;
  const layers = Array.isArray(inner.layers) ? inner.layers : [];
  return layers.flatMap((layer: unknown) => {
    if (!isObject(layer)) return [];
    if (isObject(layer.featureSet) && isSet(layer.featureSet)) return [layer.featureSet];
    return isObject(layer.featureCollection) ? setsOf(layer.featureCollection) : [];
  });
}

/** Whether a value is a set of features of Esri’s JSON. */
export const isEsri = (value: JsonObject): boolean => setsOf(value).length > 0;

async function toDegreesOf(reference: unknown, book: ReportBook): Promise<ToDegrees | null> {
  const code = isObject(reference) ? (reference.latestWkid ?? reference.wkid ?? reference.wkt) : undefined;
  return typeof code === 'number' || typeof code === 'string' ? turnOf(code, 'spatialReference', book) : null;
}

/** The features of Esri’s JSON, in degrees where their system is known. */
export async function* esriFeatures(value: JsonObject, book: ReportBook): AsyncGenerator<unknown> {
  const { arcgisToGeoJSON } = await import('@terraformer/arcgis');
  for (const set of setsOf(value)) {
    const first = (set.features as readonly unknown[]).find(isObject);
    const reference =
      set.spatialReference ?? (isObject(first?.geometry) ? first.geometry.spatialReference : null);
    const turned = await toDegreesOf(reference, book);
    for (const feature of set.features as readonly unknown[]) {
      if (!isObject(feature)) {
        yield feature;
        continue;
      }
      let geometry: unknown = null;
      try {
        // its own system says nothing that is not known already, and the library warns of it
        const { spatialReference: _, ...plain } = isObject(feature.geometry) ? feature.geometry : {};
        if (isObject(feature.geometry)) geometry = arcgisToGeoJSON(plain);
        if (isObject(geometry) && !Object.hasOwn(geometry, 'type')) geometry = null;
      } catch {
        geometry = { type: 'Esri', coordinates: null };
      }
      geometry = geometryInDegrees(geometry, turned);
      yield { type: 'Feature', properties: feature.attributes ?? {}, geometry };
    }
  }
}
