import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { governorsOn, isOn, stateOn, type Offices } from '../../../src/atlas/offices/offices.ts';
import { parseDay } from '../../../src/time/written-date.ts';
import { atlas, sceneOn } from '../../atlas-of-geo.ts';

const offices = JSON.parse(readFileSync('geo/offices.json', 'utf8')) as Offices;
const governors = (place: string, date: string) =>
  governorsOn(offices, place, parseDay(date)).map(({ name_en }) => name_en);
const state = (prefecture: string, date: string) => {
  const holder = sceneOn(date).control.find((span) => span.prefecture === prefecture)?.holder ?? '';
  return stateOn(offices, holder, prefecture, parseDay(date));
};

describe('who governed', () => {
  it.each([
    ['taiyuan', '1126-05-01', ['Zhang Xiaochun']],
    ['yanjing', '1125-12-25', ['Guo Yaoshi', 'Cai Jing of Yanshan']],
    ['zhongshan', '1126-01-14', ['Zhan Du']],
    ['fenzhou', '1126-10-20', ['Zhang Kejian']],
    ['zhending', '1126-10-21', ['Li Miao']],
    ['huaizhou', '1126-12-01', ['Huo Anguo']],
    ['bianjing', '1127-09-01', ['Zong Ze']],
    ['daming', '1127-09-01', ['Du Chong']],
    ['pingzhou', '1123-09-01', ['Zhang Jue']],
    ['hangzhou', '1127-09-01', ['Ye Mengde']],
    ['luoyang', '1126-11-01', ['Wang Xiang']],
  ])('%s on %s', (place, date, expected) => {
    expect(governors(place, date)).toEqual(expected);
  });

  it('ends with the day on which the place is lost', () => {
    expect(governors('taiyuan', '1126-09-20')).toEqual(['Zhang Xiaochun']);
    expect(governors('taiyuan', '1126-09-21')).not.toContain('Zhang Xiaochun');
  });

  it('is told of eighty places and more', () => {
    expect(new Set(offices.offices.map(({ place }) => place)).size).toBeGreaterThanOrEqual(80);
  });

  it('is told of each town that the war was about, but of Wuzhou, whose governors no source names', () => {
    const asked =
      'taiyuan zhongshan hejian zhending daming yanjing pingzhou yingzhou luanzhou bianjing luoyang xiangzhou cizhou weizhou-ji huazhou zezhou longde fenzhou pingyang hezhong shanzhou-shaan dongping xuzhou yingtian jizhou-juye puzhou daizhou xinzhou shuozhou wuzhou yunzhong zhuozhou yizhou shunzhou yutian'.split(
        ' ',
      );
    const told = new Set(offices.offices.map(({ place }) => place));
    expect(asked.filter((place) => !told.has(place))).toEqual(['wuzhou']);
  });

  it('names those who lost the six prefectures of Yan, on the day before each fell', () => {
    expect(governors('zhuozhou', '1126-01-07')).toEqual(['Ge Feng']);
    expect(governors('yutian', '1125-12-23')).toEqual(['Yu Zhongzheng']);
    expect(governors('jizhou', '1125-12-23')).toEqual(['Gao Gonggan']);
  });
});

describe('whom a power acknowledged', () => {
  it.each([
    ['kaegyong', '1126-06-22', undefined],
    ['kaegyong', '1126-06-23', 'jin'],
    ['xingqing', '1124-02-11', 'liao'],
    ['xingqing', '1124-02-12', 'jin'],
    ['pingzhou', '1123-06-01', 'liao'],
    ['pingzhou', '1123-07-01', 'song'],
    ['bianjing', '1127-05-01', 'jin'],
  ])('%s on %s', (prefecture, date, overlord) => {
    expect(state(prefecture, date)).toBeDefined();
    expect(state(prefecture, date)?.overlord).toBe(overlord);
  });

  it('knows the states that lasted for months', () => {
    expect(state('jianganshan', '1123-04-01')?.name_en).toBe('Great Xi');
    expect(state('zubu', '1123-08-01')?.era_en).toBe('Shenli');
  });

  it('is told of every power on every day on which it holds land', () => {
    const silent = [];
    for (let day = atlas.span.start; day < atlas.span.end; day += 7)
      for (const { prefecture, holder } of atlas.sceneAt(day).control)
        if (holder !== 'contested' && holder !== 'none' && !stateOn(offices, holder, prefecture, day))
          silent.push(`${prefecture} ${holder} ${day}`);
    expect(silent).toEqual([]);
  });
});

describe('isOn', () => {
  it('counts the written end in', () => {
    const when = { timespans: [{ start: { in: '1126-01-01' }, end: { in: '1126-01-02' } }] };
    expect(
      ['1125-12-31', '1126-01-01', '1126-01-02', '1126-01-03'].map((day) => isOn({ when }, parseDay(day))),
    ).toEqual([false, true, true, false]);
  });
});
