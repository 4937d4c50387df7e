import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { Ajv2020, type ErrorObject, type ValidateFunction } from 'ajv/dist/2020.js';
import { WHOLE, type Defect } from './defect.ts';
import { GEO_FILES, schemaOf, type GeoFile } from './geo-files.ts';
import type { GeoRecord } from './geo-record.ts';
import { at, text, type Json } from './json.ts';

/** Where the published schemas lie. */
export const SCHEMA_FOLDER = fileURLToPath(new URL('../../../geo/schema/', import.meta.url));

let validators: ReadonlyMap<string, ValidateFunction> | undefined;

function compile(): ReadonlyMap<string, ValidateFunction> {
  const ajv = new Ajv2020({
    allErrors: true,
    verbose: true,
    allowUnionTypes: true,
    strictRequired: false,
    strictTypes: false,
  });
  const names = readdirSync(SCHEMA_FOLDER).filter((name) => name.endsWith('.schema.json'));
  for (const name of names)
    ajv.addSchema(JSON.parse(readFileSync(`${SCHEMA_FOLDER}${name}`, 'utf8')) as object);
  return new Map(
    GEO_FILES.map((file) => {
      const validate = ajv.getSchema(schemaOf(file));
      if (!validate) throw new Error(`geo/schema/${schemaOf(file)} is missing`);
      return [file.name, validate];
    }),
  );
}

const shown = (value: unknown) => {
  const written = JSON.stringify(value) ?? 'undefined';
  return written.length > 60 ? `${written.slice(0, 60)}…` : written;
};

function reasonOf({ keyword, params, message, data }: ErrorObject): string {
  if (keyword === 'required' || keyword === 'dependentRequired') {
    const beside = keyword === 'dependentRequired' ? `, though ${params.property} is there` : '';
    return `is missing${beside}`;
  }
  if (keyword === 'additionalProperties') return 'is not a property that the schema knows';
  if (keyword === 'enum')
    return `${shown(data)} is not one of ${(params.allowedValues as unknown[]).join(', ')}`;
  if (keyword === 'const') return `${shown(data)} is not ${shown(params.allowedValue)}`;
  if (keyword === 'pattern' && data === '') return 'is empty';
  return `${shown(data)} ${message ?? keyword}`;
}

/** Where an error lies: the record it is in, and the property as `waypoints[3].arrive`. */
function locate(file: GeoFile, json: Json, error: ErrorObject): Pick<Defect, 'feature' | 'property'> {
  const steps = error.instancePath
    .split('/')
    .slice(1)
    .map((step) => step.replaceAll('~1', '/').replaceAll('~0', '~'));
  const member = (error.params.missingProperty ?? error.params.additionalProperty) as string | undefined;
  if (member !== undefined) steps.push(member);
  let feature = WHOLE;
  if (steps[0] === file.records && steps[1] !== undefined && /^\d+$/.test(steps[1])) {
    feature = text(at(json, file.records, Number(steps[1]), 'id')) || `${file.records}[${steps[1]}]`;
    steps.splice(0, 2);
  }
  const property = steps.map((step) => (/^\d+$/.test(step) ? `[${step}]` : `.${step}`)).join('');
  return { feature, property: property.replace(/^\./, '') || WHOLE };
}

const SUMMARIES = new Set(['if', 'anyOf']);

/** Leaves out what is said of the coordinates of a geometry whose type is wrong already. */
function withoutEchoes(defects: readonly Defect[]): Defect[] {
  const types = new Set(
    defects.filter(({ property }) => property === 'geometry.type').map(({ feature }) => feature),
  );
  return defects.filter(
    ({ feature, property }) => !types.has(feature) || !property.startsWith('geometry.coordinates'),
  );
}

/** Checks every file against its published schema and names each place where it departs from it. */
export function checkSchemas(record: GeoRecord): Defect[] {
  validators ??= compile();
  const found: Defect[] = [];
  for (const file of GEO_FILES) {
    const json = record.files.get(file.name);
    const validate = validators.get(file.name);
    if (json === undefined || !validate || validate(json)) continue;
    const defects = (validate.errors ?? [])
      .filter(({ keyword }) => !SUMMARIES.has(keyword))
      .map((error): Defect => ({ file: file.name, ...locate(file, json, error), reason: reasonOf(error) }));
    found.push(...withoutEchoes(defects));
  }
  return found;
}
