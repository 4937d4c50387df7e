import type { CurveSetting, LabelRun } from '../labels/label.ts';
import { boxAround, type PixelBox } from '../../geometry/box.ts';
import type { Measure, SetRun } from './text-block.ts';

/** A point on the screen, in CSS px. */
export interface ScreenPoint {
  readonly x: number;
  readonly y: number;
}

/** A line on the screen with its length up to each point. */
export interface ScreenLine {
  readonly points: readonly ScreenPoint[];
  readonly lengths: readonly number[];
  readonly length: number;
}

/** Where a text may stand on a line: the share of the line its middle lies at, the side, and whether it is drawn out. */
export interface CurveOption {
  readonly id: string;
  readonly share: number;
  readonly side: -1 | 0 | 1;
  readonly wide: boolean;
}

/** Letters along a line. `turn` is the sum of their turns in degrees. */
export interface CurvedText {
  readonly runs: readonly SetRun[];
  readonly boxes: readonly PixelBox[];
  readonly turn: number;
}

const PLACES = 10;
const MIDDLE_EM = 0.36;
const MOST_TURN = 160;

/** Measures a line. */
export function screenLine(points: readonly ScreenPoint[]): ScreenLine {
  const lengths = [0];
  for (let i = 1; i < points.length; i++) {
    const [a, b] = [points[i - 1] as ScreenPoint, points[i] as ScreenPoint];
    lengths.push((lengths[i - 1] ?? 0) + Math.hypot(b.x - a.x, b.y - a.y));
  }
  return { points, lengths, length: lengths.at(-1) ?? 0 };
}

/** Every place a text may take on its line, from the middle outward; drawn out first, where the setting asks for it. */
export function curveOptions(setting: CurveSetting): CurveOption[] {
  const places = Array.from({ length: PLACES + 1 }, (_, i) => i).sort(
    (a, b) => Math.abs(a - PLACES / 2) - Math.abs(b - PLACES / 2),
  );
  const sides: (-1 | 0 | 1)[] = setting.lift === 0 ? [0] : [1, -1];
  return (setting.span === undefined ? [false] : [true, false]).flatMap((wide) =>
    sides.flatMap((side) =>
      places.map((place) => ({
        id: `${wide ? 'wide' : 'close'}:${place}:${side}`,
        share: place / PLACES,
        side,
        wide,
      })),
    ),
  );
}

function pointAt({ points, lengths, length }: ScreenLine, along: number): ScreenPoint {
  const target = Math.min(Math.max(along, 0), length);
  let [low, high] = [0, lengths.length - 1];
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    if ((lengths[middle] ?? 0) <= target) low = middle;
    else high = middle;
  }
  const [a, b] = [points[low] as ScreenPoint, points[high] as ScreenPoint];
  const [from, to] = [lengths[low] ?? 0, lengths[high] ?? 0];
  const share = to > from ? (target - from) / (to - from) : 0;
  return { x: a.x + (b.x - a.x) * share, y: a.y + (b.y - a.y) * share };
}

interface Letter {
  readonly run: LabelRun;
  readonly advance: number;
  readonly before: number;
}

function lettersOf(
  runs: readonly LabelRun[],
  measure: Measure,
  extra: number,
): { letters: Letter[]; length: number } {
  const letters: Letter[] = [];
  let length = 0;
  runs.forEach((run, i) => {
    if (i > 0) length += run.gap ?? 0;
    const tracking = (run.tracking + (i === 0 ? extra : 0)) * run.size;
    for (const text of run.text) {
      const advance = measure(run.face, text) * run.size;
      letters.push({ run: { ...run, text, tracking: 0 }, advance, before: length });
      length += advance + tracking;
    }
    length -= tracking;
  });
  return { letters, length };
}

/** How much tracking to add, in em, for the first run to span its share of the line. */
function drawnOut(
  runs: readonly LabelRun[],
  measure: Measure,
  line: ScreenLine,
  setting: CurveSetting,
): number {
  const [first] = runs;
  const gaps = [...(first?.text ?? '')].length - 1;
  if (!first || gaps < 1 || setting.span === undefined) return 0;
  const { length } = lettersOf(runs, measure, 0);
  const room = (setting.span * line.length - length) / (gaps * first.size);
  return Math.min(Math.max(room, 0), Math.max((setting.maxTracking ?? first.tracking) - first.tracking, 0));
}

/**
 * Sets runs along a line at one of its options; `null` where the line is too short or bends too much. Where the line is
 * steep, Han stands upright and runs down it; otherwise letters stand on it from left to right.
 */
export function setAlong(
  line: ScreenLine,
  runs: readonly LabelRun[],
  measure: Measure,
  setting: CurveSetting,
  option: CurveOption,
): CurvedText | null {
  const extra = option.wide ? drawnOut(runs, measure, line, setting) : 0;
  if (option.wide && extra === 0) return null;
  const { letters, length } = lettersOf(runs, measure, extra);
  const room = line.length - length;
  if (room < 0) return null;
  const start = room * option.share;
  const [first, last] = [pointAt(line, start), pointAt(line, start + length)];
  const [dx, dy] = [last.x - first.x, last.y - first.y];
  const han = runs.every(({ face }) => !face.startsWith('latin'));
  const upright = Math.abs(dy) > Math.abs(dx) * 1.1;
  if (upright && !han && runs.length > 1) return null;
  const down = upright && han;
  const forward = down ? dy > 0 : dx > 0 || (dx === 0 && dy < 0);

  const set: SetRun[] = [];
  const boxes: PixelBox[] = [];
  let turn = 0;
  let lastHeading: number | null = null;
  const size = Math.max(...runs.map((run) => run.size));
  for (const { run, advance, before } of letters) {
    const middle = forward ? start + before + advance / 2 : start + length - before - advance / 2;
    const reach = Math.max(advance, run.size) * 0.6;
    const [a, b] = forward
      ? [pointAt(line, middle - reach), pointAt(line, middle + reach)]
      : [pointAt(line, middle + reach), pointAt(line, middle - reach)];
    const heading = Math.atan2(b.y - a.y, b.x - a.x);
    if (lastHeading !== null) {
      const bend =
        Math.abs(Math.atan2(Math.sin(heading - lastHeading), Math.cos(heading - lastHeading))) *
        (180 / Math.PI);
      turn += bend;
      if (bend > setting.maxBend || turn > MOST_TURN) return null;
    }
    lastHeading = heading;
    const tilt = down ? heading - Math.PI / 2 : heading;
    const [cos, sin] = [Math.cos(tilt), Math.sin(tilt)];
    const lift = setting.lift * size * option.side;
    const at = pointAt(line, middle);
    const centre = down
      ? { x: at.x + cos * lift, y: at.y + sin * lift }
      : { x: at.x + sin * lift, y: at.y - cos * lift };
    const drop = MIDDLE_EM * size;
    const half = (down ? measure(run.face, run.text) * run.size : advance) / 2;
    set.push({
      run,
      x: centre.x - cos * half - sin * drop,
      y: centre.y - sin * half + cos * drop,
      angle: (tilt * 180) / Math.PI,
    });
    boxes.push(boxAround(centre.x, centre.y, Math.max(run.size * 0.5, advance * 0.5)));
  }
  return { runs: set, boxes, turn };
}
