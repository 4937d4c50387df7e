import { createEffect, createMemo, createSignal, on, onCleanup, onMount, Show, Suspense } from 'solid-js';
import type { Atlas } from '../atlas/atlas.ts';
import type { MapView } from '../map/map-view.ts';
import type { View } from '../view/view.ts';
import { palettesOf } from '../style/palette/palette.ts';
import type { PixelBox } from '../geometry/box.ts';
import type { Mended } from '../session/location.ts';
import { sharesGestures } from '../session/in-frame.ts';
import type { Session } from '../session/session.ts';
import { applyPalette } from './shared/apply-palette.ts';
import { AppContext, createApp } from './shared/app-context.ts';
import { createTalkStart } from './shared/talk-start.ts';
import { createScreen } from './shared/screen.ts';
import { SearchOpener } from './record/SearchOpener.tsx';
import { MenuOpener } from './date/MenuOpener.tsx';
import { Drawer } from './app/Drawer.tsx';
import { createBeginning } from './shared/create-beginning.ts';
import { DateField } from './date/DateField.tsx';
import { DatePlate } from './date/DatePlate.tsx';
import { FeatureCard } from './card/FeatureCard.tsx';
import { Legend } from './legend/Legend.tsx';
import { ChoiceRegion } from './app/ChoiceRegion.tsx';
import { LiveRegion } from './app/LiveRegion.tsx';
import { MapPane } from './map/MapPane.tsx';
import type { FixedMapOptions } from '../map/map-options.ts';
import { ImportedData } from './imported/ImportedData.tsx';
import { Notices } from './notices/Notices.tsx';
import { PlaybackControls } from './date/PlaybackControls.tsx';
import { Preferences } from './settings/Settings.tsx';
import { RecordOpener } from './record/RecordOpener.tsx';
import { Share } from './share/Share.tsx';
import { ScaleBar } from './map/ScaleBar.tsx';
import { Timeline } from './timeline/Timeline.tsx';
import { INTERFACE_WORDS } from '../locale/interface-words/interface-words.ts';
import { createLocale } from '../locale/locale.ts';
import { LocaleContext } from './shared/locale-context.ts';
import { fetchAhead } from './app/fetch-ahead.ts';
import { InTongues } from './shared/InTongues.tsx';
import { createMapReady } from './shared/map-ready.ts';
import { keepFocus } from './app/keep-focus.ts';
import { watchPanels } from './app/watch-panels.ts';
import { visibleBox } from '../view/visible-box.ts';
import { createMapKind } from './map/map-kind.ts';
import { part } from './shared/part.tsx';

const Locator = part(() => import('./map/Locator.tsx'), { adorns: true });
const NoMap = part(() => import('./map/NoMap.tsx'));
const DrawnNote = part(() => import('./map/DrawnNote.tsx'));
const Compare = part(() => import('./compare/Compare.tsx'));
const AccountBand = part(() => import('./accounts/AccountBand.tsx'));
const Present = part(() => import('./present/Present.tsx'));
const AtlasRecordSheet = part(() => import('./app/AtlasRecordSheet.tsx'), { told: true });
const Beginning = part(() => import('./begin/Beginning.tsx'), { adorns: true });
const ChapterSubjects = part(() => import('./card/ChapterSubjects.tsx'), { adorns: true });
const Offline = part(() => import('./offline/Offline.tsx'), { adorns: true });
/** Nobody prints at once: what is printed comes after all that is seen, in ms. */
const PRINTABLE_AFTER_MS = 2000;
const PrintSheet = part(() => import('./app/PrintSheet.tsx'), { told: true, after: PRINTABLE_AFTER_MS });

/** The page: map under everything, date plate, card, legend, scale and timeline upon it. */
export function App(props: {
  readonly session: Session;
  readonly atlas: Atlas;
  readonly map: FixedMapOptions;
  /** The sea's rings in degrees, for the locator. */
  readonly sea: readonly (readonly (readonly number[])[])[];
  simplify(text: string): string;
  /** Resolves once the record has the texts that cards and tables tell. */
  texts(): Promise<void>;
  /** The address of a state. */
  linkTo(view: View): string;
  /** The last link that had to be mended. */
  readonly mended: Mended | null;
}) {
  const [fetched, setFetched] = createSignal(0);
  const locale = createLocale(
    () => (fetched(), props.session.language()),
    props.atlas,
    (text) => props.simplify(text),
  );
  const app = createApp(props.session, locale, props, props.texts);
  const screen = app.store(createScreen);
  const beginning = app.store(createBeginning);
  const [size, setSize] = createSignal({ width: window.innerWidth, height: window.innerHeight });
  const [panels, setPanels] = createSignal<readonly PixelBox[]>([]);
  const [failure, setFailure] = createSignal<Error | null>(null);
  const [view, setView] = createSignal<MapView | null>(null);
  const { ready: settled, tellReady } = app.store(createMapReady);
  const box = createMemo(() => {
    const viewport = props.session.viewport();
    return viewport ? visibleBox(viewport, size().width, size().height) : null;
  });

  const fetchWords = (): void => {
    INTERFACE_WORDS.load(props.session.language()).then(
      (anew) => anew && setFetched((times) => times + 1),
      () => props.session.notify({ kind: 'missing', again: fetchWords }),
    );
  };
  createEffect(fetchWords);
  createEffect(() =>
    applyPalette(document.documentElement, palettesOf(props.atlas.config)[props.session.theme()]),
  );
  createEffect(() => {
    document.documentElement.lang = locale.language();
    document.querySelector('meta[name="description"]')?.setAttribute('content', locale.atlas('description'));
  });
  createEffect(() => {
    // what the browser is told of each day costs it as much as a small frame
    if (props.session.playing() || props.session.dragging()) return;
    document.title = `${locale.date(props.session.day())} · ${locale.atlas('title')}`;
  });
  // what a lecture hides loses the focus once the page is laid out anew
  createEffect(
    on(props.session.display, (display) => display === 'present' && app.store(createTalkStart).noteFocus(), {
      defer: true,
    }),
  );
  onMount(() => {
    const measure = () => setSize({ width: window.innerWidth, height: window.innerHeight });
    window.addEventListener('resize', measure);
    const stop = watchPanels(page, setPanels);
    onCleanup(keepFocus(page));
    onCleanup(() => {
      window.removeEventListener('resize', measure);
      stop();
    });
  });
  /** The same state in the whole atlas. */
  const whole = () => props.linkTo({ ...props.session.view(), display: 'explore' });
  let page!: HTMLElement;
  let missing = props.session.compare() === null ? 1 : 2;
  const ready = () => {
    tellReady();
    document.documentElement.dataset.map = kind();
    if (--missing <= 0) document.documentElement.dataset.ready = 'true';
  };
  const { kind, attempt, lose, tryAgain } = createMapKind((error) => fail(error));
  /** What the map is made anew for: another attempt, or another atlas. */
  const mapped = createMemo(() =>
    attempt() === 0 ? null : { atlas: props.session.atlas(), attempt: attempt() },
  );
  const lost = (error: Error) => {
    setView(null);
    lose(error);
  };
  const fail = (error: Error) => {
    setFailure(error);
    setView(null);
    tellReady();
    document.documentElement.dataset.ready = 'failed';
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Escape' && !event.defaultPrevented && props.session.selection() !== null) {
      event.preventDefault();
      props.session.select(null);
    }
    const plain = !event.ctrlKey && !event.altKey && !event.metaKey;
    if (event.key === 'F5' && plain && props.session.display() === 'explore') {
      event.preventDefault();
      if (!event.shiftKey) app.store(createTalkStart).begin();
      props.session.setDisplay('present');
    }
    const target = event.target instanceof Element ? event.target : document.body;
    if (event.key !== ' ' || target.closest('button, select, input, summary, a')) return;
    event.preventDefault();
    if (props.session.playing()) props.session.pause();
    else props.session.play();
  };
  document.addEventListener('keydown', onKeyDown);
  onCleanup(() => document.removeEventListener('keydown', onKeyDown));

  return (
    <AppContext.Provider value={app}>
      <LocaleContext.Provider value={locale}>
        <main
          ref={page}
          class="page"
          data-display={props.session.display()}
          classList={{ 'shares-gestures': sharesGestures(props.session.display()) }}
        >
          <h1 class="visually-hidden">{locale.atlas('title')}</h1>
          <Show
            when={!failure()}
            fallback={
              <Suspense>
                <NoMap session={props.session} reason={failure()?.message ?? ''} />
              </Suspense>
            }
          >
            <Show when={mapped()} keyed>
              {({ atlas }) => (
                <>
                  <MapPane
                    session={props.session}
                    options={{ ...props.map, atlas }}
                    panels={panels()}
                    width={size().width}
                    onReady={ready}
                    onView={setView}
                    onFailure={lost}
                    onLost={() => lost(new Error('WebGL'))}
                  />
                  <Suspense>
                    <Show when={props.session.compare() !== null && view()} keyed>
                      {(first) => (
                        <Compare
                          session={props.session}
                          options={{ ...props.map, atlas }}
                          panels={panels()}
                          size={size()}
                          first={first}
                          onReady={ready}
                          onLost={() => lost(new Error('WebGL'))}
                        />
                      )}
                    </Show>
                  </Suspense>
                </>
              )}
            </Show>
          </Show>
          <DatePlate session={props.session}>
            <div class="plate-controls">
              <PlaybackControls session={props.session} />
              <MenuOpener />
              <DateField session={props.session} />
              <Show when={screen() !== 'hand'}>
                <SearchOpener session={props.session} />
              </Show>
              <div class="plate-openers">
                <RecordOpener session={props.session} sheet={AtlasRecordSheet} />
                <ImportedData session={props.session} view={view()} />
                <Share session={props.session} />
              </div>
              <Preferences session={props.session} />
              <Suspense>
                <Show when={kind() === 'drawing' && !failure()}>
                  <DrawnNote onAgain={tryAgain} />
                </Show>
              </Suspense>
            </div>
          </DatePlate>
          <Drawer session={props.session}>
            <Show when={screen() === 'hand'}>
              <SearchOpener session={props.session} />
            </Show>
            <Suspense>
              <Show when={beginning.open() && props.session.display() === 'explore'}>
                <Beginning session={props.session} />
              </Show>
            </Suspense>
            <FeatureCard session={props.session} />
            <Legend session={props.session} box={box()} />
          </Drawer>
          <Suspense>
            <Show when={settled()}>
              <Locator whole={props.atlas.config.box} sea={props.sea} box={box()} />
            </Show>
          </Suspense>
          <ScaleBar viewport={props.session.viewport()} oldUnit={props.atlas.config.old_unit} />
          <p class="credits">
            <InTongues text={locale.atlas('credits')} />
          </p>
          <Show when={props.session.atlas()} keyed>
            <Timeline session={props.session} settled={settled()} />
          </Show>
          <Suspense>
            <Show when={props.session.account() === 'seed'}>
              <AccountBand session={props.session} />
            </Show>
          </Suspense>
          <Show when={props.session.display() === 'embed'}>
            <a class="panel open-whole" href={whole()} target="_blank" rel="noopener">
              {locale.words(INTERFACE_WORDS).openWhole}
            </a>
          </Show>
          <Suspense>
            <Show when={props.session.display() === 'present'}>
              <Present session={props.session} fetchAhead={fetchAhead} />
            </Show>
          </Suspense>
          <Suspense>
            <Show when={settled()}>
              <ChapterSubjects session={props.session} />
            </Show>
          </Suspense>
          <Suspense>
            <Show when={settled()}>
              <Offline session={props.session} />
            </Show>
          </Suspense>
          <Suspense>
            <Show when={settled()}>
              <PrintSheet session={props.session} view={view()} panels={panels()} />
            </Show>
          </Suspense>
          <Notices session={props.session} mended={props.mended} />
          <ChoiceRegion session={props.session} />
          <LiveRegion session={props.session} settled={settled()} />
        </main>
      </LocaleContext.Provider>
    </AppContext.Provider>
  );
}
