import { readFileSync } from 'node:fs';
import { gunzipSync, unzipSync, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { openText } from './open-text.ts';
import { collection, feature } from './broken-files.ts';
import { seededNumbers } from '../seeded-numbers.ts';
import { times } from '../sampled.ts';

/** How often each file is mutated. */
const MUTATIONS = times(2000, 200);
const next = seededNumbers(1123);
const below = (n: number) => Math.floor(next() * n);

const WHOLE: readonly (readonly [name: string, text: string])[] = [
  ['a.geojson', collection(...[1, 2, 3].map((i) => feature({ type: 'Polygon', coordinates: [[[110, 30], [111, 30], [111, 31 + i], [110, 30]]] }, { start_date: '1123-01', end_date: `112${i + 4}`, name: '平州' })))],
  ['b.geojson', collection(feature({ type: 'LineString', coordinates: [[1, 2], [3, 4]] }, { coordTimes: ['1126-01-01', '1126-01-02T10:00:00Z'] }, { when: { timespans: [{ start: { in: '1126' } }] } }))],
  ['c.csv', 'name,lon,lat,start,end\n"Ping, zhou",118.9,39.9,1123-06-20,1123-12\nYanjing,116.4,39.9,1125,\n'],
  ['d.kml', '<?xml version="1.0"?><kml xmlns="http://www.opengis.net/kml/2.2"><Document><Style id="s"><LineStyle><color>ff0000ff</color></LineStyle></Style><Placemark><name>a&amp;b</name><styleUrl>#s</styleUrl><TimeSpan><begin>1123</begin><end>1124</end></TimeSpan><LineString><coordinates>1,2 3,4</coordinates></LineString></Placemark></Document></kml>'],
  ['e.gpx', '<gpx xmlns="http://www.topografix.com/GPX/1/1"><trk><trkseg><trkpt lat="39" lon="118"><time>1123-01-01T00:00:00Z</time></trkpt><trkpt lat="40" lon="119"><time>1123-01-02T00:00:00Z</time></trkpt></trkseg></trk></gpx>'],
  ['f.csv', 'city,lat,lon,1123,1124,1125,pop_1900,pop_1910,pop_1920,seen\nPingzhou,39.9,118.9,a,b,,1,2,3,2020-05-05\nYanjing,39.9,116.4,b,b,c,,,4,2020-05-06\n'],
  ['g.csv', 'Ort,mise_en_service,fermeture,Breite,Länge\nA,1126,1127,35.5,114.5\nB,1100,1130,36.5,115.5\n'],
]; // prettier-ignore
const BITS = [
  '"',
  '{',
  '}',
  '[',
  ']',
  ',',
  ':',
  '\\',
  '<',
  '>',
  '&',
  '/',
  'null',
  'NaN',
  '-',
  '9'.repeat(30),
  '\u0000',
  '"features":[',
  '__proto__',
  '1126-02-30',
];

function mutate(bytes: Uint8Array): Uint8Array {
  let now = [...bytes];
  for (let k = 0; k < 1 + below(4); k++) {
    const at = below(now.length);
    const way = below(6);
    if (way === 0) now.splice(at, 1 + below(20));
    else if (way === 1) now[at] = below(256);
    else if (way === 2) now.splice(at, 0, ...new TextEncoder().encode(BITS[below(BITS.length)]));
    else if (way === 3) now = now.slice(0, Math.max(1, at));
    else if (way === 4) now.splice(at, 0, ...now.slice(at, at + below(60)));
    else now[at] = (now[at] ?? 0) ^ (1 << below(8));
    if (now.length === 0) now = [0x7b];
  }
  return Uint8Array.from(now);
}

describe(`${WHOLE.length * MUTATIONS} mutated files`, () => {
  it.each(WHOLE)(
    `%s: ${MUTATIONS} mutations neither throw nor hang, and every record is accounted for`,
    async (name, text) => {
      const whole = new TextEncoder().encode(text);
      let [shown, told] = [0, 0];
      for (let i = 0; i < MUTATIONS; i++) {
        const bytes = mutate(whole);
        const { report, records, mesh } = await openText(name, bytes);
        expect(report.shown + report.refused, new TextDecoder().decode(bytes)).toBe(report.read);
        expect(records.count).toBe(report.shown);
        if (report.shown === 0)
          expect(report.counts.length, new TextDecoder().decode(bytes)).toBeGreaterThan(0);
        else shown += 1;
        if (report.counts.length > 0) told += 1;
        for (const kind of [...mesh.areas.map(({ triangles }) => triangles), mesh.lines, mesh.points])
          expect(kind?.index.starts.every(Number.isFinite) ?? true).toBe(true);
      }
      expect(shown).toBeGreaterThan(MUTATIONS / 10);
      expect(told).toBeGreaterThan(MUTATIONS / 10);
    },
  );
});

/** Files of other programs, some unpacked first, in which bytes are changed where they mean most. */
const PACKED = ['gdal-utf-8.zip', 'gdal.xlsx', 'gdal.ods', 'gdal.gpkg.gz', 'gdal-utm.fgb', 'duckdb-snappy.parquet', 'duckdb-table.parquet'] as const; // prettier-ignore
const MUTATED = times(1000, 25);

function mutateBinary(bytes: Uint8Array): Uint8Array {
  const now = bytes.slice();
  for (let k = 0; k < 1 + below(4); k++) {
    const at = below(below(3) === 0 ? Math.min(200, now.length) : now.length);
    const way = below(4);
    if (way === 0) now[at] = below(256);
    else if (way === 1) now[at] = (now[at] ?? 0) ^ (1 << below(8));
    else if (way === 2) now[at] = 255;
    else return now.slice(0, Math.max(1, at));
  }
  return now;
}

/** A file changed: one in an archive by itself, so that what unpacks it does not stop the rest, or the archive. */
function mutatePacked(name: string, bytes: Uint8Array): Uint8Array {
  if (name.endsWith('.gz')) return mutateBinary(gunzipSync(bytes));
  if (!/\.(?:zip|xlsx|ods)$/.test(name) || below(4) === 0) return mutateBinary(bytes);
  const files = unzipSync(bytes);
  const names = Object.keys(files);
  const chosen = names[below(names.length)] ?? '';
  return zipSync({ ...files, [chosen]: mutateBinary(files[chosen] ?? new Uint8Array()) });
}

it.each(PACKED)(`%s: ${MUTATED} mutations neither throw nor go without a word`, async (name) => {
  const whole = new Uint8Array(readFileSync(`tests/fixtures/by-programs/${name}`));
  for (let i = 0; i < MUTATED; i++) {
    const { report } = await openText(name.replace(/\.gz$/, ''), mutatePacked(name, whole));
    expect(report.shown + report.refused).toBe(report.read);
    if (report.shown === 0) expect(report.counts.length).toBeGreaterThan(0);
  }
});

it('a FlatGeobuf with an index of no features, whose nodes nobody can count, ends', async () => {
  const bytes = new Uint8Array(readFileSync('tests/fixtures/by-programs/gdal-utm.fgb'));
  const view = new DataView(bytes.buffer, bytes.byteOffset);
  const table = 12 + view.getUint32(12, true);
  const field = view.getUint16(table - view.getInt32(table, true) + 20, true);
  expect(view.getBigUint64(table + field, true)).toBeGreaterThan(0n);
  view.setBigUint64(table + field, 0n, true);
  const { report } = await openText('empty.fgb', bytes);
  expect(report).toMatchObject({ read: 0, shown: 0 });
  expect(report.counts).not.toEqual([]);
});
