import { describe, expect, it } from 'vitest';
import { featureLook } from '../../../src/lifespans/features/feature-look.ts';
import { colourOption, plainLook } from '../../../src/lifespans/plugin/plain-look.ts';

// the names that browsers know are tried in one: tests/lifespans/plugin/plugin.long.test.ts
describe('a look as it was asked for', () => {
  it('has its colours in hex, those of properties too', () => {
    const look = plainLook({
      colour: { property: 'side', colours: { jin: '#8C5A2B', song: 'rgb(47, 111, 79)' } },
      outline: '#123',
      opacity: { property: 'certainty' },
    });
    expect(look).toMatchObject({
      colour: { property: 'side', colours: { jin: '#8c5a2b', song: '#2f6f4f' } },
      outline: '#112233',
      opacity: { property: 'certainty' },
    });
    expect(colourOption('markColour', '#fff')).toBe(0xffffff);
  });

  it('is refused by the name of the option and the value where a colour is none', () => {
    expect(() => plainLook({ colour: 'blurple' })).toThrow('colour: “blurple” is no colour');
    expect(() => plainLook({ outline: { property: 'side', colours: { jin: 'blurple' } } })).toThrow(
      'outline.jin: “blurple” is no colour',
    );
  });
});

describe('an opacity by a property', () => {
  const alphaOf = (certainty: unknown) =>
    featureLook({ opacity: { property: 'certainty' } }, { certainty }, true).fill & 255;

  it('is what the property holds, from 0 to 1, and as usual where it holds no number', () => {
    expect([1, '0.4', 0, 7, -1].map(alphaOf)).toEqual([255, 102, 0, 255, 0]);
    expect(['', null, 'sure'].map(alphaOf)).toEqual([230, 230, 230]);
  });
});
