import type { Page } from 'playwright';
import { settled } from './settled.ts';

/** Sends an open page to a state by its address, as an edited address or a link does, and waits until all of it is drawn. */
export async function goTo(page: Page, hash: string): Promise<void> {
  await page.evaluate(
    (next) =>
      new Promise<void>((resolve) => {
        const was = window.location.hash;
        window.addEventListener('hashchange', () => resolve(), { once: true });
        window.location.hash = next;
        if (window.location.hash === was) resolve();
      }),
    hash,
  );
  await settled(page);
}
