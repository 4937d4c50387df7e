import type { Feature } from 'geojson';
import type { WrittenBound } from '../../time/timespan.ts';
import { writeDay } from '../../time/written-date.ts';
import type { Atlas } from '../atlas.ts';
import { powerName } from '../power-name.ts';
import { datedProperties } from './dated-properties.ts';
import { atlasCollection, shapesOf, type AtlasCollection, type PrefectureShapes } from './geojson.ts';

/** How many pieces {@link controlGeojson} has: one for each run of days on which one power held a prefecture. */
export const controlCount = ({ prefectures }: Atlas): number =>
  prefectures.reduce((sum, { control }) => sum + control.length, 0);

/**
 * Who held the land: a polygon for each prefecture and each run of days on which one power held it, with the holder, the
 * days, how sure they are and on what authority. A run that is open ends with the days of the atlas.
 */
export function controlGeojson(atlas: Atlas, shapes: PrefectureShapes = shapesOf(atlas)): AtlasCollection {
  const features = atlas.prefectures.flatMap(({ id, feature, control }) =>
    control.map((span, i): Feature & { when: object } => {
      const dates = datedProperties(atlas.span, span);
      const [written] = span.written.when.timespans;
      const bound = (closed: string, { in: day, ...bounds }: WrittenBound = {}) => ({
        in: day ?? closed,
        ...bounds,
      });
      const holder = powerName(atlas.config, span.holder);
      const { text_en, text_zh, note_en, note_zh, sources, nominal } = span.written;
      return {
        type: 'Feature',
        id: `${id}-${i + 1}`,
        properties: {
          id: `${id}-${i + 1}`,
          prefecture: id,
          name_en: feature.properties.name_en,
          name_zh: feature.properties.name_zh,
          holder: span.holder,
          holder_en: holder.en,
          holder_zh: holder.zh,
          allegiance: span.allegiance,
          nominal: nominal ?? false,
          ...dates,
          precision: span.precision,
          certainty: span.certainty,
          text_en,
          text_zh,
          ...(note_en ? { note_en } : {}),
          ...(note_zh ? { note_zh } : {}),
          sources,
        },
        when: {
          timespans: [
            {
              start: bound(
                writeDay(span.start === -Infinity ? atlas.span.start : span.start),
                written?.start,
              ),
              end: bound(dates.end_date, written?.end),
            },
          ],
        },
        geometry: shapes.get(id) ?? (null as never),
      };
    }),
  );
  return atlasCollection(atlas, 'control', features);
}
