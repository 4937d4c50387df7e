/** A page of another browser than Chromium, driven as a hand would: the few things that a walk needs. */
export interface DrivenPage {
  /** The browser and its version, as “Firefox 153.0”. */
  readonly browser: string;
  goto(url: string): Promise<void>;
  reload(): Promise<void>;
  /** Runs a function in the page, with values that JSON can carry, and gives what it returns or resolves to. */
  evaluate<Arguments extends readonly unknown[], Result>(
    run: (...values: Arguments) => Result | Promise<Result>,
    ...values: Arguments
  ): Promise<Result>;
  /** Presses and lets go at a point, in CSS px. */
  clickAt(x: number, y: number): Promise<void>;
  /** Presses a key by its name, as `PageDown` or `p`. */
  press(key: string): Promise<void>;
  /** The picture of what is seen, as a PNG. */
  picture(): Promise<Buffer>;
  /** The number of windows that stand open, this one among them. */
  windows(): Promise<number>;
  /** Runs a function in the window that was opened last, as {@link evaluate} does, and comes back. */
  inLast<Result>(run: () => Result | Promise<Result>): Promise<Result>;
  /** Uncaught errors and errors of the console, as they came; `null` where the browser tells none. */
  errors(): readonly string[] | null;
  close(): Promise<void>;
}

/** The size of what a driven page shows, in CSS px. */
export const DRIVEN_SIZE = { width: 1280, height: 720 } as const;

/** Waits until something holds in a page; throws with `what` where it does not within `ms`. */
export async function until(
  page: DrivenPage,
  what: string,
  holds: () => boolean | Promise<boolean>,
  ms = 60_000,
): Promise<void> {
  const from = performance.now();
  while (!(await page.evaluate(holds))) {
    if (performance.now() - from > ms) throw new Error(`${page.browser}: ${what}, waited ${ms / 1000} s`);
    await page.evaluate(
      () => new Promise<null>((resolve) => requestAnimationFrame(() => setTimeout(() => resolve(null), 50))),
    );
  }
}

/** Clicks the middle of an element, scrolled into sight; throws where there is none. */
export async function clickOn(page: DrivenPage, selector: string): Promise<void> {
  const at = await page.evaluate((wanted) => {
    const element = document.querySelector(wanted);
    element?.scrollIntoView({ block: 'nearest' });
    const box = element?.getBoundingClientRect();
    return box ? { x: box.x + box.width / 2, y: box.y + box.height / 2 } : null;
  }, selector);
  if (!at) throw new Error(`${page.browser}: there is no ${selector}`);
  await page.clickAt(at.x, at.y);
}
