import { zipSync } from 'fflate';
import { encodedText } from './encoded-text.ts';
import {
  collection,
  createCases,
  feature,
  gpx,
  json,
  kml,
  POINT,
  row,
  utf8,
  workbook,
} from './reported-cases.ts';

const { cases, add, dated, dates, placed, told } = createCases();

// projects’ own fields
add('newberry/AHCB', 'a.geojson', collection(feature({ ID: 'mas_suffolk', NAME: 'SUFFOLK', START_DATE: '1793/06/20', END_DATE: '1803/06/20', START_N: 17930620, END_N: 18030620, CHANGE: 'x', FULL_NAME: 'SUFFOLK' })), ['SUFFOLK|1793-06-20|1803-06-20']); // prettier-ignore
dates('newberry/AHCB', { START_N: 17930620, END_N: 18030620 }, '1793-06-20', '1803-06-20');
dates('UCDavisLibrary/ava#940', { ava_id: 'x', created: '1981-06-15', removed: null, valid_start: '1981-07-20', valid_end: null }, '1981-07-20', ''); // prettier-ignore
dates('mysociety/mapit#277', { generation_low: 1, active_from: '2010-05-06', active_to: '2015-05-07' }, '2010-05-06', '2015-05-07'); // prettier-ignore
dates('codeforsanjose/OSM-SouthBay#28', { annexation_date: '1911-12-08' }, '1911-12-08', '1911-12-08');
dates('here-cli#55', { INSTALL_YR: 2019, INSTALL_MO: 2 }, '2019-02-01', '2019-02-28');
dates('wikidata P571', { P571: '1126-01-31T00:00:00Z', P576: '1127-01-01T00:00:00Z' }, '1126-01-31', '1127-01-01'); // prettier-ignore
dates('historicengland/nhle', { Name: 'A', ListDate: '1967-04-14', AmendDate: '2010-01-01' }, '1967-04-14', '1967-04-14'); // prettier-ignore
dates('cityofnewyork/pluto', { yearbuilt: 1931, yearalter1: 0, yearalter2: 0 }, '1931-01-01', '');
dates('hgis-indias', { fecha_fundacion: '1541', fecha_abandono: '1773' }, '1541-01-01', '1773-12-31');
dates('ghgis/orte', { erstnennung: '1126', letztnennung: '1300' }, '1126-01-01', '1300-12-31');
dates('nhgis/tl', { MINYR: 1126, MAXYR: 1127 }, '1126-01-01', '1127-12-31');
dates('topotime/periods', { earliest_start: '1126-01-01', latest_start: '1126-02-01', earliest_end: '1127-01-01', latest_end: '1127-03-01' }, '1126-01-01', '1127-03-01'); // prettier-ignore
dates('linked-art', { begin_of_the_begin: '1126-01-31T00:00:00', end_of_the_end: '1126-02-05T23:59:59' }, '1126-01-31', '1126-02-05'); // prettier-ignore
dates('cidoc-crm', { 'crm:P82a_begin_of_the_begin': '1126-01-31', 'crm:P82b_end_of_the_end': '1126-02-05' }, '1126-01-31', '1126-02-05'); // prettier-ignore
dates('GCRC/nunaliit#1266', { nunaliit_date: { nunaliit_type: 'date', date: '1126-01-31/1126-02-05' } }, '1126-01-31', '1126-02-05'); // prettier-ignore
dates('esri story', { StartDateTime: '1126-01-31 00:00:00', EndDateTime: '1126-02-05 00:00:00' }, '1126-01-31', '1126-02-05'); // prettier-ignore
dates('openlayers/openlayers#11000', { t: '1126-01-31T00:00:00Z' }, '1126-01-31', '1126-01-31');
dates('aliyun trajectory', { timeline: ['2010-01-01 14:30:00', '2010-01-01 15:00:00'] }, '2010-01-01', '2010-01-01'); // prettier-ignore
dates('dwc:eventDate', { 'dwc:eventDate': '2007-11-13/15' }, '2007-11-13', '2007-11-15');
dates('ISO 8601 duration', { period: '2021-02-01/P5D' }, '2021-02-01', '2021-02-05');
dates('timeless/none', { start_date: 'N/A', end_date: '1127' }, '', '1127-12-31');
add('timeless/none', 'a.geojson', collection(feature({ name: 'A', start_date: 9999, end_date: 9999 })), ['A|*|*']); // prettier-ignore
add('traps/founded', 'a.geojson', collection(feature({ name: 'A', founded: 'by King Henry', population: 1500 })), ['A|*|*']); // prettier-ignore
add('traps/elevation', 'a.csv', 'name,lat,lon,elevation,population\nA,35,114,1126,1500\n', ['A|*|*|114,35']);
add('traps/price', 'a.csv', 'name,lat,lon,from,to\nA,35,114,Kaifeng,Hangzhou\n', ['A|*|*|114,35']);
add('traps/age', 'a.csv', 'name,lat,lon,age,year_of_survey\nA,35,114,35,2015\n', ['A|*|*|114,35'], { tells: ['looks-dated'] }); // prettier-ignore
add('traps/sheet', 'a.csv', 'name,lat,lon,start,end\nA,35,114,########,########\n', [], { tells: ['not-a-date'] }); // prettier-ignore
add('traps/ref', 'a.csv', 'name,lat,lon,start,end\nA,35,114,#REF!,1127\n', [], { tells: ['not-a-date'] });

// JSON of services
add('opengeospatial/ogc-feat-geo-json#122', 'a.json', json({ type: 'FeatureCollection', conformsTo: ['http://www.opengis.net/spec/json-fg-1/0.2/conf/core'], features: [{ type: 'Feature', id: 'x', featureType: 'fort', geometry: null, place: { type: 'Point', coordinates: [114, 35] }, time: { interval: ['1126-01-31', '..'] }, properties: { name: 'A' } }] }), ['A|1126-01-31||114,35']); // prettier-ignore
add('opengeospatial/mf-json', 'a.json', json({ type: 'Feature', properties: { name: 'Taro' }, temporalGeometry: { type: 'MovingGeometryCollection', prisms: [{ type: 'MovingPoint', datetimes: ['2011-07-14T22:01:01Z', '2011-07-15T22:01:02Z'], coordinates: [[139.7, 35.6], [139.8, 35.7]] }] } }), ['Taro|2011-07-14|2011-07-15']); // prettier-ignore
add('MobilityDB/MobilityDB#272', 'a.json', json({ type: 'MovingPoint', coordinates: [[139.7, 35.6], [139.8, 35.7]], datetimes: ['2011-07-14T22:01:01+02', '2011-07-15T22:01:02+02'], lower_inc: true, upper_inc: true, interpolations: ['Linear'] }), ['|2011-07-14|2011-07-15']); // prettier-ignore
add('topojson/topojson#300', 'a.json', json({ type: 'Topology', objects: { forts: { type: 'GeometryCollection', geometries: [{ type: 'Point', coordinates: [114, 35], properties: { name: 'A', start_date: '1126', end_date: '1127' } }] } }, arcs: [] }), ['A|1126-01-01|1127-12-31|114,35']); // prettier-ignore
add('drolbr/Overpass-API#602', 'a.json', json({ version: 0.6, elements: [{ type: 'way', id: 1, center: { lat: 35, lon: 114 }, nodes: [1, 2], tags: { name: 'A', start_date: '1126', end_date: '1127-05' } }] }), ['A|1126-01-01|1127-05-31|114,35']); // prettier-ignore
add('drolbr/Overpass-API#602', 'a.json', json({ version: 0.6, elements: [{ type: 'relation', id: 1, bounds: {}, members: [{ type: 'way', ref: 2, role: 'outer', geometry: [{ lat: 35, lon: 114 }, { lat: 35, lon: 115 }, { lat: 36, lon: 115 }, { lat: 35, lon: 114 }] }], tags: { type: 'boundary', boundary: 'administrative', name: 'A', start_date: '1126' } }] }), ['A|1126-01-01|']); // prettier-ignore
add('CesiumGS/cesium#3500', 'a.czml', json([{ id: 'document', version: '1.0', clock: { interval: '2012-08-04T16:00:00Z/2012-08-04T17:00:00Z' } }, { id: 'p', name: 'P', position: { epoch: '2012-08-04T16:00:00Z', cartographicDegrees: [0, 114, 35, 0, 172800, 115, 36, 0] }, point: {} }]), ['P|2012-08-04|2012-08-06']); // prettier-ignore
add('CesiumGS/cesium#3500', 'a.czml', json([{ id: 'document', version: '1.0' }, { id: 'p', name: 'P', availability: ['2012-08-04T00:00:00Z/2012-08-05T00:00:00Z', '2012-08-07T00:00:00Z/2012-08-08T00:00:00Z'], polygon: { positions: { cartographicDegrees: [114, 35, 0, 115, 35, 0, 115, 36, 0] } } }]), ['P|2012-08-04|2012-08-08']); // prettier-ignore
add('firebase/firestore export', 'a.json', json([{ title: 'A', pos: { _latitude: 35.5, _longitude: 114.5 }, startsAt: { _seconds: 1612137600, _nanoseconds: 0 }, endsAt: { _seconds: 1612224000, _nanoseconds: 0 } }]), ['A|2021-02-01|2021-02-02|114.5,35.5']); // prettier-ignore
add('tableau/hyper', 'a.json', json({ columns: ['name', 'lat', 'lon', 'start'], data: [['A', 35, 114, '1126-01-31']] }), ['A|1126-01-31||114,35']); // prettier-ignore
add('apache/couchdb', 'a.json', json({ total_rows: 1, rows: [{ id: 'x', doc: { _id: 'x', name: 'A', geometry: { type: 'Point', coordinates: [114, 35] }, start_date: '1126', end_date: '1127' } }] }), ['A|1126-01-01|1127-12-31|114,35']); // prettier-ignore
add('solr/lucene', 'a.json', json({ response: { docs: [{ id: '1', title_s: 'A', geo_p: '35.5,114.5', date_dt: '1126-01-31T00:00:00Z' }] } }), ['A|1126-01-31|1126-01-31|114.5,35.5']); // prettier-ignore
add('wikibase/cirrus', 'a.json', json([{ label: 'A', coordinates: { latitude: 35.5, longitude: 114.5, precision: 0.01 }, inception: { time: '+1126-01-31T00:00:00Z', precision: 11, calendarmodel: 'http://www.wikidata.org/entity/Q1985786' } }]), ['A|1126-01-31||114.5,35.5']); // prettier-ignore
add('wikibase/cirrus', 'a.json', json([{ label: 'A', lat: 35.5, lon: 114.5, inception: '+1126-00-00T00:00:00Z' }]), ['A|1126-01-01||114.5,35.5']); // prettier-ignore
add('google my maps', 'a.csv', 'WKT,name,description,Date\n"POINT (114 35)",A,x,1126-01-31\n', ['A|1126-01-31|1126-01-31|114,35']); // prettier-ignore
add('newlines', 'a.ndjson', '{"name":"A","lat":35,"lon":114,"start":"1126"}\r\n\r\n{"name":"B","lat":36,"lon":115,"start":"1127"}\r\n', ['A|1126-01-01||114,35', 'B|1127-01-01||115,36']); // prettier-ignore
add('json-seq', 'a.json', '\u001e{"type":"Feature","properties":{"name":"A","year":1126},"geometry":{"type":"Point","coordinates":[114,35]}}\n\u001e{"type":"Feature","properties":{"name":"B","year":1127},"geometry":{"type":"Point","coordinates":[115,36]}}\n', ['A|1126-01-01|1126-12-31', 'B|1127-01-01|1127-12-31']); // prettier-ignore
add('two documents', 'a.geojson', collection(feature({ name: 'A', year: 1126 })) + '\n' + collection(feature({ name: 'B', year: 1127 })), ['A|1126-01-01|1126-12-31', 'B|1127-01-01|1127-12-31']); // prettier-ignore

// tables
add('patilv/leaflet-simple-csv#6', 'a.txt', 'name|lat|lng|start|end\nA|35|114|1126|1127\n', ['A|1126-01-01|1127-12-31|114,35']); // prettier-ignore
add('mapbox/csv2geojson#21', 'a.txt', 'Name:Lat:Lon:Year\nA:35:114:1126\nB:36:115:1127\n', ['A|1126-01-01|1126-12-31|114,35', 'B|1127-01-01|1127-12-31|115,36']); // prettier-ignore
add('fixed width', 'a.txt', 'name      lat    lon    year\nKaifeng   34.8   114.3  1126\nLuoyang   34.6   112.4  1127\n', ['Kaifeng|1126-01-01|1126-12-31|114.3,34.8', 'Luoyang|1127-01-01|1127-12-31|112.4,34.6']); // prettier-ignore
add('markdown', 'a.md', '| name | lat | lon | year |\n|---|---|---|---|\n| A | 35 | 114 | 1126 |\n', ['A|1126-01-01|1126-12-31|114,35']); // prettier-ignore
add('two heading lines', 'a.csv', 'Place,,Time,\nname,coordinates,begin,end\nA,"35.5, 114.5",1126,1127\n', ['A|1126-01-01|1127-12-31|114.5,35.5'], { tells: ['lines-above'] }); // prettier-ignore
add('units below headings', 'a.csv', 'name,lat,lon,year\ntext,deg,deg,CE\nA,35,114,1126\n', ['A|1126-01-01|1126-12-31|114,35'], { tells: ['not-a-number', 'no-geometry', 'bad-coordinates'] }); // prettier-ignore
add('totals', 'a.csv', 'name,lat,lon,year\nA,35,114,1126\nTotal,,,1\n', ['A|1126-01-01|1126-12-31|114,35'], { tells: ['no-geometry'] }); // prettier-ignore
add('repeated headings', 'a.csv', 'name,lat,lon,year\nA,35,114,1126\nname,lat,lon,year\nB,36,115,1127\n', ['A|1126-01-01|1126-12-31|114,35', 'B|1127-01-01|1127-12-31|115,36'], { tells: ['not-a-number', 'no-geometry', 'bad-coordinates'] }); // prettier-ignore
add('months in words', 'a.csv', 'name,lat,lon,Year,Month,Day\nA,35,114,1126,January,31\n', ['A|1126-01-31|1126-01-31|114,35']); // prettier-ignore
add('day first columns', 'a.csv', 'name,lat,lon,Day,Month,Year\nA,35,114,31,1,1126\n', ['A|1126-01-31|1126-01-31|114,35']); // prettier-ignore
add('時代', 'a.csv', '地名,經度,緯度,朝代,年\n開封,114.3,34.8,北宋,1126\n', ['開封|1126-01-01|1126-12-31|114.3,34.8']); // prettier-ignore
add('起止', 'a.csv', '地名,X,Y,起止时间\n开封,114.3,34.8,960-1126\n', ['开封|0960-01-01|1126-12-31|114.3,34.8']); // prettier-ignore
add('起止', 'a.csv', encodedText('地名,经度,纬度,起年,止年\n开封府,114.3,34.8,960,1126\n', 'gb18030'), ['开封府|0960-01-01|1126-12-31|114.3,34.8']); // prettier-ignore
add('bce flags', 'a.csv', 'name,lat,lon,start,start_era,end,end_era\nA,41.9,12.5,50,BCE,14,CE\n', ['A|-0049-01-01|0014-12-31|12.5,41.9']); // prettier-ignore
add('zip of csv', 'a.zip', zipSync({ '__MACOSX/._a.csv': utf8('x'), 'data/a.csv': utf8('name,lat,lon,year\nA,35,114,1126\n') }), ['A|1126-01-01|1126-12-31|114,35']); // prettier-ignore
add('kmz', 'a.kmz', zipSync({ 'files/doc.kml': utf8(kml('<Placemark><name>A</name><TimeStamp><when>1126-01</when></TimeStamp><Point><coordinates>114,35</coordinates></Point></Placemark>')) }), ['A|1126-01-01|1126-01-31|114,35']); // prettier-ignore
add('two sheets of heads', 'a.xlsx', workbook(row('Survey', '', '', '') + row('', 'Place', '', 'Date') + row('Name', 'Lat', 'Long', 'From', 'To') + row('A', 35, 114, [44228], [44230])), ['A|2021-02-01|2021-02-03|114,35']); // prettier-ignore

// dates
dated('tdwg/dwc#250', 'eventDate', '1963-03-08T14:07-0600', '1963-03-08');
dated('tdwg/dwc#250', 'eventDate', '1906-06', '1906-06-01', '1906-06-30');
dated('museum', 'date', 'c. 1120–30', '1120-01-01', '1130-12-31');
dated('museum', 'date', '1120s–1130s', '1120-01-01', '1139-12-31');
dated('museum', 'date', 'last quarter of 12th century', '1176-01-01', '1200-12-31');
dated('museum', 'date', 'before 1126?', '', '1125-12-31');
dated('museum', 'date', 'January/February 1126', '1126-01-01', '1126-02-28');
dated('museum', 'date', '31 January 1126 – c. 1130', '1126-01-31', '1130-12-31');
dated('museum', 'date', '1126 (Jan 31)', '1126-01-31');
told('museum', 'date', 'Northern Song dynasty', 'not-a-date', 'date-unknown');
told('museum', 'date', 'reign of Huizong', 'not-a-date', 'date-unknown');
dated('museum', '年代', '北宋靖康元年（1126）', '1126-01-25', '1126-12-31', 'julian');
dated('museum', '年代', '宣和七年（1125年）十二月', '1125-12-27', '1126-01-24', 'julian');
dated('museum', '時間', '1126年閏11月25日', '1127-01-09', '1127-01-09', 'julian');
dated('museum', '時間', '西元1126年1月31日晚上', '1126-01-31', '1126-01-31', 'julian');
dated('museum', '时间', '1937.7.7', '1937-07-07');
dated('museum', '时间', '1937年7月7日上午', '1937-07-07');
dated('museum', '时间', '一九三七年七月七日', '1937-07-07');
dated('museum', '时间', '民国二十六年七月七日', '1937-07-07');

// places
placed('dms', 'Coordonnées', '"48° 51\' 24"" N, 2° 21\' 07"" E"', 2.351944, 48.856667);
placed('dms', 'lat,lon', '35.5N,114.5W', -114.5, 35.5);
placed('dms', 'latitude,longitude', '+35.5,-114.5', -114.5, 35.5);
placed('postgis', 'location', '"(114.5,35.5)"', 114.5, 35.5);
placed('mysql', 'geom', '"POINT(114.5 35.5)"', 114.5, 35.5);
placed('ewkt z', 'geom', '"POINT Z (114.5 35.5 10)"', 114.5, 35.5);

// KML and GPX
add('google/earth', 'a.kml', kml('<Placemark><name>A</name><TimeSpan><begin>1126-01-31</begin><end></end></TimeSpan><Point><coordinates>114,35</coordinates></Point></Placemark>'), ['A|1126-01-31||114,35']); // prettier-ignore
add('google/earth', 'a.kml', kml('<Document><name>D</name><TimeSpan><begin>1126</begin><end>1127</end></TimeSpan><Folder><Placemark><name>A</name><Point><coordinates>114,35</coordinates></Point></Placemark></Folder></Document>'), ['A|1126-01-01|1127-12-31|114,35']); // prettier-ignore
add('garmin', 'a.gpx', gpx('<trk><name>T</name><trkseg><trkpt lat="35" lon="114"><time>2021-02-01T10:00:00Z</time></trkpt><trkpt lat="36" lon="115"><time>2021-02-02T10:00:00Z</time></trkpt></trkseg><trkseg><trkpt lat="37" lon="116"><time>2021-02-04T10:00:00Z</time></trkpt><trkpt lat="38" lon="117"><time>2021-02-05T10:00:00Z</time></trkpt></trkseg></trk>'), ['T|2021-02-01|2021-02-05']); // prettier-ignore
add('georss', 'a.xml', '<?xml version="1.0"?><rss version="2.0" xmlns:georss="http://www.georss.org/georss"><channel><item><title>A</title><pubDate>Mon, 01 Feb 2021 00:00:00 GMT</pubDate><georss:point>35 114</georss:point></item></channel></rss>', [], { tells: ['other-map'] }); // prettier-ignore
add('sql', 'a.sql', "INSERT INTO forts (name, lat, lon, start) VALUES ('A', 35, 114, '1126-01-31');\nINSERT INTO forts (name, lat, lon, start) VALUES ('B', 36, 115, '1126-02-05');\n", [], { tells: ['unknown-format', 'other-map', 'other-kind', 'no-place-column'] }); // prettier-ignore
add('bare geometry', 'a.geojson', json({ ...POINT, when: '1126-01-31' }), ['|1126-01-31|1126-01-31|114,35']);

/** Files of the widest range: projects’ own fields, services, tables and words; and traps that are no dates. */
export const REPORTED_TRAPS = cases;
