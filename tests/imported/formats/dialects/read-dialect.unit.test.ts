// JSON that is not GeoJSON, as the programs that write it do: the same days, names and places.
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { openText } from '../../open-text.ts';
import { reasons, told } from '../../told.ts';

const json = (value: unknown, name = 'a.json') => openText(name, JSON.stringify(value), { calendar: null });
const fixture = (name: string) =>
  openText(name, readFileSync(`tests/fixtures/own-data/${name}`), { calendar: null });
const A = 'A 1126-01-01 1127-12-31 114.3 34.8';
const ROW = { name: 'A', lon: 114.3, lat: 34.8, start: '1126', end: '1127' };

describe('files that were opened wrong once', () => {
  it.each([
    ['b04-topojson.json', 'topojson', ['Liao 1115-01-01 1125-12-31 110 40 115 43']],
    ['b16-overpass.json', 'osm', ['Gate 1126-01-01 1127-12-31 114.3 34.8']],
    ['b17-plain-array.json', 'json-rows', ['A 1126-01-31 1126-02-05 114.3 34.8', 'B 1126-01-31 1126-02-05 114.3 35.8']],
    ['b18-umap.umap', 'umap', ['u1 1126-01-01 1126-12-31 114.3 34.8', 'u2 1127-01-01 1127-12-31 115 35']],
    ['g05.geojson.gz', 'geojson', ['gz 1126-01-01 1127-12-31 114.3 34.8']],
  ] as const)('%s', async (name, format, records) => {
    const opened = await fixture(name);
    expect(told(opened)).toEqual(records);
    expect(opened).toMatchObject({ format });
    expect(opened.report.refused).toBe(0);
  }); // prettier-ignore

  it('a shapefile and a workbook that hold nothing say so, and nothing of KMZ', async () => {
    expect(reasons(await fixture('g01-shapefile.zip'))).toEqual(['no-features']);
    expect(reasons(await fixture('g04.xlsx'))).toEqual(['bad-spreadsheet']);
  });

  it('an empty shape has a reason', async () => {
    const { report } = await fixture('b25-empty-geom-parts.geojson');
    expect(report.problems).toContainEqual(expect.objectContaining({ record: 1, reason: 'no-geometry', outcome: 'refused' })); // prettier-ignore
  });
});

describe('rows of JSON', () => {
  const values = Object.values(ROW);
  const keys = Object.keys(ROW);
  const forms: Readonly<Record<string, unknown>> = {
    'a list of objects': [ROW],
    'a list within an answer': { status: 'ok', data: [ROW] },
    'a list deep within an answer': { response: { result: { records: [ROW] } } },
    'objects by their keys': { one: ROW, two: { ...ROW, lon: undefined } },
    'a list of lists': [keys, values],
    'fields and rows (kepler.gl)': { fields: keys.map((name) => ({ name, type: 'string' })), rows: [values] },
    'columns and data (pandas, split)': { columns: keys, index: [0], data: [values] },
    'columns side by side (pandas)': Object.fromEntries(keys.map((key, i) => [key, { 0: values[i] }])),
    'lists side by side': Object.fromEntries(keys.map((key, i) => [key, [values[i]]])),
    'places within rows': [{ name: 'A', location: { lat: 34.8, lng: 114.3 }, start: '1126', end: '1127' }],
    'coordinates as a list': [{ name: 'A', coordinates: [114.3, 34.8], start: '1126', end: '1127' }],
    'a geometry within rows': [{ name: 'A', geometry: { type: 'Point', coordinates: [114.3, 34.8] }, start: '1126', end: '1127' }],
    'an answer of SPARQL': {
      head: { vars: ['name', 'coord', 'start', 'end'] },
      results: { bindings: [{ name: { type: 'literal', value: 'A' }, coord: { type: 'literal', value: 'Point(114.3 34.8)' }, start: { type: 'literal', value: '1126' }, end: { type: 'literal', value: '1127' } }] },
    },
  }; // prettier-ignore
  it.each(Object.keys(forms))('%s', async (form) => {
    const opened = await json(forms[form]);
    expect(told(opened)[0]).toBe(A);
    expect(opened.report).toMatchObject({ undated: 0 });
  });

  it('a map of kepler.gl, with several tables', async () => {
    const data = (name: string) => ({ id: name, label: name, allData: [[name, 114.3, 34.8, '1126', '1127']], fields: keys.map((key) => ({ name: key, type: 'string' })) }); // prettier-ignore
    const opened = await json({ datasets: [{ version: 'v1', data: data('A') }, { version: 'v1', data: data('B') }], config: {}, info: { app: 'kepler.gl' } }); // prettier-ignore
    expect(told(opened)).toEqual([A, A.replace('A', 'B')]);
    expect(opened.format).toBe('kepler');
  });

  it('a line each, and one of them broken', async () => {
    const lines = [JSON.stringify(ROW), '{"name": "half', JSON.stringify({ ...ROW, name: 'B' })].join('\n');
    const opened = await openText('a.jsonl', lines);
    expect(told(opened)).toEqual([A, A.replace('A', 'B')]);
    expect(reasons(opened)).toEqual(['not-json']);
  });

  it('events of a timeline with places', async () => {
    const opened = await json({ events: [{ start_date: { year: '1126', month: '1', day: '31' }, text: { headline: 'Siege' }, location: { lat: 34.8, lon: 114.3 } }] }); // prettier-ignore
    expect(told(opened)).toEqual(['Siege 1126-01-31 1126-01-31 114.3 34.8']);
  });

  it('columns may be chosen', async () => {
    const columns = { name: 'b', lon: 'lon', lat: 'lat', wkt: null, start: 'x', end: 'x' };
    const rows = [{ a: 'A', b: 'B', lon: 114.3, lat: 34.8, x: '1126' }];
    const opened = await openText('a.json', JSON.stringify(rows), { columns });
    expect(told(opened)).toEqual(['B 1126-01-01 1126-12-31 114.3 34.8']);
  });
});

describe('TopoJSON', () => {
  it('all its objects, their members and their points; what is broken is told alone', async () => {
    const dated = (name: string) => ({ name, start: '1126', end: '1127' });
    const opened = await json({
      type: 'Topology',
      arcs: [[[0, 0], [2, 0], [0, 2], [-2, -2]]],
      transform: { scale: [1, 1], translate: [110, 30] },
      objects: {
        areas: { type: 'GeometryCollection', geometries: [{ type: 'Polygon', arcs: [[0]], properties: dated('area') }, { type: 'Polygon', arcs: [[9]], properties: dated('lost') }] },
        towns: { type: 'Point', coordinates: [4.3, 4.8], properties: dated('A') },
      },
    }); // prettier-ignore
    expect(told(opened)).toEqual(['area 1126-01-01 1127-12-31 110 30 112 32', A]);
    expect(opened.report).toMatchObject({ read: 3, shown: 2, refused: 1 });
  });

  it('arcs that unfold to far too many positions are left out', async () => {
    const arc = Array.from({ length: 30_000 }, () => [1, 1]);
    const refs = Array.from({ length: 30_000 }, () => 0);
    const opened = await json({
      type: 'Topology',
      arcs: [arc],
      objects: { a: { type: 'LineString', arcs: refs } },
    });
    expect(opened.report).toMatchObject({ read: 1, shown: 0, refused: 1 });
  });
});

describe('Esri’s JSON', () => {
  const of = (geometry: unknown, wkid: number) => ({
    displayFieldName: 'name',
    geometryType: 'esriGeometryPoint',
    spatialReference: { wkid },
    fields: [{ name: 'name', type: 'esriFieldTypeString' }],
    features: [{ attributes: { name: 'A', start_date: '1126', end_date: '1127' }, geometry }],
  });
  it('points, in degrees and in metres', async () => {
    expect(told(await json(of({ x: 114.3, y: 34.8 }, 4326)))).toEqual([A]);
    expect(told(await json(of({ x: 12_723_817.797671169, y: 4_136_735.049397425 }, 102_100)))).toEqual([A]);
    expect(reasons(await json(of({ x: 530_000, y: 180_000 }, 27_700)))).toContain('projected');
  });
  it('areas with a hole, and paths', async () => {
    const outer = [[110, 30], [110, 34], [114, 34], [114, 30], [110, 30]];
    const hole = [[111, 31], [112, 31], [112, 32], [111, 32], [111, 31]];
    expect(told(await json(of({ rings: [outer, hole] }, 4490)))).toEqual(['A 1126-01-01 1127-12-31 110 30 114 34']);
    expect(told(await json(of({ paths: [[[110, 30], [111, 31]]] }, 4326)))).toEqual(['A 1126-01-01 1127-12-31 110 30 111 31']);
  }); // prettier-ignore
  it('layers that ArcGIS Online saves with a map', async () => {
    const { features, ...set } = of({ x: 114.3, y: 34.8 }, 4326);
    const opened = await json({
      layers: [{ layerDefinition: { name: 'towns' }, featureSet: { ...set, features } }],
    });
    expect([opened.format, told(opened)]).toEqual(['esri-json', [A]]);
  });
});

describe('OpenStreetMap', () => {
  const tags = { name: 'A', start_date: '1126', end_date: '1127' };
  it('ways and relations of their members, middles, and what has no place', async () => {
    const opened = await json({
      version: 0.6,
      elements: [
        { type: 'node', id: 1, lat: 30, lon: 110 },
        { type: 'node', id: 2, lat: 30, lon: 112 },
        { type: 'node', id: 3, lat: 32, lon: 112 },
        { type: 'way', id: 5, nodes: [1, 2, 3], tags: { ...tags, name: 'road', highway: 'track' } },
        { type: 'way', id: 6, nodes: [1, 2, 3, 1], tags: { ...tags, name: 'wall', building: 'yes' } },
        { type: 'way', id: 8, center: { lat: 34.8, lon: 114.3 }, tags },
        { type: 'relation', id: 9, members: [{ type: 'way', ref: 5000, role: 'outer' }], tags: { ...tags, name: 'lost', type: 'boundary' } },
      ],
    }); // prettier-ignore
    expect(told(opened)).toEqual(['road 1126-01-01 1127-12-31 110 30 112 32', 'wall 1126-01-01 1127-12-31 110 30 112 32', A]);
    expect(reasons(opened)).toEqual(['no-geometry']);
  }); // prettier-ignore
  it('in XML, with what its texts say', async () => {
    const xml = '<?xml version="1.0"?><osm version="0.6"><node id="1" lat="34.8" lon="114.3"><tag k="name" v="A &amp; B"/><tag k="start_date" v="1126"/><tag k="end_date" v="1127"/></node></osm>'; // prettier-ignore
    const opened = await openText('a.osm', xml);
    expect([opened.format, told(opened)]).toEqual(['osm', [A.replace('A', 'A & B')]]);
  });
});

describe('a scenario of ORBAT Mapper', () => {
  const scenario = {
    type: 'ORBAT-mapper',
    id: 'x',
    name: 'War',
    startTime: '1126-01-01T00:00:00Z',
    sides: [{ id: 's', name: 'Jin', standardIdentity: '6', groups: [{ id: 'g', name: 'West', subUnits: [
      { id: 'u', name: 'Army', sidc: '10061000001211000000', location: [112, 37], state: [{ id: '1', t: '1126-01-10T00:00:00Z', location: [113, 36] }, { id: '2', t: '1126-01-20T00:00:00Z', location: [114, 35] }], subUnits: [
        { id: 'v', name: 'Guard', sidc: '1', location: [112, 37] },
      ] },
    ] }] }],
    events: [],
    layers: [{ id: 'l', name: 'Walls', features: [{ id: 'f', type: 'Feature', meta: { name: 'Wall', visibleFromT: '1126-01-05T00:00:00Z', visibleUntilT: '1126-02-05T00:00:00Z' }, geometry: { type: 'Point', coordinates: [114.3, 34.8] }, style: {} }] }],
  }; // prettier-ignore
  it('units on their dated ways, and features of its layers in the time of their sight', async () => {
    const opened = await json(scenario);
    expect(opened.format).toBe('orbat');
    const [army = '', guard, wall] = told(opened);
    expect(army).toMatch(/^Army 1126-01-01 \S+ 112 35 114 37$/);
    expect(guard).toMatch(/^Guard 1126-01-01 \S+ 112 37$/);
    expect(wall).toMatch(/^Wall 1126-01-05 1126-02-0[45] 114.3 34.8$/);
    const starts = [...(opened.mesh.points?.index.starts ?? [])].length;
    expect(starts).toBeGreaterThanOrEqual(4);
    expect(opened.report).toMatchObject({ read: 3, shown: 3, undated: 0 });
  });
});

describe('CZML', () => {
  it('what moves, what stands, lines and areas, in the spans that they are there', async () => {
    const opened = await json([
      { id: 'document', name: 'War', version: '1.0' },
      { id: 'a', name: 'A', availability: '1126-01-31T00:00:00Z/1126-02-05T00:00:00Z', position: { cartographicDegrees: [114.3, 34.8, 0] }, point: {} },
      { id: 'b', name: 'Army', position: { epoch: '1126-01-01T00:00:00Z', cartographicDegrees: [0, 112, 37, 0, 864_000, 113, 36, 0] } },
      { id: 'c', name: 'Road', availability: '1126-01-01T00:00:00Z/1126-02-01T00:00:00Z', polyline: { positions: { cartographicDegrees: [110, 30, 0, 111, 31, 0] } } },
      { id: 'd', name: 'Area', availability: '1126-01-01T00:00:00Z/1126-02-01T00:00:00Z', polygon: { positions: { cartographicDegrees: [110, 30, 0, 112, 30, 0, 112, 32, 0] } } },
      { id: 'e', name: 'Centre', availability: '1126-01-01T00:00:00Z/1126-02-01T00:00:00Z', position: { cartesian: [-2_158_087.9, 4_778_553.5, 3_619_788.7] } },
    ]); // prettier-ignore
    expect(opened.format).toBe('czml');
    const lines = told(opened);
    expect(lines[0]).toMatch(/^A 1126-01-31 1126-02-0[45] 114.3 34.8$/);
    expect(lines[1]).toMatch(/^Army 1126-01-01 1126-01-1[01] 112 36 113 37$/);
    expect(lines[2]).toMatch(/^Road 1126-01-01 \S+ 110 30 111 31$/);
    expect(lines[3]).toMatch(/^Area 1126-01-01 \S+ 110 30 112 32$/);
    expect(lines[4]).toMatch(/^Centre 1126-01-01 \S+ 114.3\d* 34.8\d*$/);
    expect(opened.report).toMatchObject({ read: 5, shown: 5, undated: 0 });
  });
});

it('a layer of uMap that lies elsewhere is named', async () => {
  const opened = await json({ type: 'umap', layers: [{ type: 'FeatureCollection', features: [], _umap_options: { name: 'L', remoteData: { url: 'https://example.org/a.csv', format: 'csv' } } }] }); // prettier-ignore
  expect(opened.report.problems).toMatchObject([{ reason: 'lies-elsewhere', field: 'L', value: 'https://example.org/a.csv' }]); // prettier-ignore
});
