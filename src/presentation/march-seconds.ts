/** Days a second at which the days of a step pass, and the least and most seconds that they take. */
const MARCH = { daysPerSecond: 6, least: 4, most: 14 } as const;

/** Seconds that the days of a step take to pass, in the hall and in a film alike. */
export function marchSeconds(days: number): number {
  return Math.min(Math.max(days / MARCH.daysPerSecond, MARCH.least), MARCH.most);
}
