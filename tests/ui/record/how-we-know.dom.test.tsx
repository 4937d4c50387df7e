import { readFileSync } from 'node:fs';
import { Suspense } from 'solid-js';
import { render } from 'solid-js/web';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createLocale } from '../../../src/locale/locale.ts';
import { createSession, type Session } from '../../../src/session/session.ts';
import { parseDay } from '../../../src/time/written-date.ts';
import HowWeKnow from '../../../src/ui/record/HowWeKnow.tsx';
import { openingView } from '../../../src/view/view.ts';
import { atlas } from '../../atlas-of-geo.ts';
import { InApp } from '../in-app.tsx';

let root: HTMLElement;
let dispose = () => {};
let session: Session;
const rows = () => [...root.querySelectorAll('.finding-list > li')];

beforeEach(async () => {
  root = document.createElement('main');
  document.body.append(root);
  vi.stubGlobal('fetch', async () => new Response(readFileSync('geo/arcs.geojson', 'utf8')));
  dispose = render(() => {
    session = createSession(atlas, openingView(parseDay('1126-01-31')), []);
    const locale = createLocale(session.language, atlas, (text) => text);
    return (
      <InApp session={session} locale={locale}>
        <Suspense>
          <HowWeKnow session={session} />
        </Suspense>
      </InApp>
    );
  }, root);
  await vi.waitFor(() => expect(rows().length).toBeGreaterThan(0));
});
afterEach(() => {
  dispose();
  root.remove();
  vi.unstubAllGlobals();
});

describe('how we know the map', () => {
  it('tells of every unit', () => {
    expect(rows()).toHaveLength(atlas.prefectures.length);
  });

  it('tells what a border lies on, what an area stands for, and takes the map there', () => {
    session.changePage({ find: 'Chengdu' });
    expect(rows()).toHaveLength(1);
    expect(rows()[0]?.textContent).toContain('% modelled');
    expect(rows()[0]?.textContent).toContain('stands for neighbouring prefectures');
    rows()[0]?.querySelector<HTMLButtonElement>('button')?.click();
    expect(session.selection()).toEqual({ kind: 'prefecture', id: 'chengdu' });
  });

  it('tells what a unit was in the year of the standard atlas, where that differs', () => {
    session.changePage({ find: 'Xinde' });
    expect(rows()[0]?.textContent).toContain('In 1111Xingzhou until 1119');
    session.changePage({ find: 'Mingzhou' });
    expect(rows()[0]?.textContent).not.toContain('In 1111');
  });
});
