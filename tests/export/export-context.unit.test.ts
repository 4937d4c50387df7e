import { describe, expect, it } from 'vitest';
import { chapterSubject, frontSubject, type ExportContext } from '../../src/export/export-context.ts';
import { openingView } from '../../src/view/view.ts';
import { atlas } from '../atlas-of-geo.ts';

const context = {
  atlas,
  map: { box: atlas.config.box },
  simplify: (text: string) => text,
  addressOf: () => '',
} as unknown as ExportContext;
const view = openingView(atlas.span.start);
const spokenOf = (id: string) => chapterSubject(context, view, id).spoken ?? [];

describe('the picture of a chapter', () => {
  it('names first the places that its words name, as the city it is about', () => {
    expect(spokenOf('ch01-empty-city').map(({ key }) => key)).toContain('place:yanjing');
    for (const { id, feature } of atlas.chapters) {
      const english = `${feature.properties.title_en} ${feature.properties.narration_en}`;
      const named = spokenOf(id).filter(({ key, said }) => key.startsWith('place:') && said.latin.length > 0);
      for (const { said } of named)
        expect(
          said.latin.filter((name) => english.includes(name)),
          id,
        ).not.toEqual([]);
    }
    const places = atlas.chapters.filter(({ id }) =>
      spokenOf(id).some(({ key }) => key.startsWith('place:')),
    );
    expect(places.length).toBeGreaterThan(9);
  });

  it('speaks of what happens on its first day on that day alone, and that of a title page of nothing', () => {
    let otherwise = 0;
    for (const { id, start } of atlas.chapters) {
      const { scene, spoken = [] } = chapterSubject(context, view, id);
      if (scene.day === start) continue;
      otherwise += 1;
      expect(
        spoken.filter(({ key }) => key.startsWith('event:')),
        id,
      ).toEqual([]);
    }
    expect(otherwise).toBeGreaterThan(3);
    expect(frontSubject(context, view).spoken).toBeUndefined();
  });
});
