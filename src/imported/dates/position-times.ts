import { isObject, own, type JsonObject } from '../../atlas/json-object.ts';

/** A third or fourth number of a position from which on it is no height and no measure, but seconds since 1970. */
export const LEAST_SECONDS = 100_000_000;
/** The same as milliseconds. */
const LEAST_MILLISECONDS = 100_000_000_000;
const DEEPEST = 4;

const isPosition = (value: unknown): value is readonly number[] =>
  Array.isArray(value) && typeof value[0] === 'number' && typeof value[1] === 'number';

/** Positions by the runs in which they stand: of a line one, of several lines one each. */
function runsOf(coordinates: unknown, depth = 0): readonly (readonly (readonly number[])[])[] {
  if (isPosition(coordinates)) return [[coordinates]];
  if (!Array.isArray(coordinates) || depth > DEEPEST) return [];
  if (coordinates.every(isPosition)) return [coordinates];
  return coordinates.flatMap((part: unknown) => runsOf(part, depth + 1));
}

/** What positions have behind longitude, latitude and height. */
interface PositionTimes {
  /** Milliseconds since 1970, run by run; `null` where the numbers are no such moments. */
  readonly times: readonly (readonly number[])[] | null;
  /** The first of the numbers, which nobody understands where there are no times. */
  readonly first: number;
}

/**
 * The moments that stand in the positions of a geometry as their fourth number, or as a third that is too large for a height
 * (seconds or milliseconds since 1970); `null` where positions have no such numbers.
 */
export function positionTimes(geometry: unknown): PositionTimes | null {
  if (!isObject(geometry)) return null;
  const type = own(geometry as JsonObject, 'type');
  if (type !== 'LineString' && type !== 'MultiLineString' && type !== 'MultiPoint' && type !== 'Point')
    return null;
  const runs = runsOf(own(geometry as JsonObject, 'coordinates'));
  const numberOf = (position: readonly number[]) => {
    const third = position[2];
    return position[3] ?? (typeof third === 'number' && Math.abs(third) >= LEAST_SECONDS ? third : undefined);
  };
  const first = runs[0]?.[0] && numberOf(runs[0][0]);
  if (typeof first !== 'number') return null;
  const values = runs.map((run) => run.map(numberOf));
  const sure = values.flat();
  if (!sure.every((value) => typeof value === 'number' && Math.abs(value) >= LEAST_SECONDS))
    return { times: null, first };
  const scale = sure.every((value) => Math.abs(value as number) < LEAST_MILLISECONDS) ? 1000 : 1;
  return { times: values.map((run) => run.map((value) => (value as number) * scale)), first };
}
