import { existsSync } from 'node:fs';
import { launch, type KeyInput, type Page } from 'puppeteer-core';
import { DRIVEN_SIZE, type DrivenPage } from './driven-page.ts';
import { hasScreen, startScreen } from './start-screen.ts';

const PATHS = [process.env.FIREFOX_PATH, '/usr/bin/firefox-esr', '/usr/bin/firefox'];

/** The path of a Firefox that is there: the one named by FIREFOX_PATH, else a system’s own; undefined where there is none. */
export const firefoxPath = (): string | undefined => PATHS.find((path) => path && existsSync(path));

/** Opens Firefox, on a screen that nobody sees where there is one, driven by WebDriver BiDi, and in it a page that asks for no movement. */
export async function openFirefox(path: string): Promise<DrivenPage> {
  // without a screen it draws no WebGL
  const shown = hasScreen() ? await startScreen() : null;
  const browser = await launch({
    browser: 'firefox',
    executablePath: path,
    headless: shown === null,
    ...(shown && { env: { ...process.env, DISPLAY: shown.display, LIBGL_ALWAYS_SOFTWARE: '1' } }),
    defaultViewport: { ...DRIVEN_SIZE },
    extraPrefsFirefox: {
      'ui.prefersReducedMotion': 1,
      'intl.accept_languages': 'en-GB',
      // graphics in software
      'webgl.force-enabled': true,
    },
  });
  const page = await browser.newPage();
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(String(error)));
  page.on('console', (message) => message.type() === 'error' && errors.push(message.text()));
  const version = await browser.version();
  const last = async (): Promise<Page> => {
    const pages = await browser.pages();
    return pages.at(-1) ?? page;
  };
  return {
    browser: version.replace('/', ' '),
    async goto(url) {
      await page.goto(url);
    },
    async reload() {
      await page.reload();
    },
    evaluate: (run, ...values) => page.evaluate(run as never, ...([...values] as never[])) as never,
    clickAt: (x, y) => page.mouse.click(x, y),
    press: (key) => page.keyboard.press(key as KeyInput),
    picture: async () => Buffer.from(await page.screenshot()),
    windows: async () =>
      (await browser.pages()).filter((one) => one.url() !== 'about:blank' || one === page).length,
    inLast: async (run) => (await last()).evaluate(run as never) as never,
    errors: () => errors,
    async close() {
      await browser.close();
      shown?.screen.kill();
    },
  };
}
