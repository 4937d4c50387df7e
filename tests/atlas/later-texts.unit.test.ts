import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { giveTexts, takeTexts, TOLD_KINDS } from '../../src/atlas/later-texts.ts';

const read = (kind: string) => JSON.parse(readFileSync(`geo/${kind}.geojson`, 'utf8')).features;

describe('the texts of the record, taken out for later', () => {
  it.each(TOLD_KINDS)('come back to the last stop: %s', (kind) => {
    const features = read(kind);
    const texts = JSON.parse(JSON.stringify(takeTexts(features)));
    expect(/"(text|note)_(en|zh)":/.test(JSON.stringify(features))).toBe(false);
    expect(Object.keys(texts).length).toBeGreaterThan(0);
    giveTexts(features, texts);
    expect(features).toEqual(read(kind));
  });

  it('leave alone what has none, and what is not of the record', () => {
    const features = [{ id: 'a', properties: { name_en: 'A', waypoints: [{ place: 'b' }] } }];
    expect(takeTexts(features)).toEqual({});
    giveTexts(features, { other: { text_en: 'Other' }, a: { gone: { text_en: 'Gone' } } });
    expect(features).toEqual([{ id: 'a', properties: { name_en: 'A', waypoints: [{ place: 'b' }] } }]);
  });
});
