/** A file written after a public report, and what it was meant to say, worked out by hand. */
export interface ReportedFile {
  /** Where it was reported: a repository and the number of its issue. */
  readonly source: string;
  readonly name: string;
  readonly text: string;
  /**
   * Of each record that is shown: name, first day, last day (both in `calendar`, '' where open, `*` where it has no date at
   * all), and, where it matters, longitude and latitude.
   */
  readonly shown: readonly string[];
  readonly calendar: 'julian' | 'gregorian';
}

const cases: ReportedFile[] = [];
const add = (
  source: string,
  name: string,
  text: string,
  shown: readonly string[],
  calendar: ReportedFile['calendar'] = 'gregorian',
) => cases.push({ source, name, text, shown, calendar });

/** A table with one column for the date, under the heading given. */
const dated = (
  source: string,
  heading: string,
  value: string,
  from: string,
  to: string,
  calendar: ReportedFile['calendar'] = 'gregorian',
) => add(source, 'a.csv', `name,lat,lon,${heading}\nA,35,114,"${value}"\n`, [`A|${from}|${to}`], calendar);
/** A feature of GeoJSON with these properties. */
const feature = (
  source: string,
  properties: object,
  from: string,
  to: string,
  calendar: ReportedFile['calendar'] = 'gregorian',
) =>
  add(
    source,
    'a.geojson',
    JSON.stringify({
      type: 'FeatureCollection',
      features: [
        {
          type: 'Feature',
          properties: { name: 'A', ...properties },
          geometry: { type: 'Point', coordinates: [114, 35] },
        },
      ],
    }),
    [`A|${from}|${to}`],
    calendar,
  );
/** A table of one place, in columns of these names. */
const placed = (source: string, head: string, row: string, lon: number, lat: number, separator = ',') =>
  add(source, 'a.csv', `name${separator}${head}\nA${separator}${row}\n`, [`A|*|*|${lon},${lat}`]);
const kml = (body: string) =>
  `<?xml version="1.0" encoding="UTF-8"?><kml xmlns="http://www.opengis.net/kml/2.2" xmlns:gx="http://www.google.com/kml/ext/2.2"><Document>${body}</Document></kml>`;
const gpx = (body: string) =>
  `<gpx version="1.1" creator="x" xmlns="http://www.topografix.com/GPX/1/1">${body}</gpx>`;

// tables with a moment of some writing
const kepler = (n: number) => `keplergl/kepler.gl#${n}`;
dated(kepler(371), 'timestamp', '2019-02-22 18:00:16.000 America/Los_Angeles', '2019-02-22', '2019-02-22');
dated(kepler(78), 'datetime', '2018/05/31 12:25:22', '2018-05-31', '2018-05-31');
dated(kepler(78), 'datetime', '2018/05/31 12:25', '2018-05-31', '2018-05-31');
dated(kepler(78), 'date', '2018/05', '2018-05-01', '2018-05-31');
dated(kepler(78), 'date', '-700-03-01', '-0700-03-01', '-0700-03-01');
dated(kepler(1441), 'date', '2021-03-21', '2021-03-21', '2021-03-21');
dated(kepler(1441), 'date', '2021-03-21 00:00', '2021-03-21', '2021-03-21');
dated(kepler(2039), 'time', '2022-11-21T23:40:00', '2022-11-21', '2022-11-21');
dated(kepler(2039), 'timestamp', '2022-11-21T23:40:00Z', '2022-11-21', '2022-11-21');
dated(kepler(2039), 'timestamp', '2022-11-21T23:40:00.123+00:00', '2022-11-21', '2022-11-21');
dated(kepler(1880), 'timestamp', '2022-07-26 11:15:00 PM', '2022-07-26', '2022-07-26');
dated(kepler(1880), 'date', '7/26/2022 11:15 PM', '2022-07-26', '2022-07-26');
dated(kepler(1880), 'timestamp', '1658877300', '2022-07-26', '2022-07-26');
dated(kepler(1880), 'timestamp', '1658877300000', '2022-07-26', '2022-07-26');
add(
  kepler(833),
  'a.csv',
  'datetime,latitude,longitude,magnitude\n2019-11-15 10:00:00,35,114,4.1\n2019-12-06 00:00:00,36,115,3\n',
  ['|2019-11-15|2019-11-15|114,35', '|2019-12-06|2019-12-06|115,36'],
);
add(kepler(196), 'a.csv', 'name;lat;lon;date\nA;35.5;114.5;2018-08-14\n', [
  'A|2018-08-14|2018-08-14|114.5,35.5',
]);
add(kepler(196), 'a.tsv', 'name\tlat\tlon\tdate\nA\t35.5\t114.5\t2018-08-14\n', [
  'A|2018-08-14|2018-08-14|114.5,35.5',
]);

// places in tables
const umap = (n: number) => `umap-project/umap#${n}`;
placed('mapcontrib/mapcontrib#154', 'lat,long', '35.5,114.5', 114.5, 35.5);
placed('mapcontrib/mapcontrib#154', 'Latitude,Longitude', '35.5,114.5', 114.5, 35.5);
placed('mapcontrib/mapcontrib#154', 'LAT,LNG', '35.5,114.5', 114.5, 35.5);
placed('mapcontrib/mapcontrib#154', 'y,x', '35.5,114.5', 114.5, 35.5);
placed('mapcontrib/mapcontrib#154', 'geo_lat,geo_lon', '35.5,114.5', 114.5, 35.5);
add(umap(285), 'a.csv', 'name,lat,lon\nA,35,114\nB,,\nC,36,115\n', ['A|*|*|114,35', 'C|*|*|115,36']);
add(umap(1556), 'a.csv', 'name;lat;lon\nA;44,567;4,25\n', ['A|*|*|4.25,44.567']);
add(umap(1556), 'a.csv', 'name,lat,lon\nA,"44,567","4,25"\n', ['A|*|*|4.25,44.567']);
add(umap(2788), 'a.csv', 'name,geometry\nA,POINT (114.5 35.5)\n', ['A|*|*|114.5,35.5']);
add(umap(2788), 'a.csv', 'name,geometry\nA,"{""type"":""Point"",""coordinates"":[114.5,35.5]}"\n', [
  'A|*|*|114.5,35.5',
]);
add(umap(2788), 'a.csv', 'name,the_geom\nA,"MULTIPOLYGON (((114 35, 115 35, 115 36, 114 35)))"\n', ['A|*|*']);
add('ushahidi/platform#927', 'a.csv', 'name,location\nA,"35.5, 114.5"\n', ['A|*|*|114.5,35.5']);
add('ushahidi/platform#927', 'a.csv', 'name,lonlat\nA,"114.5, 35.5"\n', ['A|*|*|114.5,35.5']);
add('ushahidi/platform#927', 'a.csv', 'name,latlon\nA,"35.5 20.5"\n', ['A|*|*|20.5,35.5']);
add('MapStory/mapstory-meta#731', 'a.csv', 'name,lat,long\nA,35,114\nB,36,115\n,,\n,,\n', [
  'A|*|*|114,35',
  'B|*|*|115,36',
]);
add('tilemill-project/tilemill#2052', 'a.csv', 'name, lat, long \nA, 35.123456, 114.123456\n', [
  'A|*|*|114.123456,35.123456',
]);
add('geowe/geowe-core#238', 'a.csv', 'Name;X;Y\nSevilla;-5,98;37,38\n', ['Sevilla|*|*|-5.98,37.38']);
add('GeoDaCenter/geoda#123', 'a.csv', 'name, X, Y\nA, "0,7777", "1,2"\n', ['A|*|*|0.7777,1.2']);
add('GeoDaCenter/geoda#490', 'a.csv', 'nome\tlatitude\tlongitude\nA\t-23,55\t-46,63\n', [
  'A|*|*|-46.63,-23.55',
]);
add('joker-x/Leaflet.geoCSV#7', 'a.csv', 'title,lat,lng\nA,35,114\n', ['A|*|*|114,35']);
add('onaio/onadata#689', 'a.csv', 'name,gps\nA,35.5 114.5 20 5\n', ['A|*|*|114.5,35.5']);
const dms = (source: string, lat: string, lon: string, y: number, x: number) =>
  add(source, 'a.tsv', `name\tlatitude\tlongitude\nA\t${lat}\t${lon}\n`, [`A|*|*|${x},${y}`]);
dms('otto-dev/coordinate-parser#9', '375400N', '0930000W', 37.9, -93);
dms('otto-dev/coordinate-parser#9', '37 54 00 N', '093 00 00 W', 37.9, -93);
dms('sibartlett/Geo#57', '-42° 17′ 40″', '89° 38′ 16″ W', -42.294444, -89.637778);
dms('OpenSextant/Xponents#46', '28˚ 55\' 19"N', '77˚ 23\' 14"W', 28.921944, -77.387222);
dms('OpenSextant/Xponents#46', '28:55:19N', '77:23:14W', 28.921944, -77.387222);
dms('Symbiota/community-board#419', '35d 30m 0s N', '114d 30m 0s E', 35.5, 114.5);
dms('barryhunter/classygmaps#106', '51° 47\' 21.77" N', '11° 8\' 29.74" E', 51.789381, 11.141594);
dms('Tronald/CoordinateSharp#166', 'N 42°27\'12.4"', 'E12°1\'40.1"', 42.453444, 12.027806);
dms('GCWizard/GCWizard#2044', "N 52° 31' 44.0''", "E 013° 22' 17.0''", 52.528889, 13.371389);
dms('NationalSecurityAgency/qgis-latlontools-plugin#47', '70 20 42.13', '68 51 28.8', 70.345036, 68.858);
dms('Dorset-Council-UK/GIFramework-Maps#248', "50° 42.5' N", "2° 26.25' W", 50.708333, -2.4375);
add('qgis/QGIS#40851', 'a.tsv', 'name\tcoordinates\nA\t01°48′45″E,14°49′48″N\n', ['A|*|*|1.8125,14.83']);
add('openstreetmap/openstreetmap-website#4984', 'a.tsv', 'name\tcoordinates\nA\tN 12 34 56.0 E 12\n', [
  'A|*|*|12,12.582222',
]);
add(
  'Freika/dawarich#762',
  'a.geojson',
  '{"type":"FeatureCollection","features":[{"type":"Feature","geometry":{"type":"Point","coordinates":["114.5","35.5"]},"properties":{"name":"A","timestamp":1738281600}}]}',
  ['A|2025-01-31|2025-01-31|114.5,35.5'],
);
add(
  'sourcegraph/handbook#8242',
  'a.geojson',
  '{"type":"FeatureCollection","features":[{"type":"Feature","geometry":{"type":"Point","coordinates":[49.22,-122.99]},"properties":{"name":"A"}}]}',
  ['A|*|*|-122.99,49.22'],
);
add(
  'sourcegraph/handbook#8242',
  'a.geojson',
  '{"type":"FeatureCollection","features":[{"type":"Feature","geometry":{"type":"Point","coordinates":[114,35]},"properties":{"name":"A"}},]}',
  ['A|*|*|114,35'],
);

// OpenHistoricalMap and OpenStreetMap
const ohm = (n: number) => `OpenHistoricalMap/issues#${n}`;
for (const [value, from, to] of [
  ['C11', '1001-01-01', ''],
  ['C17', '1601-01-01', ''],
  ['~1855', '1855-01-01', ''],
  ['1860s', '1860-01-01', ''],
  ['~1940s', '1940-01-01', ''],
  ['early C17', '1601-01-01', ''],
  ['late 1920s', '1927-01-01', ''],
  ['mid C14', '1331-01-01', ''],
] as const)
  feature(ohm(547), { start_date: value }, from, to);
feature(ohm(547), { start_date: '480 BC' }, '-0479-01-01', '');
feature(ohm(547), { end_date: 'C17' }, '', '1700-12-31');
feature(ohm(624), { start_date: '-0220-09-10', end_date: '-0206-11-17' }, '-0220-09-10', '-0206-11-17');
feature(ohm(602), { start_date: '-0220', end_date: '-0206' }, '-0220-01-01', '-0206-12-31');
feature(ohm(746), { start_date: '0000', end_date: '0010' }, '0000-01-01', '0010-12-31');
feature(ohm(1361), { 'start_date:edtf': '2020/2039' }, '2020-01-01', '');
feature(ohm(1361), { 'start_date:edtf': '[2020..2039]' }, '2020-01-01', '');
feature(ohm(657), { start_date: 'Dec 17 2023' }, '2023-12-17', '');
feature(ohm(657), { start_date: 'before 1890', end_date: '1900' }, '', '1900-12-31');
feature(ohm(657), { start_date: '1890..1895', end_date: '1900' }, '1890-01-01', '1900-12-31');
feature(ohm(657), { start_date: '1890?', end_date: '1900~' }, '1890-01-01', '1900-12-31');
feature(ohm(28), { start_date: '-4000-01-01' }, '-4000-01-01', '');
feature(ohm(15), { start_date: '1950s', end_date: '1960s' }, '1950-01-01', '1969-12-31');
feature(
  ohm(15),
  { start_date: '1950', 'start_date:edtf': '1950~', end_date: '1955-06' },
  '1950-01-01',
  '1955-06-30',
);

// years before our era, as programs and people write them
dated('visjs/vis-timeline#1505', 'date', '-000050-04-20', '-0050-04-20', '-0050-04-20');
dated('performant-software/Neatline#184', 'date', '-001000-06-25', '-1000-06-25', '-1000-06-25');
dated('performant-software/Neatline#184', 'date', '-000099', '-0099-01-01', '-0099-12-31');
dated('performant-software/Neatline#184', 'date', '490 BC', '-0489-01-01', '-0489-12-31');
dated('timeglider/jquery_widget#6', 'date', '-0435-12-03', '-0435-12-03', '-0435-12-03');
dated('simile-widgets/ancient-simile-widgets#299', 'date', 'May 20 1961 BC', '-1960-05-20', '-1960-05-20');
dated('simile-widgets/ancient-simile-widgets#426', 'date', 'Oct 17 4070 BC', '-4069-10-17', '-4069-10-17');
dated(
  'simile-widgets/ancient-simile-widgets#299',
  'date',
  'May 20 1961 00:00:00 GMT-0600',
  '1961-05-20',
  '1961-05-20',
);
dated('Maws7140/obsidian-storyteller-suite#19', 'date', '2000 BC', '-1999-01-01', '-1999-12-31');
dated('Maws7140/obsidian-storyteller-suite#19', 'date', '2000 BCE', '-1999-01-01', '-1999-12-31');
dated('Maws7140/obsidian-storyteller-suite#19', 'date', 'AD 70', '0070-01-01', '0070-12-31');
dated('Maws7140/obsidian-storyteller-suite#19', 'date', '70 CE', '0070-01-01', '0070-12-31');
dated('scholarslab/NeatlineTime#56', 'date', '0000', '0000-01-01', '0000-12-31');
dated('MapStory/mapstory#1461', 'year', '-1000', '-1000-01-01', '-1000-12-31');
dated('ka215/jquery.timeline#30', 'year', '-3200', '-3200-01-01', '-3200-12-31');
add(
  'NUKnightLab/TimelineJS3#578',
  'a.csv',
  'Year,Month,Day,Headline,Latitude,Longitude\n-44,3,15,Ides,41.9,12.5\n2018,5,5,Now,41.9,12.5\n',
  ['Ides|-0044-03-15|-0044-03-15', 'Now|2018-05-05|2018-05-05'],
);
add('NUKnightLab/TimelineJS3#7', 'a.csv', 'Year,End Year,Headline,lat,lon\n-500,-400,Greece,38,23\n', [
  'Greece|-0500-01-01|-0400-12-31',
]);
add(
  'visjs/vis-timeline#1505',
  'a.json',
  '[{"id":1,"content":"item 1","start":"0050-04-20","end":"0500-04-20","lat":35,"lng":114}]',
  ['item 1|0050-04-20|0500-04-20'],
);

// EDTF, old and new
const edtf = (n: number) => `inukshuk/edtf-ruby#${n}`;
for (const [n, value, from, to] of [
  [43, '1985-04-12/..', '1985-04-12', ''],
  [43, '1985-04-12/', '1985-04-12', ''],
  [43, '1985-04/..', '1985-04-01', ''],
  [43, '1985/', '1985-01-01', ''],
  [43, '../1985-04-12', '', '1985-04-12'],
  [43, '/1985-04', '', '1985-04-30'],
  [43, '../1985', '', '1985-12-31'],
  [32, '2020/..', '2020-01-01', ''],
  [32, '2020/open', '2020-01-01', ''],
  [18, 'open/2012', '', '2012-12-31'],
  [31, '19xx', '1900-01-01', '1999-12-31'],
  [31, '19uu/2000', '1900-01-01', '2000-12-31'],
  [31, '19XX/2000', '1900-01-01', '2000-12-31'],
  [42, '{1960,1961-12}', '1960-01-01', '1961-12-31'],
  [33, '2020-21', '2020-03-01', '2020-05-31'],
] as const)
  dated(edtf(n), 'edtf', value, from, to);
dated('plk/biblatex#461', 'edtf', 'unknown/2006', '', '2006-12-31');
dated('plk/biblatex#461', 'edtf', '2004-06-01/unknown', '2004-06-01', '');
dated('inukshuk/edtf.js#14', 'edtf', '1990-uu-uu', '1990-01-01', '1990-12-31');
dated('inukshuk/edtf.js#14', 'edtf', '1990-XX-XX', '1990-01-01', '1990-12-31');
dated('nicompte/edtfy#2', 'date', '1892~', '1892-01-01', '1892-12-31');
dated('nicompte/edtfy#2', 'date', '1892?', '1892-01-01', '1892-12-31');
dated('nicompte/edtfy#2', 'date', 'around 1892', '1892-01-01', '1892-12-31');
dated('Islandora/documentation#1752', 'edtf', '/1985', '', '1985-12-31');

// serial days
dated('dbgate/dbgate#168', 'excel_date', '39448', '2008-01-01', '2008-01-01');
dated('dbgate/dbgate#168', 'date', '1/1/2008', '2008-01-01', '2008-01-01');

// KML and GPX
add(
  'GPSBabel/gpsbabel#484',
  'a.kml',
  kml(
    '<Placemark><name>A</name><TimeSpan><begin>2019-04-30T20:35:42.388Z</begin><end>2019-05-01T10:00:22.000Z</end></TimeSpan><Point><coordinates>10.7602892,59.9298459,0</coordinates></Point></Placemark>',
  ),
  ['A|2019-04-30|2019-05-01|10.76029,59.92985'],
);
add(
  'GPSBabel/gpsbabel#482',
  'a.kml',
  kml(
    '<Placemark><name>A</name><LineString><coordinates>10.76,59.92 10.75,59.93</coordinates></LineString><TimeSpan><begin>2019-05-01T10:00:22.000Z</begin><end>2019-05-03T10:42:13.726Z</end></TimeSpan></Placemark>',
  ),
  ['A|2019-05-01|2019-05-03'],
);
add(
  'mapbox/togeojson#58',
  'a.kml',
  kml(
    '<Placemark><name>A</name><gx:Track><when>2014-06-23T20:29:08Z</when><when>2014-06-25T20:29:11Z</when><gx:coord>-73.97 40.76 68</gx:coord><gx:coord>-73.98 40.77 64</gx:coord></gx:Track></Placemark>',
  ),
  ['A|2014-06-23|2014-06-25'],
);
add(
  'OpenTracksApp/OpenTracks#639',
  'a.kml',
  kml(
    '<Placemark><name>A</name><gx:Track><when>2021-03-01T09:00:00Z</when><when>2021-03-02T09:30:40Z</when><when>2021-03-03T09:30:40Z</when><gx:coord>10 50 1</gx:coord><gx:coord/><gx:coord>11 51 1</gx:coord></gx:Track></Placemark>',
  ),
  ['A|2021-03-01|2021-03-03'],
);
add(
  'osmandapp/OsmAnd#11083',
  'a.kml',
  kml(
    '<Placemark><name>A</name><gx:Track><when>2021-03-02T09:30:40.993Z</when><gx:coord></gx:coord></gx:Track></Placemark>',
  ),
  [],
);
add(
  'mapbox/togeojson#47',
  'a.kml',
  kml(
    '<Placemark><name>A</name><gx:MultiTrack><gx:Track><when>2014-01-01</when><when>2014-01-02</when><gx:coord>1 2 0</gx:coord><gx:coord>2 3 0</gx:coord></gx:Track><gx:Track><when>2014-01-05</when><when>2014-01-06</when><gx:coord>3 4 0</gx:coord><gx:coord>4 5 0</gx:coord></gx:Track></gx:MultiTrack></Placemark>',
  ),
  ['A|2014-01-01|2014-01-06'],
);
add(
  'GPSBabel/gpsbabel#264',
  'a.kml',
  kml(
    '<Placemark><name>A</name><gx:Track><gx:coord>1 2 0</gx:coord><gx:coord>2 3 0</gx:coord><when>2014-01-01</when><when>2014-01-04</when></gx:Track></Placemark>',
  ),
  ['A|2014-01-01|2014-01-04'],
);
add(
  'organicmaps/organicmaps#8314',
  'a.kml',
  kml(
    '<Placemark><name>A</name><TimeStamp><when>1997-07-16</when></TimeStamp><Point><coordinates>1,2</coordinates></Point></Placemark>',
  ),
  ['A|1997-07-16|1997-07-16'],
);
add(
  'FreemapSlovakia/freemap-v3-react#892',
  'a.gpx',
  gpx(
    '<trk><name>A</name><trkseg><trkpt lat="49.0373" lon="16.3097"/><trkpt lat="49.0375" lon="16.3099"><ele>217</ele></trkpt></trkseg></trk>',
  ),
  ['A|*|*'],
);
add(
  'OpenTracksApp/OpenTracks#1236',
  'a.gpx',
  gpx('<trk><name>A</name><trkseg><trkpt lat="49" lon="16"/><trkpt lat="50" lon="17"/></trkseg></trk>'),
  ['A|*|*'],
);
add(
  'organicmaps/organicmaps#9365',
  'a.gpx',
  gpx(
    '<trk><name>A</name><trkseg><trkpt lat="49" lon="16"><time>2024-05-04T00:00:00Z</time></trkpt><trkpt lat="49.5" lon="16.5"/><trkpt lat="50" lon="17"><time>2024-05-06T12:00:00Z</time></trkpt></trkseg></trk>',
  ),
  ['A|2024-05-04|2024-05-06'],
);
add(
  'tumic0/GPXSee#496',
  'a.gpx',
  gpx('<rte><name>A</name><rtept lat="49" lon="16"/><rtept lat="50" lon="17"/></rte>'),
  ['A|*|*'],
);
add(
  'openstreetmap/openstreetmap-website#1023',
  'a.gpx',
  gpx('<wpt lat="49" lon="16"><name>A</name><time>2015-08-04T10:00:00Z</time></wpt>'),
  ['A|2015-08-04|2015-08-04|16,49'],
);
add(
  'nicodel/Run-Bike-Hike#100',
  'a.gpx',
  gpx(
    '<trk><trkseg><trkpt lat="49" lon="16"><time>2015-04-23T00:00:00Z</time></trkpt><trkpt lat="50" lon="17"><time>2015-04-23T01:00:00Z</time></trkpt></trkseg></trk>',
  ),
  ['|2015-04-23|2015-04-23'],
);

// Leaflet.TimeDimension, folium, CZML
const T = Date.UTC(2017, 5, 1);
const square = (x: number) => [[[x, 0], [x + 1, 0], [x + 1, 1], [x, 0]]]; // prettier-ignore
add(
  'socib/Leaflet.TimeDimension#183',
  'a.geojson',
  JSON.stringify({
    type: 'Feature',
    properties: { name: 'ES', times: [T, T, T] },
    geometry: { type: 'MultiPolygon', coordinates: [square(0), square(2), square(4)] },
  }),
  ['ES|2017-06-01|2017-06-01'],
);
add(
  'python-visualization/folium#934',
  'a.geojson',
  JSON.stringify({
    type: 'Feature',
    properties: { name: 'P', times: ['2015-07-22', '2015-08-22'] },
    geometry: { type: 'MultiPolygon', coordinates: [square(0), square(0)] },
  }),
  ['P|2015-07-22|2015-08-22'],
);
add(
  'socib/Leaflet.TimeDimension#84',
  'a.geojson',
  JSON.stringify({
    type: 'FeatureCollection',
    features: [
      {
        type: 'Feature',
        properties: { name: 'S', time: '2012-10-27T18:02:01-06:00' },
        geometry: { type: 'Polygon', coordinates: square(0) },
      },
    ],
  }),
  ['S|2012-10-27|2012-10-27'],
);
add('socib/Leaflet.TimeDimension#206', 'a.geojson', JSON.stringify({ type: 'Feature', properties: { name: 'L', linestringTimestamps: [T, T + 2 * 86_400_000] }, geometry: { type: 'LineString', coordinates: [[0, 0], [1, 1]] } }), ['L|2017-06-01|2017-06-03']); // prettier-ignore
const czml = (source: string, packet: object, shown: readonly string[]) =>
  add(
    source,
    'a.czml',
    JSON.stringify([
      { id: 'document', version: '1.0' },
      { id: 'p', name: 'P', ...packet },
    ]),
    shown,
  );
czml(
  'poliastro/czml3#94',
  {
    position: {
      interval: '2012-08-04T16:00:00Z/2012-08-06T17:00:00Z',
      cartographicDegrees: [-45, 20, 4_000_000],
    },
    point: {},
  },
  ['P|2012-08-04|2012-08-06'],
);
czml(
  'CesiumGS/cesium#1112',
  {
    position: { cartographicDegrees: ['2013-09-04T00:00:00Z', 34, 50, 0, '2013-09-06T00:00:00Z', 35, 51, 0] },
    point: {},
  },
  ['P|2013-09-04|2013-09-06'],
);
czml('CesiumGS/cesium#1094', { position: { cartographicDegrees: [34, 50, 10_000] }, billboard: {} }, [
  'P|*|*|34,50',
]);
czml(
  'CesiumGS/cesium#636',
  {
    availability: '2012-03-15T10:00:00Z/2012-03-16T10:00:00Z',
    position: { cartographicDegrees: [34, 50, 0] },
    point: {},
  },
  ['P|2012-03-15|2012-03-16'],
);

// gazetteers
const lpf = (source: string, more: object, from: string, to: string) =>
  add(
    source,
    'a.json',
    JSON.stringify({
      type: 'FeatureCollection',
      '@context':
        'https://raw.githubusercontent.com/LinkedPasts/linked-places/master/linkedplaces-context-v1.1.jsonld',
      features: [
        {
          '@id': 'x:1',
          type: 'Feature',
          properties: { title: 'A' },
          names: [{ toponym: 'A' }],
          geometry: { type: 'Point', coordinates: [114, 35] },
          ...more,
        },
      ],
    }),
    [`A|${from}|${to}`],
  );
const whg = (n: number) => `WorldHistoricalGazetteer/website#${n}`;
lpf(
  whg(35),
  { when: { timespans: [{ start: { in: '1126' }, end: { in: '1127' } }] } },
  '1126-01-01',
  '1127-12-31',
);
lpf(
  whg(35),
  { when: { timespans: [{ start: { earliest: '1126-01-01', latest: '1126-12-31' } }] } },
  '1126-01-01',
  '',
);
lpf(
  whg(382),
  { when: { timespans: [{ start: { in: '-0500' }, end: { in: '0100' } }] } },
  '-0500-01-01',
  '0100-12-31',
);
lpf(
  whg(443),
  { names: [{ toponym: 'A', when: { timespans: [{ start: { in: '1126' }, end: { in: '1126' } }] } }] },
  '1126-01-01',
  '1126-12-31',
);
add(
  whg(433),
  'a.tsv',
  'id\ttitle\ttitle_source\tstart\tend\tlon\tlat\tfclasses\n1\tA\tx\t1126\t1127\t114\t35\tP\n',
  ['A|1126-01-01|1127-12-31'],
);
add(whg(432), 'a.tsv', '\uFEFFid\ttitle\tstart\tlon\tlat\tfclasses\r\n1\tA\t1126\t114\t35\t\r\n', [
  'A|1126-01-01|',
]);
add(
  'WorldHistoricalGazetteer/whgazetteer#87',
  'a.tsv',
  'id\ttitle\tgeowkt\tstart\n1\tA\tPOLYGON((114 35,115 35,115 36,114 35))\t1126\n',
  ['A|1126-01-01|'],
);

add(
  ohm(657),
  'a.geojsonl',
  '{"type":"Feature","properties":{"name":"A","start_date":"17 December 2023"},"geometry":{"type":"Point","coordinates":[1,2]}}\n{"type":"Feature","properties":{"name":"B","end_date":"2023-12"},"geometry":{"type":"Point","coordinates":[3,4]}}\n',
  ['A|2023-12-17|', 'B||2023-12-31'],
);
add(
  'OpenHistoricalMap/issues#275',
  'a.json',
  JSON.stringify({
    version: 0.6,
    generator: 'Overpass API',
    elements: [{ type: 'node', id: 1, lat: 35, lon: 114, tags: { name: 'A', start_date: '1950s' } }],
  }),
  ['A|1950-01-01|'],
);
add(
  'Beakerboy/OSMBuilding#142',
  'a.osm',
  '<osm version="0.6"><node id="1" lat="35" lon="114"><tag k="name" v="A"/><tag k="start_date" v="1855"/><tag k="end_date" v="1900"/></node></osm>',
  ['A|1855-01-01|1900-12-31'],
);
add(
  'socib/Leaflet.TimeDimension#84',
  'a.geojson',
  JSON.stringify({
    type: 'FeatureCollection',
    crs: { type: 'name', properties: { name: 'urn:ogc:def:crs:EPSG::3857' } },
    features: [
      {
        type: 'Feature',
        properties: { name: 'S', time: '2012-10-27' },
        geometry: { type: 'Point', coordinates: [12_690_422.16, 4_163_881.14] },
      },
    ],
  }),
  ['S|2012-10-27|2012-10-27|114,35'],
);
add(kepler(1028), 'a.csv', 'name,lat,lon,opening\nA,35,114,15:00-18:00\n', ['A|*|*|114,35']);

/** Every file written after a public report. */
export const REPORTED_FILES: readonly ReportedFile[] = cases;
