import { createEffect, on, onCleanup, onMount } from 'solid-js';
import type { MapView } from '../../map/map-view.ts';
import { createSessionMap, keepToSession, type SessionMapProps } from '../shared/session-map.ts';
import { framePadding } from '../../view/page-frame.ts';
import { useLocale } from '../shared/locale-context.ts';

/** The map of the page: tells it what the session says, and the session where the reader takes it. */
export function MapPane(
  props: SessionMapProps & {
    onView(view: MapView): void;
    onFailure(error: Error): void;
  },
) {
  const locale = useLocale();
  let container!: HTMLDivElement;
  const still = () => matchMedia('(prefers-reduced-motion: reduce)').matches;

  onMount(() => {
    const { session } = props;
    const view = (() => {
      try {
        return createSessionMap(container, props, {
          viewport: session.viewport(),
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
    session.settleViewport(view.viewport());
    props.onView(view);
    createEffect(() => {
      const id = session.followed();
      const column = session.scene().movements.find(({ movement }) => movement.id === id);
      if (column) view.centreOn({ lon: column.at[0], lat: column.at[1] });
    });
    keepToSession(view, props, (map, playing) => map.show(session.scene(), playing));
    createEffect(
      on(
        session.destination,
        (destination) => {
          if (!destination) return;
          if (destination.kind === 'viewport')
            view.travelTo(destination.viewport, !destination.atOnce && !still());
          else view.frame(destination.box, framePadding(props.width, session.display()), !still());
        },
        { defer: true },
      ),
    );
  });

  return <div ref={container} class="map" />;
}
