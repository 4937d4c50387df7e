import { render } from 'solid-js/web';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { recordTables } from '../../../src/atlas/tables/record-tables.ts';
import { createRowFilter } from '../../../src/atlas/tables/filter-rows.ts';
import { createLocale } from '../../../src/locale/locale.ts';
import { createSession, type Session } from '../../../src/session/session.ts';
import { parseDay, writeDay } from '../../../src/time/written-date.ts';
import { FollowPart } from '../../../src/ui/card/FollowPart.tsx';
import { openingView } from '../../../src/view/view.ts';
import { atlas } from '../../atlas-of-geo.ts';
import { InApp } from '../in-app.tsx';

const ID = 'zongwang-first-invasion';
let root: HTMLElement;
let dispose = () => {};
let session: Session;

function show(date: string, language: 'en' | 'zh-Hant' = 'en', id = ID) {
  const movement = atlas.movements.find((one) => one.id === id);
  dispose = render(() => {
    session = createSession(atlas, { ...openingView(parseDay(date)), language }, []);
    return (
      <InApp session={session} locale={createLocale(session.language, atlas, String)}>
        {movement && <FollowPart session={session} movement={movement} where="Here" />}
      </InApp>
    );
  }, root);
}
const button = (name: string) =>
  [...root.querySelectorAll('button')].find(({ textContent }) => textContent === name);
const today = () => writeDay(session.day());

beforeEach(() => {
  root = document.createElement('main');
  document.body.append(root);
});
afterEach(() => {
  dispose();
  root.remove();
});

describe('following a movement', () => {
  it('offers its stops one by one once it is followed', () => {
    show('1125-12-24');
    expect(button('Next stop')).toBeUndefined();
    button('Follow on the map')?.click();
    expect(session.followed()).toBe(ID);
    expect(root.textContent).toContain('Play, or go to the next stop.');
    expect(button('Previous stop')?.getAttribute('aria-disabled')).toBe('false');
    button('Next stop')?.click();
    expect(today()).toBe('1125-12-31');
    button('Previous stop')?.click();
    button('Previous stop')?.click();
    expect(today()).toBe('1125-12-23');
    expect(session.followed()).toBe(ID);
  });

  it('looks at the army with its road', () => {
    show('1125-12-24');
    button('Follow on the map')?.click();
    const asked = session.destination();
    expect(asked?.kind).toBe('around');
    expect(asked?.kind === 'around' && asked.road.length).toBeGreaterThan(20);
  });

  it('keeps the focus on a way that ends, and says that the march is over', () => {
    show('1126-01-30');
    button('Follow on the map')?.click();
    const next = button('Next stop');
    next?.focus();
    next?.click();
    expect(today()).toBe('1126-01-31');
    expect(next?.getAttribute('aria-disabled')).toBe('true');
    next?.click();
    expect(today()).toBe('1126-01-31');
    expect(document.activeElement).toBe(next);
    expect(root.querySelector('[role="status"]')?.textContent).toBe('');
    session.setDay(parseDay('1126-03-06'));
    expect(root.querySelector('[role="status"]')?.textContent).toBe('Here');
    button('Following on the map')?.click();
    expect(session.followed()).toBeNull();
    expect(root.querySelector('[role="status"]')?.textContent).toBe('');
  });

  it('sets out at the beginning with what is not on the road', () => {
    show('1127-12-01');
    button('Follow on the map')?.click();
    expect(today()).toBe('1125-12-14');
  });

  it.each(['en', 'zh-Hant'] as const)(
    'leads to the table of all its stops, and of no others (%s)',
    (language) => {
      const table = recordTables(atlas).find(({ id }) => id === 'stops');
      const filter = table && createRowFilter(table, String);
      for (const { id } of atlas.movements) {
        show('1126-01-01', language, id);
        button(language === 'en' ? 'All its stops' : '所有各站')?.click();
        expect(session.sheet()).toBe('tables');
        expect(session.page().table).toBe('stops');
        const found = [...(filter?.(session.page().find) ?? [])].map(({ subject }) => subject.id);
        expect(new Set(found), id).toEqual(new Set([id]));
        dispose();
      }
    },
  );
});
