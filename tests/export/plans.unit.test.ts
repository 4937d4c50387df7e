import { describe, expect, it } from 'vitest';
import { dayOf } from '../../src/time/instant.ts';
import { lookViewport } from '../../src/map/look.ts';
import { framePlan } from '../../src/export/film/frame-plan.ts';
import { checkSize, PICTURE_SIZES, pictureRatio } from '../../src/export/picture/picture-sizes.ts';
import { wrapText } from '../../src/export/picture/wrap-text.ts';

describe('framePlan', () => {
  it.each([
    [100, 100, 24, 4],
    [100, 131, 24, 4],
    [100, 465, 12, 12],
    [2132000, 2132010, 30, 3],
  ])(
    'gives every day of %i–%i its noon once, at %i pictures and %i days a second',
    (first, last, fps, rate) => {
      const plan = framePlan(first, last, { fps, daysPerSecond: rate });
      const noons = plan.map(({ instant }) => instant).filter(Number.isInteger);
      expect(noons).toEqual(Array.from({ length: last - first + 1 }, (_, i) => first + i));
      expect(plan).toHaveLength(((last - first) * fps) / rate + 1);
      expect(new Set(plan.map(({ instant }) => instant)).size).toBe(plan.length);
      plan.forEach(({ index, instant, start, duration }, i) => {
        expect(index).toBe(i);
        expect(start).toBeCloseTo(i / fps, 9);
        expect(duration).toBe(1 / fps);
        expect(instant).toBeCloseTo(first + (i * rate) / fps, 6);
        expect(dayOf(instant)).toBeGreaterThanOrEqual(first);
      });
    },
  );

  it('refuses rates that skip days, days out of order and films without end', () => {
    expect(() => framePlan(1, 9, { fps: 24, daysPerSecond: 48 })).toThrow(/24 pictures.*48 days/);
    expect(() => framePlan(1, 9, { fps: 24, daysPerSecond: 7 })).toThrow(RangeError);
    expect(() => framePlan(9, 1, { fps: 24, daysPerSecond: 4 })).toThrow(/before it begins/);
    expect(() => framePlan(1, 9000, { fps: 30, daysPerSecond: 1 })).toThrow(/20000, the limit/);
  });
});

describe('sizes of pictures', () => {
  it('offers only what can be drawn, and names the limit of what cannot', () => {
    for (const size of PICTURE_SIZES) {
      expect(() => checkSize(size)).not.toThrow();
      const ratio = pictureRatio(size);
      const sides = [size.width / ratio, size.height / ratio];
      const [long, short] = [Math.max(...sides), Math.min(...sides)];
      expect(long * short).toBeGreaterThanOrEqual(1280 * 720 - 1e-6);
      expect(short).toBeGreaterThanOrEqual(720 - 1e-6);
      // so that what is written is read in a square as it is in any other
      expect(short, size.id).toBeLessThanOrEqual(960 + 1e-6);
    }
    expect(() => checkSize({ width: 5000, height: 1000 })).toThrow(/4096 px/);
    expect(() => checkSize({ width: 4096, height: 4096 })).toThrow(/limit/);
    expect(() => checkSize({ width: 100.5, height: 900 })).toThrow(/whole number/);
  });
});

describe('lookViewport', () => {
  const padding = { top: 30, right: 200, bottom: 40, left: 100 };
  const world = (zoom: number) => 512 * 2 ** zoom;
  const x = (lon: number, zoom: number) => ((lon + 180) / 360) * world(zoom);
  const y = (lat: number, zoom: number) =>
    (0.5 - Math.asinh(Math.tan((lat * Math.PI) / 180)) / (2 * Math.PI)) * world(zoom);

  it.each([
    [[108.2, 33.2, 122.2, 41.6], 1280, 640],
    [[109, 34.3, 127.5, 46], 900, 1200],
  ] as const)('keeps %j inside its padding, and touches it on two sides', ([w, s, e, n], width, height) => {
    const view = lookViewport({ kind: 'box', box: [w, s, e, n] }, width, height, padding);
    const left = width / 2 + x(w, view.zoom) - x(view.lon, view.zoom);
    const right = width / 2 + x(e, view.zoom) - x(view.lon, view.zoom);
    const top = height / 2 + y(n, view.zoom) - y(view.lat, view.zoom);
    const bottom = height / 2 + y(s, view.zoom) - y(view.lat, view.zoom);
    const room = [
      left - padding.left,
      width - padding.right - right,
      top - padding.top,
      height - padding.bottom - bottom,
    ];
    for (const side of room) expect(side).toBeGreaterThan(-1e-6);
    expect(room.filter((side) => Math.abs(side) < 1e-6).length).toBeGreaterThanOrEqual(2);
    expect(room[0]).toBeCloseTo(room[1] ?? NaN, 6);
    expect(room[2]).toBeCloseTo(room[3] ?? NaN, 6);
  });

  it('shows at least what a page shows', () => {
    const viewport = { lon: 115, lat: 36, zoom: 6, bearing: 0, pitch: 0 };
    const look = { kind: 'viewport', viewport, width: 1000, height: 500 } as const;
    expect(lookViewport(look, 2000, 1000, padding).zoom).toBeCloseTo(7, 9);
    expect(lookViewport(look, 2000, 500, padding).zoom).toBeCloseTo(6, 9);
  });
});

describe('wrapText', () => {
  const measure = (text: string) => text.length;
  it('breaks an address at its joints only', () => {
    const address = 'https://example.org/atlas/#v=1&date=1126-01-31&theme=print';
    expect(wrapText(address, 34, measure)).toEqual([
      'https://example.org/atlas/#v=1&',
      'date=1126-01-31&theme=print',
    ]);
    expect(wrapText(`See ${address} for more`, 34, measure).join('').replaceAll(' ', '')).toBe(
      `See${address}formore`,
    );
  });
  it('loses nothing, keeps to its width, and begins no line with a closing sign', () => {
    const text = '靖康元年正月七日，金軍至汴京。 Zongwang attacks Kaifeng (the first time), and 是日圍城。';
    for (const width of [10, 14, 20, 40]) {
      const lines = wrapText(text, width, measure);
      expect(lines.join('').replaceAll(' ', '')).toBe(text.replaceAll(' ', ''));
      for (const line of lines) {
        expect(line.length).toBeLessThanOrEqual(width);
        expect(line).not.toMatch(/^[，。)）]/);
      }
    }
  });
});
