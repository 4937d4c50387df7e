import type { Box } from '../geometry/box.ts';
import { fromMercator, toMercator, worldSize } from '../geometry/mercator.ts';
import { CLOSEST, type Screen } from './fit-box.ts';
import { MAP_ZOOMS } from './map-zooms.ts';
import type { Viewport } from './view.ts';

/** Px that lie between what is framed and the panels. */
const MARGIN = 14;
/** By how much the map comes closer, where the edge of the map keeps it from standing elsewhere. */
const CLOSER = 0.1;

interface Range {
  readonly least: number;
  readonly most: number;
}

/** The place of a range nearest to a wish. */
const clamped = ({ least, most }: Range, wish: number) =>
  least > most ? (least + most) / 2 : Math.min(Math.max(wish, least), most);

/** One axis of the screen: px of it, and of those that panels cover before and after what is free. */
interface Axis {
  readonly size: number;
  readonly before: number;
  readonly after: number;
}

/** Where the middle of the screen may lie so that nothing beyond the edges of the map is seen. */
const middles = ([edge, far]: readonly [number, number], { size }: Axis, world: number): Range => ({
  least: edge + size / 2 / world,
  most: far - size / 2 / world,
});

/** Where it may lie so that all from `a` to `b` is clear of the panels. */
const clear = (a: number, b: number, { size, before, after }: Axis, world: number): Range => ({
  least: b - (size / 2 - after - MARGIN) / world,
  most: a + (size / 2 - before - MARGIN) / world,
});

const isSome = ({ least, most }: Range) => least <= most;

const shared = (one: Range, other: Range): Range => ({
  least: Math.max(one.least, other.least),
  most: Math.min(one.most, other.most),
});

/**
 * The viewport of a map, which shows nothing beyond `edges`, that frames a box between the paddings of a screen. Of a box
 * that is larger than the map can show at once, or reaches to its edge, it shows as much as it can, and `point` of it clear
 * of the panels. To the
 * hundredth of a zoom and the thousandth of a degree that a permalink keeps.
 */
export function frameSubject(
  box: Box,
  point: readonly [lon: number, lat: number],
  screen: Screen,
  edges: Box,
): Viewport {
  const { width, height, padding } = screen;
  const across: Axis = { size: width, before: padding.left, after: padding.right };
  const down: Axis = { size: height, before: padding.top, after: padding.bottom };
  const corners = ([west, south, east, north]: Box) => {
    const [a, b] = [toMercator([west, north]), toMercator([east, south])];
    return { x: [a.x, b.x] as const, y: [a.y, b.y] as const };
  };
  const [seen, map] = [corners(box), corners(edges)];
  const spot = toMercator([...point]);
  const room = ({ size, before, after }: Axis) => Math.max(size - before - after - 2 * MARGIN, 1);
  const zoomOf = (world: number) => Math.log2(world / worldSize(0));
  const least = Math.max(
    MAP_ZOOMS.least,
    Math.ceil(100 * zoomOf(width / (map.x[1] - map.x[0]))) / 100,
    Math.ceil(100 * zoomOf(height / (map.y[1] - map.y[0]))) / 100,
  );
  const fitting = Math.min(
    zoomOf(room(across) / Math.max(seen.x[1] - seen.x[0], 1e-9)),
    zoomOf(room(down) / Math.max(seen.y[1] - seen.y[0], 1e-9)),
  );
  const first = Math.max(Math.floor(100 * Math.min(fitting, CLOSEST)) / 100, least);

  const viewport = (zoom: number, x: Range, y: Range): Viewport => {
    const world = worldSize(zoom);
    const wish = (range: readonly [number, number], { before, after }: Axis) =>
      (range[0] + range[1]) / 2 + (after - before) / 2 / world;
    const [lon, lat] = fromMercator(clamped(x, wish(seen.x, across)), clamped(y, wish(seen.y, down)));
    const round = (value: number, places: number) => Number(value.toFixed(places));
    return { lon: round(lon, 3), lat: round(lat, 3), zoom: round(zoom, 2), bearing: 0, pitch: 0 };
  };
  for (const most of ['whole', 'some'] as const) {
    for (let zoom = first; zoom <= MAP_ZOOMS.most; zoom += CLOSER) {
      const world = worldSize(zoom);
      const along = (
        edge: readonly [number, number],
        all: readonly [number, number],
        one: number,
        axis: Axis,
      ) => {
        const possible = middles(edge, axis, world);
        const whole = shared(possible, clear(...all, axis, world));
        return most === 'whole' || isSome(whole) ? whole : shared(possible, clear(one, one, axis, world));
      };
      const x = along(map.x, seen.x, spot.x, across);
      const y = along(map.y, seen.y, spot.y, down);
      if (isSome(x) && isSome(y)) return viewport(zoom, x, y);
    }
  }
  const world = worldSize(first);
  return viewport(first, middles(map.x, across, world), middles(map.y, down, world));
}
