import type { DateHints } from './date-hints.ts';
import { yearBehind } from './read-figures.ts';

/** Marks of a range, that in the middle first: 1126-01-31-1126-02-05. */
const fromMiddle = <T>(marks: readonly T[]): readonly T[] => {
  const middle = (marks.length - 1) / 2;
  return marks
    .map((mark, i) => [Math.abs(i - middle), mark] as const)
    .toSorted(([a], [b]) => a - b)
    .map(([, mark]) => mark);
};

/** Whether two texts may be the ends of a range: figures with hyphens alone are of one shape, as 1126-01 and 1128-02. */
function standApart(first: string, last: string): boolean {
  if (/[/,;]\s*$/.test(first) || /^\s*[/,;]/.test(last)) return false;
  if (!/^[\d-]+$/.test(first + last)) return true;
  const shape = (text: string) =>
    text
      .trim()
      .replace(/^-?\d{3,4}/, 'Y')
      .replaceAll(/\d+/g, 'n');
  return first.endsWith(' ') || shape(first) === shape(last) || !/-/.test(first + last);
}

/** The two ends of ranges that a text may be, the likelier first; with whether what lies between is one moment. */
export function* endsOf(text: string): Generator<readonly [first: string, last: string, about: boolean]> {
  const [between, a = '', b = ''] =
    /^(?:sometime |some time )?(?:between|btw\.?|bet\.?|zwischen|entre|tra|fra|tussen)\s+(.+?)\s+(?:and|und|et|y|e|en|&)\s+(.+)$/.exec(
      text,
    ) ?? [];
  if (between !== undefined) return yield [a, b, true];
  const whole = text.replace(
    /^(?:from|von|vom|de|du|dal?|van|des)\s+(?=.+\s(?:to|until|till|through|bis|a|au|al|hasta|tot|-|–)\s)/,
    '',
  );
  for (const shape of [
    /\s+(?:to|until|till|til|through|thru|up to|bis(?: zum)?|jusqu'(?:a|en|au)|hasta|tot|au|al)\s+/g,
    /\s*(?:\.{2,}|…)\s*/g,
    /\s*[–—―~]\s*/g,
    /\s+-+\s+|\s+-(?=[a-z])|\s*--+\s*|\s*→\s*|\s*->\s*/g,
    /\s*\/\s*/g,
    /\s+a\s+/g,
    /(?<=[\d\w.?])-(?=[\d\w~])/g,
    /\s*(?:,|;|&)\s*|\s+(?:or|and|oder|und|ou|et|o|y)\s+/g,
  ])
    for (const match of fromMiddle([...whole.matchAll(shape)])) {
      const [first, last] = [whole.slice(0, match.index), whole.slice(match.index + match[0].length)];
      if (first.trim() !== '' && last.trim() !== '' && (/[a-z]/.test(match[0]) || standApart(first, last)))
        yield [first.trim(), last.trim(), /or|oder|ou/.test(match[0])];
    }
}

/** Both ends of a range with what one of them leaves to the other: 1126–27, 31.1.–5.2.1126, 1126.1.28–31, 1120s–30s. */
export function spelledOut(first: string, last: string): readonly [first: string, last: string] {
  const [, year] = /(?:^|\D)(\d{3,4})$/.exec(first) ?? [];
  const [, short, rest = ''] = /^(\d{1,2})((?:\s|\?|~)*(?:(?:ad|ce)\b.*)?)$/.exec(last) ?? [];
  const full = year === undefined || short === undefined ? null : yearBehind(year, short);
  if (full !== null) return [first, `${full}${rest}`];
  const [, decade] = /(\d\d)\d0'?s$/.exec(first) ?? [];
  if (decade !== undefined && /^\d0'?s$/.test(last)) return [first, decade + last];
  const [, y = '', mark = '', m = ''] = /^(\d{3,4})([-/.])(\d{1,2})\2\d{1,2}$/.exec(first) ?? [];
  if (y !== '' && /^\d{1,2}$/.test(last)) return [first, [y, m, last].join(mark)];
  if (y !== '' && /^\d{1,2}([-/.])\d{1,2}$/.test(last))
    return [first, y + mark + last.replace(/[-/.]/, mark)];
  const [, sign = '', ofMonth = '', ofYear = ''] = /^\d{1,2}([-/.])(\d{1,2})\1(\d{3,4})$/.exec(last) ?? [];
  if (sign !== '' && /^\d{1,2}\.?$/.test(first))
    return [[first.replace('.', ''), ofMonth, ofYear].join(sign), last];
  if (sign !== '' && /^\d{1,2}([-/.])\d{1,2}\.?$/.test(first))
    return [`${first.replace(/\.$/, '').replace(/[-/.]/, sign)}${sign}${ofYear}`, last];
  return [first, last];
}

/** The order of day and month that one of two dates in figures proves. */
export function orderProved(texts: readonly string[]): DateHints['order'] {
  for (const text of texts) {
    const [, a, b] = /^(\d{1,2})[-/.](\d{1,2})[-/.]\d{3,4}$/.exec(text) ?? [];
    if (Number(a) > 12 && Number(b) <= 12) return 'dmy';
    if (Number(b) > 12 && Number(a) <= 12) return 'mdy';
  }
  return undefined;
}
