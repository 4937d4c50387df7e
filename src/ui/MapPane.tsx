import { createEffect, on, onCleanup, onMount, untrack } from 'solid-js';
import type { MapOptions, Padding } from '../map/map-options.ts';
import { createMapView, type MapView } from '../map/map-view.ts';
import { PALETTES } from '../style/palette.ts';
import type { Display } from '../permalink/view.ts';
import type { Session } from '../session/session.ts';
import type { Box } from '../style/placing/box-grid.ts';
import { useTongue } from './tongue.ts';

/** What a map is made from besides the state of the session. */
export type FixedMapOptions = Omit<
  MapOptions,
  'palette' | 'viewport' | 'padding' | 'language' | 'names' | 'factor' | 'title'
>;

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

/** The one component that holds both a session and a map: tells the map what the session says, and back. */
export function MapPane(props: {
  readonly session: Session;
  readonly options: FixedMapOptions;
  /** Boxes of the page that panels cover, in px. */
  readonly panels: readonly Box[];
  /** Width of the page in px. */
  readonly width: number;
  onReady(): void;
  onView(view: MapView): void;
  onFailure(error: Error): void;
}) {
  const tongue = useTongue();
  let container!: HTMLDivElement;
  const still = () => matchMedia('(prefers-reduced-motion: reduce)').matches;

  onMount(() => {
    const { session } = props;
    const view = (() => {
      try {
        return createMapView(
          container,
          {
            ...props.options,
            palette: PALETTES[session.theme()],
            viewport: session.viewport(),
            padding: framePadding(window.innerWidth, session.display()),
            language: session.language(),
            names: session.names(),
            factor: typeFactor(window.innerWidth, session.display()),
            title: tongue.atlas('map'),
          },
          {
            onViewport: session.reportViewport,
            onSelect: session.select,
            onTaken: () => session.follow(null),
            onHover: session.hover,
            onReady: props.onReady,
            onError: (error) => session.notify({ kind: 'failure', text: error.message }),
          },
        );
      } catch (error) {
        props.onFailure(error instanceof Error ? error : new Error(String(error)));
        return null;
      }
    })();
    if (!view) return;
    onCleanup(() => view.remove());
    session.settleViewport(view.viewport());
    props.onView(view);
    createEffect(() => {
      const id = session.followed();
      const column = session.scene().movements.find(({ movement }) => movement.id === id);
      if (column) view.centreOn({ lon: column.at[0], lat: column.at[1] });
    });
    createEffect(() => view.setForesight(session.foresight()));
    createEffect(() => view.setMode(session.mode()));
    createEffect(() => view.show(session.scene(), untrack(session.playing)));
    createEffect(() => view.setPalette(PALETTES[session.theme()]));
    createEffect(() => view.setLayers(session.layers()));
    createEffect(() => view.setLanguage(session.language(), session.names()));
    createEffect(() => view.setSelection(session.selection(), session.hovered()));
    createEffect(() => view.setPanels(props.panels));
    createEffect(() => view.setFactor(typeFactor(props.width, session.display())));
    createEffect(
      on(
        session.destination,
        (destination) => {
          if (!destination) return;
          if (destination.kind === 'viewport')
            view.travelTo(destination.viewport, !destination.atOnce && !still());
          else view.frame(destination.box, framePadding(window.innerWidth, session.display()), !still());
        },
        { defer: true },
      ),
    );
  });

  return <div ref={container} class="map" />;
}
