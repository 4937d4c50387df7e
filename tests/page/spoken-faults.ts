import axe from 'axe-core';
import type { Page } from 'playwright';

/** What axe holds against the page as it stands, by the rules of WCAG 2.2 A and AA. */
export async function violations(page: Page): Promise<string[]> {
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(axe.source);
  return page.evaluate(async () => {
    const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];
    const run = Reflect.get(window, 'axe') as typeof import('axe-core');
    const found = await run.run(document, {
      runOnly: { type: 'tag', values: tags },
      resultTypes: ['violations'],
    });
    return found.violations.map(
      ({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(', ')}`,
    );
  });
}

/**
 * What a voice would read wrong of the page as it stands: headings that skip a level, words in Han characters that are not
 * said to be Chinese, words in Latin letters that are, and controls without a name.
 */
export const spokenFaults = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const faults: string[] = [];
    const shown = (one: Element) =>
      one.checkVisibility({ visibilityProperty: true }) && !one.closest('[aria-hidden="true"], [inert]');
    let level = 0;
    for (const heading of document.querySelectorAll('h1, h2, h3, h4, h5, h6')) {
      if (!shown(heading)) continue;
      const next = Number(heading.tagName.slice(1));
      if (next > level + 1) faults.push(`h${level} is followed by h${next} “${heading.textContent}”`);
      level = next;
    }
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const { parentElement: parent, textContent } = node;
      const text = textContent?.trim() ?? '';
      if (!parent || parent.closest('style, script, textarea, code, kbd, pre, option') || !shown(parent))
        continue;
      const lang = parent.closest('[lang]')?.getAttribute('lang') ?? '';
      const told = `${parent.tagName.toLowerCase()}.${parent.className} “${text.slice(0, 80)}” is said to be ${lang}`;
      if (/\p{Script=Han}/u.test(text) && !lang.startsWith('zh')) faults.push(told);
      if (/\p{Script=Latin}{2}/u.test(text) && lang.startsWith('zh')) faults.push(told);
    }
    return faults;
  });
