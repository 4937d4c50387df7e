import type { Viewport } from '../../view/view.ts';

/** What a map and its page say of the thing that is selected. */
export interface SelectedOnMap {
  /** What is selected, as one value that is the same while it is; `null` where nothing is, or nothing is to be kept in view. */
  selected(): object | null;
  /** Where the map must look for it to lie clear of the panels; `null` where it does. */
  clear(): Viewport | null;
  travelTo(viewport: Viewport): void;
}

/** Keeps what is selected from being hidden by panels that grow. */
export interface KeptSeen {
  /** The panels stand otherwise than before. */
  panelsChanged(): void;
  /** The map has come to rest, or another thing has been selected. */
  moved(): void;
}

/**
 * What is selected and was seen is seen, too, when a panel has grown over it: the map goes on as far as that takes. A reader who
 * has moved it out of view, or under a panel, is left alone.
 */
export function keepSeen({ selected, clear, travelTo }: SelectedOnMap): KeptSeen {
  /** What was seen last, while nobody has moved the map from it. */
  let kept: object | null = null;
  let onTheWay = false;
  return {
    panelsChanged() {
      const now = selected();
      const goal = now && clear();
      if (!goal) {
        kept = now;
        return;
      }
      if (kept !== now) return;
      onTheWay = true;
      travelTo(goal);
    },
    moved() {
      const wasOurs = onTheWay;
      onTheWay = false;
      const now = selected();
      if (now && !clear()) kept = now;
      else if (!wasOurs) kept = null;
    },
  };
}
