import { readdirSync, readFileSync } from 'node:fs';
import { afterAll, describe, expect, it } from 'vitest';
import { checkGeo } from '../../../src/tools/geo-check/check-geo.ts';
import { SCHEMA_FOLDER } from '../../../src/tools/geo-check/check-schemas.ts';
import { GEO_FILES, schemaOf } from '../../../src/tools/geo-check/geo-files.ts';
import { walk, type Json } from '../../../src/tools/geo-check/json.ts';
import { copyGeo, type Loose } from './geo-copy.ts';

const names = readdirSync(SCHEMA_FOLDER).filter((name) => name.endsWith('.json'));
const schemas = new Map(
  names.map((name) => [name, JSON.parse(readFileSync(SCHEMA_FOLDER + name, 'utf8')) as Loose]),
);

describe('the published schemas', () => {
  it('are there for every file, in draft 2020-12', () => {
    for (const file of GEO_FILES) {
      expect(schemas.get(schemaOf(file))?.$schema).toBe('https://json-schema.org/draft/2020-12/schema');
    }
  });

  it.each(names)('describe every property and forbid others: %s', (name) => {
    for (const { path, value } of walk(schemas.get(name) as Json)) {
      const schema = value as Loose;
      if (schema?.type !== 'object' || /\bif$/.test(path)) continue;
      expect(schema.additionalProperties, `${path} lets other properties in`).toBe(false);
      for (const [key, property] of Object.entries<Loose>(schema.properties)) {
        expect(property.description, `${path}.properties.${key} has no description`).toMatch(/\S.*\.$/);
      }
    }
  });
});

describe('a feature of every kind', () => {
  const dated = GEO_FILES.filter(({ name, records }) => records === 'features' && name !== 'arcs.geojson');
  const copies: { remove(): void }[] = [];
  afterAll(() => copies.forEach((copy) => copy.remove()));

  /** The defects once the first feature of every file has lost a member. */
  function without(forget: (feature: Loose) => void) {
    const copy = copyGeo();
    copies.push(copy);
    const ids = new Map<string, string>();
    for (const { name } of dated) {
      copy.edit(name, ({ features }) => {
        if (!features[0]) return;
        ids.set(name, features[0].id);
        forget(features[0]);
      });
    }
    return { ids, defects: checkGeo(copy.folder).defects };
  }

  const members = [
    { member: 'properties.sources', found: without(({ properties }) => delete properties.sources) },
    { member: 'properties.certainty', found: without(({ properties }) => delete properties.certainty) },
    { member: 'when', found: without((feature) => delete feature.when) },
  ];
  const cases = dated.flatMap(({ name }) => members.map(({ member, found }) => ({ name, member, ...found })));

  it.each(cases)('is faulted without $member: $name', ({ name, member, ids, defects }) => {
    const here = defects.filter(({ file, feature }) => file === name && feature === ids.get(name));
    expect(here.filter(({ property }) => property === member).map(({ reason }) => reason)).toEqual([
      'is missing',
    ]);
  });

  it.each(dated.map(({ name }) => name))('is faulted with an empty list of sources: %s', (name) => {
    const schema = schemas.get(name.replace('.geojson', '.schema.json'));
    const { sources } = schema.properties.features.items.properties.properties.properties;
    expect(sources.$ref).toBe('common.schema.json#/$defs/sources');
    expect(schemas.get('common.schema.json').$defs.sources.minItems).toBe(1);
  });
});
