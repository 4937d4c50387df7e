import { batch, createMemo, createResource, createSignal, type Accessor } from 'solid-js';
import type { Atlas, Chapter } from '../atlas/atlas.ts';
import type { Scene } from '../atlas/scene/scene.ts';
import type { PermalinkProblem } from '../permalink/permalink-context.ts';
import type { Account, Display, Selection, View, Viewport } from '../view/view.ts';
import { writeViewport } from '../permalink/write-values.ts';
import type { NamesShown } from '../view/names-shown.ts';
import type { LayerId } from '../view/layer-ids.ts';
import type { Theme } from '../view/theme.ts';
import type { Language } from '../time/date-text.ts';
import { dayOf, type Instant } from '../time/instant.ts';
import { clampDay } from '../time/interval.ts';
import type { JulianDay } from '../time/julian-day.ts';
import type { TimeMode } from '../time/time-mode.ts';

/** Where the map is asked to go: a viewport, or a box [west, south, east, north] to frame. */
export type Destination =
  | { readonly kind: 'viewport'; readonly viewport: Viewport; readonly atOnce?: boolean }
  | { readonly kind: 'box'; readonly box: readonly [number, number, number, number] };

/** Something the reader must be told: a repaired link, or a failure. */
export type Notice =
  | { readonly kind: 'problem'; readonly problem: PermalinkProblem }
  | { readonly kind: 'failure'; readonly text: string };

/**
 * The state of one reader's atlas. `instant` is the only copy of the time; scene, day and chapter derive from it. Signals
 * are written by the actions alone, never by effects.
 */
export interface Session {
  /** The atlas of the account that is drawn; another one once the account has changed and its data are there. */
  readonly atlas: Atlas;
  readonly instant: Accessor<Instant>;
  readonly day: Accessor<JulianDay>;
  readonly scene: Accessor<Scene>;
  /** The chosen chapter, else the one whose days these are. */
  readonly chapter: Accessor<Chapter | null>;
  readonly chosenChapter: Accessor<string | null>;
  readonly selection: Accessor<Selection | null>;
  /** What the pointer or the focus rests on, wherever it is shown. */
  readonly hovered: Accessor<Selection | null>;
  readonly layers: Accessor<readonly LayerId[]>;
  readonly language: Accessor<Language>;
  readonly names: Accessor<NamesShown>;
  readonly theme: Accessor<Theme>;
  readonly viewport: Accessor<Viewport | null>;
  readonly destination: Accessor<Destination | null>;
  /** The movement that the map keeps in its middle, on request alone. */
  readonly followed: Accessor<string | null>;
  /** Whether the roads that columns have yet to take are hinted. */
  readonly foresight: Accessor<boolean>;
  readonly playing: Accessor<boolean>;
  /** Whether playback goes round. */
  readonly loop: Accessor<boolean>;
  /** How much of the time is drawn. */
  readonly mode: Accessor<TimeMode>;
  /** The second date that is laid beside the first. */
  readonly compare: Accessor<Instant | null>;
  readonly account: Accessor<Account>;
  /** The step of the chosen chapter, from 1. */
  readonly step: Accessor<number | null>;
  /** The address of a file opened beside the atlas. */
  readonly data: Accessor<string | null>;
  readonly display: Accessor<Display>;
  /** Days per second. */
  readonly rate: Accessor<number>;
  readonly dragging: Accessor<boolean>;
  readonly notices: Accessor<readonly Notice[]>;
  /** The state as a permalink holds it. */
  readonly view: Accessor<View>;
  /** How many steps for Back have been taken: one for each chapter chosen. */
  readonly steps: Accessor<number>;

  setInstant(instant: Instant): void;
  setDay(day: JulianDay): void;
  chooseChapter(id: string | null): void;
  select(selection: Selection | null): void;
  hover(selection: Selection | null): void;
  /** Whether a feature is selected or hovered. */
  lit(kind: Selection['kind'], id: string): boolean;
  toggleLayer(id: LayerId): void;
  setLanguage(language: Language): void;
  setNames(names: NamesShown): void;
  setTheme(theme: Theme): void;
  /** Hears that the map has set out, so that its viewport holds no longer. */
  reportDeparture(): void;
  reportViewport(viewport: Viewport): void;
  /** Takes over the viewport that the map opened with; without one in the link, it is where the atlas is at home. */
  settleViewport(viewport: Viewport): void;
  travelTo(destination: Destination): void;
  /** Follows a movement, or none. */
  follow(id: string | null): void;
  setForesight(foresight: boolean): void;
  play(): void;
  pause(): void;
  setRate(rate: number): void;
  setLoop(loop: boolean): void;
  setMode(mode: TimeMode): void;
  setCompare(instant: Instant | null): void;
  setAccount(account: Account): void;
  setData(address: string | null): void;
  setDisplay(display: Display): void;
  setDragging(dragging: boolean): void;
  notify(notice: Notice): void;
  dismissNotices(): void;
  /**
   * Takes over a whole view, as from Back, Forward or an edited address; `asStep`: as a step of a lecture, at once, and with a
   * step for Back.
   */
  restore(view: View, problems: readonly PermalinkProblem[], asStep?: boolean): void;
}

/** Whether two viewports are the same to the figures that a permalink keeps. */
function samePlace(a: Viewport | null, b: Viewport | null): boolean {
  return a === b || (a !== null && b !== null && writeViewport(a) === writeViewport(b));
}

/** Where the atlas of the article's account comes from: made when first asked for, `ready` where the first view has it. */
export interface RivalAtlas {
  load(): Promise<Atlas>;
  readonly ready?: Atlas;
}

/** Creates the session of an atlas on a first view; `problems` are told at once. */
export function createSession(
  own: Atlas,
  first: View,
  problems: readonly PermalinkProblem[],
  rival?: RivalAtlas,
): Session {
  const [instant, writeInstant] = createSignal(first.instant);
  const [chosenChapter, writeChapter] = createSignal(first.chapter);
  const [selection, select] = createSignal(first.select);
  const [hovered, hover] = createSignal<Selection | null>(null, {
    equals: (a, b) => a?.kind === b?.kind && a?.id === b?.id,
  });
  const [layers, writeLayers] = createSignal(first.layers);
  const [language, setLanguage] = createSignal(first.language);
  const [names, setNames] = createSignal<NamesShown>(first.names);
  const [theme, setTheme] = createSignal(first.theme);
  const [viewport, writeViewport] = createSignal(first.map);
  const [destination, writeDestination] = createSignal<Destination | null>(null, { equals: false });
  /** Whether the map is on its way, so that it will not stay where it last was. */
  let travelling = false;
  const travelTo = (next: Destination) => {
    travelling = true;
    writeDestination(next);
  };
  const reportViewport = (next: Viewport) => {
    travelling = false;
    writeViewport(next);
  };
  const [followed, follow] = createSignal<string | null>(null);
  const [foresight, setForesight] = createSignal(true);
  const [playing, writePlaying] = createSignal(false);
  const [rate, setRate] = createSignal(first.speed);
  const [loop, setLoop] = createSignal(first.loop);
  const [mode, setMode] = createSignal<TimeMode>(first.mode);
  const [compare, setCompare] = createSignal(first.compare);
  const [account, setAccount] = createSignal(first.account);
  const [chosenStep, writeStep] = createSignal(first.step);
  const step = createMemo(() => (chosenChapter() === null ? null : chosenStep()));
  const [data, setData] = createSignal(first.data);
  const [display, setDisplay] = createSignal<Display>(first.display);
  const [dragging, setDragging] = createSignal(false);
  const [notices, writeNotices] = createSignal<readonly Notice[]>(
    problems.map((problem) => ({ kind: 'problem', problem })),
  );
  const [unknown, writeUnknown] = createSignal(first.unknown);
  const [steps, writeSteps] = createSignal(0);
  const [home, writeHome] = createSignal<Viewport | null>(null);

  const [made] = createResource(
    () => account() === 'seed' && !rival?.ready && rival,
    ({ load }) => load(),
  );
  const drawn = createMemo(() =>
    account() === 'seed' ? (rival?.ready ?? (made.error ? undefined : made()) ?? own) : own,
  );
  const scene = createMemo(() => drawn().sceneAt(instant()));
  const day = createMemo(() => dayOf(instant()));
  const running = createMemo(() => scene().chapter);
  const chapterById = (id: string) => drawn().chapters.find((chapter) => chapter.id === id) ?? null;
  const chapter = createMemo(() => {
    const chosen = chosenChapter();
    return chosen === null ? running() : chapterById(chosen);
  });
  const view = createMemo((): View => ({
    instant: instant(),
    map: samePlace(viewport(), home()) ? null : viewport(),
    chapter: chosenChapter(),
    step: step(),
    select: selection(),
    layers: layers(),
    mode: mode(),
    compare: compare(),
    account: account(),
    language: language(),
    names: names(),
    theme: theme(),
    display: display(),
    speed: rate(),
    loop: loop(),
    data: data(),
    unknown: unknown(),
  }));

  const { span } = own;
  const setInstant = (next: Instant) => {
    writeInstant(Math.min(Math.max(next, span.start - 0.5), span.end - 1 + 0.5 - 1e-6));
    const chosen = chosenChapter();
    if (chosen !== null) {
      const within = chapterById(chosen);
      if (!within || dayOf(next) < within.start || dayOf(next) >= within.end) writeChapter(null);
    }
  };

  return {
    get atlas() {
      return drawn();
    },
    instant,
    day,
    scene,
    chapter,
    chosenChapter,
    selection,
    hovered,
    layers,
    language,
    names,
    theme,
    viewport,
    destination,
    followed,
    foresight,
    playing,
    rate,
    loop,
    mode,
    compare,
    account,
    step,
    data,
    display,
    dragging,
    notices,
    view,
    steps,
    setInstant,
    setDay: (next) => setInstant(clampDay(span, next)),
    chooseChapter: (id) =>
      batch(() => {
        const chosen = id === null ? null : chapterById(id);
        writePlaying(false);
        follow(null);
        writeChapter(chosen?.id ?? null);
        writeStep(null);
        if (!chosen) return;
        setInstant(chosen.start);
        const [west, south, east, north] = chosen.feature.bbox;
        travelTo({ kind: 'box', box: [west, south, east, north] });
        writeSteps(steps() + 1);
      }),
    select,
    hover,
    lit: (kind, id) => [selection(), hovered()].some((one) => one?.kind === kind && one.id === id),
    toggleLayer(id) {
      const now = layers();
      writeLayers(now.includes(id) ? now.filter((other) => other !== id) : [...now, id]);
    },
    setLanguage,
    setNames,
    setTheme,
    reportDeparture() {
      travelling = true;
    },
    reportViewport,
    settleViewport(next) {
      if (first.map === null && !home()) writeHome(next);
      reportViewport(next);
    },
    travelTo: (next) =>
      batch(() => {
        follow(null);
        travelTo(next);
      }),
    follow,
    setForesight,
    play() {
      if (rate() > 0 && instant() >= span.end - 1) setInstant(span.start);
      writePlaying(true);
    },
    pause: () => writePlaying(false),
    setRate,
    setLoop,
    setMode,
    setCompare,
    setAccount,
    setData,
    setDisplay,
    setDragging(next) {
      if (next) writePlaying(false);
      setDragging(next);
    },
    notify(notice) {
      const same = (other: Notice) => JSON.stringify(other) === JSON.stringify(notice);
      if (!notices().some(same)) writeNotices([...notices(), notice]);
    },
    dismissNotices: () => writeNotices([]),
    restore: (next, found, asStep = false) =>
      batch(() => {
        writePlaying(false);
        follow(null);
        writeInstant(next.instant);
        writeChapter(next.chapter);
        select(next.select);
        writeLayers(next.layers);
        setLanguage(next.language);
        setTheme(next.theme);
        setNames(next.names);
        setDisplay(next.display);
        setRate(next.speed);
        setLoop(next.loop);
        setMode(next.mode);
        setCompare(next.compare);
        setAccount(next.account);
        writeStep(next.step);
        setData(next.data);
        writeUnknown(next.unknown);
        const chosen = next.chapter === null ? null : chapterById(next.chapter);
        const target = next.map ?? (chosen ? null : home());
        if (target) {
          if (travelling || !samePlace(target, viewport())) {
            travelTo({ kind: 'viewport', viewport: target, atOnce: asStep });
          }
          writeViewport(target);
        } else if (chosen) {
          const [west, south, east, north] = chosen.feature.bbox;
          travelTo({ kind: 'box', box: [west, south, east, north] });
        }
        writeNotices(found.map((problem) => ({ kind: 'problem', problem })));
        if (asStep) writeSteps(steps() + 1);
      }),
  };
}
