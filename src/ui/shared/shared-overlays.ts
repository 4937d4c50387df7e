import { createSignal, type Accessor } from 'solid-js';
import type { MapView } from '../../map/map-view.ts';

/** Has one of the reader’s own layers stand on a further map, until what it returns is called. */
export type SharedOverlay = (view: MapView) => () => void;

/** The reader’s own layers, for maps beside the first: kept apart, so that those need not wait for the sheet. */
export interface SharedOverlays {
  readonly all: Accessor<readonly SharedOverlay[]>;
  share(overlays: readonly SharedOverlay[]): void;
}

/** Creates the reader’s overlays, of which there are none yet. */
export function createSharedOverlays(): SharedOverlays {
  const [all, share] = createSignal<readonly SharedOverlay[]>([]);
  return { all, share };
}
