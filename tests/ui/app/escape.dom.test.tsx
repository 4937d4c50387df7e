import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { openApp, press, type OpenApp } from './open-app.tsx';
import { serveGeo } from '../serve-geo.ts';

const DAY = '#v=1&date=1126-01-31&lang=en';
let app: OpenApp;

beforeEach(() => {
  serveGeo();
});
afterEach(() => {
  app.close();
  vi.unstubAllGlobals();
});

const soon = (tells: () => void) => vi.waitFor(tells, { timeout: 15_000 });
const find = (selector: string) => {
  const found =
    app.root.querySelector<HTMLElement>(selector) ?? document.querySelector<HTMLElement>(selector);
  if (!found) throw new Error(`no ${selector}`);
  return found;
};
const has = () => document.activeElement;

describe('Escape', () => {
  it('folds up the settings, and the focus is back on what opened them', async () => {
    app = await openApp(DAY);
    const settings = find('.preferences') as HTMLDetailsElement;
    settings.open = true;
    settings.dispatchEvent(new Event('toggle'));
    await soon(() => find('.preferences-sheet select').focus());
    expect(has()?.tagName).toBe('SELECT');
    press('Escape');
    expect(settings.open).toBe(false);
    expect(has()).toBe(find('.preferences > summary'));
  });

  it('takes away the readings of a date, and the focus is back in the field', async () => {
    app = await openApp(DAY);
    const field = find('.date-field input') as HTMLInputElement;
    field.value = '丙辰';
    field.dispatchEvent(new Event('input', { bubbles: true }));
    field.form?.requestSubmit();
    await soon(() => find('.date-choices button').focus());
    press('Escape');
    expect(document.querySelector('.date-choices')).toBeNull();
    expect(has()).toBe(field);
  });

  it('takes away a notice', async () => {
    app = await openApp(`${DAY}&select=place:nowhere`);
    await soon(() => find('.notice button').focus());
    press('Escape');
    expect(app.session.notices()).toEqual([]);
    expect(has()).toBe(find('[role="slider"]'));
  });

  it('closes a card, and the focus is back on what opened it', async () => {
    app = await openApp(`${DAY}&sheet=tables&table=sieges`);
    await soon(() => find('.finding-table tbody button').focus());
    const row = has();
    find('.finding-table tbody button').click();
    await soon(() => find('.card.selected .close').focus());
    press('Escape');
    expect(app.session.selection()).toBeNull();
    expect(has()).toBe(row);
  });
});
