/** The day 0 of the bench, as those take dates that know no numbers of days. */
const FIRST_YEAR = 2001;
const MS_PER_DAY = 86_400_000;

const at = (day: number) => new Date(Date.UTC(FIRST_YEAR, 0, 1) + day * MS_PER_DAY);

/** A day of the bench, or a part of one, as a decimal year, as OpenHistoricalMap has it. */
function decimalYear(day: number): number {
  const date = at(day);
  const year = date.getUTCFullYear();
  const [first, next] = [Date.UTC(year, 0, 1), Date.UTC(year + 1, 0, 1)];
  return year + (date.getTime() - first) / (next - first);
}

/** A day of the bench as YYYY-MM-DD. */
export const isoDate = (day: number): string => at(day).toISOString().slice(0, 10);

/**
 * The decimal years between which a life `[start, end)` is alive at a date for who asks of the former whether it lies before
 * the date, and of the latter whether it does not: half a day earlier, so that no rounding decides.
 */
export const decimalLife = (start: number, end: number): { start_decdate: number; end_decdate: number } => ({
  start_decdate: decimalYear(start - 0.5),
  end_decdate: decimalYear(end - 0.5),
});
