import type { Position } from 'geojson';
import { parseDay, writeDay } from '../../time/written-date.ts';
import type { When } from '../../time/timespan.ts';
import type { AtlasConfig } from '../atlas-config.ts';
import { createAtlas, type Atlas, type AtlasRecord } from '../atlas.ts';
import type { SourceRef, WrittenBesieged, WrittenControl, WrittenWaypoint } from '../features.ts';
import type { Traditional } from '../../time/traditional.ts';

/** Part of a list that is changed: the item at `index`, or a new one where there is none. */
type Patch<T> = Partial<T> & { readonly index?: number; readonly omit?: true };

/** What the article's account changes in one feature, named as `event:a-prince-dies`. */
interface Override {
  readonly feature: string;
  /** Whether the account leaves no room for it. */
  readonly omit?: true;
  readonly when?: When;
  readonly properties?: Readonly<Record<string, unknown>>;
  /** Another point, in degrees. */
  readonly at?: readonly [number, number];
  readonly control?: readonly Patch<WrittenControl>[];
  readonly besieged?: readonly Patch<WrittenBesieged>[];
  readonly waypoints?: readonly {
    readonly index: number;
    readonly place: string;
    readonly at: readonly [number, number];
  }[];
  /** Days by which a movement is moved. */
  readonly shift?: number;
  /** The last day of a movement that breaks off. */
  readonly until?: string;
}

/** A point of `geo/accounts.json`: how one departure of the article from the sources is drawn, or why it is not. */
export interface AccountPoint {
  readonly point: number;
  /** The disagreement of `geo/disagreements.json`. */
  readonly id: string;
  /** Drawn otherwise; a difference of words alone; or no difference. */
  readonly effect: 'drawn' | 'wording' | 'same';
  readonly reason_en: string;
  readonly reason_zh: Traditional;
  readonly sources: readonly SourceRef[];
  readonly overrides: readonly Override[];
  /** Where it is best seen, where that is not the day and the feature of the disagreement. */
  readonly seen?: { readonly date: string; readonly select: string };
}

type Loose = Record<string, unknown>;
interface AnyFeature {
  readonly id: string;
  readonly when: When;
  readonly geometry: unknown;
  readonly properties: object;
}

function patched<T>(list: readonly T[], patches: readonly Patch<T>[]): T[] {
  const dropped = new Set(patches.flatMap(({ omit, index }) => (omit ? [index] : [])));
  const kept = list.flatMap((item, i) => {
    if (dropped.has(i)) return [];
    const { index: _, ...patch } = patches.find(({ index }) => index === i) ?? {};
    return [{ ...item, ...patch }];
  });
  const added = patches.filter(({ index }) => index === undefined) as unknown as T[];
  return [...kept, ...added];
}

/** The days of a movement moved by `shift`, its stops replaced, and broken off after `until`. */
function journey(
  { when, geometry, properties }: { when: When; geometry: unknown; properties: Loose },
  override: Override,
): { when: When; geometry: unknown; properties: Loose } {
  const { shift = 0, until, waypoints: stops = [] } = override;
  const moved = (day: string) => (shift ? writeDay(parseDay(day) + shift) : day);
  const { coordinates } = geometry as { coordinates: Position[] };
  const written = properties.waypoints as readonly WrittenWaypoint[];
  const all = written.map((waypoint, i) => {
    const stop = stops.find(({ index }) => index === i);
    const depart = moved(waypoint.depart);
    return {
      at: stop ? [...stop.at] : (coordinates[i] ?? []),
      waypoint: {
        ...waypoint,
        ...(stop ? { place: stop.place } : {}),
        arrive: moved(waypoint.arrive),
        depart: until !== undefined && depart > until ? until : depart,
      },
    };
  });
  const kept = all.filter(({ waypoint }) => until === undefined || waypoint.arrive <= until);
  const [span] = when.timespans;
  const days: When =
    until === undefined
      ? when
      : { timespans: [{ ...span, end: { in: kept.at(-1)?.waypoint.depart ?? until } }] };
  return {
    when: days,
    geometry: { ...(geometry as object), coordinates: kept.map(({ at }) => at) },
    properties: { ...properties, waypoints: kept.map(({ waypoint }) => waypoint) },
  };
}

function overridden<F extends AnyFeature>(feature: F, override: Override, sources: readonly SourceRef[]): F {
  const { when = feature.when, properties, at, control = [], besieged = [] } = override;
  const own = feature.properties as Loose;
  const geometry = at ? { type: 'Point', coordinates: [...at] } : feature.geometry;
  const lists: Loose = {};
  const cited = control.map((patch) => ({ ...patch, certainty: 'low' as const, sources }));
  if (control.length) lists.control = patched(own.control as readonly WrittenControl[], cited);
  if (besieged.length) lists.besieged = patched((own.besieged ?? []) as readonly WrittenBesieged[], besieged);
  const claim = 'control' in own ? {} : { certainty: 'low', sources };
  const next = { when, geometry, properties: { ...own, ...properties, ...claim, ...lists } };
  return { ...feature, ...('waypoints' in own ? journey(next, override) : next) };
}

function apply<F extends AnyFeature>(
  kind: string,
  features: readonly F[],
  points: readonly AccountPoint[],
): F[] {
  return features.flatMap((feature) => {
    let now: F | null = feature;
    for (const { overrides, sources } of points)
      for (const override of overrides)
        if (now && override.feature === `${kind}:${feature.id}`)
          now = override.omit ? null : overridden(now, override, sources);
    return now ? [now] : [];
  });
}

/** The record as the article has it: where a point draws otherwise its features are changed, all else is the same. */
export function accountedRecord(record: AtlasRecord, points: readonly AccountPoint[]): AtlasRecord {
  const events = apply('event', record.events, points);
  const known = new Set(events.map(({ id }) => id));
  return {
    ...record,
    events,
    sieges: apply('siege', record.sieges, points),
    movements: apply('movement', record.movements, points),
    prefectures: apply('prefecture', record.prefectures, points),
    chapters: record.chapters.map((chapter) => ({
      ...chapter,
      properties: { ...chapter.properties, events: chapter.properties.events.filter((id) => known.has(id)) },
    })),
  };
}

/** The atlas of an account: of the sources, or of the article. Pure; throws a RangeError where a point breaks the record. */
export function accountedAtlas(
  config: AtlasConfig,
  record: AtlasRecord,
  account: 'sources' | 'seed',
  points: readonly AccountPoint[],
): Atlas {
  return createAtlas(config, account === 'seed' ? accountedRecord(record, points) : record);
}
