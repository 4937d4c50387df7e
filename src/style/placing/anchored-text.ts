import { textOf, type LabelAnchor, type LabelLines, type PointLabel } from '../labels/label.ts';
import type { PixelBox } from '../../geometry/box.ts';
import { screenLine, type ScreenPoint } from './curved-text.ts';
import { setText, type Alignment, type Measure, type SetRun, type TextBlock } from './text-block.ts';

/** One way to set a label about its point: which lines, which anchor, and how far from the point its own point is moved. */
export interface PointOption {
  readonly id: string;
  readonly text: string;
  readonly lines: LabelLines;
  readonly anchor: LabelAnchor;
  readonly shift: ScreenPoint;
  /** How far the point is moved beyond what a label may be at any time: 0, then 1, 2 … for those that look farther off. */
  readonly ring: number;
}

/** Text where it stands on the screen. */
export interface StandingText {
  readonly runs: readonly SetRun[];
  readonly boxes: readonly PixelBox[];
}

const SLIDES = [30, 60, 90];
const NUDGES = [
  [0, 0], [0, -1], [0, 1], [1, 0], [-1, 0], [1, -1], [-1, -1], [1, 1], [-1, 1], [0, -2], [0, 2], [2, 0], [-2, 0],
  [2, -2], [-2, -2], [2, 2], [-2, 2],
] as const; // prettier-ignore
const NUDGE_EM = 0.55;
/** Rings about a point in which a label looks for room. */
const RINGS = 4;
const AROUND_POINT = [[0, -1], [0, 1], [1, 0], [-1, 0], [1, -1], [-1, -1], [1, 1], [-1, 1]] as const; // prettier-ignore
const NOWHERE: ScreenPoint = { x: 0, y: 0 };

/** Points back along a column's road from its head, as shifts from the head. */
function stepsAlong(trail: readonly ScreenPoint[]): ScreenPoint[] {
  const line = screenLine(trail);
  const [head] = trail;
  if (!head) return [];
  return SLIDES.filter((step) => step < line.length).flatMap((step) => {
    const i = line.lengths.findIndex((length) => length >= step);
    const [a, b] = [line.points[i - 1], line.points[i]];
    if (!a || !b) return [];
    const [from = 0, to = 0] = [line.lengths[i - 1], line.lengths[i]];
    const share = (step - from) / (to - from);
    return [{ x: a.x + (b.x - a.x) * share - head.x, y: a.y + (b.y - a.y) * share - head.y }];
  });
}

/** Points about a label’s own, ring by ring out to `reach` px. */
function ringsAbout(reach: number): ScreenPoint[] {
  return Array.from({ length: RINGS }, (_, ring) => (reach * (ring + 1)) / RINGS).flatMap((away) =>
    AROUND_POINT.map(([x, y]) => ({ x: x * away, y: y * away })),
  );
}

/** The ways to set a label at a point, found by id or listed. */
export interface PointOptions {
  find(id: string): PointOption | undefined;
  /** Every way, best first: full lines about the point, nudged, slid or elsewhere; then shorter ones. */
  all(): readonly PointOption[];
}

/**
 * The ways to set a label. `trail` is the road behind a column on the screen, `others` other points it may stand at, as
 * shifts in px.
 */
export function pointOptions(
  label: PointLabel,
  trail: readonly ScreenPoint[],
  others: readonly ScreenPoint[],
): PointOptions {
  const forms = [label.lines, ...(label.shorter ?? [])];
  const centred = label.anchors[0] === 'centre';
  const em = (label.lines[0]?.[0]?.size ?? 0) * NUDGE_EM;
  const shifts = centred
    ? [...NUDGES.map(([x, y]) => ({ x: x * em, y: y * em })), ...others]
    : [NOWHERE, ...(trail.length > 0 ? stepsAlong(trail) : [])];
  const near = shifts.length;
  if (label.reach !== undefined && !centred) shifts.push(...ringsAbout(label.reach));
  const [aboutX, aboutY] = label.about ?? [0, 0];
  const ringOf = (step: number) => (step < near ? 0 : 1 + Math.floor((step - near) / AROUND_POINT.length));

  function option(form: number, step: number, anchor: LabelAnchor): PointOption | undefined {
    const lines = forms[form];
    const moved = shifts[step];
    if (!lines || !moved || !label.anchors.includes(anchor)) return undefined;
    const shift = { x: moved.x + aboutX, y: moved.y + aboutY };
    return { id: `${form}:${step}:${anchor}`, text: textOf(lines), lines, anchor, shift, ring: ringOf(step) };
  }

  return {
    find(id) {
      const [form, step, anchor] = id.split(':');
      return option(Number(form), Number(step), anchor as LabelAnchor);
    },
    all: () =>
      forms.flatMap((_, form) =>
        shifts.flatMap((__, step) => label.anchors.flatMap((anchor) => option(form, step, anchor) ?? [])),
      ),
  };
}

function alignmentOf(anchor: LabelAnchor): Alignment {
  if (anchor.endsWith('right')) return 'left';
  return anchor.endsWith('left') ? 'right' : 'centre';
}

const DIAGONAL = 0.8;

/** Top left of a block of the given size about a point; `offset` px lie between the point and the text. */
function cornerOf(
  anchor: LabelAnchor,
  at: ScreenPoint,
  { width, height }: TextBlock,
  offset: number,
): ScreenPoint {
  const [vertical, horizontal] = anchor.includes('-') ? anchor.split('-') : [anchor, anchor];
  const away = anchor.includes('-') ? offset * DIAGONAL : offset;
  const x =
    horizontal === 'right' ? at.x + away : horizontal === 'left' ? at.x - away - width : at.x - width / 2;
  const y =
    vertical === 'below' ? at.y + away : vertical === 'above' ? at.y - away - height : at.y - height / 2;
  return { x, y };
}

/** Sets a label at a point by one of its options. */
export function setAt(at: ScreenPoint, offset: number, option: PointOption, measure: Measure): StandingText {
  const block = setText(option.lines, measure, alignmentOf(option.anchor));
  const { x, y } = cornerOf(
    option.anchor,
    { x: at.x + option.shift.x, y: at.y + option.shift.y },
    block,
    offset,
  );
  return {
    runs: block.runs.map((set) => ({ ...set, x: set.x + x, y: set.y + y })),
    boxes: block.boxes.map((box) => ({
      left: box.left + x,
      top: box.top + y,
      right: box.right + x,
      bottom: box.bottom + y,
    })),
  };
}
