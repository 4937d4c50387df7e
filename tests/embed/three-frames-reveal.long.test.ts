import { readFileSync } from 'node:fs';
import { expect, inject, it } from 'vitest';
import { sharedBrowser } from '../page/shared-browser.ts';
import { waitReady } from '../page/wait-ready.ts';
import { serveOpenly, servePages } from './serve-host.ts';

it('reveal', async () => {
  const browser = await sharedBrowser();
  const atlas = await serveOpenly(inject('siteFolder'));
  const doc = readFileSync('docs/embedding.md', 'utf8');
  const page0 = /```html\n(<!doctype html>[^]*?)```/.exec(doc)?.[1] ?? '';
  const js = /```js\n(addEventListener\('message', \(\{ data, origin, source[^]*?)```/.exec(doc)?.[1] ?? '';
  const here = (text: string) =>
    text
      .replaceAll('https://example.org/atlas/', atlas.url)
      .replaceAll('https://example.org', new URL(atlas.url).origin);
  const R = '/tmp/frames/package/dist/';
  const deck = here(page0);
  const own = here(
    page0
      .replace(
        /<fragile-peace[^]*<\/fragile-peace>/,
        '<iframe class="r-stretch" data-preload data-src="https://example.org/atlas/#v=1&date=1126-01-31&lang=en&view=embed"></iframe>',
      )
      .replace('Reveal.init', js + '\nReveal.init'),
  );
  const host = await servePages({
    '/favicon.ico': '',
    '/deck': deck,
    '/own': own,
    '/reveal.js/dist/reveal.js': readFileSync(R + 'reveal.js', 'utf8'),
    '/reveal.js/dist/reveal.css': readFileSync(R + 'reveal.css', 'utf8'),
    '/reveal.js/dist/theme/white.css': readFileSync(R + 'theme/white.css', 'utf8'),
  });
  for (const path of ['deck', 'own']) {
    const page = await (await browser.newContext({ viewport: { width: 1280, height: 720 } })).newPage();
    page.on('pageerror', (e) => console.log('ERR', e.message));
    await page.goto(host.url + path);
    await page.waitForFunction('window.Reveal && Reveal.isReady()');
    const at = () => page.evaluate('Reveal.getIndices().h') as Promise<number>;
    await page.keyboard.press('ArrowRight');
    await expect.poll(at).toBe(1);
    const inside = () => page.frames().find((one) => one.url().startsWith(atlas.url));
    await expect.poll(() => Boolean(inside())).toBe(true);
    const frame = inside()!;
    await waitReady(frame);
    await frame.locator('.timeline-tools').waitFor();
    await page.screenshot({ path: `/tmp/frames/shots/reveal-${path}.png` });
    console.log(path, 'box', await page.locator('.r-stretch').boundingBox());
    await frame.locator('.playback button').first().focus();
    await page.keyboard.press('ArrowRight');
    await expect.poll(at).toBe(2);
    await page.keyboard.press('ArrowLeft');
    await expect.poll(at).toBe(1);
    await frame.locator('.open-whole').focus();
    await page.keyboard.press('PageDown');
    await expect.poll(at).toBe(2);
    await page.keyboard.press('PageUp');
    await expect.poll(at).toBe(1);
    await frame.locator('.open-whole').focus();
    await page.keyboard.press('Escape');
    await expect.poll(() => page.evaluate('Reveal.isOverview()')).toBe(true);
    console.log(path, 'works');
    await page.context().close();
  }
  await atlas.close();
  await host.close();
});
