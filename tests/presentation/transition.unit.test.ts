import { describe, expect, it } from 'vitest';
import { toMercator } from '../../src/geometry/mercator.ts';
import { fitBox } from '../../src/view/fit-box.ts';
import { transition, transitionSeconds } from '../../src/presentation/transition.ts';
import { openingView, type View, type Viewport } from '../../src/view/view.ts';
import { seededNumbers } from '../seeded-numbers.ts';

const random = seededNumbers(5);
const between = (least: number, most: number) => least + random() * (most - least);
const viewport = (): Viewport => ({
  lon: between(105, 130),
  lat: between(30, 47),
  zoom: between(4, 9),
  bearing: between(-180, 180),
  pitch: between(0, 60),
});
const state = (): View => ({
  ...openingView(between(2131234, 2133059)),
  map: viewport(),
});
const PAIRS = Array.from({ length: 60 }, () => [state(), state()] as const);
const STEPS = 400;
/** Degrees of a turn, -180 to 180. */
const wrapped = (degrees: number) => ((((degrees + 180) % 360) + 360) % 360) - 180;
const SCREEN = { width: 1280, height: 720, padding: { top: 40, right: 40, bottom: 200, left: 300 } };

describe('a transition', () => {
  it('begins and ends exactly with its states', () => {
    for (const [from, to] of PAIRS) {
      const { at } = transition(from, to, 2);
      for (const t of [-1, 0]) expect(at(t)).toEqual({ instant: from.instant, viewport: from.map });
      for (const t of [1, 7]) expect(at(t)).toEqual({ instant: to.instant, viewport: to.map });
    }
  });

  it('stays between the instants of its ends and never turns back', () => {
    for (const [from, to] of PAIRS) {
      const { at } = transition(from, to, 2);
      const forwards = Math.sign(to.instant - from.instant);
      let last = from.instant;
      for (let i = 1; i <= STEPS; i++) {
        const { instant } = at(i / STEPS);
        expect((instant - last) * forwards).toBeGreaterThanOrEqual(0);
        last = instant;
      }
      expect(last).toBe(to.instant);
    }
  });

  it('is continuous: twice as many steps, half as large', () => {
    const largest = (from: View, to: View, steps: number) => {
      const { at } = transition(from, to, 2);
      let most = 0;
      for (let i = 1; i <= steps; i++) {
        const [a, b] = [at((i - 1) / steps), at(i / steps)];
        const seen = 2 ** b.viewport.zoom;
        const [p, q] = [a, b].map(({ viewport: v }) => toMercator([v.lon, v.lat]));
        if (!p || !q) throw new Error('no point');
        most = Math.max(
          most,
          Math.hypot(q.x - p.x, q.y - p.y) * seen,
          Math.abs(b.viewport.zoom - a.viewport.zoom),
          Math.abs(wrapped(b.viewport.bearing - a.viewport.bearing)) / 90,
          Math.abs(b.viewport.pitch - a.viewport.pitch) / 60,
        );
      }
      return most;
    };
    for (const [from, to] of PAIRS) {
      const [coarse, fine] = [largest(from, to, STEPS), largest(from, to, STEPS * 2)];
      expect(coarse).toBeLessThan(0.08);
      expect(fine).toBeLessThan(coarse * 0.6 + 1e-9);
    }
  });

  it('looks no closer than its ends, no farther than the map goes, and at places between', () => {
    for (const [from, to] of PAIRS) {
      const { at } = transition(from, to, 2);
      const [a, b] = [from.map, to.map];
      if (!a || !b) throw new Error('no map');
      for (let i = 0; i <= 50; i++) {
        const { lon, lat, zoom } = at(i / 50).viewport;
        expect(zoom).toBeLessThanOrEqual(Math.max(a.zoom, b.zoom) + 1e-6);
        expect(zoom).toBeGreaterThanOrEqual(4 - 1e-9);
        expect(lon).toBeGreaterThanOrEqual(Math.min(a.lon, b.lon) - 1e-6);
        expect(lon).toBeLessThanOrEqual(Math.max(a.lon, b.lon) + 1e-6);
        expect(lat).toBeGreaterThanOrEqual(Math.min(a.lat, b.lat) - 1e-6);
        expect(lat).toBeLessThanOrEqual(Math.max(a.lat, b.lat) + 1e-6);
      }
    }
  });

  it.each([1e-2, 1e-4, 1e-6, 0])('goes in on a place %f degrees away without a jump at its end', (away) => {
    const near = (lon: number, zoom: number): View => ({
      ...openingView(2131234),
      map: { lon, lat: 38, zoom, bearing: 0, pitch: 0 },
    });
    for (const [out, within] of [
      [4, 9],
      [9, 4],
      [6, 6],
    ] as const) {
      const { viewport } = transition(near(114, out), near(114 + away, within), 2).at(1 - 1e-9);
      expect(viewport.zoom).toBeCloseTo(within, 3);
      const [a, b] = [toMercator([viewport.lon, 38]), toMercator([114 + away, 38])];
      expect(Math.abs(a.x - b.x) * 512 * 2 ** within).toBeLessThan(0.1);
    }
  });

  it('climbs on a long way: out, across and in again', () => {
    const far = (lon: number, lat: number): View => ({
      ...openingView(2131234),
      map: { lon, lat, zoom: 8, bearing: 0, pitch: 0 },
    });
    const { at } = transition(far(107, 31), far(129, 46), 2);
    expect(at(0.5).viewport.zoom).toBeLessThan(6.5);
  });

  it('turns by the shorter way', () => {
    const [from, to] = [350, 10].map((bearing) => ({
      ...openingView(2131234),
      map: { lon: 115, lat: 38, zoom: 6, bearing: bearing - 180, pitch: 0 },
    })) as [View, View];
    const { at } = transition(from, to, 1);
    const bearings = [0.25, 0.5, 0.75].map((t) => at(t).viewport.bearing);
    for (const bearing of bearings) expect(Math.abs(wrapped(bearing))).toBeGreaterThanOrEqual(170);
  });

  it('takes between 0.4 and 4 seconds, longer for more days', () => {
    const [state0] = PAIRS[0] ?? [];
    if (!state0) throw new Error('no pair');
    const later = (days: number) => ({ ...state0, instant: state0.instant + days });
    expect(transitionSeconds(state0, state0)).toBe(0.4);
    expect(transitionSeconds(state0, later(300))).toBeGreaterThan(transitionSeconds(state0, later(10)));
    for (const [from, to] of PAIRS) {
      expect(transitionSeconds(from, to)).toBeGreaterThanOrEqual(0.4);
      expect(transitionSeconds(from, to)).toBeLessThanOrEqual(4);
    }
  });

  it('refuses a state that does not say where the map looks', () => {
    const [from] = PAIRS[0] ?? [];
    if (!from) throw new Error('no pair');
    expect(() => transition(from, { ...from, map: null }, 1)).toThrow(/go to has no viewport/);
  });
});

describe('a box framed', () => {
  it.each([
    [1280, 720],
    [1920, 1080],
    [1024, 768],
    [640, 360],
  ])('lies within the paddings of a screen of %i × %i', (width, height) => {
    const screen = { ...SCREEN, width, height };
    for (const box of [
      [113.5, 34.3, 120.5, 41.8],
      [113.4, 34.2, 115.6, 35.9],
    ] as const) {
      const { lon, lat, zoom } = fitBox(box, screen);
      const centre = toMercator([lon, lat]);
      const world = 512 * 2 ** zoom;
      const at = (x: number, y: number) => {
        const point = toMercator([x, y]);
        return [(point.x - centre.x) * world + width / 2, (point.y - centre.y) * world + height / 2] as const;
      };
      const [left, top] = at(box[0], box[3]);
      const [right, bottom] = at(box[2], box[1]);
      const slack = zoom > 4 ? 3 : Infinity;
      expect(left).toBeGreaterThan(-slack);
      expect(top).toBeGreaterThan(-slack);
      expect(right).toBeLessThan(width + slack);
      expect(bottom).toBeLessThan(height + slack);
      if (width >= 1280) {
        expect(left).toBeGreaterThan(300 - slack);
        expect(bottom).toBeLessThan(height - 200 + slack);
      }
    }
  });
});
