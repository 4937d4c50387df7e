import { afterEach, describe, expect, it } from 'vitest';
import { openApp, type OpenApp } from '../app/open-app.tsx';

let app: OpenApp | undefined;
afterEach(() => app?.close());

describe('the plate with the day', () => {
  it.each([
    ['en', ['Calendar of Song', 'Calendar of Jin']],
    ['zh-Hant', ['宋紀年', '金紀年']],
    ['zh-Hans', ['宋纪年', '金纪年']],
  ] as const)('names in %s whose calendar each line is in', async (language, names) => {
    app = await openApp(`#v=1&date=1126-01-31&lang=${language}`);
    const seals = [...app.root.querySelectorAll('.court-dates .seal')];
    expect(seals.map((seal) => seal.getAttribute('aria-label'))).toEqual(names);
    expect(new Set(seals.map((seal) => seal.closest('[lang]')?.getAttribute('lang')))).toEqual(
      new Set([language]),
    );
    expect(seals.map((seal) => seal.closest('li')?.title)).toEqual(names);
  });
});
