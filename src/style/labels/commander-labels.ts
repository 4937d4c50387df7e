import { withoutHouse, type AtlasConfig } from '../../atlas/atlas-config.ts';
import { distanceKm, type LonLat } from '../../geometry/great-circle.ts';
import { powerOf, type Movement, type MovementState } from '../../atlas/movement/movement.ts';
import type { Scene } from '../../atlas/scene/scene.ts';
import { type LabelAnchor, type LabelLines, type PointLabel } from './label.ts';
import { holderColours } from '../palette/palette.ts';
import {
  haloOf,
  hanOf,
  run,
  showsHan,
  showsLatin,
  type LabelSettings,
  type TwoNames,
} from './label-settings.ts';
import { PRIORITY } from './label-priority.ts';

const ANCHORS: readonly LabelAnchor[] = [
  'right', 'left', 'below-right', 'above-right', 'below-left', 'above-left', 'below', 'above',
]; // prettier-ignore
const ARMIES = new Set(['army', 'raid', 'relief', 'retreat']);
const TRAIL_KM = 500;
const SAME_KM = 30;

const namesKnown = new WeakMap<Movement, TwoNames>();

/** Who leads a column, for the map; where the record gives no short form, the family name of the ruling house is left out. */
function headNames(config: AtlasConfig, { movement }: MovementState): TwoNames {
  const known = namesKnown.get(movement);
  if (known) return known;
  const { head_zh, head_en, head_pinyin, commanders, title_zh, title_en } = movement.feature.properties;
  const han = withoutHouse(config, head_zh || commanders[0]?.name_zh || title_zh);
  const latin = head_pinyin || head_en || commanders[0]?.name_en || title_en;
  const names = {
    han,
    latin: withoutHouse(config, latin.replace(/\s*\(.*\)$/u, '')),
  };
  namesKnown.set(movement, names);
  return names;
}

/** The road from a column's head backwards. */
function trailOf({ movement, at }: MovementState, instant: number): LonLat[] {
  const trail: LonLat[] = [at];
  let length = 0;
  for (const stop of movement.track.stops.filter(({ arrive }) => arrive <= instant).reverse()) {
    length += distanceKm(trail.at(-1) ?? at, stop.at);
    trail.push(stop.at);
    if (length > TRAIL_KM) break;
  }
  return trail;
}

/** The name in both scripts, then shorter forms, all of them in the script that is read. */
function commanderLines(
  config: AtlasConfig,
  state: MovementState,
  scene: Scene,
  settings: LabelSettings,
  size: number,
): LabelLines[] {
  const { deep } = holderColours(settings.palette, powerOf(state.movement, scene.day));
  const { han, latin } = headNames(config, state);
  const hanRun = run(hanOf(settings, han), 'han-bold', size, deep, 0.02);
  if (!showsLatin(settings)) return [[[hanRun]]];
  if (!showsHan(settings)) return [[[run(latin, 'latin-italic', size, deep)]]];
  const latinRun = run(latin, 'latin-italic', size * 0.84, deep);
  return [[[hanRun, { ...latinRun, gap: size * 0.24 }]], [[hanRun], [latinRun]], [[latinRun]]];
}

function weightOf({ movement, phase }: MovementState): number {
  const { type, strength } = movement.feature.properties;
  const high = strength?.high ?? 0;
  return (
    (phase === 'done' ? 40 : 0) + (ARMIES.has(type) ? 0 : 20) + (high >= 30000 ? 0 : high >= 8000 ? 5 : 10)
  );
}

/** One label where the same leader heads two columns at one place, or has left the first there for the next. */
function once(config: AtlasConfig, states: readonly MovementState[]): MovementState[] {
  const byLeader = new Map<TwoNames['han'], MovementState[]>();
  for (const state of states) {
    const { han } = headNames(config, state);
    byLeader.set(han, [...(byLeader.get(han) ?? []), state]);
  }
  return states.filter((state) => {
    const ownColumns = byLeader.get(headNames(config, state).han) ?? [];
    const i = ownColumns.indexOf(state);
    return !ownColumns.some((other, j) => {
      if (i === j) return false;
      const [first] = other.movement.track.stops;
      const [together, setOut] = [
        distanceKm(state.at, other.at),
        distanceKm(state.at, first?.at ?? other.at),
      ];
      if (Math.min(together, setOut) > SAME_KM) return false;
      return (
        other.movement.start > state.movement.start ||
        (other.movement.start === state.movement.start && j < i)
      );
    });
  });
}

/** The names beside the heads of columns, in the deep colour of their people: bold Han, then italic. */
export function commanderLabels(config: AtlasConfig, scene: Scene, settings: LabelSettings): PointLabel[] {
  return once(config, scene.movements).map((state) => {
    const { movement, phase } = state;
    const army = ARMIES.has(movement.feature.properties.type) && phase !== 'done';
    const size = (army ? 19 : 16) * settings.factor;
    const [lines = [], ...shorter] = commanderLines(config, state, scene, settings, size);
    return {
      key: `movement:${movement.id}`,
      subject: 'names',
      lines,
      ...(shorter.length > 0 ? { shorter } : {}),
      halo: haloOf(settings, 2),
      priority: PRIORITY.commander + weightOf(state),
      opacity: 1,
      target: { kind: 'movement', id: movement.id },
      at: state.at,
      anchors: ANCHORS,
      offset: 1.05 * size,
      moving: true,
      trail: trailOf(state, scene.instant),
    };
  });
}
