// Draws every step of the atlas's talk into talk-sheet/: npm run talk-sheet [language [width [height [part of a step's id]]]]
import { mkdirSync, writeFileSync } from 'node:fs';
import { builtSite } from '../page/built-site.ts';
import { goTo } from '../page/go-to.ts';
import { launch } from '../page/launch.ts';
import { serveFolder } from '../page/serve-folder.ts';
import { settled } from '../page/settled.ts';
import { instantsOf, steps } from '../presentation/told-on-map.ts';
import { composeSheet } from './compose-sheet.ts';
import { openState } from './picture-state.ts';

const FOLDER = new URL('../../talk-sheet/', import.meta.url);
const [language = 'en', width = '1280', height = '720', part = ''] = process.argv.slice(2);

mkdirSync(FOLDER, { recursive: true });
const server = await serveFolder(await builtSite(), '/');
const browser = await launch();
const pictures: URL[] = [];
try {
  const page = await openState(browser, server.url, {
    name: 'talk',
    hash: `#v=1&lang=${language}`,
    width: Number(width),
    height: Number(height),
  });
  await goTo(page, `#v=1&view=present&lang=${language}`);
  await page.waitForSelector('.present-stage', { state: 'attached' });
  await page.keyboard.press('Home');
  for (const step of steps) {
    await page.waitForSelector(`.present-stage[data-step="${step.id}"]`, { state: 'attached' });
    for (const [i] of instantsOf(step).entries()) {
      if (step.id.includes(part)) {
        await settled(page);
        const file = new URL(`${step.id}${i > 0 ? '-end' : ''}-${language}-${width}.png`, FOLDER);
        writeFileSync(file, await page.screenshot());
        pictures.push(file);
        console.log(file.pathname.split('/').at(-1));
      }
      await page.keyboard.press('PageDown');
    }
  }
} finally {
  await browser.close();
  await server.close();
}
writeFileSync(new URL(`sheet-${language}-${width}.png`, FOLDER), await composeSheet(pictures));
