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

/** What a legend takes of the screen, and what is wrong with it, a sentence each. */
interface LegendSeen {
  readonly share: number;
  readonly wrong: readonly string[];
}

/** Looks at the legend of a page over what is drawn there. */
async function seeLegend(page: Page, { shapes }: Drawn, step: Step): Promise<LegendSeen> {
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
  if (step.kind === 'title') return { share: 0, wrong: legend.shown ? ['the title has a legend'] : [] };
  const { share, cut, rows, switches } = legend;
  const wrong = [
    ...(share > MOST_LEGEND ? [`the legend takes ${(100 * share).toFixed(1)} %`] : []),
    ...(cut ? ['the legend is cut'] : []),
    ...(switches > 0 ? [`the legend has ${switches} switches`] : []),
    ...unexplained(shapes, rows).map((row) => `the legend lacks ${row}`),
  ];
  return { share, wrong };
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
    let largest = 0;
    let seen = 0;
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
          const legend = await seeLegend(page, drawn, step);
          largest = Math.max(largest, legend.share);
          seen += 1;
          tell(`${step.id} ${language}`, legend.wrong);
          await page.keyboard.press('PageDown');
        }
        const missing = missingFrom(step, language, states);
        tell(
          `${step.id} ${language}`,
          missing.map(({ name, reason }) => `${name}: ${reason}`),
        );
      }
    }
    console.log(
      `${width} × ${height}: ${seen} pictures, the legend at most ${(100 * largest).toFixed(1)} %, ${faults.size} faults`,
    );
    expect([...faults]).toEqual([]);
    expect(errors).toEqual([]);
    await page.context().close();
  },
);
