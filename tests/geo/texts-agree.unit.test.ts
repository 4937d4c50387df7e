import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Numbers } from '../../src/atlas/numbers/numbers.ts';
import type { Interval } from '../../src/time/interval.ts';
import { parseDay, writeDay } from '../../src/time/written-date.ts';
import { atlas } from '../atlas-of-geo.ts';
import { daysInEnglish, textsIn, yearsIn } from './days-told.ts';
import {
  daysInChineseMoons,
  dayNamesInEnglish,
  moonsInEnglish,
  tellsJulian,
  tellsWithin,
} from './moons-told.ts';
import { numbersInChinese, numbersInEnglish } from './numbers-told.ts';

const FILES: Readonly<Record<string, string>> = {
  'events.geojson': 'features',
  'movements.geojson': 'features',
  'sieges.geojson': 'features',
  'places.geojson': 'features',
  'prefectures.geojson': 'features',
  'lines.geojson': 'features',
  'waters.geojson': 'features',
  'chapters.geojson': 'features',
  'lecture.json': 'steps',
  'disagreements.json': 'disagreements',
  'persons.json': 'persons',
  'offices.json': 'offices',
  'accounts.json': 'points',
  'numbers.json': 'payments',
};
interface Row {
  readonly id?: string;
  readonly properties?: object;
}
const read = (file: string) => JSON.parse(readFileSync(`geo/${file}`, 'utf8')) as Record<string, Row[]>;
const texts = Object.entries(FILES).flatMap(([file, key]) =>
  (read(file)[key] ?? []).flatMap((row) => textsIn(row.properties ?? row, `${file} ${row.id}`, yearsIn(row))),
);
/** The days of which the table of lunar months tells. */
const [FIRST, LAST] = [parseDay('1122-12-31'), parseDay('1128-01-31')];
const DIGITS = ' 一二三四五六七八九';
/** A day of a month as Chinese writes it: 二十三. */
function hanDay(day: number): string {
  const tens = ['', '十', '二十', '三十'][Math.floor(day / 10)] ?? '';
  return tens + (day % 10 > 0 ? (DIGITS[day % 10] ?? '') : '');
}
/** Whether a Chinese text tells a day: by its name in the cycle, its number in the moon, or in the Julian calendar. */
function tells(zh: string, day: number, month: number, julian: number): boolean {
  const lunar = day < FIRST || day > LAST ? null : atlas.calendar.lunarDateOf(day);
  const number = lunar ? hanDay(lunar.day) : '';
  const forms = [
    atlas.calendar.dayNameOf(day),
    ...(number ? [`${number}日`, `初${number}`, `${number}、`] : []),
    ...(lunar?.day === 1 ? ['朔'] : []),
  ];
  const inMonth = new RegExp(`(?<!\\d)${month}月(?:\\d{1,2}[日]?(?:至|、|或|—|–))*${julian}(?!\\d)`);
  return forms.some((form) => zh.includes(form)) || inMonth.test(zh) || hasShort(zh, julian);
}
/** Whether a text goes on with a day of the month that it has named: “1月13日起，16日合圍”. */
const hasShort = (zh: string, julian: number) => new RegExp(`月.*(?<![\\d月])${julian}日`).test(zh);

/** Days outside the record that texts tell, and why they stand in no feature. */
const TOLD_ALONE: Readonly<Record<string, string>> = {
  '1122-10-25': 'before the atlas: Guo Yaoshi comes over',
  '1123-03-05': 'an order of days in the Huibian that the event does not follow',
  '1123-12-22': 'a favour to Zhao Liangsi, which bounds his demotion',
  '1128-01-01': 'after the atlas: a day of the Huibian that is a month too late',
  '1128-04-08': 'after the atlas: Zhongshan falls',
};
const days = new Set(
  ['events', 'movements', 'sieges', 'prefectures', 'places'].flatMap((name) =>
    [...readFileSync(`geo/${name}.geojson`, 'utf8').matchAll(/11\d\d-\d\d-\d\d/g)].map(([day]) => day),
  ),
);
for (const [day] of readFileSync('geo/annals.json', 'utf8').matchAll(/11\d\d-\d\d-\d\d/g)) days.add(day);

describe('the texts of the record', () => {
  it('are many', () => {
    expect(texts.length).toBeGreaterThan(4000);
  });

  it('tell in Chinese each day that they tell in English', () => {
    let told = 0;
    const lacking = texts.flatMap(({ where, en, zh, years }) =>
      daysInEnglish(en, years).flatMap(({ month, day, may }) => {
        told++;
        return may.some((one) => tells(zh, one, month, day)) ? [] : [`${where}: ${day}/${month}`];
      }),
    );
    expect(lacking).toEqual([]);
    expect(told).toBeGreaterThan(400);
  });

  it('tell no day with its year that the record does not know', () => {
    const unknown = texts.flatMap(({ where, en, years }) =>
      daysInEnglish(en, years).flatMap(({ withYear, may: [day] }) => {
        if (!withYear || day === undefined) return [];
        const written = writeDay(day);
        return days.has(written) || TOLD_ALONE[written] ? [] : [`${where}: ${written}`];
      }),
    );
    expect(unknown).toEqual([]);
  });

  it('excuse no day that none tells', () => {
    const all = texts.flatMap(({ en, years }) =>
      daysInEnglish(en, years).flatMap(({ may }) => may.map((day) => writeDay(day))),
    );
    for (const day of Object.keys(TOLD_ALONE)) expect(all).toContain(day);
  });
});

/** Day-names that a text tells as those that a source has wrongly, by where they stand. */
const MISNAMED: Readonly<Record<string, string>> = {
  'events.geojson battle-of-fengshan note_en': 'jiayin',
  'events.geojson kang-moves-to-daming note_en': 'yiwei',
  'events.geojson tan-zhen-dismissed note_en': 'guichou',
  'movements.geojson xiao-gan-raid-1123 note_en': 'jiayin',
};

/** Numbers of days that are lengths of time, by where they stand, with what stands before them. */
const LENGTHS: ReadonlySet<string> = new Set([
  'disagreements.json end-of-first-siege reason_en: 件含退兵四日',
  'disagreements.json huizong-at-yanjing reason_en: 若五日',
  'disagreements.json surrender-of-yanshan reason_en: 城條並含二日',
  'disagreements.json zongwang-at-the-river reason_en: 二日',
  'disagreements.json zongwang-at-the-river.readings[0] text_en: ，離真定二日',
  'events.geojson five-generals-against-rebels note_en: 結果併在一日',
  'events.geojson qinghua-salt-office-raided text_en: 起事之前四日',
  'events.geojson zhang-jue-executed text_en: 金人有朝一日',
  'lecture.json ch02-3 notes_en: ，並無某一日',
  'lecture.json ch04-2 title_en: 瀕海七日',
  'lecture.json ch09-2 notes_en: 會編相隔十一日',
  'lecture.json ch12-1 title_en: 四日',
  'movements.geojson aligua-van-1126 outcome_en: 先宗望一日',
  'movements.geojson song-jin-shuttle-1123 note_en: 燕間驛程七日',
  'movements.geojson xiao-gan-raid-1123.strength text_en: 一日',
  'movements.geojson xu-kangzong-embassy-1125 note_en: 間按一程一日',
  'movements.geojson xu-kangzong-embassy-1125.waypoints[24] text_en: 十四程；一日',
  'movements.geojson zhong-shizhong-1126 note_en: 相差一至四日',
  'movements.geojson zonghan-first-invasion note_en: 十公里，二日',
  'movements.geojson zongwang-first-invasion outcome_en: 圍城三十三日',
  'movements.geojson zongwang-qingzhong-1123 note_en: 塚之役前二日',
  'persons.json empress-meng about_en: 遷，垂簾十九日',
  'persons.json wu-ge about_en: ，楚立前一日',
  'persons.json zhang-bangchang about_en: 立為楚帝三十三日',
  'waters.geojson liaoze note_en: 至遼河，一日',
]);

describe('months and days of the moon', () => {
  const { months, dayNameOf } = atlas.calendar;
  /** Everything that tells them, rulers and eras too. */
  const all = [
    ...texts,
    ...(read('offices.json')['states'] ?? []).flatMap((row) =>
      textsIn(row, `states ${row.id}`, yearsIn(row)),
    ),
  ];
  const near = (years: readonly number[], year: number) => years.includes(year) || years.includes(year + 1);

  it('are told in English with the day or the days of the Julian calendar', () => {
    let told = 0;
    const bare = all.flatMap(({ where, en, years }) =>
      moonsInEnglish(en).flatMap(({ text, month, leap, days: named }) => {
        told++;
        const may = months.filter((one) => one.month === month && one.leap === leap && near(years, one.year));
        const found = may.some((one) =>
          named.length > 0
            ? named.every((day) => tellsJulian(en, one.start + day - 1))
            : tellsWithin(en, one),
        );
        return found ? [] : [`${where}: ${text}`];
      }),
    );
    expect(bare).toEqual([]);
    expect(told).toBeGreaterThan(200);
  });

  it('and so are days by their names in the cycle of sixty', () => {
    let told = 0;
    const bare = all.flatMap(({ where, en }) =>
      dayNamesInEnglish(en).flatMap(({ name, zh }) => {
        told++;
        if (MISNAMED[where] === name || where.endsWith('name_en')) return [];
        for (let day = FIRST; day <= LAST; day++)
          if (dayNameOf(day) === zh && tellsJulian(en, day)) return [];
        return [`${where}: ${name}`];
      }),
    );
    expect(bare).toEqual([]);
    expect(told).toBeGreaterThan(80);
  });

  it('are told in Chinese with their month, unless a length of time is meant', () => {
    const { told, bare } = all.reduce(
      (sum, { where, zh }) => {
        const { days: found, bare: lacking } = daysInChineseMoons(zh);
        return { told: sum.told + found, bare: [...sum.bare, ...lacking.map((one) => `${where}: ${one}`)] };
      },
      { told: 0, bare: [] as string[] },
    );
    expect(bare.filter((one) => !LENGTHS.has(one))).toEqual([]);
    expect([...LENGTHS].filter((one) => !bare.includes(one))).toEqual([]);
    expect(told).toBeGreaterThan(200);
  });
});

/** Texts of which one language is right to say less, by where they stand. */
const SAID_OTHERWISE: Readonly<Record<string, string>> = {
  'events.geojson runzhou-camp title_en': 'the Chinese title is short',
  'lecture.json ch08-3 narration_en': 'five million … fifty',
  'lecture.json ch10-3 notes_en': 'a number that is spoken in full',
  'lecture.json ch11-1 narration_en': 'by the million',
  'movements.geojson yan-deportation-songting-1123.strength text_en': 'two to three tens of thousands',
};
/** Whether a Chinese text tells a number, be it that 萬人 or 千騎 do. */
const tellsNumber = (zh: string, value: number) =>
  numbersInChinese(zh).includes(value) ||
  (value === 10_000 && zh.includes('萬')) ||
  (value === 1000 && zh.includes('千'));

describe('numbers of men, money and goods', () => {
  const FURTHER = { 'annals.json': 'entries', 'seed-article.json': 'sentences' };
  const all = [
    ...texts,
    ...Object.entries(FURTHER).flatMap(([file, key]) =>
      (read(file)[key] ?? []).flatMap((row) => textsIn(row, `${file} ${row.id}`, [])),
    ),
  ];

  it('are the same in both languages', () => {
    let told = 0;
    const lacking = all.flatMap(({ where, en, zh }) => {
      const [english, chinese] = [numbersInEnglish(en), numbersInChinese(zh)];
      told += english.length;
      if (SAID_OTHERWISE[where]) return [];
      const lost = english.filter((value) => !tellsNumber(zh, value));
      const added = chinese.filter((value) => !english.includes(value));
      return lost.length + added.length > 0 ? [`${where}: ${lost.join(', ')} | ${added.join(', ')}`] : [];
    });
    expect(lacking).toEqual([]);
    expect(told).toBeGreaterThan(200);
  });

  it('excuse no text whose numbers agree', () => {
    for (const where of Object.keys(SAID_OTHERWISE)) {
      const found = all.find((text) => text.where === where);
      const same =
        numbersInEnglish(found?.en ?? '').toString() === numbersInChinese(found?.zh ?? '').toString();
      expect([where, found !== undefined, same]).toEqual([where, true, false]);
    }
  });

  it('are read in each way that they are written', () => {
    expect(numbersInChinese('一千七百餘萬貫，金五百萬兩，二三千騎，數千人，20萬、967,500，千秋鎮')).toEqual([
      17_000_000, 5_000_000, 2000, 3000, 200_000, 967_500,
    ]);
    expect(
      numbersInEnglish('7,000 of 5 million, half a million, a hundred thousand; several thousand in 1126'),
    ).toEqual([7000, 5_000_000, 500_000, 100_000]);
  });
});

/** A person, by the names that texts of either language may have. */
interface Called {
  readonly zh: readonly string[];
  readonly en: readonly string[];
}
interface WrittenName {
  readonly kind?: string;
  readonly name_zh: string;
  readonly name_en: string;
}
/** Courtesy names are left out: texts have none, and some are other men’s names. */
const people: readonly Called[] = (
  JSON.parse(readFileSync('geo/persons.json', 'utf8')) as {
    persons: (WrittenName & { names?: readonly WrittenName[] })[];
  }
).persons.map(({ names = [], ...own }) => {
  const all = [own, ...names.filter(({ kind }) => kind !== 'courtesy' && kind !== 'posthumous')];
  return {
    zh: all.flatMap(({ name_zh }) => [name_zh, name_zh.replace(/^完顏|^耶律|^[宋遼金]|帝$/g, '')]),
    en: all
      .map(({ name_en }) => name_en.replace(/ \(.*\)| of Yanshan$/, ''))
      .flatMap((name) => [name, name.replace(/^Wanyan |^Yelü |^Emperor | Emperor$/, '')]),
  };
});
/** Texts that tell one thing from two sides, and so of two men. */
const TWO_SIDES: Readonly<Record<string, string>> = {
  'events.geojson battle-of-tuer-shan title_en': 'a defeat of one, a victory of the other',
  'events.geojson convoy-2-princess-consorts title_en': 'named in Chinese, by their kin in English',
};

describe('names of commanders and envoys', () => {
  const named = (text: string, key: 'zh' | 'en') =>
    people.filter((one) =>
      one[key].some((name) =>
        key === 'zh' ? name.length > 1 && text.includes(name) : new RegExp(`\\b${name}\\b`).test(text),
      ),
    );
  const among = (one: Called, others: readonly Called[]) =>
    others.some((other) => other.en.some((name) => one.en.includes(name)));

  it('are not of two different men in the two languages', () => {
    let told = 0;
    const crossed = texts.flatMap(({ where, en, zh }) => {
      const [english, chinese] = [named(en, 'en'), named(zh, 'zh')];
      told += english.length;
      const lost = english.filter((one) => !among(one, chinese));
      const added = chinese.filter((one) => !among(one, english));
      if (lost.length === 0 || added.length === 0) return [];
      return [`${where}: ${lost.map((one) => one.en[0])} | ${added.map((one) => one.en[0])}`];
    });
    expect(crossed.filter((found) => !TWO_SIDES[found.split(':')[0] ?? ''])).toEqual([]);
    expect(told).toBeGreaterThan(1000);
    for (const where of Object.keys(TWO_SIDES))
      expect(
        crossed.some((found) => found.startsWith(`${where}:`)),
        where,
      ).toBe(true);
  });
});

describe('the sums of numbers.json', () => {
  const { payments } = JSON.parse(readFileSync('geo/numbers.json', 'utf8')) as Numbers;
  /** A number as the texts write it in English. */
  const forms = (value: number): string[] => {
    const millions = value / 1e6;
    const words = ['a', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'];
    return [
      value.toLocaleString('en-GB'),
      ...(Number.isInteger(millions)
        ? [`${millions} million`, `${words[millions] ?? millions} million`, `${millions} of`]
        : []),
      ...(millions === 1 ? ['a million'] : []),
      ...(millions === 0.5 ? ['half a million', 'Half a million'] : []),
    ];
  };

  it('are those that the events tell of which they are', () => {
    for (const { id, select, value, unit } of payments) {
      // these are told in ingots of fifty taels
      const told = id.startsWith('demand-') ? value / 50 : value;
      const event = atlas.events.find((one) => `event:${one.id}` === select);
      const { title_en, text_en, note_en = '' } = event?.feature.properties ?? { title_en: '', text_en: '' };
      const text = `${title_en} ${text_en} ${note_en}`;
      expect(
        forms(told).some((form) => text.includes(form)),
        `${id} ${told} ${unit}: ${text}`,
      ).toBe(true);
    }
  });
});

describe('what is chosen among readings', () => {
  it('lies, where it is one day, within what the map shows of it', () => {
    const { disagreements = [] } = read('disagreements.json') as unknown as {
      disagreements: {
        id: string;
        features: string[];
        readings: {
          chosen?: boolean;
          when?: { timespans: { start?: { in?: string }; end?: { in?: string } }[] };
        }[];
      }[];
    };
    const spans = new Map<string, Interval>([
      ...atlas.events.map((one) => [`event:${one.id}`, one] as const),
      ...atlas.movements.map((one) => [`movement:${one.id}`, one] as const),
      ...atlas.sieges.map((one) => [`siege:${one.id}`, one] as const),
    ]);
    let checked = 0;
    for (const { id, features, readings } of disagreements) {
      const [when] = readings.find(({ chosen }) => chosen)?.when?.timespans ?? [];
      // what comes before a march is told of it, and not shown
      const shown = features.flatMap((feature) => {
        const span = spans.get(feature);
        if (!span) return [];
        return [feature.startsWith('movement:') ? { ...span, start: -Infinity } : span];
      });
      if (!when?.start?.in || when.start.in !== when.end?.in || shown.length === 0) continue;
      checked++;
      const day = parseDay(when.start.in);
      expect(
        shown.some(({ start, end }) => day >= start && day <= end),
        `${id} ${when.start.in}`,
      ).toBe(true);
    }
    expect(checked).toBeGreaterThan(20);
  });
});
