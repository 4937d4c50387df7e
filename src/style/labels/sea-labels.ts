import type { Point } from 'geojson';
import type { Dated, Sourced } from '../../atlas/features.ts';
import type { PointLabel } from './label.ts';
import { hanOf, run, showsHan, showsLatin, type LabelSettings } from './label-settings.ts';
import { PRIORITY } from './label-priority.ts';
import { keepTraditional, type Traditional } from '../../time/traditional.ts';

/** The name of a sea at a point chosen in its open water. */
interface SeaProperties extends Sourced {
  readonly kind: 'sea';
  readonly name_en: string;
  readonly name_zh: Traditional;
  readonly pinyin?: string;
  /** The zooms it stands at, where the sea has more points than one. */
  readonly zooms?: readonly [from: number, to: number];
}
export type SeaFeature = Dated<Point, SeaProperties>;

/** Where else in its water a sea's name may stand, in degrees from its point. */
const ELSEWHERE = [[0, 0.4], [0.5, 0.1], [-0.5, 0], [0, -0.4], [0.4, 0.7], [-0.2, -0.8]] as const; // prettier-ignore

/** The names of seas, each in open water where it is in view. */
export function seaLabels(seas: readonly SeaFeature[], settings: LabelSettings): PointLabel[] {
  const { palette, factor, zoom } = settings;
  const size = 25 * factor;
  return seas
    .filter(({ properties: { zooms: [from, to] = [0, 24] } }) => zoom >= from && zoom < to)
    .map(({ id, properties, geometry }) => {
      const [lon = NaN, lat = NaN] = geometry.coordinates;
      const { name_en, name_zh, pinyin = name_en } = properties;
      const han = [run(hanOf(settings, name_zh), 'kai', size, palette.waterName, 0.35)];
      const latin = [
        run(pinyin, 'latin-italic', size * (showsHan(settings) ? 0.6 : 0.8), palette.waterName, 0.5),
      ];
      return {
        key: `sea:${id}`,
        subject: 'rivers',
        lines: [...(showsHan(settings) ? [han] : []), ...(showsLatin(settings) ? [latin] : [])],
        halo: { colour: palette.sea, width: 0.8 },
        priority: PRIORITY.sea,
        opacity: 1,
        group: `sea:${keepTraditional(name_zh)}`,
        spacing: 500 * factor,
        at: [lon, lat],
        elsewhere: ELSEWHERE.map(([east, north]) => [lon + east, lat + north] as const),
        anchors: ['centre'],
        offset: 0,
      };
    });
}
