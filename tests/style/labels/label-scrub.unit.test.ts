import { describe, expect, it } from 'vitest';
import type { Placement } from '../../../src/style/placing/place-labels-on-screen.ts';
import { parseDay } from '../../../src/time/written-date.ts';
import { mercator, placeDay, realAtlas, realLabels, requestAt, type TestView } from '../real-labels.ts';
import { times } from '../../sampled.ts';

const atlas = realAtlas();
const labels = realLabels(atlas);

const DAYS = times(120, 24);
const STEPS_A_DAY = 4;
/** A name that is away for fewer days than this, and there before and after, has blinked. */
const BLINK_DAYS = 2;

/** Where the story is: zoom, centre, first day. */
const SCRUBS = [
  [5, 114.8, 38.2, '1125-12-01'],
  [5.7, 114.8, 38.2, '1126-10-01'],
  [6, 114.5, 37, '1125-12-01'],
  [7, 118.2, 39.8, '1123-05-01'],
  [7, 114, 36, '1126-10-15'],
  [8, 118.6, 39.8, '1123-09-01'],
] as const;

function viewAt(zoom: number, lon: number, lat: number): TestView {
  const [width, height] = [1280, 720];
  return { project: mercator([lon, lat], zoom, width, height), width, height, request: requestAt(zoom) };
}

/** The names that stand at an instant. */
function namesOf(placement: Placement): Set<string> {
  return new Set(placement.labels.filter(({ text }) => text !== '').map(({ candidate }) => candidate.key));
}

describe(`a scrub of ${DAYS} successive days in steps of six hours`, () => {
  it.each(SCRUBS)('blinks no name at zoom %d about %d, %d from %s', (zoom, lon, lat, date) => {
    const view = viewAt(zoom, lon, lat);
    const first = parseDay(date);
    const lastSeen = new Map<string, number>();
    const blinks: string[] = [];
    let previous: Placement | null = null;
    let seen = 0;
    for (let step = 0; step < DAYS * STEPS_A_DAY; step++) {
      previous = placeDay(atlas, labels, first + step / STEPS_A_DAY, view, previous).placement;
      for (const key of namesOf(previous)) {
        const away = step - (lastSeen.get(key) ?? step) - 1;
        if (away > 0 && away < BLINK_DAYS * STEPS_A_DAY)
          blinks.push(`${key} away for ${away / STEPS_A_DAY} days until day ${step / STEPS_A_DAY}`);
        lastSeen.set(key, step);
        seen += 1;
      }
    }
    expect(seen / (DAYS * STEPS_A_DAY)).toBeGreaterThan(10);
    expect(blinks).toEqual([]);
  });
});
