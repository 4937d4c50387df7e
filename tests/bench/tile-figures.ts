import type { LifespanRow } from './lifespan-table.ts';
import { BUDGET_MB } from './tile-budget.ts';

/** What the engine kept of tiles over flights, in MB; `null` where they did not end. */
export interface Flights {
  readonly lifespans: number;
  readonly flights: number;
  readonly keptMB: number | null;
  /** Of the browser’s pages and their graphics, before and after. */
  readonly residentMB: readonly [before: number | null, after: number | null];
}

const [ENGINE, BARE, MOVING] = ['tiles', 'tiles-limit', ', moving'];
const millions = (lifespans: number) => `${lifespans / 1e6}M`;
const times = (one: number | null | undefined, other: number | null | undefined) =>
  typeof one === 'number' && typeof other === 'number' ? `× ${(one / other).toFixed(2)}` : 'not measured';

/** What the rows of tiles say of the engine beside the bare map, and of each size beside the smallest, a line each. */
export function tileFigures(rows: readonly LifespanRow[], flights: readonly Flights[]): string[] {
  const of = (way: string, lifespans: number) =>
    rows.find((row) => row.way === way && row.lifespans === lifespans);
  const sizes = rows.flatMap(({ way, lifespans }) => (way === ENGINE ? [lifespans] : []));
  const [least = 0] = sizes;
  const small = of(ENGINE, least);
  const lines = sizes.flatMap((size) => {
    const [own, bare] = [of(ENGINE, size), of(BARE, size)];
    const [ownMoving, bareMoving] = [of(ENGINE + MOVING, size), of(BARE + MOVING, size)];
    const beside = [
      `frames ${times(own?.framesPerSecond, bare?.framesPerSecond)}`,
      `moving ${times(ownMoving?.framesPerSecond, bareMoving?.framesPerSecond)}`,
      `first picture ${times(own?.loadMs, bare?.loadMs)}`,
    ];
    const stale = [own, ownMoving].map((row) => `${((row?.stale ?? NaN) * 100).toFixed(0)} %`);
    const line = `tiles, ${millions(size)}: beside the bare map ${beside.join(', ')}; stale ${stale.join(', moving ')}`;
    if (size === least) return [line];
    const against = `jump ${times(own?.jumpMs, small?.jumpMs)}, memory ${times(own?.residentMB, small?.residentMB)}`;
    return [line, `tiles, ${millions(size)} against ${millions(least)}: ${against}`];
  });
  const flown = flights.map(({ lifespans, flights: count, keptMB, residentMB: [before, after] }) => {
    const kept =
      keptMB === null
        ? 'they did not end'
        : `at most ${keptMB.toFixed(0)} MB of tiles kept, of ${BUDGET_MB} that may be`;
    return `tiles, ${millions(lifespans)}, ${count} flights: ${kept}; resident ${before?.toFixed(0) ?? '–'} MB, then ${after?.toFixed(0) ?? '–'} MB`;
  });
  return [...lines, ...flown];
}
