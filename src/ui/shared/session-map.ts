import { createEffect, untrack } from 'solid-js';
import type { FixedMapOptions, MapHandlers, MapOptions } from '../../map/map-options.ts';
import { makeMap } from '../../map/make-map.ts';
import type { MapView } from '../../map/map-view.ts';
import { palettesOf } from '../../style/palette/palette.ts';
import type { PixelBox } from '../../geometry/box.ts';
import { readerType } from './reader-type.ts';
import { framePadding, typeFactor } from '../../view/page-frame.ts';
import type { Session } from '../../session/session.ts';
import { createMapMark } from './map-mark.ts';

/** What a map of the session is given by the page. */
export interface SessionMapProps {
  readonly session: Session;
  readonly options: FixedMapOptions;
  /** Boxes of the page that panels cover, in px. */
  readonly panels: readonly PixelBox[];
  /** Width of the page in px. */
  readonly width: number;
  onReady(): void;
  /** WebGL cannot be had any more. */
  onLost(): void;
}

/** The size of type and symbols on a map this wide. */
function factorOn(width: number, session: Session): number {
  return typeFactor(width / readerType(), session.display()) * readerType();
}

/** Makes a map that shows the session’s state and tells it what the reader does; throws where there can be no map. */
export function createSessionMap(
  container: HTMLElement,
  { session, options, width, onReady, onLost }: SessionMapProps,
  own: Pick<MapOptions, 'viewport' | 'title'> &
    Partial<Pick<MapOptions, 'padding'>> &
    Pick<MapHandlers, 'onDeparture' | 'onViewport'>,
): MapView {
  return makeMap(
    container,
    {
      ...options,
      palette: palettesOf(session.atlas().config)[session.theme()],
      viewport: own.viewport,
      padding: own.padding ?? framePadding(width, window.innerHeight, session.display()),
      language: session.language(),
      names: session.names(),
      widths: session.widths(),
      factor: factorOn(width, session),
      title: own.title,
    },
    {
      onDeparture: own.onDeparture,
      onViewport: own.onViewport,
      onSelect: session.select,
      onTaken: () => session.follow(null),
      onHover: session.hover,
      onReady,
      onLost,
      onError: (error) => session.notify({ kind: 'incomplete', text: error.message }),
      onMissing: (again) => session.notify({ kind: 'missing', again }),
    },
  );
}

/**
 * Keeps a map to the session; `show` tells it the scene, which may be of a day of its own, and whether time is moving by
 * frames, within one of which it is then called.
 */
export function keepToSession(
  view: MapView,
  props: SessionMapProps,
  show: (view: MapView, inFrame: boolean) => void,
): void {
  const { session } = props;
  createEffect(() => view.setForesight(session.foresight()));
  createEffect(() => view.setWidths(session.widths()));
  createEffect(() => view.setMode(session.mode()));
  createEffect(() =>
    show(
      view,
      untrack(() => session.playing() || session.dragging()),
    ),
  );
  createEffect(() => view.setPalette(palettesOf(session.atlas().config)[session.theme()]));
  createEffect(() => view.setLayers(session.layers()));
  createEffect(() => view.setLanguage(session.language(), session.names()));
  const mark = createMapMark(session);
  createEffect(() => view.setSelection(mark(), session.hovered()));
  createEffect(() => view.setSubjects(session.spokenOf()));
  createEffect(() => view.setPanels(props.panels));
  createEffect(() => view.setFactor(factorOn(props.width, session)));
}
