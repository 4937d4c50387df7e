import { hasWeight } from '../../atlas/event.ts';
import type { Atlas } from '../../atlas/atlas.ts';
import type { Locale } from '../../locale/locale.ts';
import { dayOf } from '../../time/instant.ts';
import type { JulianDay } from '../../time/julian-day.ts';
import { contains } from '../../time/interval.ts';
import { framePlan, type PlannedFrame } from './frame-plan.ts';
import { holdCaptions } from './hold-captions.ts';
import type { Cue } from './web-vtt.ts';

/** A picture of a film of days, with the titles of what happens on its day. */
export interface DayFrame extends PlannedFrame {
  readonly said: readonly string[];
}

/** The pictures of a film of days, as {@link framePlan} has them, each held while what happens on its day is read. */
export function filmOfDays(
  atlas: Atlas,
  locale: Locale,
  [first, last]: readonly [first: JulianDay, last: JulianDay],
  rates: { readonly fps: number; readonly daysPerSecond: number },
): DayFrame[] {
  const titles = new Map<JulianDay, readonly string[]>();
  function said({ instant }: PlannedFrame): readonly string[] {
    const day = dayOf(instant);
    const known = titles.get(day);
    if (known) return known;
    const found = atlas.events
      .filter((event) => hasWeight(event) && contains(event, day))
      .map(({ feature }) => locale.text(feature.properties, 'title'));
    titles.set(day, found);
    return found;
  }
  const frames = framePlan(first, last, rates).map((frame): DayFrame => ({ ...frame, said: said(frame) }));
  return holdCaptions(frames, (frame) => frame.said);
}

/** The captions of a film of days as subtitles: one as long as it stays the same. */
export function cuesOfDays(frames: readonly DayFrame[]): Cue[] {
  const cues: Cue[] = [];
  for (const { start, duration, said } of frames) {
    const text = said.join(' · ');
    const last = cues.at(-1);
    if (last?.text === text) cues[cues.length - 1] = { ...last, end: start + duration };
    else cues.push({ start, end: start + duration, text });
  }
  return cues.filter(({ text }) => text !== '');
}
