import type { LonLat } from '../../geometry/great-circle.ts';
import { powerOf, type Movement } from '../../atlas/movement/movement.ts';
import { columnForm, COLUMN_FORMS, GHOST_DAYS } from '../../style/columns/column-form.ts';
import { distanceAt, pointAlong, type ColumnPath } from '../../style/columns/column-path.ts';
import { toMercator, worldSize } from '../../geometry/mercator.ts';
import { ORIGIN } from '../../style/columns/column-road.ts';
import type { ArmyWidths } from '../../view/army-widths.ts';
import type { Run } from '../../lifespans/lifespan-levels.ts';
import { rgbOf } from '../../style/palette/colour.ts';
import { holderColours, type Palette } from '../../style/palette/palette.ts';
import { dayOf, type Instant } from '../../time/instant.ts';
import type { HeadSize } from './column-obstacles.ts';
import { STATE_TEXELS } from './column-shaders.ts';

/** A column's head as it is drawn: Mercator coordinates (0 to 1), heading (radians, clockwise from east), width in px. */
export interface ColumnHead {
  readonly id: string;
  readonly x: number;
  readonly y: number;
  readonly angle: number;
  readonly width: number;
  /** Length and half of the width of the head in px, where they do not go by the width of the body as a rule. */
  readonly head?: HeadSize;
  readonly power: string;
  /** Row of the column, and the distance of its head along its path in px at the path’s zoom. */
  readonly row: number;
  readonly travelled: number;
}

/** What all columns are drawn with at one instant. */
export interface ColumnSetting {
  readonly palette: Palette;
  readonly factor: number;
  /** Zoom that the paths were made for, and zoom of the camera. */
  readonly pathZoom: number;
  readonly zoom: number;
  readonly sieges: readonly LonLat[];
  readonly emphasis: string | null;
  /** The instants between which roads are drawn whole, besides those of columns on the road; none at an instant. */
  readonly timeRange: ColumnTimeRange | null;
  /** What the width of an army tells. */
  readonly widths: ArmyWidths;
}

/** The roads that are drawn whole: those of a window of days, or from the beginning to the instant. */
export interface ColumnTimeRange {
  readonly from: Instant;
  readonly to: Instant;
  readonly kind: 'window' | 'cumulative';
}

const RING_PX = 19;
const BACK_PX = 1;
const HEAD_SHARE = 0.6;
const NECK = 0.8;
const LEAST_PX = 3;
/** The length that a chosen column has at least, in px. */
const SEEN_PX = LEAST_PX + 6;
/** 0.14° in Mercator coordinates. */
const WALLS = 0.14 / 360;

/** The days on which a column, or the ghost of its road, is on the map. */
export function columnLife({ track }: Movement): { start: Instant; end: Instant } {
  const { stops } = track;
  return { start: (stops[0]?.arrive ?? Infinity) - 0.5, end: (stops.at(-1)?.depart ?? 0) + 0.5 + GHOST_DAYS };
}

/**
 * What the third float of a state says of a column that is drawn: 1, and where its width follows a number 2, and as much
 * more as the share of it that the least number said takes up; see the shaders.
 */
const shownAs = (sure: number | null) => (sure === null ? 1 : 2 + sure);

/** How visible a column is: 1 on the road, fading for a fortnight after its last day, 0 before and after. */
function presence(movement: Movement, instant: Instant): number {
  const { start, end } = columnLife(movement);
  if (instant < start) return 0;
  return Math.min(Math.max((end - instant) / GHOST_DAYS, 0), 1);
}

/** Whether a column is on its road at some time of a time range. */
export function meets(movement: Movement, timeRange: ColumnTimeRange | null): boolean {
  if (!timeRange) return false;
  const { start, end } = columnLife(movement);
  return start < timeRange.to && end - GHOST_DAYS > timeRange.from;
}

/** How far (px at the path's zoom) the head is drawn: short of the ring where it has come to a place under siege. */
function halted(
  path: ColumnPath,
  travelled: number,
  ring: number,
  size: number,
  sieges: readonly LonLat[],
): number {
  const tip = pointAlong(path, travelled);
  const wall = sieges.map(toMercator).find(({ x, y }) => Math.hypot(x - tip.x, y - tip.y) < WALLS);
  if (!wall) return travelled;
  for (let far = travelled; far > 0; far -= BACK_PX) {
    const { x, y } = pointAlong(path, far);
    if (Math.hypot(wall.x - x, wall.y - y) * size >= ring) return far;
  }
  return travelled;
}

/**
 * Writes the state texture's rows for an instant into `texels` (four floats a texel) and returns the heads drawn. Only
 * the rows of `runs` are written; `columns` and `paths` are in the order of the rows.
 */
export function writeColumnState(
  texels: Float32Array,
  columns: readonly Movement[],
  paths: readonly ColumnPath[],
  runs: readonly Run[],
  instant: Instant,
  setting: ColumnSetting,
): ColumnHead[] {
  const { factor, palette } = setting;
  const heads: ColumnHead[] = [];
  const size = worldSize(setting.pathZoom);
  const scale = worldSize(setting.zoom) / size;

  function write(movement: Movement, path: ColumnPath, row: number, ghost: number): void {
    const form = columnForm(movement, setting.widths);
    const power = powerOf(movement, dayOf(instant));
    const reached = distanceAt(path, instant);
    const ring = (RING_PX * factor) / scale;
    const travelled = ghost === 1 ? halted(path, reached, ring, size, setting.sieges) : reached;
    const chosen = setting.emphasis === movement.id;
    // a chosen one is seen before it has come far enough for a body
    const onScreen = chosen ? Math.max(travelled * scale, SEEN_PX) : travelled * scale;
    const width = Math.min(form.width * factor, onScreen / 4.2);
    const shrink = Math.min(
      1,
      (onScreen * HEAD_SHARE) / (form.headLength * factor),
      width / (form.width * factor) + 0.2,
    );
    const headLength = form.headLength * factor * shrink;
    const halfWidth = form.headHalfWidth * factor * shrink;
    const { x, y, angle } = pointAlong(path, travelled, Math.max((NECK * headLength) / scale, 1));
    const [red, green, blue] = rgbOf(holderColours(palette, power).deep);
    const { timeRange } = setting;
    const fade = timeRange?.kind === 'window' ? instant - timeRange.from : form.fadeDays;
    const tuple = [
      travelled, ghost, timeRange !== null || onScreen > LEAST_PX ? shownAs(form.sure) : 0, Number(chosen),
      width, headLength, halfWidth, COLUMN_FORMS[form.form],
      red / 255, green / 255, blue / 255, fade,
      x - ORIGIN.x, y - ORIGIN.y, Math.cos(angle), Math.sin(angle),
    ]; // prettier-ignore
    texels.set(tuple, row * STATE_TEXELS * 4);
    if (ghost < 1) return;
    const head = form.sure === null ? {} : { head: { length: headLength, halfWidth } };
    heads.push({ id: movement.id, x, y, angle, width, ...head, power, row, travelled });
  }

  for (const { from, to } of runs) {
    texels.fill(0, from * STATE_TEXELS * 4, to * STATE_TEXELS * 4);
    for (let row = from; row < to; row++) {
      const [movement, path] = [columns[row], paths[row]];
      const ghost = movement ? presence(movement, instant) : 0;
      if (movement && path && (ghost > 0 || meets(movement, setting.timeRange)))
        write(movement, path, row, ghost);
    }
  }
  return heads;
}
