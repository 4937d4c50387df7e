import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { cellsFromArcs } from '../../src/atlas/control/cells-from-arcs.ts';
import { area } from '@turf/turf';
import { keepTraditional } from '../../src/time/traditional.ts';
import { atlas, everyDay, record, sceneOn } from '../atlas-of-geo.ts';
import { inRings } from './ground.ts';

interface Seats {
  readonly days: readonly string[];
  readonly rows: readonly {
    readonly name: string;
    readonly at: [number, number];
    readonly holders: readonly string[];
  }[];
}
const truth = JSON.parse(readFileSync('tests/truth/prefecture-seats.json', 'utf8')) as Seats;
const cells = [...cellsFromArcs(record.arcs)];
const km2 = (unit: string) =>
  area({ type: 'MultiPolygon', coordinates: cells.find(([id]) => id === unit)?.[1] ?? [] }) / 1e6;
const holderOf = (unit: string, date: string) =>
  sceneOn(date).control.find(({ prefecture }) => prefecture === unit)?.holder;

/** The prefectures of Song shi 87 that lie on the map, by circuit of command. */
const WEST = {
  永興軍: '京兆府 河中府 解州 陝州 商州 虢州 同州 華州 耀州',
  鄜延: '延安府 鄜州 丹州 坊州 保安軍 綏德軍',
  環慶: '慶陽府 環州 邠州 寧州 醴州 定邊軍',
  秦鳳: '秦州 隴州 階州 成州 鳳州 鳳翔府',
  涇原: '渭州 涇州 原州 德順軍 鎮戎軍 懷德軍 西安州',
  熙河: '熙州 河州 鞏州 岷州 蘭州 洮州 會州',
} as const;

describe('seats that were not in the gazetteer', () => {
  it('are sixty and more', () => {
    expect(truth.rows.length).toBeGreaterThanOrEqual(60);
  });

  it.each(truth.rows.map((row) => [row.name, row] as const))(
    '%s lies in one cell, which the right power holds on three days',
    (_, { at, holders }) => {
      const around = cells.filter(([, shape]) => inRings(shape.flat(), at)).map(([unit]) => unit);
      expect(around.length).toBe(1);
      expect(truth.days.map((day) => holderOf(around[0] ?? '', day))).toEqual(holders);
    },
  );
});

describe('the west', () => {
  it.each(Object.entries(WEST))('%s has a cell for each of its prefectures', (_, names) => {
    const units = new Set(record.prefectures.map(({ properties }) => keepTraditional(properties.name_zh)));
    expect(names.split(' ').filter((name) => !units.has(name))).toEqual([]);
  });

  it('loses to Xia in the autumn of 1126 the land of Xi’anzhou and Huaide, and no more', () => {
    const gained = atlas.prefectures.filter(
      ({ id }) => holderOf(id, '1126-09-01') === 'song' && holderOf(id, '1127-01-01') === 'xia',
    );
    expect(gained.map(({ id }) => id).sort()).toEqual(['huaidejun', 'xianzhou-xi']);
    expect(gained.reduce((sum, { id }) => sum + km2(id), 0)).toBeLessThan(15_000);
  });
});

describe('areas that are not those of one prefecture', () => {
  it('say so where the seat is a mere anchor, and only there', () => {
    const anchors = record.prefectures.filter(
      ({ properties }) => atlas.places.get(properties.seat)?.properties.type === 'landmark',
    );
    expect(record.prefectures.filter(({ properties }) => properties.extent === 'seatless')).toEqual(anchors);
  });

  it('say so where they are larger than any prefecture was', () => {
    const silent = record.prefectures.filter(
      ({ id, properties }) => properties.extent === undefined && km2(id) > 60_000,
    );
    expect(silent.map(({ id }) => id)).toEqual([]);
  });
});

describe('every day', () => {
  it('has one holder for each cell', () => {
    for (const day of everyDay.filter((_, i) => i % 30 === 0)) {
      const held = atlas.sceneAt(day + 0.5).control.map(({ prefecture }) => prefecture);
      expect(held).toEqual(atlas.prefectures.map(({ id }) => id));
    }
  });
});
