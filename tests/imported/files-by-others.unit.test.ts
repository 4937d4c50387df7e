import { existsSync, readFileSync } from 'node:fs';
import { zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { recordAt, type ImportedFile, type OpenOptions } from '../../src/imported/imported-file.ts';
import { parseDay, writeDay } from '../../src/time/written-date.ts';
import { collection, feature } from './broken-files.ts';
import { openText } from './open-text.ts';

const GREGORIAN: Partial<OpenOptions> = { calendar: 'gregorian' };
const POINT = { type: 'Point', coordinates: [118.9, 39.9] };
/** One record whose place moved, built as the published sample is; and that itself where it lies beside this copy. */
const MOVED = [
  ['The harbour', 'tests/fixtures/linked-places/two-places.geojson'],
  ['Abingdon (UK)', '../shared/standards/linked-places/linkedplaces-sample-v1.2.2.geojson'],
].filter(([, path]) => existsSync(path ?? ''));

/** Name, first and last day of every record; … where it is open. */
function lives(opened: ImportedFile, calendar: 'julian' | 'gregorian' = 'gregorian'): string[] {
  const day = (at: number) => (Number.isFinite(at) ? writeDay(Math.floor(at), calendar) : '…');
  return Array.from({ length: opened.records.count }, (_, i) => {
    const record = recordAt(opened, i);
    return record ? `${record.name} ${day(record.start)} ${day(record.end - 1e-6)}` : '';
  });
}

describe('files by others', () => {
  it.each(MOVED)(
    'a sample of Linked Places, %s: two places of one record, each in its time',
    async (name, path) => {
      const opened = await openText('lpf.geojson', readFileSync(path ?? '', 'utf8'), GREGORIAN);
      expect(opened.format).toBe('linked-places');
      expect(lives(opened)).toEqual([`${name} 1600-01-01 …`]);
      const starts = [...(opened.mesh.points?.index.starts ?? [])].map((at) => writeDay(at, 'gregorian'));
      expect(starts.sort()).toEqual(['1600-01-01', '1700-01-01']);
    },
  );

  it('Linked Places whose geometries have times of their own', async () => {
    const at = (coordinates: number[], start: string, end: string) => ({
      type: 'Point',
      coordinates,
      when: { timespans: [{ start: { in: start }, end: { in: end } }] },
    });
    const moved = {
      type: 'GeometryCollection',
      geometries: [at([118.9, 39.9], '1115', '1123-06'), at([119.2, 40.1], '1123-07', '1127')],
    };
    const text = JSON.stringify({
      '@context': 'https://linkedpasts.org/assets/linkedplaces-context-v1.jsonld',
      type: 'FeatureCollection',
      features: [
        {
          '@id': 'https://example.org/ferry',
          type: 'Feature',
          properties: { title: 'Ferry', ccodes: ['CN'] },
          names: [{ toponym: '渡', citations: [] }],
          geometry: moved,
        },
      ],
    });
    const opened = await openText('lp.json', text, GREGORIAN);
    expect(opened.format).toBe('linked-places');
    expect(lives(opened)).toEqual(['Ferry 1115-01-01 1127-12-31']);
    const starts = [...(opened.mesh.points?.index.starts ?? [])].map((day) => writeDay(day, 'gregorian'));
    expect(starts.sort()).toEqual(['1115-01-01', '1123-07-01']);
  });

  it('Linked Places with several timespans and uncertain ends', async () => {
    const when = { timespans: [{ start: { earliest: '1115', latest: '1117' }, end: { in: '1123-05' } }, { start: { in: '1125-12-20' }, end: { latest: '1127' } }] }; // prettier-ignore
    const opened = await openText(
      'a.json',
      collection(feature(POINT, { title: 'Yanjing' }, { when })),
      GREGORIAN,
    );
    expect(lives(opened)).toEqual(['Yanjing 1115-01-01 1127-12-31']);
    expect(opened.mesh.points?.index.order.length).toBe(2);
  });

  it('OpenHistoricalMap: start_date and end_date, and EDTF before them', async () => {
    const text = collection(
      feature(POINT, { name: 'Songmo', start_date: '1115-01', end_date: '1125' }),
      feature(POINT, {
        name: 'Dading',
        'start_date:edtf': '1115~',
        'end_date:edtf': '1153-03/1153-04',
        start_date: '1114',
      }),
      feature(POINT, { name: 'Liao', start_date: '0907', end_date: '' }),
    );
    expect(lives(await openText('ohm.geojson', text, GREGORIAN))).toEqual([
      'Songmo 1115-01-01 1125-12-31',
      'Dading 1115-01-01 1153-04-30',
      'Liao 0907-01-01 …',
    ]);
  });

  it('Leaflet.timeline: start and end, written or in milliseconds', async () => {
    const text = collection(
      feature(POINT, { id: 'a', start: '1999-01-05', end: '1999-02' }),
      feature(POINT, { id: 'b', start: 0, end: 86_400_000 * 10_000 }),
      feature(POINT, { id: 'c', start: 1126, end: 1127 }),
    );
    const opened = await openText('t.json', text, GREGORIAN);
    expect(lives(opened).slice(0, 2)).toEqual(['a 1999-01-05 1999-02-28', 'b 1970-01-01 1997-05-19']);
    expect(recordAt(opened, 2)).toMatchObject({ name: 'c' });
    expect(lives(opened)[2]).toBe('c 1126-01-01 1127-12-31');
  });

  it('TimeDimension: a line whose vertices have times grows, with a point at its head', async () => {
    const line = { type: 'LineString', coordinates: [[118, 39], [119, 40], [120, 41]] }; // prettier-ignore
    const opened = await openText('t.json', collection(feature(line, { name: 'm', coordTimes: ['1126-01-01', '1126-01-03', '1126-01-06'] }))); // prettier-ignore
    expect(lives(opened, 'julian')).toEqual(['m 1126-01-01 1126-01-06']);
    const days = (kind: 'points' | 'lines') =>
      [...(opened.mesh[kind]?.index.starts ?? [])].sort().map((at) => writeDay(at));
    expect(days('points')).toEqual(['1126-01-01', '1126-01-03', '1126-01-06']);
    expect(days('lines')).toEqual(['1126-01-03', '1126-01-06']);
  });

  it('KML with TimeSpan and TimeStamp, alone and as KMZ', async () => {
    const kml = `<?xml version="1.0" encoding="UTF-8"?><kml xmlns="http://www.opengis.net/kml/2.2"><Document>
      <Placemark><name>Siege &amp; relief</name><TimeSpan><begin>1126-01</begin><end>1126-02-10</end></TimeSpan>
      <Polygon><outerBoundaryIs><LinearRing><coordinates>114,34,0 115,34,0 115,35,0 114,34,0</coordinates></LinearRing></outerBoundaryIs></Polygon></Placemark>
      <Placemark><name><![CDATA[Envoy]]></name><TimeStamp><when>1126-03-05</when></TimeStamp><Point><coordinates>114.3,34.8</coordinates></Point></Placemark></Document></kml>`;
    const days = ['Siege & relief 1126-01-01 1126-02-10', 'Envoy 1126-03-05 1126-03-05'];
    expect(lives(await openText('a.kml', kml), 'julian')).toEqual(days);
    const kmz = await openText('a.kmz', zipSync({ 'doc.kml': new TextEncoder().encode(kml) }));
    expect(kmz.format).toBe('kmz');
    expect(lives(kmz, 'julian')).toEqual(days);
  });

  it('GPX with a track', async () => {
    const gpx =
      '<gpx xmlns="http://www.topografix.com/GPX/1/1"><trk><name>Ride</name><trkseg><trkpt lat="39" lon="118"><time>2020-05-01T06:00:00Z</time></trkpt><trkpt lat="40" lon="119"><time>2020-05-01T18:00:00Z</time></trkpt></trkseg></trk></gpx>';
    const opened = await openText('a.gpx', gpx, GREGORIAN);
    expect(opened.report).toMatchObject({ read: 1, shown: 1, undated: 0, refused: 0 });
    expect(lives(opened)).toEqual(['Ride 2020-05-01 2020-05-01']);
  });

  it('a track of several parts, each in its own time, and a vertex without one', async () => {
    const point = (lon: number, time: string) =>
      `<trkpt lat="39" lon="${lon}">${time && `<time>${time}</time>`}</trkpt>`;
    const gpx = `<gpx xmlns="http://www.topografix.com/GPX/1/1"><trk><name>Ride</name>
      <trkseg>${point(118, '2020-05-01T06:00:00Z')}${point(119, '2020-05-02T06:00:00Z')}</trkseg>
      <trkseg>${point(120, '2020-05-03T06:00:00Z')}${point(121, '')}${point(122, '2020-05-05T06:00:00Z')}</trkseg></trk></gpx>`;
    const opened = await openText('a.gpx', gpx, GREGORIAN);
    expect(lives(opened)).toEqual(['Ride 2020-05-01 2020-05-05']);
    const days = (kind: 'points' | 'lines') =>
      [...(opened.mesh[kind]?.index.starts ?? [])]
        .sort((a, b) => a - b)
        .map((at) => writeDay(Math.floor(at), 'gregorian'));
    expect(days('lines')).toEqual(['2020-05-02', '2020-05-03']);
    expect(days('points')).toEqual(['2020-05-01', '2020-05-02']);
    expect(opened.report).toMatchObject({ shown: 1, undated: 0, refused: 0 });
    expect(opened.report.counts.map(([reason]) => reason)).toEqual(['times-do-not-fit']);
    const whole = await openText('a.gpx', gpx.replace(point(121, ''), ''), GREGORIAN);
    expect([...(whole.mesh.lines?.index.starts ?? [])].map((at) => writeDay(Math.floor(at), 'gregorian')).sort()).toEqual(['2020-05-02', '2020-05-05']); // prettier-ignore
    expect(whole.report.counts).toEqual([]);
  });

  it('a track of more vertices than are drawn keeps its times', async () => {
    const count = 120_000;
    const coordinates = Array.from({ length: count }, (_, i) => [110 + i / count, 35]);
    const coordTimes = coordinates.map((_, i) => 1_588_300_000_000 + i * 60_000);
    const text = collection(feature({ type: 'LineString', coordinates }, { name: 'm', coordTimes }));
    const opened = await openText('t.json', text, GREGORIAN);
    expect(lives(opened)).toEqual(['m 2020-05-01 2020-07-23']);
    expect(opened.report.counts.map(([reason]) => reason)).toEqual(['ring-thinned']);
    expect(opened.mesh.lines?.at.length).toBeGreaterThan(30_000);
  });

  it('a track whose times do not fit lives from the first of them to the last, and says so', async () => {
    const line = { type: 'LineString', coordinates: [[118, 39], [119, 40], [120, 41]] }; // prettier-ignore
    const opened = await openText('t.json', collection(feature(line, { name: 'm', coordTimes: ['1126-01-03', '1126-01-01'] }))); // prettier-ignore
    expect(lives(opened, 'julian')).toEqual(['m 1126-01-01 1126-01-03']);
    expect(opened.report.counts.map(([reason]) => reason)).toEqual(['times-do-not-fit']);
  });

  it('a single moment is of its day, so that it is there at noon', async () => {
    const kml = '<kml><Placemark><name>a</name><TimeStamp><when>1126-03-05T06:00:00Z</when></TimeStamp><Point><coordinates>114,34</coordinates></Point></Placemark></kml>'; // prettier-ignore
    const gpx = '<gpx><wpt lat="39" lon="118"><name>a</name><time>1126-03-05T18:00:00Z</time></wpt></gpx>';
    const table = 'name,lon,lat,date\na,114,34,1126-03-05T21:30\n';
    const json = collection(feature(POINT, { name: 'a', date: '1126-03-05T09:00:00Z' }));
    for (const [file, text] of [
      ['a.kml', kml],
      ['a.gpx', gpx],
      ['a.csv', table],
      ['a.json', json],
    ] as const) {
      // prettier-ignore
      const record = recordAt(await openText(file, text), 0);
      const day = parseDay('1126-03-05');
      expect([file, record?.start, record?.end]).toEqual([file, day, day + 1]);
    }
  });

  it('a moment is of the day that stands written, whatever the zone', async () => {
    const moments = ['1126-01-31T03:00:00+08:00', '1126-01-31T20:00:00-08:00', '1126-01-31T12:00Z', '1126-01-31 09:30']; // prettier-ignore
    const text = collection(...moments.map((date) => feature(POINT, { name: 'a', date })));
    const days = lives(await openText('t.json', text), 'julian');
    expect(days).toEqual(moments.map(() => 'a 1126-01-31 1126-01-31'));
  });

  it('KML: the tracks of Google’s namespace, alone and several in one', async () => {
    const track = (...days: string[]) =>
      `<gx:Track>${days.map((day) => `<when>1126-01-${day}</when>`).join('')}${days.map((_, i) => `<gx:coord>${118 + i} 39 0</gx:coord>`).join('')}</gx:Track>`;
    const kml = (inner: string) =>
      `<kml xmlns="http://www.opengis.net/kml/2.2" xmlns:gx="http://www.google.com/kml/ext/2.2"><Placemark><name>m</name>${inner}</Placemark></kml>`;
    const one = await openText('a.kml', kml(track('02', '05')));
    expect(lives(one, 'julian')).toEqual(['m 1126-01-02 1126-01-05']);
    const two = await openText('a.kml', kml(`<gx:MultiTrack>${track('02', '05')}${track('07', '09', '11')}</gx:MultiTrack>`)); // prettier-ignore
    expect(lives(two, 'julian')).toEqual(['m 1126-01-02 1126-01-11']);
    expect([...(two.mesh.lines?.index.starts ?? [])].map((at) => writeDay(at)).sort()).toEqual(['1126-01-05', '1126-01-09', '1126-01-11']); // prettier-ignore
  });

  it('one life beyond all that can be shown is left out, and nothing else with it', async () => {
    const text = collection(
      feature(POINT, { name: 'cave', start: -30_000, end: -28_000 }),
      feature(POINT, { name: 'later', start_date: 'Y20000' }),
      feature(POINT, { name: 'long', start: -30_000, end: 1126 }),
      feature(POINT, { name: 'town', start: -500, end: '1126' }),
    );
    const opened = await openText('t.json', text);
    expect(lives(opened, 'julian')).toEqual(['long … 1126-12-31', 'town -0500-01-01 1126-12-31']);
    expect(opened.report.counts).toContainEqual(['date-too-far', 2]);
  });

  it('names of places under from and to, and minutes under time, are no dates', async () => {
    const text = collection(
      feature(POINT, { name: 'road', from: 'Gate 1', to: 'Taiyuan', time: 35 }),
      feature(POINT, { name: 'reign', from: '1100', to: '1126' }),
      feature(POINT, { name: 'slip', from: '1126-13-01', to: 'Taiyuan' }),
    );
    const { report, ...opened } = await openText('t.json', text);
    expect(lives({ ...opened, report }, 'julian')).toEqual(['road … …', 'reign 1100-01-01 1126-12-31']);
    expect(report).toMatchObject({ shown: 2, undated: 1, refused: 1 });
  });

  it('a table is dated by the columns chosen alone', async () => {
    const rows =
      'name,lon,lat,start,end,year,start_date:edtf\na,114,34,1100,1126,2019,1500\nb,114,34,,,2019,1500\n';
    expect(lives(await openText('a.csv', rows), 'julian')).toEqual(['a 1100-01-01 1126-12-31', 'b … …']);
    const columns = { lon: 'lon', lat: 'lat', wkt: null, start: null, end: null, name: 'name' };
    const { report } = await openText('a.csv', rows, { columns });
    expect(report).toMatchObject({ shown: 2, undated: 2, refused: 0 });
  });

  it('eight figures are year, month and day; years before Christ are years in a table too', async () => {
    const text = collection(feature(POINT, { name: 'a', start: 11_260_131, end: '11260205' }));
    expect(lives(await openText('t.json', text), 'julian')).toEqual(['a 1126-01-31 1126-02-05']);
    const table = await openText('a.csv', 'name,lon,lat,start,end\nb,114,34,-500,-44\n');
    expect(lives(table, 'julian')).toEqual(['b -0500-01-01 -0044-12-31']);
  });

  it('a feature one of whose properties is called “features”', async () => {
    const tower = feature(POINT, { name: 'tower', features: ['moat', 'gate'] });
    expect((await openText('a.json', tower)).report).toMatchObject({ read: 1, shown: 1 });
    const lines = await openText('a.ndjson', `${tower}\n${feature(POINT)}\n`);
    expect([lines.report.shown, lines.report.counts]).toEqual([2, []]);
    const late = `{"type":"FeatureCollection","note":"features: [","meta":{"features":[1]},"features":[${tower}]}`;
    expect((await openText('a.json', late)).report).toMatchObject({ read: 1, shown: 1, counts: [] });
  });

  it('longitudes from 0 to 360 are turned back, and shapes across 180° are left', async () => {
    const turned = await openText('a.json', collection(feature({ type: 'Point', coordinates: [243, 35] }), feature({ type: 'Point', coordinates: [-246, 35] }))); // prettier-ignore
    expect([...turned.records.boxes].map(Math.round)).toEqual([-117, 35, -117, 35, 114, 35, 114, 35]);
    expect(turned.report.counts).toEqual([['longitude-turned', 2]]);
    const across = { type: 'LineString', coordinates: [[170, 50], [190, 52]] }; // prettier-ignore
    const kept = await openText('a.json', collection(feature(across)));
    expect([...kept.records.boxes].map(Math.round)).toEqual([170, 50, 190, 52]);
  });

  it('an archive of several maps: its root document, or what lies highest, and the others are named', async () => {
    const utf8 = (text: string) => new TextEncoder().encode(text);
    const kml = (name: string) => utf8(`<kml><Placemark><name>${name}</name><Point><coordinates>114,34</coordinates></Point></Placemark></kml>`); // prettier-ignore
    const kmz = await openText(
      'a.kmz',
      zipSync({ 'files/legend.kml': kml('legend'), 'doc.kml': kml('map') }),
    );
    expect(recordAt(kmz, 0)?.name).toBe('map');
    const zip = zipSync({
      'deep/b.geojson': utf8(collection()),
      'a.jsonl': utf8(feature(POINT, { name: 'a' })),
    });
    const opened = await openText('a.zip', zip);
    expect(recordAt(opened, 0)?.name).toBe('a');
    expect(opened.report.problems).toContainEqual(
      expect.objectContaining({ reason: 'further-maps', value: 'deep/b.geojson' }),
    );
    // an archive within an archive is not unfolded
    const nested = await openText('b.zip', zipSync({ 'inner.kml': zip }));
    expect(nested.report).toMatchObject({ read: 0, shown: 0 });
    expect(nested.report.counts.length).toBeGreaterThan(0);
  });

  it('a table by tabs, its columns guessed, and chosen otherwise', async () => {
    const tsv =
      "Name\tLongitude\tLatitude\tbegin\tabandoned\tEnd Year\nPingzhou\t118°54'E\t39,9\t1123-06-20\t1124\t1126\n";
    const guessed = await openText('a.tsv', tsv);
    expect(guessed.table?.columns).toEqual({ lon: 'Longitude', lat: 'Latitude', wkt: null, start: 'begin', end: 'End Year', name: 'Name' }); // prettier-ignore
    expect(lives(guessed, 'julian')).toEqual(['Pingzhou 1123-06-20 1126-12-31']);
    expect([...guessed.records.boxes].map((value) => Math.round(value * 10) / 10)).toEqual([
      118.9, 39.9, 118.9, 39.9,
    ]);
    const columns = {
      lon: 'Longitude',
      lat: 'Latitude',
      wkt: null,
      start: 'begin',
      end: 'abandoned',
      name: 'Name',
    };
    expect(lives(await openText('a.tsv', tsv, { columns }), 'julian')).toEqual([
      'Pingzhou 1123-06-20 1124-12-31',
    ]);
  });

  it.each([
    ['Begins', 'Ends'],
    ['Began (Julian)', 'Ended (Julian)'],
    ['date of first mention', 'date of last mention'],
    ['起始年', '迄年'],
    ['Since', 'Until'],
  ])('a table whose days stand under %s and %s', async (start, end) => {
    const opened = await openText('a.csv', `name,lon,lat,note,${start},${end}\na,114,35,to do,1125,1126\n`);
    expect(opened.table?.columns).toMatchObject({ start, end });
    expect(lives(opened, 'julian')).toEqual(['a 1125-01-01 1126-12-31']);
  });

  it.each(['First name', 'Last name', 'End node', 'distance to', 'last modified'])(
    'a column of %s is not taken for a date',
    async (heading) => {
      const opened = await openText('a.csv', `id,lon,lat,${heading}\n1,114,35,Zhang\n`);
      expect(opened.table?.columns).toMatchObject({ start: null, end: null });
      expect(opened.report).toMatchObject({ shown: 1, undated: 1, refused: 0 });
    },
  );

  it('newline-delimited features, and one alone', async () => {
    const lines = await openText('a.ndjson', `\u001e${feature(POINT)}\n\u001e${feature(POINT)}\n`);
    expect([lines.format, lines.report.shown, lines.report.counts.length]).toEqual(['geojson-lines', 2, 0]);
    const alone = await openText('a.json', feature(POINT));
    expect([alone.format, alone.report.shown, alone.report.counts.length]).toEqual(['geojson', 1, 0]);
  });

  it('the atlas’s own record, as it lies in geo/, without a refusal', async () => {
    for (const [file, shown] of [
      ['geo/sieges.geojson', 0],
      ['geo/places.geojson', 314],
    ] as const) {
      const { report } = await openText(file, readFileSync(file));
      if (shown > 0) expect([report.shown, report.refused]).toEqual([shown, 0]);
      else expect(report.read).toBeGreaterThan(0);
    }
  });
});
