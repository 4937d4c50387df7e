import { readFileSync } from 'node:fs';
import { render } from 'solid-js/web';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Annals } from '../../../src/atlas/annals/annals.ts';
import { createLocale } from '../../../src/locale/locale.ts';
import { createSession, type Session } from '../../../src/session/session.ts';
import { parseDay, writeDay } from '../../../src/time/written-date.ts';
import Chronicle from '../../../src/ui/record/Chronicle.tsx';
import DayInWords from '../../../src/ui/record/DayInWords.tsx';
import { openingView, type View } from '../../../src/view/view.ts';
import { atlas } from '../../atlas-of-geo.ts';
import { InApp } from '../in-app.tsx';
import { serveGeo } from '../serve-geo.ts';

const { entries } = JSON.parse(readFileSync('geo/annals.json', 'utf8')) as Annals;
let dispose: (() => void) | undefined;
let root: HTMLElement;

function show(page: typeof Chronicle, change: Partial<View> = {}): Session {
  let made: Session | undefined;
  dispose = render(() => {
    const session = createSession(atlas, { ...openingView(parseDay('1126-01-31')), ...change }, []);
    made = session;
    return (
      <InApp session={session} locale={createLocale(session.language, atlas, (text) => text)}>
        {page({ session })}
      </InApp>
    );
  }, root);
  if (!made) throw new Error('there is no session');
  return made;
}
const all = (selector: string) => [...root.querySelectorAll<HTMLElement>(selector)];
const come = () =>
  vi.waitFor(() => expect(all('.chronicle-entry').length).toBeGreaterThan(0), { timeout: 20_000 });
const press = (name: RegExp) =>
  all('button')
    .find(({ textContent }) => name.test(textContent ?? ''))
    ?.click();

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

describe('the chronicle', () => {
  it('tells the month of the map’s day, marks the day, and follows it', async () => {
    const session = show(Chronicle);
    await come();
    expect(root.querySelector('[aria-current="date"] h3')?.textContent).toContain('31 January 1126');
    const ofDay = entries.filter(({ date }) => date === '1126-01-31');
    expect(all('[aria-current="date"] .chronicle-entry').length).toBe(ofDay.length);
    session.setDay(parseDay('1127-01-09'));
    await vi.waitFor(() =>
      expect(root.querySelector('[aria-current="date"] h3')?.textContent).toContain('9 January 1127'),
    );
    expect(all('h3').some(({ textContent }) => textContent?.includes('January 1126'))).toBe(false);
  });

  it('goes from entry to entry', async () => {
    const session = show(Chronicle);
    await come();
    press(/Entry after/);
    expect(writeDay(session.day()) > '1126-01-31').toBe(true);
    expect(entries.some(({ date }) => date === writeDay(session.day()))).toBe(true);
    press(/Entry before/);
    expect(writeDay(session.day())).toBe('1126-01-31');
  });

  it('finds what is sought in either language over all years, by kind, and says how many', async () => {
    const session = show(Chronicle, { sheet: 'chronicle', find: '太原' });
    await come();
    const found = entries.filter(
      ({ text_zh, read_from }) => String(text_zh).includes('太原') || String(read_from).includes('太原'),
    );
    expect(found.length).toBeGreaterThan(10);
    expect(root.querySelector('[role="status"]')?.textContent).toContain(`${found.length} entries`);
    session.changePage({ find: '', show: 'not-yet-shown' });
    expect(entries.filter(({ left_out }) => left_out === 'not-yet-shown')).toEqual([]);
    await vi.waitFor(() => expect(root.textContent).toContain('The annals have no such entry.'));
    session.changePage({ find: '', show: 'unrest' });
    const unrest = entries.filter(({ kind }) => kind === 'unrest').length;
    await vi.waitFor(() =>
      expect(root.querySelector('[role="status"]')?.textContent).toContain(`${unrest} entries`),
    );
    expect(root.textContent).toContain('unrest beyond the map');
    session.changePage({ find: 'nothing of that kind' });
    await vi.waitFor(() => expect(root.textContent).toContain('The annals have no such entry.'));
  });

  it('leads from an entry to what shows it, on its day', async () => {
    const session = show(Chronicle, { sheet: 'chronicle', show: 'shown' });
    await come();
    const first = root.querySelector<HTMLElement>('.chronicle-entry button.link');
    first?.click();
    expect(session.selection()).not.toBeNull();
    expect(first?.textContent).not.toMatch(/^[a-z]+:/);
  });

  it('scrolls to its day, and the account of a day to nothing', async () => {
    const scrolled = vi.fn();
    const real = Element.prototype.scrollIntoView;
    Element.prototype.scrollIntoView = scrolled;
    try {
      show(DayInWords);
      await come();
      expect(scrolled).not.toHaveBeenCalled();
      dispose?.();
      show(Chronicle);
      await come();
      await vi.waitFor(() => expect(scrolled).toHaveBeenCalled());
    } finally {
      Element.prototype.scrollIntoView = real;
    }
  });

  it('is part of the account of a day of which the annals tell, and of no other', async () => {
    const session = show(DayInWords);
    await come();
    expect(root.textContent).toContain('What the annals say of this day');
    const days = new Set(entries.map(({ date }) => date));
    let silent = parseDay('1126-02-01');
    while (days.has(writeDay(silent))) silent += 1;
    session.setDay(silent);
    await vi.waitFor(() => expect(root.textContent).not.toContain('What the annals say of this day'));
  });
});
