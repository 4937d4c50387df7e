import { readFileSync } from 'node:fs';
import { Suspense } from 'solid-js';
import { render } from 'solid-js/web';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createLocale } from '../../../src/locale/locale.ts';
import { createSession, type Session } from '../../../src/session/session.ts';
import { parseDay } from '../../../src/time/written-date.ts';
import Numbers from '../../../src/ui/record/Numbers.tsx';
import { openingView } from '../../../src/view/view.ts';
import { atlas } from '../../atlas-of-geo.ts';
import { InApp } from '../in-app.tsx';

let root: HTMLElement;
let dispose = () => {};
let session: Session;

beforeEach(() => {
  root = document.createElement('main');
  document.body.append(root);
  vi.stubGlobal('fetch', async () => new Response(readFileSync('geo/numbers.json', 'utf8')));
  dispose = render(() => {
    session = createSession(atlas, openingView(parseDay('1126-01-31')), []);
    const locale = createLocale(session.language, atlas, (text) => text);
    return (
      <InApp session={session} locale={locale}>
        <Suspense>
          <Numbers session={session} />
        </Suspense>
      </InApp>
    );
  }, root);
});
afterEach(() => {
  dispose();
  root.remove();
  vi.unstubAllGlobals();
});

describe('the page of numbers', () => {
  it('draws each army from its least to its most, and tells it in words', async () => {
    await vi.waitFor(() => expect(root.querySelector('.numbers-army')).not.toBeNull());
    expect(root.querySelectorAll('.numbers-army').length).toBeGreaterThan(20);
    for (const army of root.querySelectorAll('.numbers-army'))
      expect(army.querySelector('.numbers-stroked')?.getAttribute('d')).toMatch(/^M[\d.]+,[\d.]+V[\d.]+$/);
    expect(root.textContent).toContain('said to be 1,000 to 100,000');
  });

  it('draws what was asked beside what was paid, and goes to its day', async () => {
    await vi.waitFor(() =>
      expect(root.querySelectorAll('.numbers-asked, .numbers-paid, .numbers-promised').length).toBe(15),
    );
    const lists = root.querySelectorAll('.finding-list');
    lists[1]?.querySelector<HTMLButtonElement>('button')?.click();
    expect(session.day()).toBe(parseDay('1123-04-01'));
    expect(session.selection()).toEqual({ kind: 'event', id: 'song-oath-letter' });
  });
});
