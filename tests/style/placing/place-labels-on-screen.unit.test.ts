import { describe, expect, it } from 'vitest';
import type { LonLat } from '../../../src/geometry/great-circle.ts';
import { AROUND, textOf, type PointLabel } from '../../../src/style/labels/label.ts';
import { overlap } from '../../../src/geometry/box.ts';
import {
  placeLabelsOnScreen,
  type Placement,
  type PlacingRequest,
} from '../../../src/style/placing/place-labels-on-screen.ts';
import { parseDay } from '../../../src/time/written-date.ts';
import {
  mercator,
  placeDay,
  realAtlas,
  realLabels,
  requestAt,
  roughMeasure,
  type TestView,
} from '../real-labels.ts';
import { sampled, times } from '../../sampled.ts';

const atlas = realAtlas();
const labels = realLabels(atlas);

const DATES = [
  '1123-01-01', '1123-02-01', '1123-05-20', '1123-06-20', '1123-08-15', '1123-12-05', '1124-01-10', '1124-06-01',
  '1124-09-10', '1125-03-10', '1125-08-01', '1125-12-20', '1126-01-05', '1126-01-31', '1126-03-10', '1126-05-28',
  '1126-08-20', '1126-09-20', '1126-11-20', '1127-01-09', '1127-04-01', '1127-06-01', '1127-10-25', '1127-12-31',
]; // prettier-ignore

const DAYS = times(120, 30);
const NORTH_CHINA: LonLat = [114.8, 38.2];

function view(zoom: number, centre = NORTH_CHINA): TestView {
  const [width, height] = [1440, 900];
  return { project: mercator(centre, zoom, width, height), width, height, request: requestAt(zoom) };
}

/** Where the story is on a day: a siege, else the head of a column, else the middle of the atlas. */
function storyOn(date: string): LonLat {
  const { sieges, movements } = atlas.sceneAt(parseDay(date));
  return sieges[0]?.siege.at ?? movements[0]?.at ?? NORTH_CHINA;
}

function label(key: string, x: number, priority: number, text = '汴京'): PointLabel {
  const lines = [[{ text, face: 'han' as const, size: 16, tracking: 0, colour: '#000000' }]];
  const halo = { colour: '#ffffff', width: 1 };
  return {
    key,
    subject: 'places',
    lines,
    halo,
    priority,
    opacity: 1,
    at: [x, 100],
    anchors: AROUND,
    offset: 10,
  };
}

function request(candidates: readonly PointLabel[], previous: Placement | null, day = 0): PlacingRequest {
  const project = ([x, y]: readonly [number, number]) => ({ x, y });
  return {
    candidates,
    project,
    width: 400,
    height: 200,
    panels: [],
    columns: [],
    measure: roughMeasure,
    previous,
    day,
    moved: false,
  };
}

describe('the placing of labels', () => {
  it.each(sampled(DATES, 4))('lets no two labels overlap on %s', (date) => {
    for (const zoom of [5, 5.7, 6, 6.4, 7, 7.2, 8]) {
      const centre = zoom < 6 ? NORTH_CHINA : storyOn(date);
      const { placement } = placeDay(atlas, labels, parseDay(date), view(zoom, centre), null);
      expect(placement.labels.length).toBeGreaterThan(zoom < 7 ? 10 : 5);
      const boxes = placement.labels.flatMap(({ candidate, boxes }) =>
        boxes.map((box) => ({ box, key: candidate.key })),
      );
      const clashes = boxes.flatMap((a, i) =>
        boxes.slice(i + 1).filter((b) => a.key !== b.key && overlap(a.box, b.box)),
      );
      expect(clashes).toEqual([]);
      for (const { box } of boxes) {
        expect(box.left).toBeGreaterThanOrEqual(0);
        expect(box.right).toBeLessThanOrEqual(1440);
      }
    }
  });

  it.each(sampled(DATES, 2))('names every besieged place in view on %s', (date) => {
    const { candidates, placement } = placeDay(atlas, labels, parseDay(date), view(6), null);
    const shown = new Set(
      placement.labels.filter(({ text }) => text !== '').map(({ candidate }) => candidate.key),
    );
    const missing = candidates.filter((candidate) => {
      if (candidate.subject !== 'sieges' || candidate.lines.length === 0 || !('at' in candidate))
        return false;
      const { x, y } = view(6).project(candidate.at);
      return x > 150 && x < 1290 && y > 60 && y < 840 && !shown.has(candidate.key);
    });
    expect(missing.map(({ key }) => key)).toEqual([]);
  });

  it.each([5, 5.7, 6, 7, 8])(`keeps labels in their places through ${DAYS} days at zoom %d`, (zoom) => {
    const fixed = view(zoom);
    const first = parseDay('1125-12-01');
    let before: Placement | null = null;
    const gone = new Map<string, number>();
    const [jumps, blinks]: [string[], string[]] = [[], []];
    for (let day = first; day < first + DAYS; day++) {
      const { placement } = placeDay(atlas, labels, day, fixed, before);
      const shown = new Map(
        placement.labels.filter(({ text }) => text !== '').map((item) => [item.candidate.key, item]),
      );
      for (const old of before?.labels ?? []) {
        const { key } = old.candidate;
        const now = shown.get(key);
        if (old.text !== '' && !now) gone.set(key, day);
        const candidate = now?.candidate ?? old.candidate;
        const moving = 'at' in candidate && (candidate.moving === true || candidate.insistent === true);
        const whole = now && textOf(now.candidate.lines) === textOf(old.candidate.lines);
        if (now && whole && old.text !== '' && now.option !== old.option && !moving)
          jumps.push(`${key} on ${day - first}`);
      }
      for (const key of shown.keys()) {
        if (before?.labels.some((old) => old.candidate.key === key && old.text !== '')) continue;
        if (day - (gone.get(key) ?? -Infinity) < 3) blinks.push(`${key} on ${day - first}`);
      }
      before = placement;
    }
    expect(jumps).toEqual([]);
    expect(blinks).toEqual([]);
  });

  it('gives the same placement to the same request', () => {
    const day = parseDay('1126-01-31');
    const first = placeDay(atlas, labels, day, view(5.7), null).placement.labels;
    const second = placeDay(atlas, labels, day, view(5.7), null).placement.labels;
    expect(second.map(({ candidate, option }) => [candidate.key, option])).toEqual(
      first.map(({ candidate, option }) => [candidate.key, option]),
    );
  });

  it('keeps the side a label had, though a better one is free again', () => {
    const [wall, town] = [label('wall', 60, 0, '雲中雲中雲中雲中'), label('town', 100, 1)];
    const crowded = placeLabelsOnScreen(request([{ ...wall, anchors: ['right'] }, town], null));
    const alone = placeLabelsOnScreen(request([town], crowded, 1));
    const fresh = placeLabelsOnScreen(request([town], null, 1));
    const optionOf = (placement: Placement) =>
      placement.labels.find(({ candidate }) => candidate.key === 'town')?.option;
    expect(optionOf(crowded)).not.toBe(optionOf(fresh));
    expect(optionOf(alone)).toBe(optionOf(crowded));
  });

  it('places the more important of two that want one place', () => {
    const only = { anchors: ['right'] as const };
    const { labels: placed } = placeLabelsOnScreen(
      request(
        [
          { ...label('b', 100, 2), ...only },
          { ...label('a', 104, 1), ...only },
        ],
        null,
      ),
    );
    expect(placed.map(({ candidate }) => candidate.key)).toEqual(['a']);
  });

  it('puts no label under a panel', () => {
    const panel = { left: 100, top: 0, right: 400, bottom: 200 };
    const { labels: placed } = placeLabelsOnScreen({
      ...request([label('a', 90, 1)], null),
      panels: [panel],
    });
    expect(placed.map(({ option }) => option)).toEqual(['0:0:left']);
  });
});
