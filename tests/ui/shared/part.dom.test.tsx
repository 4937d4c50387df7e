import { createSignal, Show } from 'solid-js';
import { render } from 'solid-js/web';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createLocale } from '../../../src/locale/locale.ts';
import { createSession, type Session } from '../../../src/session/session.ts';
import { parseDay } from '../../../src/time/written-date.ts';
import { Notices } from '../../../src/ui/notices/Notices.tsx';
import { part } from '../../../src/ui/shared/part.tsx';
import { openingView } from '../../../src/view/view.ts';
import { atlas } from '../../atlas-of-geo.ts';
import { InApp } from '../in-app.tsx';

let root: HTMLElement;
let dispose: (() => void) | undefined;
let session: Session;

beforeEach(() => {
  root = document.createElement('div');
  document.body.append(root);
});
afterEach(() => {
  dispose?.();
  root.remove();
});

const button = (name: string) =>
  [...root.querySelectorAll('button')].find(({ textContent }) => textContent === name);
const told = () => root.querySelector('.notice')?.textContent ?? '';

/** A part that cannot be fetched the first `failures` times, and a page that shows it and takes it away. */
function show(failures: number, options?: Parameters<typeof part>[1], texts?: () => Promise<void>) {
  const load = vi.fn(async () => {
    if (load.mock.calls.length <= failures)
      throw new TypeError('Failed to fetch dynamically imported module');
    return { default: (props: { readonly word: string }) => <p class="found">{props.word}</p> };
  });
  const Part = part(load, options);
  const [shown, setShown] = createSignal(true);
  dispose = render(() => {
    session = createSession(atlas, openingView(parseDay('1126-01-31')), []);
    const locale = createLocale(session.language, atlas, (text) => text);
    return (
      <InApp session={session} locale={locale} {...(texts && { texts })}>
        <Show when={shown()}>
          <Part word="here" />
        </Show>
        <Notices session={session} mended={null} />
      </InApp>
    );
  }, root);
  return { load, setShown };
}

describe('a part of the page', () => {
  it('stands where it is to be, and is fetched once however often it is shown', async () => {
    const { load, setShown } = show(0);
    await vi.waitFor(() => expect(root.querySelector('.found')?.textContent).toBe('here'));
    setShown(false);
    setShown(true);
    expect(root.querySelector('.found')?.textContent).toBe('here');
    expect(load).toHaveBeenCalledTimes(1);
    expect(told()).toBe('');
  });

  it('that cannot be fetched is told of, and comes when it is tried again', async () => {
    const { load } = show(2);
    await vi.waitFor(() => expect(told()).toContain('could not be fetched'));
    button('Try again')?.click();
    await vi.waitFor(() => expect(load).toHaveBeenCalledTimes(2));
    await vi.waitFor(() => expect(told()).toContain('could not be fetched'));
    button('Try again')?.click();
    await vi.waitFor(() => expect(root.querySelector('.found')?.textContent).toBe('here'));
    expect(told()).toBe('');
  });

  it('is tried again when it is next to be shown', async () => {
    const { setShown } = show(1);
    await vi.waitFor(() => expect(told()).not.toBe(''));
    setShown(false);
    setShown(true);
    await vi.waitFor(() => expect(root.querySelector('.found')?.textContent).toBe('here'));
  });

  it('says nothing where it only adorns', async () => {
    const { load, setShown } = show(1, { adorns: true });
    await vi.waitFor(() => expect(load).toHaveBeenCalledTimes(1));
    await Promise.resolve();
    setShown(false);
    setShown(true);
    await vi.waitFor(() => expect(root.querySelector('.found')).not.toBeNull());
    expect(told()).toBe('');
  });

  it('that tells texts of the record waits for them, and is tried again with them', async () => {
    let give = () => {};
    const texts = vi
      .fn(() => new Promise<void>((resolve) => (give = resolve)))
      .mockImplementationOnce(() => Promise.reject(new Error('geo/texts could not be fetched')));
    const { load } = show(0, { told: true }, texts);
    await vi.waitFor(() => expect(told()).toContain('could not be fetched'));
    button('Try again')?.click();
    await vi.waitFor(() => expect(texts).toHaveBeenCalledTimes(2));
    await vi.waitFor(() => expect(load).toHaveBeenCalledTimes(1));
    expect(root.querySelector('.found')).toBeNull();
    give();
    await vi.waitFor(() => expect(root.querySelector('.found')?.textContent).toBe('here'));
    expect(told()).toBe('');
  });

  it('is one of several that are told of once, and tried again together', async () => {
    show(0);
    const again = [vi.fn(), vi.fn(), vi.fn()];
    for (const one of again) session.notify({ kind: 'missing', again: one });
    expect(root.querySelectorAll('.notice li').length).toBe(1);
    button('Try again')?.click();
    for (const one of again) expect(one).toHaveBeenCalledTimes(1);
    expect(told()).toBe('');
  });

  it('that is fetched a while after it is to be shown asks for its texts no sooner', async () => {
    vi.useFakeTimers();
    try {
      const texts = vi.fn(() => Promise.resolve());
      const { load } = show(0, { told: true, after: 2000 }, texts);
      await vi.advanceTimersByTimeAsync(1999);
      expect([load.mock.calls.length, texts.mock.calls.length]).toEqual([0, 0]);
      await vi.advanceTimersByTimeAsync(1);
      expect([load.mock.calls.length, texts.mock.calls.length]).toEqual([1, 1]);
      expect(root.querySelector('.found')?.textContent).toBe('here');
    } finally {
      vi.useRealTimers();
    }
  });
});
