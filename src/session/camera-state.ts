import { batch, createSignal, type Accessor } from 'solid-js';
import type { Box } from '../geometry/box.ts';
import type { LonLat } from '../geometry/great-circle.ts';
import { writeViewport as viewportText } from '../permalink/write-values.ts';
import type { View, Viewport } from '../view/view.ts';
import type { SessionPart } from './session-part.ts';

/**
 * Where the map is asked to go: a viewport, a box [west, south, east, north] to frame, or a point to have in the middle, with as
 * much of a road about it as there is room for.
 */
export type Destination =
  | { readonly kind: 'viewport'; readonly viewport: Viewport; readonly atOnce?: boolean }
  | { readonly kind: 'box'; readonly box: Box }
  | { readonly kind: 'around'; readonly point: LonLat; readonly road: readonly LonLat[] };

/** Where the map looks, where it is sent, and what it follows. */
export interface CameraState {
  readonly viewport: Accessor<Viewport | null>;
  readonly destination: Accessor<Destination | null>;
  /** The movement that the map keeps in its middle, on request alone. */
  readonly followed: Accessor<string | null>;
  /** Hears that the map has set out, so that its viewport holds no longer. */
  reportDeparture(): void;
  reportViewport(viewport: Viewport): void;
  /** Takes over the viewport that the map opened with; without one in the link, it is where the atlas is at home. */
  settleViewport(viewport: Viewport): void;
  travelTo(destination: Destination): void;
  /** Follows a movement, or none. */
  follow(id: string | null): void;
}

/** What the session does with its camera besides. */
interface CameraPart extends Omit<SessionPart<CameraState, 'map' | 'followed'>, 'restore'> {
  /** Goes where a view looks and follows what it follows: its viewport, else `frame`, else home; `atOnce`: without a journey. */
  restore(view: Pick<View, 'map' | 'followed'>, frame: Destination | null, atOnce: boolean): void;
}

/** Whether two viewports are the same to the figures that a permalink keeps. */
function samePlace(a: Viewport | null, b: Viewport | null): boolean {
  return a === b || (a !== null && b !== null && viewportText(a) === viewportText(b));
}

/** The camera of a first view. */
export function createCameraState(first: Pick<View, 'map' | 'followed'>): CameraPart {
  const [viewport, writeViewport] = createSignal(first.map);
  const [destination, writeDestination] = createSignal<Destination | null>(null, { equals: false });
  const [followed, follow] = createSignal<string | null>(first.followed);
  const [home, writeHome] = createSignal<Viewport | null>(null);
  /** Whether the map is on its way, so that it will not stay where it last was. */
  let travelling = false;
  const send = (next: Destination) => {
    travelling = true;
    writeDestination(next);
  };
  const reportViewport = (next: Viewport) => {
    travelling = false;
    writeViewport(next);
  };
  return {
    state: {
      viewport,
      destination,
      followed,
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
          send(next);
        }),
      follow,
    },
    share: () => ({
      map: samePlace(viewport(), home()) ? null : viewport(),
      followed: followed(),
    }),
    restore(view, frame, atOnce) {
      follow(view.followed);
      const target = view.map ?? (frame ? null : home());
      if (target) {
        if (travelling || !samePlace(target, viewport()))
          send({ kind: 'viewport', viewport: target, atOnce });
        writeViewport(target);
      } else if (frame) send(frame);
    },
  };
}
