import type { Atlas } from '../../atlas/atlas.ts';
import type { Chapter } from '../../atlas/chapter.ts';
import type { AtlasEvent } from '../../atlas/event.ts';
import { boxOfPoints } from '../../geometry/bounding-box.ts';
import { isInBox, type Box } from '../../geometry/box.ts';
import { distanceKm, type LonLat } from '../../geometry/great-circle.ts';
import { fromMercator, toMercator, worldSize } from '../../geometry/mercator.ts';
import { contains } from '../../time/interval.ts';
import { instantOf } from '../../time/instant.ts';
import type { JulianDay } from '../../time/julian-day.ts';
import { parseDay } from '../../time/written-date.ts';

/** Size of the pictures in px, as most readers of Open Graph ask for it. */
export const PICTURE_SIZE = { width: 1200, height: 630 } as const;

/** Px of the picture for one of the page that it is drawn from: chats show it small, so names on it are large. */
export const PICTURE_RATIO = 1.5;

/** The page that a picture is drawn from, and the plate at its foot that covers the map, in px of the page. */
export const PREVIEW_PAGE = {
  width: PICTURE_SIZE.width / PICTURE_RATIO,
  height: PICTURE_SIZE.height / PICTURE_RATIO,
  plate: 92,
} as const;

/** Px of the page between the subject and the edge of what is seen of the map: signs and names have a size. */
const MARGIN = { side: 84, above: 52, below: 44 } as const;
/** How far out and how far in a picture goes. */
const ZOOMS = { least: 4, most: 6.4 } as const;
/** How near to a place of an event a column has part in it, in km. */
const NEAR_KM = 60;
/** How near to where things happen a column belongs to the picture of a chapter, in km: a week’s march. */
const ABOUT_KM = 240;

/** What a picture is of. */
export interface PreviewSubject {
  readonly day: JulianDay;
  /** Ids of the events, columns and sieges that the picture shows on its day. */
  readonly events: readonly string[];
  readonly movements: readonly string[];
  readonly sieges: readonly string[];
  /** Where they are. */
  readonly points: readonly LonLat[];
}

/** A picture of a subject. */
export interface Preview extends PreviewSubject {
  /** The middle of the page that it is drawn from, and the zoom. */
  readonly lon: number;
  readonly lat: number;
  readonly zoom: number;
  /** What is seen of the map above the plate. */
  readonly frame: Box;
}

/** The places of an event that the map shows. */
function pointsOf({ config }: Atlas, { feature: { geometry } }: AtlasEvent): LonLat[] {
  const all = geometry.type === 'Point' ? [geometry.coordinates] : geometry.coordinates;
  return all.flatMap(([lon = NaN, lat = NaN]) =>
    isInBox(config.box, [lon, lat]) ? [[lon, lat] as const] : [],
  );
}

/** What the picture of an event is of: its places on its first day, and the columns and sieges there. */
export function eventSubject(atlas: Atlas, event: AtlasEvent): PreviewSubject {
  const scene = atlas.sceneAt(instantOf(event.start));
  const places = pointsOf(atlas, event);
  const near = (point: LonLat) => places.some((place) => distanceKm(place, point) <= NEAR_KM);
  const columns = scene.movements.filter(({ phase, at }) => phase !== 'done' && near(at));
  const sieges = scene.sieges.filter(({ siege }) => near(siege.at));
  return {
    day: event.start,
    events: [event.id],
    movements: columns.map(({ movement }) => movement.id),
    sieges: sieges.map(({ siege }) => siege.id),
    points: [...places, ...columns.map(({ at }) => at), ...sieges.map(({ siege }) => siege.at)],
  };
}

/** The day on which a chapter is pictured: the one that it names, else the first on which one of its events falls. */
export function pictureDay(atlas: Atlas, chapter: Chapter): JulianDay {
  const { pictured, events } = chapter.feature.properties;
  if (pictured !== undefined) return parseDay(pictured);
  const days = atlas.events
    .filter(({ id, start }) => events.includes(id) && contains(chapter, start))
    .map(({ start }) => start);
  return days.length ? Math.min(...days) : chapter.start;
}

/**
 * What the picture of a chapter is of: its events that begin on the day, the sieges within its box, and the columns about
 * them; on a day without either, all columns within its box.
 */
export function chapterSubject(atlas: Atlas, chapter: Chapter): PreviewSubject {
  const day = pictureDay(atlas, chapter);
  const scene = atlas.sceneAt(instantOf(day));
  const { bbox, properties } = chapter.feature;
  const inBox = (point: LonLat) => isInBox(bbox, point) && isInBox(atlas.config.box, point);
  const events = scene.events.filter(({ id, start }) => start === day && properties.events.includes(id));
  const sieges = scene.sieges.filter(({ siege }) => inBox(siege.at));
  const places = [
    ...events.flatMap((event) => pointsOf(atlas, event)),
    ...sieges.map(({ siege }) => siege.at),
  ];
  const about = (point: LonLat) =>
    places.length === 0 || places.some((place) => distanceKm(place, point) <= ABOUT_KM);
  const columns = scene.movements.filter(({ phase, at }) => phase !== 'done' && inBox(at) && about(at));
  return {
    day,
    events: events.map(({ id }) => id),
    movements: columns.map(({ movement }) => movement.id),
    sieges: sieges.map(({ siege }) => siege.id),
    points: [...places, ...columns.map(({ at }) => at)],
  };
}

/** A value within two bounds; their middle where they cross. */
const within = (value: number, least: number, most: number) =>
  least > most ? (least + most) / 2 : Math.min(Math.max(value, least), most);

/**
 * The picture of a subject: as near as its points stand clear of the edges, and never beyond the box of the map, where
 * the map would move by itself. Without points: the land that the atlas opens with.
 */
export function previewOf({ config }: Atlas, subject: PreviewSubject): Preview {
  const [west, south, east, north] = boxOfPoints(subject.points) ?? config.home;
  const [nw, se] = [toMercator([west, north]), toMercator([east, south])];
  const { width, height, plate } = PREVIEW_PAGE;
  const room = {
    across: width - 2 * MARGIN.side,
    up: height - plate - MARGIN.above - MARGIN.below,
  };
  const fits = Math.min(
    Math.log2(room.across / worldSize(0) / Math.max(se.x - nw.x, 1e-9)),
    Math.log2(room.up / worldSize(0) / Math.max(se.y - nw.y, 1e-9)),
  );
  const zoom = Math.floor(Math.min(Math.max(fits, ZOOMS.least), ZOOMS.most) * 100) / 100;
  const world = worldSize(zoom);
  const [edge, end] = [
    toMercator([config.box[0], config.box[3]]),
    toMercator([config.box[2], config.box[1]]),
  ];
  const half = { x: width / 2 / world, y: height / 2 / world };
  const below = (plate + MARGIN.below - MARGIN.above) / 2 / world;
  const x = within((nw.x + se.x) / 2, edge.x + half.x, end.x - half.x);
  const y = within((nw.y + se.y) / 2 + below, edge.y + half.y, end.y - half.y);
  const [lon, lat] = fromMercator(x, y);
  const [left, top] = fromMercator(x - half.x, y - half.y);
  const [right, foot] = fromMercator(x + half.x, y + half.y - plate / world);
  return { ...subject, lon, lat, zoom, frame: [left, foot, right, top] };
}
