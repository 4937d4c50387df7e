import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { saidStrengths, type Numbers } from '../../../src/atlas/numbers/numbers.ts';
import {
  armyChart,
  markPaths,
  moneyChart,
  type NumberChart,
} from '../../../src/export/charts/number-charts.ts';
import { createLocale } from '../../../src/locale/locale.ts';
import { atlas } from '../../atlas-of-geo.ts';

const { payments } = JSON.parse(readFileSync('geo/numbers.json', 'utf8')) as Numbers;
const locale = createLocale(
  () => 'en',
  atlas,
  (text) => text,
);
const armies = armyChart(atlas, locale);
const money = moneyChart(atlas, payments, locale) as NumberChart;

describe.each([
  ['armies', armies],
  ['sums', money],
])('the chart of %s', (_, chart) => {
  it('has every mark, line and word within its box', () => {
    expect(chart.rows.length).toBeGreaterThan(10);
    for (const { mark, text } of chart.rows) {
      expect(mark.x - mark.radius, text).toBeGreaterThanOrEqual(40);
      expect(mark.x + mark.radius, text).toBeLessThanOrEqual(chart.width);
      expect(mark.yMost - mark.radius, text).toBeGreaterThanOrEqual(0);
      expect(mark.y + mark.radius, text).toBeLessThanOrEqual(chart.height);
      const { stroked, filled } = markPaths(mark);
      expect(stroked + filled, text).toMatch(/^M[\d.]+,[\d.]+[Vah]/);
    }
    for (const line of chart.grid) for (const at of line) expect(at).toBeGreaterThanOrEqual(0);
    expect(Math.max(...chart.labels.map(({ y }) => y))).toBeLessThan(chart.height);
  });

  it('goes on with the days', () => {
    const days = chart.rows.map(({ day, mark }) => [day, mark.x] as const).toSorted(([a], [b]) => a - b);
    expect(days.map(([, x]) => x)).toEqual(days.map(([, x]) => x).toSorted((a, b) => a - b));
    expect(chart.labels.map(({ text }) => text)).toEqual(expect.arrayContaining(['1123', '1127']));
  });
});

it('an army’s stroke is as long as its spread, and higher the more men are said', () => {
  const said = saidStrengths(atlas);
  expect(armies.rows).toHaveLength(said.length);
  for (const [i, { low, high }] of said.entries()) {
    const mark = armies.rows[i]?.mark;
    // 76 units to a power of ten
    expect((mark?.y ?? 0) - (mark?.yMost ?? 0)).toBeCloseTo(Math.log10(high / low) * 76, 6);
  }
});

it('a record without sums has no chart of them', () => {
  expect(moneyChart(atlas, [], locale)).toBeNull();
});
