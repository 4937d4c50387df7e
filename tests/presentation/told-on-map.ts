import { readFileSync } from 'node:fs';
import { seatPoints } from '../../src/atlas/control/seat-points.ts';
import { isInBox, type PixelBox } from '../../src/geometry/box.ts';
import { columnObstacles } from '../../src/map/columns/column-obstacles.ts';
import { hallLayout } from '../../src/presentation/hall-layout.ts';
import type { LectureRecord } from '../../src/presentation/lecture-file.ts';
import { lectureOfAtlas, type Step } from '../../src/presentation/lecture-of-atlas.ts';
import { stepSubjects } from '../../src/presentation/step-subjects.ts';
import { hallLegend } from '../../src/style/hall-legend.ts';
import { bearsName } from '../../src/style/labels/subject-labels.ts';
import { zoomStep } from '../../src/style/labels/zoom-steps.ts';
import type { ScreenPoint } from '../../src/style/placing/curved-text.ts';
import type { ColumnGround } from '../../src/style/placing/label-ground.ts';
import { placeLabelsOnScreen } from '../../src/style/placing/place-labels-on-screen.ts';
import type { Language } from '../../src/time/date-text.ts';
import { createSimplifier } from '../../src/time/simplify.ts';
import { LAYER_IDS } from '../../src/view/layer-ids.ts';
import { typeFactor } from '../../src/view/page-frame.ts';
import { openingView, type Viewport } from '../../src/view/view.ts';
import { visibleBox } from '../../src/view/visible-box.ts';
import { atlas } from '../atlas-of-geo.ts';
import { mercator, realLabels, requestAt, roughMeasure } from '../style/real-labels.ts';

const read = (file: string) =>
  JSON.parse(readFileSync(new URL(`../../geo/${file}`, import.meta.url), 'utf8'));
const labels = realLabels(atlas);
const simplify = createSimplifier(read('simplified.json'));

/** The steps of the lecture of `geo/`. */
export const steps = lectureOfAtlas((read('lecture.json') as LectureRecord).steps, atlas);

/** A label as it stands on a screen, and the point that it names; `null` where it has none, as along a river. In CSS px. */
export interface SeenLabel {
  readonly key: string;
  readonly group: string | undefined;
  readonly text: string;
  readonly boxes: readonly PixelBox[];
  readonly point: ScreenPoint | null;
}

/** What a screen shows of a step on one of its days: the labels of the map, the shapes of its symbols, and the panels over it. */
export interface SeenState {
  readonly width: number;
  readonly height: number;
  readonly labels: readonly SeenLabel[];
  readonly shapes: readonly string[];
  readonly panels: readonly PixelBox[];
}

/** A name that is said and is not on the map, or a subject that is not, and what stands in its place. */
export interface Missing {
  readonly name: string;
  readonly reason: 'no name' | 'no place' | 'outside' | 'covered';
}

/** The instants at which a step is looked at: as it opens, and at the end of its days. */
export const instantsOf = ({ opens, until }: Step): readonly number[] => [
  ...new Set([opens, until ?? opens]),
];

interface Reckoned extends SeenState {
  readonly map: Viewport;
  readonly factor: number;
}

/** What a screen shows of a step at an instant, by what letters are reckoned to take. */
function reckoned(step: Step, language: Language, width: number, height: number, instant: number): Reckoned {
  const layout = hallLayout(step, language, width, height);
  const base = { ...openingView(step.opens), language, display: 'present' as const };
  const { map } = step.view(base, { width, height, paddings: layout.paddings });
  if (!map) throw new Error(`${step.id} has no viewport`);
  const project = mercator([map.lon, map.lat], map.zoom, width, height);
  const factor = typeFactor(width, 'present');
  const subjects = stepSubjects(atlas).of(step).labels;
  const request = { ...requestAt(map.zoom, { language, factor, simplify }), subjects };
  const scene = atlas.sceneAt(instant);
  const candidates = labels.of(scene, request);
  const columns: ColumnGround[] = candidates.flatMap((candidate) =>
    'trail' in candidate && candidate.trail
      ? { owner: candidate.key, ...columnObstacles(candidate.trail.map(project), 8 * factor) }
      : [],
  );
  const panels: PixelBox[] = [layout.plate, layout.legend, layout.caption];
  const { labels: placed } = placeLabelsOnScreen({
    candidates, project, width, height, panels, columns, measure: roughMeasure, previous: null, day: scene.day, moved: true,
  }); // prettier-ignore
  const seen = placed.map(({ candidate, text, boxes }): SeenLabel => ({
    key: candidate.key,
    group: candidate.group,
    text,
    boxes,
    point: 'at' in candidate ? project(candidate.at) : null,
  }));
  const shapes = placed.flatMap(({ candidate, symbol }) =>
    symbol && 'symbol' in candidate && candidate.symbol && candidate.symbol.scale > 0 &&
    symbol.x > 0 && symbol.y > 0 && symbol.x < width && symbol.y < height
      ? [candidate.symbol.shape]
      : [],
  ); // prettier-ignore
  return { width, height, labels: seen, shapes: [...new Set(shapes)], panels, map, factor };
}

/** The row of a hall’s legend that explains a symbol of the map. */
function rowOf(shape: string): string {
  const doubt = /^(?:event|ring)-(possible|approximate)$/.exec(shape)?.[1];
  if (doubt) return doubt;
  if (shape.startsWith('ring')) return 'siege';
  if (shape === 'stay') return 'stays';
  if (shape.endsWith('-doubtful')) return 'site';
  if (/^(?:event|battlefield|pass)$/.test(shape)) return shape;
  return 'seats';
}

/** The rows that a hall’s legend lacks of those that explain the symbols of a screen. */
export const unexplained = (shapes: readonly string[], rows: readonly string[]): string[] =>
  [...new Set(shapes.map(rowOf))].filter((row) => !rows.includes(row));

/** Whether a label is one of those of a subject, by its key, as `place:…` or `river:…`. */
const isOf = ({ key, group }: SeenLabel, subject: string) =>
  key === subject || group === subject || key.startsWith(`${subject}:`);

/** Whether a point is well within a screen and beneath no panel. */
function isFree({ x, y }: ScreenPoint, { width, height, panels }: SeenState): boolean {
  const edge = 0.02 * Math.min(width, height);
  return (
    x > edge && y > edge && x < width - edge && y < height - edge &&
    !panels.some((box) => x > box.left && x < box.right && y > box.top && y < box.bottom)
  ); // prettier-ignore
}

/** Whether the letters of a label all stand on the screen and beneath no panel, to the px. */
const isClear = ({ boxes }: SeenLabel, { width, height, panels }: SeenState) =>
  boxes.every(
    ({ left, top, right, bottom }) =>
      left > -1 && top > -1 && right < width + 1 && bottom < height + 1 &&
      !panels.some((box) => right > box.left + 1 && left < box.right - 1 && bottom > box.top + 1 && top < box.bottom - 1),
  ); // prettier-ignore

/** What of the names said at a step, and of what it speaks of, is on none of the screens that show it. */
export function missingFrom(step: Step, language: Language, states: readonly SeenState[]): Missing[] {
  const subjects = stepSubjects(atlas)
    .of(step)
    .labels.map(({ key }) => key);
  const script = (text: string) => (language === 'zh-Hans' ? simplify(text) : text);
  const shown = states.flatMap((state) =>
    state.labels.filter(({ text }) => text !== '').map((label) => ({ label, state })),
  );
  const names = stepSubjects(atlas)
    .said(step, language === 'en')
    .flatMap(({ text, bearers }): Missing[] => {
      const name = script(text.replace(/^the /, ''));
      const place = bearers.every((bearer) => /^(?:place|water):/.test(bearer));
      const borne = shown.some(
        ({ label }) =>
          subjects.some((subject) => isOf(label, subject)) &&
          bearsName(label.text, name) &&
          (!place || bearers.some((bearer) => isOf(label, bearer.replace(/^water:/, 'river:')))),
      );
      return borne ? [] : [{ name, reason: 'no name' }];
    });
  const lost = subjects.flatMap((key): Missing[] => {
    const standing = shown.filter(({ label }) => isOf(label, key));
    if (standing.length === 0) return [{ name: key, reason: 'no place' }];
    const inside = standing.filter(({ label, state }) => label.point === null || isFree(label.point, state));
    if (inside.length === 0) return [{ name: key, reason: 'outside' }];
    return inside.some(({ label, state }) => isClear(label, state)) ? [] : [{ name: key, reason: 'covered' }];
  });
  return [...names, ...lost];
}

/** The rows that the legend lacks at a step on a screen of a size in px, by reckoned widths of letters. */
export function unexplainedOf(step: Step, language: Language, width: number, height: number): string[] {
  const seats = seatPoints(atlas);
  return instantsOf(step).flatMap((instant) => {
    const { shapes, map, factor } = reckoned(step, language, width, height, instant);
    const box = visibleBox(map, width, height);
    const visible = (prefecture: string) => isInBox(box, seats.get(prefecture) ?? [NaN, NaN]);
    const told = stepSubjects(atlas).of(step).labels;
    const settings = { zoom: zoomStep(map.zoom), factor };
    const scene = atlas.sceneAt(instant);
    // halts are not reckoned
    const shown = { ringed: true, road: null };
    const rows = hallLegend({ atlas, scene, box, layers: LAYER_IDS, told, settings, ...shown, visible });
    return unexplained(
      shapes,
      rows.map(({ id }) => id),
    );
  });
}

/** What is missing at a step on a screen of a size in px, by reckoned widths of letters. */
export function missingOf(step: Step, language: Language, width: number, height: number): Missing[] {
  const states = instantsOf(step).map((instant) => reckoned(step, language, width, height, instant));
  return missingFrom(step, language, states);
}
