import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { lecturePlan } from '../../../src/export/film/lecture-plan.ts';
import { webVtt } from '../../../src/export/film/web-vtt.ts';
import type { LectureRecord } from '../../../src/presentation/lecture-file.ts';
import { lectureOfAtlas } from '../../../src/presentation/lecture-of-atlas.ts';
import { keepTraditional } from '../../../src/time/traditional.ts';
import { atlas } from '../../atlas-of-geo.ts';

const record = JSON.parse(readFileSync('geo/lecture.json', 'utf8')) as LectureRecord;
const steps = lectureOfAtlas(record.steps, atlas);

describe.each([
  ['en', steps.map(({ texts }) => texts.narration_en), 17],
  ['zh-Hant', steps.map(({ texts }) => keepTraditional(texts.narration_zh)), 6],
] as const)('a film of the lecture in %s', (_, captions, most) => {
  const { frames, times, seconds } = lecturePlan(steps, captions, 24);

  it('shows every step once, in order, without a gap', () => {
    expect(times).toHaveLength(steps.length);
    let at = 0;
    for (const { start, duration, step } of frames) {
      expect(start).toBeCloseTo(at, 6);
      expect(start).toBeGreaterThanOrEqual((times[step]?.start ?? NaN) - 1e-6);
      at += duration;
    }
    expect(at).toBeCloseTo(seconds, 6);
    expect([...new Set(frames.map(({ step }) => step))]).toEqual(steps.map((_step, i) => i));
  });

  it(`leaves every caption long enough to be read, at ${most} characters a second at most`, () => {
    for (const [i, { start, end }] of times.entries())
      expect((captions[i]?.length ?? 0) / (end - start), steps[i]?.id).toBeLessThan(most);
  });

  it('plays the days of each step that has any, to their last', () => {
    for (const [i, { opens, until }] of steps.entries()) {
      const own = frames.filter(({ step }) => step === i).map(({ instant }) => instant);
      expect(own[0]).toBe(opens);
      expect(own.at(-1)).toBe(until ?? opens);
      expect([...own].sort((a, b) => a - b)).toEqual(own);
      if (until !== null) expect(new Set(own).size).toBeGreaterThan(50);
    }
  });
});

it('lasts as long as each narration, and a little', () => {
  const captions = steps.map(({ texts }) => texts.narration_en);
  const silent = lecturePlan(steps, captions, 24).times;
  const spoken = steps.map((_, i) => (i % 3 === 0 ? 0 : 3 * i));
  const { times, frames, seconds } = lecturePlan(steps, captions, 24, spoken);
  expect(frames.reduce((sum, { duration }) => sum + duration, 0)).toBeCloseTo(seconds, 6);
  for (const [i, { start, end }] of times.entries()) {
    const was = silent[i] ?? { start: 0, end: 0 };
    expect(end - start).toBeGreaterThanOrEqual(was.end - was.start - 1e-6);
    const said = spoken[i] ?? 0;
    if (said > 0) expect(end - start).toBeGreaterThanOrEqual(said + 1);
    else expect(end - start).toBeCloseTo(was.end - was.start, 6);
  }
});

it('stands as long as the lecturer means to stay', () => {
  const [first] = steps;
  if (!first) throw new Error('there is no step');
  const own = [{ ...first, until: null, seconds: 90 }];
  expect(lecturePlan(own, ['Short.'], 24).seconds).toBeCloseTo(90);
});

describe('subtitles', () => {
  it('are WebVTT: a head, times, texts that mark nothing up, and nothing where nothing is said', () => {
    const cues = [
      { start: 0, end: 4.5, text: 'Jin & Song <1126>' },
      { start: 4.5, end: 5, text: ' ' },
      { start: 3661.25, end: 3670, text: 'one\n\ntwo' },
    ];
    expect(webVtt(cues)).toBe(
      'WEBVTT\n\n1\n00:00:00.000 --> 00:00:04.500\nJin &amp; Song &lt;1126&gt;\n\n2\n01:01:01.250 --> 01:01:10.000\none two\n',
    );
  });
});
