// Builds the site and draws its preview pictures into public/previews/, or into previews/ of the folder that ATLAS_GEO names:
// npm run previews [pattern of names] [--built] [--missing], the last for those alone that are not there yet
import { existsSync, mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import type { BrowserContext, Page } from 'playwright';
import sharp from 'sharp';
import { build, preview } from 'vite';
import { cards, type Card } from '../pages/cards.ts';
import { PAGE_LANGUAGES } from '../pages/page-language.ts';
import { PICTURE_RATIO, PREVIEW_PAGE } from '../pages/preview.ts';
import { previewFolder } from '../commands/geo-folder.ts';
import { launchChromium } from './launch-chromium.ts';
import { readSite } from './static-pages.ts';

const FOLDER = previewFolder();
const LARGEST = 64 * 1024;
/** Pictures drawn at once: much of the time a picture waits to come to rest. */
const AT_ONCE = 2;

/** Leaves the map alone on the page, and a plate at its foot for the card’s own words. */
const CARD_STYLE = `
.page > *:not(.map):not(.card-plate), .maplibregl-control-container { display: none !important; }
.card-plate {
  position: absolute; inset: auto 0 0; height: ${PREVIEW_PAGE.plate}px; padding: 9px 24px 0; box-sizing: border-box;
  display: grid; grid-template-columns: 1fr auto; column-gap: 22px; align-content: start;
  background: var(--panel); border-top: 3px double var(--rule); color: var(--ink);
}
.card-plate p { margin: 0; white-space: nowrap; line-height: 1.3; overflow: hidden; }
.card-plate p:nth-child(1) { font-size: 25px; font-weight: 700; }
.card-plate p:nth-child(2) { font-size: 21px; font-weight: 700; text-align: right; align-self: center; }
.card-plate p:nth-child(3) { font-size: 18px; }
.card-plate p:nth-child(4) { font-size: 17px; text-align: right; }
.card-plate p:nth-child(5) { grid-column: 1 / -1; font-size: 12px; opacity: 0.8; }
`;

/** The page once it changes no more: names find their places anew, clear of the plate, some frames after it appears. */
async function stillPicture(page: Page): Promise<Buffer> {
  let last: Buffer = Buffer.alloc(0);
  for (let tries = 0; tries < 40; tries++) {
    await page.waitForTimeout(700);
    const now = await page.screenshot({ animations: 'disabled', timeout: 120_000 });
    if (now.equals(last)) return now;
    last = now;
  }
  throw new Error(`${page.url()} does not come to rest`);
}

/** Draws a card in a context of its language. */
async function draw(context: BrowserContext, address: string, card: Card): Promise<Buffer> {
  const page = await context.newPage();
  try {
    await page.goto(address + card.state);
    await page.waitForFunction(() => document.documentElement.dataset.ready === 'true', null, {
      timeout: 120_000,
    });
    await page.addStyleTag({ content: CARD_STYLE });
    await page.evaluate(
      async ({ title, other, date, court, site, language }) => {
        const plate = document.createElement('div');
        plate.className = 'panel card-plate';
        for (const text of [title, other, date, court, site])
          plate.append(Object.assign(document.createElement('p'), { textContent: text }));
        for (const second of [1, 3]) {
          const line = plate.children[second];
          if (language === 'en') line?.setAttribute('lang', 'zh-Hant');
        }
        document.querySelector('.page')?.append(plate);
        await document.fonts.ready;
        const [first] = plate.children;
        if (first instanceof HTMLElement && first.scrollWidth > first.clientWidth)
          first.style.fontSize = `${Math.floor((25 * first.clientWidth) / first.scrollWidth)}px`;
      },
      { ...card, language: card.language.language },
    );
    await page.waitForLoadState('networkidle');
    return await stillPicture(page);
  } finally {
    await page.close();
  }
}

/** As JPEG of at most 90 KB, at the best quality up to 82 that fits. */
async function compress(drawn: Buffer): Promise<Buffer> {
  for (let quality = 82; ; quality -= 6) {
    const picture = await sharp(drawn).jpeg({ quality, mozjpeg: true }).toBuffer();
    if (picture.length <= LARGEST || quality < 45) return picture;
  }
}

/** Every file under a folder, by its path from there. */
const filesIn = (folder: string) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8', withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => relative(folder, join(parentPath, name)).replaceAll('\\', '/'));

const wanted = process.argv.slice(2).find((argument) => !argument.startsWith('--')) ?? '';
const all = cards(readSite());
mkdirSync(FOLDER, { recursive: true });
for (const file of filesIn(FOLDER)) {
  if (!all.some(({ name }) => file === `${name}.jpg`)) rmSync(FOLDER + file);
}
if (!process.argv.includes('--built')) await build({ logLevel: 'warn', configFile: 'vite.config.ts' });
const server = await preview({ configFile: 'vite.config.ts', preview: { host: '127.0.0.1', port: 0 } });
const served = server.httpServer.address();
if (served === null || typeof served === 'string') throw new Error('the preview server has no port');
const browser = await launchChromium();
try {
  for (const language of PAGE_LANGUAGES) {
    mkdirSync(FOLDER + language.folder, { recursive: true });
    const context = await browser.newContext({
      viewport: { width: PREVIEW_PAGE.width, height: PREVIEW_PAGE.height },
      deviceScaleFactor: PICTURE_RATIO,
      locale: language.language,
      reducedMotion: 'reduce',
      bypassCSP: true,
      serviceWorkers: 'block',
    });
    const cardsLeft = all.filter(
      (one) =>
        one.language === language &&
        new RegExp(wanted).test(one.name) &&
        !(process.argv.includes('--missing') && existsSync(`${FOLDER}${one.name}.jpg`)),
    );
    const drawNext = async (): Promise<void> => {
      for (let card = cardsLeft.shift(); card; card = cardsLeft.shift()) {
        const picture = await compress(await draw(context, `http://127.0.0.1:${served.port}/`, card));
        writeFileSync(`${FOLDER}${card.name}.jpg`, picture);
        console.log(`${card.name}: ${Math.round(picture.length / 1024)} KB`);
      }
    };
    await Promise.all(Array.from({ length: AT_ONCE }, drawNext));
    await context.close();
  }
} finally {
  await browser.close();
  await server.close();
}
