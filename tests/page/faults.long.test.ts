import { mkdirSync, writeFileSync } from 'node:fs';
import type { Browser, Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { FAULTS, STATE, type Fault } from './faults.ts';
import { sharedBrowser } from './shared-browser.ts';
import { waitReady } from './wait-ready.ts';

let browser: Browser;
beforeAll(async () => {
  mkdirSync('tests/output', { recursive: true });
  browser = await sharedBrowser();
});

/** The table of faults: what is seen, and what can be done then. */
const rows = ['| what fails | what the reader sees | what can be done |', '| --- | --- | --- |'];
afterAll(() => console.log(rows.join('\n')));

/** A page that meets a fault, with what went wrong in it unseen; `mended` has the network answer again. */
async function openWith({ of, answer = 'nothing', later, browser: script, never, state = STATE }: Fault) {
  const context = await browser.newContext({
    viewport: { width: 1000, height: 640 },
    locale: 'en-GB',
    reducedMotion: 'reduce',
    serviceWorkers: script?.includes('serviceWorker') ? 'allow' : 'block',
  });
  const page = await context.newPage();
  const uncaught: string[] = [];
  page.on('pageerror', (error) => uncaught.push(error.message));
  let failing = of && !later ? of : null;
  await page.route(of ?? /^never:/, (route) => {
    if (!failing) return route.continue();
    if (answer === 'nothing') return route.abort();
    if (typeof answer === 'number') return route.fulfill({ status: answer, body: 'not to be had' });
    const { status = 200, type, body, location } = answer;
    const headers = {
      'content-type': type,
      'access-control-allow-origin': '*',
      ...(location && { location }),
    };
    return route.fulfill({ status, headers, body });
  });
  if (script) await page.addInitScript(script);
  await page.goto(inject('site') + state);
  if (!never) await waitReady(page);
  if (later && of) failing = of;
  return { page, uncaught, mended: () => void (failing = null) };
}

/** What is told where a fault is told of, once it is; on the page that has it. */
async function toldOn(page: Page, [where, words]: NonNullable<Fault['told']>): Promise<string> {
  const text = () => page.locator(where).first().innerText();
  await expect.poll(text, { message: `told in ${where}` }).toMatch(words);
  const line = (await text()).split('\n').find((one) => words.test(one));
  return line ?? String(words);
}

/** The controls of the date’s plate that a notice lies over. */
const coveredByNotice = (page: Page) =>
  page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('.date-plate :is(button, select, input)')].flatMap(
      (control) => {
        const { x, y, width, height } = control.getBoundingClientRect();
        const top = document.elementFromPoint(x + width / 2, y + height / 2);
        return top?.closest('.notice') ? [control.innerText || control.className] : [];
      },
    ),
  );

describe('what goes wrong is told, and nothing dies of it', () => {
  it.each(FAULTS)('$name', async (fault) => {
    const { page, uncaught, mended } = await openWith(fault);
    await fault.meet?.(page);
    const told = fault.told ? await toldOn(page, fault.told) : 'nothing: it goes on without';
    if (fault.told?.[0] === '.notice') expect(await coveredByNotice(page)).toEqual([]);
    if (fault.stands) await page.locator(fault.stands).first().waitFor();
    const [does, next, comes] = fault.next ?? ['', null, ''];
    if (next) {
      mended();
      await next(page);
      await page.locator(comes).first().waitFor();
      await expect.poll(() => page.locator('.notice, .not-started').count()).toBe(0);
    }
    const offers = await page.locator('.notice button, .not-started button').allInnerTexts();
    const can = does ? `${does}: it comes` : offers.join(', ') || 'go on';
    rows.push(`| ${fault.name} | ${told.replaceAll('|', '/')} | ${can} |`);
    writeFileSync('tests/output/faults.md', rows.join('\n'));
    expect(uncaught).toEqual([]);
    const bare = () =>
      [...document.querySelectorAll<HTMLLinkElement>('link[rel="stylesheet"]')].filter(({ sheet }) => {
        try {
          return !sheet?.cssRules;
        } catch {
          return true;
        }
      }).length;
    if (next) await expect.poll(() => page.evaluate(bare), { message: 'style sheets missing' }).toBe(0);
    await page.context().close();
  });

  it('are forty or more', () => {
    expect(FAULTS.length).toBeGreaterThanOrEqual(40);
  });
});
