import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { openApp, type OpenApp } from './open-app.tsx';

let open: OpenApp | undefined;
const drawer = () => open?.root.querySelector<HTMLElement>('.drawer');
const state = () => [drawer()?.dataset.held, drawer()?.dataset.stop];
const button = (name: string) => {
  const found = [...(open?.root.querySelectorAll<HTMLElement>('button, summary') ?? [])].find((one) =>
    [one.getAttribute('aria-label'), one.textContent?.replace('‹ ', '').trim()].includes(name),
  );
  if (!found) throw new Error(`no button “${name}”`);
  return found;
};
const escapeOn = (selector: string) =>
  open?.root
    .querySelector(selector)
    ?.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true, cancelable: true }));
const soon = (tells: () => void) => vi.waitFor(tells, { timeout: 30_000 });

const was = { width: window.innerWidth, height: window.innerHeight };
/** Sizes the window of the environment. */
const resize = (size: typeof was) => Reflect.get(window, 'happyDOM').setViewport(size);
beforeAll(() => resize({ width: 390, height: 844 }));
afterAll(() => resize(was));
beforeEach(() => {
  localStorage.clear();
  vi.stubGlobal('fetch', async () => new Response('', { status: 404 }));
});
afterEach(() => {
  open?.close();
  open = undefined;
  vi.unstubAllGlobals();
});

describe('the sheet of a screen in a hand', () => {
  it('begins low, rises by its button, and is let down by Escape; a link keeps that it is up', async () => {
    open = await openApp('#v=1&date=1126-01-31');
    expect(state()).toEqual(['card', 'peek']);
    button('Show more').click();
    expect(state()).toEqual(['card', 'half']);
    expect(open.session.view().folds).toContain('card');
    button('Show more').click();
    expect(state()).toEqual(['card', 'full']);
    escapeOn('.card');
    expect(state()).toEqual(['card', 'peek']);
    expect(open.session.view().folds).toEqual([]);
  });

  it('gives way to the card of what is chosen from a page of the record, and comes back', async () => {
    open = await openApp('#v=1&date=1126-01-31');
    button('Search').click();
    await soon(() => expect(open?.root.querySelector('.sheet')).not.toBeNull());
    expect(state()).toEqual(['sheet', 'full']);
    open.session.select({ kind: 'place', id: 'taiyuan' });
    expect(state()).toEqual(['card', 'peek']);
    expect(open.session.sheet()).toBe('search');
    button('Back to the list').click();
    expect(state()).toEqual(['sheet', 'full']);
    open.session.select({ kind: 'place', id: 'yanjing' });
    expect(state()).toEqual(['card', 'peek']);
    // the search of the page leads back as well
    button('Search').click();
    expect(state()).toEqual(['sheet', 'full']);
  });

  it('does not give way to what a link selects', async () => {
    open = await openApp('#v=1&date=1126-01-31&sheet=search&select=place:taiyuan');
    await soon(() => expect(open?.root.querySelector('.sheet')).not.toBeNull());
    expect(state()).toEqual(['sheet', 'full']);
  });

  it('shows one sheet at a time; what had given way to a card is in no link, and has given way still afterwards', async () => {
    open = await openApp('#v=1&date=1126-01-31');
    button('Search').click();
    await soon(() => expect(open?.root.querySelector('.sheet')).not.toBeNull());
    open.session.changePage({ find: 'taiyuan' });
    open.session.select({ kind: 'place', id: 'taiyuan' });
    button('Share').click();
    const link = () => open?.root.querySelector<HTMLTextAreaElement>('.share textarea, .share input')?.value;
    await soon(() => expect(link()).toContain('select=place:taiyuan'));
    expect(link()).not.toMatch(/sheet=|find=/);
    expect([...open.root.querySelectorAll('.sheet:not(.covered)')].map(({ className }) => className)).toEqual(
      [expect.stringContaining('share')],
    );
    button('Share').click();
    await soon(() => expect(open?.root.querySelector('.share')).toBeNull());
    expect(state()).toEqual(['card', 'peek']);
    button('Back to the list').click();
    expect(state()).toEqual(['sheet', 'full']);
    button('Share').click();
    // a search is shared where it is all that is meant, not over what it led to
    await soon(() => expect(link()).toContain('select=place:taiyuan'));
    expect(link()).not.toMatch(/sheet=|find=/);
    open.session.select(null);
    await soon(() => expect(link()).toMatch(/sheet=search.*find=taiyuan/));
  });

  it('lies low, and no sheet is open, once two days are laid side by side', async () => {
    open = await openApp('#v=1&date=1126-01-31&sheet=search');
    open.session.setOpen('legend', true);
    const beside = open.root.querySelector<HTMLElement>('.date-field button[type="button"]');
    beside?.click();
    expect(open.session.compare()).not.toBeNull();
    expect(open.session.sheet()).toBeNull();
    expect(state()).toEqual(['card', 'peek']);
  });
});
