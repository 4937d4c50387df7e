import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { decades, onLogScale, saidStrengths, type Numbers } from '../../../src/atlas/numbers/numbers.ts';
import { parseDay } from '../../../src/time/written-date.ts';
import { atlas } from '../../atlas-of-geo.ts';

const { payments } = JSON.parse(readFileSync('geo/numbers.json', 'utf8')) as Numbers;

describe('what armies are said to have counted', () => {
  const said = saidStrengths(atlas);

  it('is told of each that has a number, from the least to the most, by day', () => {
    expect(said.length).toBeGreaterThan(20);
    for (const { low, high } of said) expect(low).toBeLessThanOrEqual(high);
    expect(said.map(({ start }) => start)).toEqual(said.map(({ start }) => start).toSorted((a, b) => a - b));
    expect(said.find(({ movement }) => movement.id === 'zongwang-pingzhou-1123')).toMatchObject({
      low: 1000,
      high: 100_000,
    });
  });

  it('leaves out envoys, captives and refugees', () => {
    for (const { movement } of said)
      expect(['army', 'relief', 'raid', 'retreat']).toContain(movement.feature.properties.type);
  });
});

describe('payments', () => {
  it('name events that are there, on a day of the atlas', () => {
    const events = new Set(atlas.events.map(({ id }) => `event:${id}`));
    for (const { id, select, date, value, low, high } of payments) {
      expect(events.has(select), id).toBe(true);
      expect(parseDay(date), id).toBeGreaterThanOrEqual(atlas.span.start);
      expect(parseDay(date), id).toBeLessThan(atlas.span.end);
      expect((low ?? value) <= value && value <= (high ?? value), id).toBe(true);
    }
  });

  it('say the same as the words of their events', () => {
    const told = new Map(atlas.events.map(({ id, feature }) => [`event:${id}`, feature.properties.text_en]));
    expect(told.get('event:song-oath-letter')).toContain('200,000 taels of silver');
    expect(told.get('event:indemnity-terms')).toContain('5 million taels of gold, 50 million of silver');
    const sum = (id: string) => payments.find((payment) => payment.id === id)?.value;
    expect([sum('yearly-silver'), sum('indemnity-gold'), sum('indemnity-silver')]).toEqual([
      200_000, 5_000_000, 50_000_000,
    ]);
  });
});

describe('scales of tens', () => {
  it('reach over all values, and put each between', () => {
    expect(decades([1500, 350_000])).toEqual([1000, 10_000, 100_000, 1_000_000]);
    expect(decades([1000])).toEqual([1000, 10_000]);
    expect(onLogScale(10_000, 1000, 100_000)).toBeCloseTo(0.5);
  });
});
