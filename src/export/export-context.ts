import { chapterSubjects } from '../presentation/chapter-subjects.ts';
import { stepSubjects } from '../presentation/step-subjects.ts';
import type { ToldSubject } from '../view/told-subject.ts';
import type { Atlas } from '../atlas/atlas.ts';
import type { Scene } from '../atlas/scene/scene.ts';
import type { Look } from '../map/look.ts';
import type { View, Viewport } from '../view/view.ts';
import type { FixedMapOptions } from '../map/map-options.ts';
import type { Step, StepTexts } from '../presentation/lecture-of-atlas.ts';
import { parseDay } from '../time/written-date.ts';
import type { HallScreen } from '../presentation/frame-step.ts';
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
  /** The step of a lecture whose title and narration it bears. */
  readonly told?: Step;
  /** What is spoken of, whose names come before all others. */
  readonly spoken?: readonly ToldSubject[];
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
  /** Files that are saved beside it. */
  readonly beside?: readonly MadeFile[];
}

/** A recorded narration: its sound as a file, and how long it lasts (s). */
export interface Voice {
  readonly blob: Blob;
  readonly seconds: number;
}

/** A lecture to take away: the atlas’s own, a chapter of it, or one of the reader’s. */
export interface TakenLecture {
  /** A word for it in names of files. */
  readonly name: string;
  readonly title: Pick<StepTexts, 'title_en' | 'title_zh'>;
  readonly steps: readonly Step[];
  /** The narration of each step, where it has been recorded; without it the lecture is silent. */
  readonly voices?: readonly (Voice | null)[];
  /** The numbers of steps whose narration is not kept here, from 1. */
  readonly lostVoices?: readonly number[];
}

/** The seconds of each step’s narration, 0 where it has none. */
export const spokenSeconds = ({ steps, voices }: TakenLecture): number[] =>
  steps.map((_, i) => voices?.[i]?.seconds ?? 0);

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
    // what happens on its first day is marked on that day
    spoken: chapterSubjects(exportContext.atlas, chapter).filter(
      ({ key }) => day === chapter.start || !key.startsWith('event:'),
    ),
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

/** No panels, and a page that is neither upright nor wide. */
const ANY: HallScreen = { width: 1280, height: 720, paddings: [{ top: 0, right: 0, bottom: 0, left: 0 }] };

/** The subject of a step of a lecture, with language, theme, names and widths of `view`. */
export function stepSubject(exportContext: ExportContext, view: View, step: Step): Subject {
  const { language, theme, names, widths } = view;
  const state: View = { ...step.view({ ...view, map: view.map }, ANY), language, theme, names, widths };
  const { atlas } = exportContext;
  const look = (): Look => {
    if (step.box) return { kind: 'box', box: step.box };
    if (!state.map) return { kind: 'box', box: exportContext.map.box };
    const { innerWidth: width, innerHeight: height } = window;
    return { kind: 'viewport', viewport: state.map, width, height };
  };
  return {
    view: state,
    look: look(),
    scene: atlas.sceneAt(state.instant),
    compared: state.compare === null ? null : atlas.sceneAt(state.compare),
    chapter: step.chapter,
    told: step,
    spoken: stepSubjects(atlas).of(step).labels,
  };
}

/** The day on which a chapter is pictured: the one that its record names, else its first. */
function chapterDay(exportContext: ExportContext, id: string): number {
  const chapter = exportContext.atlas.chapters.find((one) => one.id === id);
  if (!chapter) throw new RangeError(`there is no chapter ${id}`);
  const { pictured } = chapter.feature.properties;
  return pictured === undefined ? chapter.start : parseDay(pictured);
}
