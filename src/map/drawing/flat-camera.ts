import type { Box } from '../../geometry/box.ts';
import type { LonLat } from '../../geometry/great-circle.ts';
import { fromMercator, toMercator, worldSize } from '../../geometry/mercator.ts';
import { ORIGIN } from '../../style/columns/column-road.ts';
import type { ScreenPoint } from '../../style/placing/curved-text.ts';
import { MAP_ZOOMS } from '../../view/map-zooms.ts';
import type { Viewport } from '../../view/view.ts';

/** Units of paths in the Mercator square: fine enough that 32-bit floats keep them to a fraction of a px at any zoom. */
export const UNITS = worldSize(6);

/** Where a drawn map looks; sizes in CSS px, `ratio` device px per CSS px. */
export interface FlatSight {
  readonly width: number;
  readonly height: number;
  readonly ratio: number;
  /** The middle, in Mercator coordinates (0 to 1). */
  readonly x: number;
  readonly y: number;
  readonly zoom: number;
  /** Degrees, clockwise. */
  readonly bearing: number;
}

/** From units of paths, counted from {@link ORIGIN}, to device px: a, b, c, d, e, f as a canvas takes them. */
export type FlatMatrix = readonly [a: number, b: number, c: number, d: number, e: number, f: number];

/** A middle within a range, or that of the range where it is narrower than what is shown. */
function within(value: number, low: number, high: number): number {
  return low > high ? (low + high) / 2 : Math.min(Math.max(value, low), high);
}

/** A sight that shows nothing beyond a box of degrees, as near to the wish as may be. */
export function keepWithin(sight: FlatSight, box: Box): FlatSight {
  const [a, b] = [toMercator([box[0], box[3]]), toMercator([box[2], box[1]])];
  const { width, height } = sight;
  const least = Math.log2(Math.max(width / (b.x - a.x), height / (b.y - a.y)) / worldSize(0));
  const zoom = Math.min(Math.max(sight.zoom, MAP_ZOOMS.least, least), Math.max(MAP_ZOOMS.most, least));
  const world = worldSize(zoom);
  const [halfWidth, halfHeight] = [width / 2 / world, height / 2 / world];
  return {
    ...sight,
    zoom,
    x: within(sight.x, a.x + halfWidth, b.x - halfWidth),
    y: within(sight.y, a.y + halfHeight, b.y - halfHeight),
  };
}

/** The sight of a viewport on a map of some size; it is looked at from straight above, whatever its tilt. */
export function sightOf(
  { lon, lat, zoom, bearing }: Viewport,
  size: Pick<FlatSight, 'width' | 'height' | 'ratio'>,
): FlatSight {
  return { ...size, ...toMercator([lon, lat]), zoom, bearing };
}

/** The viewport of a sight. */
export function viewportOf({ x, y, zoom, bearing }: FlatSight): Viewport {
  const [lon, lat] = fromMercator(x, y);
  return { lon, lat, zoom, bearing, pitch: 0 };
}

const turnOf = ({ bearing }: FlatSight) => (bearing * Math.PI) / 180;

/** From Mercator coordinates (0 to 1) to CSS px. */
export function mercatorProjection(sight: FlatSight): (x: number, y: number) => ScreenPoint {
  const world = worldSize(sight.zoom);
  const [cos, sin] = [Math.cos(turnOf(sight)) * world, Math.sin(turnOf(sight)) * world];
  return (x, y) => {
    const [dx, dy] = [x - sight.x, y - sight.y];
    return { x: sight.width / 2 + dx * cos + dy * sin, y: sight.height / 2 - dx * sin + dy * cos };
  };
}

/** From degrees to CSS px. */
export function flatProjection(sight: FlatSight): (at: LonLat) => ScreenPoint {
  const project = mercatorProjection(sight);
  return (at) => {
    const { x, y } = toMercator(at);
    return project(x, y);
  };
}

/** What lies at a point in CSS px, in Mercator coordinates. */
export function mercatorAt(sight: FlatSight, px: number, py: number): ScreenPoint {
  const world = worldSize(sight.zoom);
  const [cos, sin] = [Math.cos(turnOf(sight)), Math.sin(turnOf(sight))];
  const [dx, dy] = [px - sight.width / 2, py - sight.height / 2];
  return { x: sight.x + (dx * cos - dy * sin) / world, y: sight.y + (dx * sin + dy * cos) / world };
}

/** The matrix under which paths in units are drawn. */
export function flatMatrix(sight: FlatSight): FlatMatrix {
  const scale = (worldSize(sight.zoom) / UNITS) * sight.ratio;
  const [cos, sin] = [Math.cos(turnOf(sight)) * scale, Math.sin(turnOf(sight)) * scale];
  const origin = mercatorProjection(sight)(ORIGIN.x, ORIGIN.y);
  return [cos, -sin, sin, cos, origin.x * sight.ratio, origin.y * sight.ratio];
}

/** All of a sight as a text. */
export function sightKey({ width, height, ratio, x, y, zoom, bearing }: FlatSight): string {
  return [width, height, ratio, x, y, zoom, bearing].join(' ');
}

/** The sight after a zoom by some levels about a point in CSS px, which stays where it is. */
export function zoomedAbout(sight: FlatSight, levels: number, px: number, py: number, box: Box): FlatSight {
  const fixed = mercatorAt(sight, px, py);
  const { zoom } = keepWithin({ ...sight, zoom: sight.zoom + levels }, box);
  const moved = mercatorAt({ ...sight, zoom }, px, py);
  return keepWithin({ ...sight, zoom, x: sight.x + fixed.x - moved.x, y: sight.y + fixed.y - moved.y }, box);
}

/** The sight after what is shown has been moved by some CSS px. */
export function draggedBy(sight: FlatSight, dx: number, dy: number, box: Box): FlatSight {
  const { x, y } = mercatorAt(sight, sight.width / 2 - dx, sight.height / 2 - dy);
  return keepWithin({ ...sight, x, y }, box);
}

/** What brings a picture drawn under one sight to where it lies under another, in device px, as a canvas takes it. */
export function movedBetween(from: FlatSight, to: FlatSight): FlatMatrix {
  const [a, b, , , e, f] = flatMatrix(from);
  const [a2, b2, , , e2, f2] = flatMatrix(to);
  const square = a * a + b * b;
  const [x, y] = [(a2 * a + b2 * b) / square, (b2 * a - a2 * b) / square];
  return [x, y, -y, x, e2 - x * e + y * f, f2 - y * e - x * f];
}
