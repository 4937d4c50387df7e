import { createEffect, untrack } from 'solid-js';
import type { MapHandlers, MapOptions, Padding } from '../map/map-options.ts';
import { createMapView, type MapView } from '../map/map-view.ts';
import { PALETTES } from '../style/palette.ts';
import type { Box } from '../style/placing/box-grid.ts';
import type { Display } from '../permalink/view.ts';
import type { Session } from '../session/session.ts';

/** What a map is made from besides the state of the session. */
export type FixedMapOptions = Omit<
  MapOptions,
  'palette' | 'viewport' | 'padding' | 'language' | 'names' | 'factor' | 'title'
>;

/** What a map of the session is given by the page. */
export interface SessionMapProps {
  readonly session: Session;
  readonly options: FixedMapOptions;
  /** Boxes of the page that panels cover, in px. */
  readonly panels: readonly Box[];
  /** Width of the page in px. */
  readonly width: number;
  onReady(): void;
}

/** The size of type and signs on a page this wide. */
export function typeFactor(width: number, display: Display = 'explore'): number {
  if (display === 'present') return Math.min(Math.max(width / 850, 1), 2.4);
  if (width < 600) return 0.86;
  return width > 1600 ? 1.22 : 1;
}

/** Pixels that panels cover at the edges of a page this wide. */
export function framePadding(width: number, display: Display = 'explore'): Padding {
  if (display === 'present') return { top: 40, right: 40, bottom: 230, left: 340 };
  if (width < 600) return { top: 214, right: 12, bottom: 264, left: 12 };
  return { top: 16, right: 16, bottom: width > 1600 ? 156 : 140, left: 16 };
}

/** Makes a map that shows the session’s state and tells it what the reader does; throws where there can be no map. */
export function createSessionMap(
  container: HTMLElement,
  { session, options, width, onReady }: SessionMapProps,
  own: Pick<MapOptions, 'viewport' | 'title'> & Pick<MapHandlers, 'onDeparture' | 'onViewport'>,
): MapView {
  return createMapView(
    container,
    {
      ...options,
      palette: PALETTES[session.theme()],
      viewport: own.viewport,
      padding: framePadding(width, session.display()),
      language: session.language(),
      names: session.names(),
      factor: typeFactor(width, session.display()),
      title: own.title,
    },
    {
      onDeparture: own.onDeparture,
      onViewport: own.onViewport,
      onSelect: session.select,
      onTaken: () => session.follow(null),
      onHover: session.hover,
      onReady,
      onError: (error) => session.notify({ kind: 'failure', text: error.message }),
    },
  );
}

/** Keeps a map to the session; `show` tells it the scene, which may be of a day of its own. */
export function keepToSession(
  view: MapView,
  props: SessionMapProps,
  show: (view: MapView, playing: boolean) => void,
): void {
  const { session } = props;
  createEffect(() => view.setForesight(session.foresight()));
  createEffect(() => view.setMode(session.mode()));
  createEffect(() => show(view, untrack(session.playing)));
  createEffect(() => view.setPalette(PALETTES[session.theme()]));
  createEffect(() => view.setLayers(session.layers()));
  createEffect(() => view.setLanguage(session.language(), session.names()));
  createEffect(() => view.setSelection(session.selection(), session.hovered()));
  createEffect(() => view.setPanels(props.panels));
  createEffect(() => view.setFactor(typeFactor(props.width, session.display())));
}
