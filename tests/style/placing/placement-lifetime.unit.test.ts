import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { describe, expect, it } from 'vitest';
import { placeLabelsOnScreen, type Placement } from '../../../src/style/placing/place-labels-on-screen.ts';
import { mercator, realAtlas, realLabels, requestAt, roughMeasure } from '../real-labels.ts';

const atlas = realAtlas();
const labels = realLabels(atlas);
const [WIDTH, HEIGHT, ZOOM] = [1280, 720, 5.7];
const FRAMES = 12;

setFlagsFromString('--expose-gc');
const collect = runInNewContext('gc') as () => void;

/** Places one frame after another, each after the one before it; gives the last, and those before it as they are remembered. */
function frames(moved: boolean): { readonly last: Placement | null; readonly before: WeakRef<Placement>[] } {
  let last: Placement | null = null;
  const before: WeakRef<Placement>[] = [];
  for (let frame = 0; frame < FRAMES; frame++) {
    const centre = [114.8 + (moved ? frame / 50 : 0), 38.2] as const;
    if (last) before.push(new WeakRef(last));
    last = placeLabelsOnScreen({
      project: mercator(centre, ZOOM, WIDTH, HEIGHT),
      width: WIDTH,
      height: HEIGHT,
      measure: roughMeasure,
      candidates: labels.of(atlas.sceneAt(atlas.span.start + 1100 + frame), requestAt(ZOOM)),
      panels: [],
      columns: [],
      previous: last,
      day: atlas.span.start + 1100 + frame,
      moved: moved && frame > 0,
    });
  }
  return { last, before };
}

describe('what a frame has placed', () => {
  it.each([
    ['while the camera rests', false],
    ['while it moves', true],
  ])('holds nothing of the frames before it: %s', async (_, moved) => {
    const { last, before } = frames(moved);
    // what is weakly held lives to the end of the turn in which it was made
    await new Promise((resolve) => setImmediate(resolve));
    collect();
    expect(last?.curves.size).toBeGreaterThan(0);
    expect(before.filter((placement) => placement.deref() !== undefined)).toEqual([]);
  });
});
