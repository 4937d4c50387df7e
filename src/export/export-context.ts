import type { Atlas } from '../atlas/atlas.ts';
import type { Scene } from '../atlas/scene/scene.ts';
import type { Look } from '../map/look.ts';
import type { View, Viewport } from '../view/view.ts';
import type { FixedMapOptions } from '../map/map-options.ts';
import { createLocale, type Locale } from '../locale/locale.ts';

/** What everything to take away is made with. */
export interface ExportContext {
  readonly atlas: Atlas;
  readonly map: FixedMapOptions;
  simplify(text: string): string;
  /** The whole address of a state. */
  addressOf(view: View): string;
}

/** One state as a picture shows it. */
export interface Subject {
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
export function localeOf(exportContext: ExportContext, view: View): Locale {
  return createLocale(
    () => view.language,
    exportContext.atlas,
    (text) => exportContext.simplify(text),
  );
}

/** The subject of a state: what `viewport` shows on the page of this moment, at an instant. */
export function stateSubject(
  exportContext: ExportContext,
  view: View,
  viewport: Viewport | null,
  instant: number,
): Subject {
  const look: Look = viewport
    ? { kind: 'viewport', viewport, width: window.innerWidth, height: window.innerHeight }
    : { kind: 'box', box: exportContext.map.box };
  const chosen = exportContext.atlas.chapters.find(({ id }) => id === view.chapter);
  const within = chosen && instant >= chosen.start - 0.5 && instant < chosen.end - 0.5;
  const chapter = within ? chosen.id : null;
  const compared = view.compare === null ? null : exportContext.atlas.sceneAt(view.compare);
  return {
    view: { ...view, instant, chapter },
    look,
    scene: exportContext.atlas.sceneAt(instant),
    compared,
    chapter,
  };
}

/** The subject of a chapter on its opening day, in its own frame, with language, theme and layers of `view`. */
export function chapterSubject(exportContext: ExportContext, view: View, id: string): Subject {
  const chapter = exportContext.atlas.chapters.find((one) => one.id === id);
  if (!chapter) throw new RangeError(`there is no chapter ${id}`);
  const [west, south, east, north] = chapter.feature.bbox;
  const day = chapterDay(exportContext, id);
  return {
    view: { ...view, instant: day, chapter: id, step: null, map: null, select: null, compare: null },
    look: { kind: 'box', box: [west, south, east, north] },
    scene: exportContext.atlas.sceneAt(day),
    compared: null,
    chapter: id,
  };
}

/** The subject of a title page: the whole of the land at the instant of `view`, with its language, theme and layers. */
export function frontSubject(exportContext: ExportContext, view: View): Subject {
  return {
    view: { ...view, chapter: null, step: null, map: null, select: null, compare: null },
    look: { kind: 'box', box: exportContext.map.box },
    scene: exportContext.atlas.sceneAt(view.instant),
    compared: null,
    chapter: null,
  };
}

/** The day on which a chapter is pictured: that of the last of its events that falls in it, else its first. */
function chapterDay(exportContext: ExportContext, id: string): number {
  const chapter = exportContext.atlas.chapters.find((one) => one.id === id);
  if (!chapter) throw new RangeError(`there is no chapter ${id}`);
  const events = new Set(chapter.feature.properties.events);
  const days = exportContext.atlas.events
    .filter((event) => events.has(event.id) && event.start >= chapter.start && event.start < chapter.end)
    .map(({ start }) => start);
  return days.length ? Math.max(...days) : chapter.start;
}
