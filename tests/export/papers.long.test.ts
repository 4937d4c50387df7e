import { strFromU8, unzipSync } from 'fflate';
import { spawnSync } from 'node:child_process';
import { PDFDocument, PDFName } from '@cantoo/pdf-lib';
import type { Browser } from 'playwright';
import { beforeAll, describe, expect, it } from 'vitest';
import { yearsShown } from '../../src/atlas/years-shown.ts';
import { readConfig } from '../../src/tools/commands/read-geo.ts';
import { PAPER } from '../../src/style/palette/palette.ts';
import { sharedBrowser } from '../page/shared-browser.ts';
import { writeLecture } from '../../src/presentation/lecture.ts';
import { openPage } from '../page/open-page.ts';
import { bytesOf, make, openTakeAway, set, setSize } from './take-away-page.ts';
import { keepTraditional } from '../../src/time/traditional.ts';

const has = (program: string) => spawnSync(program, ['-v']).error === undefined;
const config = readConfig();
const CHAPTERS = 13;
/** The page with the charts of numbers. */
const CHARTS = 1;
const INK = PAPER.ink.replace('#', '').toUpperCase();

describe('papers of all chapters', () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await sharedBrowser();
  });

  it.each([
    ['en', /Two Song armies have failed before Yanjing; in January 1123/, /Guo Yaoshi’s|Jin’s|Song’s/],
    ['zh-Hant', /宣和四年|宣和五年/, /，.*。/],
  ])('are a hand-out in %s that other programs read', { timeout: 400_000 }, async (language, ...wanted) => {
    const { page, errors } = await openTakeAway(browser);
    await set(page, 'What', 'handout');
    await set(page, 'Language', language);
    const download = await make(page);
    const path = await download.path();
    expect(download.suggestedFilename()).toBe(`fragile-peace-hand-out-${language}.pdf`);
    const pdf = await PDFDocument.load(await bytesOf(download));
    expect(pdf.getPageCount()).toBe(CHAPTERS + 1 + CHARTS);
    expect(
      ['StructTreeRoot', 'MarkInfo', 'Outlines'].filter((key) => !pdf.catalog.has(PDFName.of(key))),
    ).toEqual([]);
    expect([pdf.getAuthor(), pdf.getTitle()].every(Boolean)).toBe(true);
    if (has('pdftoppm')) {
      const drawn = spawnSync('pdftoppm', ['-r', '20', path], { maxBuffer: 1e9 });
      expect(drawn.stderr.toString()).toBe('');
      expect(drawn.status).toBe(0);
      expect(drawn.stdout.toString('latin1').split('P6\n').length - 1).toBe(CHAPTERS + 1 + CHARTS);
    }
    if (has('pdftotext')) {
      const text = spawnSync('pdftotext', [path, '-'], { maxBuffer: 1e8 }).stdout.toString();
      const flowing = text.replaceAll(/\s+/g, language === 'en' ? ' ' : '');
      for (const pattern of wanted) expect(flowing).toMatch(pattern);
      // days in doubt are told as such
      expect(flowing.match(language === 'en' ? /between/g : /之間/g)?.length).toBeGreaterThan(10);
      const title =
        language === 'en'
          ? `${config.short_en} ${config.subject_en}, ${yearsShown(config)}`
          : `${keepTraditional(config.short_zh)}${keepTraditional(config.subject_zh)}，${yearsShown(config)}`;
      expect(flowing.trim().startsWith(title), flowing.slice(0, 80)).toBe(true);
    }
    expect(errors).toEqual([]);
    await page.context().close();
  });

  it('are slides, each with picture, link and notes', { timeout: 400_000 }, async () => {
    const { page, errors } = await openTakeAway(browser);
    await set(page, 'What', 'slides');
    const files = unzipSync(new Uint8Array(await bytesOf(await make(page))));
    const named = (pattern: RegExp) => Object.keys(files).filter((name) => pattern.test(name));
    const text = (name: string) => strFromU8(files[name] ?? new Uint8Array());
    const slides = named(/^ppt\/slides\/slide\d+\.xml$/);
    expect(slides).toHaveLength(CHAPTERS);
    expect(named(/^ppt\/media\/.*\.jpe?g$/)).toHaveLength(CHAPTERS);
    for (const name of slides) {
      expect(text(name)).toContain('<a:hlinkClick');
      expect(text(name)).toMatch(/<p:ph[^>]*type="title"/);
      expect(text(name)).toMatch(/descr="Map of [^"]+"/);
      expect(Math.min(...[...text(name).matchAll(/ sz="(\d+)"/g)].map(([, size]) => Number(size)))).toBe(
        1200,
      );
      expect(text(name.replace('slides/', 'slides/_rels/') + '.rels')).toMatch(/Target="http[^"]*date=/);
    }
    expect(text('docProps/core.xml')).toContain(`<dc:creator>${config.edition.author}`);
    expect(text('ppt/theme/theme1.xml')).toContain(`<a:hlink><a:srgbClr val="${INK}"/>`);
    for (const name of named(/^ppt\/notesSlides\/notesSlide\d+\.xml$/))
      expect(text(name).length).toBeGreaterThan(800);
    expect(errors).toEqual([]);
    await page.context().close();
  });

  it(
    'are a page to read, whole in one file, with a picture, days and the way to the map at each step',
    { timeout: 400_000 },
    async () => {
      const { page, errors } = await openTakeAway(browser);
      await set(page, 'What', 'page');
      await set(page, 'Shows', 'steps:ch08-first-siege');
      const download = await make(page);
      expect(download.suggestedFilename()).toBe('fragile-peace-ch08-first-siege-en.html');
      const html = new TextDecoder().decode(await bytesOf(download));
      const reader = await page.context().newPage();
      const asked: string[] = [];
      reader.on('request', (request) => asked.push(request.url()));
      await reader.setViewportSize({ width: 390, height: 844 });
      await reader.setContent(html);
      const count = await reader.locator('article').count();
      expect(count).toBe(4);
      expect(
        await reader
          .locator('article img')
          .evaluateAll((all) => all.map((one) => (one as HTMLImageElement).naturalWidth)),
      ).toEqual(Array.from({ length: count }, () => 960));
      expect(await reader.locator('article a[href*="#v=1&date="]').count()).toBe(count);
      expect(await reader.locator('.days').allTextContents()).toContain('31 January 1126');
      expect(await reader.evaluate(() => document.documentElement.scrollWidth)).toBe(390);
      expect(asked.filter((url) => !/^(data|about):/.test(url))).toEqual([]);
      expect(errors).toEqual([]);
      await page.context().close();
    },
  );

  it(
    'and a film are made of one’s own lecture, with its title and its captions',
    { timeout: 400_000 },
    async () => {
      const said = ['The crossing took several days.', 'Gates & walls'];
      const own = {
        title: 'Two days',
        language: 'en' as const,
        steps: said.map((narration, i) => ({
          link: `#v=1&date=1126-01-${27 + 4 * i}&map=6.50/36.200/114.500&theme=dark`,
          title: `Day ${i + 1}`,
          narration,
          notes: '',
          ...(i === 0 && { until: '1126-01-29' }),
        })),
      };
      const { page, errors } = await openPage(browser, '#v=1&date=1126-01-31');
      await page.evaluate((text) => localStorage.setItem('fragile-peace-lecture', text), writeLecture(own));
      await page.getByRole('button', { name: 'Record', exact: true }).click();
      await page.locator('#record-sheet-tab-take-away').click();
      await page.locator('.take-form').waitFor();
      await set(page, 'What', 'handout');
      await set(page, 'Shows', 'own-lecture');
      const paper = await make(page);
      expect(paper.suggestedFilename()).toBe('fragile-peace-hand-out-own-lecture-en.pdf');
      const pdf = await PDFDocument.load(await bytesOf(paper));
      expect(pdf.getPageCount()).toBe(own.steps.length + 1);
      expect(pdf.getTitle()).toContain('Two days');

      await set(page, 'What', 'film');
      await setSize(page, 320, 180);
      const subtitles = page.waitForEvent('download', {
        predicate: (download) => download.suggestedFilename().endsWith('.vtt'),
      });
      await make(page);
      const vtt = (await bytesOf(await subtitles)).toString();
      expect(vtt).toMatch(/^WEBVTT\n/);
      expect(vtt).toContain('Gates &amp; walls');
      expect(errors).toEqual([]);
      await page.context().close();
    },
  );
});
