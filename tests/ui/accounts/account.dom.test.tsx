import { openingView } from '../../../src/view/view.ts';
import { render } from 'solid-js/web';
import { Suspense, type Component } from 'solid-js';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Session } from '../../../src/session/session.ts';
import { createSession } from '../../../src/session/session.ts';
import type { Language } from '../../../src/time/date-text.ts';
import { parseDay } from '../../../src/time/written-date.ts';
import { LiveRegion } from '../../../src/ui/app/LiveRegion.tsx';
import DayInWords from '../../../src/ui/record/DayInWords.tsx';
import type { RecordPageProps } from '../../../src/ui/shared/record-page.ts';
import WhatChanged from '../../../src/ui/record/WhatChanged.tsx';
import { createLocale } from '../../../src/locale/locale.ts';
import { InApp } from '../in-app.tsx';
import { atlas } from '../../atlas-of-geo.ts';

let dispose: () => void = () => {};

/** Shows a component of the page on a day, in a language. */
function show(Page: Component<RecordPageProps>, date: string, language: Language = 'en') {
  const host = document.createElement('div');
  document.body.append(host);
  let session!: Session;
  dispose = render(() => {
    session = createSession(atlas, { ...openingView(parseDay(date)), language }, []);
    const locale = createLocale(session.language, atlas, (text) => text.replaceAll('圍', '围'));
    return (
      <InApp session={session} locale={locale}>
        <Suspense>
          <Page session={session} />
        </Suspense>
      </InApp>
    );
  }, host);
  const button = (name: string) =>
    [...host.querySelectorAll('button')].find((element) => element.textContent === name);
  return { host, session, button };
}

/** The annals are silent here. */
beforeEach(() => {
  vi.stubGlobal('fetch', () => Promise.resolve(new Response('{"works":[],"entries":[]}')));
});
afterEach(() => {
  vi.unstubAllGlobals();
  dispose();
  document.body.replaceChildren();
});

describe('the account beside the map', () => {
  it('stands under headings, and follows the day and the language', () => {
    const { host, session } = show(DayInWords, '1126-01-31');
    expect([...host.querySelectorAll('h3')].map((heading) => heading.textContent)).toEqual([
      'The date', 'Chapter', 'Events', 'Sieges', 'On the road', 'Who holds what', 'Frontiers',
    ]); // prettier-ignore
    expect(host.textContent).toContain('The siege of Taiyuan is in its 19th day: attacking, Jin');
    session.setDay(session.day() + 1);
    expect(host.textContent).toContain('The siege of Taiyuan is in its 20th day');
    session.setLanguage('zh-Hant');
    expect(host.textContent).toContain('太原之圍，第20日：攻者金之宗翰、銀朮可');
    session.setLanguage('zh-Hans');
    expect(host.textContent).toContain('太原之围');
  });

  it('selects what a sentence is about', () => {
    const { session, button } = show(DayInWords, '1126-01-31');
    button('siege of Taiyuan')?.click();
    expect(session.selection()).toEqual({ kind: 'siege', id: 'taiyuan-1126' });
    expect(session.day()).toBe(parseDay('1126-01-31'));
  });

  it('copies the account as text, and says so', async () => {
    const written: string[] = [];
    vi.stubGlobal('navigator', { clipboard: { writeText: async (text: string) => void written.push(text) } });
    const { host, button } = show(DayInWords, '1126-01-31');
    button('Copy as text')?.click();
    await vi.waitFor(() => expect(host.textContent).toContain('Copied.'));
    expect(written[0]).toMatch(/^31 January 1126 .*\nSong: [\s\S]*- The first siege of Kaifeng begins/);
    vi.unstubAllGlobals();
  });
});

describe('what changed, beside the map', () => {
  it('opens on the chapter’s start and the day shown, and goes to the day of an item', () => {
    const { host, session, button } = show(WhatChanged, '1126-03-05');
    expect([...host.querySelectorAll('input')].map(({ value }) => value)).toEqual([
      '1126-01-27',
      '1126-03-05',
    ]);
    button('Chong Shidao’s western army reaches the capital')?.click();
    expect(session.day()).toBe(parseDay('1126-02-14'));
    expect(session.selection()).toEqual({ kind: 'event', id: 'chong-shidao-arrives' });
  });

  it('compares two other days, and names a day that is none', () => {
    const { host } = show(WhatChanged, '1126-03-05');
    const [from, to] = host.querySelectorAll('input');
    const compare = () =>
      host.querySelector('form')?.dispatchEvent(new Event('submit', { cancelable: true, bubbles: true }));
    if (from) from.value = '1123-05-13';
    if (to) to.value = '14 May 1123';
    compare();
    expect(host.textContent).toContain('Six prefectures of Yanshan');
    if (to) to.value = '30 February 1123';
    compare();
    expect(host.querySelector('[role=alert]')?.textContent).toContain('30 February 1123');
    expect(host.textContent).toContain('Six prefectures of Yanshan');
  });
});

describe('the live region', () => {
  it('says the account once the day has settled', async () => {
    const { host, session } = show((props) => <LiveRegion {...props} settled={true} />, '1126-09-20');
    session.setDay(session.day() + 1);
    const region = host.querySelector('.spoken-account');
    await vi.waitFor(
      () => expect(region?.textContent).toMatch(/21 September 1126.*Taiyuan passes from Song to Jin/),
      { timeout: 4000 },
    );
    expect(region?.textContent).toContain('The siege of Taiyuan ends, on its 252nd day');
    // what is announced begins with the news
    expect(host.querySelector('[role=status]')?.textContent).toMatch(/^Taiyuan .*21 September 1126\.\s*$/);
  });
});
