import { describe, expect, it } from 'vitest';
import { keepSeen } from '../../../src/ui/map/keep-seen.ts';
import type { Viewport } from '../../../src/view/view.ts';

/** A map on which a thing lies so many px above its foot, and a panel covers as many of them. */
function stage(above: number) {
  const thing = {};
  const now = { selected: thing as object | null, above, panel: 0, travels: 0 };
  const kept = keepSeen({
    selected: () => now.selected,
    clear: () => (now.above > now.panel ? null : ({ lon: 0, lat: 0, zoom: 5 } as Viewport)),
    travelTo() {
      now.travels += 1;
      now.above = now.panel + 1;
      kept.moved();
    },
  });
  const panel = (height: number) => {
    now.panel = height;
    kept.panelsChanged();
  };
  const reader = (to: number) => {
    now.above = to;
    kept.moved();
  };
  panel(10);
  return { now, panel, reader };
}

describe('what is selected', () => {
  it('comes out from under a panel that grows over it, as often as it grows', () => {
    const { now, panel } = stage(50);
    panel(40);
    expect(now.travels).toBe(0);
    panel(60);
    panel(80);
    expect(now.travels).toBe(2);
    expect(now.above).toBeGreaterThan(now.panel);
  });

  it('is let be where the reader has taken it', () => {
    const { now, panel, reader } = stage(50);
    reader(5);
    panel(60);
    expect(now.travels).toBe(0);
    reader(70);
    panel(80);
    expect(now.travels).toBe(1);
  });

  it('is another thing when another is chosen', () => {
    const { now, panel, reader } = stage(50);
    now.selected = {};
    reader(40);
    panel(60);
    expect(now.travels).toBe(1);
    now.selected = null;
    reader(80);
    panel(90);
    expect(now.travels).toBe(1);
  });
});
