import { describe, expect, it } from 'vitest';
import { datedAs, doubtOf, presenceAt, type Dating, type Presence } from '../../src/atlas/presence.ts';
import { instantOf } from '../../src/time/instant.ts';
import { parseWhen } from '../../src/time/timespan.ts';
import { parseDay, writeDay } from '../../src/time/written-date.ts';
import { atlas, everyDay, record } from '../atlas-of-geo.ts';
import { seededNumbers } from '../seeded-numbers.ts';

const KINDS: readonly Presence[] = ['certain', 'possible', 'approximate', 'absent'];
const on = (dating: Dating, date: string, hour?: number) =>
  presenceAt(dating, instantOf(parseDay(date), hour));

/** Every dating of the record: of events, sieges, and the changes of hand of prefectures. */
const DATINGS: readonly (readonly [string, Dating])[] = [
  ...record.events.map((event) => [event.id, { ...event.properties, when: event.when }] as const),
  ...record.sieges.map((siege) => [siege.id, { ...siege.properties, when: siege.when }] as const),
  ...record.movements.map(({ id, when }) => [id, { when }] as const),
  ...record.prefectures.flatMap(({ id, properties }) =>
    properties.control.map((span, i) => [`${id}[${i}]`, span] as const),
  ),
];

function randomDating(next: () => number): Dating & { earliest: number; latest: number } {
  const first = parseDay('1123-01-01') + Math.floor(next() * 1700);
  const days = [0, 0, 0, 0, 0, 0].map(() => Math.floor(next() * 20));
  const cumulated = days.map((_, i) => first + days.slice(0, i + 1).reduce((sum, day) => sum + day, 0));
  const [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0] = cumulated;
  const when = {
    timespans: [
      {
        start: { earliest: writeDay(a), in: writeDay(b), latest: writeDay(c) },
        end: { earliest: writeDay(d), in: writeDay(e), latest: writeDay(f) },
      },
    ],
  };
  return { when, precision: next() < 0.5 ? 'approx' : 'month', earliest: a, latest: f };
}

describe('presence', () => {
  it('parts the line: every instant has one kind, absent outside the bounds and never within', () => {
    const next = seededNumbers(11230528);
    for (let i = 0; i < 300; i++) {
      const dating = randomDating(next);
      let before: Presence | undefined;
      let runs = 0;
      for (let day = dating.earliest - 3; day <= dating.latest + 3; day++) {
        const kind = presenceAt(dating, day);
        expect(KINDS).toContain(kind);
        expect(kind === 'absent').toBe(day < dating.earliest || day > dating.latest);
        for (const hour of [0, 6, 23.9]) expect(presenceAt(dating, instantOf(day, hour))).toBe(kind);
        if (kind !== before) runs++;
        before = kind;
      }
      expect(runs).toBeLessThanOrEqual(5);
    }
  });

  it('is certain exactly where every choice of start and end between their bounds holds', () => {
    const next = seededNumbers(17);
    for (let i = 0; i < 60; i++) {
      const dating = randomDating(next);
      const [span] = dating.when.timespans;
      const [s0, s1, e0, e1] = [
        span?.start?.earliest,
        span?.start?.latest,
        span?.end?.earliest,
        span?.end?.latest,
      ].map((text) => parseDay(text ?? ''));
      for (let day = dating.earliest; day <= dating.latest; day += 3) {
        let all = true;
        for (let start = s0 ?? 0; start <= (s1 ?? 0); start++)
          for (let end = e0 ?? 0; end <= (e1 ?? 0); end++) all &&= start <= day && day <= end;
        expect(presenceAt(dating, day) === 'certain').toBe(all);
      }
    }
  });

  it('widens as the bounds do: what is certain by wider bounds is certain by narrower ones', () => {
    const next = seededNumbers(5);
    for (let i = 0; i < 100; i++) {
      const dating = randomDating(next);
      const [span] = dating.when.timespans;
      const narrow = {
        ...dating,
        when: { timespans: [{ start: { in: span?.start?.in ?? '' }, end: { in: span?.end?.in ?? '' } }] },
      };
      for (let day = dating.earliest; day <= dating.latest; day += 2)
        if (presenceAt(dating, day) === 'certain') expect(presenceAt(narrow, day)).toBe('certain');
    }
  });

  it('reads EDTF: ? is possible, ~ and % are approximate, and none of them is certain', () => {
    const when = { timespans: [{ start: { in: '1123-12' }, end: { in: '1123-12' } }] };
    expect(on({ when }, '1123-12-20')).toBe('certain');
    expect(on({ when, edtf: '1123-12?' }, '1123-12-20')).toBe('possible');
    expect(on({ when, edtf: '1123-12~' }, '1123-12-20')).toBe('approximate');
    expect(on({ when, edtf: '1123-12%' }, '1123-12-20')).toBe('approximate');
    expect(on({ when, edtf: '1123-12~' }, '1124-01-01')).toBe('absent');
  });

  it('tells the execution of Zhang Jue about, the fall of Pingzhou possible, the fall of Kaifeng certain', () => {
    const dated = (id: string) => {
      const event = record.events.find((item) => item.id === id);
      if (!event) throw new Error(id);
      return { ...event.properties, when: event.when };
    };
    expect(on(dated('zhang-jue-executed'), '1123-12-20')).toBe('approximate');
    expect(on(dated('pingzhou-falls'), '1124-06-20')).toBe('possible');
    expect(on(dated('kaifeng-falls'), '1127-01-09', 3)).toBe('certain');
    expect(on(dated('kaifeng-falls'), '1127-01-10')).toBe('absent');
  });

  it('tells the end of a siege possible within its month, and what lies before it certain', () => {
    const siege = record.sieges.find(({ id }) => id === 'pingzhou-1123-24');
    if (!siege) throw new Error('no siege');
    const dating = { ...siege.properties, when: siege.when };
    expect(on(dating, '1124-03-01')).toBe('certain');
    expect(on(dating, '1124-06-14')).toBe('certain');
    expect(on(dating, '1124-06-15')).toBe('possible');
    expect(on(dating, '1124-07-13')).toBe('absent');
  });
});

describe('the record’s own dates', () => {
  it('have earliest ≤ in ≤ latest, and certain within drawn within possible days', () => {
    for (const [name, { when }] of DATINGS) {
      for (const { start, end, certain, possible } of parseWhen(when)) {
        expect(possible.start <= start && end <= possible.end, name).toBe(true);
        if (certain) expect(start <= certain.start && certain.end <= end, name).toBe(true);
      }
      for (const { start, end } of when.timespans)
        for (const bound of [start, end]) {
          const [a = '', b = a, c = b] = [bound?.earliest, bound?.in, bound?.latest].filter(Boolean);
          if (a) expect(a <= b && b <= c, name).toBe(true);
        }
    }
  });

  it('are in doubt exactly where they are not known to the day', () => {
    for (const { feature, dated } of atlas.events)
      expect(dated === 'certain', feature.id).toBe(feature.properties.precision === 'day');
    for (const { feature } of atlas.events)
      if (feature.properties.precision === 'approx') expect(doubtOf(feature.properties)).toBe('approximate');
    expect(datedAs({ when: { timespans: [{}] } })).toBe('certain');
  });

  it('make every kind of presence appear on some day', () => {
    const kinds = new Set<Presence>();
    for (const day of everyDay) {
      const scene = atlas.sceneAt(day);
      for (const { presence } of [...scene.sieges, ...scene.movements]) kinds.add(presence);
      for (const { siege } of scene.fringe) expect(day < siege.start || day >= siege.end).toBe(true);
      for (const { after, prefecture } of scene.doubts) {
        const now = scene.control.find((span) => span.prefecture === prefecture);
        expect(now === after || (now && now.start < after.start), prefecture).toBe(true);
      }
    }
    expect([...kinds].sort()).toEqual(['approximate', 'certain', 'possible']);
  });
});
