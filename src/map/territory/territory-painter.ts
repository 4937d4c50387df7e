import type { Atlas } from '../../atlas/atlas.ts';
import type { BesiegedSpan, DoubtfulChange } from '../../atlas/control/control.ts';
import type { Scene } from '../../atlas/scene/scene.ts';
import type { JulianDay } from '../../time/julian-day.ts';
import type { Palette } from '../../style/palette/palette.ts';
import { everHeldBy, pressingPowers } from '../../style/territory/pressure.ts';
import {
  cellState,
  shareOfChange,
  type CellLook,
  type FeatureState,
} from '../../style/territory/territory-state.ts';
import { createSweep } from '../../style/territory/territory-sweep.ts';

/** Sets the feature-state of one feature of a source. */
export type SetState = (source: 'territory' | 'base', id: string, state: FeatureState) => void;

/** Tells the map what changed between the scene last shown and the next: cells and claims. */
export interface TerritoryPainter {
  /** Shows a scene. Touches only what differs from the last one. */
  show(scene: Scene): void;
  /** Forgets what was shown, so that the next scene is set whole (another palette, a restored context). */
  forget(palette?: Palette): void;
}

/** Creates the painter; `setState` is called during {@link TerritoryPainter.show} alone. */
export function createTerritoryPainter(atlas: Atlas, first: Palette, setState: SetState): TerritoryPainter {
  const powers = new Map(atlas.prefectures.map((prefecture) => [prefecture.id, pressingPowers(prefecture)]));
  const heldBy = new Map(atlas.prefectures.map((prefecture) => [prefecture.id, everHeldBy(prefecture)]));
  const sweep = createSweep(atlas);
  let palette = first;
  let cells = new Map<string, { before: CellLook; after: CellLook; share: number }>();
  let claims = new Map<string, boolean>();
  let doubts: Scene['doubts'] = [];
  let shownDay: JulianDay | null = null;
  let shownShare = NaN;
  let before: Scene | null = null;

  const looks = (scene: Scene): CellLook[] => {
    const besieged = new Map<string, BesiegedSpan>(scene.besieged.map((span) => [span.prefecture, span]));
    return scene.control.map((control) => ({ control, besieged: besieged.get(control.prefecture) }));
  };
  const sameLook = (a: CellLook | undefined, b: CellLook) =>
    a?.control === b.control && a.besieged === b.besieged;

  const grained = (id: string) => heldBy.get(id)?.filter((holder) => holder in palette.grains) ?? [];

  function paintCells(scene: Scene, yesterday: Scene): void {
    const before = looks(yesterday);
    looks(scene).forEach((after, i) => {
      const was = before[i] ?? after;
      const id = after.control.prefecture;
      const last = cells.get(id);
      const still = sameLook(was, after);
      const settled = still ? 1 : shareOfChange(scene.instant, sweep(scene.day, id));
      if (
        last &&
        sameLook(last.after, after) &&
        last.share === settled &&
        (settled === 1 || sameLook(last.before, was))
      )
        return;
      cells.set(id, { before: was, after, share: settled });
      setState('territory', id, cellState(palette, was, after, settled, powers.get(id) ?? [], grained(id)));
    });
  }

  function paintClaims(scene: Scene): void {
    const inForce = new Set(scene.lines.map(({ feature }) => feature.id));
    for (const id of new Set([...claims.keys(), ...inForce])) {
      if (claims.get(id) === inForce.has(id)) continue;
      claims.set(id, inForce.has(id));
      setState('base', id, { on: Number(inForce.has(id)) });
    }
  }

  /** Marks the cells whose holder is in doubt, and clears those that no longer are. */
  function paintDoubts(now: Scene['doubts']): void {
    if (now === doubts) return;
    const state = ({ doubt }: DoubtfulChange, on: number) => ({ [`doubt-${doubt}`]: on });
    for (const old of doubts) if (!now.includes(old)) setState('territory', old.prefecture, state(old, 0));
    for (const change of now) setState('territory', change.prefecture, state(change, 1));
    doubts = now;
  }

  function show(scene: Scene): void {
    const share = shareOfChange(scene.instant);
    if (scene.day === shownDay && share === shownShare) return;
    if (before?.day !== scene.day - 1) before = atlas.sceneAt(scene.day - 1);
    const yesterday = before;
    paintCells(scene, yesterday);
    paintClaims(scene);
    paintDoubts(scene.doubts);
    shownDay = scene.day;
    shownShare = share;
  }

  function forget(next: Palette = palette): void {
    palette = next;
    cells = new Map();
    claims = new Map();
    doubts = [];
    shownDay = null;
  }

  return { show, forget };
}
