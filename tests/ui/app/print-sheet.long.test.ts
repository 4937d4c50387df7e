import { spawnSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { PDFDocument } from '@cantoo/pdf-lib';
import jsQR from 'jsqr';
import { PNG } from 'pngjs';
import type { Browser } from 'playwright';
import { beforeAll, describe, expect, it } from 'vitest';
import { openPage } from '../../page/open-page.ts';
import { settled } from '../../page/settled.ts';
import { sharedBrowser } from '../../page/shared-browser.ts';

const FOLDER = 'tests/output/prints';
const has = (program: string) => spawnSync(program, ['-v']).error === undefined;

const SIEGE = 'select=siege:kaifeng-1126&map=6.20/36.000/114.500';
/** Prints by name: state, size of the screen, paper, whether it lies across. */
const PRINTS = [
  ['a4-upright', '#v=1&date=1126-01-31&lang=en&theme=paper', [1280, 800], 'A4', false],
  ['letter-across-card', `#v=1&date=1126-01-31&lang=en&theme=paper&${SIEGE}`, [1280, 800], 'Letter', true],
  ['a4-across-chinese', '#v=1&date=1127-01-09&lang=zh-Hant&theme=paper', [1280, 800], 'A4', true],
  ['letter-upright-two', '#v=1&date=1126-01-31&compare=1127-06-01&lang=en', [1280, 800], 'Letter', false],
  ['a4-upright-phone', `#v=1&date=1126-01-31&lang=zh-Hans&theme=paper&${SIEGE}`, [390, 844], 'A4', false],
  ['a4-across-dark', '#v=1&date=1126-12-10&lang=en&theme=dark&mode=window:10', [1920, 1000], 'A4', true],
] as const;

let browser: Browser;
beforeAll(async () => {
  browser = await sharedBrowser();
  mkdirSync(FOLDER, { recursive: true });
});

describe('a print of the page', () => {
  it.each(PRINTS)(
    'is one sheet with map, date, legend and link: %s',
    async (name, hash, size, format, landscape) => {
      const [width, height] = size;
      const { page, errors } = await openPage(browser, hash, { width, height });
      // what makes the sheet is fetched once the page has settled
      await settled(page);
      await page.evaluate(async () => {
        const dispatched = () => {
          window.dispatchEvent(new Event('beforeprint'));
          return document.querySelector('.print-sheet') !== null;
        };
        while (!dispatched()) await new Promise((resolve) => requestAnimationFrame(resolve));
        window.dispatchEvent(new Event('afterprint'));
      });
      const date = (await page.locator('.julian-date').textContent())?.trim() ?? '';
      const legend = await page
        .locator('.legend-sheet .legend-row .legend-mark + span')
        .first()
        .textContent();
      const bytes = await page.pdf({ format, landscape, tagged: true });
      const path = `${FOLDER}/${name}.pdf`;
      writeFileSync(path, bytes);
      const pdf = await PDFDocument.load(bytes);
      expect(pdf.getPageCount()).toBe(1);
      if (has('pdftotext')) {
        const text = spawnSync('pdftotext', ['-raw', path, '-']).stdout.toString().replaceAll(/\s+/g, '');
        const holds = (part: string | null) => expect(text).toContain(part?.replaceAll(/\s+/g, ''));
        holds(date);
        holds(legend);
        holds('#v=1&date=');
        for (const control of ['Gotoadate', 'Play', 'Settings', '播放', '設定'])
          expect(text).not.toContain(control);
      }
      if (has('pdftoppm')) {
        const drawn = (...how: string[]) =>
          PNG.sync.read(spawnSync('pdftoppm', ['-png', ...how, path], { maxBuffer: 1e9 }).stdout);
        const [wide = 0, high = 0] = Object.values(pdf.getPage(0).getSize());
        const corner = [wide - 150, high - 150, 145, 145];
        const told = [600, 400, 300].map((dpi) => {
          const at = ['-x', '-y', '-W', '-H'].flatMap((side, i) => [
            side,
            String(Math.round(((corner[i] ?? 0) * dpi) / 72)),
          ]);
          const code = drawn('-r', String(dpi), ...at);
          return jsQR(new Uint8ClampedArray(code.data), code.width, code.height)?.data;
        });
        expect(told).toContainEqual(expect.stringContaining(hash.slice(0, 20)));
        // the map is there: many colours
        const whole = drawn('-r', '150');
        writeFileSync(`${FOLDER}/${name}.png`, PNG.sync.write(whole));
        const colours = new Set<number>();
        for (let i = 0; i < whole.data.length; i += 4 * 7) colours.add(whole.data.readUIntBE(i, 3));
        expect(colours.size).toBeGreaterThan(2000);
      }
      expect(errors).toEqual([]);
      await page.context().close();
    },
  );
});
