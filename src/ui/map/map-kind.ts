import { createSignal, type Accessor } from 'solid-js';
import { drawMaps, mapByWebGl, mapKind, type MapKind } from '../../map/make-map.ts';

/** Which kind of map the page has, and how it comes to another. */
export interface MapKindState {
  readonly kind: Accessor<MapKind>;
  /** Another number for each map that is tried; 0 while what draws one is on its way. */
  readonly attempt: Accessor<number>;
  /** The map cannot be had, or not any more: by WebGL, then it is drawn; drawn, then `onFailure` is told. */
  lose(error: Error): void;
  /** Tries WebGL once more. */
  tryAgain(): void;
}

/** The page’s kind of map. */
export function createMapKind(onFailure: (error: Error) => void): MapKindState {
  const [kind, setKind] = createSignal<MapKind>(mapKind());
  const [attempt, setAttempt] = createSignal(1);
  let tried = 1;
  const next = () => {
    setKind(mapKind());
    setAttempt((tried += 1));
  };
  async function draw(): Promise<void> {
    setAttempt(0);
    try {
      await drawMaps();
    } catch (error) {
      return onFailure(error instanceof Error ? error : new Error(String(error)));
    }
    next();
  }
  return {
    kind,
    attempt,
    lose(error) {
      if (attempt() === 0) return;
      if (kind() === 'drawing') onFailure(error);
      else void draw();
    },
    tryAgain() {
      mapByWebGl();
      next();
    },
  };
}
