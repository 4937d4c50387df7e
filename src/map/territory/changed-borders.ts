import type { Atlas } from '../../atlas/atlas.ts';
import type { ArcFeature } from '../../atlas/features.ts';
import type { Scene } from '../../atlas/scene/scene.ts';
import { createTimeRanges, heldOtherwise, timeRangeOf } from '../../atlas/time-range.ts';
import type { JulianDay } from '../../time/julian-day.ts';
import type { TimeMode } from '../../time/time-mode.ts';

/**
 * The borders about what changes hands within a scene’s time range, about what another day holds otherwise, and about a chosen
 * prefecture, by the ids of their arcs; the same set while nothing of it differs.
 */
export type ChangedBorders = (
  scene: Scene,
  mode: TimeMode,
  compared: JulianDay | null,
  chosen: string | null,
) => ReadonlySet<string>;

const NONE: ReadonlySet<string> = new Set();

/** Prepares them for an atlas. */
export function createChangedBorders(atlas: Atlas, arcs: readonly ArcFeature[]): ChangedBorders {
  const contentOf = createTimeRanges(atlas);
  let known: { readonly key: string; readonly arcs: ReadonlySet<string> } = { key: '', arcs: NONE };
  return (scene, mode, compared, chosen) => {
    const key = `${scene.day} ${compared} ${chosen} ${JSON.stringify(mode)}`;
    if (known.key === key) return known.arcs;
    const timeRange = mode.kind === 'window' ? timeRangeOf(mode, scene.instant, atlas.span) : null;
    const inWindow = timeRange ? contentOf(timeRange).hands.map(({ prefecture }) => prefecture) : [];
    const apart = compared === null ? NONE : heldOtherwise(atlas, scene.day, compared);
    const changed = new Set([...inWindow, ...apart]);
    const borders = arcs.filter(({ properties: { left, right } }) => {
      if (chosen !== null && (left === chosen || right === chosen)) return true;
      return left && right && changed.has(left) !== changed.has(right);
    });
    known = { key, arcs: new Set(borders.map(({ id }) => id)) };
    return known.arcs;
  };
}
