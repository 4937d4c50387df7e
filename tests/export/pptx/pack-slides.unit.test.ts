import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { createLocale } from '../../../src/locale/locale.ts';
import { INTERFACE_WORDS } from '../../../src/locale/interface-words/interface-words.ts';
import { stepSubject, type ExportContext, type TakenLecture } from '../../../src/export/export-context.ts';
import type { LecturePage } from '../../../src/export/lecture-pages.ts';
import { pictureText } from '../../../src/export/picture/picture-text.ts';
import { packSlides } from '../../../src/export/pptx/pack-slides.ts';
import type { LectureRecord } from '../../../src/presentation/lecture-file.ts';
import { lectureOfAtlas } from '../../../src/presentation/lecture-of-atlas.ts';
import { parseDay } from '../../../src/time/written-date.ts';
import { openingView } from '../../../src/view/view.ts';
import { atlas } from '../../atlas-of-geo.ts';
import { deckParts, type DeckParts } from './deck-parts.ts';

const record = JSON.parse(readFileSync('geo/lecture.json', 'utf8')) as LectureRecord;
const steps = lectureOfAtlas(record.steps, atlas);
const LONG = 'A title that somebody has made as long as a title can be, with a second half that goes on';

const context = {
  atlas,
  map: { box: atlas.config.box },
  simplify: (text: string) => text,
  addressOf: () => 'https://example.org/atlas/#v=1&date=1126-01-31&theme=dark',
} as unknown as ExportContext;

async function deck(language: 'en' | 'zh-Hant'): Promise<Uint8Array> {
  const view = { ...openingView(parseDay('1126-01-31')), language };
  const told = steps.map((step, i) =>
    i === 3 ? { ...step, texts: { ...step.texts, title_en: `${LONG} & <more>` } } : step,
  );
  const subjects = told.map((step) => stepSubject(context, view, step));
  const lecture: TakenLecture = { name: 'lecture', title: record as TakenLecture['title'], steps: told };
  const page = { width: 960, height: 483 };
  const padding = { top: 24, right: 200, bottom: 40, left: 24 };
  async function* pages(): AsyncGenerator<LecturePage> {
    for (const [i, subject] of subjects.entries())
      yield {
        subject,
        picture: { bytes: new Uint8Array([0xff, 0xd8, 0xff, 0xd9]), ...page },
        text: pictureText(context, subject, page, padding),
        chapter: null,
        number: `${i + 1}`,
      };
  }
  return packSlides(context, subjects, lecture, pages());
}

describe.each(['en', 'zh-Hant'] as const)('slides of the lecture in %s', (language) => {
  let parts: DeckParts;
  beforeAll(async () => {
    await INTERFACE_WORDS.load(language);
    parts = deckParts(await deck(language));
  });

  it('are a package whose parts all have a type, and whose types and relations all have a part', () => {
    expect(parts.untyped).toEqual([]);
    expect(parts.typedButMissing).toEqual([]);
    expect(parts.danglingTargets).toEqual([]);
    expect(parts.unknownIds).toEqual([]);
  });

  it('name no two things alike on a slide, and stand in the order of the schema', () => {
    expect(parts.repeatedIds).toEqual([]);
    const order = ['sldMasterIdLst', 'notesMasterIdLst', 'sldIdLst', 'sldSz', 'notesSz', 'defaultTextStyle'];
    expect(parts.presentation).toEqual(order);
  });

  it('have each a title in a placeholder of their layout, and what it shows in words', () => {
    expect(parts.slides).toHaveLength(steps.length);
    for (const slide of parts.slides) {
      expect(slide.titles).toHaveLength(1);
      expect(slide.layoutTitles).toContain(slide.titles[0]);
      expect(slide.descriptions.every((text) => text.length > 10)).toBe(true);
      expect(slide.descriptions).toHaveLength(1);
    }
  });

  it('say what is told in notes of their own, a paragraph each, in their language', () => {
    const locale = createLocale(
      () => language,
      atlas,
      (text) => text,
    );
    const tag = language === 'en' ? 'en-GB' : 'zh-TW';
    for (const [i, slide] of parts.slides.entries()) {
      const texts = steps[i]?.texts ?? {};
      expect(slide.notes).toContain(locale.text(texts, 'narration'));
      expect(slide.notes.some((line) => line.includes('\n'))).toBe(false);
      expect(slide.notes.length).toBeGreaterThanOrEqual(5);
      expect([...slide.languages]).toEqual([tag]);
    }
  });

  it('set a title so that it stands in its place', () => {
    const sizes = parts.slides.map(({ titleSize }) => titleSize);
    expect(Math.max(...sizes)).toBe(2400);
    expect(Math.min(...sizes)).toBeGreaterThanOrEqual(1200);
    if (language === 'en') expect(sizes[3]).toBeLessThan(2000);
  });
});
