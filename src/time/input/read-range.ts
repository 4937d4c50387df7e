import { refuse } from './date-problem.ts';
import type { Reading } from './reading.ts';

/** The two ends of a written range; `null` where the text is not written as one. */
function endsOf(text: string): readonly [string, string] | null {
  const [, firstDay, lastDay, month] = /^(\d{1,2})\s*[-–—]\s*(\d{1,2})\s+([a-z].*)$/i.exec(text.trim()) ?? [];
  if (month !== undefined) return [`${firstDay} ${month}`, `${lastDay} ${month}`];
  const [, year, ending] = /^(\d{4})\s*[–—]\s*(\d{2})$/.exec(text.trim()) ?? [];
  if (year !== undefined) return [year, `${year.slice(0, 2)}${ending}`];
  const [, a, b] =
    /^(.*\S)\s*(?:[–—~～至到]|\.{2,}|…|\s(?:-|to|until|through)\s)\s*(\S.*)$/u.exec(text.trim()) ??
    /^(-?\d{4})-(-?\d{4})$/.exec(text.trim()) ??
    [];
  if (a === undefined || b === undefined || /winter/i.test(a)) return null;
  return [a.replace(/^(?:from|between)\s+/i, ''), b];
}

/**
 * Reads a range, as 1126–1128 or an era and 元年正月至三月, with `readOne` for its ends. Where one end has several readings, the
 * one nearest to the other end is taken. `null` where the text is not written as a range.
 */
export function readRange(text: string, readOne: (text: string) => Reading[]): Reading[] | null {
  const ends = endsOf(text);
  if (!ends) return null;
  const [froms, tos] = [readOne(ends[0]), readOne(ends[1])];
  const [from, to] = [froms[0], tos[0]];
  if (!from || !to || (froms.length > 1 && tos.length > 1)) return refuse({ kind: 'unclear-range' });
  const first = froms.length === 1 ? from : froms.findLast(({ start }) => start < to.end);
  const last = tos.length === 1 ? to : tos.find(({ end }) => end > from.start);
  if (!first || !last || first.start >= last.end)
    return refuse({ kind: 'backwards', from: first ?? from, to: last ?? to });
  const { calendar, era } = first;
  return [{ kind: 'range', start: first.start, end: last.end, calendar, era }];
}
