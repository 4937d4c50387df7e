import { describe, expect, it } from 'vitest';
import { jsonOn, record } from '../../atlas-of-geo.ts';

/** `holder`, `holder>allegiance`, `holder!besieger` of prefectures on a day. */
function held(date: string, ...prefectures: string[]): string[] {
  const { holders } = jsonOn(date);
  return prefectures.map((id) => {
    const found = holders[id];
    if (!found) return `no ${id}`;
    const { holder, allegiance, besiegedBy } = found;
    return holder + (allegiance ? `>${allegiance}` : '') + (besiegedBy ? `!${besiegedBy}` : '');
  });
}
const all = (word: string, count: number) => Array.from({ length: count }, () => word);
const eras = (date: string) => jsonOn(date).date.eras.map(({ text_zh }) => text_zh);
const events = (date: string) => jsonOn(date).events.map(({ id }) => id);
const sieges = (date: string) => jsonOn(date).sieges.map(({ id, day, phase }) => `${id} ${day} ${phase}`);
const frontiers = (date: string, kind?: string) =>
  jsonOn(date).frontiers.flatMap((frontier) =>
    kind === undefined || frontier.kind === kind ? [frontier.id] : [],
  );
const THREE = ['pingzhou', 'yingzhou', 'luanzhou'];
const SIX = ['yanjing', 'tanzhou', 'shunzhou', 'jizhou', 'jingzhou', 'zhuozhou', 'yizhou'];

describe('1123', () => {
  it('2 January: Yanjing still Liao, Zhuo and Yi Song’s since October, Yunzhong and Zhongjing Jin’s (Jinshi 2, Liaoshi 29)', () => {
    expect(held('1123-01-02', 'yanjing', ...THREE)).toEqual(all('liao', 4));
    expect(held('1123-01-02', 'zhuozhou', 'yizhou', 'bianjing', 'taiyuan')).toEqual(all('song', 4));
    expect(held('1123-01-02', 'yunzhong', 'zhongjing-dading')).toEqual(all('jin', 2));
    expect(eras('1123-01-02').slice(0, 3)).toEqual([
      '宣和四年十二月三日戊子',
      '天輔六年十二月三日戊子',
      '保大二年十二月三日戊子',
    ]);
    expect([events('1123-01-02'), sieges('1123-01-02')]).toEqual([['zhao-liangsi-to-jin-camp'], []]);
  });

  it('4 January: the Jin enter Yanjing, 庚寅; its prefectures wait, Pingzhou stays Liao (Jinshi 2)', () => {
    expect(held('1123-01-04', 'yanjing', 'tanzhou', 'pingzhou')).toEqual(['jin', 'liao', 'liao']);
    expect(events('1123-01-04')).toEqual(['jin-enters-yanjing']);
    expect(jsonOn('1123-01-04').date.ganzhi).toBe('庚寅');
  });

  it('14 May: Song has Yanjing and the six prefectures; Ping, Ying and Luan are not among them (Songshi 22, Huibian 16)', () => {
    expect(held('1123-05-14', ...SIX)).toEqual(all('song', 7));
    expect(held('1123-05-13', 'yanjing', 'tanzhou', 'zhuozhou')).toEqual(['jin', 'jin', 'song']);
    expect(held('1123-05-14', ...THREE)).toEqual(all('jin', 3));
    expect(events('1123-05-14')).toContain('tong-guan-enters-yanjing');
    expect(eras('1123-05-14')[0]).toBe('宣和五年四月十七日庚子');
  });

  it('28 May: Zhang Jue rises and takes up the Liao calendar (Jinshi 2, 133; Liaoshi 29)', () => {
    expect(held('1123-05-27', ...THREE)).toEqual(all('jin', 3));
    expect(held('1123-05-28', ...THREE)).toEqual(all('zhang-jue>liao', 3));
    expect(events('1123-05-28')).toEqual(
      expect.arrayContaining(['zhang-jue-revolts', 'four-ministers-killed']),
    );
    expect(eras('1123-05-28')).toContain('保大三年五月二日甲寅');
  });

  it('29 June: he submits to Song, but no Song garrison enters (Songshi 22, Huibian 18)', () => {
    expect(held('1123-06-28', ...THREE).map((text) => text.split('!')[0])).toEqual(all('zhang-jue>liao', 3));
    expect(held('1123-06-29', ...THREE)).toEqual(all('zhang-jue>song', 3));
    expect(events('1123-06-29')).toContain('zhang-jue-submits-to-song');
    expect(sieges('1123-06-29')).toEqual([]);
  });

  it('10 December: Zongwang catches Zhang Jue outside Pingzhou; Ying is lost, Wu and Shuo are Song’s (Jinshi 3, 133)', () => {
    expect(held('1123-12-10', ...THREE)).toEqual(['zhang-jue>song!jin', 'jin', 'zhang-jue>song']);
    expect(held('1123-12-10', 'wuzhou', 'shuozhou')).toEqual(all('song', 2));
    expect(events('1123-12-10')).toContain('zongwang-surprises-zhang-jue');
    expect(eras('1123-12-10').slice(0, 2)).toEqual([
      '宣和五年十一月二十一日庚午',
      '天會元年十一月二十一日庚午',
    ]);
  });

  it('12 December: Pingzhou surrenders, rises again and is besieged (Jinshi 3, 74)', () => {
    expect(held('1123-12-12', 'pingzhou')).toEqual(['contested>song!jin']);
    expect(events('1123-12-12')).toContain('pingzhou-surrenders-then-resists');
    expect(sieges('1123-12-12')).toContain('pingzhou-1123-24 1 begins');
  });
});

describe('1124', () => {
  it('12 July: Pingzhou falls after seven months, by the last day of the fifth month (Jinshi 3)', () => {
    expect(held('1124-07-11', 'pingzhou')).toEqual(['contested>song!jin']);
    expect(held('1124-07-12', ...THREE)).toEqual(all('jin', 3));
    expect(sieges('1124-07-12')).toEqual(['pingzhou-1123-24 214 ends']);
    expect(events('1124-07-12')).toEqual(['pingzhou-falls', 'boats-lost-off-goryeo']);
    expect(eras('1124-07-12').slice(0, 3)).toEqual([
      '宣和六年五月二十九日乙巳',
      '天會二年五月二十九日乙巳',
      '保大四年五月二十九日乙巳',
    ]);
  });
});

describe('1126', () => {
  it('31 January: the first siege of Kaifeng begins, Taiyuan holds out, Yanjing is lost (Songshi 23, Jinshi 3)', () => {
    expect(held('1126-01-31', 'bianjing', 'taiyuan')).toEqual(all('song!jin', 2));
    expect(held('1126-01-31', ...SIX, ...THREE)).toEqual(all('jin', 10));
    expect(held('1126-01-31', 'zhongshan', 'hejian', 'zhending', 'yingtian')).toEqual(all('song', 4));
    expect(sieges('1126-01-31')).toEqual(['taiyuan-1126 19 invested', 'kaifeng-1126 1 begins']);
    expect(events('1126-01-31')).toEqual(['first-siege-of-kaifeng', 'envoys-to-zongwang']);
  });

  it('21 September: Taiyuan falls, 靖康元年九月三日丙寅, after some 250 days (Jinshi 3, Songshi 23, Huibian 53)', () => {
    expect(held('1126-09-20', 'taiyuan')).toEqual(['song!jin']);
    expect(held('1126-09-21', 'taiyuan')).toEqual(['jin']);
    expect(sieges('1126-09-21')).toContain('taiyuan-1126 252 ends');
    expect(events('1126-09-21')).toEqual(['taiyuan-falls', 'victory-army-mutiny', 'four-counties-taken']);
    expect(eras('1126-09-21')[0]).toBe('靖康元年九月三日丙寅');
  });
});

describe('1127', () => {
  it('9 January: Kaifeng’s walls are lost, 閏十一月二十五日丙辰 (Songshi 23, Jinshi 3, Huibian 69)', () => {
    expect(held('1127-01-08', 'bianjing')).toEqual(['song!jin']);
    expect(held('1127-01-09', 'bianjing')).toEqual(['jin']);
    expect(sieges('1127-01-09')).toContain('kaifeng-1126-27 31 ends');
    expect(events('1127-01-09')).toContain('kaifeng-falls');
    expect(eras('1127-01-09').slice(0, 2)).toEqual([
      '靖康元年閏十一月二十五日丙辰',
      '天會四年閏十一月二十五日丙辰',
    ]);
  });

  it('20 April: Zhang Bangchang is made emperor of Chu, which has one city (Jinshi 3, Songshi 23)', () => {
    expect(held('1127-04-19', 'bianjing')).toEqual(['jin']);
    expect(held('1127-04-20', 'bianjing')).toEqual(['chu']);
    const chu = Object.entries(jsonOn('1127-04-20').holders).filter(([, { holder }]) => holder === 'chu');
    expect(chu.map(([id]) => id)).toEqual(['bianjing']);
    expect(events('1127-04-20')).toEqual([
      'zhang-bangchang-enthroned',
      'guo-zhongxiao-in-hedong',
      'prince-weeps-at-jizhou',
      'land-ceded-to-xia',
    ]);
  });

  it('23 May: Empress Meng takes the regency and Chu is no more (Songshi 24, Huibian 93)', () => {
    expect(held('1127-05-22', 'bianjing')).toEqual(['chu']);
    expect(held('1127-05-23', 'bianjing')).toEqual(['song']);
    expect(events('1127-05-23')).toEqual(['empress-meng-regent']);
    expect(sieges('1127-05-23').filter((text) => text.startsWith('kaifeng'))).toEqual([]);
  });

  it('12 June: Gaozong is enthroned and 建炎 begins; Liao has no calendar left (Songshi 24, Jinshi 3)', () => {
    expect(events('1127-06-12')).toEqual(['gaozong-enthroned', 'meng-ends-regency']);
    expect(eras('1127-06-12').slice(0, 2)).toEqual(['建炎元年五月一日庚寅', '天會五年五月一日庚寅']);
    expect(eras('1127-06-11')[0]).toBe('靖康二年四月三十日己丑');
    expect(jsonOn('1127-06-12').date.eras.map(({ polity }) => polity)).not.toContain('liao');
    expect(held('1127-06-12', 'yingtian', 'bianjing', 'luoyang')).toEqual(all('song', 3));
    expect(held('1127-06-12', 'zhending', 'taiyuan', 'huaizhou')).toEqual(all('jin', 3));
  });
});

describe.skipIf(record.arcs.length === 0)('the frontiers', () => {
  it('2 January 1123: Song and Liao still meet on the line of 1005 (Songshi 22)', () => {
    expect(frontiers('1123-01-02')).toContain('song-liao-line-1005');
  });

  it('14 May 1123: Song and Jin meet on the line of 1123, and Liao no longer meets Song there (Songshi 22, Huibian 16)', () => {
    expect(frontiers('1123-05-13')).not.toContain('song-jin-line-1123-yanshan');
    expect(frontiers('1123-05-14')).toContain('song-jin-line-1123-yanshan');
    expect(frontiers('1123-05-14')).not.toContain('song-liao-line-1005');
  });

  it('28 May and 29 June 1123: Zhang Jue has frontiers of his own (Jinshi 133)', () => {
    expect(frontiers('1123-05-27').filter((id) => id.includes('zhang-jue'))).toEqual([]);
    for (const date of ['1123-05-28', '1123-06-29'])
      expect(frontiers(date)).toContain('jin-zhang-jue-control');
  });

  it('3 December 1123: Wu and Shuo are Song’s by treaty (Jinshi 3)', () => {
    expect(frontiers('1123-12-02').filter((id) => id.includes('wu-shuo'))).toEqual([]);
    for (const date of ['1123-12-10', '1123-12-12', '1124-07-12']) {
      expect(frontiers(date)).toContain('song-jin-line-1123-wu-shuo');
    }
  });

  it('1127: no line by treaty is left; Chu has a frontier for its five weeks (Diaofalu, Jinshi 3)', () => {
    for (const date of ['1127-01-09', '1127-04-20', '1127-05-23', '1127-06-12']) {
      expect(frontiers(date, 'treaty')).toEqual([]);
      expect(frontiers(date)).toContain('claim-1126-yellow-river');
      expect(frontiers(date).some((id) => id.includes('chu'))).toBe(date === '1127-04-20');
    }
  });
});
