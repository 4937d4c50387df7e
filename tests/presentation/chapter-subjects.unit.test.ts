import { describe, expect, it } from 'vitest';
import { chapterSubjects } from '../../src/presentation/chapter-subjects.ts';
import { atlas } from '../atlas-of-geo.ts';

const keysOf = (number: number) => {
  const chapter = atlas.chapters[number - 1];
  if (!chapter) throw new Error(`no chapter ${number}`);
  return chapterSubjects(atlas, chapter).map(({ key }) => key);
};

describe('what a chapter is about on its first day', () => {
  it('is the city that it tells of, and what happens there on the day', () => {
    expect(keysOf(1)).toContain('place:yanjing');
    expect(keysOf(1).some((key) => key.startsWith('event:'))).toBe(true);
  });

  it('is an army on its way, and where it goes', () => {
    expect(keysOf(8)).toEqual(expect.arrayContaining(['movement:zongwang-first-invasion', 'place:bianjing']));
  });

  it('is something in every chapter, and no place of which its English does not speak', () => {
    for (const [i, chapter] of atlas.chapters.entries()) {
      const { title_en, narration_en } = chapter.feature.properties;
      const keys = keysOf(i + 1);
      expect(keys.length, title_en).toBeGreaterThan(0);
      if (!`${title_en} ${narration_en}`.includes('Fuzhou')) expect(keys).not.toContain('place:fuzhou');
    }
  });
});
