import type { Scene } from '../atlas/scene/scene.ts';
import type { FetchQueue } from './fetch-queue.ts';
import type { TimeRangeParts, TimeRangeView } from './time-range-view.ts';

/** Where what draws more than an instant is told: it is fetched when it is first asked for. */
export interface TimeRangeOnDemandOptions extends TimeRangeParts {
  readonly fetches: FetchQueue;
  /** Whether the map has a style that its layers can be added to. */
  readonly loaded: () => boolean;
  /** Shows the scene of now with what has been asked for. */
  readonly paint: () => void;
}

/** A time range view that draws nothing, and fetches nothing, before a mode, a day or a choice asks for it. */
export function createTimeRangeOnDemand({
  fetches,
  loaded,
  paint,
  ...parts
}: TimeRangeOnDemandOptions): TimeRangeView {
  let { palette } = parts;
  let view: TimeRangeView | null = null;

  function withView(use: (view: TimeRangeView) => void): void {
    if (view) {
      use(view);
      return paint();
    }
    fetches.add(async () => {
      const { createTimeRangeView } = await import('./time-range-view.ts');
      view ??= createTimeRangeView({ ...parts, palette });
      if (loaded()) view.attach();
      use(view);
      paint();
    });
  }

  return {
    show: (scene: Scene) => view?.show(scene),
    attach: () => view?.attach(),
    setPalette(next) {
      palette = next;
      view?.setPalette(next);
    },
    setMode(mode) {
      if (view || mode.kind !== 'instant') withView((it) => it.setMode(mode));
    },
    setCompared(day) {
      if (view || day !== null) withView((it) => it.setCompared(day));
    },
    setChosen(prefecture) {
      if (view || prefecture !== null) withView((it) => it.setChosen(prefecture));
    },
  };
}
