import { execFile } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import type { Browser, Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launch } from './launch.ts';
import { serveFolder, type FolderServer } from './serve-folder.ts';
import { waitReady } from './wait-ready.ts';

const folder = mkdtempSync(join(tmpdir(), 'italy-'));
const shots = 'tests/output/italy';
let browser: Browser;
let server: FolderServer;

beforeAll(async () => {
  const parameters = ['node_modules/vite/bin/vite.js', 'build', '--logLevel', 'error', '--outDir', folder];
  await promisify(execFile)(process.execPath, parameters, {
    env: {
      ...process.env,
      NODE_ENV: 'production',
      VITEST: undefined,
      ATLAS_GEO: 'tests/fixtures/italy-69/geo',
      SITE_URL: 'https://example.org/rome/',
    },
  });
  mkdirSync(shots, { recursive: true });
  server = await serveFolder(folder, '/rome/');
  browser = await launch();
});
afterAll(async () => {
  await browser.close();
  await server.close();
  rmSync(folder, { recursive: true, force: true });
});

/** A page of the site with what went wrong on it. */
async function open(
  hash: string,
  more: Parameters<Browser['newContext']>[0] = {},
): Promise<{ page: Page; faults: string[] }> {
  const context = await browser.newContext({
    viewport: { width: 1280, height: 720 },
    locale: 'en-GB',
    reducedMotion: 'reduce',
    ...more,
  });
  const page = await context.newPage();
  const faults: string[] = [];
  page.on('pageerror', (error) => faults.push(error.message));
  page.on('console', (message) => message.type() === 'error' && faults.push(message.text()));
  await page.goto(server.url + hash);
  await waitReady(page);
  return { page, faults };
}

const STRANGE = /\b(Jin|Song|Kaifeng|undefined|NaN|1123|1127|li)\b|宋|遼|里$/g;

describe('Italy in AD 69', () => {
  it('opens on its own first day, with no lunar date, no old relief and a scale in its own miles', async () => {
    const { page, faults } = await open('#v=1');
    expect(await page.title()).toContain('Four Emperors: Italy in AD 69');
    expect(await page.locator('.julian-date').textContent()).toBe('1 January AD 69');
    expect(await page.locator('.court-dates').count()).toBe(0);
    expect(await page.locator('.scale-bar').getAttribute('aria-label')).toMatch(/^\d+ km = \d+ Roman miles$/);
    const words = await page.evaluate(() => document.body.innerText);
    expect(words.match(STRANGE)).toBeNull();
    await page.screenshot({ path: join(shots, 'open.png') });
    expect(faults).toEqual([]);
    await page.context().close();
  });

  it('tells 24 October in words, and leaves out pages that it cannot fill', async () => {
    const { page, faults } = await open('#v=1&date=0069-10-24');
    await page.getByRole('button', { name: 'Record', exact: true }).click();
    await page.getByText('Second battle of Bedriacum').first().waitFor();
    await page.getByRole('tab', { name: 'The day in words' }).waitFor();
    const tabs = await page.getByRole('tab').allTextContents();
    expect(tabs).not.toContain('Disagreements');
    expect(tabs).not.toContain('Article checked');
    expect(faults).toEqual([]);
    await page.context().close();
  });

  it('goes to a date as a reader of Roman history writes it', async () => {
    const { page, faults } = await open('#v=1');
    const field = page.locator('form').getByRole('textbox').first();
    await field.fill('19 Dec 69');
    await field.press('Enter');
    await expect.poll(() => page.locator('.julian-date').textContent()).toBe('19 December AD 69');
    await expect.poll(() => page.url()).toContain('date=0069-12-19');
    expect(faults).toEqual([]);
    await page.context().close();
  });

  it('plays a chapter to its later days', async () => {
    const { page, faults } = await open('#v=1&date=0069-10-18&chapter=ch03-second-battle&speed=20');
    await page.getByRole('button', { name: 'Play days', exact: true }).click();
    await expect
      .poll(() => page.locator('.julian-date').textContent(), { timeout: 60_000 })
      .toMatch(/^2\d October AD 69$/);
    expect(faults).toEqual([]);
    await page.context().close();
  });

  it('gives a lecture, step by step', async () => {
    const { page, faults } = await open(
      '#v=1&date=0069-10-24&chapter=ch03-second-battle&step=3&view=present',
    );
    await page.getByText('A night battle').first().waitFor();
    await page.keyboard.press('PageDown');
    await page.getByText('Four days of plunder').first().waitFor();
    await page.screenshot({ path: join(shots, 'hall.png') });
    expect(faults).toEqual([]);
    await page.context().close();
  });

  it('opens on a phone in the dark palette, and prints', async () => {
    const { page, faults } = await open('#v=1&date=0069-12-19&theme=dark', {
      viewport: { width: 390, height: 844 },
      isMobile: true,
      hasTouch: true,
    });
    await page.screenshot({ path: join(shots, 'phone-dark.png') });
    await page.emulateMedia({ media: 'print' });
    expect((await page.pdf()).length).toBeGreaterThan(10_000);
    expect(faults).toEqual([]);
    expect(server.missing).toEqual([]);
    await page.context().close();
  });

  it('ships no picture, author or address of another atlas', () => {
    const read = (name: string) => readFileSync(join(folder, name), 'utf8');
    expect(existsSync(join(folder, 'previews'))).toBe(false);
    expect(readdirSync(join(folder, 'assets')).filter((name) => /relief|lining/.test(name))).toEqual([]);
    const home = read('index.html');
    expect(home).not.toContain('og:image');
    expect(home).toContain('Four Emperors');
    expect(JSON.parse(read('oembed.json'))).toMatchObject({ author_name: 'The example atlas of Italy' });
    const event = read('event/second-bedriacum/index.html');
    expect(event).toContain('24 October AD 69');
    expect(event).toMatch(/map=[\d.]+\/45\.1\d+\/10\.\d+/);
    for (const text of [home, event, read('404.html')])
      expect(text).not.toMatch(/Fragile Peace|Jin and Song/);
  });
});
