import { collection, createCases, feature, json } from './reported-cases.ts';
const { cases, add, dated, dates, told, table } = createCases();
const P = ['A|1126-01-31|1126-02-05|114,35'];
// parts
table('parts of a date', 'name,lat,lon,Jahr,Monat,Tag\nA,35,114,1126,1,31\n', [
  'A|1126-01-31|1126-01-31|114,35',
]);
table('parts of a date', 'name,lat,lon,anno,mese,giorno\nA,35,114,1126,1,31\n', [
  'A|1126-01-31|1126-01-31|114,35',
]);
table('parts of a date', 'name,lat,lon,année,mois,jour\nA,35,114,1126,janvier,31\n', [
  'A|1126-01-31|1126-01-31|114,35',
]);
table(
  'parts of a date',
  'name,lat,lon,start_y,start_m,start_d,end_y,end_m,end_d\nA,35,114,1126,1,31,1126,2,5\n',
  P,
);
table('parts of a date', 'name,lat,lon,y,m,d\nA,35,114,1126,1,31\n', ['A|1126-01-31|1126-01-31|114,35']);
table('parts of a date', 'name,lat,lon,YYYY,MM,DD\nA,35,114,1126,1,31\n', ['A|1126-01-31|1126-01-31|114,35']);
table(
  'parts of a date',
  'name,lat,lon,Start (year),Start (month),Start (day),End (year),End (month),End (day)\nA,35,114,1126,1,31,1126,2,5\n',
  P,
);
table('parts of a date', 'name,lat,lon,Year,Month,Date,Hour\nA,35,114,2020,1,31,12\n', [
  'A|2020-01-31|2020-01-31|114,35',
]);
table('parts of a date', 'name,lat,lon,年,月,日\nA,35,114,1126,1,31\n', ['A|1126-01-31|1126-01-31|114,35']);
table(
  'parts of a date',
  'name,lat,lon,開始年,開始月,開始日,終了年,終了月,終了日\nA,35,114,1126,1,31,1126,2,5\n',
  P,
);
table(
  'parts of a date',
  'name,lat,lon,birth_year,birth_month,birth_day,death_year,death_month,death_day\nA,35,114,1126,1,31,1126,2,5\n',
  P,
);
table(
  'parts of a date',
  'name,lat,lon,yearBegin,monthBegin,dayBegin,yearEnd,monthEnd,dayEnd\nA,35,114,1126,1,31,1126,2,5\n',
  P,
);
dates(
  'parts of a date',
  { year1: 1126, month1: 1, day1: 31, year2: 1126, month2: 2, day2: 5 },
  '1126-01-31',
  '1126-02-05',
);
dates(
  'parts of a date',
  { jahr_von: 1126, monat_von: 1, tag_von: 31, jahr_bis: 1126, monat_bis: 2, tag_bis: 5 },
  '1126-01-31',
  '1126-02-05',
);
dates(
  'parts of a date',
  { starty: 1126, startm: 1, startd: 31, endy: 1126, endm: 2, endd: 5 },
  '1126-01-31',
  '1126-02-05',
);
dates('parts of a date', { year: 1126, month: 'Jan', day: 31 }, '1126-01-31', '1126-01-31');
dates('parts of a date', { date: 31, month: 1, year: 1126 }, '1126-01-31', '1126-01-31');
// bp, bc
table('years before present', 'name,lat,lon,calBP_max,calBP_min\nA,35,114,4500,4200\n', [
  'A|-2550-01-01|-2250-12-31|114,35',
]);
table('years before present', 'name,lat,lon,start_bp,end_bp\nA,35,114,4500,4200\n', [
  'A|-2550-01-01|-2250-12-31|114,35',
]);
table('years before present', 'name,lat,lon,Older (cal BP),Younger (cal BP)\nA,35,114,4500,4200\n', [
  'A|-2550-01-01|-2250-12-31|114,35',
]);
table(
  'years before present',
  'site,lat,lon,Lab Code,C14 Age,Error,cal BC from,cal BC to\nA,35,114,X-1,4500,30,3340,3090\n',
  ['A|-3339-01-01|-3089-12-31|114,35'],
);
table('years before present', 'name,lat,lon,age_ka_bp\nA,35,114,4.5\n', ['A|*|*|114,35']);
table('years before our era', 'name,lat,lon,start_bc,end_bc\nA,35,114,500,300\n', [
  'A|-0499-01-01|-0299-12-31|114,35',
]);
table('years before our era', 'name,lat,lon,Year BC\nA,35,114,44\n', ['A|-0043-01-01|-0043-12-31|114,35']);
table('years before our era', 'name,lat,lon,from (BCE),to (BCE)\nA,35,114,500,300\n', [
  'A|-0499-01-01|-0299-12-31|114,35',
]);
table('years before our era', 'name,lat,lon,from (BCE/CE),to (BCE/CE)\nA,35,114,-500,300\n', [
  'A|-0500-01-01|0300-12-31|114,35',
]);
table('years before our era', 'name,lat,lon,Beginn v. Chr.,Ende v. Chr.\nA,35,114,500,300\n', [
  'A|-0499-01-01|-0299-12-31|114,35',
]);
dates('years before our era', { start_bce: 500, end_bce: 300 }, '-0499-01-01', '-0299-12-31');
// formats as headings
table('headings that say how a date is written', 'name,lat,lon,Date (DD/MM/YYYY)\nA,35,114,05/06/1126\n', [
  'A|1126-06-05|1126-06-05|114,35',
]);
table('headings that say how a date is written', 'name,lat,lon,Date (MM/DD/YYYY)\nA,35,114,05/06/1126\n', [
  'A|1126-05-06|1126-05-06|114,35',
]);
table('headings that say how a date is written', 'name,lat,lon,dd.mm.yyyy\nA,35,114,05.06.1126\n', [
  'A|1126-06-05|1126-06-05|114,35',
]);
table(
  'headings that say how a date is written',
  'name,lat,lon,start dd/mm/yyyy,end dd/mm/yyyy\nA,35,114,05/06/1126,07/06/1126\n',
  ['A|1126-06-05|1126-06-07|114,35'],
);
table('headings that say how a date is written', 'name,lat,lon,Fecha (dd/mm/aaaa)\nA,35,114,05/06/1126\n', [
  'A|1126-06-05|1126-06-05|114,35',
]);
table('headings that say how a date is written', 'name,lat,lon,YYYYMMDD\nA,35,114,11260605\n', [
  'A|1126-06-05|1126-06-05|114,35',
]);
// phrases
dated('words of catalogues', 'date', 'XIIe siècle, première moitié', '1101-01-01', '1150-12-31');
dated('words of catalogues', 'date', 's. XII, 2ª mitad', '1151-01-01', '1200-12-31');
dated('words of catalogues', 'date', 'sec. XII, prima metà', '1101-01-01', '1150-12-31');
dated('words of catalogues', 'date', '12. Jh., letztes Viertel', '1176-01-01', '1200-12-31');
dated('words of catalogues', 'date', '3rd quarter 12th century', '1151-01-01', '1175-12-31');
dated('words of catalogues', 'date', '12thC AD-13thC AD', '1101-01-01', '1300-12-31');
dated('words of catalogues', 'date', '1stC BC', '-0099-01-01', '0000-12-31');
dated('words of catalogues', 'date', '1126 (published)', '1126-01-01', '1126-12-31');
dated('words of catalogues', 'date', '1815-06-18[2][3]', '1815-06-18');
dated('words of catalogues', 'date', '18–20 June 1815[a]', '1815-06-18', '1815-06-20');
told('words of catalogues', 'date', 'Week 12', 'no-year');
told('words of catalogues', 'date', '第3天', 'not-a-date', 'no-year');
// axes
table('coordinates by name', 'name,reclat,reclong,year\nA,35,114,1126\n', ['A|1126-01-01|1126-12-31|114,35']);
table('coordinates by name', 'name,INTPTLAT,INTPTLONG,year\nA,35,114,1126\n', [
  'A|1126-01-01|1126-12-31|114,35',
]);
table(
  'coordinates by name',
  'name,dropoff_lat,dropoff_lng,pickup_lat,pickup_lng,year\nA,35,114,36,115,1126\n',
  ['A|1126-01-01|1126-12-31|114,35'],
);
table(
  'coordinates by name',
  'pavadinimas;platuma;ilguma;pradžios metai;pabaigos metai\nA;35;114;1126;1127\n',
  ['A|1126-01-01|1127-12-31|114,35'],
);
table('coordinates by name', 'nosaukums;platums;garums;sākuma gads;beigu gads\nA;35;114;1126;1127\n', [
  'A|1126-01-01|1127-12-31|114,35',
]);
table('coordinates by name', 'nimetus;laiuskraad;pikkuskraad;algusaasta;lõppaasta\nA;35;114;1126;1127\n', [
  'A|1126-01-01|1127-12-31|114,35',
]);
table('coordinates by name', 'naziv;geografska širina;geografska dužina;početak;kraj\nA;35;114;1126;1127\n', [
  'A|1126-01-01|1127-12-31|114,35',
]);
table('coordinates by name', 'nama,lintang,bujur,tahun mulai,tahun selesai\nA,35,114,1126,1127\n', [
  'A|1126-01-01|1127-12-31|114,35',
]);
table('coordinates by name', 'نام,عرض جغرافیایی,طول جغرافیایی,شروع,پایان\nA,35,114,1126,1127\n', [
  'A|1126-01-01|1127-12-31|114,35',
]);
table('coordinates by name', 'názov;zemepisná šírka;zemepisná dĺžka;začiatok;koniec\nA;35;114;1126;1127\n', [
  'A|1126-01-01|1127-12-31|114,35',
]);
table('coordinates by name', 'име;географска ширина;географска дължина;начало;край\nA;35;114;1126;1127\n', [
  'A|1126-01-01|1127-12-31|114,35',
]);
table('coordinates by name', 'নাম,অক্ষাংশ,দ্রাঘিমাংশ,শুরু,শেষ\nA,35,114,1126,1127\n', [
  'A|1126-01-01|1127-12-31|114,35',
]);
table('coordinates by name', 'שם,קו רוחב,קו אורך,שנת התחלה,שנת סיום\nA,35,114,1126,1127\n', [
  'A|1126-01-01|1127-12-31|114,35',
]);
table('coordinates by name', 'ชื่อ,ละติจูด,ลองจิจูด,ปีที่เริ่ม,ปีสิ้นสุด\nA,35,114,1126,1127\n', [
  'A|1126-01-01|1127-12-31|114,35',
]);
// json shapes
add(
  'tables in JSON',
  'a.json',
  json({
    meta: {
      columns: [{ name: 'name' }, { name: 'lat' }, { name: 'lon' }, { name: 'start' }, { name: 'end' }],
    },
    rows: [['A', 35, 114, '1126-01-31', '1126-02-05']],
  }),
  P,
);
add(
  'tables in JSON',
  'a.json',
  json({
    data: [
      {
        type: 'scattergeo',
        mode: 'markers',
        lat: [35, 36],
        lon: [114, 115],
        text: ['A', 'B'],
        date: ['1126-01-31', '1126-02-05'],
      },
    ],
  }),
  ['A|1126-01-31|1126-01-31', 'B|1126-02-05|1126-02-05'],
);
add(
  'tables in JSON',
  'a.json',
  json({
    cols: [{ title: 'name' }, { title: 'lat' }, { title: 'lon' }, { title: 'start' }, { title: 'end' }],
    data: [['A', 35, 114, '1126-01-31', '1126-02-05']],
  }),
  P,
);
add(
  'tables in JSON',
  'a.json',
  json({
    nodes: [{ id: 'a', label: 'A', lat: 35, lng: 114, start: '1126-01-31', end: '1126-02-05' }],
    edges: [],
  }),
  P,
);
add('tables in JSON', 'a.json', json({ type: 'Topology', objects: {}, arcs: [] }), []);
add(
  'tables in JSON',
  'a.geojson',
  collection(
    feature({ AccessionYear: 1904, 'Object Begin Date': -1479, 'Object End Date': -1458, title: 'A' }),
  ),
  ['A|-1479-01-01|-1458-12-31'],
);
// siblings: founding / ending words, first & last in languages
table(
  'words of beginnings and ends',
  'Kirche;Erste Erwähnung;Letzte Erwähnung;Breite;Länge\nA;1126;1127;35;114\n',
  ['A|1126-01-01|1127-12-31|114,35'],
);
table(
  'words of beginnings and ends',
  'Iglesia;Primera mención;Última mención;Latitud;Longitud\nA;1126;1127;35;114\n',
  ['A|1126-01-01|1127-12-31|114,35'],
);
table(
  'words of beginnings and ends',
  'Église;Première mention;Dernière mention;Latitude;Longitude\nA;1126;1127;35;114\n',
  ['A|1126-01-01|1127-12-31|114,35'],
);
table(
  'words of beginnings and ends',
  'Kirke;Første omtale;Siste omtale;Breddegrad;Lengdegrad\nA;1126;1127;35;114\n',
  ['A|1126-01-01|1127-12-31|114,35'],
);
table(
  'words of beginnings and ends',
  'Kościół;Pierwsza wzmianka;Ostatnia wzmianka;Szerokość;Długość\nA;1126;1127;35;114\n',
  ['A|1126-01-01|1127-12-31|114,35'],
);
table(
  'words of beginnings and ends',
  'Церковь;Первое упоминание;Последнее упоминание;Широта;Долгота\nA;1126;1127;35;114\n',
  ['A|1126-01-01|1127-12-31|114,35'],
);
table('words of beginnings and ends', 'Crkva;Sagrađena;Srušena;Širina;Dužina\nA;1126;1127;35;114\n', [
  'A|1126-01-01|1127-12-31|114,35',
]);
table('words of beginnings and ends', 'Templom;Épült;Lebontva;Szélesség;Hosszúság\nA;1126;1127;35;114\n', [
  'A|1126-01-01|1127-12-31|114,35',
]);
table(
  'words of beginnings and ends',
  'Biserica;Construită;Demolată;Latitudine;Longitudine\nA;1126;1127;35;114\n',
  ['A|1126-01-01|1127-12-31|114,35'],
);
table(
  'words of beginnings and ends',
  'Kerk;Gebouwd;Gesloopt;Breedtegraad;Lengtegraad\nA;1126;1127;35;114\n',
  ['A|1126-01-01|1127-12-31|114,35'],
);
table('words of beginnings and ends', 'Camii;Yapım yılı;Yıkım yılı;Enlem;Boylam\nA;1126;1127;35;114\n', [
  'A|1126-01-01|1127-12-31|114,35',
]);
table('words of beginnings and ends', 'Ναός;Ίδρυση;Καταστροφή;Πλάτος;Μήκος\nA;1126;1127;35;114\n', [
  'A|1126-01-01|1127-12-31|114,35',
]);
table('words of beginnings and ends', 'مسجد,تأسيس,هدم,خط العرض,خط الطول\nA,1126,1127,35,114\n', [
  'A|1126-01-01|1127-12-31|114,35',
]);
table('words of beginnings and ends', '寺院,創建年,廃寺年,緯度,経度\nA,1126,1127,35,114\n', [
  'A|1126-01-01|1127-12-31|114,35',
]);
table('words of beginnings and ends', '사찰,창건,폐사,위도,경도\nA,1126,1127,35,114\n', [
  'A|1126-01-01|1127-12-31|114,35',
]);
table('words of beginnings and ends', '城池,始筑,废弃,经度,纬度\nA,1126,1127,114,35\n', [
  'A|1126-01-01|1127-12-31|114,35',
]);
table(
  's',
  'Wrack;Baujahr;Untergang;Breite;Länge\nA;1868;12.11.1912;35;114\n',
  ['A|1912-11-12|1912-11-12|114,35'],
  { tells: ['date-not-used'] },
);
table('words of beginnings and ends', 'ship,launched,sunk,lat,lon\nA,1868,1912-11-23,35,114\n', [
  'A|1912-11-23|1912-11-23|114,35',
]);
dates('words of beginnings and ends', { date: [1126, 1, 31] }, '1126-01-31', '1126-01-31');
dated('words of beginnings and ends', 'date', '-100 to -50', '-0100-01-01', '-0050-12-31');
dated('words of beginnings and ends', 'Date', 'the evening of 9 January 1127', '1127-01-09');
dated('words of beginnings and ends', 'Date', 'buried 3 Feb 1612', '1612-02-03');
dated('words of beginnings and ends', 'Date', 'Anno Domini MCXXVI', '1126-01-01', '1126-12-31');
dated('words of beginnings and ends', 'Date', '1126; 1128; 1130', '1126-01-01', '1130-12-31');
// traps: must not be dates, or must be told
table('numbers that are no dates', 'name,lat,lon,prima,ultima\nA,35,114,x,y\n', ['A|*|*|114,35']);
table('numbers that are no dates', 'name,lat,lon,from,to\nA,35,114,Paris,Rome\n', ['A|*|*|114,35']);
table('numbers that are no dates', 'name,lat,lon,m,d,y\nA,35,114,12,5,7\n', ['A|*|*|114,35']);
table('numbers that are no dates', 'name,lat,lon,day,month\nA,35,114,5,7\n', ['A|*|*|114,35'], {
  tells: ['looks-dated', 'no-year', 'not-a-date', 'half-dated'],
});
table('numbers that are no dates', 'name,lat,lon,score1,score2\nA,35,114,1500,1700\n', ['A|*|*|114,35']);
table('numbers that are no dates', 'name,lat,lon,temp_max,temp_min\nA,35,114,300,270\n', ['A|*|*|114,35']);
table('numbers that are no dates', 'name,lat,lon,page_start,page_end\nA,35,114,120,140\n', ['A|*|*|114,35']);
table('numbers that are no dates', 'name,lat,lon,elev_min,elev_max\nA,35,114,1200,1400\n', ['A|*|*|114,35']);
table('numbers that are no dates', 'name,lat,lon,price_from,price_to\nA,35,114,1200,1400\n', [
  'A|*|*|114,35',
]);
table('numbers that are no dates', 'name,lat,lon,bp_systolic,bp_diastolic\nA,35,114,120,80\n', [
  'A|*|*|114,35',
]);
table('numbers that are no dates', 'name,lat,lon,open_time,close_time\nA,35,114,0900,1700\n', [
  'A|*|*|114,35',
]);
table('numbers that are no dates', 'name,lat,lon,census tract,population\nA,35,114,1204,5000\n', [
  'A|*|*|114,35',
]);
table('numbers that are no dates', 'name,lat,lon,house no 1,house no 2\nA,35,114,1204,1500\n', [
  'A|*|*|114,35',
]);
add(
  'numbers that are no dates',
  'a.geojson',
  collection(feature({ name: 'A', value1: 1500, value2: 1700 })),
  ['A|*|*|114,35'],
);
add(
  'numbers that are no dates',
  'a.geojson',
  collection(feature({ name: 'A', width: 'for 1200 m', code: 'do 1300' })),
  ['A|*|*|114,35'],
);

/** Files kindred to those of reports, of other languages, spellings and layouts. */
export const KINDRED_FILES = cases;
