import { createSignal, type Accessor } from 'solid-js';

/** Whether the map stands. */
interface MapReady {
  readonly ready: Accessor<boolean>;
  /** The map stands, or there can be none. */
  tellReady(): void;
}

/**
 * Creates what tells whether the map stands, a store of the page. Whatever neither the reader nor the link has asked for is
 * fetched only from then on, so that nothing is in its way.
 */
export function createMapReady(): MapReady {
  const [ready, setReady] = createSignal(false);
  return { ready, tellReady: () => void setReady(true) };
}
