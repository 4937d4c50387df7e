import { readFileSync } from 'node:fs';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { openApp, textOf, type OpenApp } from '../app/open-app.tsx';

vi.mock('../../../src/ui/app/fetch-ahead.ts', () => ({ fetchAhead: () => undefined }));

const LECTURE = readFileSync('geo/lecture.json', 'utf8');
let open: OpenApp | undefined;
const at = async (...parameters: Parameters<typeof openApp>) => (open = await openApp(...parameters));
const find = (selector: string) => open?.root.querySelector<HTMLElement>(selector) ?? null;
const soon = (tells: () => void) => vi.waitFor(tells, { timeout: 30_000 });
const press = (name: string) => {
  const found = [...(open?.root.querySelectorAll('button') ?? [])].find((one) =>
    [one.textContent?.trim(), one.getAttribute('aria-label')].includes(name),
  );
  if (!found) throw new Error(`no button “${name}”`);
  found.focus();
  found.click();
};
/** What of the beginning could come has come, where the timeline, which comes after it, has. */
const opened = () => soon(() => expect(find('.timeline-tools')).not.toBeNull());

beforeEach(() => {
  localStorage.clear();
  sessionStorage.clear();
  vi.stubGlobal('fetch', async (url: string) =>
    String(url).includes('lecture') ? new Response(LECTURE) : new Response('', { status: 404 }),
  );
  vi.stubGlobal('matchMedia', (query: string) => ({ matches: query.includes('reduce') }));
});
afterEach(() => {
  open?.close();
  open = undefined;
  vi.unstubAllGlobals();
});

describe('the beginning', () => {
  it('tells a first reader in one sentence what this is, once', async () => {
    await at('');
    await soon(() => expect(find('.beginning')).not.toBeNull());
    const told = textOf(open?.root ?? document, '.beginning');
    expect(told).toContain('Fragile Peace');
    expect(told).toContain('1123');
    expect(told).toContain('1127');
    press('Close the introduction');
    expect(find('.beginning')).toBeNull();
    expect(document.activeElement?.classList.contains('card')).toBe(true);
    open?.close();
    await at('');
    await opened();
    expect(find('.beginning')).toBeNull();
  });

  it.each(['#v=1&date=1126-01-31', '#v=1&select=place:taiyuan', '#v=1&view=embed', '#v=1&view=present'])(
    'never stands over what somebody wanted to show: %s',
    async (hash) => {
      await at(hash);
      await soon(() => expect(find('.timeline-tools, .present-stage')).not.toBeNull());
      expect(find('.beginning')).toBeNull();
      expect(localStorage.getItem('fragile-peace-begun')).toBeNull();
    },
  );

  it('gives way to a link that is opened on the page', async () => {
    await at('');
    await soon(() => expect(find('.beginning')).not.toBeNull());
    window.location.hash = '#v=1&date=1126-01-31';
    window.dispatchEvent(new HashChangeEvent('hashchange'));
    await soon(() => expect(find('.beginning')).toBeNull());
  });

  it('is had again from the settings, and takes the focus then', async () => {
    localStorage.setItem('fragile-peace-begun', '1');
    await at('');
    find('.preferences')?.setAttribute('open', '');
    find('.preferences')?.dispatchEvent(new Event('toggle'));
    await soon(() => press('What is this?'));
    await soon(() => expect(document.activeElement?.id).toBe('beginning-title'));
  });

  it('leads to the search', async () => {
    await at('');
    await soon(() => press('Find a place or person'));
    expect(open?.session.sheet()).toBe('search');
    expect(find('.beginning')).toBeNull();
  });

  it('leads to the legend, and into it', async () => {
    await at('');
    await soon(() => press('What is this colour?'));
    expect(find('details.legend')?.hasAttribute('open')).toBe(true);
    expect(document.activeElement?.classList.contains('legend-sheet')).toBe(true);
  });

  it('leads into the story, which is told by itself from its first step and can be stopped and left', async () => {
    await at('');
    await soon(() => press('Start the story'));
    await soon(() => expect(find('.present-story')).not.toBeNull());
    expect(open?.session.display()).toBe('present');
    await soon(() => expect(find('.present-stage')?.dataset.step).toBe('title'));
    press('Pause the story');
    press('Go on with the story');
    press('Leave for the map');
    expect(open?.session.display()).toBe('explore');
    expect(find('.beginning')).toBeNull();
  });

  it('is no more needed to have the story told: the card of a chapter begins there', async () => {
    await at('#v=1&date=1126-01-31&chapter=ch08-first-siege');
    press('Tell the story from here');
    await soon(() => expect(find('.present-story')).not.toBeNull());
    await soon(() => expect(find('.present-stage')?.dataset.step).toBe('ch08-1'));
  });
});
