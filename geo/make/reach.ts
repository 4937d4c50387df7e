import type { LonLat } from '../../src/geometry/great-circle.ts';

/** How far an ordinary prefecture reaches, as the cost of the way from its seat in km of level road. */
const ORDINARY = 430;
/** The few seats of the far south stand for all the land behind them. */
const FAR_SOUTH = 1400;
/** Units that stand for wide country at the edge of the map. */
const WIDE: Readonly<Record<string, number>> = {
  kaegyong: 900,
  zubu: 700,
  'wugu-dilie': 700,
  'helan-lu': 700,
  huining: 700,
  changchunzhou: 700,
  'taizhou-liao': 700,
};

/** How far the cell of a unit may reach from its seat, in km of level road. */
export function reachOf(unit: string, [lon, lat]: LonLat): number {
  return WIDE[unit] ?? (lat < 33.2 && lon > 109 ? FAR_SOUTH : ORDINARY);
}
