import type { Page } from 'playwright';

/** Lays rules over a page for a picture of it, in a way that its content policy allows; resolves to what takes them off. */
export async function layOver(page: Page, rules: string): Promise<() => Promise<void>> {
  await page.evaluate((text) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(text);
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
  }, rules);
  return () => page.evaluate(() => void document.adoptedStyleSheets.pop());
}
