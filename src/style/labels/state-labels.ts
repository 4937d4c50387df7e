import type { Point } from 'geojson';
import type { Dated, Sourced } from '../../atlas/features.ts';
import { contains } from '../../time/interval.ts';
import { parseWhen, type Timespan } from '../../time/timespan.ts';
import type { JulianDay } from '../../time/julian-day.ts';
import type { PointLabel } from './label.ts';
import { holderColours } from '../palette/palette.ts';
import { haloOf, hanOf, run, showsHan, showsLatin, type LabelSettings } from './label-settings.ts';
import { PRIORITY } from './label-priority.ts';
import { keepTraditional, type Traditional } from '../../time/traditional.ts';

/** The name of a power at a point in its land, for a band of zooms and for the days on which the land is its own. */
interface StateNameProperties extends Sourced {
  readonly kind: 'state-name';
  readonly holder: string;
  readonly name_en: string;
  readonly name_zh: Traditional;
  readonly label_zh: Traditional;
  /** The name in Latin letters as the map writes it, in capitals or as a name. */
  readonly label_latin: string;
  readonly zooms: readonly [from: number, to: number];
  /** Size of the letters, 0.5 to 1.1, by the size of the land. */
  readonly scale: number;
  /** Lower comes first where two points of one power are near each other on the screen. */
  readonly order: number;
}
export type StateNameFeature = Dated<Point, StateNameProperties>;

/** A state's name with its days. */
export interface StateName {
  readonly feature: StateNameFeature;
  readonly spans: readonly Timespan[];
}

/** Reads the state names; throws a RangeError where one has no days. */
export function readStateNames(features: readonly StateNameFeature[]): StateName[] {
  return features.map((feature) => ({ feature, spans: parseWhen(feature.when) }));
}

/** The names of the powers on a day. */
export function stateLabels(
  names: readonly StateName[],
  day: JulianDay,
  settings: LabelSettings,
): PointLabel[] {
  const { palette, factor, zoom } = settings;
  return names
    .filter(({ feature, spans }) => {
      const [from, to] = feature.properties.zooms;
      return zoom >= from && zoom < to && spans.some((span) => contains(span, day));
    })
    .map(({ feature }) => {
      const { holder, label_zh, label_latin, scale, order } = feature.properties;
      const [lon = NaN, lat = NaN] = feature.geometry.coordinates;
      const size = 46 * factor * scale;
      const { deep } = holderColours(palette, holder);
      const short = [...keepTraditional(label_zh)].length > 1 && scale <= 0.6;
      const han = [run(hanOf(settings, label_zh), 'han-bold', size, deep, short ? 0.08 : 0.34)];
      const alone = !showsHan(settings);
      const latin = [
        run(
          label_latin,
          alone ? 'latin-bold' : 'latin',
          size * (alone ? 0.6 : short ? 0.42 : 0.36),
          deep,
          short ? 0.1 : alone ? 0.4 : 0.85,
        ),
      ];
      return {
        key: `state:${feature.id}`,
        subject: 'states',
        lines: [...(alone ? [] : [han]), ...(showsLatin(settings) ? [latin] : [])],
        halo: haloOf(settings, 0.6),
        priority: PRIORITY.state + order,
        opacity: 0.8,
        group: `state:${holder}`,
        spacing: 600 * factor,
        at: [lon, lat],
        anchors: ['centre'],
        offset: 0,
      };
    });
}
