import reliefCoding from '../../../geo/relief.json';
import reliefUrl from '../../../geo/relief.webp?url';
import { fromMercator, toMercator } from '../../geometry/mercator.ts';
import { ORIGIN } from '../../style/columns/column-road.ts';
import { rgbOf } from '../../style/palette/colour.ts';
import { HEIGHT_STEPS, type Palette } from '../../style/palette/palette.ts';
import { loadGrid, type HeightGrid, type ReliefCoding } from '../relief/height-grid.ts';
import { UNITS } from './flat-camera.ts';
import { offscreenContext } from './flat-context.ts';
import type { FlatPen } from './flat-pen.ts';

/** The relief as pictures that are laid on the land: its colours by height, and its shading by slope. */
export interface ReliefPictures {
  paintHeights(pen: FlatPen, palette: Palette): void;
  /** `exaggeration` as MapLibre has it. */
  paintShade(pen: FlatPen, palette: Palette, exaggeration: number): void;
}

const METRES_PER_DEGREE = 111_320;
/** By how much MapLibre exaggerates slopes at the finest of the relief’s tiles, of zoom 6: 2 to the power of 0.3 for each zoom short of 15, and twice that for the method of shading. */
const STEEPER = 2 * 2 ** (0.3 * 9);
/** Light from the north-west. */
const AZIMUTH = (315 * Math.PI) / 180;
const PI = Math.PI;

function picture(width: number, height: number, rgbaAt: (i: number, j: number, into: number[]) => void) {
  const canvas = new OffscreenCanvas(width, height);
  const context = offscreenContext(canvas);
  const image = context.createImageData(width, height);
  const rgba = [0, 0, 0, 0];
  for (let j = 0, at = 0; j < height; j++)
    for (let i = 0; i < width; i++, at += 4) {
      rgbaAt(i, j, rgba);
      for (let k = 0; k < 4; k++) image.data[at + k] = rgba[k] ?? 0;
    }
  context.putImageData(image, 0, 0);
  return canvas;
}

/** The rows of a Mercator picture as rows of the grid, which run by latitude. */
function createRows(grid: HeightGrid, coding: ReliefCoding) {
  const { west, north, perDegree } = coding;
  const east = west + grid.width / perDegree;
  const south = north - grid.height / perDegree;
  const [a, b] = [toMercator([west, north]), toMercator([east, south])];
  const height = Math.round((grid.width * (b.y - a.y)) / (b.x - a.x));
  const rows = Float64Array.from({ length: height }, (_, j) => {
    const [, lat] = fromMercator(0, a.y + ((j + 0.5) / height) * (b.y - a.y));
    return Math.min(Math.max((north - lat) * perDegree - 0.5, 0), grid.height - 1);
  });
  const metres = (i: number, row: number) => {
    const top = Math.floor(row);
    const at = top * grid.width + i;
    const above = grid.metres[at] ?? 0;
    return above + ((grid.metres[at + grid.width] ?? above) - above) * (row - top);
  };
  const box = {
    left: (a.x - ORIGIN.x) * UNITS,
    top: (a.y - ORIGIN.y) * UNITS,
    width: (b.x - a.x) * UNITS,
    height: (b.y - a.y) * UNITS,
  };
  return { height, rows, metres, box, north, perDegree };
}

type Rows = ReturnType<typeof createRows>;

function heightsOf(grid: HeightGrid, { height, rows, metres }: Rows, palette: Palette): OffscreenCanvas {
  const colours = HEIGHT_STEPS.map((_, i) => rgbOf(palette.heights[i] ?? palette.paper));
  return picture(grid.width, height, (i, j, into) => {
    const m = metres(i, rows[j] ?? 0);
    const next = HEIGHT_STEPS.findIndex((step) => step > m);
    const k = next === -1 ? HEIGHT_STEPS.length - 1 : Math.max(next - 1, 0);
    const [low = 0, high = low] = [HEIGHT_STEPS[k], HEIGHT_STEPS[k + 1]];
    const share = high > low ? Math.min((m - low) / (high - low), 1) : 0;
    const [from, to] = [colours[k], colours[k + 1] ?? colours[k]];
    for (let c = 0; c < 3; c++) into[c] = (from?.[c] ?? 0) + ((to?.[c] ?? 0) - (from?.[c] ?? 0)) * share;
    into[3] = 255;
  });
}

/** GDAL’s “igor” shading, as MapLibre’s shader has it. */
function shadeOf(grid: HeightGrid, rows: Rows, palette: Palette, exaggeration: number): OffscreenCanvas {
  const [dark, light] = [rgbOf(palette.shade), rgbOf(palette.light)];
  const cell = METRES_PER_DEGREE / rows.perDegree;
  const { metres } = rows;
  return picture(grid.width, rows.height, (i, j, into) => {
    const row = rows.rows[j] ?? 0;
    const wide = cell * Math.cos(((rows.north - row / rows.perDegree) * PI) / 180);
    const last = grid.width - 1;
    const slope = STEEPER * exaggeration * 0.5;
    const dx = ((metres(Math.min(i + 1, last), row) - metres(Math.max(i - 1, 0), row)) / wide) * slope;
    const [up, down] = [Math.max(row - 1, 0), Math.min(row + 1, grid.height - 1)];
    const dy = ((metres(i, down) - metres(i, up)) / cell) * slope;
    const aspect = dx === 0 ? (PI / 2) * (dy > 0 ? 1 : -1) : Math.atan2(dy, -dx);
    const steep = (Math.atan(Math.hypot(dx, dy)) * 2) / PI;
    const turn = (aspect + AZIMUTH + PI) / PI + 0.5;
    const away = 1 - Math.abs(turn - 2 * Math.floor(turn / 2) - 1);
    const [shadow, lit] = [steep * away, steep * (1 - away)];
    const alpha = shadow + lit;
    for (let c = 0; c < 3; c++)
      into[c] = alpha > 0 ? ((dark[c] ?? 0) * shadow + (light[c] ?? 0) * lit) / alpha : 0;
    into[3] = 255 * alpha;
  });
}

/** Keeps the last picture made for a key. */
function kept(make: (palette: Palette, key: number) => OffscreenCanvas) {
  let last: { readonly palette: Palette; readonly key: number; readonly canvas: OffscreenCanvas } | null =
    null;
  return (palette: Palette, key: number) => {
    if (last?.palette !== palette || last.key !== key) last = { palette, key, canvas: make(palette, key) };
    return last.canvas;
  };
}

/** Loads the heights of the atlas; `null` where it has none. Rejects where they cannot be had. */
export async function loadReliefPictures(): Promise<ReliefPictures | null> {
  if (!reliefUrl) return null;
  const coding = reliefCoding as ReliefCoding;
  const grid = await loadGrid(reliefUrl, coding.scale);
  const rows = createRows(grid, coding);
  const heights = kept((palette) => heightsOf(grid, rows, palette));
  const shades = kept((palette, exaggeration) => shadeOf(grid, rows, palette, exaggeration));
  const lay = ({ context }: FlatPen, canvas: OffscreenCanvas) => {
    const { left, top, width, height } = rows.box;
    context.globalAlpha = 1;
    context.imageSmoothingQuality = 'high';
    context.drawImage(canvas, left, top, width, height);
  };
  return {
    paintHeights: (pen, palette) => lay(pen, heights(palette, 0)),
    paintShade: (pen, palette, exaggeration) => lay(pen, shades(palette, Math.round(exaggeration * 10) / 10)),
  };
}
