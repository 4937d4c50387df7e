// Inputs written after public reports and published schemas of people who work with dated maps: each read as meant, or told.
import { describe, expect, it } from 'vitest';
import { recordAt } from '../../src/imported/imported-file.ts';
import { writeDay } from '../../src/time/written-date.ts';
import { openText } from './open-text.ts';

const P = { type: 'Point', coordinates: [114.3, 34.8] };
const L = {
  type: 'LineString',
  coordinates: [
    [113, 35],
    [114, 36],
    [115, 36],
  ],
};
const A = {
  type: 'Polygon',
  coordinates: [
    [
      [110, 30],
      [112, 30],
      [112, 32],
      [110, 32],
      [110, 30],
    ],
  ],
};
const f = (properties: object, geometry: unknown = P, more: object = {}) => ({
  type: 'Feature',
  properties,
  geometry,
  ...more,
});
const fc = (...features: object[]) => JSON.stringify({ type: 'FeatureCollection', features });
const kml = (inner: string) =>
  `<?xml version="1.0"?><kml xmlns="http://www.opengis.net/kml/2.2" xmlns:gx="http://www.google.com/kml/ext/2.2"><Document>${inner}</Document></kml>`;
const gpx = (inner: string) =>
  `<?xml version="1.0"?><gpx xmlns="http://www.topografix.com/GPX/1/1" version="1.1" creator="x">${inner}</gpx>`;
const pt = '<Point><coordinates>114.3,34.8,0</coordinates></Point>';

/** What, the name of the file, its text. */
const CASES: readonly (readonly [what: string, file: string, text: string])[] = [
  ['LeafletSlider 61', 'a.json', fc(f({ starttime: '1126-01-31 08:42:26', endtime: '1126-02-05 12:40:01' }))],
  ['TD 195 coordTimes text', 'a.json', fc(f({ coordTimes: '1126-01-31 12:14:51' }))],
  ['TD 213 times text interval period', 'a.json', fc(f({ times: '1126-01-31/1126-02-05/P1D' }, A))],
  ['TD time prop', 'a.json', fc(f({ time: '1126-01-31T00:00:00' }))],
  ['TD times many on polygon', 'a.json', fc(f({ times: ['1126-01-31', '1126-02-05'] }, A))],
  ['TD times ms text', 'a.json', fc(f({ times: ['-26630899200000'] }))],
  ['kepler 1071 time list', 'a.json', fc(f({ field: [1, 2], time: ['1126-01-31', '1126-02-05'] }, A))],
  [
    'kepler trip s',
    'a.json',
    fc(
      f(
        {},
        {
          type: 'LineString',
          coordinates: [
            [0.8, 51.3, 0, 1712041200.0],
            [0.9, 51.4, 0, 1712041205.47],
          ],
        },
      ),
    ),
  ],
  [
    'kepler trip ms multi',
    'a.json',
    fc(
      f(
        {},
        {
          type: 'MultiLineString',
          coordinates: [
            [
              [0.8, 51.3, 0, 1564184363000],
              [0.9, 51.4, 0, 1564184409000],
            ],
            [
              [1.8, 51.3, 0, 1564184463000],
              [1.9, 51.4, 0, 1564184509000],
            ],
          ],
        },
      ),
    ),
  ],
  ['Hajk 805 YYYYMMDD', 'a.json', fc(f({ start: '11260131', end: '11260205' }))],
  ['Terria datetime + geom', 'a.json', fc(f({ id: 1, datetime: '1126-01-31', data: [] }, A))],
  [
    'WHG sentinel',
    'a.json',
    fc(f({ title: 'x' }, P, { when: { timespans: [{ start: { in: '-99999' }, end: { in: '9999' } }] } })),
  ],
  ['WHG attestation_year', 'a.json', fc(f({ title: 'x', attestation_year: 1126 }))],
  ['WHG min max', 'a.json', fc(f({ title: 'x', min: 1123, max: 1125 }))],
  ['WHG minmax list', 'a.json', fc(f({ title: 'x', minmax: [1123, 1125] }))],
  [
    'LPF geometry.when no others',
    'a.json',
    fc(f({ title: 'x' }, { ...P, when: { timespans: [{ start: { in: '1123' }, end: { in: '1125' } }] } })),
  ],
  ['LPF geometry.when text', 'a.json', fc(f({ title: 'x' }, { ...P, when: '1126' }))],
  [
    'LPF when start only',
    'a.json',
    fc(f({ title: 'x' }, P, { when: { timespans: [{ start: { in: '1123' } }] } })),
  ],
  [
    'LPF start earliest latest',
    'a.json',
    fc(
      f({ title: 'x' }, P, {
        when: {
          timespans: [
            { start: { earliest: '1121', latest: '1123' }, end: { earliest: '1125', latest: '1127' } },
          ],
        },
      }),
    ),
  ],
  [
    'LPF start empty object',
    'a.json',
    fc(f({ title: 'x' }, P, { when: { timespans: [{ start: { in: '1123' }, end: {} }] } })),
  ],
  [
    'LPF when certainty',
    'a.json',
    fc(
      f({ title: 'x' }, P, {
        when: {
          timespans: [{ start: { in: '1123' }, end: { in: '1125' } }],
          certainty: 'certain',
          label: 'for years',
          periods: [{ name: 'x' }],
          duration: 'P3Y',
        },
      }),
    ),
  ],
  [
    'geojson-t event',
    'a.json',
    fc(f({ title: 'x' }, P, { when: { type: 'interval', start: '1126-01-31', end: '1126-02-05' } })),
  ],
  [
    'geojson-t instant datetime',
    'a.json',
    fc(f({ title: 'x' }, P, { when: { '@type': 'Instant', datetime: '1126-01-31' } })),
  ],
  [
    'geojson-events',
    'a.json',
    fc(
      f({ title: 'x' }, P, {
        when: { timespans: [{ start: { in: '1126-01-31' }, end: { in: '1126-02-05' }, label: 'x' }] },
      }),
    ),
  ],
  [
    'TimeMap json',
    'a.json',
    fc(f({ title: 'x', options: {} }, P, { start: '1126-01-31', end: '1126-02-05' })),
  ],
  ['Simile', 'a.json', fc(f({ title: 'x', start: 'Jan 31 1126 00:00:00 GMT', isDuration: false }))],
  ['valid_time', 'a.json', fc(f({ validTime: { begin: '1126-01-31', end: '1126-02-05' } }))],
  [
    'stac',
    'a.json',
    fc(f({ datetime: null, start_datetime: '1126-01-31T00:00:00Z', end_datetime: '1126-02-05T00:00:00Z' })),
  ],
  ['ogc features time member', 'a.json', fc(f({}, P, { time: { interval: ['1126-01-31', '1126-02-05'] } }))],
  ['jsonfg time date', 'a.json', fc(f({}, P, { time: { date: '1126-01-31' } }))],
  ['jsonfg open', 'a.json', fc(f({}, P, { time: { interval: ['1126-01-31', '..'] } }))],
  ['jsonfg timestamp', 'a.json', fc(f({}, P, { time: { timestamp: '1126-01-31T00:00:00Z' } }))],
  [
    'MovingPoint',
    'a.json',
    fc({
      type: 'Feature',
      properties: {},
      geometry: L,
      temporalGeometry: {
        type: 'MovingPoint',
        datetimes: ['1126-01-31', '1126-02-01', '1126-02-02'],
        coordinates: [
          [113, 35],
          [114, 36],
          [115, 36],
        ],
      },
    }),
  ],
  ['MF-JSON lifeSpan', 'a.json', fc(f({}, P, { time: ['1126-01-31', '1126-02-05'] }))],
  ['schema.org temporalCoverage', 'a.json', fc(f({ name: 'x', temporalCoverage: '1126-01-31/1126-02-05' }))],
  [
    'schema.org startDate',
    'a.json',
    fc(f({ name: 'x', 'schema:startDate': '1126-01-31', 'schema:endDate': '1126-02-05' })),
  ],
  ['wikidata P580', 'a.json', fc(f({ name: 'x', P580: '1126-01-31', P582: '1126-02-05' }))],
  ['wikidata iso plus', 'a.json', fc(f({ name: 'x', inception: '+1123-00-00T00:00:00Z' }))],
  ['dcterms', 'a.json', fc(f({ name: 'x', 'dcterms:temporal': '1126' }))],
  ['Cliopatra', 'a.json', fc(f({ Name: 'Song', FromYear: 960, ToYear: 1127, Type: 'POLITY' }, A))],
  ['historical-basemaps', 'a.json', fc(f({ NAME: 'Song', BORDERPRECISION: 1, SUBJECTO: 'Song' }, A))],
  ['GeaCron', 'a.json', fc(f({ name: 'x', ini: 1123, fin: 1125 }))],
  ['NHGIS', 'a.json', fc(f({ NAME: 'x', START_N: 11260131, END_N: 11260205 }))],
  ['Atlas of Hist County', 'a.json', fc(f({ NAME: 'x', START_DATE: '1126/01/31', END_DATE: '1126/02/05' }))],
  [
    'CShapes',
    'a.json',
    fc(
      f(
        { cntry_name: 'x', gwsyear: 1123, gwsmonth: 1, gwsday: 1, gweyear: 1125, gwemonth: 12, gweday: 31 },
        A,
      ),
    ),
  ],
  ['Euratlas', 'a.json', fc(f({ short_name: 'x', year: 1100 }, A))],
  ['ACLED', 'a.json', fc(f({ event_date: '31 January 1126', year: 1126, event_type: 'Battles' }))],
  [
    'UCDP GED',
    'a.json',
    fc(f({ date_start: '1126-01-31 00:00:00.000', date_end: '1126-02-05 00:00:00.000', year: 1126 })),
  ],
  ['GDELT SQLDATE', 'a.json', fc(f({ SQLDATE: 11260131 }))],
  ['USGS quakes', 'a.json', fc(f({ mag: 5, place: 'x', time: -26630899200000, updated: 1700000000000 }))],
  ['NOAA hurricane', 'a.json', fc(f({ ISO_TIME: '1126-01-31 00:00:00', NAME: 'x' }))],
  ['iNaturalist', 'a.json', fc(f({ observed_on: '1126-01-31', species: 'x' }))],
  ['GBIF', 'a.json', fc(f({ eventDate: '1126-01-31T00:00', year: 1126, month: 1, day: 31 }))],
  ['PBDB', 'a.json', fc(f({ early_interval: 'x', max_ma: 1.2, min_ma: 0.1 }))],
  ['Trismegistos', 'a.json', fc(f({ label: 'x', not_before: '1123', not_after: '1125' }))],
  ['TEI', 'a.json', fc(f({ label: 'x', notBefore: '1123', notAfter: '1125' }))],
  ['EDH', 'a.json', fc(f({ title: 'x', not_before: '0069', not_after: '0079' }))],
  ['EAMENA', 'a.json', fc(f({ 'Date From': '1123', 'Date To': '1125' }))],
  ['tpq taq', 'a.json', fc(f({ label: 'x', tpq: 1123, taq: 1125 }))],
  ['ADS', 'a.json', fc(f({ name: 'x', 'Earliest Date': 1123, 'Latest Date': 1125 }))],
  ['period of use', 'a.json', fc(f({ name: 'x', 'Year from': 1123, 'Year until': 1125 }))],
  ['battle list zh', 'a.json', fc(f({ 名稱: 'x', 發生年: 1126 }))],
  ['CBDB', 'a.json', fc(f({ c_name_chn: '岳飛', c_firstyear: 1123, c_lastyear: 1125 }))],
  ['CBDB index year', 'a.json', fc(f({ name: '岳飛', c_index_year: 1126 }))],
  ['CCTS zh', 'a.json', fc(f({ 地名: 'x', 起始年代: '1123', 結束年代: '1125' }))],
  ['DDBC', 'a.json', fc(f({ 名稱: 'x', 起年: 1123, 訖年: 1125 }))],
  ['birth death', 'a.json', fc(f({ name: 'x', birth: '1103', death: '1142' }))],
  ['born died', 'a.json', fc(f({ name: 'x', born: 1103, died: 1142 }))],
  ['reign', 'a.json', fc(f({ name: 'x', reign_start: 1126, reign_end: 1127 }))],
  [
    'uMap',
    'a.json',
    fc(f({ name: 'x', begin: '1126-01-31', end: '1126-02-05', _umap_options: { color: 'Red' } })),
  ],
  [
    'QGIS temporal',
    'a.json',
    fc(f({ name: 'x', begin_dt: '1126-01-31T00:00:00', end_dt: '1126-02-05T00:00:00' })),
  ],
  ['QGIS date slash', 'a.json', fc(f({ name: 'x', datum: '1126/01/31' }))],
  ['ArcGIS ms', 'a.json', fc(f({ name: 'x', StartDate: -26630899200000, EndDate: -26630467200000 }))],
  ['ArcGIS TimeStart', 'a.json', fc(f({ name: 'x', Time_Start: '1126-01-31', Time_End: '1126-02-05' }))],
  ['esri DateTimeS', 'a.json', fc(f({ name: 'x', DateTimeS: '11260131120000' }))],
  ['Mapbox example', 'a.json', fc(f({ name: 'x', Date: '1126/01/31', Time: '12:00' }))],
  ['uppercase TIME', 'a.json', fc(f({ NAME: 'x', TIME: '12:30' }))],
  [
    'OHM edtf',
    'a.json',
    fc(
      f({
        name: 'x',
        start_date: '1123',
        'start_date:edtf': '1123~',
        end_date: '1125',
        'end_date:edtf': '1125?',
      }),
    ),
  ],
  ['OSM opening', 'a.json', fc(f({ name: 'x', opening_date: '1126-01-31' }))],
  ['OSM lifecycle', 'a.json', fc(f({ name: 'x', 'was:start_date': '1123' }))],
  ['OSM construction', 'a.json', fc(f({ name: 'x', construction_date: '1123', demolished_date: '1125' }))],
  ['nested dates', 'a.json', fc(f({ name: 'x', dates: { start: '1126-01-31', end: '1126-02-05' } }))],
  ['nested attributes', 'a.json', fc(f({ name: 'x', attributes: { date: '1126-01-31' } }))],
  ['date as {year,month,day}', 'a.json', fc(f({ name: 'x', date: { year: 1126, month: 1, day: 31 } }))],
  [
    'start as {year..}',
    'a.json',
    fc(
      f({
        name: 'x',
        start_date: { year: 1126, month: 1, day: 31 },
        end_date: { year: 1126, month: 2, day: 5 },
      }),
    ),
  ],
  ['timelinejs json', 'a.json', fc(f({ name: 'x', start_date: { year: '1126', month: '1', day: '31' } }))],
  ['mongo $date', 'a.json', fc(f({ name: 'x', date: { $date: '1126-01-31T00:00:00Z' } }))],
  ['date list', 'a.json', fc(f({ name: 'x', dates: ['1126-01-31', '1126-02-05', '1126-03-01'] }))],
  ['period text', 'a.json', fc(f({ name: 'x', period: '1123-1125' }))],
  ['dates text', 'a.json', fc(f({ name: 'x', dates: '1123–1125' }))],
  ['years text', 'a.json', fc(f({ name: 'x', years: '1123-1125' }))],
  [
    'Folder TimeStamp',
    'a.kml',
    kml(
      `<Folder><TimeStamp><when>1126-01-31</when></TimeStamp><Placemark><name>x</name>${pt}</Placemark></Folder>`,
    ),
  ],
  [
    'own beats folder',
    'a.kml',
    kml(
      `<Folder><TimeSpan><begin>1123</begin><end>1125</end></TimeSpan><Placemark><name>x</name><TimeStamp><when>1126-01-31</when></TimeStamp>${pt}</Placemark></Folder>`,
    ),
  ],
  [
    'Document span',
    'a.kml',
    kml(`<TimeSpan><begin>1123</begin></TimeSpan><Placemark><name>x</name>${pt}</Placemark>`),
  ],
  [
    'KML 2.3 Track',
    'a.kml',
    kml(
      `<Placemark><name>x</name><Track><when>1126-01-01</when><when>1126-01-03</when><coord>114 35 0</coord><coord>115 36 0</coord></Track></Placemark>`,
    ),
  ],
  [
    'ExtendedData dates',
    'a.kml',
    kml(
      `<Placemark><name>x</name><ExtendedData><Data name="start_date"><value>1126-01-31</value></Data><Data name="end_date"><value>1126-02-05</value></Data></ExtendedData>${pt}</Placemark>`,
    ),
  ],
  [
    'SchemaData dates',
    'a.kml',
    kml(
      `<Schema name="s" id="s"><SimpleField type="string" name="BEG_YR"/><SimpleField type="int" name="END_YR"/></Schema><Placemark><name>x</name><ExtendedData><SchemaData schemaUrl="#s"><SimpleData name="BEG_YR">1123</SimpleData><SimpleData name="END_YR">1125</SimpleData></SchemaData></ExtendedData>${pt}</Placemark>`,
    ),
  ],
  [
    'gx:TimeSpan in LookAt',
    'a.kml',
    kml(
      `<Placemark><name>x</name><LookAt><gx:TimeSpan><begin>1126-01-31</begin></gx:TimeSpan></LookAt>${pt}</Placemark>`,
    ),
  ],
  [
    'prefix kml:',
    'a.kml',
    `<kml:kml xmlns:kml="http://www.opengis.net/kml/2.2"><kml:Placemark><kml:name>x</kml:name><kml:TimeStamp><kml:when>1126-01-31</kml:when></kml:TimeStamp><kml:Point><kml:coordinates>114,35</kml:coordinates></kml:Point></kml:Placemark></kml:kml>`,
  ],
  [
    'blank coordinates',
    'a.kml',
    kml(
      `<Placemark><name>x</name><TimeStamp><when>1126</when></TimeStamp><Point><coordinates></coordinates></Point></Placemark>`,
    ),
  ],
  [
    'spaces in coords',
    'a.kml',
    kml(
      `<Placemark><name>x</name><TimeStamp><when>1126</when></TimeStamp><LineString><coordinates>114, 35, 0 115, 36, 0</coordinates></LineString></Placemark>`,
    ),
  ],
  [
    'GroundOverlay',
    'a.kml',
    kml(
      `<GroundOverlay><name>map</name><TimeSpan><begin>1126</begin></TimeSpan><Icon><href>a.png</href></Icon><LatLonBox><north>36</north><south>35</south><east>115</east><west>114</west></LatLonBox></GroundOverlay>`,
    ),
  ],
  ['ScreenOverlay only', 'a.kml', kml(`<ScreenOverlay><name>legend</name></ScreenOverlay>`)],
  ['Tour only', 'a.kml', kml(`<gx:Tour><name>t</name><gx:Playlist/></gx:Tour>`)],
  [
    'two NetworkLinks and one place',
    'a.kml',
    kml(
      `<NetworkLink><Link><href>b.kml</href></Link></NetworkLink><NetworkLink><Url><href>c.kml</href></Url></NetworkLink><Placemark><name>x</name><TimeStamp><when>1126-01-31</when></TimeStamp>${pt}</Placemark>`,
    ),
  ],
  ['empty track', 'a.kml', kml(`<Placemark><name>x</name><gx:Track></gx:Track></Placemark>`)],
  [
    'track all empty',
    'a.kml',
    kml(
      `<Placemark><name>x</name><gx:Track><when>1126-01-01</when><gx:coord></gx:coord></gx:Track></Placemark>`,
    ),
  ],
  [
    'track one coord',
    'a.kml',
    kml(
      `<Placemark><name>x</name><gx:Track><when>1126-01-31</when><gx:coord>114 35 0</gx:coord></gx:Track></Placemark>`,
    ),
  ],
  [
    'track more whens',
    'a.kml',
    kml(
      `<Placemark><name>x</name><gx:Track><when>1126-01-01</when><when>1126-01-02</when><when>1126-01-03</when><gx:coord>114 35 0</gx:coord><gx:coord>115 35 0</gx:coord></gx:Track></Placemark>`,
    ),
  ],
  [
    'track blank when',
    'a.kml',
    kml(
      `<Placemark><name>x</name><gx:Track><when>1126-01-01</when><when/><when>1126-01-03</when><gx:coord>114 35 0</gx:coord><gx:coord>115 35 0</gx:coord><gx:coord>116 35 0</gx:coord></gx:Track></Placemark>`,
    ),
  ],
  [
    'gpx rte one',
    'a.gpx',
    gpx(`<rte><name>x</name><rtept lat="35" lon="113"><time>1126-01-31T00:00:00Z</time></rtept></rte>`),
  ],
  ['gpx empty trk', 'a.gpx', gpx(`<trk><name>x</name><trkseg/></trk>`)],
  ['gpx empty', 'a.gpx', gpx(`<metadata><time>2020-01-01T00:00:00Z</time></metadata>`)],
  [
    'gpx some times lack',
    'a.gpx',
    gpx(
      `<trk><name>x</name><trkseg><trkpt lat="35" lon="113"><time>1126-01-31T00:00:00Z</time></trkpt><trkpt lat="35.5" lon="113"></trkpt><trkpt lat="36" lon="113"><time>1126-02-02T00:00:00Z</time></trkpt></trkseg></trk>`,
    ),
  ],
  [
    'gpx no times',
    'a.gpx',
    gpx(`<trk><name>x</name><trkseg><trkpt lat="35" lon="113"/><trkpt lat="36" lon="113"/></trkseg></trk>`),
  ],
  [
    'gpx no times, metadata time',
    'a.gpx',
    gpx(
      `<metadata><time>1126-01-31T00:00:00Z</time></metadata><trk><name>x</name><trkseg><trkpt lat="35" lon="113"/><trkpt lat="36" lon="113"/></trkseg></trk>`,
    ),
  ],
  [
    'gpx offset zone',
    'a.gpx',
    gpx(
      `<trk><name>x</name><trkseg><trkpt lat="35" lon="113"><time>1126-01-31T22:32:01.137+02:00</time></trkpt><trkpt lat="36" lon="113"><time>1126-01-31T23:32:01.137+02:00</time></trkpt></trkseg></trk>`,
    ),
  ],
  [
    'gpx wpt time',
    'a.gpx',
    gpx(`<wpt lat="35" lon="113"><time>1126-01-31T10:00:00Z</time><name>x</name></wpt>`),
  ],
  ['gpx bad wpt', 'a.gpx', gpx(`<wpt lat="" lon="113"><name>x</name></wpt>`)],
  ['null geometry', 'a.json', fc(f({ name: 'x', date: '1126' }, null))],
  ['empty object geometry', 'a.json', fc(f({ name: 'x', date: '1126' }, {}))],
  ['empty gc', 'a.json', fc(f({ name: 'x', date: '1126' }, { type: 'GeometryCollection', geometries: [] }))],
  ['empty point', 'a.json', fc(f({ name: 'x', date: '1126' }, { type: 'Point', coordinates: [] }))],
  ['empty polygon', 'a.json', fc(f({ name: 'x', date: '1126' }, { type: 'Polygon', coordinates: [] }))],
  ['empty linestring', 'a.json', fc(f({ name: 'x', date: '1126' }, { type: 'LineString', coordinates: [] }))],
  [
    'multipolygon with an empty part',
    'a.json',
    fc(f({ name: 'x', date: '1126' }, { type: 'MultiPolygon', coordinates: [A.coordinates, []] })),
  ],
  ['NaN point', 'a.json', fc(f({ name: 'x', date: '1126' }, { type: 'Point', coordinates: [null, null] }))],
  [
    'crs 4214',
    'a.json',
    JSON.stringify({
      type: 'FeatureCollection',
      crs: { type: 'name', properties: { name: 'urn:ogc:def:crs:EPSG::4214' } },
      features: [f({ date: '1126' })],
    }),
  ],
  [
    'crs CRS84h',
    'a.json',
    JSON.stringify({
      type: 'FeatureCollection',
      crs: { type: 'name', properties: { name: 'urn:ogc:def:crs:OGC::CRS84h' } },
      features: [f({ date: '1126' })],
    }),
  ],
  [
    'crs 3857 in metres',
    'a.json',
    JSON.stringify({
      type: 'FeatureCollection',
      crs: { type: 'name', properties: { name: 'EPSG:3857' } },
      features: [f({ date: '1126' }, { type: 'Point', coordinates: [12723, 4138] })],
    }),
  ],
  ['calendar in properties', 'a.json', fc(f({ name: 'x', date: '1126-01-31', calendar: 'gregorian' }))],
  [
    'calendar at root',
    'a.json',
    JSON.stringify({
      type: 'FeatureCollection',
      calendar: 'Gregorian',
      features: [f({ date: '1126-01-31' })],
    }),
  ],
  [
    'calendar in metadata at root',
    'a.json',
    JSON.stringify({
      type: 'FeatureCollection',
      metadata: { calendar: 'gregorian' },
      features: [f({ date: '1126-01-31' })],
    }),
  ],
  [
    'calendar in root properties',
    'a.json',
    JSON.stringify({
      type: 'FeatureCollection',
      properties: { calendar: 'gregorian' },
      features: [f({ date: '1126-01-31' })],
    }),
  ],
  [
    'root when for all',
    'a.json',
    JSON.stringify({
      type: 'FeatureCollection',
      when: { timespans: [{ start: { in: '1123' }, end: { in: '1125' } }] },
      features: [f({ name: 'x' })],
    }),
  ],
  ['one feature alone', 'a.json', JSON.stringify(f({ name: 'x', START: '1126-01-31', END: '1126-02-05' }))],
];

/** The name and days of each record, … where they are open, and the reasons told. */
const MEANT: Readonly<Record<string, readonly [lives: string, reasons: string]>> = {
  "LeafletSlider 61": [": 1126-01-31 1126-02-05", ""],
  "TD 195 coordTimes text": [": 1126-01-31 1126-01-31", ""],
  "TD 213 times text interval period": [": 1126-01-31 1126-02-05", "date-mended"],
  "TD time prop": [": 1126-01-31 1126-01-31", ""],
  "TD times many on polygon": [": 1126-01-31 1126-02-05", "times-do-not-fit"],
  "TD times ms text": [": 1126-01-31 1126-01-31", ""],
  "kepler 1071 time list": [": 1126-01-31 1126-02-05", ""],
  "kepler trip s": [": 2024-03-20 2024-03-20", ""],
  "kepler trip ms multi": [": 2019-07-13 2019-07-13", ""],
  "Hajk 805 YYYYMMDD": [": 1126-01-31 1126-02-05", "date-mended"],
  "Terria datetime + geom": ["1: 1126-01-31 1126-01-31", ""],
  "WHG sentinel": ["x: … …", ""],
  "WHG attestation_year": ["x: 1126-01-01 1126-12-31", ""],
  "WHG min max": ["x: 1123-01-01 1125-12-31", ""],
  "WHG minmax list": ["x: 1123-01-01 1125-12-31", ""],
  "LPF geometry.when no others": ["x: 1123-01-01 1125-12-31", ""],
  "LPF geometry.when text": ["x: 1126-01-01 1126-12-31", ""],
  "LPF when start only": ["x: 1123-01-01 …", ""],
  "LPF start earliest latest": ["x: 1121-01-01 1127-12-31", ""],
  "LPF start empty object": ["x: 1123-01-01 …", ""],
  "LPF when certainty": ["x: 1123-01-01 1125-12-31", ""],
  "geojson-t event": ["x: 1126-01-31 1126-02-05", ""],
  "geojson-t instant datetime": ["x: 1126-01-31 1126-01-31", ""],
  "geojson-events": ["x: 1126-01-31 1126-02-05", ""],
  "TimeMap json": ["x: 1126-01-31 1126-02-05", "date-beside-properties"],
  "Simile": ["x: 1126-01-31 …", "date-mended half-dated"],
  "valid_time": [": 1126-01-31 1126-02-05", ""],
  "stac": [": 1126-01-31 1126-02-05", "calendar-asked"],
  "ogc features time member": [": 1126-01-31 1126-02-05", "date-beside-properties"],
  "jsonfg time date": [": 1126-01-31 1126-01-31", "date-beside-properties"],
  "jsonfg open": [": 1126-01-31 …", "date-beside-properties"],
  "jsonfg timestamp": [": 1126-01-31 1126-01-31", "date-beside-properties calendar-asked"],
  "MovingPoint": [": … …", "when-not-understood"],
  "MF-JSON lifeSpan": [": 1126-01-31 1126-02-05", "date-beside-properties"],
  "schema.org temporalCoverage": ["x: 1126-01-31 1126-02-05", ""],
  "schema.org startDate": ["x: 1126-01-31 1126-02-05", ""],
  "wikidata P580": ["x: 1126-01-31 1126-02-05", ""],
  "wikidata iso plus": ["x: 1123-01-01 …", "date-mended half-dated calendar-asked"],
  "dcterms": ["x: 1126-01-01 1126-12-31", ""],
  "Cliopatra": ["Song: 0960-01-01 1127-12-31", ""],
  "GeaCron": ["x: 1123-01-01 1125-12-31", ""],
  "NHGIS": ["x: 1126-01-31 1126-02-05", "date-mended"],
  "Atlas of Hist County": ["x: 1126-01-31 1126-02-05", "date-mended"],
  "CShapes": ["x: 1123-01-01 1125-12-31", ""],
  "Euratlas": [": 1100-01-01 1100-12-31", ""],
  "ACLED": [": 1126-01-31 1126-01-31", "date-mended"],
  "UCDP GED": [": 1126-01-31 1126-02-05", ""],
  "GDELT SQLDATE": [": 1126-01-31 1126-01-31", "date-mended"],
  "USGS quakes": ["x: 1126-01-31 1126-01-31", "date-mended date-not-used"],
  "NOAA hurricane": ["x: 1126-01-31 1126-01-31", ""],
  "iNaturalist": ["x: 1126-01-31 1126-01-31", ""],
  "GBIF": [": 1126-01-31 1126-01-31", ""],
  "Trismegistos": ["x: 1123-01-01 1125-12-31", ""],
  "TEI": ["x: 1123-01-01 1125-12-31", ""],
  "EDH": ["x: 0069-01-01 0079-12-31", ""],
  "EAMENA": [": 1123-01-01 1125-12-31", ""],
  "tpq taq": ["x: 1123-01-01 1125-12-31", ""],
  "ADS": ["x: 1123-01-01 1125-12-31", ""],
  "period of use": ["x: 1123-01-01 1125-12-31", ""],
  "battle list zh": ["x: 1126-01-01 1126-12-31", ""],
  "CBDB": ["岳飛: 1123-01-01 1125-12-31", ""],
  "CBDB index year": ["岳飛: 1126-01-01 1126-12-31", ""],
  "CCTS zh": ["x: 1123-01-01 1125-12-31", ""],
  "DDBC": ["x: 1123-01-01 1125-12-31", ""],
  "birth death": ["x: 1103-01-01 1142-12-31", ""],
  "born died": ["x: 1103-01-01 1142-12-31", ""],
  "reign": ["x: 1126-01-01 1127-12-31", ""],
  "uMap": ["x: 1126-01-31 1126-02-05", ""],
  "QGIS temporal": ["x: 1126-01-31 1126-02-05", ""],
  "QGIS date slash": ["x: 1126-01-31 1126-01-31", "date-mended"],
  "ArcGIS ms": ["x: 1126-01-31 1126-02-05", "date-mended"],
  "ArcGIS TimeStart": ["x: 1126-01-31 1126-02-05", ""],
  "esri DateTimeS": ["x: 1126-01-31 1126-01-31", "date-mended"],
  "Mapbox example": ["x: 1126-01-31 1126-01-31", "date-mended"],
  "uppercase TIME": ["x: … …", ""],
  "OHM edtf": ["x: 1123-01-01 1125-12-31", "date-about"],
  "OSM opening": ["x: 1126-01-31 …", "half-dated"],
  "OSM lifecycle": ["x: 1123-01-01 …", "half-dated"],
  "OSM construction": ["x: 1123-01-01 1125-12-31", ""],
  "nested dates": ["x: 1126-01-31 1126-02-05", ""],
  "nested attributes": ["x: 1126-01-31 1126-01-31", ""],
  "date as {year,month,day}": ["x: 1126-01-31 1126-01-31", ""],
  "start as {year..}": ["x: 1126-01-31 1126-02-05", ""],
  "timelinejs json": ["x: 1126-01-31 …", "half-dated"],
  "mongo $date": ["x: 1126-01-31 1126-01-31", "calendar-asked"],
  "period text": ["x: 1123-01-01 1125-12-31", "date-mended"],
  "dates text": ["x: 1123-01-01 1125-12-31", "date-mended"],
  "years text": ["x: 1123-01-01 1125-12-31", "date-mended"],
  "Folder TimeStamp": ["x: 1126-01-31 1126-01-31", ""],
  "own beats folder": ["x: 1126-01-31 1126-01-31", ""],
  "Document span": ["x: 1123-01-01 …", ""],
  "KML 2.3 Track": ["x: 1126-01-01 1126-01-03", ""],
  "ExtendedData dates": ["x: 1126-01-31 1126-02-05", ""],
  "SchemaData dates": ["x: 1123-01-01 1125-12-31", ""],
  "gx:TimeSpan in LookAt": ["x: … …", "when-not-understood"],
  "prefix kml:": ["x: 1126-01-31 1126-01-31", ""],
  "blank coordinates": ["", "no-geometry"],
  "spaces in coords": ["x: 1126-01-01 1126-12-31", ""],
  "GroundOverlay": ["map: 1126-01-01 …", "overlay-not-drawn"],
  "ScreenOverlay only": ["", "overlay-not-drawn"],
  "Tour only": ["", "no-features"],
  "two NetworkLinks and one place": ["x: 1126-01-31 1126-01-31", "link-not-followed"],
  "empty track": ["", "no-geometry"],
  "track all empty": ["", "track-gap no-geometry"],
  "track one coord": ["x: 1126-01-31 1126-01-31", ""],
  "track more whens": ["x: 1126-01-01 1126-01-03", "times-do-not-fit"],
  "track blank when": ["x: 1126-01-01 1126-01-03", "times-do-not-fit"],
  "gpx rte one": ["x: 1126-01-31 1126-01-31", "track-of-one-point calendar-asked"],
  "gpx empty trk": ["", "no-geometry"],
  "gpx empty": ["", "no-features"],
  "gpx some times lack": ["x: 1126-01-31 1126-02-02", "times-do-not-fit calendar-asked"],
  "gpx no times": ["x: … …", ""],
  "gpx offset zone": ["x: 1126-01-31 1126-01-31", "calendar-asked"],
  "gpx wpt time": ["x: 1126-01-31 1126-01-31", "calendar-asked"],
  "gpx bad wpt": ["", "not-a-number"],
  "null geometry": ["", "no-geometry"],
  "empty object geometry": ["", "unknown-geometry"],
  "empty gc": ["", "no-geometry"],
  "empty point": ["", "no-geometry"],
  "empty polygon": ["", "no-geometry"],
  "empty linestring": ["", "no-geometry"],
  "multipolygon with an empty part": ["x: 1126-01-01 1126-12-31", "bad-coordinates"],
  "NaN point": ["", "not-a-number"],
  "crs 4214": [": 1126-01-01 1126-12-31", "other-datum"],
  "crs CRS84h": [": 1126-01-01 1126-12-31", ""],
  "crs 3857 in metres": [': 1126-01-01 1126-12-31', 'turned-to-degrees'],
  "calendar in properties": ["x: 1126-01-24 1126-01-24", ""],
  "calendar at root": [": 1126-01-24 1126-01-24", ""],
  "calendar in metadata at root": [": 1126-01-24 1126-01-24", ""],
  "calendar in root properties": [": 1126-01-24 1126-01-24", ""],
  "one feature alone": ["x: 1126-01-31 1126-02-05", ""],
}; // prettier-ignore

/** Where such a file was reported. */
const REPORTS: Readonly<Record<string, string>> = {
  'LeafletSlider 61': 'dwilhelm89/LeafletSlider #61',
  'TD 195 coordTimes text': 'socib/Leaflet.TimeDimension #195',
  'TD 213 times text interval period': 'socib/Leaflet.TimeDimension #213',
  'kepler 1071 time list': 'keplergl/kepler.gl #1071',
  'kepler trip s': 'keplergl/kepler.gl #2526',
  'kepler trip ms multi': 'keplergl/kepler.gl #1117',
  'Hajk 805 YYYYMMDD': 'hajkmap/Hajk PR 805',
  'Terria datetime + geom': 'TerriaJS/terriajs #7632',
  'WHG attestation_year': 'WorldHistoricalGazetteer/website #275',
  'WHG min max': 'WorldHistoricalGazetteer/website #17',
  'LPF start earliest latest': 'docuracy/Locolligo #1',
  'gpx some times lack': 'organicmaps/organicmaps #9365',
  'gpx no times': 'SamR1/FitTrackee #338',
  'gpx offset zone': 'SamR1/FitTrackee #156',
  'KML 2.3 Track': 'organicmaps/organicmaps PR 9107',
};

const day = (at: number) => (Number.isFinite(at) ? writeDay(Math.floor(at)) : '…');

describe('inputs after reports', () => {
  it.each(
    CASES.flatMap(([what, file, text]) =>
      MEANT[what] ? [[`${what} ${REPORTS[what] ?? ''}`, file, text, ...MEANT[what]] as const] : [],
    ),
  )('%s', async (_, file, text, lives, reasons) => {
    const opened = await openText(file, text, { calendar: null });
    const read = Array.from({ length: opened.records.count }, (__, i) => {
      const record = recordAt(opened, i);
      return `${record?.name}: ${day(record?.start ?? NaN)} ${day((record?.end ?? NaN) - 1e-6)}`;
    });
    expect(read.join(' | ')).toBe(lives);
    expect(opened.report.counts.map(([reason]) => reason).join(' ')).toBe(reasons);
  });
});
