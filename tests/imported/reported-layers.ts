import { collection, createCases, feature, json, kml, row, workbook } from './reported-cases.ts';

/*
 * Written before the reader was tried on it, with what it had learnt of the chronicles: of 70, it read 50 as expected at first; of 5 the
 * expectation was changed (phrases as Set out are told, not read; which text is the name; a moment lies on its day).
 */
const { cases, add, dated, dates, told, table } = createCases();

const A = ['A|1126-01-31|1126-02-05|114,35'];

// Layers of time sliders
dates('hajkmap/Hajk#805', { start: '11260131', end: '11260205' }, '1126-01-31', '1126-02-05');
table('anitagraser/TimeManager#223', 'station,opened,closed,lat,lon\nFort Snelling,1819-11-01,NA,44.9,-93.2\nFort Ripley,1849-04-13,1857-07-08,46.2,-94.4\n', ['Fort Snelling|1819-11-01||-93.2,44.9', 'Fort Ripley|1849-04-13|1857-07-08|-94.4,46.2']); // prettier-ignore
dates(
  '3liz/lizmap-web-client#353',
  { build_date: '1126', demolish_date: '1127' },
  '1126-01-01',
  '1127-12-31',
);
dates(
  'MapStory/mapstory-meta#167',
  { date: '1126-01-31', enddate: '1126-02-05' },
  '1126-01-31',
  '1126-02-05',
);
dates('qgis2web/qgis2web#550', { date: '1126-02' }, '1126-02-01', '1126-02-28');
dates('Esri timeInfo', { FROM_DATE: -3155673600000, TO_DATE: -3124224000000 }, '1870-01-01', '1870-12-31');
dates('Leaflet.TimeDimension', { times: [1580464800000] }, '2020-01-31', '2020-01-31');
dates('OpenHistoricalMap', { start_date: '1126-01', end_date: '1126-03', 'start_date:edtf': '1126-01~', 'end_date:edtf': '1126-03' }, '1126-01-01', '1126-03-31'); // prettier-ignore
dates(
  'GeoServer time',
  { time_begin: '1126-01-31Z', time_finish: '1126-02-05Z' },
  '1126-01-31',
  '1126-02-05',
);
dates('Timemap of conflicts', { date_start: '1126-01-31 00:00:00.000', date_end: '1126-02-05 00:00:00.000', date_prec: 1, year: 1126, best: 1500 }, '1126-01-31', '1126-02-05'); // prettier-ignore
dates('Historic Overlay', { Yr_From: '1126', Yr_To: '1127' }, '1126-01-01', '1127-12-31');
dates('parcels', { DT_VIGOR: '31/01/1126', DT_FIM: '05/02/1126' }, '1126-01-31', '1126-02-05');
dates('IGN', { date_creat: '2020-01-01 10:00:00', date_maj: '2021-01-01 10:00:00', date_app: '1126-01-31' }, '1126-01-31', '1126-01-31'); // prettier-ignore
dates('Swisstopo', { GUELTIG_VON: '1848-09-12', GUELTIG_BIS: '1978-12-31' }, '1848-09-12', '1978-12-31');
dates(
  'Dutch municipalities',
  { ingangsdatum: '1812-01-01', einddatum: '1941-07-01' },
  '1812-01-01',
  '1941-07-01',
);
dates('Belgian register', { begin_geldigheid: '1126-01-31', eind_geldigheid: '1126-02-05' }, '1126-01-31', '1126-02-05'); // prettier-ignore
dates('Norwegian register', { gyldigFra: '1838-01-01', gyldigTil: '1963-12-31' }, '1838-01-01', '1963-12-31');
dates(
  'Swedish parishes',
  { giltig_from: '1126-01-31', giltig_tom: '1126-02-05' },
  '1126-01-31',
  '1126-02-05',
);
dates('Polish communes', { wazne_od: '1126-01-31', wazne_do: '1126-02-05' }, '1126-01-31', '1126-02-05');
dates('Spanish communes', { fecha_alta: '1842-01-01', fecha_baja: '1970-12-31' }, '1842-01-01', '1970-12-31');
dates('Italian communes', { data_istituzione: '1861-03-17', data_cessazione: '1928-12-31' }, '1861-03-17', '1928-12-31'); // prettier-ignore
dates(
  'French communes',
  { date_creation: '1801-01-01', date_suppression: '1964-12-31' },
  '1801-01-01',
  '1964-12-31',
);
dates(
  'Japanese communes',
  { N03_valid_from: '1889-04-01', N03_valid_to: '1955-03-31' },
  '1889-04-01',
  '1955-03-31',
);
dates('Taiwan', { 起始年: '1895', 結束年: '1945' }, '1895-01-01', '1945-12-31');

// Tables
table('ACLED', 'event_id_cnty,event_date,year,time_precision,disorder_type,event_type,actor1,country,location,latitude,longitude,source,notes,fatalities,timestamp\nETH1,16 May 2025,2025,1,Political violence,Battles,X,Ethiopia,Mekele,13.49,39.47,BBC,x,3,1747872000\n', ['Mekele|2025-05-16|2025-05-16|39.47,13.49']); // prettier-ignore
table('frontier massacres', 'Site_Name,Date_From,Date_To,Victims,Latitude,Longitude,Period\nMyall Creek,10-Jun-1838,10-Jun-1838,28,-29.77,150.71,1836-1840\n', ['Myall Creek|1838-06-10|1838-06-10|150.71,-29.77']); // prettier-ignore
table('peace-keeping', 'mission,month,year,latitude,longitude,troops\nMONUC,3,2004,-4.3,15.3,500\n', ['MONUC|2004-03-01|2004-03-31|15.3,-4.3']); // prettier-ignore
table('pilgrims', 'Pilgrim,Set out,Came home,Shrine,Lat,Lon\nMargery,1413,1415,Jerusalem,31.77,35.22\n', ['Jerusalem|*|*|35.22,31.77'], { tells: ['looks-dated'] }); // prettier-ignore
table('plague pits', 'Site,First burial,Last burial,lat,lng\nSmithfield,1348-12,1349-06,51.52,-0.1\n', ['Smithfield|1348-12-01|1349-06-30|-0.1,51.52']); // prettier-ignore
table('mints', 'Mint;von;bis;Münzherr;Breite;Länge\nGoslar;um 1000;1764;König;51,9;10,4\n', ['Goslar|1000-01-01|1764-12-31|10.4,51.9']); // prettier-ignore
table('bishoprics', 'See,Erected,Suppressed,Latitude,Longitude\nCrediton,909,1050,50.79,-3.65\n', ['Crediton|0909-01-01|1050-12-31|-3.65,50.79']); // prettier-ignore
table('fairs', 'Town,Charter,Last held,lat,lon\nSt Ives,1110,1826,52.33,-0.08\n', ['St Ives|*|*|-0.08,52.33'], { tells: ['looks-dated', 'half-dated', 'date-not-used', 'other-end-taken'] }); // prettier-ignore
table('parliaments', 'Parliament,Met,Dissolved,Place,Lat,Lon\nMad Parliament,11 June 1258,July 1258,Oxford,51.75,-1.26\n', ['Mad Parliament|1258-06-11|1258-07-31|-1.26,51.75']); // prettier-ignore
table('radio stations', 'Call sign,On air,Off air,lat,lon\nKDKA,1920-11-02,,40.4,-80\n', ['KDKA|1920-11-02||-80,40.4']); // prettier-ignore
table('ghost towns', 'Ghost town,Settled,Deserted,County,Lat,Lon\nBodie,1859,1942,Mono,38.21,-119.01\n', ['Bodie|1859-01-01|1942-12-31|-119.01,38.21']); // prettier-ignore
table('strikes', 'Mine,Strike began,Work resumed,lat,lon\nCadeby,1902-06-29,1903-03-20,53.5,-1.2\n', ['Cadeby|1902-06-29||-1.2,53.5'], { tells: ['date-not-used'] }); // prettier-ignore
table('internment', 'Camp,In use from,In use to,Lat,Lon\nKnockaloe,17/11/1914,10/1919,54.2,-4.67\n', ['Knockaloe|1914-11-17|1919-10-31|-4.67,54.2']); // prettier-ignore
table('eclipses of antiquity', 'Eclipse,Date (astronomical),Lat,Lon\nThales,-584 May 28,38,27\n', ['Thales|-0584-05-28|-0584-05-28|27,38']); // prettier-ignore
table('weather diaries', 'Observer;Place;Start of record;End of record;Lat;Lon\nMerle;Driby;1337-01-01;1344-01-10;53,2;0,1\n', ['Driby|1337-01-01|1344-01-10|0.1,53.2'], { tells: [] }); // prettier-ignore
table('two rows of headings', 'Site,Location,,Dates,\n,Lat,Lon,Start,End\nA,35,114,1126,1127\n', ['A|1126-01-01|1127-12-31|114,35']); // prettier-ignore
table('a footer of totals', 'site,lat,lon,year\nA,35,114,1126\nB,36,115,1127\nTotal: 2,,,\n', ['A|1126-01-01|1126-12-31|114,35', 'B|1127-01-01|1127-12-31|115,36'], { tells: ['no-geometry'] }); // prettier-ignore
add('blanks before the headings', 'a.csv', ' name , lat , lon , year \n A , 35 , 114 , 1126 \n', ['A|1126-01-01|1126-12-31|114,35']); // prettier-ignore
add('headings in quotes within quotes', 'a.csv', '"""name""","""lat""","""lon""","""year"""\n"A",35,114,1126\n', ['A|1126-01-01|1126-12-31|114,35']); // prettier-ignore
add('dates as serial numbers in a list', 'a.xlsx', workbook(row('Site', 'Lat', 'Lon', 'Opened', 'Closed') + row('A', 35, 114, [9528], '')), ['A|1926-01-31||114,35']); // prettier-ignore
add('texts and dates in one column', 'a.xlsx', workbook(row('Site', 'Lat', 'Lon', 'Date') + row('A', 35, 114, [9528]) + row('B', 35, 114, 'c. 1126') + row('C', 35, 114, 1127)), ['A|1926-01-31|1926-01-31|114,35', 'B|1126-01-01|1126-12-31|114,35', 'C|1127-01-01|1127-12-31|114,35']); // prettier-ignore

// JSON and XML
add('a scroll of stories', 'a.json', json({ config: { style: 'x' }, chapters: [{ id: 'one', title: 'A', date: '31 January 1126', location: { center: [114, 35], zoom: 5 } }] }), ['A|1126-01-31|1126-01-31|114,35']); // prettier-ignore
add('a gazetteer of people', 'a.json', json({ results: [{ label: 'A', geo: { lat: 35, lon: 114 }, timespan: { earliest: '1126-01-31', latest: '1126-02-05' } }] }), A); // prettier-ignore
add('REST of Django', 'a.json', json({ count: 1, next: null, previous: null, results: { type: 'FeatureCollection', features: [feature({ name: 'A', start: '1126-01-31', end: '1126-02-05' })] } }), A); // prettier-ignore
add('a state of Redux', 'a.json', json({ byId: { a: { name: 'A', lat: 35, lng: 114, start: '1126-01-31', end: '1126-02-05' } }, allIds: ['a'] }), A); // prettier-ignore
add('units and their moves', 'a.json', json([{ unit: 'A', track: [{ t: '1126-01-31', lat: 35, lng: 114 }, { t: '1126-02-05', lat: 36, lng: 115 }] }]), ['|1126-01-31|1126-01-31|114,35', '|1126-02-05|1126-02-05|115,36']); // prettier-ignore
add('a network of letters', 'a.json', json({ nodes: [{ id: 'a', label: 'A', attributes: { lat: 35, lng: 114 } }], edges: [] }), ['A|*|*|114,35']); // prettier-ignore
add('KML of a plugin', 'a.kml', kml('<Placemark><name>A</name><TimeSpan><begin>1126-01-31T00:00:00Z</begin><end>1126-02-05T00:00:00Z</end></TimeSpan><Point><coordinates>114,35</coordinates></Point></Placemark>'), ['A|1126-01-31|1126-02-05|114,35']); // prettier-ignore
add('GeoJSON with ids as names', 'a.geojson', collection(feature({ start: 1126, end: 1127 }, { id: 'fort-1' })), ['fort-1|1126-01-01|1127-12-31|114,35']); // prettier-ignore

// Dates
dated('gazetteer', 'date', 'late 12th–early 13th century', '1171-01-01', '1230-12-31');
dated('gazetteer', 'date', 'first quarter of the 12th c. AD', '1101-01-01', '1125-12-31');
dated('gazetteer', 'date', '5th c. BC to 3rd c. AD', '-0499-01-01', '0300-12-31');
dated('gazetteer', 'date', 'C12-C13', '1101-01-01', '1300-12-31');
dated('gazetteer', 'date', '1126 (?)', '1126-01-01', '1126-12-31');
dated('gazetteer', 'date', '1126/1127', '1126-01-01', '1127-12-31');
dated('gazetteer', 'date', '1126 or later', '1126-01-01', '');
dated('gazetteer', 'date', '31-I-1126', '1126-01-31');
dated('gazetteer', 'date', '31.I.1126', '1126-01-31');
dated('gazetteer', 'date', '1126 I 31', '1126-01-31');
dated('gazetteer', 'date', 'Jan 31 1126 to Feb 5 1126', '1126-01-31', '1126-02-05');
dated('gazetteer', 'date', '31/1–5/2/1126', '1126-01-31', '1126-02-05');
dated('gazetteer', 'date', '1126-01-31 – 1126-02-05', '1126-01-31', '1126-02-05');
dated('gazetteer', 'date', 'Q1 1926', '1926-01-01', '1926-03-31');
told('gazetteer', 'date', 'last year', 'not-a-date', 'no-year');
told('gazetteer', 'date', '1126 AH', 'other-calendar');
dated('gazetteer', 'date', '5th century', '0401-01-01', '0500-12-31');

/** Layers of time sliders, registers of communes, tables of places and answers of programs. */
export const REPORTED_LAYERS = cases;
