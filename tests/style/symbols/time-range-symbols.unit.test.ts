import { describe, expect, it } from 'vitest';
import { hasWeight } from '../../../src/atlas/event.ts';
import { timeRangeOf } from '../../../src/atlas/time-range.ts';
import type { TimeMode } from '../../../src/time/time-mode.ts';
import { SYMBOL_SUBJECTS, type PointLabel } from '../../../src/style/labels/label.ts';
import { createTimeRangeSymbols, daysAway } from '../../../src/style/symbols/time-range-symbols.ts';
import { createLifespanLevels } from '../../../src/lifespans/lifespan-levels.ts';
import {
  columnLife,
  meets,
  writeColumnState,
  type ColumnTimeRange,
} from '../../../src/map/columns/column-state.ts';
import { STATE_TEXELS } from '../../../src/map/columns/column-shaders.ts';
import { columnPath } from '../../../src/style/columns/column-path.ts';
import { columnRoad } from '../../../src/style/columns/column-road.ts';
import { parseDay } from '../../../src/time/written-date.ts';
import { shareAfterKey } from '../../../src/ui/compare/divider-keys.ts';
import { atlas, everyDay, palettes } from '../../atlas-of-geo.ts';

const request = {
  settings: {
    palette: palettes.paper,
    language: 'en',
    names: 'both',
    factor: 1,
    zoom: 6,
    simplify: (text: string) => text,
  },
  visible: new Set(SYMBOL_SUBJECTS),
  emphasis: null,
} as const;
const makerOf = (mode: TimeMode) => {
  const maker = createTimeRangeSymbols(atlas, mode);
  if (!maker) throw new Error('a mode without symbols');
  return (day: number) => maker(atlas.sceneAt(day), request);
};
const keys = (symbols: readonly PointLabel[]) => new Set(symbols.map(({ key }) => key));
const symbolOf = (symbols: readonly PointLabel[], key: string) =>
  symbols.find((one) => one.key === key)?.symbol;

describe('the symbols of a time range', () => {
  it('are all its events, and its sieges that do not run on the day, one a place', () => {
    const ten = makerOf({ kind: 'window', days: 10 });
    for (const day of everyDay.filter((_, i) => i % 7 === 0)) {
      const symbols = ten(day);
      const near = atlas.events.filter(
        (event) => hasWeight(event) && event.start <= day + 10 && event.end > day - 10,
      );
      expect([...keys(symbols)].filter((key) => key.startsWith('event:')).sort()).toEqual(
        near.map(({ id }) => `event:${id}`).sort(),
      );
      const running = atlas.sceneAt(day).sieges.map(({ siege }) => siege.id);
      for (const id of running) expect(keys(symbols)).not.toContain(`siege:${id}`);
    }
  });

  it('tell by their form what is over, on the day and yet to come', () => {
    const event = atlas.events.find(({ id, end, start }) => end - start === 1 && id.includes('kaifeng'));
    if (!event) throw new Error('no event of one day at Kaifeng');
    const ten = makerOf({ kind: 'window', days: 10 });
    const key = `event:${event.id}`;
    const [before, on, after] = [-4, 0, 4].map((by) => symbolOf(ten(event.start + by), key));
    expect(before?.over).toBe(palettes.paper.panel);
    expect(on?.over).toBe(palettes.paper.today);
    expect(after?.over).toBe(palettes.paper.today);
    expect(on?.scale).toBeGreaterThan(after?.scale ?? Infinity);
    expect(on?.opacity).toBeGreaterThan(after?.opacity ?? Infinity);
  });

  it('follow from the day alone, wherever the reader came from', () => {
    const all = makerOf({ kind: 'cumulative' });
    const day = parseDay('1127-01-09');
    const straight = JSON.stringify(makerOf({ kind: 'cumulative' })(day));
    all(parseDay('1123-02-01'));
    all(parseDay('1127-12-31'));
    expect(JSON.stringify(all(day))).toBe(straight);
    expect(createTimeRangeSymbols(atlas, { kind: 'instant' })).toBeNull();
  });

  it('leave out what is switched off', () => {
    const maker = createTimeRangeSymbols(atlas, { kind: 'cumulative' });
    const scene = atlas.sceneAt(parseDay('1127-06-01'));
    expect(maker?.(scene, { ...request, visible: new Set() })).toEqual([]);
    const events = maker?.(scene, { ...request, visible: new Set(['events']) }) ?? [];
    expect(events.every(({ subject }) => subject === 'events')).toBe(true);
    expect(events.length).toBeGreaterThan(50);
  });
});

it('counts days away from an interval whose end does not belong to it', () => {
  expect([7, 9, 10, 11, 12, 14].map((day) => daysAway({ start: 10, end: 12 }, day))).toEqual([
    3, 1, 0, 0, -1, -3,
  ]);
});

describe('roads of a time range', () => {
  const levels = createLifespanLevels(atlas.movements.map(columnLife));
  const rowsOf = (from: number, to?: number) =>
    levels.runsAt(from, to).flatMap((run) => levels.order.slice(run.from, run.to));
  const timeRangeOn = (mode: TimeMode, day: number): ColumnTimeRange | null => {
    const days = timeRangeOf(mode, day, atlas.span);
    return days && mode.kind !== 'instant'
      ? { from: days.start - 0.5, to: days.end - 0.5, kind: mode.kind }
      : null;
  };

  it('lie in the runs that are drawn', () => {
    let count = 0;
    for (const day of everyDay.filter((_, i) => i % 11 === 0))
      for (const mode of [{ kind: 'window', days: 10 }, { kind: 'cumulative' }] as const) {
        const timeRange = timeRangeOn(mode, day);
        if (!timeRange) throw new Error('no time range');
        const rows = new Set(rowsOf(timeRange.from, timeRange.to));
        atlas.movements.forEach((movement, i) => {
          if (!meets(movement, timeRange)) return;
          expect(rows).toContain(i);
          count += 1;
        });
      }
    expect(count).toBeGreaterThan(1000);
  });

  it('are written for columns that have not set out or have long arrived, and only in a time range', () => {
    const columns = levels.order.flatMap((i) => atlas.movements[i] ?? []);
    const paths = columns.map(({ track }) =>
      columnPath(columnRoad(track), 6, { offset: 0, keepsEnd: false }, 1),
    );
    const drawn = (day: number, timeRange: ColumnTimeRange | null): Set<string> => {
      const texels = new Float32Array(columns.length * STATE_TEXELS * 4);
      const setting = {
        palette: palettes.paper,
        factor: 1,
        pathZoom: 6,
        zoom: 6,
        sieges: [],
        emphasis: null,
        timeRange,
        widths: 'steps' as const,
      };
      const runs = levels.runsAt(timeRange?.from ?? day, timeRange?.to);
      writeColumnState(texels, columns, paths, runs, day, setting);
      return new Set(
        columns.filter((_, row) => texels[row * STATE_TEXELS * 4 + 2] === 1).map(({ id }) => id),
      );
    };
    const day = Math.max(...atlas.movements.map(({ start }) => start)) - 4;
    const instant = drawn(day, null);
    const ten = drawn(day, timeRangeOn({ kind: 'window', days: 10 }, day));
    const all = drawn(day, timeRangeOn({ kind: 'cumulative' }, day));
    const soon = atlas.movements.filter(({ start }) => start > day && start < day + 9).map(({ id }) => id);
    const past = atlas.movements.filter(({ end }) => end < day - 30).map(({ id }) => id);
    expect(soon.length).toBeGreaterThan(0);
    expect(past.length).toBeGreaterThan(5);
    expect(soon.filter((id) => instant.has(id))).toEqual([]);
    expect(soon.filter((id) => !ten.has(id))).toEqual([]);
    expect(past.filter((id) => instant.has(id) || ten.has(id))).toEqual([]);
    expect(past.filter((id) => !all.has(id))).toEqual([]);
  });
});

it('moves the divider by keys, and keeps it on the page', () => {
  expect(shareAfterKey('ArrowLeft', false, 50)).toBe(48);
  expect(shareAfterKey('ArrowDown', true, 50)).toBe(60);
  expect(shareAfterKey('ArrowRight', false, 99)).toBe(100);
  expect(shareAfterKey('PageUp', false, 4)).toBe(0);
  expect(shareAfterKey('Home', false, 50)).toBe(0);
  expect(shareAfterKey('End', false, 50)).toBe(100);
  expect(shareAfterKey('a', false, 50)).toBeNull();
});
