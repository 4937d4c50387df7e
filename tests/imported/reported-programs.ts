import { collection, createCases, feature, gpx, json, kml, POINT, row, workbook } from './reported-cases.ts';

const { cases, add, dated, dates, placed, told } = createCases();

// tables of programs
add('CartoDB/cartodb#5550', 'a.csv', 'name,lat,lon,date\nA,41.9,12.5,0050-11-02 BC\n', ['A|-0049-11-02|-0049-11-02|12.5,41.9']); // prettier-ignore
add('CartoDB/cartodb#5550', 'a.csv', 'cartodb_id,the_geom,name,event_date,created_at,updated_at\n1,0101000020E61000000000000000805C400000000000804140,A,1126-01-31T00:00:00Z,2015-09-16T00:00:00Z,2015-09-17T00:00:00Z\n', ['A|1126-01-31|1126-01-31|114,35']); // prettier-ignore
add('OpenCTI-Platform/opencti#12662', 'a.csv', 'name;lat;lon;Original Creation Date;desc;First Seen;Last Seen\nA;35;114;2025-09-01 09:00;x;2025-02-01 08:00;2025-02-03 08:00\n', ['A|2025-02-01|2025-02-03|114,35']); // prettier-ignore
add('rawgraphs/rawgraphs-app#214', 'a.tsv', 'photographer.type\tphotographer.value\tplace.type\tplace.value\tstart_activity.type\tstart_activity.value\tend_activity.type\tend_activity.value\nliteral\tBrogi\tliteral\tPoint(11.25 43.77)\tliteral\t1860-01-01T00:00:00Z\tliteral\t1940-01-01T00:00:00Z\n', ['Brogi|1860-01-01|1940-01-01|11.25,43.77']); // prettier-ignore
add('okfn/timemapper#202', 'a.csv', 'Title,Start,End,Description,Web Page,Media,Place,Location\nA,10/20/1932,3/30/1935,x,,,Bronx,"40.81,-73.9"\n', ['A|1932-10-20|1935-03-30|-73.9,40.81']); // prettier-ignore
add('HandsOnDataViz/leaflet-storymaps-with-google-sheets#77', 'a.csv', 'Chapter,Media Link,Media Credit,Description,Zoom,Marker,Marker Color,Location,Latitude,Longitude,Date\nOne,,,x,10,Numbered,blue,Kaifeng,34.8,114.3,January 1126\n', ['One|1126-01-01|1126-01-31|114.3,34.8']); // prettier-ignore
add('NUKnightLab/StoryMapJS#72', 'a.json', json({ storymap: { slides: [{ type: 'overview', text: { headline: 'War' }, location: { line: true } }, { date: '31 January 1126', text: { headline: 'Siege', text: 'x' }, location: { lat: 34.8, lon: 114.3, name: 'Kaifeng', zoom: 10 } }] } }), ['Siege|1126-01-31|1126-01-31|114.3,34.8']); // prettier-ignore
add('gephi/gephi#1899', 'a.csv', 'Id;Label;Latitude;Longitude;Timestamp\n1;A;40,415363;-3,707398;2013-11-25T00:00:00Z\n', ['A|2013-11-25|2013-11-25|-3.707398,40.415363']); // prettier-ignore
add('bardsoftware/ganttproject#1079', 'a.csv', 'ID,Name,Begin date,End date,Duration,lat,lon\n1,A,1/1/2016,3/1/2016,61,35,114\n2,B,25/12/2016,27/12/2016,3,36,115\n', ['A|2016-01-01|2016-01-03|114,35', 'B|2016-12-25|2016-12-27|115,36'], { tells: ['order-proved'] }); // prettier-ignore
add('Esri/hub.js#1024', 'a.csv', 'X,Y,OBJECTID,NAME,BUILT_DATE,DEMO_DATE,created_date,last_edited_date\n114,35,1,A,1900/01/01 00:00:00+00,1950/06/30 00:00:00+00,2020/01/01 00:00:00+00,2021/01/01 00:00:00+00\n', ['A|1900-01-01|1950-06-30|114,35']); // prettier-ignore
add('inaturalist/inaturalist#2871', 'a.csv', 'id,observed_on_string,observed_on,time_observed_at,created_at,updated_at,latitude,longitude,species_guess,scientific_name\n1,Sat May 04 2019 10:00:00,2019-05-04,2019-05-04 08:00:00 UTC,2019-05-06 10:00:00 UTC,2019-05-07 10:00:00 UTC,35,114,Robin,Erithacus rubecula\n', ['Erithacus rubecula|2019-05-04|2019-05-04|114,35']); // prettier-ignore
add('CornellLabofOrnithology/auk#55', 'a.tsv', 'GLOBAL UNIQUE IDENTIFIER\tLAST EDITED DATE\tCOMMON NAME\tLATITUDE\tLONGITUDE\tOBSERVATION DATE\tTIME OBSERVATIONS STARTED\nURN:1\t2021-03-01 10:00:00\tRobin\t35\t114\t2019-05-04\t07:30:00\n', ['Robin|2019-05-04|2019-05-04|114,35']); // prettier-ignore
add('usgs/libcomcat#102', 'a.csv', 'time,latitude,longitude,depth,mag,magType,id,updated,place\n2021-02-01T10:00:00.000Z,35,114,10,4.1,mb,us1,2021-04-01T10:00:00.000Z,"10 km N of A"\n', ['10 km N of A|2021-02-01|2021-02-01|114,35']); // prettier-ignore
add('gdelt/gdelt', 'a.csv', 'GLOBALEVENTID,SQLDATE,MonthYear,Year,FractionDate,Actor1Name,ActionGeo_FullName,ActionGeo_Lat,ActionGeo_Long,DATEADDED\n1,20150218,201502,2015,2015.1315,X,Kyiv,50.45,30.52,20150219\n', ['Kyiv|2015-02-18|2015-02-18|30.52,50.45']); // prettier-ignore
add('openAIP/ais', 'a.csv', 'MMSI,BaseDateTime,LAT,LON,SOG,VesselName\n367,2020-01-01T00:00:09,35,114,0.1,ANNA\n', ['ANNA|2020-01-01|2020-01-01|114,35']); // prettier-ignore
add('mendhak/gpslogger#610', 'a.csv', 'time,lat,lon,elevation,accuracy,bearing,speed\n2021-02-01T10:00:00.000Z,35,114,10,5,,\n', ['|2021-02-01|2021-02-01|114,35']); // prettier-ignore
add('SeanBE/tracking', 'a.csv', 'Date (UTC),Time (UTC),Lat.,Long.\n01/02/2021,10:00,35,114\n13/02/2021,11:00,36,115\n', ['|2021-02-01|2021-02-01|114,35', '|2021-02-13|2021-02-13|115,36']); // prettier-ignore
add('wmgeolab/geoBoundaries', 'a.geojson', collection(feature({ shapeName: 'A', shapeISO: 'X', boundaryYearRepresented: '2015' })), ['A|2015-01-01|2015-12-31']); // prettier-ignore
add('tidyverse/lubridate#402', 'a.csv', 'name,lat,lon,decade\nA,35,114,1920s\n', ['A|1920-01-01|1929-12-31']);
add('tidyverse/lubridate#402', 'a.csv', 'name,lat,lon,decade\nA,35,114,1920\n', ['A|1920-01-01|1929-12-31']);
add('ropensci/epicontacts', 'a.csv', 'name,lat,lon,onset_date,report_date\nA,35,114,2014-05-18,2014-06-05\n', ['A|2014-05-18|2014-05-18|114,35'], { tells: ['date-not-used'] }); // prettier-ignore

// GeoJSON properties of projects and languages
dates(
  'ekansa/open-context-py#107',
  { 'early bce/ce': -550, 'late bce/ce': 640 },
  '-0550-01-01',
  '0640-12-31',
);
dates('datahistory/histographs', { annee_debut: 1126, annee_fin: 1127 }, '1126-01-01', '1127-12-31');
dates(
  'datosgobar/historia',
  { fecha_inicio: '31/01/1926', fecha_fin: '05/02/1926' },
  '1926-01-31',
  '1926-02-05',
);
dates('okfnjp/history', { 開始年: 1126, 終了年: 1127 }, '1126-01-01', '1127-12-31');
dates('dh-china/gis', { 起始时间: '1126年1月', 结束时间: '1127年3月' }, '1126-01-01', '1127-03-31');
dates('mapsgl/polska', { rok_od: 1126, rok_do: 1127 }, '1126-01-01', '1127-12-31');
dates('osm-ru/istoria', { год_постройки: 1158, год_сноса: 1500 }, '1158-01-01', '1500-12-31');
dates('nederland/hisgis', { jaar_van: 1126, jaar_tot: 1127 }, '1126-01-01', '1127-12-31');
dates('svenska/raa', { fran_ar: 1126, till_ar: 1127 }, '1126-01-01', '1127-12-31');
dates('ccodwg/temporal', { valid_time_start: '1126-01-31', valid_time_end: '1126-02-05' }, '1126-01-31', '1126-02-05'); // prettier-ignore
dates('postgresql tstzrange', { valid_during: '["1126-01-31 00:00:00+00","1126-02-05 00:00:00+00")' }, '1126-01-31', '1126-02-04'); // prettier-ignore
dates('postgresql daterange', { period: '[1126-01-31,1126-02-06)' }, '1126-01-31', '1126-02-05');
dates('kgeographer/topotime#12', { year_start: 'c. 1126', year_end: '>1127' }, '1126-01-01', '');
dates('vega/vega#2011', { t_start: 1612137600, t_end: 1612224000 }, '2021-02-01', '2021-02-02');
dates('visgl/deck.gl#5520', { ts_begin: '2021-02-01T00:00:00', ts_end: '2021-02-03T00:00:00' }, '2021-02-01', '2021-02-03'); // prettier-ignore
dates('OpenHistoricalMap/issues#1041', { start_date: '1126-01-31T12:00', end_date: '1127' }, '1126-01-31', '1127-12-31'); // prettier-ignore
dates('buildingmap/berlin', { Baujahr: 1890, Abrissjahr: 1945 }, '1890-01-01', '1945-12-31');
dates('openstreetmap wiki', { 'construction:start_date': '1850', 'building:demolished': '1900', start_date: '1855' }, '1855-01-01', ''); // prettier-ignore
dates(
  'ruins/castles',
  { established: '12th century', abandoned: '15th century' },
  '1101-01-01',
  '1500-12-31',
);
add('geotemporal/moments', 'a.geojson', collection(feature({ name: 'A', date: { year: 1126, month: 1, day: 31 } })), ['A|1126-01-31|1126-01-31']); // prettier-ignore
add('geotemporal/moments', 'a.geojson', collection(feature({ name: 'A', dates: ['1126-01-31', '1126-02-05'] })), ['A|1126-01-31|1126-02-05']); // prettier-ignore
add('paulmach/orb#32', 'a.geojson', collection(feature({ name: 'A' }, { when: { '@type': 'Interval', start: '1126-01-31', stop: '1126-02-05' } })), ['A|1126-01-31|1126-02-05']); // prettier-ignore
add('LinkedPasts/linked-places-format#44', 'a.json', json({ type: 'FeatureCollection', '@context': 'https://raw.githubusercontent.com/LinkedPasts/linked-places/master/linkedplaces-context-v1.1.jsonld', features: [{ '@id': 'x:1', type: 'Feature', properties: { title: 'A' }, when: { periods: [{ name: 'Northern Song', uri: 'x:song' }], label: 'Song' }, geometry: POINT }] }), ['A|*|*'], { tells: ['when-not-understood'] }); // prettier-ignore
add('WorldHistoricalGazetteer/website#297', 'a.json', json({ type: 'FeatureCollection', features: [{ '@id': 'x:1', type: 'Feature', properties: { title: 'A' }, geometry: { type: 'GeometryCollection', geometries: [{ type: 'Point', coordinates: [114, 35], when: { timespans: [{ start: { in: '1680' }, end: { in: '1680' } }] } }, { type: 'Point', coordinates: [115, 36], when: { timespans: [{ start: { in: '2020' }, end: { in: '2020' } }] } }] } }] }), ['A|1680-01-01|2020-12-31|114,35']); // prettier-ignore
add('ioggstream/europe-historical-geojson#10', 'a.geojson', json({ type: 'FeatureCollection', properties: { year: 1126 }, features: [feature({ name: 'A' })] }), ['A|1126-01-01|1126-12-31']); // prettier-ignore
add('aourednik/historical-basemaps#18', 'world_1100.geojson', collection(feature({ NAME: 'Jin' })), ['Jin|*|*']); // prettier-ignore

// dates in words and figures
dated('archesproject/arches#9067', 'date', '-932', '-0932-01-01', '-0932-12-31');
dated('moment/moment#3341', 'date', '2021-02-01T12:00:00.000+0000', '2021-02-01');
told('moment/moment#3341', 'date', "1 Feb '21", 'short-year', 'not-a-date');
told('moment/moment#3341', 'date', '02/03/21', 'short-year', 'ambiguous-date');
dated('dateutil/dateutil#703', 'date', '1126 January 31', '1126-01-31');
dated('dateutil/dateutil#703', 'date', 'the 31st of January, 1126', '1126-01-31');
dated('scrapinghub/dateparser#1022', 'date', 'Winter 1125/26', '1125-12-01', '1126-02-28');
dated('scrapinghub/dateparser#1022', 'date', 'Jan 1126 - Mar 1126', '1126-01-01', '1126-03-31');
dated('scrapinghub/dateparser#1022', 'date', '31 Jan – 5 Feb 1126', '1126-01-31', '1126-02-05');
dated('scrapinghub/dateparser#1022', 'date', 'Q1 1926', '1926-01-01', '1926-03-31');
dated('scrapinghub/dateparser#1022', 'date', '2021-W05-1', '2021-02-01');
add('sissaschool/xmlschema#210', 'a.csv', 'name,lat,lon,date\nA,35,114,--\n', ['A|*|*'], {
  tells: ['date-unknown'],
});
dated(
  'cbdb-project/cbdb-online-main-server#668',
  '時間',
  '靖康元年正月癸酉至丙子',
  '1126-01-31',
  '1126-02-03',
  'julian',
);
dated(
  'cbdb-project/cbdb-online-main-server#668',
  '年月',
  '宣和七年冬十月',
  '1125-10-28',
  '1125-11-26',
  'julian',
);
dated('ytliu0/ChineseCalendar#20', '年', '宋欽宗靖康元年', '1126-01-25', '1127-02-12', 'julian');
dated('sugi/wareki#9', '時期', '昭和20年8月', '1945-08-01', '1945-08-31');
dated('dayjs/dayjs#1251', 'ngày', '02/09/1945', '1945-09-02');
dated('dayjs/dayjs#1251', 'ngày', 'ngày 2 tháng 9 năm 1945', '1945-09-02');
dated('nodejs/node date', 'дата', '9 мая 1945 г.', '1945-05-09');
dated('date-fns/date-fns#1800', 'data', '31 stycznia 1926', '1926-01-31');
dated('date-fns/date-fns#1800', 'datum', '31. ledna 1926', '1926-01-31');
dated('date-fns/date-fns#1800', 'tarih', '31 Ocak 1926', '1926-01-31');
dated('date-fns/date-fns#1800', 'datum', '31 januari 1926', '1926-01-31');
dated('date-fns/date-fns#1800', 'pvm', '31.1.1926', '1926-01-31');
told('date-fns/date-fns-jalali#40', 'date', '۱۳۹۹/۱۱/۱۳', 'other-calendar', 'not-a-date');
dated('date-fns/date-fns#1800', 'التاريخ', '٩ مايو ١٩٤٥', '1945-05-09');

// places
add('google/open-location-code#511', 'a.csv', 'name,plus_code\nA,8P6PR4QQ+XX\n', [], {
  tells: ['no-place-column'],
});
placed('mapbox/geojson.io#369', 'Lat-Long', '35.5 / 114.5', 114.5, 35.5);
placed('proj4js/proj4js#300', 'Latitude (DMS),Longitude (DMS)', `35°30'00"N,114°30'00"E`, 114.5, 35.5);
placed(
  'proj4js/proj4js#300',
  'lat_deg,lat_min,lat_sec,lon_deg,lon_min,lon_sec',
  '35,30,0,114,30,0',
  114.5,
  35.5,
);
placed('GeoNames/allCountries', 'longitude_wgs84,latitude_wgs84', '"114,5000","35,5000"', 114.5, 35.5);

// KML, GPX, workbooks
add('google/earth-outreach', 'a.kml', kml('<Placemark><name>A</name><ExtendedData><Data name="Start"><value>1126</value></Data><Data name="End"><value>1127</value></Data></ExtendedData><Point><coordinates>114,35</coordinates></Point></Placemark>'), ['A|1126-01-01|1127-12-31|114,35']); // prettier-ignore
add('google/earth-outreach', 'a.kml', kml('<Folder><name>1126</name><Placemark><name>A</name><Point><coordinates>114,35</coordinates></Point></Placemark></Folder>'), ['A|*|*|114,35'], { tells: ['looks-dated'] }); // prettier-ignore
add('google/earth-outreach', 'a.kml', kml('<Placemark><name>A</name><TimeStamp><when>-0044-03-15</when></TimeStamp><Point><coordinates>12.5,41.9</coordinates></Point></Placemark>'), ['A|-0044-03-15|-0044-03-15']); // prettier-ignore
add('tkrajina/gpxpy#150', 'a.gpx', gpx('<wpt lat="35" lon="114"><name>A</name><desc>Visited 1926-01-31</desc></wpt>'), ['A|*|*|114,35']); // prettier-ignore
add('tkrajina/gpxpy#150', 'a.gpx', gpx('<wpt lat="35" lon="114"><name>A</name><extensions><start_date>1126</start_date><end_date>1127</end_date></extensions></wpt>'), ['A|1126-01-01|1127-12-31|114,35']); // prettier-ignore
add('SheetJS/sheetjs#2350', 'a.xlsx', workbook(row('name', 'lat', 'lon', 'date') + row('A', 35, 114, '31/01/1126') + row('B', 36, 115, [44228])), ['A|1126-01-31|1126-01-31|114,35', 'B|2021-02-01|2021-02-01|115,36']); // prettier-ignore

/** Files of further programs, projects and languages. */
export const REPORTED_PROGRAMS = cases;
