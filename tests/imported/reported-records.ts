import { collection, createCases, feature, json, kml, row, workbook } from './reported-cases.ts';

/*
 * Written before the reader was tried on it, with what it had learnt of the catalogues: of 118, it read 78 as expected at first,
 * most of the rest being dates in words of languages other than English; of 1 the expectation was changed (which text is the name).
 */
const { cases, add, dated, dates, told, table } = createCases();

/** What is told of a file that is of no kind that is read. */
const NAMED = ['unknown-format', 'other-kind', 'other-map', 'packed-otherwise', 'no-place-column', 'no-features', 'not-json', 'not-xml', 'web-page', 'not-text', 'not-a-feature'] as const; // prettier-ignore

// Tables of archives, museums, offices and voyages
table('Het-Zinkende-Schip/voc-data-in-postgresql', 'das_voyage_id,outward_return,ship_name,ship_tonnage,chamber,departure_date,departure_place,arrival_date,arrival_place,lat,lon\n91,1,GELDERLAND,500,Amsterdam,1601-04-23,Texel,1602-02-17,Bantam,-6.03,106.15\n', ['GELDERLAND|1601-04-23|1602-02-17|106.15,-6.03']); // prettier-ignore
table('ArcGIS Whole_Region.csv', 'OBJECTID,Name,Foundation,End_Construction,End_Activity,Address,Latitude,Longitude\n1,Abbey,1126,1150,1790,x,45.5,4.2\n', ['Abbey|1126-01-01|1790-12-31|4.2,45.5'], { tells: ['date-not-used'] }); // prettier-ignore
dated('archesproject/arches#9067', 'date', '1883-11-17T00:00:00.000-05:50:36', '1883-11-17');
dated('archesproject/arches#9067', 'date', '-932', '-0932-01-01', '-0932-12-31');
table('EricZimmerman/Issues#143', 'name,lat,lon,date\nA,35,114,00/00/0000\n', ['A|*|*|114,35'], { tells: ['date-unknown', 'no-such-month', 'not-a-date'] }); // prettier-ignore
table('FLAME', 'hoard_id,hoard_name,start_year,end_year,find_date,cent_x,cent_y\n1,Hoard A,450,475,1903,8.5,49.1\n', ['Hoard A|0450-01-01|0475-12-31|8.5,49.1']); // prettier-ignore
table('Historic England NHLE', 'ListEntry,Name,Grade,ListDate,AmendDate,NGR,Easting,Northing\n1000001,CHURCH,I,1950-01-02,,TQ 31000 80000,531000,180000\n', [], { tells: ['projected', 'off-the-globe', 'other-datum', 'turned-to-degrees'] }); // prettier-ignore
table('Coflein', 'NPRN,Site Name,Period,Broad Class,Latitude,Longitude\n95,Castle,Medieval,Defence,52.9,-4.1\n', ['Castle|*|*|-4.1,52.9']); // prettier-ignore
add('World Historical Gazetteer', 'a.tsv', 'id\ttitle\ttitle_source\tstart\tend\tfclasses\tlon\tlat\tgeowkt\n1\tKaifeng\tCHGIS\t0960\t1127\tP\t114.3\t34.8\t\n', ['Kaifeng|0960-01-01|1127-12-31|114.3,34.8']); // prettier-ignore
add('QGIS CSV', 'a.csv', 'WKT,fid,naam,van,tot\n"POINT (5.12 52.09)",1,Dom,1254,1674\n', ['Dom|1254-01-01|1674-12-31|5.12,52.09']); // prettier-ignore
table('R write.csv', '"","name","lat","lon","date"\n"1","A",35,114,"1926-01-31"\n"2","B",36,115,NA\n', ['A|1926-01-31|1926-01-31|114,35', 'B|*|*|115,36']); // prettier-ignore
table('Argo index', '# Title : Profile directory file\n# Description : The profile directory\nfile,date,latitude,longitude,ocean,profiler_type,institution,date_update\naoml/1.nc,19970729200300,0.267,-16.032,A,845,AO,20080918131927\n', ['aoml/1.nc|1997-07-29|1997-07-29|-16.032,0.267']); // prettier-ignore
add('PANGAEA', 'a.tab', '/* DATA DESCRIPTION:\nCitation:\tDoe, J (2001): Sediment\nCoverage:\tLATITUDE: 35.0 * LONGITUDE: 114.0\n*/\nEvent\tDate/Time\tLatitude\tLongitude\tDepth water [m]\nM1\t2001-05-06T10:00\t35.0\t114.0\t12\n', ['M1|2001-05-06|2001-05-06|114,35']); // prettier-ignore
add('Ocean Data View', 'a.txt', '//<Creator>x</Creator>\nCruise\tStation\tType\tyyyy-mm-ddThh:mm:ss.sss\tLongitude [degrees_east]\tLatitude [degrees_north]\nA\tA\tB\t1995-03-04T10:11:12.000\t114.5\t35.5\n', ['A|1995-03-04|1995-03-04|114.5,35.5']); // prettier-ignore
table('ERDDAP csv', 'time,latitude,longitude,station\nUTC,degrees_north,degrees_east,\n2003-01-04T00:00:00Z,35,114,buoy 7\n', ['buoy 7|2003-01-04|2003-01-04|114,35']); // prettier-ignore
table('OpenSky', 'time,icao24,lat,lon,velocity,callsign\n1458564120,a0d724,35.5,114.5,200,UAL1\n', ['UAL1|2016-03-21|2016-03-21|114.5,35.5']); // prettier-ignore
table('ArcGIS Online CSV', 'OBJECTID,NAME,START_DATE,END_DATE,x,y\n1,A,1/31/1926 12:00:00 AM,2/5/1926 12:00:00 AM,114,35\n', ['A|1926-01-31|1926-02-05|114,35']); // prettier-ignore
table('KoboToolbox', 'start,end,today,site,_site_location_latitude,_site_location_longitude,_id,_submission_time\n2020-01-31T10:00:00.000+01:00,2020-01-31T10:30:00.000+01:00,2020-01-31,Dig,35.5,114.5,7,2020-02-02T08:00:00\n', ['Dig|2020-01-31|2020-01-31|114.5,35.5']); // prettier-ignore
table('iNaturalist', 'id,observed_on_string,observed_on,time_observed_at,created_at,updated_at,place_guess,latitude,longitude,scientific_name,common_name\n1,2020/05/06 10:11 AM CEST,2020-05-06,2020-05-06 08:11:00 UTC,2020-05-07 10:00:00 UTC,2021-01-01 10:00:00 UTC,Park,35.5,114.5,Lynx lynx,Lynx\n', ['Lynx|2020-05-06|2020-05-06|114.5,35.5']); // prettier-ignore
table('Outlook calendar', 'Subject,Start Date,Start Time,End Date,End Time,All day event,Location,Lat,Lon\nMeeting,01/31/1926,10:00:00 AM,02/05/1926,11:00:00 AM,False,Hall,35,114\n', ['Meeting|1926-01-31|1926-02-05|114,35']); // prettier-ignore
table('log with date and time apart', 'Date;Time;Station;Lat;Lon\n1926-01-31;10:30;A;35,5;114,5\n', ['A|1926-01-31|1926-01-31|114.5,35.5']); // prettier-ignore
table('dates of every precision', 'site,lat,lon,date\nA,35,114,1126\nB,35,114,1126-02\nC,35,114,c. 1126\nD,35,114,\n', ['A|1126-01-01|1126-12-31|114,35', 'B|1126-02-01|1126-02-28|114,35', 'C|1126-01-01|1126-12-31|114,35', 'D|*|*|114,35']); // prettier-ignore
table('burials', 'Surname,Forename,Age,Buried,Parish,Lat,Lon\nSmith,John,40,12 Mar 1655,Eyam,53.28,-1.67\n', ['Smith|1655-03-12|1655-03-12|-1.67,53.28']); // prettier-ignore
table('treaties', 'Treaty,Signed,In force,Place signed,Latitude,Longitude\nPeace A,24 October 1648,,Münster,51.96,7.63\n', ['Peace A|1648-10-24|1648-10-24|7.63,51.96']); // prettier-ignore
table('comets', 'Designation,Perihelion,First seen,Last seen,Observatory,Lat,Lon\nX/1106 C1,,2 Feb 1106,mid-March 1106,Palermo,38.1,13.4\n', ['X/1106 C1|1106-02-02|1106-03-20|13.4,38.1']); // prettier-ignore
table('sieges', 'Siege;Beginn der Belagerung;Ende der Belagerung;Ort;Breite;Länge\nErste;15.07.1191;12.07.1192;Akkon;32,9;35,1\n', ['Erste|1191-07-15|1192-07-12|35.1,32.9']); // prettier-ignore
table('censuses', 'Settlement,Census,Population,Lat,Lon\nA,1801,500,51,-1\nA,1811,550,51,-1\n', ['A|1801-01-01|1801-12-31|-1,51', 'A|1811-01-01|1811-12-31|-1,51']); // prettier-ignore
table('itinerary of a king', 'Arrival,Departure,Place,Lat,Lon,Source\n3 May 1214,5 May 1214,Angers,47.47,-0.55,RLP\n6 May 1214,,Nantes,47.22,-1.55,RLP\n', ['Angers|1214-05-03|1214-05-05|-0.55,47.47', 'Nantes|1214-05-06||-1.55,47.22']); // prettier-ignore
table('famines', 'Region,Onset,Cessation,Lat,Lon\nFlanders,Spring 1315,Autumn 1317,51,3.7\n', ['Flanders|1315-03-01|1317-11-30|3.7,51'], { tells: [] }); // prettier-ignore
table('concert tour', 'City,Venue,Show date,Lat,Lng\nLeeds,Hall,14-Feb-1970,53.8,-1.55\n', ['Leeds|1970-02-14|1970-02-14|-1.55,53.8']); // prettier-ignore
table('newspapers', 'Newspaper,Place,First issue,Last issue,lat,lon\nGazette,York,1754-01-05,1812-12-26,53.96,-1.08\n', ['Gazette|1754-01-05|1812-12-26|-1.08,53.96']); // prettier-ignore
table('post offices', 'Post Office,County,Est.,Disc.,Lat,Long\nDry Creek,Sacramento,1866,1903,38.6,-121.2\n', ['Dry Creek|1866-01-01|1903-12-31|-121.2,38.6']); // prettier-ignore
table('Welsh chapels', 'Chapel,Denomination,Built,Rebuilt,Closed,lat,long\nSalem,Baptist,1790,1861,2004,52.1,-4.3\n', ['Salem|1790-01-01|2004-12-31|-4.3,52.1'], { tells: ['date-not-used'] }); // prettier-ignore
table('dinosaur tracks of no year', 'site,era,lat,lon\nBeach,Jurassic,50.6,-2\n', ['Beach|*|*|-2,50.6']); // prettier-ignore

// JSON of collections and sensors
const A = ['A|1126-01-31|1126-02-05|114,35'];
add('ERDDAP json', 'a.json', json({ table: { columnNames: ['station', 'time', 'latitude', 'longitude'], columnTypes: ['String', 'String', 'float', 'float'], columnUnits: [null, 'UTC', 'degrees_north', 'degrees_east'], rows: [['buoy', '2003-01-04T00:00:00Z', 35, 114]] } }), ['buoy|2003-01-04|2003-01-04|114,35']); // prettier-ignore
add('OpenAQ', 'a.json', json({ meta: { found: 1 }, results: [{ location: 'A', parameter: 'pm25', value: 7, date: { utc: '2020-01-31T10:00:00Z', local: '2020-01-31T18:00:00+08:00' }, coordinates: { latitude: 35, longitude: 114 } }] }), ['A|2020-01-31|2020-01-31|114,35']); // prettier-ignore
add('Nominatim', 'a.json', json([{ place_id: 1, lat: '35', lon: '114', display_name: 'A, B', boundingbox: ['34', '36', '113', '115'] }]), ['A, B|*|*|114,35']); // prettier-ignore
add('Mapillary', 'a.geojson', collection(feature({ captured_at: 1580464800000, compass_angle: 7, name: 'A' })), ['A|2020-01-31|2020-01-31|114,35']); // prettier-ignore
add('SensorThings observations', 'a.json', json({ value: [{ '@iot.id': 7, phenomenonTime: '2017-01-01T00:00:00Z', resultTime: null, result: 3, FeatureOfInterest: { name: 'A', feature: { type: 'Point', coordinates: [114, 35] } } }] }), ['A|2017-01-01|2017-01-01|114,35']); // prettier-ignore
add('NGSI-LD', 'a.json', json([{ id: 'urn:ngsi-ld:X:1', type: 'X', name: { type: 'Property', value: 'A' }, location: { type: 'GeoProperty', value: { type: 'Point', coordinates: [114, 35] } }, dateObserved: { type: 'Property', value: '2020-01-31T10:00:00Z' } }]), ['A|2020-01-31|2020-01-31|114,35']); // prettier-ignore
add('Flickr', 'a.json', json({ photos: { page: 1, photo: [{ id: '1', title: 'A', datetaken: '2010-05-05 10:00:00', latitude: '35', longitude: '114', dateupload: '1290000000' }] }, stat: 'ok' }), ['A|2010-05-05|2010-05-05|114,35']); // prettier-ignore
add('Europeana', 'a.json', json({ success: true, items: [{ id: '/1/2', title: ['A'], edmPlaceLatitude: ['35.0'], edmPlaceLongitude: ['114.0'], year: ['1126'] }] }), ['A|1126-01-01|1126-12-31|114,35']); // prettier-ignore
add('DPLA', 'a.json', json({ count: 1, docs: [{ id: 'x', sourceResource: { title: 'A', date: { begin: '1126', end: '1127', displayDate: '1126-1127' }, spatial: [{ coordinates: '35.0, 114.0', name: 'X' }] } }] }), ['A|1126-01-01|1127-12-31|114,35']); // prettier-ignore
add('Harvard Art Museums', 'a.json', json({ info: { totalrecords: 1 }, records: [{ objectid: 1, title: 'A', datebegin: 1126, dateend: 1127, dated: 'c. 1126', accessionyear: 1943, lat: 35, lon: 114 }] }), ['A|1126-01-01|1127-12-31|114,35']); // prettier-ignore
add('Rijksmuseum', 'a.json', json({ artObjects: [{ objectNumber: 'SK', title: 'A', dating: { presentingDate: '1640 - 1642', sortingDate: 1642, yearEarly: 1640, yearLate: 1642 }, lat: 35, lng: 114 }] }), ['A|1640-01-01|1642-12-31|114,35']); // prettier-ignore
add('Chronicling America', 'a.json', json({ totalItems: 1, items: [{ title: 'A', date: '18630701', city: ['Gettysburg'], lat: 39.8, lon: -77.2 }] }), ['A|1863-07-01|1863-07-01|-77.2,39.8']); // prettier-ignore
add('Histograph', 'a.ndjson', json({ id: '1', name: 'Utrecht', type: 'hg:Place', geometry: { type: 'Point', coordinates: [5.1, 52.1] }, validSince: '1800', validUntil: ['1850', '1860'] }) + '\n' + json({ id: '2', name: 'Naarden', type: 'hg:Place', geometry: { type: 'Point', coordinates: [5.2, 52.3] }, validSince: '1300', validUntil: null }) + '\n', ['Utrecht|1800-01-01|1860-12-31|5.1,52.1', 'Naarden|1300-01-01||5.2,52.3']); // prettier-ignore
add('sgillies/11404768', 'a.geojson', collection(feature({ title: 'A' }, { when: { '@type': 'Interval', start: '1126-01-31', stop: '1126-02-05' } })), A); // prettier-ignore
add('sgillies/11404768', 'a.geojson', collection(feature({ title: 'A' }, { when: { '@type': 'Instant', datetime: '1126-01-31T10:00:00Z' } })), ['A|1126-01-31|1126-01-31|114,35']); // prettier-ignore
add('schema.org Event', 'a.jsonld', json([{ '@context': 'https://schema.org', '@type': 'Event', name: 'A', startDate: '1926-01-31', endDate: '1926-02-05', location: { '@type': 'Place', name: 'X', geo: { '@type': 'GeoCoordinates', latitude: 35, longitude: 114 } } }]), ['A|1926-01-31|1926-02-05|114,35']); // prettier-ignore
dates('Itiner-e', { Lower_Date: -200, Upper_Date: 400, Segment_s: 'x' }, '-0200-01-01', '0400-12-31');
dates('historical boundaries of parishes', { valid_from: '1126-01-31', valid_to: '1126-02-05', published_date: '2020-01-01' }, '1126-01-31', '1126-02-05'); // prettier-ignore
dates('Old Occitan charters', { date_min: '1126', date_max: '1150', date_edition: '1899' }, '1126-01-01', '1150-12-31'); // prettier-ignore
dates('used-from, used-until', { 'used-from': '1600', 'used-until': '1800' }, '1600-01-01', '1800-12-31');
dates('existence', { existedFrom: '1126-01-31', existedUntil: '1126-02-05' }, '1126-01-31', '1126-02-05');
dates('a life of its own', { lifetime: { begin: 1126, end: 1127 } }, '1126-01-01', '1127-12-31');
dates('time as a list', { time: ['1126-01-31', '1126-02-05'] }, '1126-01-31', '1126-02-05');
dates('ISO interval', { temporal: '1126-01-31/1126-02-05' }, '1126-01-31', '1126-02-05');

// KML
add('Google My Maps', 'a.kml', kml('<Placemark><name>A</name><description><![CDATA[Date: 1/31/1926<br>Note: x]]></description><ExtendedData><Data name="Date"><value>1/31/1926</value></Data><Data name="Note"><value>x</value></Data></ExtendedData><Point><coordinates>114,35,0</coordinates></Point></Placemark>'), ['A|1926-01-31|1926-01-31|114,35']); // prettier-ignore
add('KML, years alone', 'a.kml', kml('<Placemark><name>A</name><TimeSpan><begin>1126</begin><end>1127</end></TimeSpan><Point><coordinates>114,35</coordinates></Point></Placemark><Placemark><name>B</name><TimeStamp><when>1126-02</when></TimeStamp><Point><coordinates>114,35</coordinates></Point></Placemark>'), ['A|1126-01-01|1127-12-31', 'B|1126-02-01|1126-02-28']); // prettier-ignore

// Kinds that are not read are named
add('rows of XML', 'a.xml', '<rows><row><name>A</name><lat>35</lat><lon>114</lon><date>1126-01-31</date></row></rows>', [], { tells: NAMED }); // prettier-ignore
add('vCard', 'a.vcf', 'BEGIN:VCARD\nVERSION:4.0\nFN:A\nGEO:geo:35,114\nEND:VCARD\n', [], { tells: NAMED }); // prettier-ignore
add('Turtle', 'a.ttl', '@prefix ex: <http://x/> .\nex:a ex:lat 35 ; ex:long 114 .\n', [], { tells: NAMED }); // prettier-ignore
add('a list as Python prints it', 'a.json', "[{'name': 'A', 'lat': 35, 'lon': 114, 'date': '1126-01-31'}]", [], { tells: NAMED }); // prettier-ignore
add('LTSV', 'a.ltsv', 'name:A\tlat:35\tlon:114\tdate:1126-01-31\nname:B\tlat:36\tlon:115\tdate:1126-02-01\n', [], { tells: NAMED }); // prettier-ignore
add('serial numbers without a style', 'a.xlsx', workbook(row('Site', 'Lat', 'Lon', 'Date') + row('A', 35, 114, 45000)), [], { tells: ['ambiguous-number', 'ambiguous-date', 'not-a-date'] }); // prettier-ignore

// Dates of catalogues of libraries and archives
dated('MARC', 'date', '[between 1906 and 1912]', '1906-01-01', '1912-12-31');
dated('MARC', 'date', '[189-?]', '1890-01-01', '1899-12-31');
dated('MARC', 'date', '[18--]', '1800-01-01', '1899-12-31');
dated('MARC', 'date', '©1994', '1994-01-01', '1994-12-31');
dated('MARC', 'date', 'MDCCXLV [1745]', '1745-01-01', '1745-12-31');
dated('MARC', 'date', '[not after 1850]', '', '1850-12-31');
dated('DACS', 'date', 'circa 1900-circa 1910', '1900-01-01', '1910-12-31');
dated('DACS', 'date', '1900-1910, bulk 1903-1905', '1900-01-01', '1910-12-31');
dated('LCNAF', 'dates', '1082?-1135?', '1082-01-01', '1135-12-31');
dated('LCNAF', 'dates', 'approximately 1082-1135', '1082-01-01', '1135-12-31');
dated('ULAN', 'dates', 'born 1082, died 1135', '1082-01-01', '1135-12-31');
dated('ULAN', 'dates', 'active 1126–1150', '1126-01-01', '1150-12-31');
dated('photographs', 'date', 'July-August 1906', '1906-07-01', '1906-08-31');
dated('Stata', 'eventdate', '31jan1926', '1926-01-31');
dated('SAS', 'date', '31JAN1926:00:00:00', '1926-01-31');

// Dates in words of many languages
dated('German', 'Datum', 'Ende Jan. 1126', '1126-01-21', '1126-01-31');
dated('German', 'Datum', 'Anfang Februar 1126', '1126-02-01', '1126-02-10');
dated('German', 'Datum', 'Jan.-Febr. 1126', '1126-01-01', '1126-02-28');
dated('Spanish', 'fecha', '31 de enero de 1126', '1126-01-31');
dated('Spanish', 'fecha', 'enero-febrero de 1126', '1126-01-01', '1126-02-28');
dated('Spanish', 'fecha', 'ss. XII-XIII', '1101-01-01', '1300-12-31');
dated('Spanish', 'fecha', '1ª mitad del siglo XII', '1101-01-01', '1150-12-31');
dated('French', 'date', 'du 31 janvier au 10 février 1126', '1126-01-31', '1126-02-10');
dated('French', 'date', '1er février 1126', '1126-02-01');
dated('French', 'date', '2e quart du XIIe siècle', '1126-01-01', '1150-12-31');
dated('Italian', 'data', '1° febbraio 1126', '1126-02-01');
dated('Italian', 'data', 'secc. XII-XIII', '1101-01-01', '1300-12-31');
dated('Italian', 'datazione', 'metà XII sec.', '1131-01-01', '1170-12-31');
dated('Russian', 'дата', '31 января 1126 г.', '1126-01-31');
dated('Russian', 'дата', '1126–1127 гг.', '1126-01-01', '1127-12-31');
dated('Russian', 'дата', 'ок. 1126', '1126-01-01', '1126-12-31');
dated('Polish', 'data', '2 poł. XII w.', '1151-01-01', '1200-12-31');
dated('Polish', 'data', 'ok. 1126 r.', '1126-01-01', '1126-12-31');
dated('Dutch', 'datum', 'eind 12e eeuw', '1171-01-01', '1200-12-31');
dated('Portuguese', 'data', 'início do século XII', '1101-01-01', '1130-12-31');
dated('Norwegian', 'datering', '1100-tallet', '1100-01-01', '1199-12-31');
dated('Swedish', 'datering', '1100-talets första hälft', '1100-01-01', '1149-12-31');
dated('Finnish', 'ajoitus', '1100-luku', '1100-01-01', '1199-12-31');
dated('Hungarian', 'dátum', '1126. január 31.', '1126-01-31');
dated('Turkish', 'tarih', '31 Ocak 1126', '1126-01-31');
dated('Turkish', 'tarih', 'MÖ 221', '-0220-01-01', '-0220-12-31');
dated('Greek', 'ημερομηνία', '31 Ιανουαρίου 1126', '1126-01-31');
dated('Greek', 'date', '221 π.Χ.', '-0220-01-01', '-0220-12-31');
dated('Arabic', 'تاريخ', '31 يناير 1126', '1126-01-31');
dated('Chinese', '时间', '1126年1月31日至2月10日', '1126-01-31', '1126-02-10');
dated('Chinese', '年代', '12世纪上半叶', '1101-01-01', '1150-12-31');
dated('Chinese', '年代', '前221年', '-0220-01-01', '-0220-12-31');
dated('Japanese', '年月日', '1945(昭和20)年8月15日', '1945-08-15');
dated('Japanese', '年代', '12世紀前半', '1101-01-01', '1150-12-31');
dated('Korean', '연대', '12세기 전반', '1101-01-01', '1150-12-31');
told('Arabic', 'date', '520هـ', 'other-calendar', 'not-a-date');
told('Japanese', 'date', '江戸時代', 'not-a-date', 'no-year');

/** Records of archives, museums, offices and sensors, and dates in words of many languages. */
export const REPORTED_RECORDS = cases;
