import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { bytesInMemory } from '../../../src/imported/formats/imported-bytes.ts';
import { NOTHING_CHOSEN, recordAt, type ImportedFile } from '../../../src/imported/imported-file.ts';
import { openBytes } from '../../../src/imported/open-bytes.ts';
import { createWordReader } from '../../../src/locale/dictionary.ts';
import { REASON_WORDS } from '../../../src/imported/reason-words.ts';
import {
  createRecordSaver,
  type SaveKind,
  type SaveManner,
} from '../../../src/imported/saved/save-records.ts';
import { readGeo } from '../../../src/tools/commands/read-geo.ts';

const wordsIn = createWordReader((text) => text);

const courts = readGeo().calendar;
const open = (name: string, bytes: Uint8Array, tap = {}) =>
  openBytes(bytesInMemory(name, bytes), { ...NOTHING_CHOSEN, courts }, undefined, tap);
const reasons = Object.fromEntries(
  Object.entries(wordsIn(REASON_WORDS, 'en')).map(([reason, [wrong]]) => [reason, wrong]),
) as SaveManner['reasons'];
async function saved(
  name: string,
  content: string | Uint8Array,
  kind: SaveKind,
  hidden: Uint8Array | null = null,
) {
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
  const saver = createRecordSaver(kind, { hidden, reasons });
  const file = await open(name, bytes, { tap: saver.tap });
  const { name: as, pieces } = saver.done(file);
  return { file, name: as, text: pieces.join('') };
}
/** What a file shows: names, days and boxes. */
const shown = (file: ImportedFile) =>
  Array.from({ length: file.records.count }, (_, i) => {
    const record = recordAt(file, i);
    const box = [...file.records.boxes.subarray(4 * i, 4 * i + 4)].map((degrees) => degrees.toFixed(4));
    return [record?.name, record?.start, record?.end, ...box].join(' | ');
  });

const POLYGON = [[[110, 30], [112, 30], [112, 32], [110, 30]], [[111, 30.2], [111.5, 30.2], [111.5, 30.5], [111, 30.2]]]; // prettier-ignore
const FILES: readonly (readonly [name: string, content: string | Uint8Array])[] = [
  ['t.csv', 'name,lon,lat,start,end,note\n"A, the first",114,35,1126,1127,"say ""no"""\nB,115.25,36,靖康元年正月初七,,\nC,116,37,,,\nD,118,38,-0044-03-15,-0044-03-15,\n'],
  ['g.geojson', JSON.stringify({ type: 'FeatureCollection', calendar: 'gregorian', features: [
    { type: 'Feature', properties: { name: 'P', start: '1126-02-07', end: '1126-02-07' }, geometry: { type: 'Polygon', coordinates: POLYGON } },
    { type: 'Feature', properties: { name: 'L', start_date: '1126-02' }, geometry: { type: 'MultiLineString', coordinates: [[[1, 2], [3, 4]], [[5, 6], [7, 8]]] } },
    { type: 'Feature', properties: { name: 'W' }, when: { timespans: [{ start: { in: '1123' }, end: { in: '1124' } }, { start: { in: '1126' }, end: { in: '1127' } }] }, geometry: { type: 'Point', coordinates: [9, 9] } },
    { type: 'Feature', properties: { name: 'M' }, geometry: { type: 'GeometryCollection', geometries: [{ type: 'Point', coordinates: [1, 1] }, { type: 'LineString', coordinates: [[1, 1], [2, 2]] }] } },
  ] })],
  ['k.kml', '<kml xmlns="http://www.opengis.net/kml/2.2"><Folder><name>F</name><Placemark><name>K</name><TimeSpan><begin>1126-03</begin></TimeSpan><MultiGeometry><Point><coordinates>1,2</coordinates></Point><Point><coordinates>3,4</coordinates></Point></MultiGeometry></Placemark></Folder></kml>'],
  ['s.zip', new Uint8Array(readFileSync('tests/fixtures/by-programs/gdal-gbk.zip'))],
  ['x.xlsx', new Uint8Array(readFileSync('tests/fixtures/by-programs/gdal.xlsx'))],
]; // prettier-ignore

describe.each(FILES)('%s', (name, content) => {
  it.each(['geojson', 'lpf', 'csv'] as const)(
    'saved as %s comes home with its names, days and places',
    async (kind) => {
      const { file, name: as, text } = await saved(name, content, kind);
      expect(file.records.count).toBeGreaterThan(0);
      const again = await open(as, new TextEncoder().encode(text));
      expect(again.report.refused).toBe(0);
      const named = (line: string) => (kind === 'lpf' ? line.replace(/^#\d+ /, ' ') : line);
      expect(shown(again).map(named)).toEqual(shown(file));
    },
  );
});

it.each(FILES)('%s saved where some are hidden has just those that are shown', async (name, content) => {
  const { file } = await saved(name, content, 'csv');
  for (let turn = 0; turn < 2; turn++) {
    const hidden = Uint8Array.from({ length: file.records.count }, (_, i) => (i + turn) % 2);
    const left = shown(file).filter((_, i) => hidden[i] === 0);
    for (const kind of ['geojson', 'csv'] as const) {
      const { name: as, text } = await saved(name, content, kind, hidden);
      expect(shown(await open(as, new TextEncoder().encode(text)))).toEqual(left);
    }
  }
});

it('a reason for leaving out is told in words, whatever it is', async () => {
  for (const value of ['null', '"x"', '[]', '[1]', '[999, 1]']) {
    const { text } = await saved('g.json', `{"type":"FeatureCollection","features":[{"type":"Feature","properties":{},"geometry":{"type":"Point","coordinates":${value}}}]}`, 'left'); // prettier-ignore
    const left = JSON.parse(text) as { features: { properties: { left_out_reason: string } }[] };
    const told = left.features.map(({ properties }) => properties.left_out_reason).join();
    expect(told).not.toMatch(/\bnull\b|^[a-z]+(?:-[a-z]+)+/);
    expect(Object.values(reasons).some((words) => told.includes(words))).toBe(true);
  }
});

it('a track keeps its moments', async () => {
  const gpx =
    '<gpx xmlns="http://www.topografix.com/GPX/1/1"><trk><name>T</name><trkseg><trkpt lat="39" lon="118"><time>1126-01-01T00:00:00Z</time></trkpt><trkpt lat="40" lon="119"><time>1126-01-05T12:00:00Z</time></trkpt></trkseg></trk></gpx>';
  const { file, name, text } = await saved('t.gpx', gpx, 'geojson');
  const again = await open(name, new TextEncoder().encode(text));
  expect(again.mesh.lines?.index.starts).toEqual(file.mesh.lines?.index.starts);
  expect(again.mesh.points?.index.starts).toEqual(file.mesh.points?.index.starts);
});

describe('what was left out', () => {
  it('of a table is a table, with its own columns and the reason', async () => {
    const { name, text } = await saved('t.csv', 'name,lon,lat,start\nA,114,35,1126\nB,east,35,1126\nC,1,2,1126-02-31\n', 'left'); // prettier-ignore
    expect(name).toBe('t.left-out.csv');
    const [head = '', ...rows] = text.trim().split('\r\n');
    expect(head.replace('\uFEFF', '')).toBe(
      'name,lon,lat,start,left_out_row,left_out_record,left_out_reason',
    );
    expect(rows).toHaveLength(2);
    expect(rows[0]).toMatch(/^B,east,35,1126,3,2,"?A coordinate is not a number/);
    expect(rows[1]).toMatch(/^C,1,2,1126-02-31,4,3,There is no such day in the calendar chosen/);
    // mended, it opens
    const mended = await open(
      name,
      new TextEncoder().encode(text.replace('east', '115').replace('02-31', '02-28')),
    );
    expect(shown(mended).map((line) => line[0])).toEqual(['B', 'C']);
  });

  it('of others are features as they stood, broken ones as text', async () => {
    const broken =
      '{"type":"FeatureCollection","features":[{"type":"Feature","properties":{"name":"A"},"geometry":null},{"type":"Feature","properties":{"name":"B",},"geometry":{"type":"Point","coordinates":[1,oops]}},{"type":"Feature","properties":{"name":"C"},"geometry":{"type":"Point","coordinates":[1,2]}}]}';
    const { text } = await saved('b.geojson', broken, 'left');
    const left = JSON.parse(text) as { features: { properties: Record<string, unknown> }[] };
    expect(left.features.map(({ properties }) => properties.left_out_record)).toEqual([1, 2]);
    expect(left.features[0]?.properties).toMatchObject({
      name: 'A',
      left_out_reason: expect.stringContaining('The record has no place'),
    });
    expect(left.features[1]?.properties.text).toContain('oops');
  });
});
