import { encodedText } from './encoded-text.ts';
import { collection, createCases, feature, gpx, kml, row, workbook } from './reported-cases.ts';

const { cases, add, dated, placed, told } = createCases();

// dates in cells
dated('buckets/application#573', 'Date', '13.03.2021', '2021-03-13');
dated('buckets/application#573', 'Date', '01 NOV 2021', '2021-11-01');
told('buckets/application#573', 'Date', '13.03.21', 'short-year');
dated('COVID19Tracking/covid-tracking-data#24', 'date', '20200331', '2020-03-31');
dated('cidgoh/DataHarmonizer#44', 'sample collection date', '2019-12', '2019-12-01', '2019-12-31');
dated('ONLYOFFICE/DesktopEditors#1549', 'Date', '2024/03/06', '2024-03-06');
dated('security-force-monitor/sfm-cms#116', 'Date', "'February 1999", '1999-02-01', '1999-02-28');
dated('TheScienceMuseum/collectionsonline#822', 'made', '1829; 1929; 1988', '1829-01-01', '1988-12-31');
// when a record was made, or what it tells of: the reader says
add(
  'emory-libraries/dlp-curate#1186',
  'a.csv',
  'name,lat,lon,date_created\nA,35,114,193X/194X\n',
  ['A|*|*'],
  { tells: ['looks-dated'] },
);
dated('emory-libraries/dlp-curate#1186', 'date_issued', '19XX', '1900-01-01', '1999-12-31');
dated('ISicily/ISicily#188', 'origDate', '6th—5th century BCE', '-0599-01-01', '-0400-12-31');
dated(
  'SPAAM-community/AncientMetagenomeDir#1413',
  'date',
  'ca. 4th millennium BCE',
  '-3999-01-01',
  '-3000-12-31',
);
dated('SPAAM-community/AncientMetagenomeDir#1434', 'date', 'cal BC 1116-1012', '-1115-01-01', '-1011-12-31');
dated('SPAAM-community/AncientMetagenomeDir#1360', 'date', '7006-6909 BP', '-5056-01-01', '-4959-12-31');
dated(
  'SPAAM-community/AncientMetagenomeDir#1498',
  'date',
  '342 cal BC - 117 cal BC',
  '-0341-01-01',
  '-0116-12-31',
);
dated('chin-rcip/collections-model#2', 'dates', 'fl. 1626', '1626-01-01', '1626-12-31');
dated('sugi/wareki#9', '年月日', '昭和20年8月15日', '1945-08-15');
dated('hangilc/kanjidate#4', '日付', '明治39年10月11日', '1906-10-11');
dated('dotnet/coreclr#20727', '日付', '大正12年9月1日', '1923-09-01');
dated('jjonline/calendar.js#53', '日期', '2025年9月30日', '2025-09-30');
dated('cbdb-project/cbdb-online-main-server#668', '起年', '宣和七年', '1125-02-05', '', 'julian');
dated(
  'cbdb-project/cbdb-online-main-server#668',
  '時間',
  '靖康元年十一月至閏十一月',
  '1126-11-16',
  '1127-01-14',
  'julian',
);
dated('waterbeside/lunisolar#36', '时间', '公元1126年', '1126-01-01', '1126-12-31', 'julian');
dated('visjs/vis-timeline#1505', 'date', '44 BCE March 15', '-0043-03-15', '-0043-03-15', 'julian');
dated('citation-style-language/locales#27', 'Zeitraum', '5. Jh. v. Chr.', '-0499-01-01', '-0400-12-31');
dated('scrapinghub/dateparser#848', 'Datum', 'Ende 13. Jahrhundert', '1271-01-01', '1300-12-31');
dated(
  'microsoft/Recognizers-Text#992',
  'Zeitraum',
  'vom 7.3.2017 bis zum 8.4.2017',
  '2017-03-07',
  '2017-04-08',
);
dated('geneweb/geneweb#2533', 'date', 'entre 1977 et 1980', '1977-01-01', '1980-12-31');
dated('geneweb/geneweb#2533', 'date', 'De 1977 à 1980', '1977-01-01', '1980-12-31');
dated('fisharebest/webtrees#5171', 'date', '29 MAR 1964 (Easter Sunday)', '1964-03-29');
dated('inukshuk/edtf.js#6', 'edtf', '1723%', '1723-01-01', '1723-12-31');
dated('Islandora/documentation#1757', 'edtf', '1984-1X', '1984-10-01', '1984-12-31');

// tables: headings and places
add('onaio/gisida#227', 'a.csv', 'NAME;Latitude;Longitude;startYear;endYear\nA;9,03;38,74;1994;2000\n', [
  'A|1994-01-01|2000-12-31|38.74,9.03',
]);
add('tidyverse/readr#1136', 'a.csv', '都道府県名,大字・丁目名,緯度,経度\n東京都,千代田,35.68,139.75\n', [
  '東京都|*|*|139.75,35.68',
]);
add(
  'openaddresses/openaddresses#851',
  'a.csv',
  encodedText('건물명,위도,경도\n아남아파트,37.58,127.0\n', 'euc-kr'),
  ['아남아파트|*|*|127,37.58'],
);
add(
  'uribo/jpndistrict#27',
  'a.csv',
  encodedText(
    '名前,経度,緯度,設置日\n札幌市役所,141.3544,43.06197,1922/8/1\n北区役所,141.3409,43.09069,1972/4/1\n',
    'shift_jis',
  ),
  ['札幌市役所|1922-08-01||141.3544,43.06197', '北区役所|1972-04-01||141.3409,43.09069'],
);
add(
  'litnimax/astconfman#43',
  'a.csv',
  encodedText('Имя;Широта;Долгота;Дата\nМосква;55,75;37,62;09.05.1945\n', 'windows-1251'),
  ['Москва|1945-05-09|1945-05-09|37.62,55.75'],
);
add(
  'rendrom/rosreestr2coord#92',
  'a.csv',
  encodedText('объект;широта;долгота;построен\nЦерковь;56,1;40,4;1158\n', 'koi8-r'),
  ['Церковь|1158-01-01||40.4,56.1'],
);
add(
  'react-csv/react-csv#10',
  'a.csv',
  encodedText('姓名,地址,經度,緯度,開始年,結束年\n岳飛,湯陰,114.36,35.92,1103,1142\n', 'big5'),
  ['岳飛|1103-01-01|1142-12-31|114.36,35.92'],
);
add(
  'anct-carto/mission_coworking#7',
  'a.csv',
  'INSEECOM;NOMCOM;INSEECOM;LAT;LON;Année\n38185;Grenoble;38185;45,18;5,72;2015\n',
  ['Grenoble|2015-01-01|2015-12-31|5.72,45.18'],
);
placed('mapbox/geojson.io#369', 'coords', '"55.763338, 37.565466"', 37.565466, 55.763338);
placed('kagix/exists#14', 'lon\tlat', `10°15'20.345"E\t34°15'N`, 10.255651, 34.25, '\t');
placed('gmaclennan/parse-dms#5', 'position', `N 59°12'7.7" W 02°15'39.6"`, -2.261, 59.202139);
add('ropensci/parzer#36', 'a.csv', "lieu;latitude;longitude\nBrest;48° 23' N;4° 29' O\n", [
  'Brest|*|*|-4.483333,48.383333',
]);
add('ropensci/parzer#36', 'a.csv', "Ort;Breite;Länge\nWien;48° 12' N;16° 22' O\n", [
  'Wien|*|*|16.366667,48.2',
]);
add('NationalSecurityAgency/qgis-latlontools-plugin#47', 'a.csv', 'name,mgrs\nA,50SKD7184575899\n', [], {
  tells: ['no-place-column'],
});
add('holoviz/geoviews#372', 'a.csv', 'name,geohash\nA,ww0vbyd\n', [], { tells: ['no-place-column'] });
add(
  'bcgov/invasivesbc#347',
  'a.csv',
  'site,utm_zone,utm_easting,utm_northing,date\nA,50N,271845.9,3875899.1,2021-01-07\n',
  ['A|2021-01-07|2021-01-07|114.5,35'],
);
add('mviewer/mviewer#332', 'a.csv', 'nom,x,y,epsg\nA,12746081.7,4163881.1,EPSG:3857\n', ['A|*|*|114.5,35']);
add('openforis/arena#3764', 'a.csv', 'name,location_x,location_y,location_srs\nA,114.5,35.5,4326\n', [
  'A|*|*|114.5,35.5',
]);

// features
add('aourednik/historical-basemaps#18', 'a.geojson', collection({ type: 'Feature', properties: { NAME: 'Jin', ABBREVN: 'J', BORDERPRECISION: 1 }, geometry: { type: 'MultiPolygon', coordinates: [[[[110, 38], [120, 38], [120, 45], [110, 38]]]] } }), ['Jin|*|*']); // prettier-ignore
add(
  'OpenHistoricalMap/issues#839',
  'a.geojson',
  collection(
    feature({
      name: 'A',
      start_date: '1868-02',
      start_decdate: 1868.12,
      end_date: '1900',
      end_decdate: 1901,
    }),
  ),
  ['A|1868-02-01|1900-12-31'],
);
add(
  'martindholmes/BreezeMap#28',
  'a.geojson',
  collection(feature({ name: 'A', from: '1850', to: '1875-06' })),
  ['A|1850-01-01|1875-06-30'],
);
add(
  'forensic-architecture/timemap#1',
  'a.json',
  JSON.stringify([
    {
      id: 1,
      description: 'Shot',
      date: '2016-11-18',
      time: '14:30',
      latitude: '48.86',
      longitude: '2.35',
      location: 'Paris',
    },
  ]),
  ['Shot|2016-11-18|2016-11-18|2.35,48.86'],
);
add(
  'NationalMuseumAustralia/Collection-API#143',
  'a.geojson',
  collection(feature({ title: 'Postcard', earliestDate: '1937-02-06' })),
  ['Postcard|1937-02-06|'],
);
add(
  'paradicms/gui#18',
  'a.geojson',
  collection(feature({ title: 'A', earliestDate: '1485', latestDate: '1490' })),
  ['A|1485-01-01|1490-12-31'],
);
add(
  'matthieuheitz/google-data-analyses#14',
  'a.json',
  JSON.stringify({
    semanticSegments: [
      {
        startTime: '2011-06-16T20:41:27.000+02:00',
        endTime: '2011-06-17T09:02:33.000+02:00',
        visit: {
          hierarchyLevel: 0,
          topCandidate: {
            placeId: 'x',
            semanticType: 'INFERRED_HOME',
            placeLocation: { latLng: '56.7754018°, 1.0711443°' },
          },
        },
      },
    ],
  }),
  ['INFERRED_HOME|2011-06-16|2011-06-17|1.071144,56.775402'],
);
add(
  'tess1o/geopulse#143',
  'a.json',
  JSON.stringify({
    locations: [{ latitudeE7: 488600000, longitudeE7: 23500000, timestamp: '2014-03-01T12:00:00Z' }],
  }),
  ['|2014-03-01|2014-03-01|2.35,48.86'],
);
add(
  'opengeospatial/ogc-feat-geo-json#122',
  'a.geojson',
  collection(feature({ name: 'A' }, { time: { interval: ['2014-04-24', '2014-05-01'] }, place: null })),
  ['A|2014-04-24|2014-05-01'],
);
add(
  'LinkedPasts/linked-places-format#44',
  'a.geojson',
  collection(
    feature(
      { title: 'A' },
      { when: { timespans: [{ start: { earliest: '1125-12', latest: '1126-01' }, end: { in: '1127' } }] } },
    ),
  ),
  ['A|1125-12-01|1127-12-31'],
);
add('movingpandas/movingpandas#402', 'a.json', JSON.stringify({ type: 'Feature', properties: { name: 'Ship' }, temporalGeometry: { type: 'MovingPoint', datetimes: ['2021-01-01T00:00:00Z', '2021-01-03T00:00:00Z'], coordinates: [[139, 35], [140, 36]] } }), ['Ship|2021-01-01|2021-01-03']); // prettier-ignore
add('keplergl/kepler.gl#1682', 'a.geojson', collection({ type: 'Feature', properties: { vendor: 'A' }, geometry: { type: 'LineString', coordinates: [[-74.20986, 40.81773, 0, 1564184363], [-74.20987, 40.81765, 0, 1564184396]] } }), ['|2019-07-26|2019-07-26']); // prettier-ignore
add(
  'craveprogramminginc/GeoJSON-Validation#11',
  'a.geojson',
  collection(
    feature({ name: 'A' }, { geometry: { type: 'Point', coordinates: [null, null] } }),
    feature({ name: 'B' }),
  ),
  ['B|*|*'],
  { tells: ['not-a-number', 'bad-coordinates', 'no-geometry'] },
);
add(
  'ConservationMetrics/gc-scripts-hub#152',
  'a.geojson',
  collection(
    feature({ name: 'A', created: '2020-01-02' }, { id: '' }),
    feature({ name: 'B', created: '2020-01-03' }, { id: '' }),
  ),
  ['A|*|*', 'B|*|*'],
  { tells: ['looks-dated'] },
);
add('apoorvumang/CronKGQA#11', 'a.csv', 'name,lat,lon,start,end\nBas-Rhin,48.6,7.7,1920,1871\n', [], {
  tells: ['ends-before-start'],
});

// KML, GPX and workbooks
add(
  'cleder/fastkml#78',
  'a.kml',
  kml(
    '<Placemark><name>A</name><TimeStamp><when>1997-07-16T07:30:15Z</when></TimeStamp><Point><coordinates>114,35</coordinates></Point></Placemark>',
  ),
  ['A|1997-07-16|1997-07-16'],
);
add(
  'NASAWorldWind/WebWorldWind#11',
  'a.kml',
  kml(
    '<Folder><name>F</name><TimeSpan><begin>1876</begin></TimeSpan><Placemark><name>A</name><MultiGeometry><Point><coordinates>114,35</coordinates></Point><LineString><coordinates>114,35 115,36</coordinates></LineString></MultiGeometry></Placemark></Folder>',
  ),
  ['A|1876-01-01|'],
);
add(
  'mapbox/tokml#18',
  'a.kml',
  kml(
    '<Placemark><name>A</name><description><![CDATA[<table><tr><th>begin</th><td>1126-01-31</td></tr><tr><th>end</th><td>1126-02-05</td></tr></table>]]></description><Point><coordinates>114,35</coordinates></Point></Placemark>',
  ),
  ['A|1126-01-31|1126-02-05'],
);
add(
  'organicmaps/organicmaps#9365',
  'a.gpx',
  gpx(
    '<trk><name>Island</name><trkseg><trkpt lat="35" lon="114"><time>2024-05-04T06:00:00Z</time></trkpt><trkpt lat="35.1" lon="114.1"/><trkpt lat="35.2" lon="114.2"><time>2024-05-04T08:00:00Z</time></trkpt></trkseg></trk>',
  ),
  ['Island|2024-05-04|2024-05-04'],
);
add(
  'martin-ueding/geo-activity-playground#110',
  'a.gpx',
  gpx(
    '<rte><name>Route</name><rtept lat="35" lon="114"/><rtept lat="35.1" lon="114.1"/></rte><wpt lat="36" lon="115"><name>Camp</name><time>2017-05-27T04:39:56Z</time></wpt>',
  ),
  ['Route|*|*', 'Camp|2017-05-27|2017-05-27'],
);
add(
  'ArctosDB/documentation-wiki#278',
  'a.xlsx',
  workbook(row('Fundort', 'Breite', 'Länge', 'Jahr') + row('Ofen', 47.5, 19.04, 2005)),
  ['Ofen|2005-01-01|2005-12-31|19.04,47.5'],
);
add(
  'weshatheleopard/rubyXL#53',
  'a.xlsx',
  workbook(row('name', 'lat', 'lon', 'from', 'to') + row('A', 35, 114, [43_160], [43_190])),
  ['A|2018-03-01|2018-03-31|114,35'],
);
add(
  'datacarpentry/spreadsheets-socialsci#108',
  'a.xlsx',
  workbook(
    row('Plot list', '', '') +
      row('village', 'gps_Latitude', 'gps_Longitude', 'interview_date') +
      row('God', -19.1, 33.4, [42_690]),
  ),
  ['God|2016-11-16|2016-11-16|33.4,-19.1'],
);

/** Files after still further public reports. */
export const REPORTED_LATER = cases;
