import { describe, expect, it } from 'vitest';
import { hasWeight } from '../../../src/atlas/event.ts';
import { framePlan } from '../../../src/export/film/frame-plan.ts';
import { cuesOfDays, filmOfDays } from '../../../src/export/film/film-of-days.ts';
import { holdCaptions } from '../../../src/export/film/hold-captions.ts';
import { createLocale } from '../../../src/locale/locale.ts';
import { atlas } from '../../atlas-of-geo.ts';

describe('a film of days', () => {
  const span = atlas.chapters.find(({ id }) => id === 'ch08-first-siege');
  if (!span) throw new Error('there is no such chapter');
  const plan = framePlan(span.start, span.end - 1, { fps: 24, daysPerSecond: 12 });
  const said = ({ instant }: { instant: number }) =>
    atlas
      .sceneAt(instant)
      .events.filter(hasWeight)
      .map(({ feature }) => feature.properties.title_en);
  const held = holdCaptions(plan, said);
  const [first, last] = [held[0], held.at(-1)];
  if (!first || !last) throw new Error('the film is empty');

  it('shows the same pictures in the same order, without a gap', () => {
    expect(held.map(({ instant }) => instant)).toEqual(plan.map(({ instant }) => instant));
    let at = 0;
    for (const { start, duration } of held) {
      expect(start).toBeCloseTo(at, 6);
      at += duration;
    }
  });

  it('leaves each event in its caption long enough to be read, and holds nothing else', () => {
    const all = new Set(held.flatMap(said));
    expect(all.size).toBeGreaterThan(8);
    for (const title of all) {
      const stands = held
        .filter((frame) => said(frame).includes(title))
        .reduce((sum, { duration }) => sum + duration, 0);
      expect(title.length / stands, title).toBeLessThan(15);
    }
    for (const frame of held.filter((one) => said(one).length === 0)) expect(frame.duration).toBe(1 / 24);
  });

  it('is held no longer than it would stand anyway', () => {
    const slow = framePlan(0, 20, { fps: 24, daysPerSecond: 1 });
    const one = (day: number) => (day >= 5 && day < 15 ? ['One event'] : []);
    expect(holdCaptions(slow, ({ instant }) => one(instant))).toEqual(slow);
  });

  it('has its captions beside it, each while it stands', () => {
    const locale = createLocale(
      () => 'en',
      atlas,
      (text) => text,
    );
    const frames = filmOfDays(atlas, locale, [span.start, span.end - 1], { fps: 24, daysPerSecond: 12 });
    const cues = cuesOfDays(frames);
    expect(new Set(cues.flatMap(({ text }) => text.split(' · ')))).toEqual(new Set(held.flatMap(said)));
    for (const { start, end, text } of cues)
      for (const frame of frames.filter((one) => one.start > start - 1e-6 && one.start < end - 1e-6))
        expect(frame.said.join(' · ')).toBe(text);
  });
});
