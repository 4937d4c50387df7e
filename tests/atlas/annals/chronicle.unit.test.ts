import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { ANNALS_KINDS, daysOfEntry, type Annals } from '../../../src/atlas/annals/annals.ts';
import {
  chronicleDays,
  chronicleWithin,
  hasDay,
  nextChronicleDay,
} from '../../../src/atlas/annals/chronicle.ts';
import { KINDS_SHOWN } from '../../../src/view/sheets.ts';
import { parseDay } from '../../../src/time/written-date.ts';

const { entries } = JSON.parse(readFileSync('geo/annals.json', 'utf8')) as Annals;
const chronicle = chronicleDays(entries);

describe('the chronicle', () => {
  it('can be narrowed to each kind of entry', () => {
    expect(KINDS_SHOWN.chronicle?.slice(0, ANNALS_KINDS.length)).toEqual(ANNALS_KINDS);
  });

  it('has each entry once, on its days, in order', () => {
    expect(chronicle.flatMap((day) => day.entries).length).toBe(entries.length);
    for (const { days, entries: own } of chronicle)
      for (const entry of own) expect(daysOfEntry(entry)).toEqual(days);
    const starts = chronicle.map(({ days }) => days.start);
    expect(starts).toEqual(starts.toSorted((a, b) => a - b));
    expect(new Set(chronicle.map(({ days }) => `${days.start} ${days.end}`)).size).toBe(chronicle.length);
  });

  it('has for a month what is of its days and what may be', () => {
    const [start, end] = [parseDay('1126-01-01'), parseDay('1126-02-01')];
    const month = chronicleWithin(chronicle, { start, end });
    const inMonth = entries.filter((entry) => entry.date.startsWith('1126-01-'));
    expect(inMonth.length).toBeGreaterThan(20);
    for (const entry of inMonth) expect(month.some((day) => day.entries.includes(entry))).toBe(true);
    for (const { days } of month) expect(days.start < end && days.end > start).toBe(true);
  });

  it('is walked from entry to entry, there and back', () => {
    const named = chronicle.filter(hasDay);
    expect(named.length).toBeGreaterThan(500);
    let day = (named[0]?.days.start ?? 0) - 1;
    for (const { days } of named) {
      const next = nextChronicleDay(chronicle, day, true);
      expect(next).toBe(days.start);
      expect(nextChronicleDay(chronicle, days.start + 1, false)).toBe(days.start);
      day = days.start;
    }
    expect(nextChronicleDay(chronicle, day, true)).toBeNull();
  });
});
