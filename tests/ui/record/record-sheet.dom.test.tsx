import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { RECORD_PAGES } from '../../../src/view/panels.ts';
import { openApp, press, type OpenApp } from '../app/open-app.tsx';

let open: OpenApp | undefined;
const was = { width: window.innerWidth, height: window.innerHeight };
/** Sizes the window of the environment. */
const resize = (size: typeof was) => Reflect.get(window, 'happyDOM').setViewport(size);
const all = (selector: string) => [...(open?.root.querySelectorAll<HTMLElement>(selector) ?? [])];
const one = (selector: string) => {
  const [found] = all(selector);
  if (!found) throw new Error(`there is no ${selector}`);
  return found;
};
const names = (of: readonly HTMLElement[]) => of.map((tab) => tab.textContent?.trim());
const chosen = () => names(all('[role="tab"][aria-selected="true"]'));
/** What an element is named or described by, in its text. */
const told = (element: HTMLElement, by: 'aria-labelledby' | 'aria-describedby') =>
  document.getElementById(element.getAttribute(by) ?? '')?.textContent?.trim();
const at = async (hash: string, size: typeof was) => {
  resize(size);
  open = await openApp(hash);
  await vi.waitFor(() => expect(all('.record-sheet [role="tab"]').length).toBeGreaterThan(1), {
    timeout: 30_000,
  });
};

beforeEach(() => {
  localStorage.clear();
  vi.stubGlobal('fetch', async () => new Response('', { status: 404 }));
});
afterEach(() => {
  open?.close();
  open = undefined;
  resize(was);
  vi.unstubAllGlobals();
});

describe('the sheet of the record on a desk', () => {
  const DESK = { width: 1280, height: 720 };

  it('has every page in four named rows of one list, in the order of the links', async () => {
    await at('#v=1&date=1126-01-31&sheet=sources', DESK);
    expect(all('[role="tablist"]')).toHaveLength(1);
    expect(all('[role="tab"]').map(({ id }) => id)).toEqual(
      RECORD_PAGES.map((id) => `record-sheet-tab-${id}`),
    );
    expect([...new Set(all('[role="tab"]').map((tab) => told(tab, 'aria-describedby')))]).toEqual([
      'Days', 'Evidence', 'Look up', 'Make and save',
    ]); // prettier-ignore
    expect(chosen()).toEqual(['Sources']);
    expect(told(one('#record-sheet-page'), 'aria-labelledby')).toBe('Sources');
  });

  it('has one tab in the order of Tab, from which arrows choose along the rows and between them', async () => {
    await at('#v=1&date=1126-01-31&sheet=day', DESK);
    expect(names(all('[role="tab"][tabindex="0"]'))).toEqual(['The day in words']);
    one('[aria-selected="true"]').focus();
    for (const [key, then] of [
      ['ArrowDown', 'disagreements'],
      ['ArrowRight', 'article'],
      ['ArrowUp', 'day'],
      ['ArrowLeft', 'take-away'],
      ['Home', 'day'],
      ['End', 'take-away'],
    ] as const) {
      press(key);
      expect(open?.session.sheet(), key).toBe(then);
      expect(document.activeElement?.id).toBe(`record-sheet-tab-${then}`);
    }
  });
});

describe('the sheet of the record in a hand', () => {
  const HAND = { width: 390, height: 844 };
  const groups = () => all('.record-sheet-groups [role="tab"]');
  const pages = () => all('.record-sheet-tabs [role="tab"]');

  it.each(RECORD_PAGES)('shows of %s the group and the pages of it', async (id) => {
    await at(`#v=1&date=1126-01-31&sheet=${id}`, HAND);
    expect(names(groups())).toEqual(['Days', 'Evidence', 'Look up', 'Make and save']);
    expect(pages().length).toBeLessThanOrEqual(5);
    expect(all('.record-sheet-tabs [aria-selected="true"]').map((tab) => tab.id)).toEqual([
      `record-sheet-tab-${id}`,
    ]);
    // each list has one tab in the order of Tab, and controls the panel that is named after it
    for (const list of all('[role="tablist"]')) {
      const [tab, ...more] = [...list.querySelectorAll<HTMLElement>('[tabindex="0"]')];
      expect(more).toEqual([]);
      const panel = document.getElementById(tab?.getAttribute('aria-controls') ?? '');
      expect(panel?.getAttribute('role')).toBe('tabpanel');
      expect(panel?.getAttribute('aria-labelledby')).toBe(tab?.id);
    }
  });

  it('opens a group at its first page, and one that was left at the page that was open there', async () => {
    await at('#v=1&date=1126-01-31&sheet=day', HAND);
    const group = (name: string) => groups().find((tab) => tab.textContent === name);
    group('Evidence')?.click();
    expect(chosen()).toEqual(['Evidence', 'Disagreements']);
    pages()
      .find((tab) => tab.textContent === 'Sources')
      ?.click();
    group('Days')?.focus();
    group('Days')?.click();
    expect(chosen()).toEqual(['Days', 'The day in words']);
    press('ArrowRight');
    expect(chosen()).toEqual(['Evidence', 'Sources']);
    expect(document.activeElement?.textContent).toBe('Evidence');
    group('Evidence')?.click();
    expect(open?.session.sheet()).toBe('sources');
  });

  it('keeps the page as it is when the screen is turned into one on a desk', async () => {
    await at('#v=1&date=1126-01-31&sheet=sources', HAND);
    const page = one('#record-sheet-page');
    resize({ width: 1280, height: 720 });
    window.dispatchEvent(new Event('resize'));
    expect(all('[role="tablist"]')).toHaveLength(1);
    expect(one('#record-sheet-page')).toBe(page);
    expect(one('#record-sheet-group').hasAttribute('role')).toBe(false);
  });
});
