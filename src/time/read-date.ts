import { contains, type Interval } from './interval.ts';
import { daysInMonth, julianDayOf, type JulianDay } from './julian-day.ts';
import { monthName } from './date-text.ts';

const MONTH_BY_NAME = new Map(
  Array.from(
    { length: 12 },
    (_, i) =>
      [
        monthName(i + 1)
          .slice(0, 3)
          .toLowerCase(),
        i + 1,
      ] as const,
  ),
);

function partsOf(text: string): readonly [number, number, number] | null {
  const clean = text.normalize('NFKC').trim();
  const iso =
    /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})$/.exec(clean) ??
    /^(\d{4})年(\d{1,2})月(\d{1,2})[日號号]?$/.exec(clean);
  if (iso) return [Number(iso[1]), Number(iso[2]), Number(iso[3])];
  const words = /^(\d{1,2})\s+([a-z]{3,})\.?,?\s+(\d{4})$/i.exec(clean);
  const month = MONTH_BY_NAME.get(words?.[2]?.slice(0, 3).toLowerCase() ?? '');
  if (
    words &&
    month &&
    monthName(month)
      .toLowerCase()
      .startsWith(words[2]?.toLowerCase() ?? '-')
  ) {
    return [Number(words[3]), month, Number(words[1])];
  }
  return null;
}

/**
 * The day of `span` that a reader typed as `1126-01-31`, `31 January 1126` or `1126年1月31日`, by the Julian calendar;
 * `null` where the text names no day of it.
 */
export function readDate(text: string, span: Interval): JulianDay | null {
  const parts = partsOf(text);
  if (!parts) return null;
  const [year, month, day] = parts;
  if (month < 1 || month > 12 || day < 1 || day > daysInMonth(year, month)) return null;
  const julianDay = julianDayOf({ year, month, day });
  return contains(span, julianDay) ? julianDay : null;
}
