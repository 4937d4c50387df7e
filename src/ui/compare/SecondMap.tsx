import { createEffect, onCleanup, onMount, untrack } from 'solid-js';
import { createMapView, type MapView } from '../../map/map-view.ts';
import { PALETTES } from '../../style/palette.ts';
import type { Box } from '../../style/placing/box-grid.ts';
import type { Session } from '../../session/session.ts';
import { dayOf, type Instant } from '../../time/instant.ts';
import { framePadding, typeFactor, type FixedMapOptions } from '../MapPane.tsx';

/** What a map of the second day is made from. */
export interface SecondMapProps {
  readonly session: Session;
  readonly options: FixedMapOptions;
  readonly panels: readonly Box[];
  readonly width: number;
  /** The map of the first day. */
  readonly first: MapView;
  /** The second day’s instant. */
  readonly instant: Instant;
  /** Whether what the two days hold otherwise is outlined on both. */
  readonly outlined: boolean;
  /** The part of the page that it shows, as a CSS clip-path. */
  readonly clip: string;
  /** What the map is called for screen readers. */
  readonly title: string;
  onReady(): void;
}

/** The map of the second day over the first’s, under one camera: either moves the other, within the same frame. */
export function SecondMap(props: SecondMapProps) {
  let container!: HTMLDivElement;

  onMount(() => {
    const { session, first } = props;
    const { atlas } = session;
    const display = session.display();
    let view: MapView;
    try {
      view = createMapView(
        container,
        {
          ...props.options,
          palette: PALETTES[session.theme()],
          viewport: first.viewport(),
          padding: framePadding(props.width, display),
          language: session.language(),
          names: session.names(),
          factor: typeFactor(props.width, display),
          title: props.title,
        },
        {
          onViewport: () => undefined,
          onSelect: session.select,
          onTaken: () => session.follow(null),
          onHover: session.hover,
          onReady: props.onReady,
          onError: (error) => session.notify({ kind: 'failure', text: error.message }),
        },
      );
    } catch (error) {
      session.notify({ kind: 'failure', text: error instanceof Error ? error.message : String(error) });
      props.onReady();
      return;
    }
    const stops = [first.watchCamera(view.lookFrom), view.watchCamera(first.lookFrom)];
    onCleanup(() => {
      for (const stop of stops) stop();
      first.setCompared(null);
      view.remove();
    });
    createEffect(() => view.setForesight(session.foresight()));
    createEffect(() => view.setMode(session.mode()));
    createEffect(() => first.setCompared(props.outlined ? dayOf(props.instant) : null));
    createEffect(() => {
      view.setCompared(props.outlined ? session.day() : null);
      view.show(atlas.sceneAt(props.instant), untrack(session.playing));
    });
    createEffect(() => view.setPalette(PALETTES[session.theme()]));
    createEffect(() => view.setLayers(session.layers()));
    createEffect(() => view.setLanguage(session.language(), session.names()));
    createEffect(() => view.setSelection(session.selection(), session.hovered()));
    createEffect(() => view.setPanels(props.panels));
    createEffect(() => view.setFactor(typeFactor(props.width, session.display())));
  });

  return <div ref={container} class="map second-map" style={{ 'clip-path': props.clip }} />;
}
