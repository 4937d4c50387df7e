import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { WHOLE, type Defect } from './defect.ts';
import { GEO_FILES } from './geo-files.ts';
import { faultInJson } from './json-fault.ts';
import { at, list, text, type Json } from './json.ts';

/** One record of a file, with the name by which a defect points to it: its id, or its place in the file. */
interface GeoFeature {
  readonly file: string;
  readonly id: string;
  readonly label: string;
  readonly json: Json;
}

/** The files of a folder that could be read and parsed. */
export interface GeoRecord {
  readonly files: ReadonlyMap<string, Json>;
  /** The records of a file (`places.geojson`); none where it could not be read. */
  features(file: string): readonly GeoFeature[];
}

/** A check: reads the record, names what is wrong with it, never throws. */
export type Check = (record: GeoRecord) => Iterable<Defect>;

function faultOf(file: string, source: string, error: unknown): Defect {
  const fault = faultInJson(source);
  if (!fault)
    return { file, feature: WHOLE, property: WHOLE, reason: `not JSON: ${(error as Error).message}` };
  const { line, column, found } = fault;
  const reason = found ? `not JSON from “${found}” on` : 'not JSON: the file breaks off here';
  return { file, feature: WHOLE, property: `line ${line}, column ${column}`, reason };
}

/** Reads every file of {@link GEO_FILES} from a folder; what is missing or is not JSON is among the defects. */
export function readGeoRecord(folder: string): { record: GeoRecord; defects: Defect[] } {
  const files = new Map<string, Json>();
  const features = new Map<string, GeoFeature[]>();
  const defects: Defect[] = [];
  for (const { name, records, required } of GEO_FILES) {
    let source: string;
    try {
      source = readFileSync(join(folder, name), 'utf8').replace(/^\uFEFF/, '');
    } catch (error) {
      const missing = (error as NodeJS.ErrnoException).code === 'ENOENT';
      if (missing && !required) continue;
      const reason = missing ? 'the file is missing' : `the file cannot be read: ${(error as Error).message}`;
      defects.push({ file: name, feature: WHOLE, property: WHOLE, reason });
      continue;
    }
    try {
      const json = JSON.parse(source) as Json;
      files.set(name, json);
      features.set(
        name,
        list(at(json, records)).map((item, i) => {
          const id = text(at(item, 'id'));
          return { file: name, id, label: id || `${records}[${i}]`, json: item };
        }),
      );
    } catch (error) {
      defects.push(faultOf(name, source, error));
    }
  }
  return { record: { files, features: (file) => features.get(file) ?? [] }, defects };
}
