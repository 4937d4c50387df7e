import { clampDay } from '../../time/interval.ts';
import { parseWhen } from '../../time/timespan.ts';
import { parseDay, writeDay } from '../../time/written-date.ts';
import type { AccountPoint } from './accounted-atlas.ts';
import type { Disagreement, Seen } from './disagreements.ts';

/**
 * Where a point is seen as the article has it: where it says so itself, else with the feature of the disagreement on the day
 * nearest to that of the sources, or with another feature where the article leaves no room for that one. `null` where the
 * point is not drawn.
 */
export function articleSeen(item: Disagreement, point: AccountPoint | undefined): Seen | null {
  if (point?.effect !== 'drawn') return null;
  if (point.seen) return { ...point.seen, account: 'seed' };
  const own = point.overrides.find(({ feature }) => feature === item.select);
  const drawn = own?.omit ? point.overrides.find(({ omit }) => !omit) : own;
  const [span] = drawn?.when ? parseWhen(drawn.when) : [];
  const date = span ? writeDay(clampDay(span, parseDay(item.date))) : item.date;
  return { date, select: drawn?.feature ?? item.select, account: 'seed' };
}
