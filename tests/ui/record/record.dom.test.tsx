import { openingView } from '../../../src/view/view.ts';
import type { JSX } from 'solid-js';
import { render } from 'solid-js/web';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { restsOn } from '../../../src/atlas/sources/rests-on.ts';
import { createSession, type Session } from '../../../src/session/session.ts';
import { parseDay } from '../../../src/time/written-date.ts';
import Bibliography from '../../../src/ui/sources/Bibliography.tsx';
import CheckedArticle from '../../../src/ui/record/CheckedArticle.tsx';
import Disagreements from '../../../src/ui/record/Disagreements.tsx';
import { createLocale } from '../../../src/locale/locale.ts';
import { atlas } from '../../atlas-of-geo.ts';
import { InApp } from '../in-app.tsx';
import { serveGeo } from '../serve-geo.ts';

let dispose: (() => void) | undefined;
let root: HTMLElement;

function show(page: (session: Session) => JSX.Element): Session {
  const first = openingView(parseDay('1126-01-31'));
  let made: Session | undefined;
  dispose = render(() => {
    const session = createSession(atlas, first, []);
    made = session;
    const locale = createLocale(session.language, atlas, (text) => text);
    return (
      <InApp session={session} locale={locale}>
        {page(session)}
      </InApp>
    );
  }, root);
  if (!made) throw new Error('there is no session');
  return made;
}

const all = (selector: string) => [...root.querySelectorAll<HTMLElement>(selector)];
function choose(select: Element | undefined, value: string): void {
  if (!(select instanceof HTMLSelectElement)) throw new Error('there is no select');
  select.value = value;
  select.dispatchEvent(new Event('change', { bubbles: true }));
}

beforeEach(() => {
  root = document.createElement('main');
  document.body.append(root);
  serveGeo();
});
afterEach(() => {
  dispose?.();
  root.remove();
  vi.unstubAllGlobals();
});

describe('the page of disagreements', () => {
  it('lists them, by kind, by what is selected and by the day of the map', async () => {
    const session = show((it) => <Disagreements session={it} />);
    await vi.waitFor(() => expect(all('article')).toHaveLength(55));
    const [filter] = all('select');
    choose(filter, 'kindSeed');
    expect(all('article')).toHaveLength(19);
    choose(filter, 'kindSelected');
    expect(all('article')).toHaveLength(0);
    session.select({ kind: 'siege', id: 'hejian-1127' });
    expect(all('article h3').map((title) => title.textContent)).toEqual(['When did Hejian fall?']);
  });

  it('shows one account or all, and takes the map to the day of a reading', async () => {
    const session = show((it) => <Disagreements session={it} />);
    await vi.waitFor(() => expect(all('article')).toHaveLength(55));
    session.select({ kind: 'event', id: 'zhong-shizhong-killed' });
    const [filter, account] = all('select');
    choose(filter, 'kindSelected');
    expect(all('.record-readings > li')).toHaveLength(3);
    choose(account, 'jin');
    expect(all('.record-readings > li')).toHaveLength(1);
    expect(root.textContent).toContain('The map follows this.');
    choose(account, 'song');
    expect(all('.record-readings > li')).toHaveLength(2);
    all('.record-day').at(-1)?.click();
    expect(session.day()).toBe(parseDay('1126-06-04'));
    all('.record-show')[0]?.click();
    expect(session.day()).toBe(parseDay('1126-05-31'));
    expect(session.selection()).toEqual({ kind: 'event', id: 'zhong-shizhong-killed' });
    expect(session.destination()?.kind).toBe('box');
  });

  it('says so when the file cannot be fetched', async () => {
    vi.stubGlobal('fetch', async () => new Response('', { status: 404 }));
    show((it) => <Disagreements session={it} />);
    await vi.waitFor(() => expect(all('[role="alert"]')).toHaveLength(1));
  });
});

describe('the page of the article', () => {
  it('has every sentence with its verdict and its day, and filters by verdict', async () => {
    const session = show((it) => <CheckedArticle session={it} />);
    await vi.waitFor(() => expect(all('ol > li')).toHaveLength(36));
    expect(all('.verdict')).toHaveLength(36);
    expect(all('.record-shows')).toHaveLength(36);
    expect(all('.record-sources')).toHaveLength(36);
    choose(all('select')[0], 'unverifiable');
    expect(all('ol > li')).toHaveLength(2);
    choose(all('select')[0], 'wrong');
    all('.record-show')[0]?.click();
    expect(session.day()).toBe(parseDay('1123-05-28'));
  });
});

describe('the bibliography', () => {
  it('opens a work with everything that rests on it, each leading to its day', () => {
    const session = show((it) => <Bibliography session={it} />);
    expect(all('.record-works > li')).toHaveLength(atlas.sources.size);
    const button = all('.record-works h3 button').find((title) => title.textContent?.includes('Songshi 22'));
    button?.click();
    const expected = restsOn(atlas).get('songshi-22') ?? [];
    expect(expected.length).toBeGreaterThan(10);
    expect(all('.record-resting > li')).toHaveLength(expected.length);
    expect(button?.getAttribute('aria-expanded')).toBe('true');
    all('.record-resting button')[0]?.click();
    expect(session.day()).toBe(expected[0]?.day);
    expect(session.selection()?.id).toBe(expected[0]?.id);
  });

  it('offers CSL-JSON and BibTeX to take away', () => {
    show((it) => <Bibliography session={it} />);
    const [csl, bib] = all('a[download]').map((link) =>
      decodeURIComponent(link.getAttribute('href')?.split(',').slice(1).join(',') ?? ''),
    );
    expect(JSON.parse(csl ?? '')).toHaveLength(atlas.sources.size);
    expect(bib?.match(/^@/gm)).toHaveLength(atlas.sources.size);
  });
});
