import { strFromU8, unzipSync, zipSync } from 'fflate';
import PptxGenJS from 'pptxgenjs';
import { describe, expect, it } from 'vitest';
import { withLinkColour } from '../../../src/export/pptx/link-colour.ts';

describe('withLinkColour', () => {
  it('sets links of a theme in the colour and leaves all other files as they were', async () => {
    const deck = new PptxGenJS();
    deck.addSlide().addText('a');
    const before = (await deck.write({ outputType: 'uint8array' })) as Uint8Array;
    const [was, is] = [before, withLinkColour(before, 'F2E9D8')].map((one) => unzipSync(one));
    const theme = strFromU8(is?.['ppt/theme/theme1.xml'] ?? new Uint8Array());
    expect(theme).toContain('<a:hlink><a:srgbClr val="F2E9D8"/></a:hlink>');
    expect(theme).toContain('<a:folHlink><a:srgbClr val="F2E9D8"/></a:folHlink>');
    const changed = Object.keys(was ?? {}).filter(
      (name) => Buffer.compare(was?.[name] ?? Buffer.alloc(0), is?.[name] ?? Buffer.alloc(0)) !== 0,
    );
    expect(changed.every((name) => name.startsWith('ppt/theme/'))).toBe(true);
    expect(Object.keys(is ?? {})).toEqual(Object.keys(was ?? {}));
  });

  it('refuses what has no theme', () => {
    expect(() => withLinkColour(zipSync({ 'a.txt': new Uint8Array() }), '000000')).toThrow(/theme/);
  });
});
