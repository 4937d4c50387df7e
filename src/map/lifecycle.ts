import type { Map as MapLibreMap } from 'maplibre-gl';
import { watchRatio } from './watch-ratio.ts';

/** Device px per CSS px while tiles come, each of which makes MapLibre draw: those frames, unseen, cost next to nothing. */
export const COARSE = 0.125;

/** How far a map has come: from an empty canvas to a picture, and through a lost context. */
export interface Lifecycle {
  /** Whether there is a style to draw on. */
  loaded(): boolean;
  /** Whether the base has once been drawn whole; until then the map stays hidden and coarse. */
  based(): boolean;
  /**
   * Resolves when everything under the camera of this moment is there and has been drawn, names included; `coarse` draws
   * what comes before that in few px, for maps that nobody sees.
   */
  settled(coarse?: boolean): Promise<void>;
  /** Says that the map is taken away: from now on there is no style to draw on, whatever is still asked of it. */
  end(): void;
}

/** What is done on the way. */
export interface LifecycleSteps {
  /** The style is first there, or again, empty, after a lost context. */
  begin(): void;
  /** The base has been drawn whole. */
  paint(): void;
  /** Resolves when what is fetched on demand has come. */
  fetched(): Promise<void>;
  /** Resolves when a frame has been drawn with the fonts of all its names. */
  lettered(): Promise<void>;
  /** The frame that matches the first scene has been painted. */
  onReady(): void;
  /** The context has been lost, and has not come back in time. */
  onLost(): void;
}

/** How long a lost context is waited for. */
const PATIENCE_MS = 5000;

/** Follows `map`, which is to be drawn with `ratio` device px per CSS px, those of the screen by default. */
export function followLifecycle(
  map: MapLibreMap,
  ratio: number | undefined,
  { begin, paint, fetched, lettered, onReady, onLost }: LifecycleSteps,
): Lifecycle {
  let loaded = false;
  let based = false;
  let ended = false;
  let starting: ReturnType<typeof setTimeout> | undefined;
  let waiting: ReturnType<typeof setTimeout> | undefined;
  const stopWatching = watchRatio(() => {
    if (based && loaded && ratio === undefined) map.resize();
  });
  const idle = () =>
    new Promise<void>((resolve) => {
      map.once('idle', () => resolve());
      map.triggerRepaint();
    });
  async function finish(): Promise<void> {
    await fetched();
    await idle();
    await lettered();
    onReady();
  }
  function stopStarting(): void {
    clearTimeout(starting);
    starting = undefined;
  }
  function start(): void {
    stopStarting();
    if (ended) return;
    loaded = true;
    begin();
  }
  map.on('style.load', () => {
    // before anything has been drawn, the map’s worker gets its sources first
    if (based) start();
    else starting = setTimeout(start);
  });
  map.on('webglcontextlost', () => {
    loaded = false;
    stopStarting();
    clearTimeout(waiting);
    waiting = setTimeout(onLost, PATIENCE_MS);
  });
  map.on('webglcontextrestored', () => clearTimeout(waiting));
  map.once('load', () => {
    if (starting !== undefined) start();
    based = true;
    map.setPixelRatio(ratio as number);
    map.getCanvas().style.visibility = '';
    paint();
    void finish();
  });
  return {
    loaded: () => loaded,
    based: () => based,
    end() {
      ended = true;
      loaded = false;
      clearTimeout(waiting);
      stopWatching();
    },
    async settled(coarse = false) {
      await fetched();
      if (coarse) {
        map.setPixelRatio(COARSE);
        await idle();
        map.setPixelRatio(ratio as number);
      }
      await idle();
      await lettered();
    },
  };
}
