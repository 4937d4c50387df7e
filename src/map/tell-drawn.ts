import type { PlacedLabel } from '../style/placing/place-labels-on-screen.ts';

/** What stands on a map. */
export interface DrawnReport {
  /** The columns by their ids. */
  readonly columns: readonly string[];
  readonly symbols: readonly PlacedLabel[];
  /** Who holds each prefecture that is tinted, by its id; of drawn maps alone. */
  readonly holders?: ReadonlyMap<string, string>;
  /** How many layers of the reader’s own; of drawn maps alone. */
  readonly overlays?: number;
}

/** Has a map’s element say that it has been drawn and rests, by the event `atlas-drawn`, with what gives a {@link DrawnReport}. */
export function tellDrawn(container: HTMLElement, detail: () => DrawnReport): void {
  container.dispatchEvent(new CustomEvent('atlas-drawn', { detail }));
}
