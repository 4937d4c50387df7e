import type { DateParts } from './date-parts.ts';

/**
 * Reads dates written in figures alone: 1126, 1126-02, 1126-02-09 (also with / or .), -0043-03-15 with an astronomical year
 * before 1 BC, and 9/2/1126, which has the two
 * readings of its day and month where both can be. `null` where the text is not of these shapes.
 */
export function readFigures(text: string): DateParts[] | null {
  const [, y, m, d] =
    /^(\d{3,4}|-\d{4})(?:-(\d{1,2})(?:-(\d{1,2}))?)?$/.exec(
      text.replaceAll(/(?<=\d)\s*[/.]\s*(?=\d)/g, '-'),
    ) ?? [];
  if (y !== undefined) {
    return [
      {
        year: Number(y),
        ...(m === undefined ? {} : { month: Number(m), calendar: 'julian' }),
        ...(d === undefined ? {} : { day: Number(d) }),
      },
    ];
  }
  const [, a, b, year] = /^(\d{1,2})\s*[-/.]\s*(\d{1,2})\s*[-/.]\s*(-?\d{4})$/.exec(text) ?? [];
  if (year === undefined) return null;
  const orders = [
    [Number(a), Number(b)],
    [Number(b), Number(a)],
  ] as const;
  const possible = orders.filter(([, month]) => month >= 1 && month <= 12);
  const taken = possible.length > 0 && a !== b ? possible : orders.slice(0, 1);
  return taken.map(([day, month]) => ({ year: Number(year), month, day, calendar: 'julian' }));
}
