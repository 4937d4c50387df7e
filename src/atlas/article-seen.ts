import { clampDay } from '../time/interval.ts';
import { parseWhen } from '../time/timespan.ts';
import { parseDay, writeDay } from '../time/written-date.ts';
import type { AccountPoint } from './accounted-atlas.ts';
import type { Disagreement, Seen } from './disagreements.ts';

/**
 * Where a point is seen as the article has it: the day of the article’s reading nearest to the day of the sources, and what to
 * select, or another feature of the point where the article leaves no room for that one. `null` where the point is not drawn.
 */
export function articleSeen(item: Disagreement, point: AccountPoint | undefined): Seen | null {
  if (point?.effect !== 'drawn') return null;
  const reading = item.readings.find(({ account }) => account === 'article');
  const [span] = reading?.when ? parseWhen(reading.when) : [];
  const date = span ? writeDay(clampDay(span, parseDay(item.date))) : item.date;
  const gone = new Set(point.overrides.flatMap(({ feature, omit }) => (omit ? [feature] : [])));
  const other = point.overrides.find(({ omit }) => !omit)?.feature;
  return { date, select: gone.has(item.select) ? (other ?? item.select) : item.select, account: 'seed' };
}
