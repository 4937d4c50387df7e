import { WHOLE, type Defect } from './defect.ts';
import type { GeoRecord } from './geo-record.ts';
import { at, list, text, walk, type Json } from './json.ts';

/** Who may hold land: the powers of `atlas.json` that have colours, and land contested or nobody’s. */
function holdersOf(record: GeoRecord): string[] {
  const powers = record.features('atlas.json').filter(({ json }) => at(json, 'paper') !== undefined);
  return [...powers.map(({ id }) => id), 'contested', 'none'];
}

type Target =
  | 'place'
  | 'prefecture'
  | 'movement'
  | 'event'
  | 'line or river'
  | 'work'
  | 'holder'
  | 'side'
  | 'account';

/** Which key of which file (`*`: any) points to what. */
const POINTERS: readonly (readonly [file: string, key: string, target: Target])[] = [
  ['prefectures.geojson', 'seat', 'place'],
  ['movements.geojson', 'place', 'place'],
  ['sieges.geojson', 'place', 'place'],
  ['events.geojson', 'places', 'place'],
  ['offices.json', 'place', 'place'],
  ['movements.geojson', 'movement', 'movement'],
  ['persons.json', 'place', 'place'],
  ['persons.json', 'movement', 'movement'],
  ['chapters.geojson', 'events', 'event'],
  ['arcs.geojson', 'left', 'prefecture'],
  ['arcs.geojson', 'right', 'prefecture'],
  ['arcs.geojson', 'on', 'line or river'],
  ['movements.geojson', 'side', 'side'],
  ['disagreements.json', 'account', 'account'],
  ['*', 'ref', 'work'],
  ...['holder', 'allegiance', 'by', 'power', 'parties', 'polities', 'besieger', 'defender', 'polity'].map(
    (key) => ['*', key, 'holder'] as const,
  ),
];

const accountsOf = (record: GeoRecord) =>
  list(at(record.files.get('atlas.json'), 'accounts')).map((account) => text(at(account, 'id')));

function targetsOf(record: GeoRecord): Record<Target, ReadonlySet<string>> {
  const ids = (file: string) => record.features(file).map(({ id }) => id);
  const aliases = record
    .features('places.geojson')
    .flatMap(({ json }) => list(at(json, 'properties', 'aliases')).map((alias) => text(alias)));
  return {
    place: new Set([...ids('places.geojson'), ...aliases]),
    prefecture: new Set(ids('prefectures.geojson')),
    movement: new Set(ids('movements.geojson')),
    event: new Set(ids('events.geojson')),
    'line or river': new Set([...ids('lines.geojson'), ...ids('waters.geojson').map((id) => `river:${id}`)]),
    work: new Set(ids('sources.json')),
    holder: new Set(holdersOf(record)),
    side: new Set(ids('atlas.json')),
    account: new Set(['article', 'atlas', ...accountsOf(record)]),
  };
}

/** Checks that every id which points to another feature, a work or a power is the id (or alias) of one. */
export function* checkReferences(record: GeoRecord): Generator<Defect> {
  const targets = targetsOf(record);
  function* within(file: string, feature: string, json: Json, start: string): Generator<Defect> {
    const pointers = new Map(
      POINTERS.filter(([name]) => name === '*' || name === file).map(([, key, to]) => [key, to]),
    );
    for (const { key, path, value } of walk(json, start)) {
      const target = pointers.get(key);
      if (!target || typeof value !== 'string' || targets[target].has(value)) continue;
      yield { file, feature, property: path, reason: `“${value}” is no ${target} that is known` };
    }
  }
  for (const file of record.files.keys()) {
    for (const { label, json } of record.features(file)) yield* within(file, label, json, '');
  }
  const eras = at(record.files.get('calendar.json'), 'eras');
  if (eras !== undefined) yield* within('calendar.json', WHOLE, eras, 'eras');
}
