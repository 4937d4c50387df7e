import type { Page } from 'playwright';
import { describe, expect, it } from 'vitest';
import { THEMES, type Theme } from '../../src/view/theme.ts';
import { bringTo, ON_A_DESK, ON_A_PHONE, RECORD_ON_A_DESK, type PageState } from './every-state.ts';
import { openPage } from './open-page.ts';
import { sharedBrowser } from './shared-browser.ts';
import { spokenFaults, violations } from './spoken-faults.ts';

const DESK = { width: 1280, height: 720 };
const PHONE = { width: 390, height: 844, touch: true, mobile: true };
/** As many states as one opened page goes through. */
const AT_ONCE = 9;
const inParts = (screen: string, states: readonly PageState[], size: typeof DESK | typeof PHONE) =>
  Array.from({ length: Math.ceil(states.length / AT_ONCE) }, (_, i) => {
    const part = states.slice(i * AT_ONCE, (i + 1) * AT_ONCE);
    return [`${screen}, part ${i + 1}`, part, size] as const;
  });
const SCREENS = [
  ...inParts('a desk', ON_A_DESK, DESK),
  ...inParts('a desk, in the record', RECORD_ON_A_DESK, DESK),
  ...inParts('a phone', ON_A_PHONE, PHONE),
];
const LOCALES = { en: 'en-GB', 'zh-Hant': 'zh-TW', 'zh-Hans': 'zh-CN' } as const;
const LANGUAGES = ['en', 'zh-Hant', 'zh-Hans'] as const;

/** Has the colours changed by the settings, which leaves all that is open as it is. */
const setColours = (page: Page, theme: Theme) =>
  page.evaluate((value) => {
    const select = document.querySelector<HTMLSelectElement>(
      '.preferences-sheet select:has(option[value="dark"])',
    );
    if (!select) throw new Error('the settings have not been opened');
    select.value = value;
    select.dispatchEvent(new Event('input', { bubbles: true }));
  }, theme);

describe.each(SCREENS)('on %s', (screen, states, size) => {
  it.each(LANGUAGES)(
    'axe finds nothing in any state in %s and any colours, and it is read out as it is written',
    async (lang) => {
      const settings = `lang=${lang}&theme=paper`;
      const { page, errors } = await openPage(await sharedBrowser(), `#v=1&date=1126-01-31&${settings}`, {
        ...size,
        // nothing here looks at what the map draws, which need not take long
        scale: 0.25,
        locale: LOCALES[lang],
      });
      await page.evaluate(() => document.querySelector<HTMLElement>('.preferences > summary')?.click());
      await page.locator('.preferences-sheet').waitFor({ state: 'attached' });
      await page.evaluate(() => document.querySelector<HTMLElement>('.preferences > summary')?.click());
      const found: string[] = [];
      for (const state of states) {
        const began = performance.now();
        const leave = await bringTo(page, state, settings);
        const wrong = await spokenFaults(page);
        for (const theme of THEMES) {
          await setColours(page, theme);
          wrong.push(...(await violations(page)).map((one) => `${theme}: ${one}`));
        }
        for (const one of wrong) {
          console.log(`${state.name}: ${one}`);
          found.push(`${state.name} · ${one}`);
        }
        await leave();
        console.log(`${state.name}: ${((performance.now() - began) / 1000).toFixed(1)} s`);
      }
      console.log(
        `${screen}, ${lang}: ${states.length} states in ${THEMES.length} themes, ${found.length} findings`,
      );
      await page.context().close();
      expect(found).toEqual([]);
      expect(errors).toEqual([]);
    },
  );
});
