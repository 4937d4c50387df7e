import { collection, createCases, feature, gpx, json, kml, row, workbook } from './reported-cases.ts';

const { cases, add, dated, dates, table } = createCases();

// Tables of projects and offices
dates('idris-maps/swedish-history-data', { name: 'A', swe_from_year: 1650, swe_to_year: 1663 }, '1650-01-01', '1663-12-31'); // prettier-ignore
dates('screamEagles/pak-forts', { name: 'A', location: 'Valley', ownership: 'Built by x' }, '*', '*');
dates('theworldavatar castles', { id: 1, castle_name: 'A', century_built: 12, lat: 1 }, '1101-01-01', '');
dates('heritage site template', { id: 'a', name: 'A', type: 'mosque', yearBuilt: '12th century CE', dateDestroyed: '2023-12-07', yearBuiltIslamic: '6th century AH', status: 'destroyed' }, '1101-01-01', '2023-12-07'); // prettier-ignore
dates('digital-land listed buildings', { reference: '1', name: 'A', 'listed-building-grade': 'II', 'entry-date': '2022-05-05', 'start-date': '1969-03-01', 'end-date': '' }, '1969-03-01', ''); // prettier-ignore
dates('osm fortification', { '@id': 'way/1', '@timestamp': '2021-01-01T00:00:00Z', name: 'A', historic: 'fort', start_date: '1580' }, '1580-01-01', ''); // prettier-ignore
table('ADS roman rural settlement', 'ID,COUNTY,SITE_NAME,DATE_START,DATE_END,LATITUDE,LONGITUDE\n1,Kent,Farm A,-50,410,51.2,0.9\n2,Kent,Farm B,100,,51.3,1.0\n', ['Farm A|-0050-01-01|0410-12-31|0.9,51.2', 'Farm B|0100-01-01||1,51.3']); // prettier-ignore
table('tdar DateFrom', 'ArtefactID,SiteName,DateFrom,DateTo,Lat,Long\n7,Rocks,1810,1830,-33.86,151.2\n', ['Rocks|1810-01-01|1830-12-31|151.2,-33.86']); // prettier-ignore
table('ADS metadata template', 'File name,Project Title,Start Date,End date,Lat,Lon\nA.shp,British Sugar site,30/06/2020,03/07/2020,52.57,-0.26\n', ['British Sugar site|2020-06-30|2020-07-03|-0.26,52.57']); // prettier-ignore
table('catalog.data.gov museums', 'NAME,TEL,URL,ADRESS1,CITY,ZIP,the_geom\nMuseum A,212,http://x,1 Street,New York,10001,POINT (-73.99 40.7)\n', ['Museum A|*|*|-73.99,40.7']); // prettier-ignore
table('NYC 311', 'Unique Key,Created Date,Closed Date,Agency,Complaint Type,City,Latitude,Longitude\n1,03/14/2025 01:20:00 AM,03/15/2025 02:00:00 AM,NYPD,Noise,BROOKLYN,40.65,-73.9\n', ['BROOKLYN|2025-03-14|2025-03-15|-73.9,40.65'], { tells: ['date-not-used', 'looks-dated', 'date-mended'] }); // prettier-ignore
table('Chicago crimes', 'ID,Case Number,Date,Block,Primary Type,Description,Year,Updated On,Latitude,Longitude,Location\n1,HY1,09/05/2015 01:30:00 PM,043XX S WOOD,BATTERY,SIMPLE,2015,02/10/2018 03:50:01 PM,41.8,-87.6,"(41.8, -87.6)"\n', [], { tells: ['ambiguous-date'] }); // prettier-ignore
table('Seattle pets', 'License Issue Date,License Number,Animal\'s Name,Species,ZIP Code,lat,lon\nDecember 18 2015,S1,Zen,Cat,98117,47.6,-122.3\n', ['Zen|2015-12-18|2015-12-18|-122.3,47.6']); // prettier-ignore
table('us_wind', 'case_id,t_state,p_name,p_year,t_manu,xlong,ylat\n1,CA,251 Wind,1987,Vestas,-118.36,35.07\n', ['251 Wind|1987-01-01|1987-12-31|-118.36,35.07']); // prettier-ignore
table('baltimore_bridges', 'lat,long,county,carries,yr_built,bridge_condition,inspection_yr,owner\n39.4,-76.4,Baltimore,IS 695,1970,Fair,2017,State\n', ['IS 695|1970-01-01||-76.4,39.4'], { tells: ['date-not-used', 'half-dated'] }); // prettier-ignore
table('cal-fire-incidents', 'incident_name,incident_date_created,incident_dateonly_created,incident_date_extinguished,incident_dateonly_extinguished,incident_latitude,incident_longitude\nCamp Fire,2018-11-08T06:33:00Z,2018-11-08,2018-11-25T08:00:00Z,2018-11-25,39.8,-121.4\n', ['Camp Fire|2018-11-08|2018-11-25|-121.4,39.8']); // prettier-ignore
table('bird_collisions', 'genus,species,date,locality,lat,lon\nMelospiza,melodia,2016-09-15,MP,41.85,-87.62\n', ['melodia|2016-09-15|2016-09-15|-87.62,41.85']); // prettier-ignore
table('allCetaceanData', 'id,name,originDate,originLocation,statusDate,status,entryDate,latitude,longitude\n1,Dazzle,1989-04-07,Marineland,2017-01-01,Alive,1989-04-07,29.6,-81.2\n', ['Dazzle|1989-04-07|1989-04-07|-81.2,29.6'], { tells: ['date-not-used', 'looks-dated'] }); // prettier-ignore
table('launches', 'tag,JD,launch_date,launch_year,type,mission,lat,lon\n1967-065,2439671,1967-06-29,1967,Thor,Secor,34.7,-120.6\n', ['Secor|1967-06-29|1967-06-29|-120.6,34.7']); // prettier-ignore
table('board of transport stations', 'Station,Line,Opened,Closed,Latitude,Longitude\nAldwych,Piccadilly,30 November 1907,30 September 1994,51.512,-0.116\nBrixton,Victoria,23 July 1971,,51.462,-0.115\n', ['Aldwych|1907-11-30|1994-09-30|-0.116,51.512', 'Brixton|1971-07-23||-0.115,51.462']); // prettier-ignore
table('railways', 'gare;ligne;mise_en_service;fermeture;lat;lon\nLimours;Sceaux;1867;1939;48,64;2,07\n', ['Limours|1867-01-01|1939-12-31|2.07,48.64']); // prettier-ignore
table('lighthouses', 'Name,First lit,Deactivated,Lat,Lng\nPharos,1853,1912,45.5,-83.9\n', ['Pharos|1853-01-01|1912-12-31|-83.9,45.5']); // prettier-ignore
table('mines', 'Mine,Began operation,Ceased operation,Lat,Long\nBig Pit,1860,1980,51.77,-3.1\n', ['Big Pit|1860-01-01|1980-12-31|-3.1,51.77']); // prettier-ignore
table('monasteries', 'Kloster,Orden,Gründung,Aufhebung,Breite,Länge\nCorvey,OSB,822,1803,51.778,9.41\n', ['Corvey|0822-01-01|1803-12-31|9.41,51.778']); // prettier-ignore
table('monasteries Dutch', 'klooster,orde,stichtingsjaar,opheffingsjaar,lat,lon\nEgmond,OSB,925,1573,52.6,4.65\n', ['Egmond|0925-01-01|1573-12-31|4.65,52.6']); // prettier-ignore
table('universities', 'university,founded,dissolved,latitude,longitude\nOrléans,1306,1793,47.9,1.9\n', ['Orléans|1306-01-01|1793-12-31|1.9,47.9']); // prettier-ignore
table('plague outbreaks', 'Place,Year of outbreak,Lat,Lon\nMarseille,1720,43.3,5.37\n', ['Marseille|1720-01-01|1720-12-31|5.37,43.3']); // prettier-ignore
table('printing places', 'place,first_book,lat,lon\nMainz,1454,50,8.27\n', ['Mainz|*|*|8.27,50'], { tells: ['looks-dated'] }); // prettier-ignore
table('witch trials', 'decade,century,tried,deaths,city,lat,lon\n1620,1600,10,5,Bamberg,49.9,10.9\n', ['Bamberg|1620-01-01|1629-12-31|10.9,49.9']); // prettier-ignore
table('coins', 'Hoard,Closing date,Lat,Lon\nA,AD 282,51.5,-1.5\n', ['A||0282-12-31|-1.5,51.5'], { tells: ['half-dated'] }); // prettier-ignore
table('inscriptions', 'Inscription,Dating,Findspot,Latitude,Longitude\nIG 1,mid 5th c. BC,Athens,37.97,23.72\n', ['IG 1|-0469-01-01|-0430-12-31|23.72,37.97'], { tells: ['date-mended'] }); // prettier-ignore
table('manuscripts', 'shelfmark,origin_date_from,origin_date_to,origin_place,lat,lon\nMS 1,1126,1150,Paris,48.85,2.35\n', ['MS 1|1126-01-01|1150-12-31|2.35,48.85']); // prettier-ignore
table('diplomats', 'Envoy,Departed,Returned,Destination,Lat,Lon\nA,1123-03-05,1123-08-01,Yanjing,39.9,116.4\n', ['A|1123-03-05|1123-08-01|116.4,39.9']); // prettier-ignore
table('army movements', 'unit,location,arrival_date,departure_date,lat,lon\n1st Army,Taiyuan,1126-01-01,1126-02-15,37.87,112.55\n', ['1st Army|1126-01-01|1126-02-15|112.55,37.87']); // prettier-ignore
table('order of battle', 'Unit,Commander,Date from,Date to,X,Y\nA,x,1126-01-31,1126-02-05,114.3,34.8\n', ['A|1126-01-31|1126-02-05|114.3,34.8']); // prettier-ignore
table('sieges by month', 'siege,start_month,end_month,lat,lon\nTaiyuan,1126-01,1126-10,37.87,112.55\n', ['Taiyuan|1126-01-01|1126-10-31|112.55,37.87']); // prettier-ignore
table('population estimates', 'city,lat,lon,pop_1100,pop_1150,pop_1200,area_1100,area_1150,area_1200\nA,34.8,114.3,400,300,200,50,40,30\n', ['A|1100-01-01|1100-12-31|114.3,34.8', 'A|1150-01-01|1150-12-31|114.3,34.8', 'A|1200-01-01|1200-12-31|114.3,34.8'], { tells: ['column-for-each-date'] }); // prettier-ignore
table('census of Canada', 'Place;1851;1861;1871;Latitude;Longitude\nQuébec;42052;51109;59699;46,8;-71,2\n', ['Québec|1851-01-01|1851-12-31|-71.2,46.8', 'Québec|1861-01-01|1861-12-31|-71.2,46.8', 'Québec|1871-01-01|1871-12-31|-71.2,46.8'], { tells: ['column-for-each-date'] }); // prettier-ignore
table('人口 wide', '城市,纬度,经度,1102年,1126年\n开封,34.8,114.3,100,50\n', ['开封|1102-01-01|1102-12-31|114.3,34.8', '开封|1126-01-01|1126-12-31|114.3,34.8'], { tells: ['column-for-each-date'] }); // prettier-ignore
table('attendance by day', 'site,lat,lon,01/05/2020,15/05/2020,31/05/2020\nA,35,114,1,2,3\n', ['A|2020-05-01|2020-05-01|114,35', 'A|2020-05-15|2020-05-15|114,35', 'A|2020-05-31|2020-05-31|114,35'], { tells: ['column-for-each-date'] }); // prettier-ignore
table('years as Jan-20', 'station,lat,lon,Jan 2020,Feb 2020,Mar 2020\nA,35,114,1,2,3\n', ['A|2020-01-01|2020-01-31|114,35', 'A|2020-02-01|2020-02-29|114,35', 'A|2020-03-01|2020-03-31|114,35'], { tells: ['column-for-each-date'] }); // prettier-ignore
table('holders with founding', 'place,founded,lat,lon,1123,1124,1125\nA,960,39.9,118.9,north,south,north\n', ['A|0960-01-01||118.9,39.9'], { tells: ['dates-as-names'] }); // prettier-ignore
table('century columns', 'site,lat,lon,11th century,12th century\nA,35,114,yes,no\n', ['A|1001-01-01|1100-12-31|114,35'], { tells: ['column-for-each-date'] }); // prettier-ignore
table('no dates at all', 'name,lat,lon,beds,room_2,room_3\nA,35,114,3,4,5\n', ['A|*|*|114,35']);
table('codes like years', 'name,lat,lon,iso_3166,epsg_4326,utm_1234\nA,35,114,CN,x,y\n', ['A|*|*|114,35']);
table('survey waves', 'village,lat,lon,q1_2010,q1_2015,q1_2020\nA,35,114,3,4,5\n', ['A|2010-01-01|2010-12-31|114,35', 'A|2015-01-01|2015-12-31|114,35', 'A|2020-01-01|2020-12-31|114,35'], { tells: ['column-for-each-date'] }); // prettier-ignore

// Further dates of which nobody knows what they mean are told
add('two dates', 'a.csv', 'name,lat,lon,date,tilgangsdag\nA,35,114,1126-01-31,2020-05-05\n', ['A|1126-01-31|1126-01-31|114,35'], { tells: ['date-not-used'] }); // prettier-ignore
add('coronation beside birth', 'a.csv', 'ruler,lat,lon,born,crowned,died\nA,35,114,1082-11-02,1100-02-23,1135-06-04\n', ['A|1100-02-23|1135-06-04|114,35'], { tells: ['date-not-used'] }); // prettier-ignore
add('three unknown', 'a.geojson', collection(feature({ name: 'A', alpha: '1126-01-31', omega: '1127-01-09' })), ['A|*|*'], { tells: ['looks-dated'] }); // prettier-ignore
add('date of a photo', 'a.geojson', collection(feature({ name: 'A', built: 1126, photo_date: '2020-05-05' })), ['A|1126-01-01|'], { tells: ['date-not-used'] }); // prettier-ignore
add('date of access', 'a.geojson', collection(feature({ name: 'A', start_date: '1126', end_date: '1127', accessed: '2020-05-05' })), ['A|1126-01-01|1127-12-31'], { tells: ['date-not-used'] }); // prettier-ignore
add('wide properties', 'a.geojson', collection(feature({ name: 'A', pop_1100: 5, pop_1150: 6, pop_1200: 7 })), ['A|1100-01-01|1100-12-31', 'A|1150-01-01|1150-12-31', 'A|1200-01-01|1200-12-31'], { tells: ['property-for-each-date'] }); // prettier-ignore
add('restored', 'a.csv', 'castle,built,restored,lat,lon\nA,1126,1890,35,114\n', ['A|1126-01-01||114,35'], { tells: ['date-not-used'] }); // prettier-ignore
add('published', 'a.csv', 'map,depicts_year,published_year,lat,lon\nA,1126,1998,35,114\n', ['A|1126-01-01|1126-12-31|114,35'], { tells: ['date-not-used'] }); // prettier-ignore

// Names of dates in more forms
dated('kebab', 'begin-of-use', '1126-01-31', '1126-01-31', '');
dated('camel', 'dateOfBattle', '1126-01-31', '1126-01-31');
dated('prefix', 'tbl_StartJahr', '1126', '1126-01-01', '');
dated('suffix', 'year_start_ad', '1126', '1126-01-01', '');
dated('units', 'Date (Julian)', '1126-01-31', '1126-02-07');
dated('brackets', 'Datum [TT.MM.JJJJ]', '31.01.1126', '1126-01-31');
dated('question', 'When did it happen?', '31 January 1126', '1126-01-31');
dated('German event', 'Zeitpunkt des Ereignisses', '31.01.1126', '1126-01-31');
dated('French event', "Date de l'événement", '31/01/1126', '1126-01-31');
dated('Spanish battle', 'Fecha de la batalla', '31/01/1126', '1126-01-31');
dated('Italian event', "Data dell'evento", '31/01/1126', '1126-01-31');
dated('Czech founded', 'Rok založení', '1126', '1126-01-01', '');
dated('Swedish built', 'Byggår', '1126', '1126-01-01', '');
dated('Danish built', 'Opførelsesår', '1126', '1126-01-01', '');
dated('Hungarian built', 'Építés éve', '1126', '1126-01-01', '');
dated('Finnish built', 'Rakennusvuosi', '1126', '1126-01-01', '');
dated('Greek', 'Χρονολογία', '1126', '1126-01-01', '1126-12-31');
dated('Ukrainian', 'Рік заснування', '1126', '1126-01-01', '');
dated('Vietnamese', 'Năm xây dựng', '1126', '1126-01-01', '');
dated('Indonesian', 'Tahun berdiri', '1126', '1126-01-01', '');
dated('Persian', 'سال ساخت', '1126', '1126-01-01', '');
dated('Hebrew', 'תאריך', '1126-01-31', '1126-01-31');
dated('Hindi', 'वर्ष', '1126', '1126-01-01', '1126-12-31');
dated('Thai', 'ปี', '1126', '1126-01-01', '1126-12-31');
dated('Romanian', 'Data începerii', '31.01.1126', '1126-01-31', '');
dated('Croatian', 'Godina osnivanja', '1126', '1126-01-01', '');
dated('Catalan', "Data d'inici", '31/01/1126', '1126-01-31', '');
dated('Norwegian', 'Årstall', '1126', '1126-01-01', '1126-12-31');
dated('Japanese battle', '合戦年月日', '1126年1月31日', '1126-01-31');
dated('Korean battle', '전투일', '1126-01-31', '1126-01-31');
dated('Chinese battle', '战役日期', '1126-01-31', '1126-01-31');
dated('Chinese built', '建造年代', '1126年', '1126-01-01', '');

// Other formats
add('Google My Maps with dates', 'a.kml', kml('<Placemark><name>A</name><ExtendedData><Data name="Fecha de inicio"><value>31/01/1126</value></Data><Data name="Fecha de fin"><value>05/02/1126</value></Data></ExtendedData><Point><coordinates>114.5,35.5,0</coordinates></Point></Placemark>'), ['A|1126-01-31|1126-02-05|114.5,35.5']); // prettier-ignore
add('organicmaps#9365', 'a.gpx', gpx('<trk><name>T</name><trkseg><trkpt lat="35.5" lon="114.5"><time>2024-05-04T10:00:00Z</time></trkpt><trkpt lat="35.6" lon="114.6"></trkpt><trkpt lat="35.7" lon="114.7"><time>2024-05-04T12:00:00Z</time></trkpt></trkseg></trk>'), ['T|2024-05-04|2024-05-04']); // prettier-ignore
add('osmandapp/OsmAnd#13751', 'a.gpx', gpx('<wpt lat="35.5" lon="114.5"><name>A</name></wpt>'), ['A|*|*|114.5,35.5']); // prettier-ignore
add('cgeo#8519', 'a.gpx', gpx('<trk><trkseg><trkpt lat="48.5" lon="9.5"><ele>142</ele><time>2006-12-24T18:00:00.000Z</time></trkpt><trkpt lat="48.6" lon="9.6"><ele>140</ele><time>2006-12-24T19:00:00.000Z</time></trkpt></trkseg></trk>'), ['|2006-12-24|2006-12-24']); // prettier-ignore
add('osmeditor4android#2196', 'a.gpx', gpx('<trk><name>T</name><trkseg><trkpt lat="48.5" lon="9.5"></trkpt><trkpt lat="48.6" lon="9.6"></trkpt></trkseg></trk>'), ['T|*|*']); // prettier-ignore
add('xlsx of a society', 'a.xlsx', workbook(row('Burgen', '', '', '', '') + row('Name', 'Erbaut', 'Zerstört', 'Breite', 'Länge') + row('A', 1126, 1525, 50.5, 10.5) + row('B', 'um 1200', '', 50.6, 10.6)), ['A|1126-01-01|1525-12-31|10.5,50.5', 'B|1200-01-01||10.6,50.6']); // prettier-ignore
add('xlsx events', 'a.xlsx', workbook(row('Event', 'Year', 'Month', 'Day', 'Lat', 'Lng') + row('A', 1126, 1, 31, 35.5, 114.5)), ['A|1126-01-31|1126-01-31|114.5,35.5']); // prettier-ignore
add('rows of an API', 'a.json', json({ data: [{ id: 1, attributes: { title: 'A', startDate: '1126-01-31', endDate: '1126-02-05', latitude: 35.5, longitude: 114.5 } }] }), ['A|1126-01-31|1126-02-05|114.5,35.5']); // prettier-ignore
add('Airtable', 'a.json', json({ records: [{ id: 'rec1', createdTime: '2021-05-05T00:00:00.000Z', fields: { Name: 'A', 'Date founded': '1126', Latitude: 35.5, Longitude: 114.5 } }] }), ['A|1126-01-01||114.5,35.5']); // prettier-ignore
add('Firebase', 'a.json', json({ '-Mx1': { title: 'A', year: 1126, lat: 35.5, lng: 114.5 }, '-Mx2': { title: 'B', year: 1127, lat: 36.5, lng: 115.5 } }), ['A|1126-01-01|1126-12-31|114.5,35.5', 'B|1127-01-01|1127-12-31|115.5,36.5']); // prettier-ignore
add('geopandas to_json', 'a.json', json({ type: 'FeatureCollection', bbox: [114, 35, 115, 36], features: [{ id: '0', type: 'Feature', properties: { name: 'A', date: '1126-01-31T00:00:00' }, geometry: { type: 'Point', coordinates: [114.5, 35.5] }, bbox: [114.5, 35.5, 114.5, 35.5] }] }), ['A|1126-01-31|1126-01-31|114.5,35.5']); // prettier-ignore

/** Worksheets and exports as people keep them, with one column for each date, further dates, and names in many languages. */
export const REPORTED_WORKSHEETS = cases;
