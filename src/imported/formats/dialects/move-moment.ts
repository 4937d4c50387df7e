import { parseDay, writeDay } from '../../../time/written-date.ts';

const SECONDS = 86_400;
const two = (n: number) => String(Math.floor(n)).padStart(2, '0');

/**
 * The moment that lies so many seconds after another, which is written as ISO 8601 does; what is no number is a moment
 * itself. '' where neither can be read.
 */
export function moveMoment(epoch: unknown, seconds: unknown): string {
  if (typeof seconds === 'string') return seconds;
  const [, date = '', hour = '0', minute = '0', second = '0'] =
    /^(-?\d{4,6}-\d\d-\d\d)(?:T(\d\d):?(\d\d)(?::?(\d\d(?:\.\d+)?))?)?/.exec(
      typeof epoch === 'string' ? epoch : '',
    ) ?? [];
  if (date === '' || typeof seconds !== 'number' || !Number.isFinite(seconds)) return '';
  try {
    const from = Number(hour) * 3600 + Number(minute) * 60 + Number(second) + seconds;
    const day = parseDay(date, 'gregorian') + Math.floor(from / SECONDS);
    const rest = ((from % SECONDS) + SECONDS) % SECONDS;
    return `${writeDay(day, 'gregorian')}T${two(rest / 3600)}:${two((rest / 60) % 60)}:${two(rest % 60)}Z`;
  } catch {
    return '';
  }
}
