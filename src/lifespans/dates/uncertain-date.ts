import type { Edge } from './edge.ts';

const ABOUT = /^(?:c(?:a|irca)?\.?|about|AD|CE)\s*(?=\d)/i;
const OF_OUR_ERA = /(?<=\d)\s*(?:AD|CE)$/i;
const BEFORE_OUR_ERA = /\s*B\.?\s*C\.?(?:\s*E\.?)?$/i;
const SPAN = /^([^/–—]*?)\s*[/–—]\s*([^/–—]*)$/;
const YEARS = /^(\d{3,4})\s*-\s*(\d{3,4})$/;
const DECADE = /^(\d{0,2}[1-9])0'?s$/;
const UNSAID = /^(-?)(\d[\dXu]{2,3})(?:-(\d\d|XX|uu))?(?:-(?:XX|uu))?$/i;
const SEASON = /^(-?\d{4})-2([1-4])$/;

/** One side of a span of time; the era that stands after the last holds for the first. */
function sideOf(first: string, last: string, edge: Edge): string | null {
  const isLoose = [first, last].some((side) => /^\d{1,2}$/.test(side));
  if (isLoose || first + last === '') return null;
  if (edge === 'end') return last;
  return BEFORE_OUR_ERA.test(first) ? first : first + (BEFORE_OUR_ERA.exec(last)?.[0] ?? '');
}

/** Digits that are not said are the least or the greatest; a month that is not said is the year. */
function unsaid(sign: string, year: string, month: string | undefined, edge: Edge): string | null {
  const isKnown = /^\d+$/.test(year);
  const isMonthKnown = month !== undefined && /^\d\d$/.test(month);
  if (!isKnown && isMonthKnown) return null;
  const digit = (edge === 'begin') === (sign === '') ? '0' : '9';
  return sign + year.replace(/\D/g, digit) + (isMonthKnown ? `-${month}` : '');
}

/**
 * An end of an uncertain date, written more plainly: of an interval (`1180/1183`, `1180–1183`) or a set (`[1180..1183]`, `{1180, 1183}`), of digits
 * or parts that are not said (`156X`, `1560-XX`), of a season (`1097-21`; winter ends with the next February), a decade (`1560s`), about a year
 * (`c. 1180`), and of years with their era (`44 BC`, `AD 79`). Empty: that end is open. `null` where it is none of these.
 */
export function plainerDate(text: string, edge: Edge): string | null {
  const set = /^[[{](.+)[\]}]$/.exec(text)?.[1];
  if (set !== undefined) {
    const members = set.split(/\.\.|,/);
    return (members.at(edge === 'begin' ? 0 : -1) ?? '').trim();
  }
  if (ABOUT.test(text)) return text.replace(ABOUT, '');
  const [, first, last] = SPAN.exec(text) ?? YEARS.exec(text) ?? [];
  if (first !== undefined && last !== undefined) return sideOf(first, last, edge);
  if (OF_OUR_ERA.test(text)) return text.replace(OF_OUR_ERA, '');
  if (BEFORE_OUR_ERA.test(text)) {
    const year = Number(text.replace(BEFORE_OUR_ERA, ''));
    return Number.isInteger(year) && year > 0 ? String(1 - year) : null;
  }
  const [, decade] = DECADE.exec(text) ?? [];
  if (decade !== undefined) return decade + (edge === 'begin' ? '0' : '9');
  const [, year, season] = SEASON.exec(text) ?? [];
  if (year !== undefined) {
    const month = 3 * Number(season) + (edge === 'begin' ? 0 : 2);
    return month > 12 ? `${Number(year) + 1}-${month - 12}` : `${year}-${month}`;
  }
  const [, sign = '', digits, month] = UNSAID.exec(text) ?? [];
  return digits === undefined || /^-?[\d-]+$/.test(text) ? null : unsaid(sign, digits, month, edge);
}
