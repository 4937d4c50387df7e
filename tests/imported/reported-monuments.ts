import { gzipSync, zipSync } from 'fflate';
import { encodedText } from './encoded-text.ts';
import { collection, createCases, feature, gpx, json, kml, row, utf8, workbook } from './reported-cases.ts';

const { cases, add, dated, dates, placed, table } = createCases();

// layers of GIS
dates('qgis/QGIS#39657', { startDate: '2020-03-26T00:00:00Z', endDate: '2020-04-01T00:00:00Z' }, '2020-03-26', '2020-04-01'); // prettier-ignore
dates('qgis/QGIS#37485', { DATE_DEB: '1501-01-01', DATE_FIN: '1521-12-31' }, '1501-01-01', '1521-12-31');
dates(
  'qgis/QGIS-Documentation#5486',
  { start_time: '2021-02-01', duration_days: 5 },
  '2021-02-01',
  '2021-02-05',
);
dates('qgis/QGIS-Documentation#5486', { start: '2021-02-01', duration: 'P5D' }, '2021-02-01', '2021-02-05');
dates('qgis/QGIS#40275', { DATE: '2020/11/21' }, '2020-11-21', '2020-11-21');
add('CartoDB/cartodb#6853', 'a.geojson', collection(feature({ name: 'A', logo: '//images.example.com/2016/03/11/a.png' })), ['A|*|*']); // prettier-ignore
dates('infra-geo-ouverte/igo2#987', { date_entree_fonction: '2018-01-01 00:00:00', date_fin_fonction: '2023-12-31 23:59:59' }, '2018-01-01', '2023-12-31'); // prettier-ignore
dates(
  'Freika/dawarich#2159',
  { date: '2021-02-01T10:00:00.000+01:00', accuracy: 5 },
  '2021-02-01',
  '2021-02-01',
);
dates('DOI-USGS/CIDA-Viz#48', { Timestep: '2013-01-01' }, '2013-01-01', '2013-01-01');
dates('geonode', { date: '2014-11-17', date_type: 'publication', temporal_extent_start: '1126-01-31', temporal_extent_end: '1126-02-05' }, '1126-01-31', '1126-02-05'); // prettier-ignore
dates('inspire', { beginLifespanVersion: '2015-01-01T00:00:00', validFrom: '1126-01-31', validTo: '1126-02-05' }, '1126-01-31', '1126-02-05'); // prettier-ignore
dates('inspire', { date_creat: '2015-01-01', date_maj: '2016-01-01', annee_cons: 1890 }, '1890-01-01', '');
dates('bdtopo', { DATE_APP: '1890-05-01', DATE_CONF: '2016-01-01', DATE_CREAT: '2006-01-01' }, '1890-05-01', '1890-05-01'); // prettier-ignore
dates('swisstopo', { gebaeude_baujahr: 1890 }, '1890-01-01', '');
dates('denkmalliste', { Datierung: '1. Hälfte 12. Jh.' }, '1101-01-01', '1150-12-31');
dates('denkmalliste', { Datierung: '1126/27' }, '1126-01-01', '1127-12-31');
dates('denkmalliste', { Bauzeit: '1890-1895' }, '1890-01-01', '1895-12-31');
dates('merimee', { siecle: '12e siècle' }, '1101-01-01', '1200-12-31');
dates('merimee', { siecle: '1er quart 12e siècle' }, '1101-01-01', '1125-12-31');
dates('catastro', { siglo: 'XII' }, '1101-01-01', '1200-12-31');
dates('vincoli', { secolo: 'sec. XII' }, '1101-01-01', '1200-12-31');
dates('zabytki', { datowanie: '1126 r.' }, '1126-01-01', '1126-12-31');
dates('zabytki', { datowanie: 'XII w.' }, '1101-01-01', '1200-12-31');
dates('okn', { Датировка: '1-я половина XII в.' }, '1101-01-01', '1150-12-31');
dates('bunkazai', { 時代: '平安時代', 年代: '1126年' }, '1126-01-01', '1126-12-31');
dates('wenwu', { 公布时间: '1961-03-04', 年代: '1126年' }, '1126-01-01', '1126-12-31');
dates('heritage', { construction_period: '1126-1130' }, '1126-01-01', '1130-12-31');
dates('heritage', { period: 'Bronze Age (2500-800 BC)' }, '-2499-01-01', '-0799-12-31');
dates('palaeo', { early_age: 450, late_age: 440, max_ma: 450, min_ma: 440 }, '*', '*');
dates('shipwreck', { year_sunk: 1588 }, '1588-01-01', '1588-12-31');
dates('battles', { battle_year: 1126, battle_month: 1, battle_day: 31 }, '1126-01-31', '1126-01-31');
add('letters', 'a.geojson', collection(feature({ name: 'A', date_sent: '1588-07-31', date_received: '1588-08-05' })), ['A|1588-07-31|1588-07-31'], { tells: ['looks-dated'] }); // prettier-ignore
dates('census', { census_year: 1881 }, '1881-01-01', '1881-12-31');
dates('people', { birth_date: '1103', death_date: '1142-01-27' }, '1103-01-01', '1142-01-27');
dates('voyages', { departure_date: '1588-05-28', arrival_date: '1588-10-01' }, '1588-05-28', '1588-10-01');
dates('photos', { taken: '1926-01-31', uploaded: '2020-01-01' }, '1926-01-31', '1926-01-31');
dates('newspapers', { first_issue: '1851-09-18', last_issue: '1900-12-31' }, '1851-09-18', '1900-12-31');
dates('routes', { valid: '1126-01-31/1126-02-05' }, '1126-01-31', '1126-02-05');

// tables
table('dhbox', 'Title,Latitude,Longitude,Date Created (Year),Date Digitized\nA,35,114,1126,2020-05-01\n', ['A|*|*|114,35'], { tells: ['looks-dated'] }); // prettier-ignore
table('slave-voyages', 'voyage_id,ship,year_arrived,lat,lon,port\n1,Anna,1588,35,114,Lisbon\n', ['Anna|1588-01-01||114,35']); // prettier-ignore
table('mapping-manuscripts', 'MS,Place,Lat,Long,Date from,Date to,Date (orig.)\nMS 1,Paris,48.8,2.3,1101,1125,s. XII in.\n', ['Paris|1101-01-01|1125-12-31|2.3,48.8']); // prettier-ignore
table('correspSearch', 'sender,place,lat,lng,notBefore,notAfter,when\nGoethe,Weimar,50.98,11.32,,,1800-05-01\nSchiller,Jena,50.93,11.59,1800-05,1800-06,\n', ['Weimar|1800-05-01|1800-05-01|11.32,50.98', 'Jena|1800-05-01|1800-06-30|11.59,50.93']); // prettier-ignore
table('epidemics', 'location,lat,long,date,confirmed\nWuhan,30.6,114.3,1/22/20,444\nWuhan,30.6,114.3,1/23/20,500\n', [], { tells: ['short-year'] }); // prettier-ignore
table('jhu wide', 'Province/State,Country/Region,Lat,Long,1/22/20,1/23/20\nHubei,China,30.97,112.27,444,444\n', ['Hubei|2020-01-22|2020-01-22|112.27,30.97', 'Hubei|2020-01-23|2020-01-23|112.27,30.97'], { tells: ['column-for-each-date'] }); // prettier-ignore
table('wide years', 'city,lat,lon,1100,1150,1200\nKaifeng,34.8,114.3,400000,100000,90000\n', ['Kaifeng|1100-01-01|1100-12-31|114.3,34.8', 'Kaifeng|1150-01-01|1150-12-31|114.3,34.8', 'Kaifeng|1200-01-01|1200-12-31|114.3,34.8'], { tells: ['column-for-each-date'] }); // prettier-ignore
table('excel export', 'sep=;\nname;lat;lon;von;bis\nA;35,5;114,5;31.01.1126;05.02.1126\n', ['A|1126-01-31|1126-02-05|114.5,35.5']); // prettier-ignore
table('tw gov', '名稱,TWD97經度,TWD97緯度,開始日期\n甲,121.5,25.0,民國99年8月1日\n', [
  '甲|2010-08-01||121.5,25',
]);
table('tw gov', '名稱,經度,緯度,日期\n甲,121.5,25.0,099/08/01\n', [], { tells: ['not-a-date', 'ambiguous-date', 'other-calendar', 'short-year'] }); // prettier-ignore
table('jp gov', '名称,経度,緯度,指定年月日\n甲,139.7,35.6,S24.2.18\n', [
  '甲|1949-02-18|1949-02-18|139.7,35.6',
]);
table('cn gov', '名称,经度,纬度,时代\n甲,114.3,34.8,北宋\n', ['甲|*|*|114.3,34.8']);
table('kr gov', '명칭,경도,위도,지정일\n갑,127,37.5,1962년 12월 20일\n', [
  '갑|1962-12-20|1962-12-20|127,37.5',
]);
table('quotes', 'name,lat,lon,start\n"A ""the"" fort",35,114,"1126"\n', ['A "the" fort|1126-01-01||114,35']);
table('spaces', 'name , lat , lon , start \nA , 35 , 114 , 1126 \n', ['A|1126-01-01||114,35']);
table('bom16', 'name\tlat\tlon\tstart\nA\t35\t114\t1126\n', ['A|1126-01-01||114,35']);
add('utf16', 'a.csv', Uint8Array.from([0xff, 0xfe, ...[...'name\tlat\tlon\tstart\nA\t35\t114\t1126\n'].flatMap((c) => [c.charCodeAt(0), 0])]), ['A|1126-01-01||114,35']); // prettier-ignore
add('big5', 'a.csv', encodedText('地名,經度,緯度,年代\n開封,114.3,34.8,靖康元年\n', 'big5'), ['開封|1126-01-25|1127-02-12|114.3,34.8'], { calendar: 'julian' }); // prettier-ignore
add('gz', 'a.csv.gz', gzipSync(utf8('name,lat,lon,start\nA,35,114,1126\n')), ['A|1126-01-01||114,35']);
add('zip of two', 'a.zip', zipSync({ 'a.geojson': utf8(collection(feature({ name: 'A', year: 1126 }))), 'readme.txt': utf8('read me') }), ['A|1126-01-01|1126-12-31']); // prettier-ignore

// JSON
add('mapillary', 'a.json', json({ data: [{ id: '1', captured_at: 1612137600000, geometry: { type: 'Point', coordinates: [114, 35] } }] }), ['1|2021-02-01|2021-02-01|114,35']); // prettier-ignore
add('traccar', 'a.json', json([{ deviceId: 1, fixTime: '2021-02-01T10:00:00.000+0000', serverTime: '2021-02-01T10:00:05.000+0000', latitude: 35, longitude: 114 }]), ['|2021-02-01|2021-02-01|114,35']); // prettier-ignore
add('opensky', 'a.json', json({ icao24: 'x', startTime: 1612137600, endTime: 1612141200, path: [[1612137600, 35, 114, 0, 0, false], [1612141200, 36, 115, 0, 0, false]] }), [], { tells: ['no-features', 'not-a-feature', 'no-geometry', 'unknown-format', 'bad-coordinates', 'when-not-understood', 'off-the-globe', 'unknown-geometry'] }); // prettier-ignore
add('strava', 'a.json', json([{ name: 'Ride', start_date: '2021-02-01T10:00:00Z', elapsed_time: 3600, start_latlng: [35.5, 114.5], end_latlng: [36, 115] }]), ['Ride|2021-02-01||114.5,35.5']); // prettier-ignore
add('wordpress', 'a.json', json([{ title: { rendered: 'A' }, date: '2020-05-01T00:00:00', acf: { lat: '35.5', lng: '114.5', event_date: '1126-01-31' } }]), ['A|2020-05-01|2020-05-01|114.5,35.5'], { tells: ['date-not-used'] }); // prettier-ignore
add('omeka s', 'a.json', json([{ 'o:title': 'A', 'dcterms:date': [{ '@value': '1126-01-31' }], 'o-module-mapping:marker': [{ 'o-module-mapping:lat': 35.5, 'o-module-mapping:lng': 114.5 }] }]), ['A|1126-01-31|1126-01-31|114.5,35.5']); // prettier-ignore
add('simile', 'a.json', json({ dateTimeFormat: 'Gregorian', events: [{ start: 'May 20 1961 00:00:00 GMT-0600', end: 'May 22 1961 00:00:00 GMT-0600', isDuration: true, title: 'A', latlng: '35.5,114.5' }] }), ['A|1961-05-20|1961-05-22|114.5,35.5']); // prettier-ignore
add('timemapper', 'a.json', json({ items: [{ title: 'A', start: '1126', end: '1127', point: { lat: 35.5, lon: 114.5 }, options: { description: 'x' } }] }), ['A|1126-01-01|1127-12-31|114.5,35.5']); // prettier-ignore
add('histropedia', 'a.json', json([{ id: 1, title: 'A', from: { year: 1126, month: 1, day: 31 }, to: { year: 1126, month: 2, day: 5 }, lat: 35.5, lng: 114.5 }]), ['A|1126-01-31|1126-02-05|114.5,35.5']); // prettier-ignore
add('geojson foreign', 'a.geojson', collection({ ...feature({ name: 'A' }), start_date: '1126', end_date: '1127' }), ['A|1126-01-01|1127-12-31'], { tells: ['date-beside-properties'] }); // prettier-ignore
add('geojson in properties', 'a.geojson', collection(feature({ name: 'A', metadata: '{"start":"1126","end":"1127"}' })), ['A|1126-01-01|1127-12-31']); // prettier-ignore
add('escaped', 'a.json', json(collection(feature({ name: 'A', year: 1126 }))), ['A|1126-01-01|1126-12-31'], { tells: ['json-wrapped', 'wrong-nesting'] }); // prettier-ignore
add('py dict', 'a.json', "[{'name': 'A', 'lat': 35, 'lon': 114, 'start': '1126'}]", [], {
  tells: ['not-json'],
});

// dates
for (const [value, from, to] of [
  ['Jan. 31st, 1126 A.D.', '1126-01-31', '1126-01-31'],
  ['31/1/1126 - 5/2/1126', '1126-01-31', '1126-02-05'],
  ['1126-01-31 to 1126-02-05', '1126-01-31', '1126-02-05'],
  ['1126-01-31..1126-02-05', '1126-01-31', '1126-02-05'],
  ['1126-01-31 00:00:00 - 1126-02-05 00:00:00', '1126-01-31', '1126-02-05'],
  ['(1126-01-31, 1126-02-05)', '1126-01-31', '1126-02-05'],
  ['AD1126', '1126-01-01', '1126-12-31'],
  ['ca. AD 1126', '1126-01-01', '1126-12-31'],
  ['1126CE', '1126-01-01', '1126-12-31'],
  ['early January 1126', '1126-01-01', '1126-01-10'],
  ['after 1126 and before 1130', '1127-01-01', '1129-12-31'],
  ['1126 or later', '1126-01-01', ''],
  ['1126-01-31T00:00:00Z--1126-02-05T00:00:00Z', '1126-01-31', '1126-02-05'],
  ['20210201100000', '2021-02-01', '2021-02-01'],
  ['2021-02-01T10:00:00.123456789Z', '2021-02-01', '2021-02-01'],
  ['2021-02-01 10h00', '2021-02-01', '2021-02-01'],
] as const)
  dated('written', 'date', value, from, to);
dated('written', 'date', '1126-1', '1126-01-01', '1126-01-31');
dated('written', '年月日', '二〇二一年二月一日', '2021-02-01');
dated('written', '日期', '2021年2月1日星期一', '2021-02-01');
dated('written', '日期', '2021/2/1（月）', '2021-02-01');
dated('written', '日期', '公元前221年', '-0220-01-01', '-0220-12-31');
dated('written', '時間', '靖康二年四月庚申朔', '1127-05-13', '1127-05-13', 'julian');
dated('written', '時間', '天會五年四月', '1127-05-13', '1127-06-11', 'julian');

// places, KML, GPX
placed('dms', 'coordinates', '"35°30′N 114°30′W"', -114.5, 35.5);
placed('dms', 'lon,lat', `114 30 E,35 30 N`, 114.5, 35.5);
placed('arcgis', 'POINT_X,POINT_Y', '114.5,35.5', 114.5, 35.5);
placed('nominatim', 'boundingbox,lat,lon', '"[35,36,114,115]",35.5,114.5', 114.5, 35.5);
add('kml schema', 'a.kml', kml('<Schema name="s" id="s"><SimpleField type="int" name="von"/><SimpleField type="int" name="bis"/></Schema><Placemark><name>A</name><ExtendedData><SchemaData schemaUrl="#s"><SimpleData name="von">1126</SimpleData><SimpleData name="bis">1127</SimpleData></SchemaData></ExtendedData><Point><coordinates>114,35</coordinates></Point></Placemark>'), ['A|1126-01-01|1127-12-31|114,35']); // prettier-ignore
add('kml description', 'a.kml', kml('<Placemark><name>A</name><description>Start: 1126-01-31&lt;br&gt;End: 1126-02-05</description><Point><coordinates>114,35</coordinates></Point></Placemark>'), ['A|1126-01-31|1126-02-05|114,35']); // prettier-ignore
add('gpx time', 'a.gpx', gpx('<trk><name>T</name><time>2021-02-01T10:00:00Z</time><trkseg><trkpt lat="35" lon="114"/><trkpt lat="36" lon="115"/></trkseg></trk>'), ['T|2021-02-01|2021-02-01']); // prettier-ignore
add('gpx year', 'a.gpx', gpx('<wpt lat="35" lon="114"><name>A</name><time>1126-01-31</time></wpt>'), ['A|1126-01-31|1126-01-31|114,35']); // prettier-ignore
add('xlsx text', 'a.xlsx', workbook(row('Ort', 'Breite', 'Länge', 'Beginn', 'Ende') + row('A', '35,5', '114,5', '31.1.1126', '5.2.1126')), ['A|1126-01-31|1126-02-05|114.5,35.5']); // prettier-ignore

/** Files of layers, lists of monuments, tables of offices and of programs, none tried before. */
export const REPORTED_MONUMENTS = cases;
