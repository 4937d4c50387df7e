import type { PDFImage, PDFPage } from '@cantoo/pdf-lib';
import { beforeAll, describe, expect, it } from 'vitest';
import { EXPORT_WORDS } from '../../../src/export/export-words.ts';
import { writeTitlePage } from '../../../src/export/pdf/title-page.ts';
import { PAGE } from '../../../src/export/pdf/pdf-sheet.ts';
import type { PictureText } from '../../../src/export/picture/picture-text.ts';
import { INTERFACE_WORDS } from '../../../src/locale/interface-words/interface-words.ts';
import { createLocale } from '../../../src/locale/locale.ts';
import { readConfig } from '../../../src/tools/commands/read-geo.ts';
import { atlas } from '../../atlas-of-geo.ts';
import { notedSheet } from './noted-sheet.ts';

describe.each(['en', 'zh-Hant'] as const)('the title page of a hand-out in %s', (language) => {
  beforeAll(() => INTERFACE_WORDS.load(language));

  it.each([1, 13, 44, 63, 120, 200])(
    'lists %i pages in type that can be read, or says how many more',
    (count) => {
      const locale = createLocale(
        () => language,
        atlas,
        (text) => text,
      );
      const words = locale.words(EXPORT_WORDS);
      const { sheet, written, led } = notedSheet();
      const contents = Array.from({ length: count }, (_, i) => ({
        page: {} as PDFPage,
        title: `Step ${i + 1}, with a title as long as some are`,
        titleHan: '標題',
        days: '1 January 1123 – 31 December 1127',
      }));
      const text = { date: '1126', address: 'https://example.org/#v=1', credit: 'a · b' } as PictureText;
      const picture = { width: 1320, height: 945 } as PDFImage;
      writeTitlePage(sheet, picture, text, {
        config: readConfig(),
        locale,
        words,
        language,
        contents,
        lecture: '',
        span: null,
      });
      expect(Math.min(...written.map(({ size }) => size))).toBeGreaterThanOrEqual(7);
      const head = written.find((one) => one.text === words.contents);
      const listed = written.filter(({ x, y }) => x >= (head?.x ?? 0) && y < (head?.y ?? 0));
      expect(Math.min(...listed.map(({ y }) => y))).toBeGreaterThan(36);
      expect(Math.max(...listed.map(({ x }) => x))).toBeLessThan(PAGE.width - 30);
      const more = listed.filter((one) => one.text === words.furtherPages(count - led.length));
      expect(more).toHaveLength(led.length < count ? 1 : 0);
      expect(led.length).toBeGreaterThanOrEqual(Math.min(count, 44));
      const places = new Set(listed.map(({ x, y }) => `${x.toFixed(1)} ${y.toFixed(1)}`));
      expect(places.size).toBe(listed.length);
    },
  );
});
