import { describe, expect, it } from 'vitest';
import { textOf } from '../../../src/style/labels/label.ts';
import { countNumeral } from '../../../src/style/labels/siege-labels.ts';
import { parseDay } from '../../../src/time/written-date.ts';
import { realAtlas, realLabels, requestAt } from '../real-labels.ts';

const atlas = realAtlas();
const labels = realLabels(atlas);

function textsOn(date: string, zoom = 7, settings = {}): Map<string, string> {
  const candidates = labels.of(atlas.sceneAt(parseDay(date)), requestAt(zoom, settings));
  return new Map(candidates.map(({ key, lines }) => [key, textOf(lines)]));
}

const nameOf = (date: string, place: string, settings = {}) =>
  textsOn(date, 7, settings).get(`place:${place}`);
const hanOf = (date: string, place: string) => nameOf(date, place, { language: 'zh-Hant' });

describe('the labels of a day', () => {
  it('call a city by one name on every day, and after it by that of its holder where it is another', () => {
    expect(hanOf('1123-02-01', 'yanjing')).toBe('燕京');
    expect(hanOf('1123-05-13', 'yanjing')).toBe('燕京');
    expect(hanOf('1123-05-14', 'yanjing')).toBe('燕京 · 燕山府');
    expect(hanOf('1125-12-31', 'yanjing')).toBe('燕京 · 燕山府');
    expect(hanOf('1126-02-04', 'yanjing')).toBe('燕京');
    expect(hanOf('1123-03-20', 'pingzhou')).toBe('平州 · 南京');
    expect(hanOf('1123-06-20', 'pingzhou')).toBe('平州');
    expect(hanOf('1126-01-31', 'pingzhou')).toBe('平州 · 南京');
    expect(nameOf('1126-01-31', 'pingzhou')).toBe('平州 · 南京 Píngzhōu · Nánjīng');
    expect(hanOf('1126-01-31', 'yunzhong')).toBe('雲中 · 西京');
    expect(hanOf('1125-11-30', 'ansujun')).toBe('安肅縣');
  });

  it('call Kaifeng so in Latin letters, besieged or not, with the Chinese name behind it', () => {
    expect(nameOf('1125-06-01', 'bianjing')).toBe('東京 Kaifeng · Dōngjīng');
    expect(nameOf('1126-02-02', 'bianjing')).toMatch(/^東京 · 第三日 Kaifeng · Dōngjīng · day 3$/);
    expect(nameOf('1127-05-20', 'bianjing')).toContain('Kaifeng · Biànjīng');
    expect(hanOf('1127-05-20', 'bianjing')).toContain('東京 · 汴京');
  });

  it('call Yanjing 燕京 from 4 January 1126, while its siege is being settled', () => {
    expect(hanOf('1126-01-03', 'yanjing')).toBe('燕京 · 燕山府');
    expect(hanOf('1126-01-04', 'yanjing')).toMatch(/^燕京( · 第|$)/u);
  });

  it('have a shorter form with the leading name alone wherever there are two', () => {
    const candidates = labels.of(atlas.sceneAt(parseDay('1126-01-31')), requestAt(7));
    const place = (id: string) => candidates.find(({ key }) => key === `place:${id}`);
    expect(place('yunzhong')?.shorter?.map(textOf)).toContain('雲中 Yúnzhōng');
    expect(place('bianjing')?.shorter?.map(textOf)).toContain('東京 · 第一日 Kaifeng · day 1');
  });

  it('have keys of their own', () => {
    for (const date of ['1123-01-01', '1123-06-20', '1126-01-31', '1126-12-10', '1127-01-09', '1127-06-01']) {
      for (const zoom of [5, 6.4, 7, 8]) {
        const keys = labels.of(atlas.sceneAt(parseDay(date)), requestAt(zoom)).map(({ key }) => key);
        expect(keys.length).toBe(new Set(keys).size);
      }
    }
  });

  it('count the days of a siege', () => {
    expect(textsOn('1126-01-28').get('place:taiyuan')).toBe('太原 · 第十六日 Tàiyuán · day 16');
    expect(textsOn('1126-01-28', 7, { language: 'zh-Hant' }).get('place:taiyuan')).toBe('太原 · 第十六日');
    expect(textsOn('1126-01-28', 7, { names: 'pinyin' }).get('place:taiyuan')).toBe('Tàiyuán · day 16');
    expect([100, 105, 110, 119, 252].map(countNumeral)).toEqual([
      '一百',
      '一百零五',
      '一百一十',
      '一百一十九',
      '二百五十二',
    ]);
  });

  it.each([
    [{}, /[a-zāáǎàēéěèīíǐìōóǒòūúǔù]{2}/i],
    [{ names: 'modern' }, /[a-zāáǎàēéěèīíǐìōóǒòūúǔù]{2}/i],
    [{ names: 'zh' }, /\p{Script=Han}/u],
    [{ language: 'zh-Hant' }, /\p{Script=Han}/u],
  ] as const)(
    'say who besieges and who marches in the script that is read, however short: %j',
    (settings, read) => {
      const faults = new Set<string>();
      let forms = 0;
      for (let day = atlas.span.start; day < atlas.span.end; day += 29)
        for (const { subject, lines, shorter = [] } of labels.of(atlas.sceneAt(day), requestAt(7, settings)))
          if ((subject === 'sieges' || subject === 'names') && lines.length > 0)
            for (const text of [lines, ...shorter].map(textOf)) {
              forms += 1;
              if (!read.test(text)) faults.add(text);
            }
      expect(forms).toBeGreaterThan(200);
      expect([...faults]).toEqual([]);
    },
  );

  it('show Han alone for prefectures of rank 3 until zoom 7.5', () => {
    expect(
      textsOn('1124-06-01', 7).get('place:ruzhou-yan') ?? textsOn('1124-06-01', 7).get('place:tanzhou'),
    ).not.toMatch(/[a-z]/);
    expect(textsOn('1124-06-01', 7.6).get('place:tanzhou')).toMatch(/Tánzhōu/);
    expect(textsOn('1124-06-01', 5.7).has('place:tanzhou')).toBe(false);
  });

  it('simplify Han for the simplified version', () => {
    const simplify = (text: string) => text.replace('東', '东');
    expect(textsOn('1125-06-01', 6, { language: 'zh-Hans', simplify }).get('place:bianjing')).toBe('东京');
  });

  it('mark no event where a siege ring stands, and none later than 24 days', () => {
    const marks = (date: string) => [...textsOn(date).keys()].filter((key) => key.startsWith('event:'));
    const event = atlas.events.find(
      ({ feature }) => feature.properties.precision === 'day' && feature.properties.places[0] === 'yanjing',
    );
    expect(event).toBeDefined();
    const on = (days: number) =>
      labels
        .of(atlas.sceneAt((event?.start ?? 0) + days), requestAt(6))
        .some(({ key }) => key === `event:${event?.id}`);
    expect([on(-1), on(0), on(22), on(25)]).toEqual([false, true, true, false]);
    const besieged = atlas.events.filter(
      ({ feature, start }) => feature.properties.places[0] === 'bianjing' && start === parseDay('1127-01-09'),
    );
    for (const { id } of besieged) expect(marks('1127-01-09')).not.toContain(`event:${id}`);
  });

  it('let a ring grow over the first half-day, backwards as forwards', () => {
    const scaleAt = (instant: number) => {
      const ring = labels
        .of(atlas.sceneAt(instant), requestAt(6))
        .find(({ key }) => key === 'siege:kaifeng-1126');
      return ring && 'symbol' in ring ? (ring.symbol?.scale ?? NaN) : NaN;
    };
    const day = parseDay('1126-01-31');
    const scales = [-0.5, -0.25, 0, 0.4].map((share) => scaleAt(day + share));
    expect(scales).toEqual([0, 0.5, 1, 1]);
    expect(scaleAt(day - 0.25)).toBe(0.5);
  });

  it('break the ring of a siege that was lifted and close that of one that took its place', () => {
    const shapeOn = (date: string, siege: string) => {
      const ring = labels
        .of(atlas.sceneAt(parseDay(date)), requestAt(6))
        .find(({ key }) => key === `siege:${siege}`);
      return ring && 'symbol' in ring ? ring.symbol?.shape : undefined;
    };
    expect(shapeOn('1126-03-05', 'kaifeng-1126')).toBe('ring-broken');
    expect(shapeOn('1126-09-21', 'taiyuan-1126')).toBe('ring-closed');
    expect(shapeOn('1126-06-01', 'taiyuan-1126')).toBe('ring');
  });
});
