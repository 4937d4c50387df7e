import { describe, expect, it } from 'vitest';
import { distanceKm, type LonLat } from '../../../src/geometry/great-circle.ts';
import { atlas, sceneOn } from '../../atlas-of-geo.ts';

/** A named spot: a place of the gazetteer by id, or coordinates. */
function spot(place: string | LonLat): LonLat {
  if (typeof place !== 'string') return place;
  const [lon, lat] = atlas.places.get(place)?.geometry.coordinates ?? [];
  if (lon === undefined || lat === undefined) throw new Error(`no place ${place}`);
  return [lon, lat];
}

function find(movement: string, date: string, hour?: number) {
  return sceneOn(date, hour).movements.find((state) => state.movement.id === movement);
}

function state(movement: string, date: string, hour?: number) {
  const found = find(movement, date, hour);
  if (!found) throw new Error(`${movement} is not on the map on ${date}`);
  return found;
}

/** Kilometres between a movement at noon (or another hour) of a day and a place. */
const away = (movement: string, date: string, place: string | LonLat, hour?: number) =>
  distanceKm(state(movement, date, hour).at, spot(place));

const HANDAN: LonLat = [114.49, 36.62];
const ZUOCHENG: LonLat = [114.36, 35.28];
const FENGQIU: LonLat = [114.42, 35.04];

describe('where they were', () => {
  it('31 January 1126: Zongwang’s van at Mutuogang before Kaifeng, Zonghan before Taiyuan (Jinshi 3, Songshi 23, Huibian 28)', () => {
    expect(away('zongwang-first-invasion', '1126-01-31', 'mutuogang')).toBeLessThan(1);
    expect(away('zongwang-first-invasion', '1126-01-31', 'bianjing')).toBeLessThan(15);
    expect(state('zongwang-first-invasion', '1126-01-31').phase).toBe('besieging');
    expect(away('zonghan-first-invasion', '1126-01-31', 'taiyuan')).toBeLessThan(1);
    expect(state('zonghan-first-invasion', '1126-01-31').phase).toBe('besieging');
    expect(away('zongwang-foot-1126', '1126-01-31', 'liyang')).toBeLessThan(1);
  });

  it('24 January 1126: Zongwang leaves Xinde after two days, Zonghan besieges Taiyuan (Jinshi 3, Huibian 25–26)', () => {
    expect(away('zongwang-first-invasion', '1126-01-22', 'xinde')).toBeLessThan(1);
    expect(away('zongwang-first-invasion', '1126-01-24', 'xinde', 4)).toBeLessThan(1);
    const leaving = state('zongwang-first-invasion', '1126-01-24');
    expect(leaving).toMatchObject({ phase: 'marching', from: 'xinde' });
    expect(Math.abs(leaving.bearing - 180)).toBeLessThan(10);
    expect(state('zonghan-first-invasion', '1126-01-24').phase).toBe('besieging');
  });

  it('24–26 January 1126: Guo Yaoshi’s 2,000 horse go from Handan to the bridge at Junzhou (Huibian 24, 27)', () => {
    const van = atlas.movements.find(({ id }) => id === 'guo-yaoshi-van-1126')?.feature;
    expect(van?.properties.strength).toMatchObject({ low: 2000, high: 2000 });
    expect(van?.when.timespans[0]?.start?.earliest?.localeCompare('1126-01-24')).toBeLessThanOrEqual(0);
    expect(away('guo-yaoshi-van-1126', '1126-01-24', HANDAN)).toBeLessThan(1);
    expect(state('guo-yaoshi-van-1126', '1126-01-24', 20).at[1]).toBeLessThan(HANDAN[1]);
    expect(away('guo-yaoshi-van-1126', '1126-01-26', 'liyang', 18)).toBeLessThan(1);
  });

  it('28 May 1123: four ministers on the Luan’s west bank, Aguda alive, Tong Guan gone three days (Jinshi 2, 133; Huibian 16–17)', () => {
    const ministers = state('yan-deportation-yuguan-1123', '1123-05-28');
    expect(ministers.phase).toBe('done');
    expect(distanceKm(ministers.at, spot('pingzhou'))).toBeLessThan(25);
    expect(ministers.at[0]).toBeLessThan(spot('pingzhou')[0]);
    const aguda = state('aguda-withdrawal-1123', '1123-05-28');
    expect(aguda).toMatchObject({ from: 'fengshengzhou', phase: 'marching' });
    expect(away('tong-guan-entry-1123', '1123-05-25', 'yanjing')).toBeLessThan(1);
    expect(state('tong-guan-entry-1123', '1123-05-26').phase).toBe('marching');
  });

  it('December 1123: Zongwang from Guangning to Pingzhou by the sea road, 3–10 Dec, 320 km, 45 km a day (Jinshi 3)', () => {
    const id = 'zongwang-pingzhou-1123';
    expect(away(id, '1123-12-03', 'guangning')).toBeLessThan(1);
    expect(away(id, '1123-12-10', 'pingzhou')).toBeLessThan(1);
    const { stops } = state(id, '1123-12-05').movement.track;
    const road = stops.slice(1).reduce((sum, { at }, i) => sum + distanceKm(stops[i]?.at ?? at, at), 0);
    expect(Math.abs(road - 320)).toBeLessThan(25);
    expect(Math.abs(road / 7 - 45)).toBeLessThan(4);
    expect(stops.map(({ place }) => place)).toEqual(
      expect.arrayContaining(['laizhou', 'qianzhou', 'runzhou', 'yuguan']),
    );
  });

  it('30 November 1126: both vans over the River, Zonghan at Longde, Kang leaves next day (Jinshi 3, Huibian 63–64)', () => {
    const western = state('loushi-van-1126', '1126-11-30');
    expect(western).toMatchObject({ from: 'mengjin', to: 'luoyang' });
    expect(away('loushi-van-1126', '1126-11-30', 'luoyang', 18)).toBeLessThan(1);
    expect(state('aligua-van-1126', '1126-11-30').at[0]).toBeGreaterThan(spot('weixian')[0]);
    expect(away('zongwang-second-invasion', '1126-11-30', 'weixian')).toBeLessThan(1);
    expect(away('zongwang-second-invasion', '1126-12-04', 'weixian')).toBeLessThan(1);
    expect(away('zonghan-second-invasion', '1126-11-30', 'longde')).toBeLessThan(1);
    expect(find('kang-mission-1126', '1126-11-30')).toBeUndefined();
    expect(away('kang-mission-1126', '1126-12-01', 'bianjing', 1)).toBeLessThan(1);
  });

  it('4–7 December 1126: Kang at Xiangzhou, then Cizhou, never meets Zongwang, who is south of him (Songshi 23, Huibian 64)', () => {
    expect(away('kang-mission-1126', '1126-12-04', 'xiangzhou', 18)).toBeLessThan(1);
    expect(away('kang-mission-1126', '1126-12-06', 'cizhou')).toBeLessThan(1);
    for (const date of ['1126-12-06', '1126-12-07']) {
      const [kang, zongwang] = [state('kang-mission-1126', date), state('zongwang-second-invasion', date)];
      expect(zongwang.at[1]).toBeLessThan(kang.at[1]);
      expect(distanceKm(kang.at, zongwang.at)).toBeGreaterThan(40);
    }
  });

  it('12 May 1127: the convoys at Fengqiu, Liujiasi and Qingcheng, Kang at Jizhou, Zong Ze at Kaide (Huibian 83, 85, 89; Shenyinyu)', () => {
    expect(away('convoy-1-clan', '1127-05-12', FENGQIU)).toBeLessThan(1);
    expect(state('convoy-1-clan', '1127-05-12', 23).phase).toBe('marching');
    for (const id of ['convoy-2-wei', 'convoy-3-zhu'])
      expect(away(id, '1127-05-13', ZUOCHENG)).toBeLessThan(15);
    expect(away('convoy-4-huizong', '1127-05-12', 'liujiasi', 5)).toBeLessThan(1);
    expect(away('convoy-4-huizong', '1127-05-12', FENGQIU, 18)).toBeLessThan(1);
    expect(away('convoy-5-princesses', '1127-05-12', 'liujiasi')).toBeLessThan(1);
    expect(away('convoy-7-qinzong', '1127-05-12', 'qingcheng')).toBeLessThan(1);
    expect(state('convoy-7-qinzong', '1127-05-13', 18).phase).toBe('marching');
    expect(away('kang-marshal-1127', '1127-05-12', 'jizhou-juye')).toBeLessThan(1);
    expect(away('zong-ze-1127', '1127-05-12', 'kaide')).toBeLessThan(1);
  });

  it('1 August 1127: Huizong in Yanshan, Qinzong in Yunzhong, Wei in Huining, Gaozong at Yingtian (Songshi 24; Qinggong)', () => {
    expect(away('convoy-4-huizong', '1127-08-01', 'yanjing')).toBeLessThan(1);
    expect(away('convoy-7-qinzong', '1127-08-01', 'yunzhong')).toBeLessThan(1);
    expect(away('kang-marshal-1127', '1127-08-01', 'yingtian')).toBeLessThan(1);
    expect(away('convoy-2-wei', '1127-08-01', 'huining')).toBeLessThan(1);
    expect(sceneOn('1127-08-01').events.map(({ id }) => id)).toContain('zongwang-dies');
  });
});
