import type { JulianDay } from '../../time/julian-day.ts';
import { clampDay } from '../../time/interval.ts';
import { parseWhen, type When } from '../../time/timespan.ts';
import { parseDay } from '../../time/written-date.ts';
import type { Atlas } from '../atlas.ts';
import type { SourceRef } from '../features.ts';
import { traditional, type Traditional } from '../../time/traditional.ts';

/** Kinds of feature that cite works; a chapter cannot be selected on the map. */
export type CitingKind =
  | 'event'
  | 'siege'
  | 'movement'
  | 'prefecture'
  | 'place'
  | 'line'
  | 'water'
  | 'chapter';

/** A feature that rests on a work. */
export interface Citing {
  readonly kind: CitingKind;
  readonly id: string;
  readonly title_en: string;
  readonly title_zh: Traditional;
  /** The places in the work (juan), each once; '' where the work as a whole is meant. */
  readonly locs: readonly Traditional[];
  /** The first day to which a statement resting on the work belongs. */
  readonly day: JulianDay;
  /** How finely the feature is dated, and how sure it is. */
  readonly precision?: string;
  readonly certainty: string;
}

interface Properties {
  readonly title_en?: string;
  readonly title_zh?: Traditional;
  readonly name_en?: string;
  readonly name_zh?: Traditional;
  readonly precision?: string;
  readonly certainty: string;
  readonly sources: readonly SourceRef[];
  readonly control?: readonly { readonly sources: readonly SourceRef[]; readonly when: When }[];
  readonly waypoints?: readonly { readonly sources?: readonly SourceRef[]; readonly arrive: string }[];
  readonly strength?: { readonly sources?: readonly SourceRef[] };
}

interface Cited {
  readonly id: string;
  readonly when: When;
  readonly properties: Properties;
}

const firstOf = (when: When) => Math.min(...parseWhen(when).map(({ start }) => start));

/** Every statement of a feature with the day it belongs to: the feature itself, its holders, its stops, its numbers. */
function* statements({
  when,
  properties,
}: Cited): Generator<[sources: readonly SourceRef[], day: JulianDay]> {
  const day = firstOf(when);
  yield [properties.sources, day];
  for (const held of properties.control ?? []) yield [held.sources, firstOf(held.when)];
  for (const stop of properties.waypoints ?? [])
    if (stop.sources) yield [stop.sources, parseDay(stop.arrive)];
  if (properties.strength?.sources) yield [properties.strength.sources, day];
}

function everything(atlas: Atlas): [CitingKind, readonly Cited[]][] {
  const features = (items: readonly { readonly feature: unknown }[]) =>
    items.map(({ feature }) => feature as Cited);
  return [
    ['event', features(atlas.events)],
    ['siege', features(atlas.sieges)],
    ['movement', features(atlas.movements)],
    ['prefecture', features(atlas.prefectures)],
    ['place', [...new Set(atlas.places.values())]],
    ['line', features(atlas.lines)],
    ['water', [...atlas.waters.values()]],
    ['chapter', features(atlas.chapters)],
  ];
}

/**
 * What rests on each work of the atlas, by the work’s id: every feature that cites it anywhere, once, by kind and then
 * by day. Works that nothing cites have an empty list.
 */
export function restsOn(atlas: Atlas): ReadonlyMap<string, readonly Citing[]> {
  const found = new Map<string, Citing[]>([...atlas.sources.keys()].map((id) => [id, []]));
  for (const [kind, features] of everything(atlas)) {
    const start = new Map([...found].map(([id, list]) => [id, list.length]));
    for (const feature of features) {
      const { properties: p } = feature;
      const cited = new Map<string, { locs: Set<Traditional>; day: JulianDay }>();
      for (const [sources, day] of statements(feature)) {
        for (const { ref, loc } of sources) {
          const entry = cited.get(ref) ?? { locs: new Set<Traditional>(), day };
          entry.locs.add(loc);
          cited.set(ref, { locs: entry.locs, day: Math.min(entry.day, day) });
        }
      }
      for (const [ref, { locs, day }] of cited) {
        found.get(ref)?.push({
          kind,
          id: feature.id,
          title_en: p.title_en ?? p.name_en ?? feature.id,
          title_zh: p.title_zh ?? p.name_zh ?? traditional(feature.id),
          locs: [...locs],
          day: clampDay(atlas.span, day),
          ...(p.precision && { precision: p.precision }),
          certainty: p.certainty,
        });
      }
    }
    for (const [id, list] of found) {
      const from = start.get(id) ?? 0;
      list.splice(from, list.length - from, ...list.slice(from).sort((a, b) => a.day - b.day));
    }
  }
  return found;
}
