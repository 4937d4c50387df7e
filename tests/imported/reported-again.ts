import { encodedText } from './encoded-text.ts';
import { collection, createCases, feature, gpx, kml, POINT, row, workbook } from './reported-cases.ts';

const { cases, add, dated, placed, told } = createCases();

// dates of other countries
dated('wanasit/chrono#297', '日付', '令和元年7月27日', '2019-07-27');
dated('sugi/wareki#9', '日付', '平成27年8月22日', '2015-08-22');
dated('moment/moment#5698', 'date', '令和2年1月1日', '2020-01-01');
dated('swiftlang/swift-foundation#2061', '日期', '民國01年1月1日', '1912-01-01');
dated('stweiss/FileBasedMiniDMS#12', 'Datum', '01. Januar 2019', '2019-01-01');
dated('wikitree/wikitree-browser-extension#524', 'Datum', '12. Juli 1976', '1976-07-12');
dated('scrapinghub/dateparser#348', 'Datum', '5. Jänner 2017', '2017-01-05');
dated('citation-style-language/locales#27', 'Datierung', '300 v. Chr.', '-0299-01-01', '-0299-12-31');
dated('citation-style-language/locales#27', 'Datierung', '14 n. Chr.', '0014-01-01', '0014-12-31');
dated('scrapinghub/dateparser#848', 'date', 'Anno 1588.', '1588-01-01', '1588-12-31');
dated('scrapinghub/dateparser#848', 'date', 'An 9 [i.e. 1801]', '1801-01-01', '1801-12-31');
told('languagetool-org/languagetool#3820', 'Datum', '4.1.21', 'short-year', 'ambiguous-date', 'not-a-date');

// the deep past
dated('periodo/periodo-client#3', 'period', 'tenth century BC', '-0999-01-01', '-0900-12-31');
dated('periodo/periodo-client#3', 'date', '1400-1350/1300 BC', '-1399-01-01', '-1299-12-31');
dated('periodo/periodo-client#89', 'date', '10000 BP', '-8050-01-01', '-8050-12-31');
dated('SPAAM-community/AncientMetagenomeDir#1290', 'date', '356 ± 30 BP', '1564-01-01', '1624-12-31');
dated('SemanticMediaWiki/SemanticMediaWiki#306', 'date', '50BP', '1900-01-01', '1900-12-31');
dated('SemanticMediaWiki/SemanticMediaWiki#306', 'date', '100b2k', '1900-01-01', '1900-12-31');
dated('andrewcparnell/Bchron#9', 'date', '4500 cal BP', '-2550-01-01', '-2550-12-31');
dated('anitagraser/TimeManager#155', 'date', '00010 BC', '-0009-01-01', '-0009-12-31');
dated('anitagraser/TimeManager#155', 'date', '01001 AD', '1001-01-01', '1001-12-31');
add('tesselle/kairos#10', 'a.csv', 'site,lat,lon,lower,upper\nA,35,14,-300,300\n', [
  'A|-0300-01-01|0300-12-31',
]);
dated('GerardoCendejas/org-roam-timeline#3', 'date', '-0427', '-0427-01-01', '-0427-12-31');

// EDTF
dated('inukshuk/edtf.js#51', 'edtf', '1922?-40', '1922-01-01', '1922-06-30');
dated('inukshuk/edtf.js#51', 'edtf', '192X-33', '1920-01-01', '1929-03-31');
dated('inukshuk/edtf-ruby#3', 'edtf', '2011-23~', '2011-09-01', '2011-11-30');
dated('ixc/python-edtf#58', 'edtf', '16XX~', '1600-01-01', '1699-12-31');
dated('ixc/python-edtf#58', 'edtf', '1XXX', '1000-01-01', '1999-12-31');
add('inukshuk/edtf.js#53', 'a.csv', 'name,lat,lon,edtf\nA,35,114,XXXX-04-01\n', ['A|*|*'], {
  tells: ['date-unknown'],
});

// genealogists
dated('DavidMStraub/python-gedcom7#2', 'date', 'FROM 21 JAN 1990 TO 22 FEB 2000', '1990-01-21', '2000-02-22');
dated('geneweb/geneweb#2533', 'date', 'BET 1977 AND 1980', '1977-01-01', '1980-12-31');
dated('geneweb/geneweb#320', 'date', 'EST AFT 1731', '1732-01-01', '');
dated('andy-z/ged4py#19', 'date', '   JUN 1897', '1897-06-01', '1897-06-30');
dated('ShammyLevva/FTAnalyzer#172', 'date', 'INT 1901 (census of that year)', '1901-01-01', '1901-12-31');

// the courts of the time
dated(
  'cbdb-project/cbdb-online-main-server#668',
  '年代',
  '靖康元年閏十一月丙辰',
  '1127-01-09',
  '1127-01-09',
  'julian',
);
dated(
  'cbdb-project/cbdb-online-main-server#668',
  '日期',
  '建炎元年五月庚寅朔',
  '1127-06-12',
  '1127-06-12',
  'julian',
);
dated('cbdb-project/cbdb-online-main-server#668', '年', '天會四年', '1126-01-25', '1127-02-12', 'julian');
dated('ytliu0/ChineseCalendar#20', 'date', '北宋靖康二年四月初一', '1127-05-13', '1127-05-13', 'julian');

// properties of GeoJSON
add(
  'dwilhelm89/LeafletSlider#61',
  'a.geojson',
  collection(feature({ starttime: '2018-01-22 08:42:26', endtime: '2018-01-24 12:40:01' })),
  ['|2018-01-22|2018-01-24'],
);
add(
  'socib/Leaflet.TimeDimension#213',
  'a.geojson',
  collection(feature({ nuts_id: 'ES', name: 'ESPAÑA', times: '2015-08-01/2016-08-02/P1D' })),
  ['ESPAÑA|2015-08-01|2016-08-02'],
);
add(
  'TerriaJS/TerriaMap#750',
  'a.geojson',
  collection(feature({ name: 'A', datetime: '2020-05-01T00:00:00' })),
  ['A|2020-05-01|2020-05-01'],
);
add(
  'python-visualization/folium#1861',
  'a.geojson',
  collection(feature({ start: '2006-04-01', end: '2006-04-08', popup: 'Storm' })),
  ['Storm|2006-04-01|2006-04-08'],
);
add(
  'geojson/geojson-ld#9',
  'a.geojson',
  collection(feature({ name: 'A' }, { time: { type: 'Interval', value: ['2014-04-03', '2014-04-04'] } })),
  ['A|2014-04-03|2014-04-04'],
);
add(
  'opengeospatial/ogc-feat-geo-json#41',
  'a.geojson',
  collection(
    feature({ name: 'A' }, { time: { date: '1969-07-20' } }),
    feature({ name: 'B' }, { time: { interval: ['1969-07-16T05:32:00Z', '1969-07-24T16:50:35Z'] } }),
    feature({ name: 'C' }, { time: { interval: ['2014-04-24T10:50:18Z', '..'] } }),
  ),
  ['A|1969-07-20|1969-07-20', 'B|1969-07-16|1969-07-24', 'C|2014-04-24|'],
);
add(
  'docuracy/Locolligo#1',
  'a.json',
  collection(
    feature({ title: 'A' }, { '@id': 'x:1', when: { timespans: [{ start: '1200', end: '1300' }] } }),
  ),
  ['A|1200-01-01|1300-12-31'],
);
add(
  'LinkedPasts/linked-places-format#6',
  'a.json',
  collection(
    feature({ title: 'A' }, { when: { timespans: [{ start: { in: '0676' }, end: { in: '1066' } }] } }),
  ),
  ['A|0676-01-01|1066-12-31'],
);
add(
  'WorldHistoricalGazetteer/website#294',
  'a.json',
  collection({
    type: 'Feature',
    '@id': 'IV:1',
    properties: { title: 'A' },
    geometry: {
      type: 'GeometryCollection',
      geometries: [{ ...POINT, certainty: 'certain', when: { timespans: [{ start: { in: '1500' } }] } }],
    },
  }),
  ['A|1500-01-01|'],
);
add(
  'WorldHistoricalGazetteer/website#275',
  'a.tsv',
  'id\ttitle\ttitle_source\tstart\tend\tattestation_year\tlon\tlat\n1\tA\tx\t\t\t1962\t114\t35\n',
  ['A|1962-01-01|1962-12-31'],
);
add(
  'pelagios/recogito2#592',
  'a.csv',
  'title,reprLat,reprLong,minDate,maxDate,timePeriods\nA,35,14,-330,300,HRL\n',
  ['A|-0330-01-01|0300-12-31|14,35'],
);
add(
  'Toblerity/Fiona#477',
  'a.geojson',
  collection(
    feature({ name: 'A', edit_date: '2017-04-18T08:30:12.000Z' }),
    feature({ name: 'B', edit_date: null }),
  ),
  // the day on which a record was edited is not when it was
  ['A|*|*', 'B|*|*'],
  { tells: ['looks-dated'] },
);
add(
  'Toblerity/Fiona#684',
  'a.geojson',
  '{"type":"FeatureCollection","features":[{"type":"Feature","id":"0","properties":{"name":"A","a":NaN,"start_date":"1900"},"geometry":{"type":"Point","coordinates":[114,35]}}]}',
  ['A|1900-01-01|'],
  { tells: ['json-number'] },
);
add(
  'openaddresses/pyesridump#31',
  'a.geojson',
  '{"type":"FeatureCollection","features":[{"type":"Feature","properties":{"name":"A"},"geometry":{"type":"Point","coordinates":[NaN,NaN]}},{"type":"Feature","properties":{"name":"B"},"geometry":{"type":"Point","coordinates":[114,35]}}]}',
  ['B|*|*'],
  { tells: ['not-a-number', 'json-number', 'bad-coordinates', 'no-geometry'] },
);
add(
  'Leaflet/Leaflet#1235',
  'a.geojson',
  collection(feature({ name: 'A' }, { geometry: null }), feature({ name: 'B' })),
  ['B|*|*'],
  { tells: ['no-geometry'] },
);
add(
  'mapbox/geojson-rewind#22',
  'a.geojson',
  collection(
    feature({ name: 'A' }, { geometry: { type: 'Polygon', coordinates: [] } }),
    feature({ name: 'B' }),
  ),
  ['B|*|*'],
  { tells: ['no-geometry', 'bad-coordinates', 'ring-too-short'] },
);
add(
  'keplergl/kepler.gl#2526',
  'a.geojson',
  collection({
    type: 'Feature',
    properties: { trip_id: '0' },
    geometry: {
      type: 'LineString',
      coordinates: [[0.89344, 51.30566, 0, 1712041200.0], [0.89327, 51.30467, 0, 1712041205.4711246]], // prettier-ignore
    },
  }),
  ['|2024-04-02|2024-04-02'],
);
add(
  'keplergl/kepler.gl#2526',
  'a.geojson',
  "{'type': 'FeatureCollection', 'features': [{'type': 'Feature', 'properties': {'name': 'A'}, 'geometry': {'type': 'Point', 'coordinates': (114, 35)}}]}",
  [],
  { tells: ['not-json'] },
);
add(
  'keplergl/kepler.gl#1117',
  'a.geojson',
  collection({
    type: 'Feature',
    properties: { name: 'A' },
    geometry: {
      type: 'LineString',
      coordinates: [[-75.19078859999998, 39.9527732, 0, 1449704491271], [-75.190796, 39.95274, 0, 1449704521285.0]], // prettier-ignore
    },
  }),
  ['A|2015-12-09|2015-12-09'],
);
add('keplergl/kepler.gl#2813', 'a.csv', 'ID,Lat,Long,Time\n7,35,114,07/30/2024 11:36:02\n', [
  '7|2024-07-30|2024-07-30|114,35',
]);
add(
  'MobilityDB/MobilityDB#272',
  'a.json',
  JSON.stringify({
    type: 'FeatureCollection',
    features: [
      {
        type: 'Feature',
        properties: { name: 'Car' },
        temporalGeometry: {
          type: 'MovingPoint',
          datetimes: ['2011-07-14T22:01:01Z', '2011-07-15T22:01:02Z'],
          coordinates: [[139.757083, 35.627701], [139.757399, 35.627701]], // prettier-ignore
        },
      },
    ],
  }),
  ['Car|2011-07-14|2011-07-15'],
);
add(
  'NUKnightLab/TimelineJS3#737',
  'a.json',
  JSON.stringify({
    title: { text: { headline: 'War' } },
    events: [
      {
        start_date: { year: '1126', month: '1', day: '31' },
        end_date: { year: '1126', month: '2', day: '5' },
        text: { headline: 'Siege' },
        location: { lat: 34.8, lon: 114.3 },
      },
    ],
  }),
  ['Siege|1126-01-31|1126-02-05|114.3,34.8'],
);

// places in tables
placed('heremaps/here-cli#55', 'point', '"(37.79653347912768°, -122.43760157990143°)"', -122.4376, 37.79653);
placed('kagix/exists#4', 'longitude\tlatitude', `10°14'23.398"E\t49° 7' 9.345"N`, 10.239833, 49.119263, '\t');
placed('kagix/exists#4', 'longitude,latitude', '10.1534678E,49.8765432N', 10.153468, 49.876543);
placed('gem/oq-risklib#585', 'lon:float32,lat:float32', '114.5,35.5', 114.5, 35.5);
placed('specify/specify7#730', 'latitude,longitude', '0° 59.5 S,0° 30 W', -0.5, -0.991667);
placed('WSDOT-GIS/dms-js#3', 'latitude\tlongitude', '0°0′0″ N\t0°59′59″ W', -0.999722, 0, '\t');
add(
  'prairiewest/phpconvertdmstodecimal#8',
  'a.csv',
  "nom;latitude;longitude;début\nA;48° 50' N;2° 26' O;1900\n",
  ['A|1900-01-01||-2.433333,48.833333'],
);
placed('flopp/map#40', 'coordinates', '50 11 30.0N 8 30 30.0E', 8.508333, 50.191667);
placed('flopp/map#40', 'coordinates', '50N 11 30.0 8E 30 30.0', 8.508333, 50.191667);
placed('flopp/map#40', 'coordinates', 'N 50 11.500 E 008 30.500', 8.508333, 50.191667);
placed('Tronald/CoordinateSharp#63', 'latitude,longitude', '12 12.123,100 30.5', 100.508333, 12.20205);
add(
  'fisharebest/webtrees#4967',
  'a.csv',
  'Level;Place0;Longitude;Latitude;Zoom;Icon\n0;"Berlin";E13.26;N52.54;;\n',
  ['Berlin|*|*|13.26,52.54'],
);
placed('t-sagara/jageocoder-server#12', '緯度,経度', '35.5,114.5', 114.5, 35.5);
placed('WDscholia/scholia#1780', 'point', 'Point(114.5 35.5)', 114.5, 35.5);
add(
  'WDscholia/scholia#1780',
  'a.csv',
  'time,end_time,locationLabel,point\n1907-01-01T00:00:00Z,1910-01-01T00:00:00Z,London,Point(-0.1 51.5)\n',
  ['London|1907-01-01|1910-01-01|-0.1,51.5'],
);
add('GetDKAN/dkan#369', 'a.csv', 'name,X,Y\nA,271845.9,3875899.1\n', [], {
  tells: ['projected', 'off-the-globe'],
});
add('bcgov/bcmaps#139', 'a.csv', 'name,zone,easting,northing\nA,50,271845.9,3875899.1\n', ['A|*|*|114.5,35']);
add('mapbox/csv2geojson#69', 'a.csv', 'A,35.5,114.5\nB,36,115\n', [], { tells: ['no-place-column'] });
add(
  'keplergl/kepler.gl#1076',
  'a.csv',
  'id,geojson\nonw,"{""features"": [{""geometry"": {""coordinates"": [[77.59, 12.93], [77.60, 12.86]], ""type"": ""LineString""}, ""properties"": {""bike_id"": ""43633""}, ""type"": ""Feature""}], ""type"": ""FeatureCollection""}"\n',
  ['onw|*|*'],
);

// headings and encodings of other countries
add(
  'vesoft-inc/nebula-importer#199',
  'a.csv',
  encodedText('名称,经度,纬度,开始日期,结束日期\n太原府,112.5,37.8,1125-12-01,1126-09-03\n', 'gb18030'),
  ['太原府|1125-12-01|1126-09-03|112.5,37.8'],
);
add(
  'SheetJS/sheetjs#2355',
  'a.csv',
  encodedText('名称,緯度,経度,開始日,終了日\n札幌市役所,43.06,141.35,1971/11/15,2020/3/31\n', 'shift_jis'),
  ['札幌市役所|1971-11-15|2020-03-31|141.35,43.06'],
);
add(
  'SheetJS/sheetjs#1677',
  'a.csv',
  encodedText('이름,위도,경도,시작일,종료일\n서울시청,37.56,126.97,1926-10-30,2008-05-19\n', 'euc-kr'),
  ['서울시청|1926-10-30|2008-05-19|126.97,37.56'],
);
add(
  'questdb/questdb#2424',
  'a.csv',
  encodedText('Название;Широта;Долгота;Начало;Конец\nКрепость;55,75;37,62;1156;1500\n', 'windows-1251'),
  ['Крепость|1156-01-01|1500-12-31|37.62,55.75'],
);
add(
  'FlatFilers/csvjson-app#106',
  'a.csv',
  encodedText('Name;Breite;Länge;Beginn;Ende\nGrünewald;51,4;14,0;01.05.1938;08.05.1945\n', 'windows-1252'),
  ['Grünewald|1938-05-01|1945-05-08|14,51.4'],
);
add(
  'MTES-MCT/monitorfish#1169',
  'a.csv',
  'Nom;Latitude;Longitude;Date de début;Date de fin\nA; 48,8 ; 2,3 ;31/01/1926;05/02/1926\n',
  ['A|1926-01-31|1926-02-05|2.3,48.8'],
);
add(
  'joker-x/Leaflet.geoCSV#7',
  'a.csv',
  'Nombre;Latitud;Longitud;Desde;Hasta\nA;40,4;-3,7;1936-07-18;1939-04-01\n',
  ['A|1936-07-18|1939-04-01|-3.7,40.4'],
);
add('CodeCabin/wp-google-maps#394', 'a.csv', '\uFEFFtitle,lat,lng,date\nA,35,114,2020-02-03\n', [
  'A|2020-02-03|2020-02-03|114,35',
]);

// KML and GPX
const place = '<Point><coordinates>114,35</coordinates></Point>';
add(
  'GPSBabel/gpsbabel#484',
  'a.kml',
  kml(
    `<Placemark><TimeSpan><begin>2019-04-30T20:35:42.388Z</begin><end>2019-05-01T10:00:22.000Z</end></TimeSpan>${place}</Placemark>`,
  ),
  ['|2019-04-30|2019-05-01'],
);
add(
  'GPSBabel/gpsbabel#482',
  'a.kml',
  kml(
    '<Placemark><LineString><coordinates>10.7602892,59.929845900000004 10.7602892,59.9298459 10.7592405,59.9288833</coordinates></LineString><TimeSpan><begin>2019-05-01T10:00:22.000Z</begin><end>2019-05-01T10:42:13.726Z</end></TimeSpan></Placemark>',
  ),
  ['|2019-05-01|2019-05-01'],
);
add(
  'MetadataForensics/Google-Location-History-Takeout-Parser#2',
  'a.kml',
  kml(
    `<Placemark id="4147107"><name>Location 2073552</name><description>Timestamp: 2024-03-22 07:42:14\nAccuracy: 243</description>${place}</Placemark>`,
  ),
  ['Location 2073552|2024-03-22|2024-03-22'],
);
add(
  'jpatokal/openflights#685',
  'a.kml',
  kml(
    `<Placemark><name>A</name><TimeSpan><begin>2020-01-01</begin><end>2020-01-01</end></TimeSpan>${place}</Placemark>`,
  ),
  ['A|2020-01-01|2020-01-01'],
);
add(
  'tylere/pykml#19',
  'a.kml',
  kml(
    `<Placemark><name>A</name><ExtendedData><SchemaData schemaUrl="#s"><SimpleData name="START_DATE">1126-01-31</SimpleData><SimpleData name="END_DATE">1126-02-05</SimpleData></SchemaData></ExtendedData>${place}</Placemark>`,
  ),
  ['A|1126-01-31|1126-02-05'],
);
add(
  'OpenTracksApp/OpenTracks#1236',
  'a.gpx',
  gpx(
    '<trk><name>Creek</name><trkseg><trkpt lat="35" lon="114"><time>null</time></trkpt><trkpt lat="35.1" lon="114.1"><time>null</time></trkpt></trkseg></trk>',
  ),
  ['Creek|*|*'],
  { tells: ['not-a-date', 'times-do-not-fit', 'date-unknown', 'looks-dated'] },
);
add(
  'gpx-animator/gpx-animator#202',
  'a.gpx',
  gpx(
    '<trk><name>Ride</name><trkseg><trkpt lat="35" lon="114"/><trkpt lat="35" lon="114"><time>2020-08-01T06:00:00Z</time></trkpt><trkpt lat="35.1" lon="114.1"><time>2020-08-01T08:00:00Z</time></trkpt><trkpt lat="35.1" lon="114.1"/></trkseg></trk>',
  ),
  ['Ride|2020-08-01|2020-08-01'],
);
add(
  'SamR1/FitTrackee#338',
  'a.gpx',
  gpx(
    '<trk><name>Loop</name><trkseg><trkpt lat="35" lon="114"/><trkpt lat="35.1" lon="114.1"/></trkseg></trk>',
  ),
  ['Loop|*|*'],
);

// workbooks
add(
  'exceljs/exceljs#219',
  'a.xlsx',
  workbook(row('name', 'lat', 'lon', 'date') + row('A', 35, 114, [17_000]), { date1904: ' date1904="1"' }),
  // 17,000 days after 1 January 1904
  ['A|1950-07-18|1950-07-18|114,35'],
);
add(
  'miraisolutions/xlconnect#32',
  'a.xlsx',
  workbook(
    row('data', 'lat', 'lon', 'date', 'year', 'month', 'day') + row('A', 35, 114, [18_386], 1950, 5, 3),
  ),
  ['A|1950-05-03|1950-05-03|114,35'],
);
add(
  'metamaps/metamaps#475',
  'a.xlsx',
  workbook(
    row('Finds of 1987') +
      '<row/>' +
      row('名稱', '東經', '北緯', '年代') +
      row('甲', 114.5, 35.5, '靖康元年'),
  ),
  ['甲|1126-01-25|1127-02-12|114.5,35.5'],
  { calendar: 'julian' },
);

/** Files after further public reports. */
export const REPORTED_AGAIN = cases;
