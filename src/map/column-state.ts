import type { LonLat } from '../atlas/great-circle.ts';
import { powerOf, type Movement } from '../atlas/movement.ts';
import { columnForm, COLUMN_FORMS, GHOST_DAYS, type ColumnForm } from '../style/column-form.ts';
import {
  distanceAt,
  mercatorOf,
  ORIGIN,
  pointAlong,
  worldSize,
  type ColumnPath,
} from '../style/column-path.ts';
import { rgbOf } from '../style/mix-colours.ts';
import { holderColours, type Palette } from '../style/palette.ts';
import { dayOf, type Instant } from '../time/instant.ts';
import { STATE_TEXELS } from './column-shaders.ts';

/** A column's head as it is drawn: Mercator coordinates (0 to 1), heading (radians, clockwise from east), width in px. */
export interface ColumnHead {
  readonly id: string;
  readonly x: number;
  readonly y: number;
  readonly angle: number;
  readonly width: number;
  readonly power: string;
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
}

const RING_PX = 19;
const HEAD_STEPS = 0.6;
const WALLS = 0.0004;

function atSiege(x: number, y: number, sieges: readonly LonLat[]): boolean {
  return sieges.some((siege) => {
    const wall = mercatorOf(siege);
    return Math.hypot(wall.x - x, wall.y - y) < WALLS;
  });
}

/** How visible a column is: 1 on the road, fading for a fortnight after its end, 0 before and after. */
export function presence(movement: Movement, instant: Instant): number {
  const { stops } = movement.track;
  const first = stops[0]?.arrive ?? Infinity;
  const last = stops.at(-1)?.depart ?? -Infinity;
  if (instant < first - 0.5 || instant > last + GHOST_DAYS) return 0;
  return instant <= last + 0.5 ? 1 : Math.max(0.25, 1 - (instant - last) / GHOST_DAYS);
}

/**
 * Writes the state texture's rows for an instant into `texels` (four floats a texel) and returns the heads drawn. Costs a
 * bisection a column.
 */
export function writeColumnState(
  texels: Float32Array,
  movements: readonly Movement[],
  paths: readonly ColumnPath[],
  instant: Instant,
  setting: ColumnSetting,
): ColumnHead[] {
  const heads: ColumnHead[] = [];
  const scale = worldSize(setting.zoom) / worldSize(setting.pathZoom);
  movements.forEach((movement, i) => {
    const row = i * STATE_TEXELS * 4;
    const path = paths[i];
    const ghost = presence(movement, instant);
    if (!path || ghost === 0) {
      texels.fill(0, row, row + STATE_TEXELS * 4);
      return;
    }
    const form: ColumnForm = columnForm(movement);
    const power = powerOf(movement, dayOf(instant));
    let travelled = distanceAt(path, movement.track, instant);
    const tip = pointAlong(path, travelled);
    if (ghost === 1 && atSiege(tip.x, tip.y, setting.sieges)) {
      travelled = Math.max(travelled - (RING_PX * setting.factor) / scale, 0);
    }
    const onScreen = travelled * scale;
    const width = Math.min(form.width * setting.factor, onScreen / 4.2);
    const shrink = Math.min(
      1,
      (onScreen * HEAD_STEPS) / (form.headLength * setting.factor),
      width / (form.width * setting.factor) + 0.2,
    );
    const point = pointAlong(path, travelled);
    const [red, green, blue] = rgbOf(holderColours(setting.palette, power).deep);
    const shown = onScreen > 3;
    texels.set(
      [
        travelled,
        ghost,
        Number(shown),
        Number(setting.emphasis === movement.id),
        width,
        form.headLength * setting.factor * shrink,
        form.headHalfWidth * setting.factor * shrink,
        COLUMN_FORMS[form.form],
        red / 255,
        green / 255,
        blue / 255,
        form.fadeDays,
        point.x - ORIGIN.x,
        point.y - ORIGIN.y,
        Math.cos(point.angle),
        Math.sin(point.angle),
      ],
      row,
    );
    if (ghost === 1)
      heads.push({ id: movement.id, x: point.x, y: point.y, angle: point.angle, width, power });
  });
  return heads;
}
