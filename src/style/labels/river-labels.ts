import type { WaterFeature } from '../../atlas/features.ts';
import type { LonLat } from '../../geometry/great-circle.ts';
import type { CurveLabel } from './label.ts';
import { haloOf, hanOf, run, showsHan, showsLatin, type LabelSettings } from './label-settings.ts';
import { PRIORITY } from './label-priority.ts';
import { pairsOf } from './range-labels.ts';
import { ZOOM } from './zoom-steps.ts';
import { keepTraditional } from '../../time/traditional.ts';

/** A stretch of a water that bears its name: shares (0 to 1) of its length, and the zooms at which it does. */
export interface NamedStretch {
  readonly water: string;
  readonly start: number;
  readonly end: number;
  readonly zooms: readonly [from: number, to: number];
}

const STEP = 0.04;
const LEAST_ZOOM = { 1: 5, 2: 5.5, 3: 6.5 } as const;

/** Points along a line, `step` degrees apart. */
function resample(line: readonly LonLat[], step: number): LonLat[] {
  const points: LonLat[] = [];
  line.forEach((a, i) => {
    const b = line[i + 1];
    if (!b) return void points.push(a);
    const count = Math.max(1, Math.round(Math.hypot(b[0] - a[0], b[1] - a[1]) / step));
    for (let k = 0; k < count; k++)
      points.push([a[0] + ((b[0] - a[0]) * k) / count, a[1] + ((b[1] - a[1]) * k) / count]);
  });
  return points;
}

/**
 * A smoothed copy of a course, for its name to stand on: a Gaussian of `sigma` degrees along the line, the window
 * shrinking towards the ends so that they stay.
 */
function smoothedCourse(line: readonly LonLat[], sigma: number): LonLat[] {
  const points = resample(line, STEP);
  const deviation = sigma / STEP;
  return points.map((_, i): LonLat => {
    const reach = Math.min(Math.round(2 * deviation), i, points.length - 1 - i);
    let [x, y, weights] = [0, 0, 0];
    for (let j = -reach; j <= reach; j++) {
      const [lon = 0, lat = 0] = points[i + j] ?? [];
      const weight = Math.exp(-(j * j) / (2 * deviation * deviation));
      x += lon * weight;
      y += lat * weight;
      weights += weight;
    }
    return [x / weights, y / weights];
  });
}

/** The names of rivers and canals beside smoothed copies of their courses. */
export function riverLabels(
  waters: readonly WaterFeature[],
  stretches: readonly NamedStretch[],
  settings: LabelSettings,
): CurveLabel[] {
  const { palette, factor, zoom } = settings;
  const size = 15 * factor;
  const sigma = 0.5 * 2 ** (5.7 - Math.min(Math.max(Math.floor(zoom * 2) / 2, 5), 8));
  const byId = new Map(waters.map((water) => [water.id, water]));
  return stretches.flatMap(({ water: id, start, end, zooms: [from, to] }, nth): CurveLabel[] => {
    const water = byId.get(id);
    if (
      !water ||
      water.geometry.type !== 'LineString' ||
      zoom < Math.max(from, LEAST_ZOOM[water.properties.rank]) ||
      zoom >= to
    )
      return [];
    const curve = smoothedCourse(pairsOf(water.geometry), sigma);
    const { label_zh, label_latin, label_pinyin = '' } = water.properties;
    const latin = run(
      label_latin ?? label_pinyin,
      'latin-italic',
      size * 0.86,
      palette.waterName,
      0.06,
      showsHan(settings) ? size * 0.7 : 0,
    );
    const han = run(hanOf(settings, label_zh), 'kai', size, palette.waterName, 0.3);
    const both = showsHan(settings) && showsLatin(settings) && zoom >= ZOOM.close;
    return [
      {
        key: `river:${id}:${nth}`,
        subject: 'rivers',
        lines: [showsHan(settings) ? (both ? [han, latin] : [han]) : [latin]],
        ...(both ? { shorter: [[[han]]] } : {}),
        halo: haloOf(settings, 1.3),
        priority: PRIORITY.river + water.properties.rank,
        opacity: 1,
        group: `river:${keepTraditional(label_zh)}`,
        spacing: 380 * factor,
        curve: curve.slice(Math.floor(curve.length * start), Math.ceil(curve.length * end)),
        setting: { maxBend: 35, lift: 0.72, seeksStraight: true },
      },
    ];
  });
}
