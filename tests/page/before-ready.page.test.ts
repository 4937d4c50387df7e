import { expect, inject, it } from 'vitest';
import { sharedBrowser } from './shared-browser.ts';

/** What neither a reader nor a plain link to a day asks for. */
const UNASKED = /\/(Locator|ChapterStory|ChapterSubjects|TimelineCloser|Offline|PrintSheet|spoken-news)-/;

it('the slider and the card tell days while the map is yet to come, and nothing is fetched that nobody has asked for', async () => {
  const context = await (await sharedBrowser()).newContext({ viewport: { width: 1280, height: 720 } });
  const page = await context.newPage();
  let release = () => {};
  const held = new Promise<void>((resolve) => {
    release = resolve;
  });
  await page.route(/maplibre-gl-worker-[^/]*\.m?js$/, async (route) => {
    await held;
    await route.continue();
  });
  const unasked: string[] = [];
  page.on('request', (request) => {
    const [, name] = UNASKED.exec(request.url()) ?? [];
    if (name) unasked.push(name);
  });
  await page.goto(`${inject('site')}#v=1&date=1126-01-31`);
  const slider = page.getByRole('slider', { name: 'Date' });
  await slider.waitFor();
  await slider.focus();
  const ready = () => page.evaluate(() => document.documentElement.dataset['ready']);
  await page.keyboard.press('ArrowRight');
  await expect.poll(() => page.locator('.julian-date').innerText()).toBe('1 February 1126');
  await expect.poll(() => page.url()).toContain('date=1126-02-01');
  expect(await ready()).not.toBe('true');
  expect(unasked).toEqual([]);
  release();
  await expect.poll(ready, { timeout: 60_000 }).toBe('true');
  await expect.poll(() => slider.getAttribute('aria-valuetext')).toMatch(/1 February 1126/);
  for (const name of ['Locator', 'ChapterStory', 'TimelineCloser'])
    await expect.poll(() => unasked).toContain(name);
  await context.close();
});
