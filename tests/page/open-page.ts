import type { Browser, Page } from 'playwright';
import { inject } from 'vitest';
import { countRequests } from './settled.ts';
import { waitReady } from './wait-ready.ts';

/** A page of the atlas with what went wrong in it. */
export interface OpenPage {
  readonly page: Page;
  /** Uncaught errors and console errors, as they come. */
  readonly errors: string[];
  /** The address of every request. */
  readonly requests: string[];
}

/**
 * Opens the atlas at a fragment and waits until it is ready; `touch`: on a screen that is touched, `mobile`: in a browser as telephones have it, `moves`: for a reader who minds no movement;
 * `scale`: device px for each of CSS.
 */
export async function openPage(
  browser: Browser,
  hash = '',
  options: {
    width?: number;
    height?: number;
    locale?: string;
    touch?: boolean;
    mobile?: boolean;
    moves?: boolean;
    scale?: number;
  } = {},
): Promise<OpenPage> {
  const {
    width = 960,
    height = 640,
    locale = 'en-GB',
    touch = false,
    mobile = false,
    moves = false,
    scale = 1,
  } = options;
  const context = await browser.newContext({
    viewport: { width, height },
    deviceScaleFactor: scale,
    locale,
    hasTouch: touch,
    isMobile: mobile,
    reducedMotion: moves ? 'no-preference' : 'reduce',
  });
  const page = await context.newPage();
  countRequests(page);
  const errors: string[] = [];
  const requests: string[] = [];
  page.on('pageerror', (error) => errors.push(error.message));
  page.on('console', (message) => message.type() === 'error' && errors.push(message.text()));
  page.on('request', (request) => requests.push(request.url()));
  await page.goto(inject('site') + hash);
  await waitReady(page);
  return { page, errors, requests };
}
