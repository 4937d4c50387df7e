import { describe, expect, it } from 'vitest';
import { credit } from '../../../src/atlas/downloads/credit.ts';
import { placesFile, sceneFile, sceneFileName, sceneIndex } from '../../../src/atlas/scene/scene-file.ts';
import { sceneJson, type SceneJson } from '../../../src/atlas/scene/scene-json.ts';
import { writeDay } from '../../../src/time/written-date.ts';
import { atlas, everyDay } from '../../atlas-of-geo.ts';
import { sampled } from '../../sampled.ts';

interface NameInUse {
  readonly name_en: string;
  readonly start_date: string;
  readonly end_date: string;
}
const { places } = JSON.parse(placesFile(atlas)) as {
  places: readonly { readonly id: string; readonly names: readonly NameInUse[] }[];
};

/** A scene without what the files leave unsaid. */
const bare = (scene: SceneJson): unknown =>
  JSON.parse(
    JSON.stringify({ ...scene, places: undefined }, (key, value: unknown) =>
      value === null || (key === 'presence' && value === 'certain') ? undefined : value,
    ),
  );

describe('the files of the days', () => {
  it('hold the scene of their day, as the command gives it, but for what goes without saying', () => {
    for (const day of sampled(everyDay, 40)) {
      const file = JSON.parse(sceneFile(atlas, day)) as Record<string, unknown>;
      const own = credit(atlas.config);
      const scene = Object.fromEntries(Object.entries(file).filter(([key]) => !(key in own)));
      expect(scene).toEqual(bare(sceneJson(atlas, atlas.sceneAt(day), 'en')));
      expect(file).toMatchObject(own);
      expect(sceneFileName(day)).toBe(`${writeDay(day)}.json`);
    }
  });

  it('have the names of their places in a file of its own', () => {
    for (const day of sampled(everyDay, 40)) {
      const date = writeDay(day);
      const names = places.flatMap(({ id, names: all }) =>
        all
          .filter(({ start_date, end_date }) => start_date <= date && date <= end_date)
          .map(({ name_en }) => `${id} ${name_en}`),
      );
      const scene = sceneJson(atlas, atlas.sceneAt(day), 'en');
      expect(names.sort()).toEqual(scene.places.map(({ id, name_en }) => `${id} ${name_en}`).sort());
    }
  });

  it('are small, and told of in an index', () => {
    const sizes = sampled(everyDay, 40).map((day) => sceneFile(atlas, day).length);
    expect(Math.max(...sizes)).toBeLessThan(20_000);
    expect(JSON.parse(sceneIndex(atlas))).toMatchObject({
      first: '1123-01-01',
      last: '1127-12-31',
      days: 1826,
    });
  });
});
