import { readFileSync } from 'node:fs';
import { Suspense } from 'solid-js';
import { render } from 'solid-js/web';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createLocale } from '../../../src/locale/locale.ts';
import { createSession, type Session } from '../../../src/session/session.ts';
import { parseDay } from '../../../src/time/written-date.ts';
import { instantOf } from '../../../src/time/instant.ts';
import Governors from '../../../src/ui/card/Governors.tsx';
import WhoGoverned from '../../../src/ui/record/WhoGoverned.tsx';
import { openingView } from '../../../src/view/view.ts';
import { atlas } from '../../atlas-of-geo.ts';
import { InApp } from '../in-app.tsx';

let root: HTMLElement;
let dispose = () => {};
let session: Session;

function show(date: string, kind: 'place' | 'prefecture', id: string, language: 'en' | 'zh-Hant' = 'en') {
  dispose = render(() => {
    session = createSession(atlas, { ...openingView(parseDay(date)), language }, []);
    const locale = createLocale(session.language, atlas, (text) => text);
    return (
      <InApp session={session} locale={locale}>
        <Suspense>
          <Governors session={session} selection={{ kind, id }} />
          <WhoGoverned session={session} />
        </Suspense>
      </InApp>
    );
  }, root);
}
const card = () => root.querySelector('.card-offices')?.textContent ?? '';

beforeEach(() => {
  root = document.createElement('main');
  document.body.append(root);
  vi.stubGlobal('fetch', async () => new Response(readFileSync('geo/offices.json', 'utf8')));
});
afterEach(() => {
  dispose();
  root.remove();
  vi.unstubAllGlobals();
});

describe('the card of a place', () => {
  it('tells who governed it on the day, and under whom it stood', async () => {
    show('1126-05-01', 'place', 'taiyuan');
    await vi.waitFor(() => expect(card()).toContain('Zhang Xiaochun, pacification commissioner of Hedong'));
    expect(card()).toContain('to 20 September 1126');
    expect(card()).toContain('Song, under Qinzong; era Jingkang');
  });

  it('follows the day', async () => {
    show('1126-06-22', 'prefecture', 'kaegyong');
    await vi.waitFor(() => expect(card()).toContain('Goryeo, under Injong'));
    expect(card()).not.toContain('acknowledges Jin');
    session.setInstant(instantOf(parseDay('1126-06-23')));
    await vi.waitFor(() => expect(card()).toContain('acknowledges Jin'));
  });

  it('tells it in Chinese', async () => {
    show('1127-09-01', 'place', 'bianjing', 'zh-Hant');
    await vi.waitFor(() => expect(card()).toContain('宗澤，東京留守、知開封府（自1127年8月6日'));
  });
});

describe('the page of who governed', () => {
  it('is narrowed by place or name', async () => {
    show('1126-05-01', 'place', 'taiyuan');
    const rows = () =>
      [...root.querySelectorAll('.finding-list:last-of-type li')].map((row) => row.textContent);
    await vi.waitFor(() => expect(rows().length).toBeGreaterThan(90));
    session.changePage({ find: 'Zong Ze' });
    expect(rows().length).toBe(4);
    session.changePage({ find: '太原' });
    expect(rows().length).toBe(2);
    session.changePage({ show: 'day' });
    expect(rows()).toEqual([expect.stringContaining('Zhang Xiaochun')]);
  });
});
