import { readFileSync } from 'node:fs';
import { Suspense } from 'solid-js';
import { render } from 'solid-js/web';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { accountedAtlas } from '../../../src/atlas/accounts/accounted-atlas.ts';
import { SELECTABLE } from '../../../src/view/view.ts';
import { openingView } from '../../../src/view/view.ts';
import { createSession, type Session } from '../../../src/session/session.ts';
import { parseDay } from '../../../src/time/written-date.ts';
import AccountBand from '../../../src/ui/accounts/AccountBand.tsx';
import Evidence from '../../../src/ui/card/Evidence.tsx';
import { createLocale } from '../../../src/locale/locale.ts';
import { atlas, record } from '../../atlas-of-geo.ts';
import { InApp } from '../in-app.tsx';

const read = (name: string) => JSON.parse(readFileSync(`geo/${name}`, 'utf8'));
const seed = accountedAtlas(atlas.config, record, 'seed', read('accounts.json').points);
let root: HTMLElement;
let dispose = () => {};
let session: Session;

type Select = `${(typeof SELECTABLE)[number]}:${string}`;
async function show(date: string, select: Select, language: 'en' | 'zh-Hant' = 'en') {
  const [kind, id = ''] = select.split(':');
  const selection = { kind: kind as (typeof SELECTABLE)[number], id };
  dispose = render(() => {
    session = createSession(atlas, { ...openingView(parseDay(date)), language }, [], {
      load: async () => seed,
    });
    const locale = createLocale(session.language, atlas, (text) => text);
    return (
      <InApp session={session} locale={locale}>
        <Suspense>
          <Evidence session={session} selection={selection} />
          <AccountBand session={session} />
        </Suspense>
      </InApp>
    );
  }, root);
  await vi.waitFor(() => expect(root.querySelector('.account-band li')).not.toBeNull());
}

beforeEach(() => {
  root = document.createElement('main');
  document.body.append(root);
  vi.stubGlobal('fetch', async (url: string) => {
    const name = /(accounts|disagreements)\.json/.exec(url)?.[0] ?? '';
    return new Response(JSON.stringify(read(name)));
  });
});
afterEach(() => {
  dispose();
  root.remove();
  vi.unstubAllGlobals();
});

describe('the evidence in the card', () => {
  it('tells how an event is dated, in words, and its rival accounts with the one that is followed', async () => {
    await show('1123-12-20', 'event:zhang-jue-executed');
    const text = root.querySelector('.evidence')?.textContent ?? '';
    expect(text).toContain('Between mid-December 1123 and mid-January 1124.');
    expect(text).toContain('1123-12~');
    expect(text).toContain('Dongdu');
    const readings = root.querySelectorAll('.evidence-readings li');
    expect(readings.length).toBeGreaterThan(3);
    for (const list of root.querySelectorAll('.evidence-readings'))
      expect(list.querySelectorAll('.followed')).toHaveLength(1);
  });

  it('tells it in Chinese', async () => {
    await show('1123-12-20', 'event:zhang-jue-executed', 'zh-Hant');
    expect(root.querySelector('.evidence')?.textContent).toContain('在1123年12月中旬至1124年1月中旬之間');
  });

  it('says that a day known to the day is certain', async () => {
    await show('1127-01-09', 'event:kaifeng-falls');
    expect(root.querySelector('.evidence')?.textContent).toContain('Certain');
  });
});

describe('the article’s account', () => {
  it('is drawn once its record is there, and given up again', async () => {
    await show('1124-02-15', 'siege:pingzhou-1123-24');
    const holder = () => session.scene().control.find(({ prefecture }) => prefecture === 'pingzhou')?.holder;
    expect(holder()).toBe('contested');
    session.setAccount('seed');
    await vi.waitFor(() => expect(holder()).toBe('jin'));
    expect(session.atlas()).toBe(seed);
    session.setAccount('sources');
    expect(holder()).toBe('contested');
    expect(session.atlas()).toBe(atlas);
  });

  it('is announced with the number of points that differ, and those that cannot be drawn are listed so', async () => {
    await show('1124-02-15', 'siege:pingzhou-1123-24');
    const band = root.querySelector('.account-band');
    expect(band?.querySelector('[role=status]')?.textContent).toContain(
      '10 of its 19 points differ on the map, 8 in words alone, 1 agrees.',
    );
    expect(band?.querySelectorAll('li')).toHaveLength(19);
    const listed = [...(band?.querySelectorAll('li') ?? [])].filter((item) =>
      item.textContent?.includes('wording only'),
    );
    expect(listed).toHaveLength(8);
  });
});
