import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { openApp, type OpenApp } from '../app/open-app.tsx';

let open: OpenApp | undefined;
beforeEach(() => {
  vi.stubGlobal('fetch', async () => new Response('', { status: 404 }));
});
afterEach(() => {
  open?.close();
  open = undefined;
  vi.unstubAllGlobals();
});

/** The rows as they stand: the elements themselves, and which of them are dim. */
const rows = () => [...(open?.root.querySelectorAll<HTMLElement>('.legend-row') ?? [])];
const dim = () => rows().map((row) => row.closest('.absent') !== null);

describe('the legend', () => {
  it('stands still while days pass: every row keeps its place, and those that the day lacks are dim', async () => {
    open = await openApp('#v=1&date=1125-12-22');
    await vi.waitFor(() => expect(rows().length).toBeGreaterThan(10), { timeout: 30_000 });
    // what tells of doubt is fetched once the legend is unfolded
    expect(rows().at(-1)?.textContent).not.toContain('approximate');
    open.session.setOpen('legend', true);
    await vi.waitFor(() => expect(rows().at(-1)?.textContent).toContain('approximate'), { timeout: 30_000 });
    const first = rows();
    const seen = new Set<string>();
    for (let day = 0; day < 60; day++) {
      open.session.setDay(open.session.day() + 1);
      expect(rows()).toEqual(first);
      expect(rows().every((row, i) => row === first[i])).toBe(true);
      seen.add(dim().join());
    }
    expect(seen.size).toBeGreaterThan(1);
  });

  it('says of a dim row that the map does not show it now, and that of no other', async () => {
    open = await openApp('#v=1&date=1123-01-04');
    await vi.waitFor(() => expect(rows().length).toBeGreaterThan(10), { timeout: 30_000 });
    const chu = rows().find((row) => row.textContent?.includes('Chu'));
    const song = rows().find((row) => row.textContent?.includes('Song'));
    expect(chu?.classList.contains('absent')).toBe(true);
    expect(chu?.textContent).toContain('not on the map now');
    expect(song?.classList.contains('absent')).toBe(false);
    expect(song?.textContent).not.toContain('not on the map now');
  });
});

describe('the legend of armies as wide as their numbers', () => {
  const marks = () =>
    [...(open?.root.querySelectorAll<HTMLElement>('.legend-sheet [data-mark]') ?? [])].map(
      ({ dataset, textContent, classList }) => ({
        id: dataset.mark,
        text: textContent,
        absent: classList.contains('absent'),
      }),
    );

  it('tells what widths say while they say it, and keeps its rows, dim, while no army is on the road', async () => {
    open = await openApp('#v=1&date=1126-01-31&lang=en');
    await vi.waitFor(() => expect(rows().length).toBeGreaterThan(10), { timeout: 30_000 });
    expect(marks()).toEqual([]);
    open.session.setWidths('numbers');
    await vi.waitFor(() => expect(marks()).toHaveLength(6), { timeout: 30_000 });
    expect(marks().map(({ text }) => text)).toEqual([
      'width: men, as sources say',
      '15,000 or fewer',
      '40,000',
      '80,000 (widest: 150,000)',
      'pale: least to most said',
      'hollow: no number is given',
    ]);
    expect(marks().every(({ absent }) => !absent)).toBe(true);
    open.session.setDay(open.session.atlas().span.start);
    expect(marks().map(({ absent }) => absent)).toEqual(Array.from({ length: 6 }, () => true));
    open.session.toggleLayer('movements');
    expect(marks()).toEqual([]);
    open.session.toggleLayer('movements');
    expect(marks()).toHaveLength(6);
    open.session.setWidths('steps');
    expect(marks()).toEqual([]);
  });

  it('is told in a hall as well, of the day alone', async () => {
    open = await openApp('#v=1&date=1126-01-31&lang=zh-Hant&view=present&widths=numbers');
    const told = () => open?.root.querySelector('.hall-legend')?.textContent ?? '';
    await vi.waitFor(() => expect(told()).toContain('諸書所稱兵數'), { timeout: 30_000 });
    expect(told()).toContain('空心');
    open.session.setDay(open.session.atlas().span.start);
    await vi.waitFor(() => expect(told()).not.toContain('兵數'), { timeout: 30_000 });
  });
});

describe('what is chosen', () => {
  it('is said with its day, and what a link selects is not', async () => {
    open = await openApp('#v=1&date=1126-01-31&select=place:taiyuan');
    const told = () => open?.root.querySelector('.choice-told')?.textContent ?? '';
    await vi.waitFor(() => expect(open?.root.querySelector('.card .card-title')).not.toBeNull(), {
      timeout: 30_000,
    });
    expect(told()).toBe('');
    open.session.select({ kind: 'siege', id: 'kaifeng-1126' });
    await vi.waitFor(() => expect(told()).toBe('On the map: First siege of Kaifeng, 31 January 1126'), {
      timeout: 30_000,
    });
    // nor does it stand on when it is chosen no more, or in another language than the page
    open.session.select(null);
    expect(told()).toBe('');
    open.session.select({ kind: 'siege', id: 'kaifeng-1126' });
    await vi.waitFor(() => expect(told()).toContain('First siege'), { timeout: 30_000 });
    open.session.setLanguage('zh-Hant');
    await vi.waitFor(() => expect(told()).not.toMatch(/[A-Za-z]{2}/), { timeout: 30_000 });
  });
});
