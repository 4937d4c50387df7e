import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Numbers } from '../../../src/atlas/numbers/numbers.ts';
import { armyChart, moneyChart, type NumberChart } from '../../../src/export/charts/number-charts.ts';
import { writeNumbersPage } from '../../../src/export/pdf/numbers-page.ts';
import { PAGE } from '../../../src/export/pdf/pdf-sheet.ts';
import { createLocale } from '../../../src/locale/locale.ts';
import { palettesOf } from '../../../src/style/palette/palette.ts';
import { atlas } from '../../atlas-of-geo.ts';
import { notedSheet } from './noted-sheet.ts';

const { payments } = JSON.parse(readFileSync('geo/numbers.json', 'utf8')) as Numbers;

describe.each(['en', 'zh-Hant'] as const)('the charts of numbers on paper in %s', (language) => {
  const locale = createLocale(
    () => language,
    atlas,
    (text) => text,
  );
  const charts = [armyChart(atlas, locale), moneyChart(atlas, payments, locale) as NumberChart];
  const { sheet, written } = notedSheet();
  writeNumbersPage(sheet, charts, palettesOf(atlas.config).print, locale);

  it('stand within the margins, in type that can be read', () => {
    for (const { text, x, y, size } of written) {
      expect(size, text).toBeGreaterThanOrEqual(7);
      expect(x, text).toBeGreaterThanOrEqual(PAGE.margin - 1);
      expect(x + sheet.width(text, { size, colour: '' }), text).toBeLessThanOrEqual(
        PAGE.width - PAGE.margin + 1,
      );
      expect(y, text).toBeGreaterThanOrEqual(PAGE.margin - size);
      expect(y, text).toBeLessThanOrEqual(PAGE.height - PAGE.margin);
    }
  });

  it('tell every army and every sum with its day', () => {
    const all = written.map(({ text }) => text).join(language === 'en' ? ' ' : '');
    for (const { rows } of charts)
      for (const { text, day } of rows) {
        expect(all).toContain(locale.date(day));
        expect(all).toContain(text);
      }
  });
});
