import { describe, expect, it } from 'vitest';
import { dayOf, hourOf, instantOf } from '../../src/time/instant.ts';

const DAY = 2132360;

describe('instants', () => {
  it('stand at noon of a day unless an hour is given', () => {
    expect(instantOf(DAY)).toBe(DAY);
    expect(instantOf(DAY, 0)).toBe(DAY - 0.5);
    expect(instantOf(DAY, 18)).toBe(DAY + 0.25);
  });

  it('belong to the day from its midnight until the next', () => {
    expect(dayOf(DAY - 0.5)).toBe(DAY);
    expect(dayOf(DAY + 0.499999)).toBe(DAY);
    expect(dayOf(DAY + 0.5)).toBe(DAY + 1);
    expect(dayOf(DAY - 0.500001)).toBe(DAY - 1);
  });

  it('give back every quarter of an hour', () => {
    for (let quarter = 0; quarter < 96; quarter++) {
      const instant = instantOf(DAY, quarter / 4);
      expect(dayOf(instant)).toBe(DAY);
      expect(hourOf(instant)).toBeCloseTo(quarter / 4, 6);
    }
  });
});
