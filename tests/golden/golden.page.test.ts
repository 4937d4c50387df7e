import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import pixelmatch from 'pixelmatch';
import type { Browser } from 'playwright';
import { PNG } from 'pngjs';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { launch } from '../page/launch.ts';
import { GOLDEN_STATES, MOST_PIXELS, PIXEL_THRESHOLD, pictureUrl } from './golden-states.ts';
import { pictureState } from './picture-state.ts';

const OUTPUT = new URL('../output/golden/', import.meta.url);
let browser: Browser;

beforeAll(async () => {
  browser = await launch();
});
afterAll(() => browser.close());

describe('the pictures of known states', () => {
  it.each(GOLDEN_STATES)('are as they were: $name', async (state) => {
    const file = pictureUrl(state);
    expect(existsSync(file), `no picture of ${state.name}: npm run golden makes it`).toBe(true);
    const kept = PNG.sync.read(readFileSync(file));
    const drawn = await pictureState(browser, inject('site'), state);
    const now = PNG.sync.read(drawn);
    const { width, height } = kept;
    expect([now.width, now.height]).toEqual([width, height]);
    const difference = new PNG({ width, height });
    const options = { threshold: PIXEL_THRESHOLD };
    const changed = pixelmatch(kept.data, now.data, difference.data, width, height, options);
    const share = changed / (width * height);
    if (share > MOST_PIXELS) {
      mkdirSync(OUTPUT, { recursive: true });
      writeFileSync(new URL(`${state.name}.diff.png`, OUTPUT), PNG.sync.write(difference));
      writeFileSync(new URL(`${state.name}.now.png`, OUTPUT), drawn);
    }
    expect(share).toBeLessThanOrEqual(MOST_PIXELS);
  });
});
