// Every expectation of an error here is one that the types must raise: the compiler fails where it raises none.
import { readFileSync } from 'node:fs';
import { render } from 'solid-js/web';
import { describe, expect, it } from 'vitest';
import { createLocale } from '../../src/locale/locale.ts';
import { createSimplifier } from '../../src/time/simplify.ts';
import { keepTraditional } from '../../src/time/traditional.ts';
import { atlas } from '../atlas-of-geo.ts';

const simplify = createSimplifier(JSON.parse(readFileSync('geo/simplified.json', 'utf8')));
const locale = createLocale(() => 'zh-Hans', atlas, simplify);
const { properties: place } = atlas.places.get('bianjing')!;
const modern_zh = place.modern_zh!;

describe('a traditional text of the record', () => {
  it('is refused by all that shows texts', () => {
    const canvas = { fillText: (_text: string) => undefined } as Pick<CanvasRenderingContext2D, 'fillText'>;
    const refused = [
      // @ts-expect-error as text of an element
      () => <p>{modern_zh}</p>,
      // @ts-expect-error beside other text
      () => <p>Now {place.name_zh}</p>,
      // @ts-expect-error as an attribute
      () => <p title={modern_zh} />,
      // @ts-expect-error as a label
      () => <p aria-label={modern_zh} />,
      // @ts-expect-error as text of a node
      () => document.createElement('p').append(modern_zh),
      // @ts-expect-error on a canvas
      () => canvas.fillText(modern_zh, 0, 0),
      // @ts-expect-error within a text
      () => `${modern_zh}`,
      // @ts-expect-error before a text
      () => modern_zh + '城',
      // @ts-expect-error as a text with its functions
      () => modern_zh.slice(0, 2),
      // @ts-expect-error under another name
      (): string => modern_zh,
      // @ts-expect-error as one of two
      (): string => (locale.english() ? place.name_en : modern_zh),
    ];
    expect(refused).toHaveLength(11);
  });

  it('is the only text that a locale converts', () => {
    // @ts-expect-error a text of anybody
    expect(locale.script('東京')).toBe('东京');
    // @ts-expect-error a pair of anybody’s texts
    expect(locale.pair({ en: 'a', zh: '東京' })).toBe('东京');
  });

  it('is shown in the reader’s script', () => {
    const root = document.createElement('div');
    const leave = render(() => <p title={locale.text(place, 'modern')}>{locale.script(modern_zh)}</p>, root);
    expect(keepTraditional(modern_zh)).toBe('河南開封');
    expect([root.textContent, root.querySelector('p')?.title]).toEqual(['河南开封', '河南开封']);
    leave();
  });
});
