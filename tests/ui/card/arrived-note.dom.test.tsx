import { render } from 'solid-js/web';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createLocale } from '../../../src/locale/locale.ts';
import { createSession, type Session } from '../../../src/session/session.ts';
import type { Language } from '../../../src/time/date-text.ts';
import { parseDay } from '../../../src/time/written-date.ts';
import { readSimplifier } from '../../../src/tools/commands/read-geo.ts';
import { FeatureCard } from '../../../src/ui/card/FeatureCard.tsx';
import { showOnMap } from '../../../src/ui/shared/show-on-map.ts';
import { openingView } from '../../../src/view/view.ts';
import { atlas } from '../../atlas-of-geo.ts';
import { InApp } from '../in-app.tsx';
import { serveGeo } from '../serve-geo.ts';

const FORMER = parseDay('1126-03-01');
const DAY = parseDay('1124-01-06');
const simplify = readSimplifier();
let root: HTMLElement;
let dispose = () => {};
let session: Session;

function show(language: Language): void {
  dispose = render(() => {
    session = createSession(atlas, { ...openingView(FORMER), language }, []);
    return (
      <InApp session={session} locale={createLocale(session.language, atlas, simplify)}>
        <FeatureCard session={session} />
      </InApp>
    );
  }, root);
}
const status = () => root.querySelector('.card > [role="status"]');
const note = () => status()?.querySelector('.card-arrived') ?? null;

beforeEach(() => {
  root = document.createElement('main');
  document.body.append(root);
  serveGeo();
});
afterEach(() => {
  dispose();
  root.remove();
  vi.unstubAllGlobals();
});

describe('a card to which a choice has moved the day', () => {
  it.each([
    ['en', 'Shown on 6 January 1124, when it is told of. Back to 1 March 1126'],
    ['zh-Hant', '地圖移到1124年1月6日，其事見於此日。 回到1126年3月1日'],
    ['zh-Hans', '地图移到1124年1月6日，其事见于此日。 回到1126年3月1日'],
  ] as const)('says so at its head, and leads back with what is selected, in %s', async (language, told) => {
    show(language);
    const region = status();
    expect(region?.textContent).toBe('');
    const selection = { kind: 'place', id: 'yanjing' } as const;
    showOnMap(session, DAY, selection);
    await vi.waitFor(() => expect(note()?.textContent).toBe(told));
    // the region that tells it was there before
    expect(status()).toBe(region);
    note()?.querySelector('button')?.click();
    expect(session.day()).toBe(FORMER);
    expect(session.selection()).toEqual(selection);
    expect(note()).toBeNull();
    expect(document.activeElement).toBe(root.querySelector('.card'));
  });

  it('says nothing where the day stays', async () => {
    show('en');
    showOnMap(session, FORMER, { kind: 'place', id: 'yanjing' });
    await vi.waitFor(() => expect(root.querySelector('.card-title')).not.toBeNull());
    expect(note()).toBeNull();
  });

  it('speaks of a person as of one', async () => {
    show('en');
    showOnMap(session, DAY, { kind: 'person', id: 'zhang-jue' });
    await vi.waitFor(() =>
      expect(note()?.textContent).toContain('when this person is told of. Back to 1 March'),
    );
    session.setDay(DAY + 1);
    expect(note()).toBeNull();
  });
});
