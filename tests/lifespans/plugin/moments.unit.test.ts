import { describe, expect, it } from 'vitest';
import { boundOf, dateOf, dayOf, lastDayOf } from '../../../src/lifespans/plugin/moments.ts';

describe('moments as bounds', () => {
  it('of a written date are its first midnight and its last', () => {
    expect(boundOf('1815', 'begin')).toBe(dayOf('1815-01-01') - 0.5);
    expect(boundOf('1815', 'end')).toBe(dayOf('1816-01-01') - 0.5);
    expect(boundOf('1815-06-18T09:00', 'end')).toBe(dayOf('1815-06-18T09:00'));
    expect(boundOf(7.25, 'end')).toBe(7.25);
  });

  it('reach the last day of what is written', () => {
    expect(dateOf(lastDayOf('1815'))).toBe('1815-12-31');
    expect(dateOf(lastDayOf('1127-05', 'julian'), 'julian')).toBe('1127-05-31');
    expect(lastDayOf(dayOf('1815-06-18'))).toBe(Math.floor(dayOf('1815-06-18')));
  });

  it('cannot be open, or without a meaning', () => {
    for (const moment of ['', '..', 'spring', NaN, new Date(NaN)])
      expect(() => boundOf(moment, 'end')).toThrow('no date that can be read');
  });
});
