// Builds the site and draws its preview pictures into public/previews/, or into previews/ of the folder that ATLAS_GEO names:
// npm run previews [pattern of names] [--built]
import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import type { Browser, Page } from 'playwright';
import sharp from 'sharp';
import { build, preview } from 'vite';
import { cards, type Card } from '../pages/cards.ts';
import { PICTURE_SIZE } from '../pages/shell.ts';
import { previewFolder } from '../commands/geo-folder.ts';
import { launchChromium } from './launch-chromium.ts';
import { readSite } from './static-pages.ts';

const FOLDER = previewFolder();
const LARGEST = 90 * 1024;

/** Leaves the map alone on the page, and a plate at its foot for the card’s own words. */
const CARD_STYLE = `
.page > *:not(.map):not(.card-plate), .maplibregl-control-container { display: none !important; }
.card-plate {
  position: absolute; left: 0; right: 0; bottom: 0; height: 138px; padding: 15px 36px 0;
  display: grid; grid-template-columns: 1fr auto; column-gap: 32px; align-content: start;
  background: var(--panel); border-top: 3px double var(--rule); color: var(--ink);
}
.card-plate p { margin: 0; white-space: nowrap; line-height: 1.3; overflow: hidden; }
.card-plate p:nth-child(1) { font-size: 37px; font-weight: 700; }
.card-plate p:nth-child(2) { font-size: 31px; font-weight: 700; text-align: right; }
.card-plate p:nth-child(3) { font-size: 29px; }
.card-plate p:nth-child(4) { font-size: 25px; text-align: right; }
.card-plate p:nth-child(5) { grid-column: 1 / -1; font-size: 17px; opacity: 0.8; }
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

async function draw(browser: Browser, address: string, card: Card): Promise<Buffer> {
  const context = await browser.newContext({
    viewport: PICTURE_SIZE,
    locale: 'en-GB',
    reducedMotion: 'reduce',
    bypassCSP: true,
  });
  try {
    const page = await context.newPage();
    await page.goto(address + card.state);
    await page.waitForFunction(() => document.documentElement.dataset.ready === 'true', null, {
      timeout: 120_000,
    });
    await page.addStyleTag({ content: CARD_STYLE });
    await page.evaluate(async ({ title_en, title_zh, date_en, date_zh, site }) => {
      const plate = document.createElement('div');
      plate.className = 'panel card-plate';
      for (const text of [title_en, title_zh, date_en, date_zh, site]) {
        plate.append(Object.assign(document.createElement('p'), { textContent: text }));
      }
      document.querySelector('.page')?.append(plate);
      await document.fonts.ready;
      const [title] = plate.children;
      if (title instanceof HTMLElement && title.scrollWidth > title.clientWidth)
        title.style.fontSize = `${Math.floor((37 * title.clientWidth) / title.scrollWidth)}px`;
    }, card);
    await page.waitForLoadState('networkidle');
    return await stillPicture(page);
  } finally {
    await context.close();
  }
}

/** As JPEG of at most 90 KB, at the best quality up to 82 that fits. */
async function compress(drawn: Buffer): Promise<Buffer> {
  for (let quality = 82; ; quality -= 6) {
    const picture = await sharp(drawn).jpeg({ quality, mozjpeg: true }).toBuffer();
    if (picture.length <= LARGEST || quality < 45) return picture;
  }
}

const wanted = process.argv[2] ?? '';
const all = cards(readSite().atlas);
mkdirSync(FOLDER, { recursive: true });
for (const file of readdirSync(FOLDER)) {
  if (!all.some(({ name }) => file === `${name}.jpg`)) rmSync(FOLDER + file);
}
if (!process.argv.includes('--built')) await build({ logLevel: 'warn', configFile: 'vite.config.ts' });
const server = await preview({ configFile: 'vite.config.ts', preview: { host: '127.0.0.1', port: 0 } });
const served = server.httpServer.address();
if (served === null || typeof served === 'string') throw new Error('the preview server has no port');
const browser = await launchChromium();
try {
  for (const card of all.filter(({ name }) => new RegExp(wanted).test(name))) {
    const picture = await compress(await draw(browser, `http://127.0.0.1:${served.port}/`, card));
    writeFileSync(`${FOLDER}${card.name}.jpg`, picture);
    console.log(`${card.name}: ${Math.round(picture.length / 1024)} KB`);
  }
} finally {
  await browser.close();
  await server.close();
}
