import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { pinnedPermalink } from '../../../src/permalink/pinned-permalink.ts';
import { sampled } from '../../sampled.ts';
import { BASE, CONTROLS, panelsShown, type Act } from '../../page/page-controls.ts';
import { openApp, type OpenApp } from './open-app.tsx';
import { serveGeo } from '../serve-geo.ts';

vi.mock('../../../src/ui/compare/SecondMap.tsx', () => ({ SecondMap: () => null }));

/** A reader whose browser speaks another language in other colours. */
const OTHER = { language: 'zh-Hant', theme: 'dark' } as const;
let open: OpenApp | undefined;

beforeEach(() => {
  serveGeo();
});
afterEach(() => {
  open?.close();
  open = undefined;
  window.location.hash = '';
  vi.unstubAllGlobals();
});

const found = (selector: string, nth = 0) =>
  vi.waitFor(() => {
    const element = document.querySelectorAll<HTMLElement>(selector)[nth];
    if (!element) throw new Error(`there is no ${selector}`);
    return element;
  });

async function act(what: Act): Promise<void> {
  if ('click' in what) return (await found(what.click, what.nth)).click();
  if ('press' in what) {
    const element = await found(what.press);
    element.focus();
    const [key = '', control] = what.key.split('+').reverse();
    const typed = what.key === '+' ? '+' : key;
    const event = { key: typed, ctrlKey: control === 'Control', bubbles: true, cancelable: true };
    if (typed === 'Enter' && element instanceof HTMLInputElement) element.form?.requestSubmit();
    else element.dispatchEvent(new KeyboardEvent('keydown', event));
    return;
  }
  const field = (await found('choose' in what ? what.choose : what.type)) as HTMLInputElement;
  field.value = 'choose' in what ? what.value : what.text;
  field.dispatchEvent(new Event('input', { bubbles: true }));
  field.dispatchEvent(new Event('change', { bubbles: true }));
}

/** What is chosen in lists is held by the view: these lists of options do not stay with their choice here as in a browser. */
const panels = () => panelsShown(document.body, false);
const IN_PAGE = CONTROLS.filter(({ onMap }) => !onMap);

describe('what a control changes is in the link', () => {
  it(`of each of ${CONTROLS.length} controls, one named once`, () => {
    expect(CONTROLS.length).toBeGreaterThanOrEqual(60);
    expect(new Set(CONTROLS.map(({ name }) => name)).size).toBe(CONTROLS.length);
  });

  it.each(sampled(IN_PAGE, 1))('$name', async ({ from, acts }) => {
    open = await openApp(`${BASE}&${from}`);
    const before = pinnedPermalink(open.session.view());
    for (const one of acts) await act(one);
    const link = () => pinnedPermalink(open?.session.view() ?? expect.fail('closed'));
    await vi.waitFor(() => expect(link()).not.toBe(before), { timeout: 10_000 });
    await vi.dynamicImportSettled();
    const [left, shown, view] = [link(), panels(), open.session.view()];
    open.close();
    open = await openApp(left, undefined, OTHER);
    expect(open.session.notices()).toEqual([]);
    await vi.waitFor(() => expect(panels()).toEqual(shown));
    expect({ ...open.session.view(), instant: 0 }).toEqual({ ...view, instant: 0 });
    expect(open.session.instant()).toBeCloseTo(view.instant, 6);
  });
});
