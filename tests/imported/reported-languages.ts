import { collection, createCases, feature, gpx, json, kml, row, workbook } from './reported-cases.ts';

const { cases, add, dated, dates, placed, table, told } = createCases();

// after what reports show
table('gabays/32M7129#5', 'City,Latitude,Longitude,population,start,end\nA,46.2,6.1,100,1-Jan-1918,30-Dec-1918\n', ['A|1918-01-01|1918-12-30|6.1,46.2']); // prettier-ignore
table('TerriaJS/terriajs#2013', 'date,lat,lon,id,speed\n2016-09-02,35,114,7,10\n2016-09-03,36,115,7,11\n', ['7|2016-09-02|2016-09-02|114,35', '7|2016-09-03|2016-09-03|115,36']); // prettier-ignore
table('TerriaJS/terriajs#1275', 'altitude,date_time,device_info_serial,direction,latitude,longitude,speed_2d,bird_name\n71,2013-08-15 00:18:08+00,851,-150,49.4,2.1,0.15,Eric\n', ['Eric|2013-08-15|2013-08-15|2.1,49.4']); // prettier-ignore
dates('socib/Leaflet.TimeDimension#64', { fecha: '2016-05-23' }, '2016-05-23', '2016-05-23');
add('socib/Leaflet.TimeDimension#155', 'a.js', 'var json = {\n  "type": "FeatureCollection",\n  "features": [ { "geometry": {"type": "Point", "coordinates": [51.41, 35.77]}, "type": "Feature", "properties": {"iconSize": [10, 10], "time": "2018-07-14 12:50:25"} } ]\n};', ['|2018-07-14|2018-07-14|51.41,35.77']); // prettier-ignore
add('socib/Leaflet.TimeDimension#195', 'a.geojson', collection(feature({ coordTimes: '2020-01-19 12:14:51', epoch: '2020-01-19 12:14:51', kebele: 'Fodu Gora' })), ['|2020-01-19|2020-01-19']); // prettier-ignore
add('keplergl/kepler.gl#1071', 'a.geojson', collection({ type: 'Feature', properties: { measurement: 'Temperature', tag: 'Max', field: [100, 102], time: ['05/20/2020', '05/21/2020'] }, geometry: { type: 'Polygon', coordinates: [[[0, 0], [1, 0], [1, 1], [0, 0]]] } }), ['|2020-05-20|2020-05-21']); // prettier-ignore
add('LinkedPasts/linked-places-format#18', 'a.json', json({ type: 'FeatureCollection', features: [{ '@id': 'x', type: 'Feature', properties: { title: 'A', mymeasure: [{ value: 12.34, when: { timespans: [{ start: { in: 1832 } }] } }] }, geometry: { type: 'Point', coordinates: [114, 35] } }] }), ['A|*|*|114,35'], { tells: ['looks-dated', 'when-not-understood'] }); // prettier-ignore
add('MetadataForensics/Google-Location-History-Takeout-Parser#2', 'a.kml', kml('<Placemark><name/><address/><ExtendedData/><description/><LineString><coordinates/></LineString><Point><coordinates>140.3,35.7,0</coordinates></Point><TimeSpan><begin>2024-03-22T05:20:02.000Z</begin><end>2024-03-22T06:55:39.000Z</end></TimeSpan></Placemark>'), ['|2024-03-22|2024-03-22|140.3,35.7']); // prettier-ignore
add('GPSBabel/gpsbabel#484', 'a.gpx', '<?xml version="1.0"?><gpx version="1.0" creator="GPSBabel" xmlns="http://www.topografix.com/GPX/1/0"><time>2020-01-29T11:13:04.529Z</time><bounds minlat="59" minlon="10" maxlat="60" maxlon="11"/><wpt lat="59.93" lon="10.76"><ele>0</ele></wpt></gpx>', ['|*|*|10.76,59.93']); // prettier-ignore
add('opengeos/GeoLibre#2415', 'a.kml', kml('<Folder><name>t0</name><TimeSpan><begin>2020-01-01T00:00:00Z</begin><end>2020-01-02T00:00:00Z</end></TimeSpan><Placemark><Polygon><outerBoundaryIs><LinearRing><coordinates>0,0 1,0 1,1 0,0</coordinates></LinearRing></outerBoundaryIs></Polygon></Placemark></Folder>'), ['|2020-01-01|2020-01-02']); // prettier-ignore
table('bdproto/bdproto#25', 'Language,Latitude,Longitude,TimeBinBP\nProto-X,35,114,4500\n', ['Proto-X|*|*|114,35'], { tells: ['looks-dated', 'ambiguous-number', 'other-calendar'] }); // prettier-ignore
table('ropensci/c14bazAAR#152', 'Lab ID,Site,Date,Uncertainty,DecdegN,DecdegE\nGrN-1,A,4500,30,35,114\n', ['A|*|*|114,35'], { tells: ['looks-dated', 'ambiguous-number', 'other-calendar'] }); // prettier-ignore
table('apalmisano82/NERD#11', 'DateID,LabID,CRA,Error,SiteName,Longitude,Latitude\n1,GrN-1,4500,30,A,48,34\n', ['A|*|*|48,34']); // prettier-ignore
table('programminghistorian/ph-submissions#601', 'id,title,title_source,start,end,title_uri,ccodes,matches,variants,types,aat_types,parent_name,lon,lat,description\n1,Kūfa,Ibn Battuta,1326,1326,,IQ,,Kufah,town,,,44.4,32.03,\n', ['Kūfa|1326-01-01|1326-12-31|44.4,32.03']); // prettier-ignore
add('datacarpentry/spreadsheets-socialsci#10', 'a.xlsx', workbook(row('key_id', 'village', 'interview_date', 'lat', 'lon') + row(1, 'God', '17/11/16', -19.1, 33.4)), [], { tells: ['short-year'] }); // prettier-ignore
table('projecthorus/sondehub-infra#71', 'station,lat,lon,times,datetime\nA,35,114,"[""0:00:00""]",2021-02-01T00:00:00Z\n', ['A|2021-02-01|2021-02-01|114,35']); // prettier-ignore
table('ArctosDB/data-migration#130', 'SITE_IDENTIFIER,DEC_LAT,DEC_LONG,SITE_FOUND_DATE\nREC 77-007,34,-106,1977-05-03\n', ['REC 77-007|1977-05-03|1977-05-03|-106,34']); // prettier-ignore
dates('OpenHistoricalMap/issues#434', { '@id': 'way/1', building: 'yes', start_date: '1868', end_date: '1906-04-18' }, '1868-01-01', '1906-04-18'); // prettier-ignore
dates('historyatlas', { from_year: '-0753', to_year: '0476' }, '-0753-01-01', '0476-12-31');
dates('railways', { opened: '1825-09-27', closed: '1967' }, '1825-09-27', '1967-12-31');
dates(
  'railways',
  { date_opened: '27 September 1825', date_closed: 'September 1967' },
  '1825-09-27',
  '1967-09-30',
);
dates('stations', { opening: '1825', closing: '' }, '1825-01-01', '');
dates('plague', { year_of_outbreak: 1348 }, '1348-01-01', '1348-12-31');
dates('abbeys', { foundation_year: 1098, dissolution_year: 1539 }, '1098-01-01', '1539-12-31');
dates('abbeys', { founded: 'c.1098', dissolved: '1539?' }, '1098-01-01', '1539-12-31');
dates('kingdoms', { reign_start: '1100-02-23', reign_end: '1126-01-18' }, '1100-02-23', '1126-01-18');
dates('treaties', { signed: '1141-11', in_force: '1142' }, '1141-11-01', '1141-11-30');
dates('maps', { published: 1862, surveyed: '1856-1858' }, '1856-01-01', '1858-12-31');
dates('trees', { planted: 1890, felled: 1950 }, '1890-01-01', '1950-12-31');
dates('companies', { incorporated: '1901-03-02', liquidated: '1950-05-06' }, '1901-03-02', '1950-05-06');
dates('ships', { launched: '1890', scrapped: '1920' }, '1890-01-01', '1920-12-31');
dates('monasteries zh', { 創建年代: '唐貞觀年間', 重修: '1126' }, '*', '*');
dates('州縣', { 名稱: '開封府', 始置年: 960, 廢止年: 1126 }, '0960-01-01', '1126-12-31');
dates('州縣', { 設立時間: '960年', 撤銷時間: '1126年' }, '0960-01-01', '1126-12-31');
dates('战役', { 开战时间: '1126年1月31日', 停战时间: '1126年2月5日' }, '1126-01-31', '1126-02-05');
dates('戦い', { 開戦日: '1126-01-31', 終戦日: '1126-02-05' }, '1126-01-31', '1126-02-05');
table('wiki', 'Battle,Date,Location,Lat,Long\nSiege of Kaifeng,31 January – 5 March 1126,Kaifeng,34.8,114.3\n', ['Siege of Kaifeng|1126-01-31|1126-03-05|114.3,34.8']); // prettier-ignore
table('wiki', 'Battle,Year(s),Coordinates\nSiege,1126–1127,"34°48′N 114°18′E"\n', ['Siege|1126-01-01|1127-12-31|114.3,34.8']); // prettier-ignore
table('wiki', 'Name,Reign,Coordinates\nHuizong,23 February 1100 – 18 January 1126,"34.8°N 114.3°E"\n', ['Huizong|1100-02-23|1126-01-18|114.3,34.8']); // prettier-ignore
table('google form', 'Timestamp,Name of place,Latitude,Longitude,When was it built?\n2021/02/01 10:00:00 AM GMT+1,A,35,114,1126\n', ['A|1126-01-01||114,35']); // prettier-ignore
table('airtable', 'Name,Coordinates (lat/long),Dates\nA,"35.5, 114.5","1126-01-31, 1126-02-05"\n', ['A|1126-01-31|1126-02-05|114.5,35.5']); // prettier-ignore
table('notion', 'Name,Date,Place,Lat,Lng\nA,"January 31, 1126 → February 5, 1126",Kaifeng,34.8,114.3\n', ['A|1126-01-31|1126-02-05|114.3,34.8']); // prettier-ignore
table('excel de', 'Name;Breitengrad;Längengrad;Datum von;Datum bis\nA;48,2;16,4;1.2.1934;15.2.1934\n', ['A|1934-02-01|1934-02-15|16.4,48.2']); // prettier-ignore
table('excel fr', 'Nom;Lat;Long;Année de construction;Année de démolition\nA;48,8;2,3;1890;1945\n', ['A|1890-01-01|1945-12-31|2.3,48.8']); // prettier-ignore
table('excel es', 'Nombre;Latitud;Longitud;Fecha\nA;40,4;-3,7;2 de mayo de 1808\n', ['A|1808-05-02|1808-05-02|-3.7,40.4']); // prettier-ignore
table('excel it', 'Nome;Latitudine;Longitudine;Data\nA;41,9;12,5;24 agosto 410\n', ['A|0410-08-24|0410-08-24|12.5,41.9']); // prettier-ignore
table('excel pt', 'Nome;Latitude;Longitude;Data de início;Data de fim\nA;38,7;-9,1;01/11/1755;02/11/1755\n', ['A|1755-11-01|1755-11-02|-9.1,38.7']); // prettier-ignore
table('excel us', 'Name,Lat,Lon,Date\nA,35,114,7/4/1776\nB,36,115,7/14/1789\n', ['A|1776-07-04|1776-07-04|114,35', 'B|1789-07-14|1789-07-14|115,36'], { tells: ['order-proved'] }); // prettier-ignore
add('overland', 'a.geojson', json({ type: 'Feature', properties: { timestamps: ['2021-02-01T10:00:00Z', '2021-02-02T10:00:00Z'], name: 'A' }, geometry: { type: 'LineString', coordinates: [[114, 35], [115, 36]] } }), ['A|2021-02-01|2021-02-02']); // prettier-ignore
add('mapbox drawn', 'a.geojson', json({ type: 'FeatureCollection', features: [{ type: 'Feature', properties: { name: 'A', 'Date début': '01/02/1934', 'Date fin': '15/02/1934' }, geometry: { type: 'Point', coordinates: [114, 35] } }] }), ['A|1934-02-01|1934-02-15']); // prettier-ignore
add('gpx 1.1', 'a.gpx', gpx('<wpt lat="35" lon="114"><time>2021-02-01T10:00:00+08:00</time><name>A</name></wpt>'), ['A|2021-02-01|2021-02-01|114,35']); // prettier-ignore
dated('sfm-cms', 'date', 'February 1999?', '1999-02-01', '1999-02-28');
dated('omeka', 'date', '1126 CE - 1127 CE', '1126-01-01', '1127-12-31');
dated('omeka', 'date', 'Jan 31-Feb 5, 1126', '1126-01-31', '1126-02-05');
dated('omeka', 'date', 'twelfth century', '1101-01-01', '1200-12-31');
dated('omeka', 'date', 'ca. 1126-1130?', '1126-01-01', '1130-12-31');
dated('cbdb', '年', '北宋宣和六年', '1124-01-19', '1125-02-04', 'julian');
dated('cbdb', '日期', '靖康元年閏十一月二十五日', '1127-01-09', '1127-01-09', 'julian');
dated('cbdb', '日期', '靖康元年閏十一月廿五', '1127-01-09', '1127-01-09', 'julian');
dated('cbdb', '日期', '天會四年十一月初二', '1126-11-17', '1126-11-17', 'julian');
told('cbdb', '日期', '靖康三年正月', 'no-such-era-year', 'beyond-lunar');
placed('reports', 'Location', '"Kaifeng (34.8, 114.3)"', 114.3, 34.8);
placed('reports', 'Lat.,Lon.', '34.8° N,114.3° E', 114.3, 34.8);

/** Files after what reports show of ordinary data, in the languages of their writers. */
export const REPORTED_LANGUAGES = cases;
