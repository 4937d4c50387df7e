import { distanceKm } from '../../geometry/great-circle.ts';
import type { Movement } from '../../atlas/movement/movement.ts';
import { overlaps } from '../../time/interval.ts';
import type { ArmyWidths } from '../../view/army-widths.ts';
import { columnForm } from './column-form.ts';

/** How far (px) a column is drawn to the right of its road, and whether it ends there, beside another. */
export interface ColumnSlot {
  readonly offset: number;
  readonly keepsEnd: boolean;
}

/** Offsets in px of the parts of a convoy, in the order in which they set out. */
const CONVOY = [-15, -9, -3, 4, 10, 16, 22, -21] as const;
/** Offsets in px of others that share a road: the strongest keeps the middle. */
const ABREAST = [0, -9, 9, -16, 16, -23, 23] as const;
const SIDE_BY_SIDE = new Set(['shares-road', 'travels-with', 'splits-from', 'detaches']);
const TOGETHER_KM = 30;
/** Px between bodies side by side whose widths follow numbers. */
const BETWEEN = 2;

function names(a: Movement, b: Movement): boolean {
  return (a.feature.properties.relations ?? []).some(
    ({ kind, movement }) => movement === b.id && SIDE_BY_SIDE.has(kind),
  );
}

const knownLegs = new WeakMap<Movement, ReadonlySet<string>>();

/** The legs of a movement, whichever way they are marched. */
function legsOf(movement: Movement): ReadonlySet<string> {
  const { stops } = movement.track;
  const legs =
    knownLegs.get(movement) ??
    new Set(stops.slice(1).map(({ at }, i) => [String(stops[i]?.at), String(at)].sort().join(' ')));
  knownLegs.set(movement, legs);
  return legs;
}

function shareLeg(a: Movement, b: Movement): boolean {
  const legs = legsOf(b);
  for (const leg of legsOf(a)) if (legs.has(leg)) return true;
  return false;
}

/** Whether two movements are on one road on one day: the record says so, or their lines have a leg in common. */
export function meet(a: Movement, b: Movement): boolean {
  return a !== b && overlaps(a, b) && (names(a, b) || names(b, a) || shareLeg(a, b));
}

function isTogether(movement: Movement, others: readonly Movement[], day: number): boolean {
  const { at } = movement.track.positionAt(day);
  return others.some(
    (other) =>
      other.start <= day && day < other.end && distanceKm(other.track.positionAt(day).at, at) < TOGETHER_KM,
  );
}

/** The offset nearest to the middle at which a body of a width lies clear of those that have theirs. */
function clearOffset(
  width: number,
  taken: readonly { readonly offset: number; readonly width: number }[],
): number {
  const apart = (other: number) => (width + other) / 2 + BETWEEN;
  const clear = [0, ...taken.flatMap((one) => [-1, 1].map((side) => one.offset + side * apart(one.width)))]
    .filter((offset) => taken.every((one) => Math.abs(offset - one.offset) > apart(one.width) - 1e-6))
    .sort((a, b) => Math.abs(a) - Math.abs(b) || a - b);
  return clear[0] ?? 0;
}

/**
 * The slot of each movement, so that columns on one road at one time lie side by side. A movement keeps its slot for its
 * whole life; two that share a road on the same day never have the same one; one that is alone goes in the middle.
 * `widths`: what the width of an army tells; where it is a number, bodies side by side lie as far apart as they are wide.
 */
export function columnSlots(
  movements: readonly Movement[],
  widths: ArmyWidths = 'steps',
): Map<string, ColumnSlot> {
  const widthOf = (movement: Movement) => columnForm(movement, widths).width;
  const company = new Map(movements.map((a) => [a, movements.filter((b) => meet(a, b))]));
  const isPeople = (movement: Movement) => columnForm(movement).form === 'people';
  const inConvoy = (movement: Movement) =>
    isPeople(movement) && (company.get(movement) ?? []).filter(isPeople).length >= 2;
  const order = [...movements].sort(
    (a, b) =>
      Number(inConvoy(b)) - Number(inConvoy(a)) ||
      (inConvoy(a) ? 0 : widthOf(b) - widthOf(a) || b.end - b.start - (a.end - a.start)) ||
      a.start - b.start ||
      (a.id < b.id ? -1 : 1),
  );
  const offsets = new Map<Movement, number>();
  for (const movement of order) {
    const beside = (company.get(movement) ?? []).filter((other) => offsets.has(other));
    const taken = beside.map((other) => offsets.get(other) ?? 0);
    const convoy = inConvoy(movement);
    if (widths === 'numbers' && !convoy) {
      const bodies = beside.map((other, i) => ({ offset: taken[i] ?? 0, width: widthOf(other) }));
      offsets.set(movement, clearOffset(widthOf(movement), bodies));
      continue;
    }
    const choices: readonly number[] = convoy ? CONVOY : ABREAST;
    offsets.set(movement, choices.find((choice) => !taken.includes(choice)) ?? Math.max(...taken) + 7);
  }
  return new Map(
    movements.map((movement) => {
      const offset = offsets.get(movement) ?? 0;
      const others = (company.get(movement) ?? []).filter((other) => offsets.get(other) !== offset);
      const keepsEnd = offset !== 0 && isTogether(movement, others, movement.end - 1);
      return [movement.id, { offset, keepsEnd }];
    }),
  );
}
