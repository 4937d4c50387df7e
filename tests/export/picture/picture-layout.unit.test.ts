import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { pictureLayout } from '../../../src/export/picture/picture-layout.ts';
import { PICTURE_SIZES, pictureRatio } from '../../../src/export/picture/picture-sizes.ts';
import type { PictureText } from '../../../src/export/picture/picture-text.ts';
import type { Context } from '../../../src/export/picture/brush.ts';
import { screenLimits } from '../../../src/presentation/lecture.ts';
import type { LectureRecord } from '../../../src/presentation/lecture-file.ts';
import { keepTraditional } from '../../../src/time/traditional.ts';
import { createLocale } from '../../../src/locale/locale.ts';
import { atlas } from '../../atlas-of-geo.ts';

/** A canvas that measures letters at half their size, as the atlas’s Latin face does on the whole, and Chinese at all of it. */
const context = {
  font: '',
  measureText(this: { font: string }, text: string) {
    const size = Number(/ (\d+(?:\.\d+)?)px/.exec(this.font)?.[1]);
    const em = [...text].reduce((sum, one) => sum + (/[\u2e80-\uffef]/.test(one) ? 1 : 0.5), 0);
    return { width: em * size };
  },
} as unknown as Context;

const text = (caption: string) =>
  ({
    language: 'en',
    title: 'A title',
    titleHan: '標題',
    courts: [],
    other: null,
    legend: [],
    legendTitle: 'On the map today',
    caption,
  }) as unknown as PictureText;

const record = JSON.parse(readFileSync('geo/lecture.json', 'utf8')) as LectureRecord;

describe('the letters of a picture', () => {
  it('have the punctuation of the mainland on its pictures, and on no others', () => {
    const faces = (['zh-Hans', 'zh-Hant', 'en'] as const).map((language) => {
      pictureLayout(
        context,
        'film',
        { ...text('一；二。'), language },
        { width: 1280, height: 720, modules: 0 },
      );
      return context.font.includes("'FP Han Marks', 'FP Latin'");
    });
    expect(faces).toEqual([true, false, false]);
  });
});

describe('the legend of a picture', () => {
  const SMALL = [
    { width: 800, height: 450 },
    { width: 640, height: 480 },
    { width: 450, height: 800 },
  ];
  it.each([
    ...PICTURE_SIZES.map((size) => {
      const ratio = pictureRatio(size);
      return { width: size.width / ratio, height: size.height / ratio };
    }),
    ...SMALL,
  ])('ends above the scale however much it explains, on $width × $height', (page) => {
    for (const count of [0, 1, 9, 14, 17, 22]) {
      const legend = Array.from({ length: count }, () => ({ text: 'besieged or contested' }));
      const words = { ...text(''), legend } as unknown as PictureText;
      const layout = pictureLayout(context, 'film', words, { ...page, modules: 0 });
      const [x, y, width, height] = layout.legend;
      expect(y + height, `${count} rows`).toBeLessThan(layout.scale[1]);
      expect(x, `${count} rows`).toBeGreaterThan(0);
      const { rows, width: column } = layout.legendColumns;
      expect(50 + Math.min(rows, count) * 22).toBeLessThanOrEqual(height);
      expect(Math.ceil(count / rows) * column).toBeLessThan(width);
    }
  });
});

describe.each(PICTURE_SIZES)('a film of $width × $height px', (size) => {
  const ratio = pictureRatio(size);
  const page = { width: size.width / ratio, height: size.height / ratio };
  const layoutOf = (caption: string) =>
    pictureLayout(context, 'film', text(caption), { ...page, modules: 0 });
  const whole = (caption: string) => {
    const { captionLines, caption: box } = layoutOf(caption);
    expect(captionLines.join(' ').replaceAll(' ', ''), caption).toBe(caption.replaceAll(' ', ''));
    expect(box?.[3] ?? Infinity).toBeLessThan(page.height / 3);
  };

  it.each(['en', 'zh-Hant'] as const)('says all that happens on any day, in %s', (language) => {
    const locale = createLocale(
      () => language,
      atlas,
      (one) => one,
    );
    const captions = new Set<string>();
    for (let day = atlas.span.start; day < atlas.span.end; day++) {
      const events = atlas.events.filter(({ start, end }) => start <= day && day < end);
      captions.add(events.map(({ feature }) => locale.text(feature.properties, 'title')).join(' · '));
    }
    expect(captions.size).toBeGreaterThan(100);
    for (const caption of captions) whole(caption);
  });

  it('says all that is said at a step, and as much as a step may have', () => {
    for (const { narration_en, narration_zh } of record.steps) {
      whole(narration_en);
      whole(keepTraditional(narration_zh));
    }
    whole('Some words '.repeat(40).slice(0, screenLimits('en').narration).trim());
    whole('一些文字，'.repeat(40).slice(0, screenLimits('zh-Hant').narration));
  });
});
