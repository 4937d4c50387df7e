import { expect, inject, it } from 'vitest';
import type { DrivenPage } from './browsers/driven-page.ts';
import { DRIVEN_SIZE } from './browsers/driven-page.ts';
import { firefoxPath, openFirefox } from './browsers/open-firefox.ts';
import { hasWebkit, openWebkit } from './browsers/open-webkit.ts';
import { walk, WALK_STATE } from './browsers/walk.ts';
import { openPage } from './open-page.ts';
import { serveFolder } from './serve-folder.ts';
import { settled } from './settled.ts';
import { sharedBrowser } from './shared-browser.ts';

const FIREFOX = firefoxPath();
const BROWSERS: readonly (readonly [string, boolean, () => Promise<DrivenPage>])[] = [
  ['Firefox', FIREFOX !== undefined, () => openFirefox(FIREFOX ?? '')],
  ['WebKit', hasWebkit(), openWebkit],
];

async function pictureOfChromium(): Promise<Buffer> {
  const { page } = await openPage(await sharedBrowser(), WALK_STATE, DRIVEN_SIZE);
  await settled(page);
  const picture = await page.screenshot();
  await page.context().close();
  return picture;
}

for (const [name, there, open] of BROWSERS) {
  if (!there) console.log(`${name} is not here and could not be installed: it is not walked through`);
  it.skipIf(!there)(`the atlas is walked through in ${name}`, { timeout: 900_000 }, async () => {
    const chromium = await pictureOfChromium();
    const server = await serveFolder(inject('siteFolder'), '/');
    let serving = true;
    const shut = async () => {
      if (serving) await server.close();
      serving = false;
    };
    const page = await open();
    try {
      const steps = await walk(page, { site: server.url, chromium, shut });
      const wrong = steps.filter((step) => step.wrong !== null);
      console.log(`${page.browser}: ${steps.length - wrong.length} of ${steps.length} steps done`);
      expect(wrong.map((step) => `${step.name}: ${step.wrong}`)).toEqual([]);
      expect(page.errors() ?? []).toEqual([]);
    } finally {
      await page.close();
      await shut();
    }
  });
}
