import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { openApp, textOf, type OpenApp } from './open-app.tsx';

// the same reading, without a worker, which this environment has not
vi.mock('../../../src/imported/open-in-worker.ts', () => import('../imported/read-in-place.ts'));

let open: OpenApp | undefined;
const soon = (tells: () => void) => vi.waitFor(tells, { timeout: 30_000 });

beforeEach(() => {
  vi.stubGlobal('fetch', async () => new Response('', { status: 404 }));
});
afterEach(() => {
  open?.close();
  open = undefined;
  vi.unstubAllGlobals();
});

/** The sheet as it stands when the browser has said that it prints. */
async function printed(hash: string): Promise<HTMLElement> {
  open = await openApp(hash);
  const { root } = open;
  await soon(() => {
    window.dispatchEvent(new Event('beforeprint'));
    expect(root.querySelector('.print-sheet')).not.toBeNull();
  });
  return root.querySelector<HTMLElement>('.print-sheet') as HTMLElement;
}

describe('the printed sheet', () => {
  it('holds map, date, legend, caption, sources, link and code, and no control', async () => {
    const sheet = await printed('#v=1&date=1126-01-31&lang=en');
    expect(textOf(sheet, '.print-date')).toBe('31 January 1126');
    expect(textOf(sheet, '.print-days')).toContain('靖康元年正月七日癸酉');
    expect(sheet.querySelectorAll('.print-map img')).toHaveLength(1);
    expect(textOf(sheet, '.print-scale')).toMatch(/\d+ km/);
    expect(textOf(sheet, '.print-legend')).toMatch(/On the map today.*Jin.*frontier by/);
    expect(sheet.querySelectorAll('.print-legend .legend-mark').length).toBeGreaterThan(4);
    const chapter = open?.session.chapter()?.feature.properties;
    expect(textOf(sheet, '.print-caption')).toContain(chapter?.title_en);
    expect(textOf(sheet, '.print-caption')).toContain(chapter?.narration_en.trim());
    for (const { event } of open?.session.scene().events.map((one) => ({ event: one })) ?? [])
      expect(textOf(sheet, '.print-caption')).toContain(event.feature.properties.title_en);
    expect(textOf(sheet, '.print-foot')).toMatch(/Sources: .*·.*CC BY/);
    expect(textOf(sheet, '.print-link')).toMatch(/#v=1&date=1126-01-31&.*lang=en.*edition=/);
    expect(sheet.querySelector('.print-foot .qr')?.getAttribute('aria-label')).toContain('31 January 1126');
    expect(sheet.querySelectorAll('button, a, input, select, textarea, details, [tabindex]')).toHaveLength(0);
  });

  it('tells what is selected as its card does, and in Chinese no word of another language', async () => {
    const sheet = await printed('#v=1&date=1126-01-31&lang=zh-Hant&select=siege:kaifeng-1126');
    await soon(() => expect(open && textOf(open.root, '.card dl')).not.toBe(''));
    const card = [...(open?.root.querySelectorAll('.card dl dd') ?? [])]
      .filter((fact) => !fact.closest('.evidence'))
      .map(({ textContent }) => textContent);
    expect(card.length).toBeGreaterThan(1);
    for (const fact of card)
      expect(textOf(sheet, '.print-card')).toContain(fact?.replaceAll(/\s+/g, ' ').trim());
    const told = (sheet.textContent ?? '').replace(textOf(sheet, '.print-link'), '');
    expect(
      told.replaceAll(
        /NASA SRTM30|KDE Marble|Natural Earth|CHGIS v6|CC BY 4\.0|km|\d\.\d\.\d-[0-9a-f]+/g,
        '',
      ),
    ).not.toMatch(/[A-Za-z]{2,}/);
  });

  it('bears both days of two that are compared, and whose account is drawn', async () => {
    const sheet = await printed('#v=1&date=1126-01-31&compare=1127-06-01&lang=en');
    expect([...sheet.querySelectorAll('.print-date')].map(({ textContent }) => textContent?.trim())).toEqual([
      '31 January 1126',
      '1 June 1127',
    ]);
  });

  it('tells on the map and in the legend what widths say, where they follow numbers', async () => {
    const plain = await printed('#v=1&date=1126-01-31&lang=en');
    expect(plain.querySelector('[data-mark^=width]')).toBeNull();
    open?.close();
    const sheet = await printed('#v=1&date=1126-01-31&lang=en&widths=numbers');
    const samples = [...sheet.querySelectorAll('.print-scale [data-mark]')].map(
      ({ textContent }) => textContent,
    );
    expect(samples).toEqual(['15,000 or fewer', '40,000', '80,000 (widest: 150,000)']);
    expect(textOf(sheet, '.print-legend')).toMatch(/width: men, as sources say.*pale.*hollow/);
    expect(sheet.querySelector('.print-legend [data-mark^=width-]')).toBeNull();
  });

  it('names the reader’s own files among the marks', async () => {
    vi.stubGlobal('fetch', async (url: unknown) =>
      String(url).includes('forts.csv')
        ? new Response('name,lon,lat,start\nFort,114,35,1126\n')
        : new Response('', { status: 404 }),
    );
    const sheet = await printed('#v=1&date=1126-01-31&lang=en&data=https://example.org/forts.csv');
    await soon(() => expect(textOf(sheet, '.print-legend [data-mark=own]')).toBe('forts.csv'));
    expect(sheet.querySelectorAll('.print-legend [data-mark=own] circle')).toHaveLength(2);
    expect(sheet.querySelectorAll('button, a, input, select, textarea, details, [tabindex]')).toHaveLength(0);
  });

  it('is there only while it is printed', async () => {
    await printed('#v=1&date=1126-01-31');
    window.dispatchEvent(new Event('afterprint'));
    expect(open?.root.querySelector('.print-sheet')).toBeNull();
    open?.session.setDay(open.session.day() + 1);
    window.dispatchEvent(new Event('beforeprint'));
    expect(open && textOf(open.root, '.print-date')).toBe('1 February 1126');
  });
});
