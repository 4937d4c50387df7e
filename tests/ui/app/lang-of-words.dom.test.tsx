import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Language } from '../../../src/time/date-text.ts';
import { RECORD_PAGES } from '../../../src/view/panels.ts';
import { openApp, type OpenApp } from './open-app.tsx';
import { serveGeo } from '../serve-geo.ts';

const HAN = /\p{Script=Han}/u;
const LATIN = /\p{Script=Latin}{2}/u;
/** What no voice reads as words, and what cannot hold words of two languages. */
const UNREAD = 'style, script, textarea, code, kbd, pre, option';
let app: OpenApp;

beforeEach(() => {
  serveGeo();
});
afterEach(() => {
  app.close();
  vi.unstubAllGlobals();
});

/** The language that the page says a text is in. */
const langOf = (node: Node) =>
  node.parentElement?.closest('[lang]')?.getAttribute('lang') ?? app.session.language();

/** Texts of a page in which `sought` is found, and which stand in nothing that is said to be in a language that `fits`. */
function unmarked(sought: RegExp, fits: (lang: string) => boolean): string[] {
  const found: string[] = [];
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const { parentElement: parent, textContent } = node;
    if (!parent || !sought.test(textContent ?? '') || parent.closest(UNREAD)) continue;
    if (!fits(langOf(node)))
      found.push(`${parent.tagName.toLowerCase()}.${parent.className}: ${textContent?.trim().slice(0, 60)}`);
  }
  return found;
}
/** Words in Han characters of an English page that are not said to be Chinese. */
const unmarkedHan = () => unmarked(HAN, (lang) => lang.startsWith('zh'));
/** Words in Latin letters of a Chinese page that are said to be Chinese. */
const unmarkedLatin = () => unmarked(LATIN, (lang) => !lang.startsWith('zh'));
const soon = (tells: () => void) => vi.waitFor(tells, { timeout: 15_000 });

const CARDS = [
  'place:yanjing',
  'movement:zongwang-first-invasion',
  'siege:taiyuan-1126',
  'event:kaifeng-falls',
  'person:zhang-jue',
  'line:line-1005',
  'prefecture:taiyuan',
  'water:huanghe-beiliu',
];

/** Opens a page of the record in a language. */
async function openPage(sheet: string, language: Language): Promise<void> {
  app = await openApp(`#v=1&date=1126-01-31&lang=${language}&sheet=${sheet}`);
  await soon(() =>
    expect(document.querySelector('#record-sheet-page :is(h2, h3, p, table, input)')).not.toBeNull(),
  );
  await soon(() => expect(document.querySelector('.day-told p')).not.toBeNull());
}

/** Opens the card of something in a language, with all that is told of it unfolded. */
async function openCard(select: string, language: Language): Promise<void> {
  app = await openApp(`#v=1&date=1126-01-31&lang=${language}&select=${select}&open=evidence,card,note`);
  await soon(() => expect(document.querySelector('.card .card-title')).not.toBeNull());
  await soon(() => expect(document.querySelector('.day-told p')).not.toBeNull());
}

describe('a page in English', () => {
  it.each([...RECORD_PAGES])('says of every Chinese word in “%s” that it is Chinese', async (sheet) => {
    await openPage(sheet, 'en');
    expect(unmarkedHan()).toEqual([]);
  });

  it.each(CARDS)('says it on the card of %s', async (select) => {
    await openCard(select, 'en');
    expect(unmarkedHan()).toEqual([]);
  });
});

describe('a page in Chinese', () => {
  it.each([...RECORD_PAGES])('says of every word in Latin letters in “%s” that it is not', async (sheet) => {
    await openPage(sheet, 'zh-Hans');
    expect(unmarkedLatin()).toEqual([]);
  });

  it.each(CARDS)('says it on the card of %s', async (select) => {
    await openCard(select, 'zh-Hant');
    expect(unmarkedLatin()).toEqual([]);
  });
});
