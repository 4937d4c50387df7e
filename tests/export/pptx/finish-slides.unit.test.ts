import { strFromU8, unzipSync, zipSync } from 'fflate';
import PptxGenJS from 'pptxgenjs';
import { describe, expect, it } from 'vitest';
import { finishSlides } from '../../../src/export/pptx/finish-slides.ts';

const LOOK = { linkColour: 'F2E9D8', language: 'zh-Hans' } as const;

describe('finishSlides', () => {
  it('sets links of a theme in the colour, texts in their language, lists in order, and leaves all other files as they were', async () => {
    const deck = new PptxGenJS();
    deck.addSlide().addText('a');
    const before = (await deck.write({ outputType: 'uint8array' })) as Uint8Array;
    const [was, is] = [before, finishSlides(before, LOOK)].map((one) => unzipSync(one));
    const theme = strFromU8(is?.['ppt/theme/theme1.xml'] ?? new Uint8Array());
    expect(theme).toContain('<a:hlink><a:srgbClr val="F2E9D8"/></a:hlink>');
    expect(theme).toContain('<a:folHlink><a:srgbClr val="F2E9D8"/></a:folHlink>');
    const changed = Object.keys(was ?? {}).filter(
      (name) => Buffer.compare(was?.[name] ?? Buffer.alloc(0), is?.[name] ?? Buffer.alloc(0)) !== 0,
    );
    expect(changed.sort()).toEqual([
      'ppt/notesSlides/notesSlide1.xml',
      'ppt/presentation.xml',
      'ppt/slides/slide1.xml',
      'ppt/theme/theme1.xml',
    ]);
    expect(strFromU8(is?.['ppt/slides/slide1.xml'] ?? new Uint8Array())).toContain('lang="zh-CN"');
    expect(Object.keys(is ?? {})).toEqual(Object.keys(was ?? {}));
  });

  it('refuses what has no theme', () => {
    expect(() => finishSlides(zipSync({ 'a.txt': new Uint8Array() }), LOOK)).toThrow(/theme/);
  });
});
