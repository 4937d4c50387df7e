// Files that other programs made are read as they were meant: the same days, names and places, whatever holds them.
import { readFileSync } from 'node:fs';
import { gunzipSync, gzipSync, unzipSync, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { openText } from './open-text.ts';
import { reasons, told } from './told.ts';

const bytesOf = (name: string) => new Uint8Array(readFileSync(`tests/fixtures/by-programs/${name}`));
const open = (name: string) => openText(name, bytesOf(name), { calendar: null });
const TOWNS = ['平州 1123-01-31 1125-12-31 118.9 39.9', '汴京 1126-01-31 1127-01-09 114.3 34.8'];
const UNNAMED = TOWNS.map((line) => line.replace(/^\S+/, '??'));
const AREAS = ['Liao 1115-01-01 1125-12-31 110 40 121 43', 'road 1126-01-01 1127-12-31 1 1 2 2'];

describe('files made by other programs', () => {
  it.each([
    ['gdal-gbk.zip', 'shapefile', TOWNS],
    ['gdal-gbk-unsaid.zip', 'shapefile', TOWNS],
    ['gdal-big5-unsaid.zip', 'shapefile', TOWNS],
    ['gdal-utf-8.zip', 'shapefile', TOWNS],
    ['gdal-gauss-krueger.zip', 'shapefile', UNNAMED],
    ['gdal-areas.zip', 'shapefile', AREAS],
    ['gdal.gpkg.gz', 'geopackage', [...TOWNS, ...AREAS]],
    ['gdal-utm.gpkg.gz', 'geopackage', TOWNS],
    ['gdal-utm.fgb', 'flatgeobuf', TOWNS],
    ['gdal.xlsx', 'xlsx', TOWNS],
    ['gdal.ods', 'ods', TOWNS],
    ['gdal.geojsons', 'geojson-lines', TOWNS],
    ['duckdb-snappy.parquet', 'geoparquet', TOWNS],
    ['duckdb-zstd.parquet', 'geoparquet', TOWNS],
    ['duckdb-gzip.parquet', 'geoparquet', TOWNS],
    ['duckdb-table.parquet', 'geoparquet', ['平州 1123-01-31 … 118.9 39.9']],
  ] as const)('%s', async (name, format, records) => {
    const opened = await open(name);
    expect(told(opened)).toEqual(records);
    expect(opened).toMatchObject({ format });
    expect(opened.report).toMatchObject({ undated: 0, refused: 0 });
  });

  it('a GeoPackage, a workbook and a packed table within an archive, and packed twice', async () => {
    const inside = (name: string, bytes: Uint8Array) => openText('a.zip', zipSync({ [name]: bytes }));
    expect(told(await inside('data/towns.gpkg', gunzipSync(bytesOf('gdal-utm.gpkg.gz'))))).toEqual(TOWNS);
    expect(told(await inside('towns.xlsx', bytesOf('gdal.xlsx')))).toEqual(TOWNS);
    expect(told(await inside('towns.geojsonl.gz', gzipSync(bytesOf('gdal.geojsons'))))).toEqual(TOWNS);
    expect(told(await openText('a.geojson.gz', gzipSync(gzipSync(bytesOf('gdal.geojsons')))))).toEqual(TOWNS);
  });

  it('a KMZ whose KML links to another within it, with a beginning as a field and an end as a TimeSpan', async () => {
    const opened = await openText('a.kmz', bytesOf('gdal-libkml.kmz'));
    expect(told(opened)).toEqual([
      'Camp A 1126-01-20 1126-03-10 114.3 36.1',
      'Road 1126-01-10 1126-04-01 114.5 35.6 114.9 38',
      'Granary land 1125-12-01 1126-12-31 115.5 36 117 37',
    ]);
    const kml = (inner: string) => new TextEncoder().encode(`<kml><Document>${inner}</Document></kml>`);
    const link = (href: string) => `<NetworkLink><Link><href>${href}</href></Link></NetworkLink>`;
    const mark = (name: string) =>
      `<Placemark><name>${name}</name><Point><coordinates>114,35</coordinates></Point></Placemark>`;
    // in a ring, beside one that nothing links to, and out of the archive
    const ring = zipSync({
      'doc.kml': kml(link('a/b.kml')),
      'a/b.kml': kml(mark('B') + link('../doc.kml') + link('c.kml?x=1') + link('https://example.org/d.kml')),
      'a/c.kml': kml(mark('C')),
      'e.kml': kml(mark('E')),
    });
    const { records, report } = await openText('ring.kmz', ring);
    expect(records.count).toBe(2);
    const reasons = report.problems.map(({ reason, value }) => `${reason} ${value}`);
    expect(reasons).toContain('further-maps e.kml');
    expect(reasons).toContain('link-not-followed https://example.org/d.kml');
  });

  it('positions in metres of a system that the file names, in GeoJSON too', async () => {
    const crs = (name: string, x: number, y: number) =>
      openText('a.json', `{"type":"FeatureCollection","crs":{"type":"name","properties":{"name":"${name}"}},"features":[{"type":"Feature","properties":{"name":"A","date":"1126"},"geometry":{"type":"Point","coordinates":[${x},${y}]}}]}`); // prettier-ignore
    const there = ['A 1126-01-01 1126-12-31 114.3 34.8'];
    const mercator = await crs('urn:ogc:def:crs:EPSG::3857', 12_723_817.797671169, 4_136_735.049397425);
    expect([told(mercator), reasons(mercator)]).toEqual([there, ['turned-to-degrees']]);
    expect(told(await crs('EPSG:32650', 252_990.42608449952, 3_854_187.2159702918))).toEqual(there);
    const degrees = await crs('urn:ogc:def:crs:EPSG::4490', 114.3, 34.8);
    expect([told(degrees), reasons(degrees)]).toEqual([there, []]);
    expect(reasons(await crs('EPSG:27700', 530_000, 180_000))).toEqual(['projected']);
  });

  it('a shapefile that is cut off gives what comes before, and says how much that is', async () => {
    const { 'areas.shp': shp, ...others } = unzipSync(bytesOf('gdal-areas.zip'));
    const cut = shp?.subarray(0, shp.length - 20) ?? new Uint8Array();
    const opened = await openText('a.zip', zipSync({ ...others, 'areas.shp': cut }));
    expect(told(opened)).toEqual(AREAS.slice(0, 1));
    expect(opened.report.problems).toContainEqual(
      expect.objectContaining({ reason: 'truncated', value: '1 of 2' }),
    );
    const alone = await openText('a.zip', zipSync({ 'areas.shp': shp ?? cut }));
    expect([alone.report.shown, reasons(alone)]).toEqual([2, ['no-attributes']]);
  });
});

describe('files of other kinds are named', () => {
  const text = (content: string) => new TextEncoder().encode(content);
  const magic = (...bytes: number[]) => Uint8Array.from([...bytes, ...Array.from({ length: 600 }, () => 0)]);
  it.each<readonly [what: string, file: string, bytes: Uint8Array, reason: string, value: string]>([
    ['an old workbook', 'a.xls', magic(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1), 'old-spreadsheet', 'Excel 97–2003'],
    ['a document', 'a.pdf', text('%PDF-1.7\n'), 'other-kind', 'PDF'],
    ['a picture', 'a.png', magic(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a), 'other-kind', 'PNG'],
    ['a letter', 'a.docx', zipSync({ '[Content_Types].xml': text('<a/>'), 'word/document.xml': text('<a/>') }), 'other-kind', 'Word'],
    ['a file of 7-Zip', 'a.7z', magic(0x37, 0x7a, 0xbc, 0xaf, 0x27, 0x1c), 'packed-otherwise', '7z'],
    ['a .shp alone', 'a.shp', magic(0, 0, 0x27, 0x0a), 'shapefile-part', '.shp'],
    ['a .dbf alone', 'a.dbf', magic(3, 126, 1, 1), 'shapefile-part', '.dbf'],
    ['a .dbf in an archive', 'a.zip', zipSync({ 'a.dbf': magic(3) }), 'shapefile-part', '.dbf'],
    ['a geodatabase', 'a.zip', zipSync({ 'x.gdb/a00000001.gdbtable': magic(3) }), 'other-map', 'Esri File Geodatabase'],
    ['tiles', 'a.pmtiles', text('PMTiles\u0003'), 'other-map', 'PMTiles'],
    ['OpenStreetMap in binary', 'a.pbf', Uint8Array.from([0, 0, 0, 13, 10, 9, ...text('OSMHeader')]), 'other-map', 'OSM PBF'],
    ['GML', 'a.gml', text('<?xml version="1.0"?><ogr:FeatureCollection xmlns:gml="http://www.opengis.net/gml"></ogr:FeatureCollection>'), 'other-map', 'GML'],
    ['MapInfo', 'a.mif', text('Version 300\nCharset "Neutral"\nDelimiter ","\nColumns 1\n'), 'other-map', 'MapInfo MIF'],
    ['an archive of pictures', 'a.zip', zipSync({ 'a.jpg': text('x'), 'b.jpg': text('y') }), 'zip-without-map', 'a.jpg, b.jpg'],
    ['a broken workbook', 'a.xlsx', zipSync({ '[Content_Types].xml': text('<a/>'), 'xl/workbook.xml': text('<workbook') }), 'bad-spreadsheet', 'unclosed tag: workbook'],
  ])('%s', async (_, file, bytes, reason, value) => {
    const { report } = await openText(file, bytes);
    expect(report.problems.map((problem) => problem.reason)).toContain(reason);
    const problem = report.problems.find((one) => one.reason === reason);
    if (reason !== 'bad-spreadsheet') expect(problem?.value).toBe(value);
    expect(report).toMatchObject({ read: 0, shown: 0 });
  }); // prettier-ignore

  it('a table whose first heading is PK is a table', async () => {
    expect(told(await openText('a.csv', 'PK,name,lon,lat,date\n1,A,114.3,34.8,1126\n'))).toEqual(['A 1126-01-01 1126-12-31 114.3 34.8']); // prettier-ignore
  });
});

describe('what is packed unfolds to no more than it may', () => {
  const zeros = new Uint8Array(64 * 1024 * 1024).fill(0x20);
  it('gzip, alone and in another', async () => {
    const once = gzipSync(zeros, { level: 9 });
    expect(reasons(await openText('a.csv.gz', once))).toEqual(['zip-bomb']);
    expect(reasons(await openText('a.csv.gz.gz', gzipSync(once)))).toEqual(['zip-bomb']);
  });
  it('a workbook and a shapefile', async () => {
    const part = new TextEncoder().encode('<workbook/>');
    const sheet = zipSync({ 'xl/workbook.xml': part, 'xl/worksheets/sheet1.xml': zeros });
    expect(reasons(await openText('a.xlsx', sheet))).toEqual(['zip-bomb']);
    expect(reasons(await openText('a.zip', zipSync({ 'a.shp': zeros, 'a.dbf': zeros })))).toEqual([
      'zip-bomb',
    ]);
  });
});
