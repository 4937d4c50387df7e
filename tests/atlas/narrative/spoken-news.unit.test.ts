import { describe, expect, it } from 'vitest';
import { spokenNews } from '../../../src/atlas/narrative/spoken-news.ts';
import { parseDay } from '../../../src/time/written-date.ts';
import { atlas } from '../../atlas-of-geo.ts';

const LATE = [25, 60] as const;

describe('a day as it is announced', () => {
  it('has at most 25 words, or 60 characters, on every day, and ends with the date', () => {
    for (let day = atlas.span.start; day < atlas.span.end; day++) {
      const english = spokenNews(atlas, day, 'en');
      expect(english.split(/\s+/).length, english).toBeLessThanOrEqual(LATE[0]);
      expect(english).toMatch(/\d{1,2} \w+ \d{4}\.$/);
      const chinese = spokenNews(atlas, day, 'zh-Hant');
      expect([...chinese].length, chinese).toBeLessThanOrEqual(LATE[1]);
      expect(chinese).toMatch(/日。$/);
    }
  });

  it('says where a column is that is followed, before all else, while it is on the road', () => {
    const road = atlas.movements.find(({ id }) => id === 'zongwang-first-invasion');
    for (let day = road?.start ?? 0; day < (road?.end ?? 0); day++) {
      const english = spokenNews(atlas, day, 'en', 'zongwang-first-invasion');
      expect(english).toMatch(/^Zongwang: (?:at|near|between) /);
      expect(english.split(/\s+/).length, english).toBeLessThanOrEqual(LATE[0]);
      const chinese = spokenNews(atlas, day, 'zh-Hant', 'zongwang-first-invasion');
      expect(chinese).toMatch(/^.*宗望在/);
      expect([...chinese].length, chinese).toBeLessThanOrEqual(LATE[1]);
    }
    expect(spokenNews(atlas, parseDay('1124-05-02'), 'en', 'zongwang-first-invasion')).toMatch(
      /^Nothing new/,
    );
  });

  it('begins with the news', () => {
    expect(spokenNews(atlas, parseDay('1126-09-21'), 'en')).toMatch(/^Taiyuan /);
    expect(spokenNews(atlas, parseDay('1127-06-12'), 'en')).toMatch(/^Gaozong takes the throne/);
    expect(spokenNews(atlas, parseDay('1124-05-02'), 'en')).toBe('Nothing new. 2 May 1124.');
  });
});
