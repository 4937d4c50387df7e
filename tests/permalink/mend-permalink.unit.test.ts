import { describe, expect, it } from 'vitest';
import { decodePermalink } from '../../src/permalink/decode-permalink.ts';
import { encodePermalink } from '../../src/permalink/encode-permalink.ts';
import { mendPermalink } from '../../src/permalink/mend-permalink.ts';
import type { PermalinkContext } from '../../src/permalink/permalink-context.ts';
import { readPermalink } from '../../src/permalink/read-permalink.ts';
import { seededNumbers } from '../seeded-numbers.ts';
import { MANGLERS } from './mangled-links.ts';
import { mangleStates } from './mangle-states.ts';
import { context, defaults, details, randomView, span } from './random-views.ts';

const FEATURES = ['place:pingzhou', 'place:zhongdu', 'movement:zongwang-first', 'event:kaifeng-falls'];
const CHAPTERS = ['siege', 'ch12-captives'];
const atlas: PermalinkContext = {
  ...context,
  hasFeature: ({ kind, id }) => FEATURES.includes(`${kind}:${id}`),
  hasChapter: (id) => CHAPTERS.includes(id),
  features: () => FEATURES,
  chapters: () => CHAPTERS,
};
const read = async (hash: string, search = '') => {
  const { view, problems } = await readPermalink(hash, search, atlas);
  return {
    link: encodePermalink(view, defaults),
    told: problems.map(({ key, reason }) => `${key}: ${reason}`),
    problems,
  };
};

describe('a link changed on its way', () => {
  it.each(Object.entries(MANGLERS))('brings back its state: %s', (_, mangle) =>
    mangleStates(mangle, 200, 1126),
  );

  it('is left alone where it is whole', async () => {
    const next = seededNumbers(7);
    for (let i = 0; i < 500; i++) {
      const hash = encodePermalink(randomView(next), defaults);
      expect(await readPermalink(hash, '', context)).toEqual(decodePermalink(hash, context, details));
    }
  });
});

/** Links by hand or in pieces: fragment and search, and the link that was meant. */
const MEANT: readonly [hash: string, meant: string, search?: string][] = [
  ['#1127-01-09', '#v=1&date=1127-01-09'],
  ['#1127/1/9', '#v=1&date=1127-01-09'],
  ['#/1127-01-09', '#v=1&date=1127-01-09'],
  ['#9.1.1127', '#v=1&date=1127-01-09'],
  ['#11270109', '#v=1&date=1127-01-09'],
  ['#1127年1月9日', '#v=1&date=1127-01-09'],
  ['#pingzhou', '#v=1&date=1123-01-04&select=place:pingzhou'],
  ['#Pingzhou.', '#v=1&date=1123-01-04&select=place:pingzhou'],
  ['#place:pingzhou', '#v=1&date=1123-01-04&select=place:pingzhou'],
  ['#kaifeng-falls', '#v=1&date=1123-01-04&select=event:kaifeng-falls'],
  [
    '#date=1126-1-31&sheet=Tables&table=siege&sort=-ends',
    '#v=1&date=1126-01-31&sheet=tables&table=sieges&sort=-end',
  ],
  [
    '#date=1126-1-31&timeline=1126/1/1–1126/3/31&bars=on',
    '#v=1&date=1126-01-31&timeline=1126-01-01/1126-03-31&bars=1',
  ],
  ['#date=1126-1-31&find=太原”', `#v=1&date=1126-01-31&sheet=search&find=${encodeURIComponent('太原')}`],
  ['#ch12-captives', '#v=1&date=1123-01-04&chapter=ch12-captives'],
  ['#date=1126-1-31', '#v=1&date=1126-01-31'],
  ['#date=1126/01/31', '#v=1&date=1126-01-31'],
  ['#date=31.1.1126', '#v=1&date=1126-01-31'],
  ['#date=1126-01-31 18', '#v=1&date=1126-01-31T18'],
  ['#date=1126-01', '#v=1&date=1126-01-01'],
  ['#date=1126', '#v=1&date=1126-01-01'],
  [
    '#DATE=1126-01-31&THEME=DARK&SELECT=PLACE:PINGZHOU&LANG=ZH-HANS',
    '#v=1&date=1126-01-31&select=place:pingzhou&lang=zh-Hans&theme=dark',
  ],
  [
    '#dat=1126-01-31&theem=dark&layer=territory,names',
    '#v=1&date=1126-01-31&layers=territory,names&theme=dark',
  ],
  ['#date=1126-01-31&select=pingzhou', '#v=1&date=1126-01-31&select=place:pingzhou'],
  ['#date=1126-01-31&select=palce:pingzhou', '#v=1&date=1126-01-31&select=place:pingzhou'],
  ['#date=1126-01-31&select=place:pingzhuo', '#v=1&date=1126-01-31&select=place:pingzhou'],
  ['#date=1126-01-31&lang=zh-TW', '#v=1&date=1126-01-31&lang=zh-Hant'],
  ['#date=1126-01-31&lang=zh_CN', '#v=1&date=1126-01-31&lang=zh-Hans'],
  ['#date=1126-01-31⟨=zh-Hant', '#v=1&date=1126-01-31&lang=zh-Hant'],
  ['#date=1126-01-31&map=6,50/36,2/114,5', '#v=1&date=1126-01-31&map=6.50/36.200/114.500'],
  // cut off in the middle
  ['#v=1&date=1126-01-31&sel', '#v=1&date=1126-01-31'],
  ['#v=1&date=1126-01-31&select=', '#v=1&date=1126-01-31'],
  ['#v=1&date=1126-01-31&select=place:pingz', '#v=1&date=1126-01-31&select=place:pingzhou'],
  ['#v=1&date=1126-01-31&select=movement:zongw', '#v=1&date=1126-01-31&select=movement:zongwang-first'],
  ['#v=1&date=1126-01-31&theme=da', '#v=1&date=1126-01-31&theme=dark'],
  ['#v=1&date=1126-01-31&layers=territory,nam', '#v=1&date=1126-01-31&layers=territory,names'],
  ['#v=1&date=1126-01-31&ma', '#v=1&date=1126-01-31'],
  ['#v=1&date=1126-01-31&map=6.50/36.2', '#v=1&date=1126-01-31'],
  ['', '#v=1&date=1126-01-31&theme=dark', '?date=1126-01-31&theme=dark'],
  ['#theme=dark', '#v=1&date=1126-01-31&theme=dark', '?date=1126-1-31'],
];

describe('a link by hand or in pieces', () => {
  it.each(MEANT)('%s is read as %s', async (hash, meant, search = '') => {
    const { link, told } = await read(hash, search);
    expect(link).toBe(meant);
    expect(told.length).toBeGreaterThan(0);
  });

  it('says in one line what was read how', async () => {
    const { problems } = await read('#v=1&amp;date=1126–1–31&amp;theme=DARK).');
    expect(problems).toEqual([
      {
        key: 'link',
        value: '#v=1&amp;date=1126–1–31&amp;theme=DARK).',
        reason: 'mended',
        used: 'date=1126-01-31 theme=dark',
      },
    ]);
  });

  it('does not say of a value that it was read where it was not', async () => {
    const { problems } = await read('#date=1126-1-31&amp;select=palce:nowhere');
    expect(problems.map(({ key, used }) => [key, used])).toEqual([
      ['link', 'date=1126-01-31'],
      ['select', ''],
    ]);
  });

  it('says so where nothing can be read, and opens on the opening day', async () => {
    for (const hash of ['#nonsense', '#%%%', '#lorem ipsum dolor', '#x=']) {
      const { link, told } = await read(hash);
      expect(link.split('&x=')[0]).toBe('#v=1');
      if (hash !== '#x=') expect(told, hash).toEqual([expect.stringMatching(/: not-text$/)]);
    }
  });

  it('keeps what others wrote into the link, and no key that looks like its own', async () => {
    const { link, told } = await read('#date=1126-01-31&theem=dark&amp;names=zh&from=timeline&my-key=7');
    expect(link).toBe('#v=1&date=1126-01-31&theme=dark&names=zh&from=timeline&my-key=7');
    expect(told).toEqual(['link: mended']);
    const carried = '#v=1&date=1126-01-31&lecture=abc&embed-origin=https%3A%2F%2Fexample.org';
    expect((await read(carried)).told).toEqual([]);
  });

  it('says nothing where a chat wrote before a link that is whole', async () => {
    for (const search of ['?from=singlemessage&isappinstalled=0', '?utm_source=mail', '?fbclid=IwAR0x'])
      expect((await read('#v=1&date=1126-01-31&theme=dark', search)).told).toEqual([]);
  });

  it('reads no link in the address of a file', async () => {
    const data = 'https://example.org/a.geojson?date=1127-01-01&map=6/36/114';
    const hash = `#v=1&date=1126-1-31&data=${encodeURIComponent(data)}`;
    expect((await read(hash)).link).toBe(`#v=1&date=1126-01-31&data=${encodeURIComponent(data)}`);
  });
});

describe('10,000 random fragments', () => {
  it('are read without a throw to a state that can stand', () => {
    const next = seededNumbers(99);
    const pieces = [
      'date',
      'map',
      '=',
      '&',
      '&amp;',
      '%26',
      '%',
      '%25',
      '#',
      '?',
      '/',
      '1126',
      '-',
      '–',
      '靖康',
      ' ',
      '\u200b',
      'select=',
      'place:',
      '__proto__',
      'data=',
      '⟨=',
      '\\',
      '=3D',
      '<',
      ')',
      '\ud800',
      '﹪',
      'T',
      '9',
    ];
    for (let i = 0; i < 10_000; i++) {
      const hash = `#${Array.from({ length: Math.floor(next() * 14) }, () => pieces[Math.floor(next() * pieces.length)]).join('')}`;
      const { view } = mendPermalink(hash, next() < 0.2 ? `?${hash.slice(1)}` : '', context, details);
      if (view.instant < span.start - 0.5 || view.instant >= span.end - 0.5 + 1e-9) expect.fail(hash);
      const written = encodePermalink(view, defaults);
      if (decodePermalink(written, context, details).problems.length > 0) expect.fail(`${hash} → ${written}`);
    }
    expect(({} as Record<string, unknown>).date).toBeUndefined();
  });
});
