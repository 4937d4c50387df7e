import { batch, createMemo, type Accessor } from 'solid-js';
import type { Atlas } from '../atlas/atlas.ts';
import type { PermalinkProblem } from '../permalink/permalink-context.ts';
import type { Instant } from '../time/instant.ts';
import { clampDay } from '../time/interval.ts';
import type { JulianDay } from '../time/julian-day.ts';
import type { Selection, View } from '../view/view.ts';
import { createAddressState, type AddressState } from './address-state.ts';
import { createArrivalState, type ArrivalState } from './arrival-state.ts';
import { createAppearanceState, type AppearanceState } from './appearance-state.ts';
import { createCameraState, type CameraState } from './camera-state.ts';
import { chapterDestination, createChapterState, type ChapterState } from './chapter-state.ts';
import { createDrawnAtlas, type DrawnAtlas, type RivalAtlas } from './drawn-atlas.ts';
import { createDividerState, type DividerState } from './divider-state.ts';
import { createNoticeState, type NoticeState } from './notice-state.ts';
import { createPlaybackState, type PlaybackState } from './playback-state.ts';
import { createSelectionState, type SelectionState } from './selection-state.ts';
import { createSheetState, type SheetState } from './sheet-state.ts';
import { createTimelineState, type TimelineState } from './timeline-state.ts';
import { createTimeState, type TimeState } from './time-state.ts';

/**
 * The state of one reader's atlas, by subject. `instant` is the only copy of the time; scene, day and chapter derive from
 * it. Signals are written by the actions alone, never by effects.
 */
export interface Session
  extends
    DrawnAtlas,
    TimeState,
    PlaybackState,
    ChapterState,
    CameraState,
    SelectionState,
    ArrivalState,
    AppearanceState,
    TimelineState,
    DividerState,
    SheetState,
    AddressState,
    NoticeState {
  /** The state as a permalink holds it. */
  readonly view: Accessor<View>;
  /** Shows an instant, and leaves the chosen chapter where it lies outside its days. */
  setInstant(instant: Instant): void;
  setDay(day: JulianDay): void;
  /** Selects something and shows a day of it, the nearest within the span; where that is another day, the former is kept (`arrivedFrom`). */
  showSubject(day: JulianDay, selection: Selection | null): void;
  /** Goes some months on; steps after one another come back to the day of the month from which they set out. */
  stepMonths(months: number): void;
  /** Goes to where a chapter begins, whose card takes the place of another, with a step for Back; `null` leaves the chosen one. */
  chooseChapter(id: string | null): void;
  /**
   * Takes over a whole view, as from Back, Forward or an edited address; `asStep`: as a step of a lecture, at once, and with a
   * step for Back.
   */
  restore(view: View, problems: readonly PermalinkProblem[], asStep?: boolean): void;
}

/** Creates the session of an atlas on a first view; `problems` are told at once; `inHand`: whether the screen is one in a hand. */
export function createSession(
  own: Atlas,
  first: View,
  problems: readonly PermalinkProblem[],
  rival?: RivalAtlas,
  inHand: Accessor<boolean> = () => false,
): Session {
  const { span } = own;
  const drawn = createDrawnAtlas(own, first, rival);
  const time = createTimeState(first, span, drawn.state.atlas);
  const chapters = createChapterState(first, drawn.state.atlas, time.state.scene);
  const arrival = createArrivalState();
  const setInstant = (next: Instant) =>
    batch(() => {
      arrival.arriveFrom(null);
      time.moveTo(next);
      chapters.leaveAt(next);
    });
  const playback = createPlaybackState(first, (rate) => {
    if (rate > 0 && time.state.instant() >= span.end - 1) setInstant(span.start);
  });
  const camera = createCameraState(first);
  const selection = createSelectionState(first);
  const sheet = createSheetState(first, selection.state.choices, inHand);
  const select = (next: Selection | null) =>
    batch(() => {
      arrival.arriveFrom(null);
      const shown = !sheet.state.gaveWay();
      selection.state.select(next);
      // Back leads to the sheet that gives way
      if (shown && sheet.state.gaveWay()) chapters.takeStep();
    });
  const appearance = createAppearanceState(first);
  const timeline = createTimelineState(first, span, time.state.instant, appearance.state.display);
  const divider = createDividerState(first);
  const address = createAddressState(first);
  const notices = createNoticeState(problems);
  const parts = [drawn, time, chapters, playback, selection, appearance, timeline, divider, sheet, address];
  const view = createMemo((): View => ({
    ...drawn.share(),
    ...time.share(),
    ...chapters.share(),
    ...playback.share(),
    ...camera.share(),
    ...selection.share(),
    ...appearance.share(),
    ...timeline.share(),
    ...divider.share(),
    ...sheet.share(),
    ...address.share(),
  }));

  return {
    ...time.state,
    ...chapters.state,
    ...playback.state,
    ...camera.state,
    ...selection.state,
    ...arrival.state,
    ...appearance.state,
    ...timeline.state,
    ...divider.state,
    ...sheet.state,
    ...address.state,
    ...notices.state,
    ...drawn.state,
    view,
    setInstant,
    select,
    setDay: (next) => setInstant(clampDay(span, next)),
    showSubject: (next, chosen) =>
      batch(() => {
        const former = time.state.day();
        setInstant(clampDay(span, next));
        select(chosen);
        if (chosen && time.state.day() !== former) arrival.arriveFrom(former);
      }),
    stepMonths: (months) => setInstant(time.monthsOn(months)),
    chooseChapter: (id) =>
      batch(() => {
        playback.state.pause();
        camera.state.follow(null);
        const chosen = chapters.choose(id);
        if (!chosen) return;
        time.moveTo(chosen.start);
        camera.state.travelTo(chapterDestination(chosen));
        // the card is that of what was chosen last
        select(null);
        chapters.takeStep();
      }),
    restore: (next, found, asStep = false) =>
      batch(() => {
        playback.state.pause();
        arrival.arriveFrom(null);
        for (const part of parts) part.restore(next);
        const chosen = chapters.chosen();
        camera.restore(next, chosen && chapterDestination(chosen), asStep);
        notices.tell(found);
        if (asStep) chapters.takeStep();
      }),
  };
}
