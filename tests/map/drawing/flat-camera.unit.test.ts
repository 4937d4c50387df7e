import { describe, expect, it } from 'vitest';
import { fromMercator, toMercator } from '../../../src/geometry/mercator.ts';
import {
  draggedBy,
  flatMatrix,
  flatProjection,
  keepWithin,
  mercatorAt,
  movedBetween,
  sightOf,
  UNITS,
  viewportOf,
  zoomedAbout,
} from '../../../src/map/drawing/flat-camera.ts';
import { ORIGIN } from '../../../src/style/columns/column-road.ts';
import { onScreen } from '../../page/still-pixels.ts';
import { seededNumbers } from '../../seeded-numbers.ts';

const BOX = [104, 29, 134, 47] as const;
const SIZE = { width: 1280, height: 720, ratio: 1.5 };
const random = seededNumbers(7);
const SIGHTS = Array.from({ length: 40 }, (_, i) =>
  sightOf(
    {
      lon: 108 + 20 * random(),
      lat: 31 + 13 * random(),
      zoom: 5 + 3.5 * random(),
      bearing: i % 2 === 0 ? 0 : 360 * random() - 180,
      pitch: 0,
    },
    SIZE,
  ),
);
const PLACES = Array.from({ length: 20 }, () => [105 + 28 * random(), 30 + 16 * random()] as const);

describe('the camera of a drawn map', () => {
  it('puts places where web maps do', () => {
    for (const sight of SIGHTS.filter(({ bearing }) => bearing === 0))
      for (const place of PLACES) {
        const { x, y } = flatProjection(sight)(place);
        const [px, py] = onScreen({ ...viewportOf(sight), ...SIZE }, place);
        expect(x).toBeCloseTo(px, 4);
        expect(y).toBeCloseTo(py, 4);
      }
  });

  it('is turned clockwise: at a bearing of 90 what lies east is up', () => {
    const sight = { ...sightOf({ lon: 115, lat: 36, zoom: 6, bearing: 90, pitch: 0 }, SIZE) };
    const east = flatProjection(sight)([117, 36]);
    expect(east.x).toBeCloseTo(SIZE.width / 2, 6);
    expect(east.y).toBeLessThan(SIZE.height / 2 - 50);
  });

  it('finds back what lies at a point, and draws paths where it puts places', () => {
    for (const sight of SIGHTS)
      for (const place of PLACES) {
        const at = flatProjection(sight)(place);
        const { x, y } = mercatorAt(sight, at.x, at.y);
        const [lon, lat] = fromMercator(x, y);
        expect(lon).toBeCloseTo(place[0], 8);
        expect(lat).toBeCloseTo(place[1], 8);
        const [a, b, c, d, e, f] = flatMatrix(sight);
        const mercator = toMercator([...place]);
        const [u, v] = [(mercator.x - ORIGIN.x) * UNITS, (mercator.y - ORIGIN.y) * UNITS];
        expect(a * u + c * v + e).toBeCloseTo(at.x * SIZE.ratio, 4);
        expect(b * u + d * v + f).toBeCloseTo(at.y * SIZE.ratio, 4);
      }
  });

  it('shows nothing beyond the map, whatever it is asked', () => {
    for (const wish of SIGHTS) {
      const sight = keepWithin({ ...wish, bearing: 0, zoom: wish.zoom - 2 }, BOX);
      for (const [px, py] of [
        [0, 0],
        [SIZE.width, SIZE.height],
      ] as const) {
        const at = mercatorAt(sight, px, py);
        const [lon, lat] = fromMercator(at.x, at.y);
        expect(lon).toBeGreaterThanOrEqual(BOX[0] - 1e-6);
        expect(lon).toBeLessThanOrEqual(BOX[2] + 1e-6);
        expect(lat).toBeGreaterThanOrEqual(BOX[1] - 1e-6);
        expect(lat).toBeLessThanOrEqual(BOX[3] + 1e-6);
      }
    }
  });

  it('keeps what is under the pointer there while it zooms and drags', () => {
    const sight = sightOf({ lon: 115, lat: 36, zoom: 7, bearing: 20, pitch: 0 }, SIZE);
    const before = mercatorAt(sight, 400, 300);
    const nearer = mercatorAt(zoomedAbout(sight, 0.7, 400, 300, BOX), 400, 300);
    expect(nearer.x).toBeCloseTo(before.x, 9);
    expect(nearer.y).toBeCloseTo(before.y, 9);
    const dragged = mercatorAt(draggedBy(sight, 37, -21, BOX), 437, 279);
    expect(dragged.x).toBeCloseTo(before.x, 9);
    expect(dragged.y).toBeCloseTo(before.y, 9);
  });

  it('moves a picture to where its places lie under another sight', () => {
    SIGHTS.forEach((from, i) => {
      const to = SIGHTS[(i + 3) % SIGHTS.length] ?? from;
      const [a, b, c, d, e, f] = movedBetween(from, to);
      for (const place of PLACES) {
        const [was, is] = [flatProjection(from)(place), flatProjection(to)(place)];
        const [x, y] = [was.x * SIZE.ratio, was.y * SIZE.ratio];
        expect(a * x + c * y + e).toBeCloseTo(is.x * SIZE.ratio, 3);
        expect(b * x + d * y + f).toBeCloseTo(is.y * SIZE.ratio, 3);
      }
    });
  });
});
