import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { chapterCast } from '../../../src/atlas/people/chapter-cast.ts';
import { createPersonFinder } from '../../../src/atlas/people/find-persons.ts';
import { isOwnPower } from '../../../src/atlas/people/own-power.ts';
import { peopleOf, personBySlug } from '../../../src/atlas/people/people.ts';
import { dayOfPerson, nearestTrace } from '../../../src/atlas/people/person-on-day.ts';
import { latinName } from '../../../src/atlas/people/person-names.ts';
import { personMark } from '../../../src/atlas/people/person-mark.ts';
import { writtenById, type PersonsFile } from '../../../src/atlas/people/persons.ts';
import { deathWindow, isDead, lifeOf, whereabouts } from '../../../src/atlas/people/whereabouts.ts';
import { subjectDay } from '../../../src/atlas/subject-day.ts';
import { parseWhen } from '../../../src/time/timespan.ts';
import { parseDay, writeDay } from '../../../src/time/written-date.ts';
import { keepTraditional } from '../../../src/time/traditional.ts';
import { contains } from '../../../src/time/interval.ts';
import { atlas } from '../../atlas-of-geo.ts';

const file = JSON.parse(readFileSync('geo/persons.json', 'utf8')) as PersonsFile;
const written = writtenById(file);
const people = peopleOf(atlas);
const where = (slug: string, date: string) => {
  const person = personBySlug(atlas, slug);
  return person && whereabouts(atlas, person, written.get(person.id), parseDay(date));
};

describe('what is written of persons', () => {
  it('is of persons whom the features name, by the id that links have', () => {
    const known = new Map(people.map((person) => [person.id, person.slug]));
    for (const { id, name_zh, name_en } of file.persons) {
      expect(known.get(keepTraditional(name_zh)), `${id} ${name_en}`).toBe(id);
    }
  });

  it('tells of nearly everybody', () => {
    const lacking = people.filter(({ id }) => !written.has(id)).map(({ name_en }) => name_en);
    expect(lacking.length, lacking.join(', ')).toBeLessThanOrEqual(people.length / 20);
  });

  it('has no days of an office or a stay after a death', () => {
    for (const person of file.persons)
      for (const { when } of [...(person.roles ?? []), ...(person.stays ?? [])])
        for (const { start } of parseWhen(when))
          if (Number.isFinite(start)) expect(isDead(person, start), person.id).toBe(false);
  });

  it('has sides that follow one another', () => {
    for (const { id, sides = [] } of file.persons) {
      const spans = sides.flatMap(({ when }) => parseWhen(when));
      spans.forEach((span, i) => i && expect(span.start, id).toBe(spans[i - 1]?.end));
    }
  });
});

describe('deaths', () => {
  it('are known to more than a year, but of two', () => {
    const years = file.persons.filter(({ died }) => died?.in?.length === 4).map(({ id }) => id);
    expect(years).toEqual(['he-li', 'li-ruoshui']);
  });

  it('are where and when the event of that name has them', () => {
    const zongwang = personBySlug(atlas, 'wanyan-zongwang');
    const event = atlas.events.find(({ id }) => id === 'zongwang-dies');
    const [place] = event?.feature.properties.places ?? [];
    expect(zongwang && whereabouts(atlas, zongwang, written.get(zongwang.id), event?.start ?? 0)).toMatchObject({
      state: 'at', from: place, dies: true,
    }); // prettier-ignore
  });

  it('come to pass on one day, of which the day before knows nothing', () => {
    for (const person of people) {
      const told = written.get(person.id);
      if (!told?.died || deathWindow(told) || told.died.in?.length !== 10) continue;
      const day = parseDay(told.died.in);
      const [before, then, after] = [day - 1, day, day + 1].map((one) =>
        whereabouts(atlas, person, told, one),
      );
      expect([before?.dies, then?.dies, after?.dies], person.slug).toEqual([false, true, false]);
      expect([before?.state, then?.state].includes('dead'), person.slug).toBe(false);
      expect(after?.state, person.slug).toBe('dead');
    }
  });
});

describe('where somebody is', () => {
  it.each([
    ['zhang-jue', '1123-12-11', 'road', false],
    ['zhang-jue', '1126-01-31', 'dead', false],
    ['wang-bing', '1126-05-01', 'besieged', false],
    ['wanyan-zongwang', '1126-02-10', 'besieging', false],
    ['emperor-qinzong', '1126-02-10', 'besieged', false],
    ['emperor-qinzong', '1127-06-23', 'road', true],
    ['emperor-huizong', '1127-06-23', 'road', true],
    ['emperor-huizong', '1123-06-01', 'at', false],
    ['wanyan-zongwang', '1127-06-29', 'at', false],
    ['wanyan-zongwang', '1127-07-05', 'unknown', false],
    ['wanyan-zongwang', '1127-08-02', 'dead', false],
    ['zuo-qigong', '1123-06-25', 'dead', false],
    ['fu-cha', '1125-12-24', 'dead', false],
    ['guo-jing', '1124-01-01', 'unknown', false],
  ])('%s on %s: %s', (slug, date, state, captive) => {
    expect(where(slug, date)).toMatchObject({ state, captive });
  });

  it('is before the city, whatever the camp, for all who besiege one with their columns', () => {
    let camps = 0;
    for (const siege of atlas.sieges) {
      const { place, besieger } = siege.feature.properties;
      for (let day = siege.start; day < siege.end; day++)
        for (const person of people) {
          const found = whereabouts(atlas, person, written.get(person.id), day);
          if (found.state !== 'besieging' || found.by?.kind !== 'movement') continue;
          const { by, from, camp } = found;
          const side = atlas.movements.find(({ id }) => id === by.id)?.feature.properties.side;
          const cities = atlas.sieges.filter((one) => contains(one, day)).map(({ feature }) => feature);
          if (side === besieger && from === place) camps += camp === null ? 0 : 1;
          expect(
            cities.some(({ properties }) => properties.place === from || properties.place === undefined),
            `${person.slug} ${siege.id}`,
          ).toBe(true);
          expect(camp, person.slug).not.toBe(from);
        }
    }
    expect(camps).toBeGreaterThan(20);
    expect(where('wanyan-zongwang', '1126-02-10')).toMatchObject({ from: 'bianjing', camp: 'mutuogang' });
  });

  it('is marked by the column or the siege that they are in', () => {
    expect(personMark(atlas, 'wang-bing', written, parseDay('1126-05-01'))).toEqual({
      kind: 'siege',
      id: 'taiyuan-1126',
    });
    expect(personMark(atlas, 'nobody', written, parseDay('1126-05-01'))).toBeNull();
  });

  it('leads to a day that names them, the nearest to the day that is shown', () => {
    for (const person of people) {
      const day = dayOfPerson(atlas, person, parseDay('1125-06-01'));
      const named = person.traces.some((trace) => contains(trace, day ?? NaN));
      expect(named, person.slug).toBe(true);
      expect(nearestTrace(atlas, person, day ?? 0), person.slug).not.toBeNull();
    }
  });
});

describe('the Latin name of a person', () => {
  it.each([
    ['Cai Jing (minister)', 'Cai Jing'],
    ['Cai Jing of Yanshan', 'Cai Jing'],
    ['Emperor Huizong', 'Huizong'],
    ['Wang Yi, kinsman of Zhang Jue', 'Wang Yi'],
    ['Zhang Jue’s brother', ''],
    ['Yelü Dashi', 'Yelü Dashi'],
  ])('of %s is “%s”', (name, latin) => {
    expect(latinName(name)).toBe(latin);
  });
});

describe('persons of whom it is written between which days they died', () => {
  const doubted = people.filter(({ id }) => deathWindow(written.get(id)));

  /** Those of whom anything is told before: the rest are named by what killed them alone. */
  const known = doubted.filter(({ id, traces }) =>
    traces.some(({ start }) => start < (deathWindow(written.get(id))?.start ?? 0)),
  );

  it('perhaps live within them, surely before, and no more after', () => {
    expect(doubted.length).toBeGreaterThan(2);
    for (const person of doubted) {
      const own = written.get(person.id);
      const { start, end } = deathWindow(own) ?? { start: 0, end: 0 };
      expect(lifeOf(own).end, person.slug).toBe(start);
      for (let day = start - 3; day < end + 3; day++) {
        const { state, perhapsDead } = whereabouts(atlas, person, own, day);
        expect(perhapsDead, person.slug).toBe(day >= start && day < end);
        expect(state === 'dead', person.slug).toBe(day >= end);
      }
    }
  });

  it('are looked at before them, on a day of which something is told, wherever the reader comes from', () => {
    expect(known.length).toBeGreaterThan(2);
    for (const person of known) {
      const life = lifeOf(written.get(person.id));
      const { start = 0, end = 0 } = deathWindow(written.get(person.id)) ?? {};
      const days = [
        atlas.span.start,
        start - 40,
        start - 1,
        start,
        end - 1,
        end,
        end + 40,
        atlas.span.end - 1,
      ];
      for (const usual of days) {
        const day = dayOfPerson(atlas, person, usual, undefined, life) ?? NaN;
        expect(contains(life, day), `${person.slug} from ${writeDay(usual)}: ${writeDay(day)}`).toBe(true);
        expect(
          person.traces.some((trace) => contains(trace, day)),
          person.slug,
        ).toBe(true);
      }
    }
  });

  it('are looked at before them by links that name no day', () => {
    const first = atlas.chapters[0]?.start ?? atlas.span.start;
    for (const { id, slug } of known) {
      const day = subjectDay(atlas, { kind: 'person', id: slug }, first) ?? NaN;
      expect(contains(lifeOf(written.get(id)), day), slug).toBe(true);
    }
  });

  it('are none of those of whom a day, a month or a year alone is written', () => {
    for (const [id, { died }] of written)
      if (died && died.earliest === undefined && died.latest === undefined)
        expect(deathWindow(written.get(id)), id).toBeNull();
  });
});

describe('the power of a person', () => {
  it('is that which bears the name, of nobody else', () => {
    const owners = people.filter(({ sides, ...person }) =>
      [...sides, ...(written.get(person.id)?.sides ?? []).map(({ power }) => power)].some((power) =>
        isOwnPower(atlas.config, person, power),
      ),
    );
    const named = atlas.config.powers.filter(({ kind }) => kind === 'person');
    expect(owners.map(({ id }) => id).sort()).toEqual(
      named.map(({ name_zh }) => keepTraditional(name_zh)).sort(),
    );
  });
});

describe('persons who are dead on the day that is shown', () => {
  it('are looked at in their own days, on the road or at a siege where the record has one', () => {
    const usual = parseDay('1127-12-01');
    const dead = people.filter((person) => isDead(written.get(person.id), usual));
    expect(dead.length).toBeGreaterThan(30);
    for (const person of dead) {
      const life = lifeOf(written.get(person.id));
      const day = dayOfPerson(atlas, person, usual, undefined, life) ?? NaN;
      const lived = person.traces.filter((trace) => contains(life, trace.start));
      if (lived.length === 0) continue;
      expect(contains(life, day), person.slug).toBe(true);
      const there = lived.some(({ present }) => present);
      if (there)
        expect(
          lived.some((trace) => trace.present && contains(trace, day)),
          person.slug,
        ).toBe(true);
    }
  });

  it('as Zhang Jue, whom an ultimatum still names in 1126, at Pingzhou in 1123', () => {
    const zhang = people.find(({ slug }) => slug === 'zhang-jue');
    if (!zhang) throw new Error('no Zhang Jue');
    const day = dayOfPerson(atlas, zhang, parseDay('1126-03-01'), undefined, lifeOf(written.get(zhang.id)));
    expect(day).toBeGreaterThan(parseDay('1123-05-01'));
    expect(day).toBeLessThan(parseDay('1124-01-19'));
  });
});

describe('persons in texts', () => {
  const english = createPersonFinder(atlas.config, people, true, (text) => text);
  const chinese = createPersonFinder(atlas.config, people, false, (text) => text);
  const slugs = (found: ReturnType<typeof english>) => found.map(({ person }) => person.slug).sort();

  it('are found by whole names, without house and title, and in Chinese', () => {
    expect(slugs(english('Zongwang takes Xinde; Huizong flees with Tong Guan.'))).toEqual([
      'emperor-huizong',
      'tong-guan',
      'wanyan-zongwang',
    ]);
    expect(slugs(chinese('宗望破信德，徽宗與童貫南奔。'))).toEqual([
      'emperor-huizong',
      'tong-guan',
      'wanyan-zongwang',
    ]);
    expect(english('Zongwangs')).toEqual([]);
  });

  it('are told apart from namesakes by what the text is about, or left alone', () => {
    expect(english('Zhang Jun speaks.')).toEqual([]);
    expect(slugs(english('Zhang Jun speaks.', new Set(['張浚'])))).toEqual(['zhang-jun-censor']);
  });
});

describe('the cast of a chapter', () => {
  it('has those whom it is about, and is not everybody', () => {
    for (const chapter of atlas.chapters) {
      const cast = chapterCast(atlas, chapter, new Set());
      expect(cast.length, chapter.id).toBeGreaterThanOrEqual(4);
      expect(cast.length, chapter.id).toBeLessThan(people.length / 3);
    }
    const first = atlas.chapters.find(({ id }) => id === 'ch08-first-siege');
    const cast = first ? chapterCast(atlas, first, new Set()).map(({ slug }) => slug) : [];
    expect(cast.slice(0, 6)).toEqual(expect.arrayContaining(['wanyan-zongwang', 'li-gang']));
  });
});
