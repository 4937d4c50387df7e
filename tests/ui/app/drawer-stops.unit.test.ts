import { describe, expect, it } from 'vitest';
import { settleAt, stopBeyond, stopHeights } from '../../../src/ui/app/drawer-stops.ts';

const HEIGHTS = stopHeights(730, 66);

describe('the stops of the sheet', () => {
  it('are a glance, half of what is above the foot, and nearly all of it', () => {
    expect(HEIGHTS).toEqual({ peek: 66, half: 365, full: 720 });
  });

  it('keep their order however little room there is', () => {
    for (let room = 0; room < 900; room += 7) {
      const { peek, half, full } = stopHeights(room, 66);
      expect(peek).toBeLessThanOrEqual(half);
      expect(half).toBeLessThanOrEqual(full);
    }
  });

  it('take a sheet that is let go to the nearest, and a flick beyond it', () => {
    expect(settleAt(80, 0, HEIGHTS)).toBe('peek');
    expect(settleAt(300, 0, HEIGHTS)).toBe('half');
    expect(settleAt(640, 0, HEIGHTS)).toBe('full');
    expect(settleAt(120, 1500, HEIGHTS)).toBe('half');
    expect(settleAt(330, -1500, HEIGHTS)).toBe('peek');
  });

  it('are gone through one by one, and end', () => {
    expect(stopBeyond('peek', 1)).toBe('half');
    expect(stopBeyond('half', 1)).toBe('full');
    expect(stopBeyond('full', 1)).toBe('full');
    expect(stopBeyond('half', -1)).toBe('peek');
    expect(stopBeyond('peek', -1)).toBe('peek');
  });
});
