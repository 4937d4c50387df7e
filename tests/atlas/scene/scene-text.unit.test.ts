import { describe, expect, it } from 'vitest';
import { sceneText } from '../../../src/atlas/scene/scene-text.ts';
import { atlas, everyDay, sceneOn } from '../../atlas-of-geo.ts';

const english = (date: string, hour?: number) => sceneText(atlas, sceneOn(date, hour), 'en').split('\n');
const chinese = (date: string, hour?: number) => sceneText(atlas, sceneOn(date, hour), 'zh-Hant').split('\n');

describe('the account of a day', () => {
  it('opens with the day and every calendar in force', () => {
    expect(english('1126-01-31').slice(0, 3)).toEqual([
      '31 January 1126 (Julian calendar), guiyou 癸酉, Julian Day 2132360',
      'Song: Jingkang 1, 1st month, day 7 (靖康元年正月七日癸酉)',
      'Jin: Tianhui 4, 1st month, day 7 (天會四年正月七日癸酉)',
    ]);
    expect(chinese('1123-01-04').slice(0, 4)).toEqual([
      '儒略曆1123年1月4日，庚寅日，儒略日2131237',
      '宋：宣和四年十二月五日庚寅',
      '金：天輔六年十二月五日庚寅',
      '遼：保大二年十二月五日庚寅',
    ]);
  });

  it('tells where columns are: at a place, or between two and where they head', () => {
    expect(english('1126-01-24').find((line) => line.startsWith('- Zongwang'))).toMatch(
      /^- Zongwang, with a Jin army, is marching south (?:somewhere )?between Xinde fu and Handan\.$/,
    );
    expect(chinese('1126-01-24').find((line) => line.startsWith('- 宗望'))).toMatch(
      /在信德府與邯鄲之間，向南行。$/,
    );
    expect(english('1126-01-31').find((line) => line.startsWith('- Zonghan'))).toBe(
      '- Zonghan, with a Jin army, is before the walls of Taiyuan.',
    );
  });

  it('tells sieges with their day, and changes of hand with both holders', () => {
    expect(english('1126-09-21').join('\n')).toMatch(
      /The siege of Taiyuan ends, on its 252nd day: attacking, Jin.*; defending, Song/,
    );
    expect(english('1127-04-20').find((line) => line.includes('from Jin to Chu'))).toBeDefined();
    expect(chinese('1127-04-20').find((line) => line.includes('自金歸楚'))).toBeDefined();
    const allegiances = english('1123-06-29')
      .filter((line) => line.includes('Zhang Jue now acknowledges Song.'))
      .join('\n');
    for (const name of ['Pingzhou', 'Yingzhou', 'Luanzhou']) expect(allegiances).toContain(name);
  });

  it('has no changes of hand on the first day, when nothing is known of the day before', () => {
    expect(english('1123-01-01')).not.toContain('Changes of hand');
  });

  it('gives an event of uncertain day the days between which it lies, and says what is doubted', () => {
    expect(english('1124-07-12').find((line) => line.includes('14 June to 12 July 1124'))).toBeDefined();
    expect(english('1125-06-01').join('\n')).toContain('2 March to 4 September 1125');
    expect(english('1123-01-03')).toContain('- No dated event on this day.');
  });

  it('names claims and the chapter', () => {
    expect(english('1126-03-01')).toEqual(
      expect.arrayContaining([
        'Chapter',
        '- Chapter 8, “The first siege”: day 34 of 40.',
        '- Claim: the Three Garrisons, February 1126.',
      ]),
    );
  });

  it('is complete on every day, in both languages: no empty name, nothing undefined', () => {
    for (const day of everyDay.filter((_, i) => i % 5 === 0)) {
      for (const language of ['en', 'zh-Hant'] as const) {
        const text = sceneText(atlas, atlas.sceneAt(day), language);
        expect(text).not.toMatch(/undefined|null|NaN|在與|與之間|between {2}|and ,|\(\)/);
      }
    }
  });
});
