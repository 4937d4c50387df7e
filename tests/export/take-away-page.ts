import { readFileSync } from 'node:fs';
import type { Browser, Download, Page } from 'playwright';
import { openPage, type OpenPage } from '../page/open-page.ts';

/** Sets a field of the page on which files are made, by the beginning of its label. */
export async function set(page: Page, label: string, value: string): Promise<void> {
  const field = page.locator('.take-choice', { hasText: new RegExp(`^${label}`) });
  await field.locator('select, input').evaluate((element, text) => {
    (element as HTMLInputElement).value = text;
    element.dispatchEvent(new Event('input', { bubbles: true }));
  }, value);
}

/** Sets an own size in px. */
export async function setSize(page: Page, width: number, height: number): Promise<void> {
  await set(page, 'Size', 'own');
  await set(page, 'Width', String(width));
  await set(page, 'Height', String(height));
}

/** Opens the page on which files are made, over the first day of the first siege or another; `more` is added to the address. */
export async function openTakeAway(browser: Browser, more = '', day = '1126-01-31'): Promise<OpenPage> {
  const opened = await openPage(browser, `#v=1&date=${day}${more}`);
  const { page } = opened;
  await page.getByRole('button', { name: 'Record', exact: true }).click();
  await page.locator('#record-sheet-tab-take-away').click();
  await page.locator('.take-form').waitFor();
  return opened;
}

/** Makes the file that the form asks for. */
export async function make(page: Page): Promise<Download> {
  const [download] = await Promise.all([
    page.waitForEvent('download', { timeout: 300_000 }),
    page.locator('.take-form button[type=submit]').click(),
  ]);
  await page.locator('.take-status', { hasText: 'is made' }).waitFor();
  return download;
}

/** The bytes of a saved file. */
export const bytesOf = async (download: Download): Promise<Buffer> => readFileSync(await download.path());

/** The px of the preview, RGBA, as the page shows it. */
export async function preview(page: Page): Promise<number[]> {
  await page.getByRole('button', { name: 'Preview' }).click();
  const image = page.locator('.take-preview');
  await image.waitFor({ timeout: 120_000 });
  return image.evaluate(async (element) => {
    const picture = await createImageBitmap(await (await fetch((element as HTMLImageElement).src)).blob());
    const context = new OffscreenCanvas(picture.width, picture.height).getContext('2d');
    context?.drawImage(picture, 0, 0);
    return [...(context?.getImageData(0, 0, picture.width, picture.height).data ?? [])];
  });
}
