import { hourOf, type Instant } from '../time/instant.ts';
import type { BesiegedSpan, ControlSpan } from '../atlas/control.ts';
import type { FrontierSpan } from '../atlas/frontier.ts';
import { mixColours } from './mix-colours.ts';
import { holderColours, type Palette } from './palette.ts';
import { pressedBy } from './pressure.ts';

/** Values for MapLibre's feature-state. */
export type FeatureState = Readonly<Record<string, string | number>>;

const HOURS_OF_CHANGE = 6;

/**
 * How far the changes of an instant's day have come, 0 to 1: they run, smoothed, through the first six hours after
 * midnight, so that a day looked at from its noon shows what that day brought.
 */
export function shareOfChange(instant: Instant): number {
  const t = Math.min(Math.max(hourOf(instant) / HOURS_OF_CHANGE, 0), 1);
  return t * t * (3 - 2 * t);
}

/** What one prefecture looks like: its holder, and whose hatching it bears. */
export interface CellLook {
  readonly control: ControlSpan;
  readonly besieged: BesiegedSpan | undefined;
}

/** The feature-state of a cell that is a share of the way from one look to another. */
export function cellState(
  palette: Palette,
  before: CellLook,
  after: CellLook,
  share: number,
  powers: readonly string[],
): FeatureState {
  const colour = (look: CellLook) => holderColours(palette, look.control.holder).band;
  const presses = (look: CellLook, power: string) =>
    pressedBy(look.control, look.besieged) === power ? 1 : 0;
  const hatches = powers.map((power) => [
    `hatch-${power}`,
    presses(before, power) * (1 - share) + presses(after, power) * share,
  ]);
  return { tint: mixColours(colour(before), colour(after), share), ...Object.fromEntries(hatches) };
}

const BANDLESS = new Set(['contested', 'none']);

function arcLook(palette: Palette, span: FrontierSpan): FeatureState {
  const bears = (holder: string) => (BANDLESS.has(holder) ? 0 : 1);
  const kind = span.kind === 'treaty' ? 'treaty' : span.doubtful ? 'doubtful' : 'control';
  return {
    left: holderColours(palette, span.left).band,
    right: holderColours(palette, span.right).band,
    'left-wash': bears(span.left) * (span.doubtful ? 0.5 : 1),
    'right-wash': bears(span.right) * (span.doubtful ? 0.5 : 1),
    'left-band': bears(span.left),
    'right-band': bears(span.right),
    sureness: span.doubtful ? 0.4 : 0.85,
    treaty: Number(kind === 'treaty'),
    control: Number(kind === 'control'),
    doubtful: Number(kind === 'doubtful'),
  };
}

const NO_FRONTIER: FeatureState = {
  'left-wash': 0,
  'right-wash': 0,
  'left-band': 0,
  'right-band': 0,
  treaty: 0,
  control: 0,
  doubtful: 0,
  strength: 0,
};

/**
 * The feature-state of an arc that is a share of the way from one frontier (or none) to another. The old frontier fades
 * out in the first half, the new one in in the second.
 */
export function arcState(
  palette: Palette,
  before: FrontierSpan | undefined,
  after: FrontierSpan | undefined,
  share: number,
): FeatureState {
  if (before === after || share >= 1)
    return after ? { ...arcLook(palette, after), strength: 1 } : NO_FRONTIER;
  const [span, strength] = share < 0.5 ? [before, 1 - 2 * share] : [after, 2 * share - 1];
  return span ? { ...arcLook(palette, span), strength } : NO_FRONTIER;
}
