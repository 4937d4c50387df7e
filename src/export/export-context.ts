import type { Atlas } from '../atlas/atlas.ts';
import type { Scene } from '../atlas/scene/scene.ts';
import type { Look } from '../map/look.ts';
import type { View, Viewport } from '../view/view.ts';
import type { FixedMapOptions } from '../ui/shared/session-map.ts';
import { createLocale, type Locale } from '../ui/shared/locale.ts';

/** What everything to take away is made with. */
export interface Workshop {
  readonly atlas: Atlas;
  readonly map: FixedMapOptions;
  simplify(text: string): string;
  /** The whole address of a state. */
  addressOf(view: View): string;
}

/** One state as a picture shows it. */
export interface Motif {
  readonly view: View;
  readonly look: Look;
  readonly scene: Scene;
  /** The other day of two that are compared; `null` where there is but one. */
  readonly compared: Scene | null;
  /** The chapter whose title the picture bears, by id; `null`: that of the day. */
  readonly chapter: string | null;
}

/** How far a long work has come. */
export interface Progress {
  readonly done: number;
  readonly of: number;
}

/** A file to be saved. */
export interface MadeFile {
  readonly name: string;
  readonly blob: Blob;
}

/** The locale of a view’s language. */
export function localeOf(shop: Workshop, view: View): Locale {
  return createLocale(
    () => view.language,
    shop.atlas,
    (text) => shop.simplify(text),
  );
}

/** The motif of a state: what `viewport` shows on the page of this moment, at an instant. */
export function stateMotif(shop: Workshop, view: View, viewport: Viewport | null, instant: number): Motif {
  const look: Look = viewport
    ? { kind: 'viewport', viewport, width: window.innerWidth, height: window.innerHeight }
    : { kind: 'box', box: shop.map.box };
  const chosen = shop.atlas.chapters.find(({ id }) => id === view.chapter);
  const within = chosen && instant >= chosen.start - 0.5 && instant < chosen.end - 0.5;
  const chapter = within ? chosen.id : null;
  const compared = view.compare === null ? null : shop.atlas.sceneAt(view.compare);
  return { view: { ...view, instant, chapter }, look, scene: shop.atlas.sceneAt(instant), compared, chapter };
}

/** The motif of a chapter on its opening day, in its own frame, with language, theme and layers of `view`. */
export function chapterMotif(shop: Workshop, view: View, id: string): Motif {
  const chapter = shop.atlas.chapters.find((one) => one.id === id);
  if (!chapter) throw new RangeError(`there is no chapter ${id}`);
  const [west, south, east, north] = chapter.feature.bbox;
  const day = chapterDay(shop, id);
  return {
    view: { ...view, instant: day, chapter: id, step: null, map: null, select: null, compare: null },
    look: { kind: 'box', box: [west, south, east, north] },
    scene: shop.atlas.sceneAt(day),
    compared: null,
    chapter: id,
  };
}

/** The motif of a title page: the whole of the land at the instant of `view`, with its language, theme and layers. */
export function frontMotif(shop: Workshop, view: View): Motif {
  return {
    view: { ...view, chapter: null, step: null, map: null, select: null, compare: null },
    look: { kind: 'box', box: shop.map.box },
    scene: shop.atlas.sceneAt(view.instant),
    compared: null,
    chapter: null,
  };
}

/** The day on which a chapter is pictured: that of the last of its events that falls in it, else its first. */
export function chapterDay(shop: Workshop, id: string): number {
  const chapter = shop.atlas.chapters.find((one) => one.id === id);
  if (!chapter) throw new RangeError(`there is no chapter ${id}`);
  const events = new Set(chapter.feature.properties.events);
  const days = shop.atlas.events
    .filter((event) => events.has(event.id) && event.start >= chapter.start && event.start < chapter.end)
    .map(({ start }) => start);
  return days.length ? Math.max(...days) : chapter.start;
}
