import { describe, expect, it } from 'vitest';
import { contains } from '../../src/time/interval.ts';
import { parseTimespan, parseWhen } from '../../src/time/timespan.ts';
import { parseDay, writeDay } from '../../src/time/written-date.ts';
import { seededNumbers } from '../seeded-numbers.ts';

const day = parseDay;

describe('written timespans', () => {
  it('hold both their written ends, each at its own precision', () => {
    expect(parseTimespan({ start: { in: '1126-01-31' }, end: { in: '1126-03-05' } })).toMatchObject({
      start: day('1126-01-31'),
      end: day('1126-03-06'),
    });
    expect(parseTimespan({ start: { in: '1126' }, end: { in: '1126' } })).toMatchObject({
      start: day('1126-01-01'),
      end: day('1127-01-01'),
    });
    expect(parseTimespan({ start: { in: '1124-02' }, end: { in: '1124-02' } })).toMatchObject({
      start: day('1124-02-01'),
      end: day('1124-03-01'),
    });
  });

  it('are open where an end is missing', () => {
    expect(parseTimespan({})).toMatchObject({ start: -Infinity, end: Infinity });
    expect(parseTimespan({ start: { in: '1126-01-04' } })).toMatchObject({
      start: day('1126-01-04'),
      end: Infinity,
    });
    expect(parseTimespan({ end: { in: '1126-01-04' } })).toMatchObject({
      start: -Infinity,
      end: day('1126-01-05'),
    });
  });

  it('are shown over all their possible days, and certain on none, where only bounds are known', () => {
    const bound = { earliest: '1124-06-14', latest: '1124-07-12' };
    const span = parseTimespan({ start: bound, end: bound });
    const whole = { start: day('1124-06-14'), end: day('1124-07-13') };
    expect(span).toEqual({ ...whole, possible: whole, certain: null });
  });

  it('are certain from the latest start to the earliest end', () => {
    const span = parseTimespan({
      start: { in: '1123-12-10', earliest: '1123-12-06', latest: '1123-12-14' },
      end: { in: '1124-01-18', earliest: '1124-01-14', latest: '1124-01-22' },
    });
    expect(span).toMatchObject({
      start: day('1123-12-10'),
      end: day('1124-01-19'),
      certain: { start: day('1123-12-14'), end: day('1124-01-15') },
    });
  });

  it('keep their certain days within the days they may hold, whatever the bounds', () => {
    const next = seededNumbers(1123);
    const origin = day('1123-01-01');
    for (let i = 0; i < 500; i++) {
      const marks = Array.from({ length: 6 }, () => Math.floor(next() * 400)).sort((a, b) => a - b);
      const [a, b, c, d, e, f] = marks.map((offset) => writeDay(origin + offset));
      const span = parseTimespan({
        start: { earliest: a, in: b, latest: c },
        end: { earliest: d, in: e, latest: f },
      });
      expect([writeDay(span.start), writeDay(span.end - 1)]).toEqual([b, e]);
      if (!span.certain) continue;
      expect(contains(span, span.certain.start) && contains(span, span.certain.end - 1)).toBe(true);
    }
  });

  it('are refused where they end before they start, where a date is none, and where there are none', () => {
    expect(() => parseTimespan({ start: { in: '1126-02-01' }, end: { in: '1126-01-31' } })).toThrow(
      '1126-02-01',
    );
    expect(() => parseTimespan({ start: { in: '1126-02-30' } })).toThrow('1126-02-30');
    expect(() => parseWhen({ timespans: [] })).toThrow('when.timespans');
    expect(() => parseWhen(undefined)).toThrow(RangeError);
  });
});
