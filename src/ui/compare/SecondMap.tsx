import { createEffect, onCleanup, onMount } from 'solid-js';
import type { MapView } from '../../map/map-view.ts';
import { dayOf, type Instant } from '../../time/instant.ts';
import { useStore } from '../shared/app-context.ts';
import { createMapsAbove } from '../shared/maps-above.ts';
import { createSharedOverlays } from '../shared/shared-overlays.ts';
import { createSessionMap, keepToSession, type SessionMapProps } from '../shared/session-map.ts';
import { messageOf } from '../../atlas/message-of.ts';

/** What a map of the second day is made from. */
export interface SecondMapProps extends SessionMapProps {
  /** The map of the first day. */
  readonly first: MapView;
  /** The second day’s instant. */
  readonly instant: Instant;
  /** Whether what the two days hold otherwise is outlined on both. */
  readonly outlined: boolean;
  /** From which share (%) of the page on it is seen, across or down. */
  readonly share: number;
  readonly across: boolean;
  /** What the map is called for screen readers. */
  readonly title: string;
}

/** The map of the second day over the first’s, under one camera: either moves the other, within the same frame. */
export function SecondMap(props: SecondMapProps) {
  const overlays = useStore(createSharedOverlays);
  const above = useStore(createMapsAbove);
  const clip = () => (props.across ? `inset(0 0 0 ${props.share}%)` : `inset(${props.share}% 0 0 0)`);
  let container!: HTMLDivElement;

  onMount(() => {
    const { session, first } = props;
    const atlas = session.atlas();
    let view: MapView;
    try {
      view = createSessionMap(container, props, {
        viewport: first.viewport(),
        title: props.title,
        onViewport: () => undefined,
      });
    } catch (error) {
      session.notify({ kind: 'incomplete', text: messageOf(error) });
      props.onReady();
      return;
    }
    onCleanup(above.add({ view, share: () => props.share, across: () => props.across }));
    const stops = [first.watchCamera(view.lookFrom), view.watchCamera(first.lookFrom)];
    onCleanup(() => {
      for (const stop of stops) stop();
      first.setCompared(null);
      view.remove();
    });
    createEffect(() => overlays.all().forEach((standOn) => onCleanup(standOn(view))));
    createEffect(() => first.setCompared(props.outlined ? dayOf(props.instant) : null));
    keepToSession(view, props, (map, inFrame) => {
      map.setCompared(props.outlined ? session.day() : null);
      map.show(atlas.sceneAt(props.instant), inFrame);
    });
  });

  return <div ref={container} class="map second-map" style={{ 'clip-path': clip() }} />;
}
