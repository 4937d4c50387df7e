import { afterEach, describe, expect, it } from 'vitest';
import { tellNotStarted } from '../../../src/ui/app/not-started.ts';

afterEach(() => {
  document.body.replaceChildren();
  delete document.documentElement.dataset.ready;
});

describe('a page whose atlas could not be opened', () => {
  it('says so in three languages, with the reason, a button and the pages that need no map', () => {
    document.body.innerHTML =
      '<div id="atlas"><noscript>x<p><a href="./contents/">All pages</a></p></noscript></div>';
    const root = document.querySelector<HTMLElement>('#atlas');
    if (!root) throw new Error('no root');
    tellNotStarted(root, 'geo/places could not be fetched: offline');
    expect(document.documentElement.dataset.ready).toBe('failed');
    const page = root.querySelector('[role="alert"]');
    expect([...(page?.querySelectorAll('p[lang]') ?? [])].map((line) => line.getAttribute('lang'))).toEqual([
      'en',
      'zh-Hant',
      'zh-Hans',
    ]);
    expect(page?.textContent).toContain('geo/places could not be fetched: offline');
    expect(page?.querySelector('button')?.textContent).toContain('Try again');
    expect(page?.querySelector('a')?.getAttribute('href')).toBe('./contents/');
    expect(root.querySelector('noscript')).toBeNull();
  });

  it('says so without links where the page has none', () => {
    const root = document.createElement('div');
    document.body.append(root);
    tellNotStarted(root, 'why');
    expect(root.querySelector('a')).toBeNull();
    expect(root.querySelector('button')).not.toBeNull();
  });
});
