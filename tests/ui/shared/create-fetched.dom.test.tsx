import { For, Show } from 'solid-js';
import { render } from 'solid-js/web';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { createLocale } from '../../../src/locale/locale.ts';
import { createSession } from '../../../src/session/session.ts';
import { parseDay } from '../../../src/time/written-date.ts';
import { Notices } from '../../../src/ui/notices/Notices.tsx';
import { createFetched } from '../../../src/ui/shared/create-fetched.ts';
import { openingView } from '../../../src/view/view.ts';
import { atlas } from '../../atlas-of-geo.ts';
import { InApp } from '../in-app.tsx';

let dispose: (() => void) | undefined;
afterEach(() => {
  dispose?.();
  document.body.replaceChildren();
});

/** A page of two parts that tell of files, each of which cannot be had the first `failures` times. */
function show(failures: number) {
  const fetches = ['annals', 'questions'].map((name) => {
    const fetch = vi.fn(async () => {
      if (fetch.mock.calls.length <= failures)
        throw new Error(`${name} could not be read: the server answered 404`);
      return `${name} as they came`;
    });
    return fetch;
  });
  const Told = (props: { fetch(): Promise<string> }) => {
    const file = createFetched(props.fetch);
    return (
      <Show when={!file.error} fallback={<p>not to be had</p>}>
        <p>{file()}</p>
      </Show>
    );
  };
  dispose = render(() => {
    const session = createSession(atlas, openingView(parseDay('1126-01-31')), []);
    const locale = createLocale(session.language, atlas, (text) => text);
    return (
      <InApp session={session} locale={locale}>
        <For each={fetches}>{(fetch) => <Told fetch={fetch} />}</For>
        <Notices session={session} mended={null} />
      </InApp>
    );
  }, document.body);
  return fetches;
}

const texts = () => [...document.querySelectorAll('body > p')].map(({ textContent }) => textContent);
const lines = () => document.querySelectorAll('.notice li').length;
const again = () =>
  [...document.querySelectorAll('button')].find(({ textContent }) => textContent === 'Try again');

describe('a file that a part of the page tells of', () => {
  it('is fetched once, and nothing is told', async () => {
    const fetches = show(0);
    await vi.waitFor(() => expect(texts()).toEqual(['annals as they came', 'questions as they came']));
    expect(lines()).toBe(0);
    for (const fetch of fetches) expect(fetch).toHaveBeenCalledTimes(1);
  });

  it('that cannot be had is told of in one line with all others, and comes when it is tried again', async () => {
    show(2);
    await vi.waitFor(() => expect(texts()).toEqual(['not to be had', 'not to be had']));
    expect(lines()).toBe(1);
    again()?.click();
    await vi.waitFor(() => expect(lines()).toBe(1));
    expect(texts()).toEqual(['not to be had', 'not to be had']);
    again()?.click();
    await vi.waitFor(() => expect(texts()).toEqual(['annals as they came', 'questions as they came']));
    expect(lines()).toBe(0);
  });
});
