import { MOVING, type LifespanRow } from './lifespan-table.ts';
import { BUDGET_MB } from './tile-budget.ts';

/** What the engine kept of tiles over flights, in MB; `null` where they did not end. */
export interface Flights {
  readonly lifespans: number;
  readonly flights: number;
  readonly keptMB: number | null;
  /** Of the browser’s pages and their graphics, before and after. */
  readonly residentMB: readonly [before: number | null, after: number | null];
}

const [ENGINE, BARE] = ['tiles', 'tiles-limit'];
/** The ways beside which the bare map is held: the engine on the atlas’s map, and on MapLibre’s as it is. */
const HELD = [ENGINE, 'tiles-module'];
const millions = (lifespans: number) => `${lifespans / 1e6}M`;
const times = (one: number | null | undefined, other: number | null | undefined) =>
  typeof one === 'number' && typeof other === 'number' ? `× ${(one / other).toFixed(2)}` : 'not measured';

/** What the rows of tiles say of the engine beside the bare map, and of each size beside the smallest, a line each. */
export function tileFigures(rows: readonly LifespanRow[], flights: readonly Flights[]): string[] {
  const of = (way: string, lifespans: number) =>
    rows.find((row) => row.way === way && row.lifespans === lifespans);
  const sizes = rows.flatMap(({ way, lifespans }) => (way === ENGINE ? [lifespans] : []));
  const beside = (way: string, size: number) => {
    const [own, bare] = [of(way, size), of(BARE, size)];
    const [ownMoving, bareMoving] = [of(way + MOVING, size), of(BARE + MOVING, size)];
    if (!own) return [];
    const [stale, staleMoving] = [own, ownMoving].map((row) => `${((row?.stale ?? NaN) * 100).toFixed(0)} %`);
    return [
      [
        `${way}, ${millions(size)}: beside the bare map`,
        `frames ${times(own.framesPerSecond, bare?.framesPerSecond)},`,
        `moving ${times(ownMoving?.framesPerSecond, bareMoving?.framesPerSecond)},`,
        `first picture ${times(own.loadMs, bare?.loadMs)};`,
        `stale ${stale}, moving ${staleMoving}`,
      ].join(' '),
    ];
  };
  const [least = 0, ...larger] = sizes;
  const small = of(ENGINE, least);
  const grown = larger.map((size) => {
    const own = of(ENGINE, size);
    const [jump, memory] = [times(own?.jumpMs, small?.jumpMs), times(own?.residentMB, small?.residentMB)];
    return `${ENGINE}, ${millions(size)} against ${millions(least)}: jump ${jump}, memory ${memory}`;
  });
  const flown = flights.map(({ lifespans, flights: count, keptMB, residentMB: [before, after] }) => {
    const kept =
      keptMB === null
        ? 'they did not end'
        : `at most ${keptMB.toFixed(0)} MB of tiles kept, of ${BUDGET_MB} that may be`;
    return `${ENGINE}, ${millions(lifespans)}, ${count} flights: ${kept}; resident ${before?.toFixed(0) ?? '–'} MB, then ${after?.toFixed(0) ?? '–'} MB`;
  });
  return [...sizes.flatMap((size) => HELD.flatMap((way) => beside(way, size))), ...grown, ...flown];
}
