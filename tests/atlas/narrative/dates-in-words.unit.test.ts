import { describe, expect, it } from 'vitest';
import { datingOf } from '../../../src/atlas/event.ts';
import { datesInWords, endInWords, isDoubtful } from '../../../src/atlas/narrative/dates-in-words.ts';
import { siegesBetween } from '../../../src/atlas/narrative/sieges-between.ts';
import { eventsBetween } from '../../../src/atlas/narrative/events-between.ts';
import { createPeriod } from '../../../src/atlas/narrative/period.ts';
import { evidenceOf } from '../../../src/atlas/sources/evidence.ts';
import { createLocale } from '../../../src/locale/locale.ts';
import { INTERFACE_WORDS } from '../../../src/locale/interface-words/interface-words.ts';
import { julianText } from '../../../src/time/date-text.ts';
import { cardContent } from '../../../src/ui/card/card-content.ts';
import { atlas } from '../../atlas-of-geo.ts';

await Promise.all((['en', 'zh-Hant'] as const).map((language) => INTERFACE_WORDS.load(language)));
const KINDS = [
  ['event', atlas.events],
  ['siege', atlas.sieges],
  ['movement', atlas.movements],
] as const;
const doubtful = KINDS.flatMap(([kind, all]) =>
  all.flatMap(({ id, start }) => {
    const dating = evidenceOf(atlas, kind, id, start)?.dating;
    return dating && isDoubtful(dating) ? [{ kind, id, start, dating }] : [];
  }),
);

describe('a date in doubt', () => {
  it('is every one whose bounds differ', () => {
    const ofKind = (kind: string) => doubtful.filter((one) => one.kind === kind).length;
    const bounded = (all: readonly { feature: { when: object } }[]) =>
      all.filter(({ feature }) => {
        const text = JSON.stringify(feature.when);
        const bounds = [...text.matchAll(/"earliest":"([^"]+)","latest":"([^"]+)"/g)];
        return bounds.some(([, earliest, latest]) => earliest !== latest);
      }).length;
    for (const [kind, all] of KINDS) expect(ofKind(kind), kind).toBe(bounded(all));
    expect(doubtful.length).toBeGreaterThan(80);
  });

  it.each(['en', 'zh-Hant'] as const)(
    'is never told as one day in %s, and the card says the same',
    (language) => {
      const locale = createLocale(
        () => language,
        atlas,
        (text) => text,
      );
      for (const { kind, id, start, dating } of doubtful) {
        const told = datesInWords(dating, language === 'en' ? 'en' : 'zh-Hant');
        expect(told, id).toMatch(language === 'en' ? /about|between|\bin\b|early|mid-|late/ : /約|之間|旬/);
        expect(told).not.toBe(julianText(start, language));
        const within = start > atlas.span.start;
        const card = cardContent(
          { kind, id },
          atlas,
          atlas.sceneAt(Math.max(start, atlas.span.start)),
          locale,
        );
        const open = evidenceEnd(kind, id) >= atlas.span.end;
        if (within && !open) expect(card?.small, id).toContain(told);
      }
    },
  );

  it.each(['en', 'zh-Hant'] as const)('is told the same between two days, in %s', (language) => {
    const all = eventsBetween(createPeriod(atlas, atlas.span.start, atlas.span.end - 1, language))
      .map(({ text }) => text)
      .join('\n');
    for (const { dating } of doubtful.filter(({ kind }) => kind === 'event'))
      expect(all.toLowerCase()).toContain(datesInWords(dating, language).toLowerCase());
  });
});

const evidenceEnd = (kind: string, id: string) =>
  KINDS.find(([name]) => name === kind)?.[1].find((one) => one.id === id)?.end ?? NaN;

it('a siege begins and ends between two days as it is dated', () => {
  const told = siegesBetween(createPeriod(atlas, atlas.span.start, atlas.span.end - 1, 'en'))
    .map(({ text }) => text)
    .join('\n');
  const sieges = atlas.sieges.filter(
    ({ start, end, feature }) =>
      isDoubtful(datingOf(feature)) && start > atlas.span.start && end < atlas.span.end,
  );
  expect(sieges.length).toBeGreaterThan(10);
  for (const { feature } of sieges) {
    const [start, end] = (['start', 'end'] as const).map((which) =>
      endInWords(datingOf(feature), which, 'en'),
    );
    expect(told).toContain(`begins ${start} and ends ${end}.`);
    expect(`${start} ${end}`).toMatch(/about|between|in (early|mid|late)/);
  }
});

describe('dates in words', () => {
  const bounds = (earliest: string, latest: string) => ({ earliest, latest });
  const of = (start: object, end: object, precision = 'day', edtf?: string) =>
    datesInWords({ when: { timespans: [{ start, end }] }, precision, ...(edtf && { edtf }) }, 'en');
  it.each([
    ['a day', of({ in: '1126-01-31' }, { in: '1126-01-31' }), '31 January 1126'],
    ['a run', of({ in: '1126-01-31' }, { in: '1126-02-02' }), '31 January 1126 – 2 February 1126'],
    [
      'one of a few days',
      of(bounds('1123-06-24', '1123-06-28'), bounds('1123-06-24', '1123-06-28')),
      'between 24 and 28 June 1123',
    ],
    [
      'a day that is about',
      of({ in: '1126-01-31' }, { in: '1126-01-31' }, 'day', '1126-01-31~'),
      'about 31 January 1126',
    ],
    [
      'a run with one end in doubt',
      of({ in: '1126-01-31' }, bounds('1126-02-03', '1126-02-05')),
      'begins on 31 January 1126; ends between 3 and 5 February 1126',
    ],
    [
      'a run that begins about some days',
      of(bounds('1125-12-10', '1125-12-18'), { in: '1126-03-05' }, 'approx'),
      'from about 10–18 December 1125 to 5 March 1126',
    ],
    [
      'about the turn of a month',
      of(bounds('1125-12-27', '1126-01-03'), bounds('1125-12-27', '1126-01-03'), 'approx'),
      'about 27 December 1125–3 January 1126',
    ],
  ])('are %s', (_, told, wanted) => expect(told).toBe(wanted));
  it('are those of every certain event as well', () => {
    for (const event of atlas.events.filter(({ feature }) => !isDoubtful(datingOf(feature))))
      expect(datesInWords(datingOf(event.feature), 'en')).toContain(julianText(event.start, 'en'));
  });
});
