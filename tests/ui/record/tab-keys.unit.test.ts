import { describe, expect, it } from 'vitest';
import { tabStep } from '../../../src/ui/record/tab-keys.ts';

const ROWS = [3, 4, 5];
const LAST = 11;

describe('the keys of tabs in rows', () => {
  it('lead through all of them to the side, round at the ends', () => {
    let at = 0;
    const met = new Set([at]);
    for (let i = 0; i < LAST; i++) met.add((at = tabStep('ArrowRight', at, ROWS) ?? -1));
    expect([...met]).toEqual(Array.from({ length: 12 }, (_, i) => i));
    expect(tabStep('ArrowRight', LAST, ROWS)).toBe(0);
    for (let i = 0; i <= LAST; i++)
      expect(tabStep('ArrowLeft', tabStep('ArrowRight', i, ROWS) ?? -1, ROWS)).toBe(i);
  });

  it('lead up and down to where a row begins', () => {
    expect([0, 2].map((from) => tabStep('ArrowDown', from, ROWS))).toEqual([3, 3]);
    expect(tabStep('ArrowDown', LAST, ROWS)).toBe(0);
    expect([4, 7, 0].map((from) => tabStep('ArrowUp', from, ROWS))).toEqual([0, 3, 7]);
  });

  it('leave up and down alone where there is one row, and every other key', () => {
    expect(['ArrowUp', 'ArrowDown', 'a', 'Tab'].map((key) => tabStep(key, 1, [4]))).toEqual([
      null, null, null, null,
    ]); // prettier-ignore
    expect(['Home', 'End'].map((key) => tabStep(key, 1, ROWS))).toEqual([0, LAST]);
  });
});
