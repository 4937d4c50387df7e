import { describe, expect, it } from 'vitest';
import { decodePermalink } from '../../src/permalink/decode-permalink.ts';
import { encodePermalink } from '../../src/permalink/encode-permalink.ts';
import type { PermalinkContext, ProblemReason } from '../../src/permalink/permalink-context.ts';
import { openingView, type View } from '../../src/view/view.ts';
import { PLAIN_PANELS } from '../../src/view/panels.ts';
import { writeInstant } from '../../src/permalink/write-values.ts';
import { LAYER_IDS } from '../../src/view/layer-ids.ts';
import { instantOf } from '../../src/time/instant.ts';
import { parseDay } from '../../src/time/written-date.ts';

const span = { start: parseDay('1123-01-01'), end: parseDay('1127-12-31') + 1 };
const defaults: View = Object.freeze(openingView(parseDay('1123-01-04')));
const context: PermalinkContext = Object.freeze({
  span,
  box: [103, 29, 133.5, 48] as const,
  zooms: { least: 4, most: 9 },
  defaults,
  hasChapter: (id: string) => id === 'ch08-first-siege',
  hasFeature: ({ kind, id }: { kind: string; id: string }) => kind === 'place' && id === 'pingzhou',
  stepsOf: () => 4,
  spanOf: (id: string) =>
    id === 'ch08-first-siege' ? { start: parseDay('1126-01-27'), end: parseDay('1126-03-08') } : undefined,
});
const read = (hash: string) => decodePermalink(hash, context);

describe('a permalink', () => {
  it('is read key by key', () => {
    const { view, problems } = read(
      '#v=1&date=1126-01-31T18&map=6.50/36.200/114.500&chapter=ch08-first-siege&select=place:pingzhou&layers=territory,names&lang=zh-Hans&theme=dark&names=modern&widths=numbers&view=present&speed=0.5&loop=1&step=3&mode=window:10&compare=1127-01-09&account=seed&data=https%3A%2F%2Fexample.org%2Fa.geojson%3Fx%3D1&under=1',
    );
    expect(problems).toEqual([]);
    expect(view).toEqual({
      ...PLAIN_PANELS,
      sheet: 'own-data',
      instant: instantOf(parseDay('1126-01-31'), 18),
      map: { zoom: 6.5, lat: 36.2, lon: 114.5, bearing: 0, pitch: 0 },
      chapter: 'ch08-first-siege',
      select: { kind: 'place', id: 'pingzhou' },
      layers: ['territory', 'names'],
      language: 'zh-Hans',
      theme: 'dark',
      names: 'modern',
      widths: 'numbers',
      display: 'present',
      speed: 0.5,
      loop: true,
      step: 3,
      mode: { kind: 'window', days: 10 },
      compare: instantOf(parseDay('1127-01-09')),
      account: 'seed',
      data: 'https://example.org/a.geojson?x=1',
      under: true,
      unknown: [],
    });
  });

  it('says by widths whether armies are as wide as their numbers, and nothing where they are not', () => {
    expect(read('#v=1').view.widths).toBe('steps');
    const { view, problems } = read('#v=1&widths=numbers');
    expect([view.widths, problems]).toEqual(['numbers', []]);
    expect(encodePermalink(view, defaults)).toBe('#v=1&widths=numbers');
    expect(encodePermalink({ ...view, widths: 'steps' }, defaults)).toBe('#v=1');
    expect(read('#widths=miles')).toMatchObject({
      view: { widths: 'steps' },
      problems: [{ key: 'widths', value: 'miles', reason: 'not-one-of', used: 'steps' }],
    });
  });

  it('leaves defaults out, keeps a fixed order and the keys it does not know', () => {
    expect(encodePermalink(defaults, defaults)).toBe('#v=1');
    const { view } = read('#theme=dark&mode=window:10&date=1126-01-31&x=%E9%87%91');
    expect(encodePermalink(view, defaults)).toBe(
      '#v=1&date=1126-01-31&mode=window:10&theme=dark&x=%E9%87%91',
    );
  });

  it('opens a chapter on its first day where no date is given, and writes both', () => {
    const { view } = read('#chapter=ch08-first-siege');
    expect(writeInstant(view.instant)).toBe('1126-01-27');
    expect(encodePermalink(view, defaults)).toBe('#v=1&date=1126-01-27&chapter=ch08-first-siege');
  });

  it('round-trips every noon of the span and hours within a day', () => {
    for (let day = span.start; day < span.end; day++) {
      for (const hour of [12, (day * 7) % 24]) {
        const view = {
          ...defaults,
          instant: instantOf(day, hour),
          map: { zoom: 6.25, lat: 36.125, lon: 114.5, bearing: (day % 90) - 45, pitch: day % 60 },
        };
        const { view: back, problems } = read(encodePermalink(view, defaults));
        expect(problems).toEqual([]);
        expect(back.instant).toBeCloseTo(view.instant, 9);
        expect(back.map).toEqual(view.map);
      }
    }
  });
});

/** Broken links: the fragment, the key and the reason that must be named, and a date that must stand where one does. */
const BROKEN: readonly [hash: string, key: string, reason: ProblemReason, date?: string][] = [
  ['#v=2', 'v', 'newer-version'],
  ['#v=', 'v', 'newer-version'],
  ['#v=one', 'v', 'newer-version'],
  ['#date=', 'date', 'not-a-date'],
  ['#date=yesterday', 'date', 'not-a-date'],
  ['#date=1126', 'date', 'not-a-date'],
  ['#date=1126-1-31', 'date', 'not-a-date'],
  ['#date=31.1.1126', 'date', 'not-a-date'],
  ['#date=NaN', 'date', 'not-a-date'],
  ['#date=1126-02-30', 'date', 'no-such-day', '1126-02-28'],
  ['#date=1124-02-30', 'date', 'no-such-day', '1124-02-29'],
  ['#date=1126-13-01', 'date', 'no-such-day', '1126-12-01'],
  ['#date=1126-00-10', 'date', 'no-such-day', '1126-01-10'],
  ['#date=1126-01-31T25', 'date', 'no-such-day', '1126-01-31T23.99'],
  ['#date=1122-12-31', 'date', 'out-of-span', '1123-01-01'],
  ['#date=1128-01-01', 'date', 'out-of-span', '1127-12-31'],
  ['#date=9999-01-01', 'date', 'out-of-span', '1127-12-31'],
  ['#speed=fast', 'speed', 'not-a-speed'],
  ['#speed=-4', 'speed', 'not-a-speed'],
  ['#speed=1e9', 'speed', 'not-a-speed'],
  ['#speed=0', 'speed', 'not-a-speed'],
  ['#loop=yes', 'loop', 'not-one-of'],
  ['#mode=window', 'mode', 'not-one-of'],
  ['#mode=window:0', 'mode', 'not-one-of'],
  ['#mode=window:99999', 'mode', 'not-one-of'],
  ['#compare=tomorrow', 'compare', 'not-a-date'],
  ['#compare=1200-01-01', 'compare', 'out-of-span'],
  ['#account=mine', 'account', 'not-one-of'],
  ['#step=2', 'step', 'no-such'],
  ['#chapter=ch08-first-siege&step=9', 'step', 'no-such'],
  ['#step=zero', 'step', 'no-such'],
  ['#data=javascript:alert(1)', 'data', 'not-an-address'],
  ['#data=', 'data', 'not-an-address'],
  ['#view=cinema', 'view', 'not-one-of'],
  ['#names=klingon', 'names', 'not-one-of'],
  ['#widths=', 'widths', 'not-one-of'],
  ['#widths=miles', 'widths', 'not-one-of'],
  ['#map=', 'map', 'not-a-map'],
  ['#map=6', 'map', 'not-a-map'],
  ['#map=6/36', 'map', 'not-a-map'],
  ['#map=6/36/x', 'map', 'not-a-map'],
  ['#map=NaN/NaN/NaN', 'map', 'not-a-map'],
  ['#map=6/36/114/0/0/0', 'map', 'not-a-map'],
  ['#map=1e3/36/114', 'map', 'not-a-map'],
  ['#map=22/36/114', 'map', 'out-of-box'],
  ['#map=6/88/114', 'map', 'out-of-box'],
  ['#map=6/36/-114', 'map', 'out-of-box'],
  ['#map=6/36/114/720', 'map', 'out-of-box'],
  ['#map=6/36/114/0/85', 'map', 'out-of-box'],
  ['#chapter=ch99', 'chapter', 'no-such'],
  ['#chapter=__proto__', 'chapter', 'no-such'],
  ['#select=pingzhou', 'select', 'no-such'],
  ['#select=place:nowhere', 'select', 'no-such'],
  ['#select=planet:mars', 'select', 'no-such'],
  ['#select=place:pingzhou%20', 'select', 'no-such'],
  ['#layers=', 'layers', 'not-one-of'],
  ['#layers=territory,dragons', 'layers', 'not-one-of'],
  ['#lang=fr', 'lang', 'not-one-of'],
  ['#lang=ZH-HANT', 'lang', 'not-one-of'],
  ['#theme=neon', 'theme', 'not-one-of'],
  ['#date=1126-01-31&date=1127-01-09', 'date', 'given-twice', '1126-01-31'],
  ['#date=1123-02-01&chapter=ch08-first-siege', 'chapter', 'not-its-day', '1123-02-01'],
  ['#date=%E0%A4%A', 'date', 'not-text'],
  [`#date=${'1'.repeat(100_000)}`, 'date', 'not-text'],
  ['#select=place:<script>alert(1)</script>', 'select', 'no-such'],
];

describe('a broken permalink', () => {
  it.each(BROKEN)('%s names %s (%s)', (hash, key, reason, date) => {
    const { view, problems } = read(hash);
    expect(problems.map((problem) => [problem.key, problem.reason])).toEqual([[key, reason]]);
    if (date !== undefined) expect(writeInstant(view.instant)).toBe(date);
    expect(view.instant).toBeGreaterThanOrEqual(span.start - 0.5);
    expect(view.instant).toBeLessThan(span.end - 0.5);
  });

  it('loses nothing else of the link', () => {
    const { view } = read('#date=nonsense&theme=dark&map=6/36/114&x=1');
    expect(view.theme).toBe('dark');
    expect(view.map?.lon).toBe(114);
    expect(view.unknown).toEqual([['x', '1']]);
  });

  it('never throws and always yields a view, whatever the text', () => {
    const alphabet = [
      '#',
      '&',
      '=',
      '%',
      '/',
      '-',
      ':',
      ',',
      'T',
      '1',
      '126',
      'date',
      'map',
      'layers',
      '__proto__',
      'constructor',
      '%00',
      '\u202e',
      '靖康',
      '<',
    ];
    let state = 12345;
    const next = () => (state = (state * 1103515245 + 12345) % 2147483648);
    for (let i = 0; i < 20_000; i++) {
      const hash = Array.from({ length: next() % 12 }, () => alphabet[next() % alphabet.length]).join('');
      const { view } = read(hash);
      expect(Number.isFinite(view.instant)).toBe(true);
      expect(view.layers.every((id) => LAYER_IDS.includes(id))).toBe(true);
    }
    expect(({} as Record<string, unknown>).date).toBeUndefined();
  });
});
