import type { LineString } from 'geojson';
import type { Dated, Sourced } from '../../atlas/features.ts';
import type { LonLat } from '../../geometry/great-circle.ts';
import type { CurveLabel, LabelRun } from './label.ts';
import { haloOf, hanOf, run, showsHan, showsLatin, type LabelSettings } from './label-settings.ts';
import { PRIORITY } from './label-priority.ts';
import { ZOOM } from './zoom-steps.ts';
import type { Traditional } from '../../time/traditional.ts';

/** A mountain range as a line drawn by hand along it; size 1 is great, 2 small. */
interface RangeProperties extends Sourced {
  readonly kind: 'range';
  readonly size: 1 | 2;
  readonly name_en: string;
  readonly name_zh: Traditional;
  readonly pinyin?: string;
}
export type RangeFeature = Dated<LineString, RangeProperties>;

/** The points of a line as pairs. */
export function pairsOf({ coordinates }: LineString): LonLat[] {
  return coordinates.map(([lon = NaN, lat = NaN]) => [lon, lat]);
}

function rangeRuns(
  { name_en, name_zh, pinyin = name_en, size: greatness }: RangeProperties,
  settings: LabelSettings,
): LabelRun[] {
  const { palette, factor, zoom } = settings;
  const size = (greatness === 1 ? 22 : 15) * factor;
  const colour = palette.rangeName;
  const latin = (share: number, gap: number) => run(pinyin, 'latin-italic', size * share, colour, 0.3, gap);
  if (!showsHan(settings)) return [latin(0.8, 0)];
  const han = run(hanOf(settings, name_zh), 'kai', size, colour, greatness === 1 ? 0.75 : 0.2);
  return showsLatin(settings) && zoom >= ZOOM.close ? [han, latin(0.66, size * 1.1)] : [han];
}

/** The names of ranges along their lines: great ones from zoom 4.5, small ones from 5.5. */
export function rangeLabels(ranges: readonly RangeFeature[], settings: LabelSettings): CurveLabel[] {
  return ranges
    .filter(({ properties }) => settings.zoom >= (properties.size === 1 ? 4.5 : 5.5))
    .map(({ id, properties, geometry }) => {
      const runs = rangeRuns(properties, settings);
      const [han] = runs;
      return {
        key: `range:${id}`,
        subject: 'ranges',
        lines: [runs],
        ...(runs.length > 1 && han ? { shorter: [[[han]]] } : {}),
        halo: haloOf(settings, 1),
        priority: PRIORITY.range + properties.size,
        opacity: 0.95,
        curve: pairsOf(geometry),
        setting: { maxBend: 60, lift: 0, maxTracking: properties.size === 1 ? 1.8 : 0.9, span: 0.62 },
      };
    });
}
