import { createCases, gpx, json, kml, row, workbook } from './reported-cases.ts';

const { cases, add, dated, dates, placed, table, told } = createCases();

table('programminghistorian/ph-submissions#601', 'name,lat,lon,attested_from,attested_to\nA,35,114,1126,1127\n', ['A|1126-01-01|1127-12-31|114,35']); // prettier-ignore
table('pelagios/recogito2#592', 'UUID,QUOTE_TRANSCRIPTION,TYPE,URI,VOCAB_LABEL,LAT,LNG,PLACE_TYPE,TAGS\nx,Roma,PLACE,http://x,Roma,41.9,12.5,,\n', ['Roma|*|*|12.5,41.9']); // prettier-ignore
table('GeoNames', 'geonameid\tname\tasciiname\tlatitude\tlongitude\tfeature class\tpopulation\tmodification date\n1\tA\tA\t35\t114\tP\t1126\t2011-11-05\n', ['A|*|*|114,35'], { tells: ['looks-dated'] }); // prettier-ignore
table('covid', 'FIPS,Admin2,Last_Update,Lat,Long_,Confirmed\n1,A,2020-06-21 04:33:20,35,114,5\n', ['A|*|*|114,35'], { tells: ['looks-dated'] }); // prettier-ignore
table('crime', 'Incident ID,Occurred From Date,Occurred To Date,Latitude,Longitude,Offense\n1,05/25/2019,05/26/2019,35,114,Theft\n', ['Theft|2019-05-25|2019-05-26|114,35']); // prettier-ignore
table('permits', 'permit,issue_date,expiration_date,lat,lng\nA,2019-05-25,2020-05-25,35,114\n', ['A|2019-05-25|2020-05-25|114,35']); // prettier-ignore
table('weather', 'STATION,NAME,LATITUDE,LONGITUDE,DATE,PRCP\nX,A,35,114,2019-05-25,0\n', ['A|2019-05-25|2019-05-25|114,35']); // prettier-ignore
table('volcano', 'Volcano Name,Start Year,Start Month,Start Day,End Year,End Month,End Day,Latitude,Longitude\nFuji,1707,12,16,1708,2,24,35.36,138.73\n', ['Fuji|1707-12-16|1708-02-24|138.73,35.36']); // prettier-ignore
table('volcano', 'Volcano Name,StartYear,StartMonth,StartDay,EndYear,EndMonth,EndDay,Latitude,Longitude\nEtna,-425,,,-424,0,0,37.7,15\n', ['Etna|-0425-01-01|-0424-12-31|15,37.7']); // prettier-ignore
table('tsunami', 'Year,Month,Day,Country,Location,Latitude,Longitude\n365,7,21,GREECE,CRETE,35,23\n', ['CRETE|0365-07-21|0365-07-21|23,35']); // prettier-ignore
table('meteorites', 'name,id,year,reclat,reclong,GeoLocation\nAachen,1,01/01/1880 12:00:00 AM,50.775,6.08333,"(50.775, 6.08333)"\n', ['Aachen|1880-01-01|1880-01-01|6.08333,50.775']); // prettier-ignore
table('unesco', 'name_en,date_inscribed,secondary_dates,longitude,latitude\nA,1987,,114,35\n', ['A|1987-01-01|1987-12-31|114,35']); // prettier-ignore
table('art', 'Title,DateBegin,DateEnd,Dated,Lat,Lon\nA,1126,1130,c. 1126–30,35,114\n', ['A|1126-01-01|1130-12-31|114,35']); // prettier-ignore
table('letters', 'Sender,DateOfLetter,PlaceLat,PlaceLong\nA,1588-07-31,35,114\n', ['A|1588-07-31|1588-07-31|114,35']); // prettier-ignore
table('itinerary', 'Stop,Arrive,Leave,Lat,Lon\nA,1588-07-01,1588-07-05,35,114\n', ['A|1588-07-01|1588-07-05|114,35']); // prettier-ignore
table('battle', 'battle,belligerents,start date,end date,lat,lon\nA,x,1126.1.31,1126.2.5,35,114\n', ['A|1126-01-31|1126-02-05|114,35']); // prettier-ignore
table('tab in csv', 'name\tlatitude\tlongitude\tyear built\nA\t35\t114\t1890\n', ['A|1890-01-01||114,35']); // prettier-ignore
table('empty column', 'name,,lat,lon,date,\nA,,35,114,1126-01-31,\n', ['A|1126-01-31|1126-01-31|114,35']); // prettier-ignore
table('null words', 'name,lat,lon,start,end\nA,35,114,1126,NULL\nB,36,115,NA,1127\n', ['A|1126-01-01||114,35', 'B||1127-12-31|115,36']); // prettier-ignore
table('zeros', 'name,lat,lon,start_year,end_year\nA,35,114,1126,0\n', ['A|1126-01-01||114,35'], { tells: ['half-dated', 'ends-before-start', 'date-unknown'] }); // prettier-ignore
table('same day', 'name,lat,lon,start,end\nA,35,114,1126-01-31 08:00,1126-01-31 20:00\n', ['A|1126-01-31|1126-01-31|114,35']); // prettier-ignore
table('epoch floats', 'name,lat,lon,timestamp\nA,35,114,1612137600.0\n', ['A|2021-02-01|2021-02-01|114,35']);
table('sci', 'name,lat,lon,timestamp\nA,35,114,1.6121376E+12\n', ['A|2021-02-01|2021-02-01|114,35']);
table('quoted year', 'name,lat,lon,year\nA,35,114,"1,126"\n', ['A|1126-01-01|1126-12-31|114,35']);
dates('tippecanoe', { start_decdate: 1126.08, end_decdate: 1127.5 }, '1126-01-30', '1127-07-02');
dates('ohm tiles', { start_date: '1126', start_decdate: 1126.0, end_date: '1127', end_decdate: 1127.99 }, '1126-01-01', '1127-12-31'); // prettier-ignore
dates(
  'json strings',
  { when: '{"timespans":[{"start":{"in":"1126"},"end":{"in":"1127"}}]}' },
  '1126-01-01',
  '1127-12-31',
);
dates('start null', { start: null, end: '1127' }, '', '1127-12-31');
dates(
  'list of spans',
  {
    dates: [
      { start: '1126', end: '1127' },
      { start: '1130', end: '1131' },
    ],
  },
  '1126-01-01',
  '1131-12-31',
);
dates('nested', { temporal: { start: '1126-01-31', end: '1126-02-05' } }, '1126-01-31', '1126-02-05');
dates('nested', { date: { from: '1126-01-31', to: '1126-02-05' } }, '1126-01-31', '1126-02-05');
dates('nested', { period: { name: 'x', yearStart: 1126, yearEnd: 1127 } }, '1126-01-01', '1127-12-31');
dates('zh', { 朝代: '北宋', 起始年: '公元960年', 結束年: '公元1126年' }, '0960-01-01', '1126-12-31');
dates('zh', { 时间: '1126年1月31日-2月5日' }, '1126-01-31', '1126-02-05');
dates('zh', { 日期: '1126/1/31' }, '1126-01-31', '1126-01-31');
dates('zh', { 開始: '前221年', 結束: '前206年' }, '-0220-01-01', '-0205-12-31');
add('kml styled', 'a.kml', kml('<Style id="s"/><Placemark><name>A</name><styleUrl>#s</styleUrl><ExtendedData><Data name="BEG_YR"><value>960</value></Data><Data name="END_YR"><value>1126</value></Data></ExtendedData><Point><coordinates>114,35,0</coordinates></Point></Placemark>'), ['A|0960-01-01|1126-12-31|114,35']); // prettier-ignore
add('kml year month', 'a.kml', kml('<Placemark><name>A</name><TimeSpan><begin>1126-01</begin><end>1126-02</end></TimeSpan><Point><coordinates>114,35</coordinates></Point></Placemark>'), ['A|1126-01-01|1126-02-28|114,35']); // prettier-ignore
add('gpx route', 'a.gpx', gpx('<rte><name>R</name><rtept lat="35" lon="114"><time>2021-02-01T10:00:00Z</time></rtept><rtept lat="36" lon="115"><time>2021-02-03T10:00:00Z</time></rtept></rte>'), ['R|2021-02-01|2021-02-03']); // prettier-ignore
add('rows', 'a.json', json({ results: [{ name: 'A', location: { coordinates: [114.5, 35.5] }, start_date: '1126' }] }), ['A|1126-01-01||114.5,35.5']); // prettier-ignore
add('rows', 'a.json', json({ A: { lat: 35.5, lng: 114.5, date: '1126-01-31' }, B: { lat: 36.5, lng: 115.5, date: '1126-02-05' } }), ['|1126-01-31|1126-01-31|114.5,35.5', '|1126-02-05|1126-02-05|115.5,36.5']); // prettier-ignore
add('xlsx', 'a.xlsx', workbook(row('Name', 'Latitude', 'Longitude', 'Start Date', 'End Date') + row('A', 35, 114, [44228], '')), ['A|2021-02-01||114,35']); // prettier-ignore
// numbers that are counts and lengths
dates('lengths', { valid: 365, held: 120 }, '*', '*');
table('lengths', 'name,lat,lon,valid,ts\nA,35,114,365,120\n', ['A|*|*|114,35']);
dated('museum', 'date', 'spring 1126', '1126-03-01', '1126-05-31');
dated('museum', 'date', 'late 1126 or early 1127', '1126-09-01', '1127-04-30');
dated('museum', 'date', '1126-1127 (?)', '1126-01-01', '1127-12-31');
dated('museum', 'date', 'ante 1126', '', '1125-12-31');
told('museum', 'date', 'yesterday', 'not-a-date');
placed('report', 'lat_lng', '"35.5,114.5"', 114.5, 35.5);
placed('report', 'GPS Coordinates', '"N35.5 E114.5"', 114.5, 35.5);

/** Files of the last round, of ordinary lists and tables. */
export const REPORTED_LISTS = cases;
