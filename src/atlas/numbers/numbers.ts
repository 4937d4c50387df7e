import type { Interval } from '../../time/interval.ts';
import type { Traditional } from '../../time/traditional.ts';
import type { Atlas } from '../atlas.ts';
import type { Sourced } from '../features.ts';
import type { Movement } from '../movement/movement.ts';

/** A sum of `geo/numbers.json`: promised for each year, asked, or paid. */
export interface Payment extends Sourced {
  readonly id: string;
  readonly what_en: string;
  readonly what_zh: Traditional;
  readonly unit: 'gold' | 'silver' | 'silk' | 'strings' | 'grain';
  readonly kind: 'promised' | 'asked' | 'paid';
  readonly value: number;
  /** Where sources differ: the least and the most that they give. */
  readonly low?: number;
  readonly high?: number;
  readonly date: string;
  /** The event that tells of it, as `event:<id>`. */
  readonly select: string;
  readonly text_en?: string;
  readonly text_zh?: Traditional;
}

/** `geo/numbers.json`. */
export interface Numbers {
  readonly payments: readonly Payment[];
}

/** What a column is said to have counted, from the least to the most that sources give. */
export interface SaidStrength extends Interval {
  readonly movement: Movement;
  readonly low: number;
  readonly high: number;
}

/** Every army whose number a source gives, by its first day. */
export function saidStrengths(atlas: Atlas): SaidStrength[] {
  return atlas.movements
    .flatMap((movement): SaidStrength[] => {
      const { strength, type } = movement.feature.properties;
      const { low = null, high = null } = strength ?? {};
      if (low === null || high === null || !['army', 'relief', 'raid', 'retreat'].includes(type)) return [];
      return [{ movement, low, high, start: movement.start, end: movement.end }];
    })
    .sort((a, b) => a.start - b.start);
}

/** A scale of powers of ten: where a value lies, from 0 at `least` to 1 at `most`. */
export const onLogScale = (value: number, least: number, most: number): number =>
  Math.log(value / least) / Math.log(most / least);

/** The powers of ten from at or below the least to at or above the most of some values (all above 0); none of none. */
export function decades(values: readonly number[]): number[] {
  if (values.length === 0) return [];
  const powers = values.map((value) => Math.log10(value));
  const [from, to] = [Math.floor(Math.min(...powers)), Math.ceil(Math.max(...powers))];
  return Array.from({ length: Math.max(to - from, 1) + 1 }, (_, i) => 10 ** (from + i));
}
