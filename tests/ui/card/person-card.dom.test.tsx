import { readFileSync } from 'node:fs';
import { createRoot, Suspense } from 'solid-js';
import { render } from 'solid-js/web';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { personBySlug, type Person } from '../../../src/atlas/people/people.ts';
import type { PersonsFile } from '../../../src/atlas/people/persons.ts';
import { deathWindow } from '../../../src/atlas/people/whereabouts.ts';
import { createLocale } from '../../../src/locale/locale.ts';
import { createSession, type Session } from '../../../src/session/session.ts';
import type { Language } from '../../../src/time/date-text.ts';
import { parseDay } from '../../../src/time/written-date.ts';
import ChapterStory from '../../../src/ui/card/ChapterStory.tsx';
import { createPersonTexts } from '../../../src/ui/card/person-texts.ts';
import SelectedCard from '../../../src/ui/card/SelectedCard.tsx';
import { openingView, type Selection } from '../../../src/view/view.ts';
import { atlas } from '../../atlas-of-geo.ts';
import { readSimplifier } from '../../../src/tools/commands/read-geo.ts';
import { InApp } from '../in-app.tsx';
import { serveGeo } from '../serve-geo.ts';

const simplify = readSimplifier();
let root: HTMLElement;
let dispose = () => {};
let session: Session;

function show(date: string, select: Selection | null, language: Language, chapter?: string): void {
  dispose = render(() => {
    session = createSession(atlas, { ...openingView(parseDay(date)), language, select }, []);
    const locale = createLocale(session.language, atlas, simplify);
    const told = atlas.chapters.find(({ id }) => id === chapter);
    return (
      <InApp session={session} locale={locale}>
        <Suspense>
          {told ? (
            <ChapterStory session={session} chapter={told} />
          ) : (
            <SelectedCard session={session} selection={select as Selection} />
          )}
        </Suspense>
      </InApp>
    );
  }, root);
}
const text = () => root.textContent ?? '';
const button = (name: string) =>
  [...root.querySelectorAll('button')].find((one) => one.textContent?.trim() === name);

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

describe('the card of a person', () => {
  const zhangJue = { kind: 'person', id: 'zhang-jue' } as const;

  it('says who, other names in both scripts, where on the day, what, and what they did', async () => {
    show('1123-12-11', zhangJue, 'en');
    await vi.waitFor(() => expect(text()).toContain('Zhang Jue'));
    expect(root.querySelector('h2')?.textContent).toContain('張覺');
    for (const part of [
      '張瑴',
      'Chang Chüeh',
      'Taining Army',
      'On the road',
      'Liao',
      'Song shi',
      'China Biographical Database 46953',
    ])
      expect(text(), part).toContain(part === 'Song shi' ? 'Songshi' : part);
    expect(root.querySelectorAll('.person-traces li').length).toBeGreaterThan(20);
    expect(root.querySelector('.person-traces [aria-current="date"]')).not.toBeNull();
  });

  it('leads to what they are in, and each thing that they did to its day', async () => {
    show('1123-12-11', zhangJue, 'en');
    await vi.waitFor(() => expect(root.querySelector('.person-here button')).not.toBeNull());
    root.querySelector<HTMLElement>('.person-here button')?.click();
    expect(session.selection()).toEqual({ kind: 'movement', id: 'zhang-jue-flight-1123' });
  });

  it('is in the script of the reader', async () => {
    show('1123-12-11', zhangJue, 'zh-Hans');
    await vi.waitFor(() => expect(text()).toContain('张觉'));
    expect(text()).toContain('张瑴');
    expect(text()).not.toContain('張');
  });

  it('says that somebody dies on the day, and where, and names what is besieged though it is no place', async () => {
    show('1127-08-01', { kind: 'person', id: 'wanyan-zongwang' }, 'en');
    await vi.waitFor(() => expect(text()).toContain('At Liangxing. Dies on this day.'));
    session.setDay(parseDay('1127-08-02'));
    await vi.waitFor(() => expect(text()).toContain('Dead by this day.'));
    session.select({ kind: 'person', id: 'zhu-zhao' });
    dispose();
    show('1126-04-26', { kind: 'person', id: 'zhu-zhao' }, 'zh-Hant');
    await vi.waitFor(() => expect(text()).toContain('在震威城城中，城被圍。當日去世。'));
  });

  it('follows the day', async () => {
    show('1126-05-01', { kind: 'person', id: 'wang-bing' }, 'en');
    await vi.waitFor(() => expect(text()).toContain('In Taiyuan, which is besieged.'));
    session.setDay(parseDay('1126-10-01'));
    await vi.waitFor(() => expect(text()).toContain('Dead by this day.'));
  });
});

describe('on days on which it is not sure that somebody still lives', () => {
  const { persons } = JSON.parse(readFileSync('geo/persons.json', 'utf8')) as PersonsFile;
  const doubted = persons.filter((person) => deathWindow(person));

  it.each(['en', 'zh-Hant'] as const)(
    'says so of everybody, and of no place without a doubt, in %s',
    (language) => {
      for (const one of doubted) {
        const person = personBySlug(atlas, one.id) as Person;
        const { start = 0, end = 0 } = deathWindow(one) ?? {};
        createRoot((drop) => {
          const own = createSession(atlas, { ...openingView(start), language }, []);
          const texts = createPersonTexts(own, createLocale(own.language, atlas, simplify));
          for (let day = start; day < end; day++) {
            own.setDay(day);
            const { text: told } = texts.whereabouts(person, one);
            expect(told, one.id).toMatch(
              language === 'en'
                ? /^Dead by now, or soon: died between .+ and [^.]+\.( (Captive\. )?Perhaps .+\.)?$/
                : /^當日已去世，或不久即去世：卒於.+至.+之間。((為俘。)?或.+。)?$/,
            );
          }
          own.setDay(start - 1);
          expect(texts.whereabouts(person, one).text).not.toMatch(/Dead|Perhaps|去世|或/);
          drop();
        });
      }
      expect(doubted.length).toBeGreaterThan(2);
    },
  );

  it('names the place that a column tells as one where the person perhaps was', async () => {
    show('1124-01-06', { kind: 'person', id: 'zhang-jue' }, 'en');
    await vi.waitFor(() =>
      expect(root.querySelector('.person-here')?.textContent).toBe(
        'Dead by now, or soon: died between 12 December 1123 and 18 January 1124. Perhaps at Yanjing (Yanshan fu).',
      ),
    );
  });
});

describe('whose somebody was', () => {
  it.each([
    ['en', 'a power of their own, Zhang Jue’s (from 28 May 1123'],
    ['zh-Hant', '自成一方（張覺）'],
  ] as const)(
    'tells a power that bears the name of the person from the person, in %s',
    async (language, told) => {
      show('1123-12-01', { kind: 'person', id: 'zhang-jue' }, language);
      await vi.waitFor(() => expect(text()).toContain(told));
    },
  );
});

describe('names of persons in other cards', () => {
  it('lead to theirs: who led a column, and who is named by an event', async () => {
    show('1125-12-28', { kind: 'movement', id: 'zongwang-first-invasion' }, 'en');
    await vi.waitFor(() => expect(button('Liu Yanzong')).toBeDefined());
    button('Liu Yanzong')?.click();
    expect(session.selection()).toEqual({ kind: 'person', id: 'liu-yanzong' });
  });

  it('lead to theirs from a chapter, which names its cast', async () => {
    show('1126-01-31', null, 'zh-Hant', 'ch08-first-siege');
    await vi.waitFor(() =>
      expect(root.querySelectorAll('.narration .person-link').length).toBeGreaterThan(1),
    );
    const cast = [...root.querySelectorAll('.cast .person-link')].map((one) => one.textContent);
    expect(cast).toEqual(expect.arrayContaining(['李綱', '完顏宗望']));
  });
});
