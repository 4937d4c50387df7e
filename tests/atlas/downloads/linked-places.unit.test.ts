import { existsSync, readFileSync } from 'node:fs';
import { basename, resolve } from 'node:path';
import Ajv from 'ajv';
import { describe, expect, it } from 'vitest';
import { gregorianBound, gregorianWhen } from '../../../src/atlas/downloads/gregorian-when.ts';
import { linkedPlaces } from '../../../src/atlas/downloads/linked-places.ts';
import { parseDay } from '../../../src/time/written-date.ts';
import { atlas, record } from '../../atlas-of-geo.ts';

const collection = linkedPlaces(atlas);
/** Our own reading of the format’s rules, and the published schema where it lies beside this copy. */
const OWN = 'tests/fixtures/linked-places/feature.schema.json';
const PUBLISHED = ['../shared', '../../shared']
  .map((shared) => resolve(shared, 'standards/linked-places/schema_lpf_v1.2.2.json'))
  .find((path) => existsSync(path));

describe('Linked Places', () => {
  it.each([OWN, ...(PUBLISHED ? [PUBLISHED] : [])].map((path) => [basename(path), path]))(
    'validates every feature against %s',
    (_, path) => {
      const schema = JSON.parse(readFileSync(path, 'utf8')) as Record<string, unknown>;
      // the published schema names several of its parts by one $id, which a validator may not load
      const withoutIds = JSON.parse(
        JSON.stringify(schema, (key, value: unknown) =>
          key === '$id' && typeof value === 'string' ? undefined : value,
        ),
      ) as object;
      const validate = new Ajv({ strict: false, allErrors: true }).compile(withoutIds);
      const faults = collection.features.filter((feature) => !validate(feature)).map((f) => f['@id']);
      expect(faults).toEqual([]);
      expect(validate({ type: 'Feature', '@id': 'x', properties: {}, names: [] })).toBe(false);
    },
  );

  it('holds every place and every name of the record, once', () => {
    expect(collection.features).toHaveLength(record.places.length);
    expect(new Set(collection.features.map((feature) => feature['@id'])).size).toBe(record.places.length);
    record.places.forEach(({ properties: place }, i) => {
      const written =
        3 +
        (place.alt ?? []).reduce((sum, { en, zh }) => sum + Number(!!en) + Number(!!zh), 0) +
        2 * (place.names?.length ?? 0);
      expect(collection.features[i]?.names, place.name_en).toHaveLength(written);
    });
  });

  it('writes the same days in the Gregorian calendar', () => {
    record.places.forEach(({ when }, i) => {
      when.timespans.forEach(({ start }, j) => {
        const iso = collection.features[i]?.when.timespans[j]?.start.in ?? '';
        expect(parseDay(iso, 'gregorian')).toBe(parseDay(start?.in ?? ''));
      });
    });
  });

  it('turns 1 January 1123, Julian, into 8 January, and a Julian month into its first and last day', () => {
    expect(gregorianBound({ in: '1123-01-01' })).toEqual({ in: '1123-01-08' });
    expect(gregorianBound({ in: '1126-02' })).toEqual({ earliest: '1126-02-08', latest: '1126-03-07' });
    expect(
      gregorianWhen(atlas.span, { timespans: [{ end: { in: '1122-10-24' } }] }).timespans[0]?.start,
    ).toEqual({
      latest: '1122-10-31',
    });
  });

  it('says licence, version and citation', () => {
    expect(collection).toMatchObject({
      license: 'CC-BY-4.0',
      version: expect.stringMatching(/^\d+\.\d+\.\d+$/),
    });
    expect(collection.citation).toContain(collection.version);
  });
});
