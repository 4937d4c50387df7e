import { contains, type Interval } from '../time/interval.ts';
import { dayOf, type Instant } from '../time/instant.ts';
import { createLunarCalendar, type CalendarTable, type LunarCalendar } from '../time/lunar-calendar.ts';
import { parseWhen } from '../time/timespan.ts';
import { parseDay } from '../time/written-date.ts';
import type { AtlasConfig } from './atlas-config.ts';
import type { Chapter } from './chapter.ts';
import { createControlSlices, doubtfulChanges, readPrefecture, type Prefecture } from './control/control.ts';
import type {
  ArcFeature,
  ChapterFeature,
  EventFeature,
  LegalLineFeature,
  MovementFeature,
  PlaceFeature,
  PrefectureFeature,
  SiegeFeature,
  WaterFeature,
} from './features.ts';
import { frontierSpans, readLegalLine, type FrontierSpan, type LegalLine } from './control/frontier.ts';
import { movementAt, readMovement, type Movement } from './movement/movement.ts';
import { placeNames } from './place-name.ts';
import { weightiestFirst, type AtlasEvent } from './event.ts';
import { datedAs, fringesOf } from './presence.ts';
import type { Scene } from './scene/scene.ts';
import { readSiege, siegeOn, type Siege } from './siege.ts';
import { createSlices } from './slices.ts';
import type { Traditional } from '../time/traditional.ts';
import { messageOf } from './message-of.ts';

/** A work cited. */
export interface Source {
  readonly id: string;
  readonly title_en: string;
  readonly title_zh: Traditional;
  readonly author_en?: string;
  readonly author_zh?: Traditional;
  readonly kind_en?: string;
  readonly kind_zh?: Traditional;
  readonly note_en?: string;
  readonly note_zh?: Traditional;
}

/** The files of `geo/` that the atlas is made from, parsed. */
export interface AtlasRecord {
  readonly places: readonly PlaceFeature[];
  readonly prefectures: readonly PrefectureFeature[];
  readonly arcs: readonly ArcFeature[];
  readonly lines: readonly LegalLineFeature[];
  readonly movements: readonly MovementFeature[];
  readonly sieges: readonly SiegeFeature[];
  readonly events: readonly EventFeature[];
  readonly chapters: readonly ChapterFeature[];
  readonly waters: readonly WaterFeature[];
  readonly calendar: CalendarTable;
  readonly sources: readonly Source[];
}

/** The record, read once and ready for any day. */
export interface Atlas {
  /** What the atlas is called, the days and land it shows, its powers. */
  readonly config: AtlasConfig;
  /** The days of the atlas. */
  readonly span: Interval;
  readonly calendar: LunarCalendar;
  readonly prefectures: readonly Prefecture[];
  readonly places: ReadonlyMap<string, PlaceFeature>;
  readonly frontiers: readonly FrontierSpan[];
  readonly movements: readonly Movement[];
  readonly sieges: readonly Siege[];
  readonly events: readonly AtlasEvent[];
  readonly chapters: readonly Chapter[];
  readonly lines: readonly LegalLine[];
  readonly waters: ReadonlyMap<string, WaterFeature>;
  readonly sources: ReadonlyMap<string, Source>;
  /** What holds at an instant: bisection per list, and the columns on the road. */
  sceneAt(instant: Instant): Scene;
}

function dated<F extends { id: string; when: Parameters<typeof parseWhen>[0] }>(feature: F) {
  const [span] = parseWhen(feature.when);
  return { id: feature.id, feature, start: span?.start ?? -Infinity, end: span?.end ?? Infinity };
}

/** Reads the features of one kind; an error names the kind and the feature. */
function readAll<F extends { id: string }, T>(
  kind: string,
  features: readonly F[],
  read: (feature: F) => T,
): T[] {
  return features.map((feature) => {
    try {
      return read(feature);
    } catch (error) {
      throw new RangeError(`${kind}, feature ${feature.id}: ${messageOf(error)}`);
    }
  });
}

/** Prepares an atlas from its config and its record; throws a RangeError that names the feature where the record is broken. */
export function createAtlas(config: AtlasConfig, record: AtlasRecord): Atlas {
  const span = { start: parseDay(config.span.first), end: parseDay(config.span.last) + 1 };
  const calendar = createLunarCalendar(record.calendar);
  const prefectures = readAll('prefectures', record.prefectures, readPrefecture);
  const lines = readAll('lines', record.lines, readLegalLine);
  const movements = readAll('movements', record.movements, readMovement);
  const sieges = readAll('sieges', record.sieges, readSiege);
  const events: AtlasEvent[] = readAll('events', record.events, (feature) => ({
    ...dated(feature),
    dated: datedAs({ ...feature.properties, when: feature.when }),
  }));
  const chapters: Chapter[] = readAll('chapters', record.chapters, dated);
  const places = new Map(record.places.map((place) => [place.id, place]));
  for (const place of record.places)
    for (const alias of place.properties.aliases ?? []) places.set(alias, place);
  const bySeat = new Map(prefectures.map((prefecture) => [prefecture.feature.properties.seat, prefecture]));
  const names = readAll('places', record.places, (place) =>
    placeNames(place, bySeat.get(place.id)?.control ?? []),
  );
  const frontiers = frontierSpans(record.arcs, prefectures, lines);

  const controlAt = createControlSlices(prefectures);
  const besiegedAt = createSlices(prefectures.flatMap(({ besieged }) => besieged));
  const frontiersAt = createSlices(frontiers);
  const linesAt = createSlices(lines);
  const movementsAt = createSlices(movements);
  const siegesAt = createSlices(sieges);
  const fringeAt = createSlices(
    sieges.flatMap((siege) =>
      (siege.dates ? fringesOf(siege.dates) : []).map((days) => ({ ...days, siege })),
    ),
  );
  const doubtsAt = createSlices(prefectures.flatMap(doubtfulChanges));
  const eventsAt = createSlices(weightiestFirst(events));
  const namesAt = createSlices(names.flat());

  function sceneAt(instant: Instant): Scene {
    const day = dayOf(instant);
    const besetting = siegesAt.at(day);
    const running = chapters.filter((chapter) => contains(chapter, day));
    return {
      instant,
      day,
      control: controlAt(day),
      besieged: besiegedAt.at(day),
      frontiers: frontiersAt.at(day),
      lines: linesAt.at(day),
      movements: movementsAt.at(day).map((movement) => movementAt(movement, instant, besetting)),
      sieges: besetting.map((siege) => siegeOn(siege, day)),
      fringe: fringeAt.at(day),
      doubts: doubtsAt.at(day),
      events: eventsAt.at(day),
      names: namesAt.at(day),
      chapter: running.sort((a, b) => a.end - b.end)[0] ?? null,
    };
  }

  const waters = new Map(record.waters.map((water) => [water.id, water]));
  const sources = new Map(record.sources.map((source) => [source.id, source]));
  return {
    config,
    span,
    calendar,
    prefectures,
    places,
    frontiers,
    movements,
    sieges,
    events,
    chapters,
    lines,
    waters,
    sources,
    sceneAt,
  };
}
