import { hourOf, type Instant } from '../../time/instant.ts';
import type { BesiegedSpan, ControlSpan } from '../../atlas/control/control.ts';
import { mixColours } from '../palette/colour.ts';
import { holderColours, type Palette } from '../palette/palette.ts';
import { pressedBy } from './pressure.ts';

/** Values for MapLibre's feature-state. */
export type FeatureState = Readonly<Record<string, string | number>>;

const HOURS_OF_CHANGE = 6;
/** The part of those hours in which one of several changes runs. */
const PART_OF_ONE = 0.5;

/**
 * How far the changes of an instant's day have come, 0 to 1: they run, smoothed, through the first six hours after
 * midnight, so that a day looked at from its noon shows what that day brought. Of several changes one runs through half of
 * these hours, the later the higher its place in the sweep (0 to 1).
 */
export function shareOfChange(instant: Instant, place: number | 'alone' = 'alone'): number {
  const hours = hourOf(instant) / HOURS_OF_CHANGE;
  const own = place === 'alone' ? hours : (hours - (1 - PART_OF_ONE) * place) / PART_OF_ONE;
  const t = Math.min(Math.max(own, 0), 1);
  return t * t * (3 - 2 * t);
}

/** What one prefecture looks like: its holder, and whose hatching it bears. */
export interface CellLook {
  readonly control: ControlSpan;
  readonly besieged: BesiegedSpan | undefined;
}

/**
 * The feature-state of a cell that is a share of the way from one look to another. `powers`: whose hatching it ever bears;
 * `holders`: those with a pattern who ever hold it.
 */
export function cellState(
  palette: Palette,
  before: CellLook,
  after: CellLook,
  share: number,
  powers: readonly string[],
  holders: readonly string[],
): FeatureState {
  const colour = (look: CellLook) => holderColours(palette, look.control.holder).band;
  const presses = (look: CellLook, power: string) =>
    pressedBy(look.control, look.besieged) === power ? 1 : 0;
  const hatches = powers.map((power) => [
    `hatch-${power}`,
    presses(before, power) * (1 - share) + presses(after, power) * share,
  ]);
  const grains = holders.map((power) => [
    `grain-${power}`,
    Number(before.control.holder === power) * (1 - share) + Number(after.control.holder === power) * share,
  ]);
  return {
    tint: mixColours(colour(before), colour(after), share),
    ...Object.fromEntries([...hatches, ...grains]),
  };
}
