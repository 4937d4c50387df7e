import { GEO_FILES } from './geo-files.ts';
import type { Defect } from './defect.ts';
import type { GeoRecord } from './geo-record.ts';
import { at, list, text } from './json.ts';

/** Files whose features bear ids of other authorities, and where those stand. */
const AUTHORITIES = [
  ['places.geojson', ['properties', 'chgis_id']],
  ['places.geojson', ['properties', 'geonames_id']],
  ['persons.json', ['cbdb_id']],
] as const;

/** Ids stand once in their file; an alias of a place is nobody else's id or alias; a record of another authority is one place or person; a seat seats one prefecture; counts. */
export function* checkIds(record: GeoRecord): Generator<Defect> {
  for (const { name: file, records } of GEO_FILES) {
    const settled = at(record.files.get('atlas.json'), 'counts', file.replace('.geojson', ''));
    const count = typeof settled === 'number' ? settled : undefined;
    const seen = new Set<string>();
    for (const { id, label } of record.features(file)) {
      if (id && seen.has(id))
        yield { file, feature: label, property: 'id', reason: `${id} stands twice in the file` };
      seen.add(id);
    }
    const found = record.features(file).length;
    if (count !== undefined && found !== count) {
      yield {
        file,
        feature: '',
        property: records,
        reason: `there are ${found} features, and should be ${count}`,
      };
    }
  }
  const places = record.features('places.geojson');
  const owners = new Map(places.map(({ id }) => [id, id]));
  for (const { file, id, label, json } of places) {
    for (const [i, alias] of list(at(json, 'properties', 'aliases')).entries()) {
      const owner = owners.get(text(alias));
      if (owner !== undefined) {
        const reason = `${text(alias)} is already a name of ${owner}`;
        yield { file, feature: label, property: `properties.aliases[${i}]`, reason };
      }
      owners.set(text(alias), id);
    }
  }
  for (const [file, path] of AUTHORITIES) {
    const owners = new Map<unknown, string>();
    for (const { id, label, json } of record.features(file)) {
      const known = at(json, ...path);
      const other = owners.get(known);
      const reason = `${String(known)} is the record of ${other} already`;
      if (known !== undefined && other !== undefined)
        yield { file, feature: label, property: path.join('.'), reason };
      owners.set(known, id);
    }
  }
  const seats = new Map<string, string>();
  for (const { file, id, label, json } of record.features('prefectures.geojson')) {
    const seat = text(at(json, 'properties', 'seat'));
    const other = seats.get(seat);
    const reason = `${seat} is the seat of ${other} already`;
    if (seat && other !== undefined) yield { file, feature: label, property: 'properties.seat', reason };
    seats.set(seat, id);
  }
}
