import { isObject, type JsonObject } from '../../../atlas/json-object.ts';
import type { DateHints } from '../../dates/date-hints.ts';
import { ROW_DATES } from '../../dates/lifespans-of.ts';
import { fieldMeaning } from '../../fields/field-names.ts';
import type { ReportBook } from '../../report.ts';
import { geometryInDegrees, turnOf, type ToDegrees } from '../to-degrees.ts';

const hasAttributes = (feature: unknown) => isObject(feature) && isObject(feature.attributes);
const isSet = (value: JsonObject): boolean =>
  Array.isArray(value.features) && value.features.some(hasAttributes);

/** A set of features, and what is told of its layer: its fields, and which of them say when. */
interface EsriSet {
  readonly set: JsonObject;
  readonly layer: JsonObject;
}

/** Fields in which a service keeps by whom and when a record was written. */
const OF_EDITING = /^(?:creat|edit|last_?edit|modif|updat)/i;

/** The fields of a layer that say when: those that it names itself; else, where no name says it, the one or two that are dates by their type. */
function timeFields({
  set,
  layer,
}: EsriSet): { readonly start: string | null; readonly end: string | null } | null {
  const text = (value: unknown) => (typeof value === 'string' && value !== '' ? value : null);
  const info = isObject(layer.timeInfo) ? layer.timeInfo : isObject(set.timeInfo) ? set.timeInfo : {};
  const [start, end] = [text(info.startTimeField), text(info.endTimeField)];
  if (start !== null || end !== null) return { start, end: end ?? start };
  const fields = [layer.fields, set.fields].find((list) => Array.isArray(list)) ?? [];
  const dates = (fields as readonly unknown[]).flatMap((field) => {
    const name =
      isObject(field) && /^esriFieldType(?:Date|DateOnly|TimestampOffset)$/.test(String(field.type))
        ? text(field.name)
        : null;
    return name === null || OF_EDITING.test(name) ? [] : [name];
  });
  const [only, another] = dates;
  return only !== undefined && another === undefined && fieldMeaning(only) === null
    ? { start: only, end: only }
    : null;
}

const MILLISECONDS: DateHints = { numbers: 'milliseconds' };

/** What a record says of its time by the fields that its layer names for that. */
function rowDates(attributes: JsonObject, fields: ReturnType<typeof timeFields>): object {
  if (!fields) return {};
  const of = (field: string | null) => (field === null ? undefined : attributes[field]);
  const [start, end] = [of(fields.start), of(fields.end)];
  const counted = typeof start === 'number' || typeof end === 'number';
  const written = (value: unknown) =>
    typeof value === 'number' || typeof value === 'string' ? String(value) : '';
  return {
    [ROW_DATES]: {
      start: written(start),
      end: written(end),
      calendar: null,
      headings: fields,
      ...(counted && isMoment(start) && isMoment(end) && { hints: MILLISECONDS }),
    },
  };
}

/** Whether a number may be milliseconds since 1970, and no year. */
const isMoment = (value: unknown) => typeof value !== 'number' || Math.abs(value) > 10_000;

/** The sets of features within a value: it is one, or has layers of them, as ArcGIS Online saves a map’s own. */
function setsOf(value: JsonObject): readonly EsriSet[] {
  if (isSet(value)) return [{ set: value, layer: value }];
  const inner = isObject(value.featureCollection) ? value.featureCollection : value;
  const layers = Array.isArray(inner.layers) ? inner.layers : [];
  return layers.flatMap((layer: unknown) => {
    if (!isObject(layer)) return [];
    if (isObject(layer.featureSet) && isSet(layer.featureSet))
      return [{ set: layer.featureSet, layer: isObject(layer.layerDefinition) ? layer.layerDefinition : {} }];
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
  for (const found of setsOf(value)) {
    const { set } = found;
    const times = timeFields(found);
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
      const properties = isObject(feature.attributes) ? feature.attributes : {};
      yield { type: 'Feature', properties, geometry, ...rowDates(properties, times) };
    }
  }
}
