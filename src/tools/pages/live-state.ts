import type { Atlas } from '../../atlas/atlas.ts';
import type { Chapter } from '../../atlas/chapter.ts';
import type { AtlasEvent } from '../../atlas/event.ts';
import type { PlaceFeature } from '../../atlas/features.ts';
import { boxOfPoints } from '../../geometry/bounding-box.ts';
import { isInBox } from '../../geometry/box.ts';
import { toMercator, worldSize } from '../../geometry/mercator.ts';
import type { Language } from '../../time/date-text.ts';
import type { JulianDay } from '../../time/julian-day.ts';
import { writeDay } from '../../time/written-date.ts';

/** Whether a point lies on the map: beyond its box a place has a card but no spot. */
const onMap = ({ config }: Atlas, point: readonly number[]) => isInBox(config.box, point);

/** Where the map looks, as a permalink writes it: zoom/latitude/longitude. */
const viewport = (zoom: number, lat: number, lon: number) =>
  `${zoom.toFixed(2)}/${lat.toFixed(3)}/${lon.toFixed(3)}`;

const withLanguage = (state: string, language?: Language) => (language ? `${state}&lang=${language}` : state);

/** The least that a box may measure of the world: a hundredth of a degree. */
const LEAST = 0.01 / 360;

/** The map that shows all of some points: the middle of their box, and a zoom at which it fits 900 × 420 px. */
function viewportOf({ config }: Atlas, points: readonly (readonly number[])[]): string {
  const [west, south, east, north] = boxOfPoints(points) ?? config.box;
  const [a, b] = [toMercator([west, north]), toMercator([east, south])];
  const across = Math.log2(900 / worldSize(0) / Math.max(b.x - a.x, LEAST));
  const up = Math.log2(420 / worldSize(0) / Math.max(b.y - a.y, LEAST));
  const zoom = Math.min(Math.max(Math.min(across, up), 5), 7);
  return viewport(zoom, (south + north) / 2, (west + east) / 2);
}

/** The fragment that opens a chapter on its first day. */
export function chapterState(chapter: Chapter, language?: Language): string {
  return withLanguage(`#v=1&date=${writeDay(chapter.start)}&chapter=${chapter.id}`, language);
}

/** The fragment that opens an event on its first day, looking at its places. */
export function eventState(atlas: Atlas, event: AtlasEvent, language?: Language): string {
  const { geometry } = event.feature;
  const all = geometry.type === 'Point' ? [geometry.coordinates] : geometry.coordinates;
  const points = all.filter((point) => onMap(atlas, point));
  const map = points.length ? `&map=${viewportOf(atlas, points)}` : '';
  return withLanguage(`#v=1&date=${writeDay(event.start)}${map}&select=event:${event.id}`, language);
}

/** The fragment that opens a day. */
export function dayState(day: JulianDay): string {
  return `#v=1&date=${writeDay(day)}`;
}

/** The fragment that opens at a place, with its card. */
export function placeState(atlas: Atlas, place: PlaceFeature, language?: Language): string {
  const [lon = 0, lat = 0] = place.geometry.coordinates;
  const map = onMap(atlas, [lon, lat]) ? `&map=${viewport(7.5, lat, lon)}` : '';
  return withLanguage(`#v=1${map}&select=place:${place.id}`, language);
}
