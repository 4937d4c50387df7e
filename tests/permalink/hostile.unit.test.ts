import { describe, expect, it } from 'vitest';
import { decodePermalink } from '../../src/permalink/decode-permalink.ts';
import { encodePermalink } from '../../src/permalink/encode-permalink.ts';
import { pinnedPermalink } from '../../src/permalink/pinned-permalink.ts';
import { openingView } from '../../src/view/view.ts';
import { shownValue } from '../../src/ui/notices/shown-value.ts';
import { parseDay } from '../../src/time/written-date.ts';
import { BIDI, HOSTILE } from './hostile-links.ts';

const span = { start: parseDay('1123-01-01'), end: parseDay('1127-12-31') + 1 };
const defaults = openingView(parseDay('1123-01-04'));
const context = {
  span,
  box: [103, 29, 133.5, 48] as const,
  zooms: { least: 4, most: 9 },
  defaults,
  hasChapter: (id: string) => id === 'ch08-first-siege',
  hasFeature: () => false,
  spanOf: () => undefined,
  stepsOf: () => 0,
};

describe('a hostile link', () => {
  it.each(HOSTILE)('gives a valid view and names what was wrong: %s', (_, hash, key) => {
    const { view, problems } = decodePermalink(hash, context);
    expect(problems.length).toBeGreaterThan(0);
    if (key) expect(problems.map((problem) => problem.key)).toContain(key);
    expect(view.instant).toBeGreaterThanOrEqual(span.start - 0.5);
    expect(view.instant).toBeLessThan(span.end - 0.5);
    const { unknown: _kept, ...known } = view;
    const { unknown: _none, ...opening } = defaults;
    expect({ ...known, mode: opening.mode }).toEqual(opening);
    expect(decodePermalink(encodePermalink(view, defaults), context).problems).toEqual([]);
    expect(({} as Record<string, unknown>).polluted).toBeUndefined();
    expect(Object.prototype.toString.call({})).toBe('[object Object]');
  });

  it.each(BIDI.map((sign) => [`U+${sign.codePointAt(0)?.toString(16)}`, sign] as const))(
    'is shown with %s written out and the rest isolated',
    (_, sign) => {
      const shown = shownValue(`1126${sign}-10-30`);
      expect(shown).toBe(
        `\u20681126‹U+${sign.codePointAt(0)?.toString(16).toUpperCase().padStart(4, '0')}›-10-30\u2069`,
      );
      expect(Array.from(shown).filter((each) => /\p{Cf}/u.test(each))).toEqual(['\u2068', '\u2069']);
    },
  );

  it('is shown by no more than sixty characters, whole ones', () => {
    expect(shownValue('x'.repeat(1_000_000))).toBe(`\u2068${'x'.repeat(60)}…\u2069`);
    expect(shownValue('𠀀'.repeat(61))).toBe(`\u2068${'𠀀'.repeat(60)}…\u2069`);
    expect(shownValue('𠀀'.repeat(60))).toBe(`\u2068${'𠀀'.repeat(60)}\u2069`);
    expect(shownValue('\ud800')).toBe('\u2068‹U+D800›\u2069');
  });
});

describe('a link that is the same for every reader', () => {
  it('states date, map, language and colours, other keys only where they differ', () => {
    const view = { ...defaults, map: { lon: 114.5, lat: 36, zoom: 6, bearing: 0, pitch: 0 } };
    expect(pinnedPermalink(view)).toBe('#v=1&date=1123-01-04&map=6.00/36.000/114.500&lang=en&theme=paper');
    const other = { ...view, names: 'zh' as const, theme: 'dark' as const, instant: parseDay('1127-01-09') };
    const hash = pinnedPermalink(other);
    expect(hash).toContain('names=zh');
    for (const language of ['en', 'zh-Hant'] as const) {
      const reader = { ...context, defaults: { ...defaults, language, theme: 'dark' as const } };
      expect(decodePermalink(hash, reader)).toEqual({ view: other, problems: [] });
    }
  });

  it('leaves out which page may speak to the frame', () => {
    const unknown = [
      ['embed-origin', 'https://example.org'],
      ['x', '1'],
    ] as const;
    expect(pinnedPermalink({ ...defaults, unknown })).toBe('#v=1&date=1123-01-04&lang=en&theme=paper&x=1');
  });
});
