import type { Page, Request } from 'playwright';

/** What a page has asked for: how often, and what has not come yet. */
interface Asked {
  count: number;
  readonly open: Set<Request>;
  /** Who waits until all has come. */
  readonly waiting: (() => void)[];
}

const asked = new WeakMap<object, Asked>();

/** Whether it is the script of a worker: its end is at times told to the worker alone, and a map is not idle without it. */
const ofWorker = (request: Request) => /-worker-[^/]*\.m?js$/.test(request.url());

/** Counts what a page asks for from now on; call before it opens. */
export function countRequests(page: Page): void {
  const of: Asked = { count: 0, open: new Set(), waiting: [] };
  asked.set(page, of);
  page.on('request', (request) => {
    if (ofWorker(request)) return;
    of.count += 1;
    of.open.add(request);
  });
  const came = (request: Request) => {
    of.open.delete(request);
    if (of.open.size === 0) of.waiting.splice(0).forEach((go) => go());
  };
  page.on('requestfinished', came);
  page.on('requestfailed', came);
}

/** The addresses of what a page has asked for and has not been given yet. */
export const openRequests = (page: object): string[] =>
  [...(asked.get(page)?.open ?? [])].map((request) => request.url());

/** Resolves once no request of a page is on its way. */
const allCame = ({ open, waiting }: Asked) =>
  open.size === 0 ? Promise.resolve() : new Promise<void>((resolve) => waiting.push(resolve));

/**
 * Waits until nothing is on its way to a page, its fonts are there, and its maps have for two frames had nothing left to draw.
 * The page must have been given to {@link countRequests}.
 */
export async function settled(page: Page): Promise<void> {
  const of = asked.get(page);
  if (!of) throw new Error('what this page asks for is not counted');
  for (let count = -1; count !== of.count;) {
    count = of.count;
    await allCame(of);
    await page.evaluate(async () => {
      await document.fonts.ready;
      for (let still = 0; still < 2;) {
        // after the frame has been painted
        await new Promise((resolve) => {
          requestAnimationFrame(() => setTimeout(resolve));
        });
        const maps = [...document.querySelectorAll<HTMLElement>('.map, .second-map')];
        still = maps.every(({ dataset }) => dataset.idle !== undefined) ? still + 1 : 0;
      }
    });
  }
}
