import { runInNewContext } from 'node:vm';
import { describe, expect, it } from 'vitest';
import { readSite } from '../../../src/tools/build/static-pages.ts';
import { scriptHash } from '../../../src/tools/build/content-policy.ts';
import { chapterState, dayState, eventState, placeState } from '../../../src/tools/pages/live-state.ts';
import { notFoundPage, notFoundScript } from '../../../src/tools/pages/not-found-page.ts';
import { LECTURE } from '../../../src/tools/pages/lecture-page.ts';
import { sitePages } from '../../../src/tools/pages/site-pages.ts';
import { CONTENTS } from '../../../src/tools/pages/shell.ts';
import { parseDay } from '../../../src/time/written-date.ts';

const site = readSite('https://atlas.example/');
const { atlas } = site;
const script = notFoundScript(site);

/** Where the script leads from an address, or `null` where it stays. */
function leadsTo(pathname: string): string | null {
  let target: string | null = null;
  runInNewContext(script, { location: { pathname, replace: (address: string) => (target = address) } });
  return target;
}

function there<T>(value: T | undefined): T {
  if (value === undefined) throw new Error('the record has it no more');
  return value;
}
const pingzhou = placeState(atlas, there(atlas.places.get('pingzhou')));
const siege = there(atlas.chapters.find(({ id }) => id === 'ch08-first-siege'));
const falls = there(atlas.events.find(({ id }) => id === 'kaifeng-falls'));

describe('404.html, on hosts that know no more than files', () => {
  it.each([
    ['/Pingzhou', `/${pingzhou}`],
    ['/pingzhou/', `/${pingzhou}`],
    ['/some/Folder/PINGZHOU/index.html', `/some/Folder/${pingzhou}`],
    ['/chapter/ch08-first-siege', `/${chapterState(siege)}`],
    ['/atlas/Chapter/CH08-first-siege/', `/atlas/${chapterState(siege)}`],
    ['/event/KAIFENG-FALLS/', `/${eventState(atlas, falls)}`],
    ['/event/KAIFENG-FALLS/zh-hans', `/${eventState(atlas, falls, 'zh-Hans')}`],
    ['/chapter/ch08-first-siege/ZH-HANT/', `/${chapterState(siege, 'zh-Hant')}`],
    ['/1126-02-03', `/${dayState(parseDay('1126-02-03'))}`],
    ['/atlas/1126-02-03/', `/atlas/${dayState(parseDay('1126-02-03'))}`],
  ])('leads from %s to the state', (pathname, target) => {
    expect(leadsTo(pathname)).toBe(target);
  });

  it.each([
    '/',
    '/atlas/',
    '/no-such-place/',
    '/1200-01-01',
    '/1126-13',
    '/event/ch08-first-siege',
    '/chapter/',
  ])('stays at %s', (pathname) => {
    expect(leadsTo(pathname)).toBeNull();
  });

  it('stays at the names of what every object has', () => {
    for (const name of ['constructor', '__proto__', 'toString']) expect(leadsTo(`/${name}`)).toBeNull();
  });

  it('knows every page of a state, in any case and without the last slash', () => {
    const pages = [...sitePages(site).keys()].filter(
      (path) => path.endsWith('/index.html') && !path.startsWith(CONTENTS) && !path.startsWith(LECTURE),
    );
    expect(pages.length).toBeGreaterThan(200);
    for (const page of pages) {
      const state = leadsTo(`/atlas/${page.replace('/index.html', '').toUpperCase()}`);
      expect(state, page).toMatch(/^\/atlas\/#v=1&/);
      expect(state, page).toContain(/zh-han[ts]/.test(page) ? '&lang=zh-Han' : '#v=1');
    }
  });

  it('allows its own script and no other', () => {
    const page = notFoundPage(site, scriptHash(script));
    expect(page).toContain(`script-src '${scriptHash(script)}'`);
    expect(page).toContain(`<script>${script}</script>`);
  });
});
