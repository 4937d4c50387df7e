import { collection, createCases, feature, json, kml } from './reported-cases.ts';

const { cases, add, dates, table } = createCases();

// Worksheets of several rows, as historians, societies and offices keep them
table('WHG tutorial sheet', 'id,title,start,end,lon,lat,source\n1,Kaifeng,960,1127,114.35,34.8,CHGIS\n2,Yanjing,1012,,116.4,39.9,CHGIS\n', ['Kaifeng|0960-01-01|1127-12-31|114.35,34.8', 'Yanjing|1012-01-01||116.4,39.9']); // prettier-ignore
table('programminghistorian qgis', 'Name,Description,Year,Latitude,Longitude\nFort A,Stone fort,1650,5.1,-1.2\nFort B,,1652,5.2,-1.3\n', ['Fort A|1650-01-01|1650-12-31|-1.2,5.1', 'Fort B|1652-01-01|1652-12-31|-1.3,5.2']); // prettier-ignore
table('cbdb addresses', 'c_addr_id,c_name,c_name_chn,c_firstyear,c_lastyear,x_coord,y_coord\n1,Kaifeng,開封,960,1126,114.3,34.8\n2,Luoyang,洛陽,960,1279,112.4,34.6\n', ['開封|0960-01-01|1126-12-31|114.3,34.8', '洛陽|0960-01-01|1279-12-31|112.4,34.6']); // prettier-ignore
table('DDBC places', '地名,朝代,經度,緯度,起年,迄年\n開封府,宋,114.3,34.8,960,1127\n燕京,遼,116.4,39.9,938,1122\n', ['開封府|0960-01-01|1127-12-31|114.3,34.8', '燕京|0938-01-01|1122-12-31|116.4,39.9']); // prettier-ignore
table('timespace-china', 'name,begin,end,lng,lat,level\n汴州,521,960,114.3,34.8,州\n开封府,960,1127,114.3,34.8,府\n', ['汴州|0521-01-01|0960-12-31|114.3,34.8', '开封府|0960-01-01|1127-12-31|114.3,34.8']); // prettier-ignore
table('battles streamlit', 'Battle,Year,Latitude,Longitude,War\nHastings,1066,50.91,0.49,Norman\nBouvines,1214,50.58,3.23,Anglo-French\n', ['Hastings|1066-01-01|1066-12-31|0.49,50.91', 'Bouvines|1214-01-01|1214-12-31|3.23,50.58']); // prettier-ignore
table('battles pipe', 'Battle|Year|Latitude|Longitude|Description\nHastings|1066|50.91|0.49|x, y\n', ['Hastings|1066-01-01|1066-12-31|0.49,50.91']); // prettier-ignore
table('letters', 'From,To,Date,From_lat,From_lon,To_lat,To_lon\nAlice,Bob,1650-03-04,51.5,-0.1,48.85,2.35\n', ['Alice|1650-03-04|1650-03-04|-0.1,51.5']); // prettier-ignore
table('parish register', 'Parish;Baptisms from;Baptisms to;Lat;Lon\nA;1558;1812;51.5;-0.1\n', ['A|1558-01-01|1812-12-31|-0.1,51.5']); // prettier-ignore
table('newspapers', 'Title,First issue,Last issue,Place,Lat,Lon\nGazette,1665-11-07,1689-12-31,Oxford,51.75,-1.26\n', ['Gazette|1665-11-07|1689-12-31|-1.26,51.75']); // prettier-ignore
table('theatres', 'Theatre,Opening year,Closing year,lat,lng\nGlobe,1599,1642,51.508,-0.097\n', ['Globe|1599-01-01|1642-12-31|-0.097,51.508']); // prettier-ignore
table('consulates', 'Consul,Appointed,Left office,Post,Lat,Lon\nSmith,1843-11-05,1850-02-01,Shanghai,31.2,121.5\n', ['Smith|1843-11-05|1850-02-01|121.5,31.2']); // prettier-ignore
table('bishops', 'Bishop,See,Consecrated,Died,Lat,Lon\nA,Kyiv,1051,1055,50.45,30.5\n', ['A|1051-01-01|1055-12-31|30.5,50.45']); // prettier-ignore
table('observatories', 'Name,Established,Closed,Latitude,Longitude\nPulkovo,1839,,59.77,30.33\n', ['Pulkovo|1839-01-01||30.33,59.77']); // prettier-ignore
table('weather stations', 'Station ID,Station Name,Latitude,Longitude,Start Year,End Year\n1,Kew,51.47,-0.31,1841,1980\n', ['Kew|1841-01-01|1980-12-31|-0.31,51.47']); // prettier-ignore
table('tree rings', 'site,species,first_year,last_year,lat,lon\nA,PISY,1126,1990,60,20\n', ['A|1126-01-01|1990-12-31|20,60']); // prettier-ignore
table('floods', 'River,Date,Place,Lat,Lon,Source\nSeine,1910-01-28,Paris,48.85,2.35,x\nSeine,1658-02-27,Paris,48.85,2.35,y\n', ['Paris|1910-01-28|1910-01-28|2.35,48.85', 'Paris|1658-02-27|1658-02-27|2.35,48.85']); // prettier-ignore
table('famine', 'Province,Year start,Year end,Lat,Lon\nHenan,1876,1879,34,113\n', ['Henan|1876-01-01|1879-12-31|113,34']); // prettier-ignore
table('camps', 'Camp,Date opened,Date closed,Latitude,Longitude\nA,10 March 1942,21 November 1945,36.7,-118.1\n', ['A|1942-03-10|1945-11-21|-118.1,36.7']); // prettier-ignore
table('airfields', 'Airfield,In use from,In use to,Lat,Lon\nA,1916,1919,50.7,1.6\n', ['A|1916-01-01|1919-12-31|1.6,50.7']); // prettier-ignore
table('ships log', 'Date,Time,Lat,Lon,Wind\n1768-08-26,12:00,50.3,-4.1,NW\n1768-08-27,12:00,49.1,-5.2,W\n', ['|1768-08-26|1768-08-26|-4.1,50.3', '|1768-08-27|1768-08-27|-5.2,49.1']); // prettier-ignore
table('GPS logger', 'time,lat,lon,elevation,accuracy\n2021-02-01T10:00:00.000Z,35.5,114.5,10,5\n2021-02-01T10:00:10.000Z,35.6,114.6,10,5\n', ['|2021-02-01|2021-02-01|114.5,35.5', '|2021-02-01|2021-02-01|114.6,35.6']); // prettier-ignore
table('photos', 'filename,date_taken,gps_lat,gps_lon,title\na.jpg,2021:02:01 10:00:00,35.5,114.5,Gate\n', ['Gate|2021-02-01|2021-02-01|114.5,35.5']); // prettier-ignore
table('permits', 'Permit,Issued Date,Expiry Date,Latitude,Longitude\nP-1,2020-01-01,2021-01-01,35.5,114.5\n', ['P-1|2020-01-01|2021-01-01|114.5,35.5']); // prettier-ignore
table('excavations', 'Grabung,Beginn,Ende,Rechtswert,Hochwert,Breite,Länge\nA,01.04.1998,30.09.1999,1,2,50.5,10.5\n', ['A|1998-04-01|1999-09-30|10.5,50.5']); // prettier-ignore
table('Burgen', 'Burg,Ersterwähnung,Zerstörung,Breitengrad,Längengrad\nA,1126,1525,50.5,10.5\nB,1150,,50.6,10.6\n', ['A|1126-01-01|1525-12-31|10.5,50.5', 'B|1150-01-01||10.6,50.6']); // prettier-ignore
table('châteaux', 'Château;Construction;Destruction;Latitude;Longitude\nA;1126;1525;48,5;2,5\n', ['A|1126-01-01|1525-12-31|2.5,48.5']); // prettier-ignore
table('yacimientos', 'Yacimiento;Cronología inicial;Cronología final;Latitud;Longitud\nA;-500;-200;40,5;-3,5\n', ['A|-0500-01-01|-0200-12-31|-3.5,40.5']); // prettier-ignore
table('castelli', 'Castello;Anno di costruzione;Anno di distruzione;Latitudine;Longitudine\nA;1126;1525;43,5;11,5\n', ['A|1126-01-01|1525-12-31|11.5,43.5']); // prettier-ignore
table('крепости', 'Крепость;Год постройки;Год разрушения;Широта;Долгота\nА;1126;1525;55,5;37,5\n', ['А|1126-01-01|1525-12-31|37.5,55.5']); // prettier-ignore
table('zamki', 'Zamek;Rok budowy;Rok zniszczenia;Szerokość;Długość\nA;1126;1525;50,5;20,5\n', ['A|1126-01-01|1525-12-31|20.5,50.5']); // prettier-ignore
table('城跡', '城名,築城年,廃城年,緯度,経度\n安土城,1576年,1585年,35.156,136.139\n', ['安土城|1576-01-01|1585-12-31|136.139,35.156']); // prettier-ignore
table('사찰', '사찰명,창건연도,폐사연도,위도,경도\n황룡사,553,1238,35.84,129.23\n', ['황룡사|0553-01-01|1238-12-31|129.23,35.84']); // prettier-ignore
table('世界遗产', '名称,列入年份,经度,纬度\n长城,1987,116.5,40.4\n', ['长城|1987-01-01|1987-12-31|116.5,40.4']); // prettier-ignore
table('events with hours', 'Event,Start,End,Lat,Lon\nA,31/01/1126 08:00,31/01/1126 20:00,35.5,114.5\n', ['A|1126-01-31|1126-01-31|114.5,35.5']); // prettier-ignore
table('OWID cities wide', 'City,Country,Latitude,Longitude,1950,1960,1970\nTokyo,Japan,35.68,139.7,11275,16679,23298\nOsaka,Japan,34.7,135.5,7005,10615,\n', ['Tokyo|1950-01-01|1950-12-31|139.7,35.68', 'Tokyo|1960-01-01|1960-12-31|139.7,35.68', 'Tokyo|1970-01-01|1970-12-31|139.7,35.68', 'Osaka|1950-01-01|1950-12-31|135.5,34.7', 'Osaka|1960-01-01|1960-12-31|135.5,34.7'], { tells: ['column-for-each-date'] }); // prettier-ignore
table('party by election', 'Seat,Lat,Lon,1997 result,2001 result,2005 result\nA,51.5,-0.1,Lab,Lab,Con\n', ['A|1997-01-01|1997-12-31|-0.1,51.5', 'A|2001-01-01|2001-12-31|-0.1,51.5', 'A|2005-01-01|2005-12-31|-0.1,51.5'], { tells: ['column-for-each-date'] }); // prettier-ignore
table('two stages', 'Wall section,Begun,Finished,Lat,Lon\nA,1368,1644,40.4,116.5\n', ['A|1368-01-01|1644-12-31|116.5,40.4']); // prettier-ignore
dates('historical county', { NAME: 'A', START: '1643-05-10', END: '1679-12-31', CHANGE: 'x' }, '1643-05-10', '1679-12-31'); // prettier-ignore
dates('empire polygons', { name: 'A', begin_year: 1115, end_year: 1234, color: '#aa0000' }, '1115-01-01', '1234-12-31'); // prettier-ignore
dates('road segments', { road: 'A', built_from: 1126, built_to: 1130, surface: 'stone' }, '1126-01-01', '1130-12-31'); // prettier-ignore
dates('railway lines', { line: 'A', opened: '1867-05-01', closed: '1939-12-31' }, '1867-05-01', '1939-12-31');
dates('treaty', { name: 'A', signed_on: '1005-01-24' }, '1005-01-24', '1005-01-24');
dates('campaign leg', { leg: 'A', depart: '1126-01-03', arrive: '1126-01-31' }, '1126-01-03', '1126-01-31');
dates('ruler', { ruler: 'A', reignStart: '1100', reignEnd: '1126', born: '1082', died: '1135' }, '1100-01-01', '1126-12-31'); // prettier-ignore
dates('OHM boundary', { name: 'A', 'start_date': '~1115', 'end_date': '1234-02-09', source: 'x' }, '1115-01-01', '1234-02-09'); // prettier-ignore
dates('Leaflet year string', { title: 'A', year: '1126 AD' }, '1126-01-01', '1126-12-31');
dates('interval string', { name: 'A', dates: '1126-01-31/1126-02-05' }, '1126-01-31', '1126-02-05');
dates('range in words', { name: 'A', period: '1126–1127' }, '1126-01-01', '1127-12-31');
dates('flooded years', { name: 'A', years: [1126, 1127] }, '1126-01-01', '1127-12-31');
add('Mapbox storytelling', 'a.geojson', collection(feature({ title: 'A', date: 'January 31, 1126', 'marker-color': '#f00' })), ['A|1126-01-31|1126-01-31']); // prettier-ignore
add('ODbL export', 'a.json', json({ elements: [{ type: 'node', id: 1, lat: 35.5, lon: 114.5, tags: { name: 'A', start_date: '1126', end_date: '1525' } }] }), ['A|1126-01-01|1525-12-31|114.5,35.5']); // prettier-ignore
add('KML of a museum', 'a.kml', kml('<Folder><name>1126</name><Placemark><name>A</name><TimeSpan><begin>1126-01-31</begin><end>1126-02-05</end></TimeSpan><Point><coordinates>114.5,35.5</coordinates></Point></Placemark></Folder>'), ['A|1126-01-31|1126-02-05|114.5,35.5']); // prettier-ignore
add('rows of a museum', 'a.json', json([{ title: 'A', dateBegin: 1126, dateEnd: 1130, geo: { lat: 35.5, lng: 114.5 } }]), ['A|1126-01-01|1130-12-31|114.5,35.5']); // prettier-ignore

/** Collections of several rows, as historians, societies and offices keep them. */
export const REPORTED_COLLECTIONS = cases;
