import { readFileSync } from 'node:fs';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { RECORD_PAGES } from '../../../src/view/panels.ts';
import { openApp, type OpenApp } from './open-app.tsx';

const HAN = /\p{Script=Han}/u;
let app: OpenApp;

beforeEach(() => {
  vi.stubGlobal('fetch', async (url: string) => {
    const name = /([a-z-]+\.(?:geo)?json)/.exec(url)?.[1] ?? '';
    return new Response(readFileSync(`geo/${name}`));
  });
});
afterEach(() => {
  app.close();
  vi.unstubAllGlobals();
});

/** The language that the page says a text is in. */
const langOf = (node: Node) => node.parentElement?.closest('[lang]')?.getAttribute('lang') ?? 'en';

/** Texts of a page that hold Han characters and stand in nothing that is said to be Chinese. */
function unmarked(): string[] {
  const found: string[] = [];
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const { parentElement: parent, textContent } = node;
    if (!parent || !HAN.test(textContent ?? '') || parent.closest('style, script')) continue;
    if (!langOf(node).startsWith('zh'))
      found.push(`${parent.tagName.toLowerCase()}.${parent.className}: ${textContent?.trim().slice(0, 60)}`);
  }
  return found;
}
const soon = (tells: () => void) => vi.waitFor(tells, { timeout: 15_000 });

describe('a page in English', () => {
  it.each([...RECORD_PAGES])('says of every Chinese word in “%s” that it is Chinese', async (sheet) => {
    app = await openApp(`#v=1&date=1126-01-31&lang=en&sheet=${sheet}`);
    await soon(() =>
      expect(document.querySelector('#record-sheet-page :is(h2, h3, p, table, input)')).not.toBeNull(),
    );
    await soon(() => expect(document.querySelector('.day-told p')).not.toBeNull());
    expect(unmarked()).toEqual([]);
  });

  it.each([
    'place:yanjing',
    'movement:zongwang-first-invasion',
    'siege:taiyuan-1126',
    'event:kaifeng-falls',
    'person:zhang-jue',
    'line:line-1005',
    'prefecture:taiyuan',
    'water:huanghe-beiliu',
  ])('says it on the card of %s', async (select) => {
    app = await openApp(`#v=1&date=1126-01-31&lang=en&select=${select}&open=evidence,card,note`);
    await soon(() => expect(document.querySelector('.card .card-title')).not.toBeNull());
    await soon(() => expect(document.querySelector('.day-told p')).not.toBeNull());
    expect(unmarked()).toEqual([]);
  });
});
