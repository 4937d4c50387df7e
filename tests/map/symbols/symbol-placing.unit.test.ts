import { expect, it } from 'vitest';
import type { Scene } from '../../../src/atlas/scene/scene.ts';
import { createSymbolPlacing } from '../../../src/map/symbols/symbol-placing.ts';
import { palettesOf } from '../../../src/style/palette/palette.ts';
import { parseDay } from '../../../src/time/written-date.ts';
import { atlas } from '../../atlas-of-geo.ts';
import { mercator, realStatics, roughMeasure } from '../../style/real-labels.ts';

const statics = realStatics();
const scenes = new Map<string, Scene>();
function sceneOn(day: string): Scene {
  const scene = scenes.get(day) ?? atlas.sceneAt(parseDay(day));
  scenes.set(day, scene);
  return scene;
}

/** A map of 1,000 × 700 px north of Kaifeng, moved so many degrees east: of which day, and whether anybody sees it. */
interface Look {
  readonly day: string;
  readonly east?: number;
  readonly seen?: boolean;
}

/** Places frames one after the other; what comes of the last: whether there was anything to draw anew, and where names stand. */
function placed(looks: readonly Look[]) {
  const placing = createSymbolPlacing(
    {
      atlas,
      statics,
      palette: palettesOf(atlas.config).paper,
      language: 'en',
      simplify: String,
      heads: () => [],
    },
    () => {},
  );
  let anew = false;
  for (const { day, east = 0, seen = true } of looks) {
    placing.setScene(sceneOn(day));
    const frame = placing.place({
      zoom: 6,
      camera: `${east}`,
      project: mercator([114.3 + east, 36], 6, 1000, 700),
      width: 1000,
      height: 700,
      measure: roughMeasure,
      generation: 0,
      seen,
    });
    anew = frame !== null;
  }
  const names = placing
    .placed()
    .map(({ candidate, ...where }) => `${candidate.key} ${JSON.stringify(where)}`);
  return { anew, names };
}

const FIRST = '1126-01-20';
const DAYS = ['1126-01-24', '1126-01-31', '1126-02-09'].map((day) => ({ day }));

it('names placed before anybody sees the map are those that are seen first, and nothing of them is made again', () => {
  const ahead = placed([{ day: FIRST, seen: false }, { day: FIRST }]);
  expect(ahead.anew).toBe(false);
  expect(ahead.names.length).toBeGreaterThan(20);
  expect(ahead.names).toEqual(placed([{ day: FIRST }]).names);
});

it('what nobody saw binds no name, and what somebody saw holds every name from frame to frame', () => {
  const seen = placed([{ day: FIRST }, ...DAYS]).names;
  expect(placed([{ day: FIRST, seen: false }, { day: FIRST }, ...DAYS]).names).toEqual(seen);
  const elsewhere = { day: '1127-03-01', east: 2, seen: false };
  expect(placed([elsewhere, { day: FIRST }]).names).toEqual(placed([{ day: FIRST }]).names);
  // the last day opened at once has its names elsewhere than who came to it by days
  expect(placed(DAYS.slice(-1)).names).not.toEqual(seen);
});
