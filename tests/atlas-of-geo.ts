import { createAtlas } from '../src/atlas/atlas.ts';
import { sceneJson, type SceneJson } from '../src/atlas/scene/scene-json.ts';
import { palettesOf } from '../src/style/palette/palette.ts';
import { readConfig, readGeo } from '../src/tools/commands/read-geo.ts';
import { instantOf } from '../src/time/instant.ts';
import { parseDay } from '../src/time/written-date.ts';

/** The record of `geo/` as it is. */
export const record = readGeo();

/** The atlas made from it. */
export const atlas = createAtlas(readConfig(), record);

/** Its palettes. */
export const palettes = palettesOf(atlas.config);

/** Every day of the atlas. */
export const everyDay = Array.from(
  { length: atlas.span.end - atlas.span.start },
  (_, i) => atlas.span.start + i,
);

/** What holds on a written day, at noon or at another hour. */
export function sceneOn(date: string, hour?: number) {
  return atlas.sceneAt(instantOf(parseDay(date), hour));
}

/** The same as the command gives it. */
export function jsonOn(date: string): SceneJson {
  return sceneJson(atlas, sceneOn(date), 'en');
}
