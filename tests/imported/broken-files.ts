import { zipSync } from 'fflate';
import type { Reason } from '../../src/imported/reason.ts';

/** A broken file, and the reason that its report must name. */
export interface BrokenFile {
  readonly what: string;
  readonly file: string;
  readonly content: string | Uint8Array;
  readonly reason: Reason;
  /** Records that are drawn all the same. */
  readonly shown: number;
}

type Json = Readonly<Record<string, unknown>>;

const utf8 = (text: string) => new TextEncoder().encode(text);
const POINT = { type: 'Point', coordinates: [118.9, 39.9] };
const RING = [[110, 30], [112, 30], [112, 32], [110, 32], [110, 30]]; // prettier-ignore
const DATED = { start_date: '1123', end_date: '1125' };

/** The text of a feature. */
export const feature = (geometry: unknown, properties: Json = DATED, more: Json = {}) =>
  JSON.stringify({ type: 'Feature', properties, geometry, ...more });
/** The text of a collection of features given as texts. */
export const collection = (...features: readonly string[]) =>
  `{"type":"FeatureCollection","features":[${features.join(',')}]}`;
const GOOD = feature(POINT);

const found: BrokenFile[] = [];
function add(what: string, file: string, content: string | Uint8Array, reason: Reason, shown = 0): void {
  found.push({ what, file, content, reason, shown });
}
const json = (what: string, content: string | Uint8Array, reason: Reason, shown = 0) =>
  add(what, 'a.geojson', content, reason, shown);
const withGeometry = (what: string, geometry: unknown, reason: Reason, shown = 0) =>
  json(what, collection(feature(geometry)), reason, shown);
const withDates = (what: string, properties: Json, reason: Reason, shown = 0) =>
  json(what, collection(feature(POINT, properties)), reason, shown);

const utf16 = (text: string, big: boolean, mark: boolean) => {
  const units = [...(mark ? [0xfeff] : []), ...Array.from(text, (_, i) => text.charCodeAt(i))];
  return Uint8Array.from(units.flatMap((unit) => (big ? [unit >> 8, unit & 255] : [unit & 255, unit >> 8])));
};
const latin1 = (text: string) => Uint8Array.from(text, (character) => character.charCodeAt(0));
const deep = (levels: number) => '['.repeat(levels) + ']'.repeat(levels);

// the file
json('nothing at all', '', 'empty');
json('blanks', ' \n\t ', 'empty');
json('bytes of a picture', Uint8Array.from([0x89, 0x50, 0, 0, 0, 0, 0, 0, 13, 0, 0, 0, 0, 0]), 'not-text');
json('prose', 'In the year 1126 the Jin crossed the river', 'unknown-format');
json('a web page', '<!DOCTYPE html><html><body>404</body></html>', 'web-page');
json('another XML', '<?xml version="1.0"?><svg></svg>', 'unknown-format');
json('an object without features', '{"a":1}', 'not-a-feature');
json('an empty collection', collection(), 'no-features');
json('a list of numbers', '[1,2,3]', 'no-features');
json('a topology', '{"type":"Topology","objects":{},"arcs":[]}', 'no-features');
json('features as an object', `{"type":"FeatureCollection","features":{"a":${GOOD}}}`, 'wrong-nesting', 1);
json('a collection inside data', `{"data":{"items":[${GOOD},${GOOD}]}}`, 'wrong-nesting', 2);
json('a collection inside response', `{"response":{"result":[${GOOD}]}}`, 'wrong-nesting', 1);
for (const at of [1, 20, 60, 90])
  json(
    `cut off ${at} characters before its end`,
    collection(GOOD, GOOD, GOOD).slice(0, -at),
    'truncated',
    at < 3 ? 3 : 2,
  );
json('cut off in its first record', collection(GOOD).slice(0, 70), 'truncated');
json('cut off in its head', '{"type":"FeatureColl', 'truncated');
json('cut off after a key', '{"type":"FeatureCollection","features":[', 'truncated');
json(
  'a quote missing in one record',
  collection(GOOD, GOOD.replace('"1123"', '"1123'), GOOD, GOOD),
  'not-json',
  3,
);
json('a bracket missing in one record', collection(GOOD, GOOD.replace(/\}$/, ''), GOOD), 'not-json', 2);
json('a bracket too many', collection(GOOD, `${GOOD}}`, GOOD), 'not-json', 2);
json('single quotes', collection(GOOD, GOOD.replaceAll('"', "'")), 'not-json', 1);
json(
  'keys without quotes',
  collection(GOOD, GOOD.replace('"type":"Feature"', 'type:"Feature"')),
  'not-json',
  1,
);
json('a comment', collection(GOOD, GOOD.replace('{', '{/* a */')), 'not-json', 1);
json('a control character in a text', collection(GOOD, GOOD.replace('1123', '11\u000123')), 'not-json', 1);
json('a wrong escape', collection(GOOD, GOOD.replace('1123', '11\\x23')), 'not-json', 1);
json('a comma too many in a record', collection(GOOD.replace('"1125"}', '"1125",}')), 'trailing-comma', 1);
json('a comma too many in a list', collection(GOOD.replace('39.9]', '39.9,]')), 'trailing-comma', 1);
json('NaN among properties', collection(GOOD.replace('{"start', '{"n":NaN,"start')), 'json-number', 1);
json(
  'Infinity among properties',
  collection(GOOD.replace('{"start', '{"n":-Infinity,"start')),
  'json-number',
  1,
);
json('None among properties', collection(GOOD.replace('{"start', '{"n":None,"start')), 'json-number', 1);
json('NaN as a coordinate', collection(GOOD.replace('118.9', 'NaN')), 'not-a-number');
json(
  'lists a hundred deep',
  collection(feature(POINT).replace('{"start', `{"d":${deep(100)},"start`)),
  'too-deep',
);
json('lists 100,000 deep', collection(GOOD, `{"type":"Feature","geometry":${deep(100_000)}}`), 'too-deep', 1);
json('a bare 100,000 brackets', '['.repeat(100_000), 'truncated');
json('a mark at the head', utf8(`\uFEFF${collection(GOOD)}`), 'bom', 1);
json('UTF-16, little end first, marked', utf16(collection(GOOD), false, true), 'bom', 1);
json('UTF-16, big end first, marked', utf16(collection(GOOD), true, true), 'bom', 1);
json('UTF-16, little end first', utf16(collection(GOOD), false, false), 'encoding-guessed', 1);
json('UTF-16, big end first', utf16(collection(GOOD), true, false), 'encoding-guessed', 1);
const GB = [0xd6, 0xd0, 0xb9, 0xfa, 0xb5, 0xc4, 0xb4, 0xf3, 0xcb, 0xce, 0xd6, 0xdd];
const BIG5 = [0xa4, 0xa4, 0xb0, 0xea, 0xaa, 0xba, 0xa4, 0x6a, 0xa7, 0xba, 0xa6, 0xb3];
for (const [name, bytes] of [
  ['GB 18030', GB],
  ['Big5', BIG5],
  ['Windows-1252', [0xe9, 0x74, 0xe9]],
] as const) {
  const [before = '', after = ''] = collection(feature(POINT, { ...DATED, name: '#' })).split('#');
  json(name, Uint8Array.from([...utf8(before), ...bytes, ...utf8(after)]), 'encoding-guessed', 1);
}
json(
  'one wrong byte beyond 64 KB',
  Uint8Array.from(
    [
      ...utf8(collection(...Array.from({ length: 900 }, () => GOOD)).slice(0, -3)),
      0x22,
      0x2c,
      0x22,
      0x78,
      0x22,
      0x3a,
      0x22,
      0xe9,
      0x22,
      ...utf8('}]}'),
    ].filter((_, i, all) => i !== all.length - 12),
  ),
  'encoding-guessed',
  900,
);
json(
  'a system of coordinates other than WGS 84',
  `{"type":"FeatureCollection","crs":{"type":"name","properties":{"name":"urn:ogc:def:crs:EPSG::3857"}},"features":[${feature({ type: 'Point', coordinates: [13000000, 4800000] })}]}`,
  'turned-to-degrees',
  1,
);
json('a number for a record', collection(GOOD).replace(GOOD, `${GOOD},{"type":"Point"}`), 'not-a-feature', 1);
json('a record without a kind', collection('{"properties":{}}', GOOD), 'not-a-feature', 1);
json('lines, of which one is broken', `${GOOD}\n${GOOD.replace('"1123"', '1123.')}\n${GOOD}`, 'not-json', 2);
json('lines, the last cut off', `${GOOD}\n${GOOD}\n${GOOD.slice(0, 40)}`, 'truncated', 2);
for (const key of ['__proto__', 'constructor', 'prototype'])
  json(
    `a property called ${key}`,
    collection(GOOD.replace('{"start', `{"${key}":{"polluted":true},"start`)),
    'prototype-key',
    1,
  );

// the place
withGeometry('no place', null, 'no-geometry');
json('no member for a place', collection('{"type":"Feature","properties":{}}'), 'no-geometry');
withGeometry('a text for a place', 'POINT (1 2)', 'unknown-geometry');
withGeometry('a list for a place', [118, 39], 'unknown-geometry');
withGeometry('an unknown kind of place', { type: 'Circle', coordinates: [118, 39] }, 'unknown-geometry');
withGeometry(
  'a kind of place in small letters',
  { type: 'point', coordinates: [118, 39] },
  'unknown-geometry',
);
withGeometry('a place without a kind', { coordinates: [118, 39] }, 'unknown-geometry');
withGeometry(
  'a kind called constructor',
  { type: 'constructor', coordinates: [118, 39] },
  'unknown-geometry',
);
withGeometry('a kind called Multi', { type: 'Multi', coordinates: [118, 39] }, 'unknown-geometry');
withGeometry('no coordinates', { type: 'Point' }, 'bad-coordinates');
withGeometry('one coordinate', { type: 'Point', coordinates: [118] }, 'bad-coordinates');
withGeometry(
  'coordinates as an object',
  { type: 'Point', coordinates: { lon: 118, lat: 39 } },
  'bad-coordinates',
);
withGeometry('coordinates as a text', { type: 'Point', coordinates: '118, 39' }, 'bad-coordinates');
withGeometry('a point nested too deeply', { type: 'Point', coordinates: [[118, 39]] }, 'bad-coordinates');
withGeometry('a polygon nested as a line', { type: 'Polygon', coordinates: RING }, 'bad-coordinates');
withGeometry(
  'a polygon nested as a multipolygon',
  { type: 'Polygon', coordinates: [[RING]] },
  'bad-coordinates',
);
withGeometry(
  'a multipolygon nested as a polygon',
  { type: 'MultiPolygon', coordinates: [RING] },
  'bad-coordinates',
);
withGeometry('a line nested as a point', { type: 'LineString', coordinates: [118, 39] }, 'bad-coordinates');
withGeometry('an empty polygon', { type: 'Polygon', coordinates: [] }, 'no-geometry');
withGeometry('a multiline without lines', { type: 'MultiLineString', coordinates: 3 }, 'bad-coordinates');
withGeometry('a collection without members', { type: 'GeometryCollection' }, 'bad-coordinates');
withGeometry(
  'a collection with a number',
  { type: 'GeometryCollection', geometries: [4] },
  'unknown-geometry',
);
withGeometry('null as a coordinate', { type: 'Point', coordinates: [null, 39] }, 'not-a-number');
withGeometry('a word as a coordinate', { type: 'Point', coordinates: ['east', 39] }, 'not-a-number');
withGeometry('true as a coordinate', { type: 'Point', coordinates: [true, 39] }, 'not-a-number');
withGeometry(
  'a number out of range of doubles',
  { type: 'Point', coordinates: ['1e999', 39] },
  'not-a-number',
);
withGeometry('a line with a hole in it', { type: 'LineString', coordinates: [[118, 39], [null, 40], [119, 40]] }, 'not-a-number'); // prettier-ignore
withGeometry('metres of Web Mercator', { type: 'Point', coordinates: [13236000, 4852000] }, 'projected');
withGeometry('metres of UTM', { type: 'Point', coordinates: [491000, 4416000] }, 'projected');
withGeometry('metres in a polygon', { type: 'Polygon', coordinates: [RING.map(([x = 0, y = 0]) => [x * 111e3, y * 111e3])] }, 'projected'); // prettier-ignore
withGeometry('latitude first', { type: 'Point', coordinates: [39.9, 118.9] }, 'swapped-axes', 1);
withGeometry('latitude first in a line', { type: 'LineString', coordinates: [[39, 118], [40, 119]] }, 'swapped-axes', 1); // prettier-ignore
withGeometry('latitude first in a polygon', { type: 'Polygon', coordinates: [RING.map(([x = 0, y = 0]) => [y, x])] }, 'swapped-axes', 1); // prettier-ignore
withGeometry('off the globe', { type: 'Point', coordinates: [200, 95] }, 'off-the-globe');
withGeometry('across the antimeridian', { type: 'LineString', coordinates: [[179, 10], [-179, 11]] }, 'antimeridian', 1); // prettier-ignore
withGeometry('a polygon across the antimeridian', { type: 'Polygon', coordinates: [[[179, 10], [-179, 10], [-179, 12], [179, 12], [179, 10]]] }, 'antimeridian', 1); // prettier-ignore
withGeometry('a ring not closed', { type: 'Polygon', coordinates: [RING.slice(0, 4)] }, 'ring-not-closed', 1);
withGeometry('a ring of two', { type: 'Polygon', coordinates: [RING.slice(0, 2)] }, 'ring-too-short');
withGeometry('a ring of one', { type: 'Polygon', coordinates: [RING.slice(0, 1)] }, 'ring-too-short');
withGeometry('a line of one', { type: 'LineString', coordinates: [[118, 39]] }, 'line-too-short');
withGeometry('a line of none', { type: 'LineString', coordinates: [] }, 'no-geometry');
withGeometry('a ring of 100,000', { type: 'Polygon', coordinates: [Array.from({ length: 100_001 }, (_, i) => [115 + 5 * Math.cos((i * 2 * Math.PI) / 1e5), 36 + 5 * Math.sin((i * 2 * Math.PI) / 1e5)])] }, 'ring-thinned', 1); // prettier-ignore
let nest: unknown = POINT;
for (let i = 0; i < 12; i++) nest = { type: 'GeometryCollection', geometries: [nest] };
withGeometry('collections twelve deep', nest, 'too-deep');
json(
  'half a multipoint',
  collection(feature({ type: 'MultiPoint', coordinates: [[1, 2], 'x'] })),
  'bad-coordinates',
  1,
);

// the time
for (const text of ['soon', '1126-1-1-1', '1126-01-31T25:00', 'a'.repeat(200), '1126//1127', '{}'])
  withDates(`“${text.slice(0, 20)}” for a date`, { start_date: text }, 'not-a-date');
for (const text of ['??', 'today'])
  withDates(`“${text}” for a date`, { start_date: text }, 'date-unknown', 1);
withDates('an era without a table', { start_date: '靖康元年' }, 'beyond-lunar');
withDates('1.5 for a date', { start_date: '1.5' }, 'ambiguous-number');
withDates('true for a date', { start_date: true }, 'not-a-date');
withDates('a fraction for a year', { start_date: 1126.5 }, 'ambiguous-number');
for (const text of ['1126-13', '1126-00', '1126-99-01'])
  withDates(`the month of ${text}`, { start_date: text }, 'no-such-month');
for (const text of ['1126-02-30', '1126-04-31', '1126-01-00', '1126-02-29', '31 April 1126'])
  withDates(`the day of ${text}`, { start_date: text }, 'no-such-day');
for (const text of ['05/06/1126', '1/2/1126', '3-4-1126'])
  withDates(`${text}, day or month`, { start_date: text }, 'ambiguous-date');
withDates('an end before its start', { start_date: '1126', end_date: '1125' }, 'ends-before-start');
withDates('an end the day before', { start: '1126-01-02', end: '1126-01-01' }, 'ends-before-start');
withDates('an interval the wrong way', { edtf: '1127/1126' }, 'ends-before-start');
withDates('a year beyond all years', { start_date: 'Y999999999' }, 'date-too-far');
for (const text of [
  'c. 1126',
  '1126-1-5',
  '31 January 1126',
  '1126/1/5',
  'Jan 1126',
  '12th century',
  '44 BC',
])
  withDates(`${text}, understood`, { start_date: text }, 'date-mended', 1);
withDates('a beginning without an end', { start_date: '1126' }, 'half-dated', 1);
withDates('an end without a beginning', { end_date: '1126' }, 'half-dated', 1);
json(
  'a timespan that is no date',
  collection(feature(POINT, {}, { when: { timespans: ['then'] } })),
  'not-a-date',
);
json(
  'a timespan without ends',
  collection(feature(POINT, {}, { when: { timespans: [{}] } })),
  'when-not-understood',
  1,
);
json(
  'a timespan with a wrong month',
  collection(feature(POINT, {}, { when: { timespans: [{ start: { in: '1126-14' } }] } })),
  'no-such-month',
);
const LINE = { type: 'LineString', coordinates: [[118, 39], [119, 40], [120, 41]] }; // prettier-ignore
json(
  'fewer times than vertices',
  collection(feature(LINE, { coordTimes: ['1126-01-01', '1126-01-02'] })),
  'times-do-not-fit',
  1,
);
json(
  'times out of order',
  collection(feature(LINE, { times: ['1126-01-03', '1126-01-02', '1126-01-04'] })),
  'times-do-not-fit',
  1,
);
json(
  'a time that is none',
  collection(feature(LINE, { times: ['1126-01-01', 'x', '1126-01-04'] })),
  'not-a-date',
  1,
);
withDates('a colour that is none', { ...DATED, 'marker-color': 'reddish' }, 'bad-colour', 1);
withDates('a fill that is none', { ...DATED, fill: '#12' }, 'bad-colour', 1);

// tables
const csv = (what: string, content: string, reason: Reason, shown = 0) =>
  add(what, 'a.csv', content, reason, shown);
csv('a table without places', 'name,year\nPingzhou,1123\n', 'no-place-column');
csv('a table with half a place', 'name,lon\nPingzhou,118.9\n', 'no-place-column');
csv('a row too short', 'name,lon,lat,start\nPingzhou,118.9,39.9\n', 'row-too-short', 1);
csv('a row too long', 'name,lon,lat\nPingzhou,118.9,39.9,a,b\n', 'row-too-long', 1);
csv('a quote not closed', 'name,lon,lat\n"Pingzhou,118.9,39.9\n', 'quotes');
csv('a word for a longitude', 'name,lon,lat\nPingzhou,east,39.9\n', 'not-a-number');
csv('an empty place', 'name,lon,lat\nPingzhou,,\nYanjing,116.4,39.9\n', 'no-geometry', 1);
csv('columns the wrong way round', 'name,lon,lat\nPingzhou,39.9,118.9\n', 'swapped-axes', 1);
csv('metres in a table', 'name,x,y\nPingzhou,491000,4416000\n', 'projected');
csv('a wrong date in a table', 'name,lon,lat,start_date\nPingzhou,118.9,39.9,1126-02-31\n', 'no-such-day');
csv('well-known text that is none', 'name,wkt\nPingzhou,POINTY (1 2)\n', 'unknown-geometry');
csv('well-known text cut off', 'name,wkt\nPingzhou,"POLYGON ((1 2, 3 4"\n', 'unknown-geometry');
add('a table with a mark at its head', 'a.csv', utf8('\uFEFFname,lon,lat\nPingzhou,118.9,39.9\n'), 'bom', 1);
add('a table in UTF-16', 'a.csv', utf16('name\tlon\tlat\nPingzhou\t118.9\t39.9\n', false, true), 'bom', 1);
add(
  'a table in GB 18030',
  'a.csv',
  Uint8Array.from([...utf8('name,lon,lat\n'), ...GB, ...utf8(',118.9,39.9\n')]),
  'encoding-guessed',
  1,
);
add('a table in Latin 1', 'a.csv', latin1('name,lon,lat\nÉtampes,2.1,48.4\n'), 'encoding-guessed', 1);

// XML and archives
const PLACEMARK =
  '<Placemark><name>a</name><TimeSpan><begin>1123</begin></TimeSpan><Point><coordinates>118.9,39.9</coordinates></Point></Placemark>';
const kml = (inner: string) =>
  `<?xml version="1.0"?><kml xmlns="http://www.opengis.net/kml/2.2"><Document>${inner}</Document></kml>`;
const xml = (what: string, content: string, reason: Reason, shown = 0) =>
  add(what, 'a.kml', content, reason, shown);
xml('KML cut off', kml(PLACEMARK + PLACEMARK).slice(0, -30), 'not-xml', 2);
xml('KML cut off in a tag', `${kml(PLACEMARK).slice(0, 300)}<Pl`, 'not-xml', 1);
xml('KML with ends crossed', kml(`${PLACEMARK}<b><i></b></i>`), 'not-xml', 1);
xml('KML with an attribute without quotes', kml(`${PLACEMARK}<a b=c/>`), 'not-xml', 1);
xml('KML with a stray angle', kml(`${PLACEMARK}a < b`), 'not-xml', 1);
xml('KML with a comment not closed', kml(`${PLACEMARK}<!-- a`), 'not-xml', 1);
xml('KML with CDATA not closed', kml(`${PLACEMARK}<![CDATA[ a`), 'not-xml', 1);
xml(
  'KML elements 1,000 deep',
  kml(PLACEMARK + '<Folder>'.repeat(1000) + '</Folder>'.repeat(1000)),
  'not-xml',
  1,
);
xml('KML with a wrong date', kml(PLACEMARK.replace('1123', '1123-15')), 'no-such-month');
xml('KML without a place', kml('<Placemark><name>a</name></Placemark>'), 'no-geometry');
add(
  'GPX cut off',
  'a.gpx',
  '<gpx xmlns="http://www.topografix.com/GPX/1/1"><wpt lat="39.9" lon="118.9"><time>1123-01-01T00:00:00Z</time></wpt><wpt',
  'not-xml',
  1,
);
const zip = (what: string, bytes: Uint8Array, reason: Reason, shown = 0) =>
  add(what, 'a.kmz', bytes, reason, shown);
const archive = zipSync({ 'doc.kml': utf8(kml(PLACEMARK)) });
zip('an archive cut off', archive.slice(0, 120), 'bad-zip');
zip('an archive of two bytes', archive.slice(0, 2), 'bad-zip');
zip('an archive without a map', zipSync({ 'readme.txt': utf8('hello') }), 'zip-without-map');
zip(
  'an archive that unfolds a thousandfold',
  zipSync({ 'doc.kml': new Uint8Array(24_000_000) }, { level: 9 }),
  'zip-bomb',
);
zip(
  'an archive of 3,000 files',
  zipSync(Object.fromEntries(Array.from({ length: 3000 }, (_, i) => [`${i}.txt`, utf8('a')]))),
  'zip-bomb',
);
zip(
  'an archive whose map is broken',
  zipSync({ 'doc.kml': utf8(kml(PLACEMARK).slice(0, -20)) }),
  'not-xml',
  1,
);

/** Every broken file. */
export const BROKEN_FILES: readonly BrokenFile[] = found;
