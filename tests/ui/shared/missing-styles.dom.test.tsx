import { afterEach, describe, expect, it } from 'vitest';
import { fetchMissingStyles } from '../../../src/ui/shared/missing-styles.ts';

const links = () => [...document.querySelectorAll<HTMLLinkElement>('link[rel="stylesheet"]')];
afterEach(() => links().forEach((link) => link.remove()));

/** A page whose one style sheet did not come. */
function missing(): HTMLLinkElement {
  const link = document.createElement('link');
  link.rel = 'stylesheet';
  Object.defineProperty(link, 'sheet', { value: null });
  document.head.append(link);
  return link;
}

describe('style sheets that did not come', () => {
  it('are there for all who ask for them at the same time', async () => {
    const first = missing();
    const asked = [fetchMissingStyles(), fetchMissingStyles()];
    expect(links()).toHaveLength(1);
    expect(links()[0]).not.toBe(first);
    links()[0]?.dispatchEvent(new Event('load'));
    await expect(Promise.all(asked)).resolves.toHaveLength(2);
  });

  it('that do not come again are told of to all, and asked for once more', async () => {
    missing();
    const asked = [fetchMissingStyles(), fetchMissingStyles()];
    const [second] = links();
    second?.dispatchEvent(new Event('error'));
    for (const { status } of await Promise.allSettled(asked)) expect(status).toBe('rejected');
    const again = fetchMissingStyles();
    expect(links()[0]).not.toBe(second);
    links()[0]?.dispatchEvent(new Event('load'));
    await expect(again).resolves.toBeUndefined();
  });
});
