import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { gazetteerLinks } from '../../src/atlas/downloads/gazetteer-links.ts';
import { keepTraditional } from '../../src/time/traditional.ts';
import { record } from '../atlas-of-geo.ts';

interface Site {
  readonly id: string;
  readonly chgis: string;
  readonly name: string;
  readonly years: [first: number, last: number];
  /** Our position when the distance was measured. */
  readonly ours: [number, number];
  readonly km: number;
}
const { rows } = JSON.parse(readFileSync('tests/truth/chgis-sites.json', 'utf8')) as { rows: Site[] };
const places = new Map(record.places.map((place) => [place.id, place]));
const FIRST_YEAR = 1123;
describe('places that are matched with the China Historical GIS', () => {
  it('are those whose site it gives', () => {
    expect(rows.length).toBeGreaterThan(90);
    for (const { id, chgis } of rows) expect(places.get(id)?.properties.chgis_id, id).toBe(chgis);
  });

  it('lie within five kilometres of it, and where they lay when that was measured', () => {
    for (const { id, ours, km } of rows) {
      expect(km, id).toBeLessThanOrEqual(5);
      expect(places.get(id)?.geometry.coordinates, `${id}: measure it again`).toEqual(ours);
    }
  });

  it('are the same place where its record was in force, and only the same site where it was not', () => {
    for (const { id, years } of rows) {
      const inForce = years[0] <= FIRST_YEAR && FIRST_YEAR <= years[1];
      expect(places.get(id)?.properties.chgis_basis === '1123', id).toBe(inForce);
    }
  });

  it('bear its name, or the county that it names is the seat', () => {
    for (const { id, name } of rows) {
      const place = places.get(id)?.properties;
      const names = [place?.name_zh, ...(place?.alt ?? []).map(({ zh }) => zh)].flatMap((one) =>
        one ? [keepTraditional(one)] : [],
      );
      const same = names.some((one) => one.startsWith(name) || name.startsWith(one));
      expect(same || /[縣州府軍衛廳]$/.test(name), `${id} ${name}`).toBe(true);
    }
  });
});

describe('links to other gazetteers', () => {
  const links = record.places.map((place) => gazetteerLinks(place));
  it('are each of one place', () => {
    const all = links.flatMap(({ same, close }) => [...same, ...close]);
    expect(all.length).toBeGreaterThan(300);
    expect(new Set(all).size).toBe(all.length);
  });

  it('call the town of today near, never the same', () => {
    for (const { same } of links) expect(same.join()).not.toContain('geonames');
  });
});
