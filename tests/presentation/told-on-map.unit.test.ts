import { describe, expect, it } from 'vitest';
import { sampled } from '../sampled.ts';
import { atlas } from '../atlas-of-geo.ts';
import { missingOf, steps, unexplained, unexplainedOf } from './told-on-map.ts';

const SIZES = [
  [1280, 720],
  [1920, 1080],
  [1024, 768],
] as const;
const LANGUAGES = ['en', 'zh-Hant', 'zh-Hans'] as const;

describe('what is said at a step', () => {
  it.each(steps.map((step) => [step.id, step] as const))(
    'is drawn, named and clear of the panels at %s, in three languages and sizes',
    (_, step) => {
      const missing = LANGUAGES.flatMap((language) =>
        sampled(SIZES, 3).flatMap(([width, height]) =>
          missingOf(step, language, width, height).map(
            ({ name, reason }) => `${name}: ${reason} (${language}, ${width} × ${height})`,
          ),
        ),
      );
      expect(missing).toEqual([]);
    },
  );

  it.each(steps.map((step) => [step.id, step] as const))(
    'has each symbol explained by the legend at %s',
    (_, step) => {
      const lacking = sampled(SIZES, 3).flatMap(([width, height]) =>
        unexplainedOf(step, 'en', width, height),
      );
      expect(lacking).toEqual([]);
      expect(unexplained(['ring-broken', 'zhou-doubtful', 'fu'], ['seats'])).toEqual(['siege', 'site']);
    },
  );

  it('is missed where the map does not bear it', () => {
    const step = steps.find(({ id }) => id === 'ch06-3');
    if (!step) throw new Error('no step ch06-3');
    const undeclared = { ...step, subjects: [] };
    expect(missingOf(undeclared, 'en', 1280, 720).map(({ name }) => name)).toContain('Zonghan');
    const texts = { ...step.texts, narration_en: `${step.texts.narration_en} Chong Shidao is in the west.` };
    expect(missingOf({ ...step, texts }, 'en', 1280, 720)).toEqual([
      { name: 'Chong Shidao', reason: 'no name' },
    ]);
  });

  it('is left without a place only for a reason, and only where it is said', () => {
    for (const { texts, passing } of steps) {
      const said = [texts.title_en, texts.narration_en, texts.title_zh, texts.narration_zh].join('\n');
      for (const { names, why_en } of passing) {
        expect(why_en.length).toBeGreaterThan(20);
        expect(names.filter((name) => said.includes(name))).not.toEqual([]);
      }
    }
    expect(steps.flatMap(({ passing }) => passing).length).toBeLessThan(15);
  });

  it('begins with the title of the atlas, and ends with what it comes to', () => {
    expect(steps[0]?.kind).toBe('title');
    expect(steps[0]?.texts.title_en).toBe(atlas.config.title_en);
    expect(steps.slice(-2).map(({ kind }) => kind)).toEqual(['closing', 'closing']);
    expect(steps.filter(({ kind }) => kind === null)).toHaveLength(41);
  });
});
