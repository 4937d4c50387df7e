import type { LonLat } from '../../src/geometry/great-circle.ts';

/** Why the cell of a unit grows from elsewhere than its seat. */
export interface StartingPoints {
  /** One point or more; the cell hangs together around the first. */
  readonly from: readonly [LonLat, ...LonLat[]];
  readonly reason: string;
}

/** The file `cells.json` of an atlas: what an atlas says of its cells beyond the rules that hold for all. Every member may be left out. */
export interface CellSettings {
  /** Cells of the grid to a degree, where there is no relief to take it from. */
  readonly per_degree?: number;
  /** How far a cell reaches from its seat, as the cost of the way in km of level road, and for units of their own. */
  readonly reach?: number;
  readonly reach_of?: Readonly<Record<string, number>>;
  /** What it costs to cross waters that divided otherwise than their rank says, in km of level road. */
  readonly tolls?: Readonly<Record<string, number>>;
  /** The river that legal lines follow where their stated points lie on it. */
  readonly boundary_river?: string;
  readonly starts?: Readonly<Record<string, StartingPoints>>;
  /** Seats of the counties that a unit ruled, by unit and name: its cell grows from them as well. */
  readonly counties?: Readonly<Record<string, Readonly<Record<string, LonLat>>>>;
}

/** How far an ordinary unit reaches. */
const ORDINARY_REACH = 430;
/** Cells of the grid to a degree where nothing is said: two kilometres. */
const PER_DEGREE = 60;

/** How far the cell of a unit may reach from its seat, in km of level road. */
export function reachOf({ reach_of, reach }: CellSettings, unit: string): number {
  return reach_of?.[unit] ?? reach ?? ORDINARY_REACH;
}

/** Cells of the grid to a degree for an atlas without relief. */
export function perDegreeOf({ per_degree }: CellSettings): number {
  return per_degree ?? PER_DEGREE;
}

/** The seats of the counties that a unit ruled, as far as the atlas says. */
export function countiesOf({ counties }: CellSettings, unit: string): readonly LonLat[] {
  return Object.values(counties?.[unit] ?? {});
}
