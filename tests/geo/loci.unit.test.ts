// Where in a work: no citation leaves out the day of the annals, or the juan, where the record knows it.
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

type Json = Readonly<Record<string, unknown>>;
interface Cited {
  readonly ref: string;
  readonly loc: string;
}
interface Entry {
  readonly work: string;
  readonly juan: number;
  readonly date: string;
  readonly shown?: readonly string[];
}

const read = (file: string) => JSON.parse(readFileSync(`geo/${file}`, 'utf8')) as Record<string, Json[]>;
const entries = read('annals.json')['entries'] as unknown as readonly Entry[];
/** Whether the annals of a juan have an entry of a day that shows a feature. */
const shows = (ref: string, feature: string, day: string | undefined) =>
  entries.some(
    ({ work, juan, date, shown = [] }) =>
      `${work}-${juan}` === ref && date === day && shown.includes(feature),
  );
const startOf = (json: unknown) =>
  (json as { when: { timespans: { start?: { in?: string } }[] } }).when.timespans[0]?.start?.in;

/** Citations with the place in the file where they stand. */
function citationsIn(value: unknown, where: string): (Cited & { where: string })[] {
  if (Array.isArray(value)) return value.flatMap((one) => citationsIn(one, where));
  if (typeof value !== 'object' || value === null) return [];
  const { ref, loc, id } = value as Partial<Cited> & { id?: unknown };
  const here = typeof id === 'string' ? `${where} ${id}` : where;
  if (typeof ref === 'string' && typeof loc === 'string') return [{ ref, loc, where }];
  return Object.values(value).flatMap((one) => citationsIn(one, here));
}

describe('what is cited from the annals', () => {
  it('names the day, where their entry of that day shows the prefecture that changes hands', () => {
    let known = 0;
    const lacking = (read('prefectures.geojson')['features'] ?? []).flatMap((feature) => {
      const { control } = feature['properties'] as { control: { sources: Cited[] }[] };
      return control.flatMap((span) =>
        span.sources
          .filter(({ ref }) => shows(ref, `prefecture:${String(feature['id'])}`, startOf(span)))
          .flatMap(({ ref, loc }) => {
            known++;
            return loc ? [] : [`${String(feature['id'])} ${startOf(span)} ${ref}`];
          }),
      );
    });
    expect(lacking).toEqual([]);
    expect(known).toBeGreaterThan(50);
  });

  it('names the day of each stage, where their entry of that day shows the march', () => {
    let known = 0;
    const lacking = (read('movements.geojson')['features'] ?? []).flatMap((feature) => {
      const { waypoints } = feature['properties'] as {
        waypoints: { arrive?: string; sources?: Cited[] }[];
      };
      return waypoints.flatMap(({ arrive, sources = [] }) =>
        sources
          .filter(({ ref }) => shows(ref, `movement:${String(feature['id'])}`, arrive))
          .flatMap(({ ref, loc }) => {
            known++;
            return loc ? [] : [`${String(feature['id'])} ${arrive} ${ref}`];
          }),
      );
    });
    expect(lacking).toEqual([]);
    expect(known).toBeGreaterThan(50);
  });
});

/** Works that have no juan, or are cited as a whole. */
const WHOLE = new Set([
  'qinggong',
  'shenyinyu',
  'songfuji',
  'nanzheng-luhui',
  'beishou',
  'seed',
  'mod-tao',
  'atlas',
  'chgis',
  'sinica-places',
  'wdb2',
  'natural-earth',
  'modern-site',
  'secondary-tradition',
  'coastline-general',
  'songting-2023',
  'funing-local',
  'ligudu-local',
  'yellow-river-local',
]);

it('a work of many juan is cited by juan, but for what a chapter rests on as a whole', () => {
  const titles = new Map(
    (read('sources.json')['sources'] ?? []).map((work) => [String(work['id']), String(work['title_zh'])]),
  );
  const FILES = [
    'events.geojson',
    'movements.geojson',
    'sieges.geojson',
    'prefectures.geojson',
    'places.geojson',
  ];
  const FURTHER = ['persons.json', 'offices.json', 'numbers.json', 'disagreements.json', 'waters.geojson'];
  const cited = [...FILES, ...FURTHER].flatMap((file) => citationsIn(read(file), file));
  expect(cited.length).toBeGreaterThan(4000);
  const bare = cited.filter(
    ({ ref, loc }) => !loc && !WHOLE.has(ref) && !(titles.get(ref) ?? '').includes('卷'),
  );
  expect(bare.map(({ where, ref }) => `${where} ${ref}`)).toEqual([]);
});
