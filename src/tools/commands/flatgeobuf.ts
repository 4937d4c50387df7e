import { magicbytes } from 'flatgeobuf/lib/mjs/constants.js';
import type { ColumnMeta } from 'flatgeobuf/lib/mjs/column-meta.js';
import { ColumnType } from 'flatgeobuf/lib/mjs/flat-geobuf/column-type.js';
import { buildFeature, type IProperties } from 'flatgeobuf/lib/mjs/generic/feature.js';
import { buildHeader } from 'flatgeobuf/lib/mjs/generic/featurecollection.js';
import { inferGeometryType } from 'flatgeobuf/lib/mjs/generic/header.js';
import { parseGeometry } from 'flatgeobuf/lib/mjs/geojson/geometry.js';
import type { Feature, Geometry, GeometryCollection } from 'geojson';
import type { AtlasCollection } from '../../atlas/downloads/geojson.ts';

type Placed = Feature<Exclude<Geometry, GeometryCollection>>;

const WGS84 = 4326;
const DATE = /_date(_gregorian)?$/;

const isPlaced = ({ geometry }: Feature): boolean =>
  (geometry as Geometry | null) !== null && geometry.type !== 'GeometryCollection';

/** The kind of column that holds all of some values. */
function typeOf(name: string, values: readonly unknown[]): ColumnType {
  const all = (type: string) => values.every((value) => typeof value === type);
  if (DATE.test(name)) return ColumnType.DateTime;
  if (all('boolean')) return ColumnType.Bool;
  if (all('number')) return values.every(Number.isSafeInteger) ? ColumnType.Int : ColumnType.Double;
  return all('string') ? ColumnType.String : ColumnType.Json;
}

function columnsOf(features: readonly Feature[]): ColumnMeta[] {
  const values = new Map<string, unknown[]>();
  for (const { properties } of features)
    for (const [name, value] of Object.entries(properties ?? {}))
      if (value !== null && value !== undefined) values.set(name, [...(values.get(name) ?? []), value]);
  return Array.from(values, ([name, known]) => ({
    name,
    type: typeOf(name, known),
    title: null,
    description: null,
    width: -1,
    precision: -1,
    scale: -1,
    nullable: true,
    unique: false,
    primary_key: false,
  }));
}

/**
 * A collection as FlatGeobuf, WGS 84: a column for each property, days as dates, lists and objects as JSON; licence, version
 * and citation of the collection stand in columns too, as the format’s writer has no other place for them.
 */
export function flatgeobufOf(collection: AtlasCollection): Uint8Array {
  const { license, version, citation } = collection;
  const features = collection.features.filter(isPlaced).map((feature) => ({
    ...feature,
    properties: { ...feature.properties, license, version, citation },
  })) as Placed[];
  const columns = columnsOf(features);
  const header = {
    geometryType: inferGeometryType(features),
    columns,
    envelope: null,
    featuresCount: features.length,
    indexNodeSize: 0,
    crs: null,
    title: null,
    description: null,
    metadata: null,
  };
  const parts = features.map(({ geometry, properties }) => {
    const row = Object.fromEntries(
      columns.map(({ name }) => [name, properties?.[name] ?? null]),
    ) as IProperties;
    return buildFeature(parseGeometry(geometry), row, header);
  });
  return Buffer.concat([magicbytes, buildHeader(header, WGS84), ...parts]);
}
