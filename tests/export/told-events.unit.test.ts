import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { datingOf } from '../../src/atlas/event.ts';
import { isDoubtful } from '../../src/atlas/narrative/dates-in-words.ts';
import { chapterEvents, stepEvents } from '../../src/export/told-events.ts';
import { createLocale } from '../../src/locale/locale.ts';
import { INTERFACE_WORDS } from '../../src/locale/interface-words/interface-words.ts';
import type { LectureRecord } from '../../src/presentation/lecture-file.ts';
import { lectureOfAtlas } from '../../src/presentation/lecture-of-atlas.ts';
import { cardContent } from '../../src/ui/card/card-content.ts';
import { atlas } from '../atlas-of-geo.ts';

await Promise.all((['en', 'zh-Hant'] as const).map((language) => INTERFACE_WORDS.load(language)));
const record = JSON.parse(readFileSync('geo/lecture.json', 'utf8')) as LectureRecord;
const steps = lectureOfAtlas(record.steps, atlas);

describe.each(['en', 'zh-Hant', 'zh-Hans'] as const)('the events of a paper in %s', (language) => {
  const simplify = (text: string) => text.replaceAll('約', '约').replaceAll('間', '间');
  const locale = createLocale(() => language, atlas, simplify);
  /** What the card of an event says of its days. */
  const carded = (title: string) => {
    const event = atlas.events.find(({ feature }) => locale.text(feature.properties, 'title') === title);
    if (!event) throw new Error(`there is no event “${title}”`);
    const day = Math.max(event.start, atlas.span.start);
    const [days] =
      cardContent({ kind: 'event', id: event.id }, atlas, atlas.sceneAt(day), locale)?.small ?? [];
    return { days, doubtful: isDoubtful(datingOf(event.feature)) };
  };

  it('of every chapter have the days that their cards have, and no doubtful one as a day', () => {
    const told = atlas.chapters.flatMap((chapter) => chapterEvents(atlas, locale, chapter));
    expect(told.length).toBeGreaterThan(100);
    const doubtful = told.filter(({ title }) => carded(title).doubtful);
    expect(doubtful.length).toBeGreaterThan(12);
    expect(told.filter(({ title, date }) => date === carded(title).days)).toHaveLength(told.length);
    for (const { title, date } of told) {
      const card = carded(title);
      if (card.doubtful) expect(date).toMatch(/about|between|^in |[约約]|之[间間]|旬/);
    }
  });

  it('of every step have them too', () => {
    const told = steps.flatMap((step) => stepEvents(atlas, locale, step));
    expect(told.length).toBeGreaterThan(40);
    for (const { title, date } of told) expect(date, title).toBe(carded(title).days);
  });
});
