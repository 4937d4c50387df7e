import { createSignal } from 'solid-js';
import type { MapView } from '../../map/map-view.ts';

/** Has one of the reader’s own layers stand on a further map, until what it returns is called. */
export type SharedOverlay = (view: MapView) => () => void;

const [sharedOverlays, setSharedOverlays] = createSignal<readonly SharedOverlay[]>([]);

/** The reader’s own layers, for maps beside the first: kept apart, so that those need not wait for the sheet. */
export { sharedOverlays, setSharedOverlays };
