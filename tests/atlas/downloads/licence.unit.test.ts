import { expect, it } from 'vitest';
import { fileNameOf } from '../../../src/atlas/file-name.ts';
import { credit } from '../../../src/atlas/downloads/credit.ts';
import { licenceOf } from '../../../src/atlas/downloads/licence.ts';
import { linkedPlaces } from '../../../src/atlas/downloads/linked-places.ts';
import { readAtlas, readConfig } from '../../../src/tools/commands/read-geo.ts';

const italy = readConfig('tests/fixtures/italy-69/geo/');

it.each([
  ['CC-BY-4.0', 'CC BY 4.0', 'https://creativecommons.org/licenses/by/4.0/'],
  ['CC-BY-NC-SA-3.0', 'CC BY-NC-SA 3.0', 'https://creativecommons.org/licenses/by-nc-sa/3.0/'],
  ['CC0-1.0', 'CC0 1.0', 'https://creativecommons.org/publicdomain/zero/1.0/'],
  ['ODbL-1.0', 'ODbL-1.0', 'https://spdx.org/licenses/ODbL-1.0.html'],
])('%s is named and has an address', (license, name, url) =>
  expect(licenceOf({ license })).toEqual({ name, url }),
);

it('what leaves another atlas bears its own licence, version, name and years', () => {
  const edition = { ...italy.edition, version: '7', data: '0123456789ab' };
  const changed = { ...italy, license: 'CC0-1.0', edition };
  expect(credit(changed)).toEqual({
    license: 'CC0-1.0',
    license_url: 'https://creativecommons.org/publicdomain/zero/1.0/',
    version: '7',
    edition: '7-0123456789ab',
    citation:
      'Four Emperors: an atlas of the year of the four emperors, AD 69, version 7, data 0123456789ab, CC0 1.0',
  });
  const text = JSON.stringify(linkedPlaces(readAtlas('tests/fixtures/italy-69/geo/')));
  expect(text).toContain('"urn:x-four-emperors:place:roma"');
  expect(text).not.toMatch(/fragile/i);
});

it.each([
  ['Fragile Peace', 'fragile-peace'],
  ['L’Année 69 (Rome)', 'l-annee-69-rome'],
  ['三谷', 'atlas'],
])('files of %s are called %s', (short_en, name) => expect(fileNameOf({ short_en })).toBe(name));
