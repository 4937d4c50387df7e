import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import {
  disagreementsAbout,
  disagreementsOn,
  permalinkTo,
  readingsOf,
  type Disagreement,
} from '../../../src/atlas/accounts/disagreements.ts';
import { verdictCounts, type SeedArticle } from '../../../src/atlas/accounts/seed-article.ts';
import { decodePermalink } from '../../../src/permalink/decode-permalink.ts';
import { encodePermalink } from '../../../src/permalink/encode-permalink.ts';
import type { PermalinkContext } from '../../../src/permalink/permalink-context.ts';
import { openingView, type View } from '../../../src/view/view.ts';
import { parseDay } from '../../../src/time/written-date.ts';
import { atlas, record, sceneOn } from '../../atlas-of-geo.ts';

const read = (name: string) => JSON.parse(readFileSync(`geo/${name}`, 'utf8'));
const all: Disagreement[] = read('disagreements.json').disagreements;
const article: SeedArticle = read('seed-article.json');
const seed = all.filter(({ kind }) => kind === 'seed');
const annals = all.filter(({ kind }) => kind === 'annals');

const ids = new Set(
  (
    [
      ['place', record.places],
      ['prefecture', record.prefectures],
      ['movement', record.movements],
      ['siege', record.sieges],
      ['event', record.events],
      ['line', record.lines],
      ['water', record.waters],
    ] as const
  ).flatMap(([kind, features]) => features.map(({ id }) => `${kind}:${id}`)),
);
const defaults: View = openingView(atlas.span.start);
const context: PermalinkContext = {
  span: atlas.span,
  box: [103, 29, 133.5, 48],
  zooms: { least: 4, most: 9 },
  defaults,
  hasChapter: () => false,
  hasFeature: ({ kind, id }) => ids.has(`${kind}:${id}`),
  stepsOf: () => 4,
  spanOf: () => undefined,
};

/** What a link would select on its day is there on that day: a column on the road, a siege, an event, or a place. */
function isShown(date: string, select: string): boolean {
  const scene = sceneOn(date);
  const [kind, id] = select.split(':');
  if (kind === 'event') return scene.events.some((event) => event.id === id);
  if (kind === 'siege') return scene.sieges.some(({ siege }) => siege.id === id);
  if (kind === 'movement') return scene.movements.some(({ movement }) => movement.id === id);
  return ids.has(select);
}

describe('the disagreements', () => {
  it('hold the 19 points of the seed article and at least 8 among the annals', () => {
    expect(seed.map(({ point }) => point).sort((a = 0, b = 0) => a - b)).toEqual(
      Array.from({ length: 19 }, (_, i) => i + 1),
    );
    expect(annals.length).toBeGreaterThanOrEqual(8);
    expect(new Set(all.map(({ id }) => id)).size).toBe(all.length);
  });

  it.each(all.map((item) => [item.id, item] as const))(
    '%s stands on works and features of the atlas',
    (_, item) => {
      for (const feature of item.features) expect(ids, feature).toContain(feature);
      expect(item.readings.length).toBeGreaterThanOrEqual(2);
      expect(readingsOf(item, 'followed')).toHaveLength(1);
      for (const { sources } of item.readings) {
        expect(sources.length).toBeGreaterThan(0);
        for (const { ref } of sources) expect([...atlas.sources.keys()]).toContain(ref);
      }
      const [followed] = readingsOf(item, 'followed');
      expect(followed?.account).not.toBe('article');
      expect(followed?.sources.some(({ ref }) => ref === 'seed')).toBe(false);
    },
  );

  it.each([...all, ...article.sentences].map((item) => [permalinkTo(item), item] as const))(
    '%s opens on its day with its feature there',
    (link, { date, select }) => {
      const { view, problems } = decodePermalink(link, context);
      expect(problems).toEqual([]);
      expect(view.instant).toBe(parseDay(date));
      expect(`${view.select?.kind}:${view.select?.id}`).toBe(select);
      expect(encodePermalink(view, defaults)).toBe(link);
      expect(isShown(date, select)).toBe(true);
    },
  );

  it('follow the holder that the map shows, and give another where the readings divide the map', () => {
    const holders = all.filter(({ readings }) => readings.some(({ holder }) => holder));
    expect(holders.length).toBeGreaterThanOrEqual(8);
    for (const item of holders) {
      const named = item.features
        .filter((feature) => feature.startsWith('prefecture:'))
        .map((f) => f.slice(11));
      const about = new Set(item.features);
      const places = new Set(
        record.sieges.filter(({ id }) => about.has(`siege:${id}`)).map((siege) => siege.properties.place),
      );
      const shown = sceneOn(item.date)
        .control.filter(({ prefecture }) => {
          const seat = record.prefectures.find(({ id }) => id === prefecture)?.properties.seat;
          return named.includes(prefecture) || (!named.length && places.has(seat));
        })
        .map(({ holder }) => holder);
      const followed = item.readings.find(({ chosen }) => chosen)?.holder;
      expect(shown, item.id).toContain(followed);
      expect(new Set(item.readings.flatMap(({ holder }) => holder ?? [])).size, item.id).toBeGreaterThan(1);
    }
  });

  it('are found by feature and by day', () => {
    expect(disagreementsAbout(all, 'siege:hejian-1127').map(({ id }) => id)).toEqual(['fall-of-hejian']);
    expect(disagreementsAbout(all, 'event:zhang-jue-executed').map(({ id }) => id)).toContain(
      'zhang-jue-death',
    );
    const open = (date: string) => disagreementsOn(all, parseDay(date)).map(({ id }) => id);
    expect(open('1127-10-30')).not.toContain('fall-of-hejian');
    expect(open('1127-10-31')).toContain('fall-of-hejian');
    expect(open('1127-12-30')).toContain('fall-of-hejian');
    expect(open('1127-12-31')).not.toContain('fall-of-hejian');
  });

  it('name in words the day that a reading gives, where it gives one', () => {
    const months =
      'January February March April May June July August September October November December'.split(' ');
    for (const { id, readings } of annals) {
      for (const { when, text_en } of readings) {
        const written =
          /\b(\d{1,2}) (January|February|March|April|May|June|July|August|September|October|November|December)\b/.exec(
            text_en,
          );
        if (!when || !written) continue;
        const bounds = when.timespans.flatMap(({ start, end }) => [start?.in ?? '', end?.in ?? '']);
        const day = `-${String(months.indexOf(written[2] ?? '') + 1).padStart(2, '0')}-${(written[1] ?? '').padStart(2, '0')}`;
        const year = bounds[0]?.slice(0, 4) ?? '';
        const within = (bounds[0] ?? '') <= year + day && year + day <= (bounds[1] ?? '');
        expect(within || bounds.some((bound) => bound.endsWith(day)), `${id}: ${text_en}`).toBe(true);
      }
    }
  });
});

describe('the seed article, checked', () => {
  it('has a verdict, a finding and sources for every sentence, and raises every point', () => {
    expect(article.sentences.length).toBeGreaterThanOrEqual(30);
    for (const { sources, finding_en } of article.sentences) {
      expect(sources.length).toBeGreaterThan(0);
      expect(finding_en).not.toBe('');
    }
    const raised = new Set(article.sentences.flatMap(({ points }) => points));
    expect([...raised].sort((a, b) => a - b)).toEqual(Array.from({ length: 19 }, (_, i) => i + 1));
    const counts = verdictCounts(article.sentences);
    expect([...counts.values()].reduce((sum, count) => sum + count, 0)).toBe(article.sentences.length);
  });

  it('rests no finding of right or wrong on the article itself', () => {
    const judged = article.sentences.filter(({ verdict }) => verdict === 'right' || verdict === 'wrong');
    for (const { id, sources } of judged)
      expect(
        sources.map(({ ref }) => ref),
        id,
      ).not.toContain('seed');
  });

  it('gives modern scholars only as what the article says', () => {
    const named = article.sentences.filter(({ says_en }) => /Tao Jing-shen|Paul Jakov Smith/.test(says_en));
    expect(named).toHaveLength(2);
    for (const { says_en, verdict } of named) {
      expect(says_en).toMatch(/^The article says/);
      expect(verdict).toBe('unverifiable');
    }
  });
});
