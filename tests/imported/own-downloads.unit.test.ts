// What is taken away from the atlas is opened in it again: on the same days, by its names, in its place.
import { describe, expect, it } from 'vitest';
import type { Feature } from 'geojson';
import { downloadsOf, type Download } from '../../src/atlas/downloads/downloads.ts';
import { controlGeojson } from '../../src/atlas/downloads/control-geojson.ts';
import { GEOJSON_KINDS, recordGeojson } from '../../src/atlas/downloads/geojson.ts';
import { movementDays, movementTracks } from '../../src/atlas/downloads/movement-geojson.ts';
import type { Bilingual } from '../../src/atlas/tables/record-table.ts';
import { recordTables } from '../../src/atlas/tables/record-tables.ts';
import { boundingBox } from '../../src/geometry/bounding-box.ts';
import type { Box } from '../../src/geometry/box.ts';
import { recordAt } from '../../src/imported/imported-file.ts';
import type { When } from '../../src/time/timespan.ts';
import { parseWhen } from '../../src/time/timespan.ts';
import { keepTraditional } from '../../src/time/traditional.ts';
import { parseDay } from '../../src/time/written-date.ts';
import { flatgeobufOf } from '../../src/tools/commands/flatgeobuf.ts';
import { atlas } from '../atlas-of-geo.ts';
import { openText } from './open-text.ts';

/** What a record is in the atlas: its names in both languages, its days (half-open) and its box. */
interface Known {
  readonly names: readonly string[];
  readonly start: number;
  readonly end: number;
  readonly box: Box | null;
}

function knownOf(feature: Feature): Known {
  const { title_en, title_zh, name_en, name_zh, start_date, end_date } = feature.properties ?? {};
  const { when } = feature as { when?: When };
  const [span] = when ? parseWhen(when) : [];
  return {
    names: [title_en ?? name_en, title_zh ?? name_zh],
    start: span?.start ?? parseDay(start_date),
    end: span?.end ?? parseDay(end_date) + 1,
    box: boundingBox(feature.geometry),
  };
}

const tables = recordTables(atlas);

/** The records of a download as the atlas knows them, in the order of the file. */
function knownIn({ file }: Download): readonly Known[] {
  const [name = ''] = file.split('.');
  const table = tables.find(({ id }) => id === name);
  if (file.endsWith('.csv'))
    return (table?.rows ?? []).map((row) => {
      const cell = (id: string) => row.cells[table?.columns.findIndex((column) => column.id === id) ?? -1];
      const titled = (cell('title') ?? cell('name') ?? cell('place')) as Bilingual;
      const from = cell('start') ?? cell('day') ?? cell('arrive');
      const to = cell('end') ?? cell('day') ?? cell('depart');
      return {
        names: [titled.en, keepTraditional(titled.zh)],
        start: from as number,
        end: (to as number) + 1,
        box: row.geometry && boundingBox(row.geometry),
      };
    });
  const kind = GEOJSON_KINDS.find((one) => one === name);
  if (kind) return recordGeojson(atlas, kind).features.map(knownOf);
  const others = {
    control: controlGeojson,
    'movement-days': movementDays,
    'movement-tracks': movementTracks,
  };
  return others[name as keyof typeof others](atlas).features.map(knownOf);
}

const downloads = downloadsOf(atlas);

/** When a place was found in other gazetteers, and the day on which a chapter opens, are none by which they live. */
const FURTHER_DATES: Readonly<Record<string, readonly string[]>> = {
  'places.geojson': ['chgis_matched', 'geonames_matched'],
  'chapters.geojson': ['pictured'],
};

describe('what is taken away, opened as a reader’s own data', () => {
  it.each(downloads.map((download) => [download.file, download] as const))(
    '%s: every record on its days, by its names, in its place',
    async (file, download) => {
      const known = knownIn(download);
      expect(known).toHaveLength(download.entries);
      const opened = await openText(file, download.text(), { calendar: null });
      const { report, records } = opened;
      expect(report.refused, JSON.stringify(report.problems.slice(0, 3))).toBe(0);
      expect(report).toMatchObject({ read: known.length, shown: known.length, undated: 0, repaired: 0 });
      expect(opened.calendar).toBe(/\.(lpf\.json|jsonld)$/.test(file) ? 'gregorian' : 'julian');
      const faults = known.flatMap(({ names: [en = '', zh = ''], start, end, box }, i) => {
        const record = recordAt(opened, i);
        const text = JSON.stringify(record?.properties);
        const named = record?.name === en && text.includes(JSON.stringify(zh).slice(1, -1));
        const dated = record?.start === start && record.end === end;
        const placed = box?.every((value, j) => Math.abs(value - (records.boxes[4 * i + j] ?? NaN)) < 1e-4);
        return named && dated && placed ? [] : [{ i, en, start, end, box, record }];
      });
      expect(faults).toEqual([]);
    },
  );

  it.each(downloads.map((download) => [download.file, download] as const))(
    '%s says nothing but that it begins with a byte-order mark, and which further dates its records have',
    async (file, download) => {
      const { report } = await openText(file, download.text(), { calendar: null });
      const further = report.problems.flatMap(({ reason, field }) =>
        reason === 'date-not-used' ? [field] : [],
      );
      expect(further).toEqual(FURTHER_DATES[file] ?? []);
      expect(report.counts.filter(([reason]) => reason !== 'date-not-used')).toEqual(
        file.endsWith('.csv') ? [['bom', 1]] : [],
      );
    },
  );

  it.each(
    downloads.filter(({ file }) => file.endsWith('.geojson')).map(({ file, text }) => [file, text] as const),
  )('%s as FlatGeobuf: the same records, days, names and places', async (file, text) => {
    const plain = await openText(file, text(), { calendar: null });
    const collection = JSON.parse(text()) as Parameters<typeof flatgeobufOf>[0];
    const opened = await openText(file.replace('geojson', 'fgb'), flatgeobufOf(collection), {
      calendar: null,
    });
    expect(opened.format).toBe('flatgeobuf');
    expect(opened.report).toMatchObject({ shown: plain.records.count, undated: 0, refused: 0 });
    expect([...opened.records.starts]).toEqual([...plain.records.starts]);
    expect([...opened.records.ends]).toEqual([...plain.records.ends]);
    expect([...opened.records.boxes]).toEqual([...plain.records.boxes]);
    const names = (of: typeof opened) =>
      Array.from({ length: of.records.count }, (_, i) => recordAt(of, i)?.name);
    expect(names(opened)).toEqual(names(plain));
  });

  it('says how it was read where the reader chooses another calendar: seven days apart', async () => {
    const text = downloads.find(({ file }) => file === 'sieges.geojson')?.text() ?? '';
    const [stated, chosen] = [
      await openText('sieges.geojson', text, { calendar: null }),
      await openText('sieges.geojson', text, { calendar: 'gregorian' }),
    ];
    expect(chosen.calendar).toBe('gregorian');
    for (let i = 0; i < stated.records.count; i++)
      expect((stated.records.starts[i] ?? 0) - (chosen.records.starts[i] ?? 0)).toBe(7);
  });
});
