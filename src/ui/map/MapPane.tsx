import { createEffect, createMemo, on, onCleanup, onMount } from 'solid-js';
import type { MapView } from '../../map/map-view.ts';
import { createSessionMap, keepToSession, type SessionMapProps } from '../shared/session-map.ts';
import { subjectPlace } from '../../atlas/subject-box.ts';
import type { Box } from '../../geometry/box.ts';
import { toMercator } from '../../geometry/mercator.ts';
import { clearOfPanels } from '../../view/clear-of-panels.ts';
import { freeRectangle, paddingOf } from '../../view/free-rectangle.ts';
import { framePadding } from '../../view/page-frame.ts';
import type { Padding } from '../../view/padding.ts';
import { lookAround, lookAt } from '../../view/look-around.ts';
import type { Viewport } from '../../view/view.ts';
import { screenKind } from '../../view/screen-kind.ts';
import { panelBoxes } from '../shared/panel-boxes.ts';
import { readerType } from '../shared/reader-type.ts';
import { screenNow } from '../shared/screen.ts';
import { useLocale, useWords } from '../shared/locale-context.ts';
import { keepSeen } from './keep-seen.ts';
import { MAP_WORDS } from './map-words.ts';

/** How many px of a small screen must be free, from the top of what is to its foot, for something to be shown there. */
const LEAST_FREE = 120;

/** The map of the page: tells it what the session says, and the session where the reader takes it. */
export function MapPane(
  props: SessionMapProps & {
    onView(view: MapView): void;
    onFailure(error: Error): void;
  },
) {
  const locale = useLocale();
  const words = useWords(MAP_WORDS);
  let container!: HTMLDivElement;
  const still = () => matchMedia('(prefers-reduced-motion: reduce)').matches;

  const size = () => ({ width: window.innerWidth, height: window.innerHeight });
  const panelsNow = () => panelBoxes(container.closest('.page') ?? document);
  /** What keeps a box clear of the panels as they stand, where it shows it largest. */
  const paddingFor = ([west, south, east, north]: Box): Padding => {
    const { width, height } = size();
    if (props.session.display() === 'present') return framePadding(width, height, 'present');
    const [a, b] = [toMercator([west, north]), toMercator([east, south])];
    return paddingOf(freeRectangle(panelsNow(), size(), (b.x - a.x) / (b.y - a.y)), size());
  };
  /** A desk shows the whole plate, with panels in its corners. */
  const opening = (box: Box): Padding =>
    screenNow() === 'desk'
      ? framePadding(window.innerWidth, window.innerHeight, props.session.display())
      : paddingFor(box);

  /** By how much the middle of what is free lies away from that of the screen, in px; on a desk they are taken for one. */
  const aside = createMemo(() => {
    const { width, height } = size();
    if (screenKind(props.width / readerType(), height / readerType()) === 'desk') return { x: 0, y: 0 };
    const { left, top, right, bottom } = freeRectangle(props.panels, { width, height });
    return { x: (left + right - width) / 2, y: (top + bottom - height) / 2 };
  });
  /** Where the map must look for what is selected to lie clear of the panels; `null` where it does, or nothing is. */
  const clearOfSelected = (view: MapView): Viewport | null => {
    const { session, options } = props;
    const selection = session.selection();
    if (!selection || session.display() === 'present') return null;
    const found = subjectPlace(session.atlas(), selection, session.instant(), options.arcs);
    return (
      found && clearOfPanels(view.viewport(), size(), panelsNow(), found.point, session.atlas().config.box)
    );
  };

  /** Whether the screen is one in a hand that shows a good part of the map. */
  const inHand = () => {
    if (screenNow() !== 'hand') return false;
    const { top, bottom } = freeRectangle(panelsNow(), size());
    return bottom - top > LEAST_FREE && bottom - top < window.innerHeight;
  };

  onMount(() => {
    const { session } = props;
    const view = (() => {
      try {
        return createSessionMap(container, props, {
          viewport: session.viewport(),
          padding: opening(props.options.box),
          title: locale.atlas('map'),
          onDeparture: session.reportDeparture,
          onViewport: session.reportViewport,
        });
      } catch (error) {
        props.onFailure(error instanceof Error ? error : new Error(String(error)));
        return null;
      }
    })();
    if (!view) return;
    onCleanup(() => view.remove());
    // the name that the map was made with is of the language of that moment
    createEffect(() => {
      const name = locale.atlas('map');
      const canvas = container.querySelector('canvas[aria-label]');
      canvas?.setAttribute('aria-label', name);
      canvas?.setAttribute('aria-description', words().keys);
    });
    if (session.viewport() === null && session.selection()) {
      const clear = clearOfSelected(view);
      if (clear) view.travelTo(clear, false);
    }
    session.settleViewport(view.viewport());
    props.onView(view);
    createEffect(() => {
      const id = session.followed();
      const column = session.scene().movements.find(({ movement }) => movement.id === id);
      if (!column) return;
      const now = view.viewport();
      const panels = session.display() === 'present' ? [] : props.panels;
      const goal = lookAt(now, size(), panels, aside(), column.at, session.atlas().config.box);
      if (goal.zoom === now.zoom) view.centreOn(goal);
      else view.travelTo(goal, false);
    });
    keepToSession(view, props, (map, inFrame) => map.show(session.scene(), inFrame));
    // what was chosen comes out from under whatever lies over it
    createEffect(
      on(
        session.choices,
        () => {
          const clear = clearOfSelected(view);
          if (clear) view.travelTo(clear, !still());
        },
        { defer: true },
      ),
    );
    const kept = keepSeen({
      selected: () =>
        inHand() && !session.playing() && session.display() !== 'present' ? session.selection() : null,
      clear: () => clearOfSelected(view),
      travelTo: (viewport) => view.travelTo(viewport, !still()),
    });
    createEffect(on([session.selection, session.viewport], kept.moved));
    createEffect(on(() => props.panels, kept.panelsChanged, { defer: true }));
    createEffect(
      on(
        session.destination,
        (destination) => {
          if (!destination) return;
          if (destination.kind === 'viewport')
            view.travelTo(destination.viewport, !destination.atOnce && !still());
          else if (destination.kind === 'around') {
            // what is followed is looked at within the same frame, which would end a journey
            const { point, road } = destination;
            const { box } = session.atlas().config;
            view.travelTo(
              lookAround(view.viewport(), size(), props.panels, aside(), point, road, box),
              false,
            );
          } else view.frame(destination.box, paddingFor(destination.box), !still());
        },
        { defer: true },
      ),
    );
  });

  return <div ref={container} class="map" />;
}
