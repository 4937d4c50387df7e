import { render } from 'solid-js/web';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { PermalinkProblem } from '../../../src/permalink/permalink-context.ts';
import { openingView } from '../../../src/view/view.ts';
import type { Notice } from '../../../src/session/notice-state.ts';
import type { Mended } from '../../../src/session/location.ts';
import { createSession, type Session } from '../../../src/session/session.ts';
import { parseDay } from '../../../src/time/written-date.ts';
import { Notices } from '../../../src/ui/notices/Notices.tsx';
import { createLocale } from '../../../src/locale/locale.ts';
import { atlas } from '../../atlas-of-geo.ts';
import { InApp } from '../in-app.tsx';

const WRONG: PermalinkProblem = {
  key: 'date',
  value: '1126\u202e-10-30',
  reason: 'not-a-date',
  used: '1123-01-04',
};
const LINK = 'https://example.org/#date=1126%E2%80%AE-10-30';
let root: HTMLElement;
let dispose: (() => void) | undefined;

async function show(
  mended: Mended | null,
  problems: readonly PermalinkProblem[] = [WRONG],
  more?: Notice,
): Promise<Session> {
  let made: Session | undefined;
  dispose = render(() => {
    made = createSession(atlas, openingView(parseDay('1126-01-31')), problems);
    if (more) made.notify(more);
    const locale = createLocale(made.language, atlas, (text) => text);
    return (
      <InApp session={made} locale={locale}>
        <Notices session={made} mended={mended} />
      </InApp>
    );
  }, root);
  await vi.waitFor(() => expect(root.querySelector('.notice')).not.toBeNull(), { timeout: 20_000 });
  if (!made) throw new Error('there is no session');
  return made;
}
const button = (text: string) =>
  [...root.querySelectorAll('button')].find((one) => one.textContent?.includes(text));

beforeEach(() => {
  root = document.createElement('main');
  document.body.append(root);
});
afterEach(() => {
  dispose?.();
  root.remove();
  vi.unstubAllGlobals();
});

describe('the notice of a map that lacks something', () => {
  it('says what in the language of the page, why, and how to have it', async () => {
    const session = await show(null, [], { kind: 'incomplete', text: 'geo/heights could not be read' });
    const said = () => root.querySelector('.notice li')?.textContent;
    expect(said()).toMatch(/^The map stands without .*\(geo\/heights could not be read\)/);
    expect(root.querySelector('.notice-title')).not.toBeNull();
    expect(button('Load the page anew')).toBeDefined();
    session.setLanguage('zh-Hant');
    await vi.waitFor(() => expect(said()).toMatch(/^地圖缺少一部分.*（geo\/heights could not be read）/));
  });
});

describe('the notice of a mended link', () => {
  it('names the value with its unseen characters written out, within an alert', async () => {
    await show({ link: LINK, before: null });
    const alert = root.querySelector('[role="alert"]');
    expect(alert?.textContent).toContain('‹U+202E›');
    expect(alert?.textContent).not.toContain('\u202e');
    expect(alert?.querySelector('bdi')).not.toBeNull();
  });

  it('undoes the repair of a link that came while the atlas was open', async () => {
    const before = openingView(parseDay('1127-01-09'));
    const session = await show({ link: LINK, before: { ...before, theme: 'dark' } });
    button('Undo')?.click();
    expect(session.day()).toBe(parseDay('1127-01-09'));
    expect(session.theme()).toBe('dark');
    expect(session.notices()).toEqual([]);
    expect(root.querySelector('[role="alert"]')?.textContent).toBe('What was there before is shown again.');
  });

  it('keeps the link as it came where the atlas was opened by it, to copy and to correct', async () => {
    const writeText = vi.fn(async () => undefined);
    vi.stubGlobal('navigator', { clipboard: { writeText } });
    await show({ link: LINK, before: null });
    expect(button('Undo')).toBeUndefined();
    expect(root.querySelector('input')?.value).toBe(LINK);
    button('Copy')?.click();
    await vi.waitFor(() => expect(root.querySelector('[role="status"]')?.textContent).toBe('Copied.'));
    expect(writeText).toHaveBeenCalledWith(LINK);
    const field = root.querySelector('input');
    if (field) field.value = 'https://example.org/#date=1126-10-30';
    root.querySelector('form')?.requestSubmit();
    expect(window.location.hash).toBe('#date=1126-10-30');
  });

  it('is one quiet line where only the record has changed: no title, nothing to mend', async () => {
    await show(null, [], { kind: 'edition', mark: '0.1.0-0123456789ab' });
    const { version, data } = atlas.config.edition;
    expect(root.querySelectorAll('.notice li')).toHaveLength(1);
    expect(root.querySelector('.notice li')?.textContent).toBe(
      `The record has changed since this link was made: then version 0.1.0, data 0123456789ab, now version ${version}, data ${data}.`,
    );
    expect(root.querySelector('.notice-title')).toBeNull();
    expect(root.querySelector('form')).toBeNull();
  });

  it('goes when it is dismissed', async () => {
    const session = await show({ link: LINK, before: null });
    button('Dismiss')?.click();
    expect(session.notices()).toEqual([]);
    expect(root.querySelector('[role="alert"]')?.textContent).toBe('');
  });
});

describe('a notice in a hand', () => {
  const was = { width: window.innerWidth, height: window.innerHeight };
  /** Sizes the window of the environment. */
  const resize = (size: typeof was) => Reflect.get(window, 'happyDOM').setViewport(size);
  beforeEach(() => resize({ width: 390, height: 844 }));
  afterEach(() => resize(was));
  const fold = () => root.querySelector<HTMLElement>('.notice-fold');
  const isFolded = () => root.querySelector('.notice')?.classList.contains('folded');

  it('is one line with all that is told, for who listens too, and a way to unfold and to dismiss it', async () => {
    const session = await show({ link: LINK, before: null }, [
      WRONG,
      { ...WRONG, key: 'select', value: 'place:nowhere', reason: 'no-such', used: '' },
    ]);
    expect(isFolded()).toBe(true);
    const told = root.querySelector('[role="alert"] .notice-told')?.textContent;
    for (const part of ['The link was mended', 'not a date', 'place:nowhere']) expect(told).toContain(part);
    expect([...root.querySelectorAll('form, input')]).toEqual([]);
    const buttons = [...root.querySelectorAll('button')];
    expect(buttons.map((one) => one.getAttribute('aria-label'))).toEqual(['Show more', 'Dismiss']);
    buttons.at(-1)?.click();
    expect(session.notices()).toEqual([]);
  });

  it('shows what can be done about it once it is unfolded, and folds again', async () => {
    await show({ link: LINK, before: openingView(parseDay('1127-01-09')) });
    expect(fold()?.getAttribute('aria-expanded')).toBe('false');
    fold()?.click();
    expect(fold()?.getAttribute('aria-expanded')).toBe('true');
    expect(root.querySelector('input')?.value).toBe(LINK);
    expect(button('Undo')).toBeDefined();
    expect(button('Dismiss')).toBeDefined();
    fold()?.click();
    expect(isFolded()).toBe(true);
  });

  it('of something that failed is folded as well, with what mends it within', async () => {
    await show(null, [], { kind: 'incomplete', text: 'geo/heights could not be read' });
    expect(isFolded()).toBe(true);
    fold()?.click();
    expect(button('Load the page anew')).toBeDefined();
  });

  it('has all of it open, and nothing to fold, on a desk', async () => {
    resize({ width: 1280, height: 720 });
    await show({ link: LINK, before: null });
    expect(isFolded()).toBe(false);
    expect(fold()).toBeNull();
    expect(root.querySelector('input')?.value).toBe(LINK);
  });
});
