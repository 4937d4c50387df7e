import type { Page } from 'playwright';

/** Px between the points that are asked. */
const EVERY = 5;

/** The share of the screen, 0 to 1, on which the map itself lies uppermost: what no panel, button or bar covers. */
export function freeShare(page: Page): Promise<number> {
  return page.evaluate((every) => {
    let [free, all] = [0, 0];
    for (let x = every / 2; x < innerWidth; x += every) {
      for (let y = every / 2; y < innerHeight; y += every) {
        all++;
        if (document.elementFromPoint(x, y)?.closest('.map')) free++;
      }
    }
    return free / all;
  }, EVERY);
}
