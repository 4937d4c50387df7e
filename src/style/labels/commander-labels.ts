import { withoutHouse, type AtlasConfig, type PersonStyle } from '../../atlas/atlas-config.ts';
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
import { contains, type Interval } from '../../time/interval.ts';
import type { JulianDay } from '../../time/julian-day.ts';
import { parseDay } from '../../time/written-date.ts';
import { keepTraditional, traditional } from '../../time/traditional.ts';

const ANCHORS: readonly LabelAnchor[] = [
  'right', 'left', 'below-right', 'above-right', 'below-left', 'above-left', 'below', 'above',
]; // prettier-ignore
const ARMIES = new Set(['army', 'raid', 'relief', 'retreat']);
const TRAIL_KM = 500;
const SAME_KM = 30;

const namesKnown = new WeakMap<Movement, TwoNames>();
const stylesKnown = new WeakMap<PersonStyle, TwoNames & Interval>();

/** A style with its days. */
function datedStyle(style: PersonStyle): TwoNames & Interval {
  const known = stylesKnown.get(style);
  if (known) return known;
  const dated = {
    han: style.name_zh,
    latin: style.pinyin,
    start: style.first === undefined ? -Infinity : parseDay(style.first),
    end: style.last === undefined ? Infinity : parseDay(style.last) + 1,
  };
  stylesKnown.set(style, dated);
  return dated;
}

/** What the leader of a column is called on a day, where the record has several styles of the person. */
function styleOn({ styles = [] }: AtlasConfig, { movement }: MovementState, day: JulianDay): TwoNames | null {
  const written = keepTraditional(movement.feature.properties.head_zh ?? traditional(''));
  const borne = styles.find(({ name_zh }) => keepTraditional(name_zh) === written);
  if (!borne) return null;
  const person = keepTraditional(borne.same_zh);
  const own = styles.filter(({ same_zh }) => keepTraditional(same_zh) === person);
  return own.map(datedStyle).find((style) => contains(style, day)) ?? null;
}

/**
 * Who leads a column, for the map: by the style of the day; where the record gives no short form, the family name of the
 * ruling house is left out.
 */
function headNames(config: AtlasConfig, state: MovementState, day: JulianDay): TwoNames {
  const { movement } = state;
  const style = styleOn(config, state, day);
  if (style) return style;
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
  const { han, latin } = headNames(config, state, scene.day);
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
function once(config: AtlasConfig, { movements: states, day }: Scene): MovementState[] {
  const byLeader = new Map<TwoNames['han'], MovementState[]>();
  for (const state of states) {
    const { han } = headNames(config, state, day);
    byLeader.set(han, [...(byLeader.get(han) ?? []), state]);
  }
  return states.filter((state) => {
    const ownColumns = byLeader.get(headNames(config, state, day).han) ?? [];
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
  return once(config, scene).map((state) => {
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
