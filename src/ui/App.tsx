import { createEffect, createMemo, createSignal, lazy, onCleanup, onMount, Show } from 'solid-js';
import type { Atlas } from '../atlas/atlas.ts';
import { PALETTES } from '../style/palette.ts';
import type { Box } from '../style/placing/box-grid.ts';
import type { Session } from '../session/session.ts';
import { applyPalette } from './apply-palette.ts';
import { DateField } from './DateField.tsx';
import { DatePlate } from './DatePlate.tsx';
import { FeatureCard } from './FeatureCard.tsx';
import { Legend } from './Legend.tsx';
import { LiveRegion } from './LiveRegion.tsx';
import { MapPane, type FixedMapOptions } from './MapPane.tsx';
import { Notices } from './Notices.tsx';
import { PlaybackControls } from './PlaybackControls.tsx';
import { Preferences } from './Preferences.tsx';
import { Reference } from './reference/Reference.tsx';
import { ScaleBar } from './ScaleBar.tsx';
import { Timeline } from './Timeline.tsx';
import { createTongue, TongueContext } from './tongue.ts';
import { watchPanels } from './watch-panels.ts';
import { visibleBox } from './visible-box.ts';

const NoMap = lazy(() => import('./NoMap.tsx'));

/** The page: map under everything, date plate, card, legend, scale and timeline upon it. */
export function App(props: {
  readonly session: Session;
  readonly atlas: Atlas;
  readonly map: FixedMapOptions;
  simplify(text: string): string;
}) {
  const tongue = createTongue(props.session.language, props.atlas, (text) => props.simplify(text));
  const [size, setSize] = createSignal({ width: window.innerWidth, height: window.innerHeight });
  const [panels, setPanels] = createSignal<readonly Box[]>([]);
  const [failure, setFailure] = createSignal<Error | null>(null);
  const box = createMemo(() => {
    const viewport = props.session.viewport();
    return viewport ? visibleBox(viewport, size().width, size().height) : null;
  });

  createEffect(() => applyPalette(document.documentElement, PALETTES[props.session.theme()]));
  createEffect(() => {
    document.documentElement.lang = tongue.language();
    document.title = `${tongue.date(props.session.day())} · ${tongue.words().title}`;
  });
  onMount(() => {
    const measure = () => setSize({ width: window.innerWidth, height: window.innerHeight });
    window.addEventListener('resize', measure);
    const stop = watchPanels(page, setPanels);
    onCleanup(() => {
      window.removeEventListener('resize', measure);
      stop();
    });
  });
  let page!: HTMLElement;
  const ready = () => {
    document.documentElement.dataset.ready = 'true';
  };
  const fail = (error: Error) => {
    setFailure(error);
    document.documentElement.dataset.ready = 'failed';
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Escape') props.session.select(null);
    const target = event.target instanceof Element ? event.target : document.body;
    if (event.key !== ' ' || target.closest('button, select, input, summary, a')) return;
    event.preventDefault();
    if (props.session.playing()) props.session.pause();
    else props.session.play();
  };
  document.addEventListener('keydown', onKeyDown);
  onCleanup(() => document.removeEventListener('keydown', onKeyDown));

  return (
    <TongueContext.Provider value={tongue}>
      <main ref={page} class="page">
        <h1 class="visually-hidden">{tongue.words().title}</h1>
        <Show
          when={!failure()}
          fallback={
            <NoMap session={props.session} reason={failure()?.message ?? ''} simplify={props.simplify} />
          }
        >
          <MapPane
            session={props.session}
            options={props.map}
            panels={panels()}
            width={size().width}
            onReady={ready}
            onFailure={fail}
          />
        </Show>
        <DatePlate session={props.session}>
          <div class="plate-controls">
            <PlaybackControls session={props.session} />
            <DateField session={props.session} />
            <Preferences session={props.session} />
            <Reference session={props.session} />
          </div>
        </DatePlate>
        <FeatureCard session={props.session} />
        <Legend session={props.session} box={box()} />
        <ScaleBar viewport={props.session.viewport()} />
        <p class="credits">{tongue.words().credits}</p>
        <Timeline session={props.session} />
        <Notices session={props.session} />
        <LiveRegion session={props.session} />
      </main>
    </TongueContext.Provider>
  );
}
