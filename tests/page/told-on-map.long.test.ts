import type { Browser, Page } from 'playwright';
import { beforeAll, expect, it } from 'vitest';
import type { Step } from '../../src/presentation/lecture-of-atlas.ts';
import { instantsOf, missingFrom, steps, unexplained, type SeenState } from '../presentation/told-on-map.ts';
import { drawnOn, findLayers, type Drawn } from './drawn-labels.ts';
import { goTo } from './go-to.ts';
import { openPage } from './open-page.ts';
import { settled } from './settled.ts';
import { sharedBrowser } from './shared-browser.ts';

const LANGUAGES = ['en', 'zh-Hant', 'zh-Hans'] as const;
/** The share of the screen that the legend may take. */
const MOST_LEGEND = 0.12;

/** What is wrong with the legend of a page over what is drawn there, a sentence each. */
async function wrongWithLegend(page: Page, { shapes }: Drawn, step: Step): Promise<string[]> {
  const legend = await page.evaluate(() => {
    const element = document.querySelector<HTMLElement>('.hall-legend');
    if (!element) throw new Error('there is no legend');
    const { width, height, top, left, bottom } = element.getBoundingClientRect();
    return {
      share: (width * height) / (window.innerWidth * window.innerHeight),
      cut:
        element.scrollHeight > element.clientHeight + 1 || top < 0 || left < 0 || bottom > window.innerHeight,
      rows: [...element.querySelectorAll<HTMLElement>('[data-mark]')].map(
        ({ dataset }) => dataset.mark ?? '',
      ),
      switches: element.querySelectorAll('input, button, [role="checkbox"], [role="switch"]').length,
      shown: width > 0,
    };
  });
  if (step.kind === 'title') return legend.shown ? ['the title has a legend'] : [];
  const { share, cut, rows, switches } = legend;
  return [
    ...(share > MOST_LEGEND ? [`the legend takes ${(100 * share).toFixed(1)} %`] : []),
    ...(cut ? ['the legend is cut'] : []),
    ...(switches > 0 ? [`the legend has ${switches} switches`] : []),
    ...unexplained(shapes, rows).map((row) => `the legend lacks ${row}`),
  ];
}

let browser: Browser;
beforeAll(async () => {
  browser = await sharedBrowser();
});

it.each([
  [1920, 1080],
  [1280, 720],
  [1024, 768],
] as const)(
  'all that a step speaks of stands on the map and clear of the panels, and the legend explains it, on %i × %i in three languages',
  { timeout: 600_000 },
  async (width, height) => {
    const { page, errors } = await openPage(browser, '#v=1&view=present&lang=en', {
      width,
      height,
      // where letters stand is reckoned in CSS px, and painting is what lasts
      scale: 0.5,
    });
    await page.waitForSelector('.present-stage', { state: 'attached' });
    await settled(page);
    await findLayers(page);
    const faults = new Set<string>();
    const tell = (of: string, found: readonly string[]) =>
      found.forEach((fault) => faults.add(`${of}: ${fault}`));
    for (const language of LANGUAGES) {
      await goTo(page, `#v=1&view=present&lang=${language}`);
      await page.keyboard.press('Home');
      for (const step of steps) {
        await page.waitForSelector(`.present-stage[data-step="${step.id}"]`, { state: 'attached' });
        const states: SeenState[] = [];
        for (const _ of instantsOf(step)) {
          await settled(page);
          const drawn = await drawnOn(page);
          states.push({ ...drawn, width, height });
          tell(`${step.id} ${language}`, await wrongWithLegend(page, drawn, step));
          await page.keyboard.press('PageDown');
        }
        const missing = missingFrom(step, language, states);
        tell(
          `${step.id} ${language}`,
          missing.map(({ name, reason }) => `${name}: ${reason}`),
        );
      }
    }
    expect([...faults]).toEqual([]);
    expect(errors).toEqual([]);
    await page.context().close();
  },
);
