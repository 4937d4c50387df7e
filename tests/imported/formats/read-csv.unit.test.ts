// Tables as people keep them: the days and places that their rows mean, whatever their headings and marks.
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { openText } from '../open-text.ts';
import { reasons, told } from '../told.ts';

const fixture = (name: string) =>
  openText(name, readFileSync(`tests/fixtures/own-data/${name}`), { calendar: null });
const A = 'A 1126-01-01 1127-12-31';

describe('tables that were opened wrong once', () => {
  it.each([
    ['d03-geojson-column.csv', [`${A} 114.3 34.8`, 'B 1126-01-01 1127-12-31 113 35 114 36']],
    ['d06-one-coordinate-field.csv', [`${A} 114.3 34.8`, 'B 1126-01-01 1127-12-31 115.3 35.8']],
    ['d10-fullwidth-comma.csv', ['平州 1123-01-01 1125-12-31 118.9 39.9']],
    ['d11-sep-line.csv', [`${A} 114.3 34.8`]],
    ['d17-zh-headers.csv', ['平州 1123-01-01 1125-12-31 118.9 39.9']],
    ['d19-headers-decimal.csv', [`${A} 114.3 34.8`]],
    ['a15-timelinejs.csv', ['First siege 1126-01-31 1126-02-05 114.3 34.8', 'City falls 1127-01-09 1127-01-09 114.3 34.8']],
  ] as const)('%s', async (name, records) => {
    const opened = await fixture(name);
    expect(told(opened)).toEqual(records);
    expect(opened.report).toMatchObject({ refused: 0, undated: 0 });
  }); // prettier-ignore

  it('ten notations of degrees', async () => {
    const opened = await fixture('d05-dms.csv');
    expect(opened.report).toMatchObject({ read: 10, shown: 10 });
    for (const [, west, south] of told(opened).map((line) => /(\S+) (\S+)$/.exec(line) ?? [])) {
      expect(Number(west)).toBeCloseTo(114.3, 1);
      expect(Number(south)).toBeCloseTo(34.79, 1);
    }
  });

  it('letters of the sides in columns of their own', async () => {
    const opened = await fixture('a14-separate-date-time.csv');
    expect(told(opened).map((line) => line.split(' ').slice(-2))).toEqual([['114.2', '35.1'], ['-114.3', '-35.2']]); // prettier-ignore
  });
});

const ROW = '1126,1127';
/** Tables of one row, `A` at 114.3° E, 34.8° N from 1126 to 1127. */
const ONE: Readonly<Record<string, string>> = {
  'by semicolons, with decimal commas': 'name;lon;lat;start;end\nA;114,3;34,8;1126;1127',
  'by commas in quotes, with decimal commas': 'name,lon,lat,start,end\nA,"114,3","34,8",1126,1127',
  'by bars': 'name|lon|lat|start|end\nA|114.3|34.8|1126|1127',
  'by tabs': 'name\tlon\tlat\tstart\tend\nA\t114.3\t34.8\t1126\t1127',
  'by full-width semicolons': 'name；lon；lat；start；end\nA；114.3；34.8；1126；1127',
  'by carets': 'sep=^\nname^lon^lat^start^end\nA^114.3^34.8^1126^1127',
  'by tabs that a line names': 'sep=\t\nname\tlon\tlat\tstart\tend\nA\t114.3\t34.8\t1126\t1127',
  'a separator line in quotes': `"sep=,"\r\nname,lon,lat,start,end\r\nA,114.3,34.8,${ROW}\r\n`,
  'old line ends': `name,lon,lat,start,end\rA,114.3,34.8,${ROW}\r`,
  'a title above': `Sieges of the war\nname,lon,lat,start,end\nA,114.3,34.8,${ROW}`,
  'a title, a remark and a blank line above': `Sieges,,,,\n"After the Song shi, juan 23",,,,\n,,,,\nname,lon,lat,start,end\nA,114.3,34.8,${ROW}`,
  'remarks behind #': `# exported by hand\n# version 2\nname,lon,lat,start,end\nA,114.3,34.8,${ROW}`,
  'a title by semicolons with a comma in it': 'Sieges, 1126\nname;lon;lat;start;end\nA;114,3;34,8;1126;1127',
  'Excel’s line ends and a mark': `\uFEFFname,lon,lat,start,end\r\nA,114.3,34.8,${ROW}\r\n`,
  'Lng and Lat': `Name,Lng,Lat,Start,End\nA,114.3,34.8,${ROW}`,
  'Long and Lat': `Name,Lat,Long,Start,End\nA,34.8,114.3,${ROW}`,
  'X and Y': `Name,X,Y,Start,End\nA,114.3,34.8,${ROW}`,
  'POINT_X and POINT_Y': `NAME,POINT_X,POINT_Y,START,END\nA,114.3,34.8,${ROW}`,
  'X_COORD and Y_COORD': `NAME,X_COORD,Y_COORD,START_DATE,END_DATE\nA,114.3,34.8,${ROW}`,
  'Darwin Core': `scientificName,decimalLatitude,decimalLongitude,startDate,endDate\nA,34.8,114.3,${ROW}`,
  Pleiades: `title,reprLat,reprLong,minDate,maxDate\nA,34.8,114.3,${ROW}`,
  'units behind headings': `Name,Longitude (°E),Latitude (°N),Start year,End year\nA,114.3,34.8,${ROW}`,
  'units in brackets': `Name,Lon [deg],Lat [deg],from,to\nA,114.3,34.8,${ROW}`,
  'headings with blanks and capitals': ` NAME , LONGITUDE , LATITUDE , FROM , TO \nA, 114.3 , 34.8 ,${ROW}`,
  'GPS columns': `name,gps_longitude,gps_latitude,from_year,to_year\nA,114.3,34.8,${ROW}`,
  'columns of a place': `name,place_lat,place_lng,valid_from,valid_to\nA,34.8,114.3,${ROW}`,
  'headings in camel case': `name,startLongitude,startLatitude,startYear,endYear\nA,114.3,34.8,${ROW}`,
  'headings in German': 'Name;Längengrad;Breitengrad;start;end\nA;114,3;34,8;1126;1127',
  'headings in Spanish': `nombre,longitud,latitud,start,end\nA,114.3,34.8,${ROW}`,
  'headings in Japanese': `名称,経度,緯度,開始年,終了年\nA,114.3,34.8,${ROW}`.replace('終了年', '終年'),
  'headings of the mainland': `名称,经度,纬度,开始,结束\nA,114.3,34.8,${ROW}`,
  'headings with remarks in Chinese': `地名,經度（東）,緯度（北）,起年,訖年\nA,114.3,34.8,${ROW}`,
  'headings as the atlas of China’s history': `NAME_CH,X_COOR,Y_COOR,BEG_YR,END_YR\nA,114.3,34.8,${ROW}`,
  'letters in the cells alone': `name,place E,place N,start,end\nA,114.3°E,34.8°N,${ROW}`,
  'both in one cell, by letters': `name,where,start,end\nA,34.8°N 114.3°E,${ROW}`,
  'both in one cell, called location': `name,location,start,end\nA,"34.8, 114.3",${ROW}`,
  'both in one cell, in brackets': `name,coords,start,end\nA,"(34.8, 114.3)",${ROW}`,
  'both in one cell, longitude first': `name,lonlat,start,end\nA,"114.3 34.8",${ROW}`,
  'both in one cell, as JSON': `name,position,start,end\nA,"[114.3,34.8]",${ROW}`,
  'both in one cell, in Chinese': `名稱,座標,始,終\nA,東經114.3度 北緯34.8度,${ROW}`,
  'a point as text': `name,WKT,start,end\nA,POINT (114.3 34.8),${ROW}`,
  'a point with its system': `name,geom,start,end\nA,SRID=4326;POINT(114.3 34.8),${ROW}`,
  'a point as text, in a column of another name': `name,ort,start,end\nA,Point(114.3 34.8),${ROW}`,
  'a point of Wikidata': `itemLabel,coord,start,end\nA,Point(114.3 34.8),${ROW}`,
  'a point of PostGIS in figures of sixteen': `name,geom,start,end\nA,0101000020E61000003333333333935C406666666666664140,${ROW}`,
  'a feature of GeoJSON': `name,feature,start,end\nA,"{""type"":""Feature"",""properties"":{},""geometry"":{""type"":""Point"",""coordinates"":[114.3,34.8]}}",${ROW}`,
  'a geometry as Python writes it': `name,_geojson,start,end\nA,"{'type': 'Point', 'coordinates': [114.3, 34.8]}",${ROW}`,
  'sides in columns of their own': `name,lat,lat_dir,lon,lon_dir,start,end\nA,34.8,N,114.3,E,${ROW}`,
  'a row of blanks at the end': `name,lon,lat,start,end\nA,114.3,34.8,${ROW}\n,,,,\n`,
  'a comma at the end of each line': `name,lon,lat,start,end,\nA,114.3,34.8,${ROW},\n`,
  'two columns of one heading': `name,lon,lat,note,note,start,end\nA,114.3,34.8,x,y,${ROW}`,
};

describe('tables as people write them', () => {
  it.each(Object.keys(ONE))('%s', async (kind) => {
    const opened = await openText('a.csv', ONE[kind] ?? '');
    expect(told(opened)).toEqual([`${A} 114.3 34.8`]);
    expect(opened.report).toMatchObject({ read: 1, shown: 1, undated: 0, refused: 0 });
  });

  it('lines above the headings are told, blank ones are not', async () => {
    const lines = (text: string) => openText('a.csv', `${text}name,lon,lat\nA,114.3,34.8\nB,114.3,34.8\n`);
    expect((await lines('Sieges,,\n,,\n')).report.problems).toMatchObject([
      { reason: 'lines-above', value: 'Sieges' },
    ]);
    expect(reasons(await lines(',,\n'))).toEqual([]);
  });

  it('a table without headings is told with its first row, and its columns can be chosen', async () => {
    const text = 'A,114.3,34.8,1126\nB,115.3,34.8,1127\n';
    const opened = await openText('a.csv', text);
    expect(opened.report.problems).toMatchObject([
      { reason: 'no-place-column', value: 'A, 114.3, 34.8, 1126' },
    ]);
    const columns = { name: 'column 1', lon: 'column 2', lat: 'column 3', start: 'column 4', end: 'column 4', wkt: null }; // prettier-ignore
    expect(told(await openText('a.csv', text, { columns }))).toEqual(['A 1126-01-01 1126-12-31 114.3 34.8', 'B 1127-01-01 1127-12-31 115.3 34.8']); // prettier-ignore
  });

  it('two numbers in one cell that could stand either way round are told', async () => {
    const opened = await openText('a.csv', 'name,place,date\nVienna,"48.2, 16.37",1126\n');
    expect(told(opened)).toEqual(['Vienna 1126-01-01 1126-12-31 16.37 48.2']);
    expect(reasons(opened)).toEqual(['order-assumed']);
    const proved = await openText('a.csv', 'name,place,date\nA,"34.8, 14.3",1126\nB,"34.8, 114.3",1126\n');
    expect(reasons(proved)).toEqual([]);
  });

  it('months and days in columns of their own, by whatever name', async () => {
    const zh = await openText('a.csv', '事件,經度,緯度,年,月,日\n圍城,114.3,34.8,1126,1,31\n');
    expect(told(zh)).toEqual(['圍城 1126-01-31 1126-01-31 114.3 34.8']);
    const parts = await openText('a.csv', 'name,lon,lat,start_year,start_month,start_day,end_year,end_month,end_day\nA,114.3,34.8,1126,1,31,1127,2,\nB,114.3,34.8,1126,,,,,\n'); // prettier-ignore
    expect(told(parts)).toEqual(['A 1126-01-31 1127-02-28 114.3 34.8', 'B 1126-01-01 … 114.3 34.8']);
    const before = await openText('a.csv', 'name,lon,lat,Year,Month,Day\nIdes,12.5,41.9,-43,3,15\n');
    expect(told(before)).toEqual(['Ides -0043-03-15 -0043-03-15 12.5 41.9']);
  });

  it.each(['Description long,Lateral', 'Along,Flat', 'xylophone,yacht'])(
    '%s are no places',
    async (headings) => {
      expect(reasons(await openText('a.csv', `name,${headings}\nA,114.3,34.8\n`))).toEqual([
        'no-place-column',
      ]);
    },
  );

  it('a shape that is none is told as written', async () => {
    const { report } = await openText('a.csv', 'name,geojson,date\nA,"{""type"":""Circle"",""coordinates"":[1,2]}",1126\nB,"{nothing",1126\n'); // prettier-ignore
    expect(report).toMatchObject({ read: 2, shown: 0, refused: 2 });
  });
});
