import { textOf, type LabelAnchor, type LabelLines, type PointLabel } from '../label.ts';
import type { Box } from './box-grid.ts';
import { screenLine, type ScreenPoint } from './curved-text.ts';
import { setText, type Alignment, type Measure, type SetRun, type TextBlock } from './text-block.ts';

/** One way to set a label about its point: which lines, which anchor, and how far from the point its own point is moved. */
export interface PointOption {
  readonly id: string;
  readonly text: string;
  readonly lines: LabelLines;
  readonly anchor: LabelAnchor;
  readonly shift: ScreenPoint;
}

/** Text where it stands on the screen. */
export interface StandingText {
  readonly runs: readonly SetRun[];
  readonly boxes: readonly Box[];
}

const SLIDES = [30, 60, 90];
const NUDGES = [
  [0, 0], [0, -1], [0, 1], [1, 0], [-1, 0], [1, -1], [-1, -1], [1, 1], [-1, 1], [0, -2], [0, 2], [2, 0], [-2, 0],
  [2, -2], [-2, -2], [2, 2], [-2, 2], [0, -4], [0, 4], [4, 0], [-4, 0],
] as const; // prettier-ignore
const NUDGE_EM = 0.55;
const NOWHERE: ScreenPoint = { x: 0, y: 0 };

/** Points back along a column's road from its head, as shifts from the head. */
function slidesAlong(trail: readonly ScreenPoint[]): ScreenPoint[] {
  const line = screenLine(trail);
  const [head] = trail;
  if (!head) return [];
  return SLIDES.filter((slide) => slide < line.length).flatMap((slide) => {
    const i = line.lengths.findIndex((length) => length >= slide);
    const [a, b] = [line.points[i - 1], line.points[i]];
    if (!a || !b) return [];
    const [from = 0, to = 0] = [line.lengths[i - 1], line.lengths[i]];
    const share = (slide - from) / (to - from);
    return [{ x: a.x + (b.x - a.x) * share - head.x, y: a.y + (b.y - a.y) * share - head.y }];
  });
}

function optionsFor(
  label: PointLabel,
  slides: readonly ScreenPoint[],
  others: readonly ScreenPoint[],
): PointOption[] {
  const forms = [label.lines, ...(label.shorter ? [label.shorter] : [])];
  const em = (label.lines[0]?.[0]?.size ?? 0) * NUDGE_EM;
  return forms.flatMap((lines, form) => {
    const text = textOf(lines);
    if (label.anchors[0] === 'centre') {
      const shifts = [...NUDGES.map(([x, y]) => ({ x: x * em, y: y * em })), ...others];
      return shifts.map((shift, i): PointOption => ({
        id: `${form}:centre:${i}`,
        text,
        lines,
        anchor: 'centre',
        shift,
      }));
    }
    return slides.flatMap((shift, slide) =>
      label.anchors.map((anchor): PointOption => ({
        id: `${form}:${slide}:${anchor}`,
        text,
        lines,
        anchor,
        shift,
      })),
    );
  });
}

const fixed = new WeakMap<PointLabel, readonly PointOption[]>();

/**
 * Every way to set a label, best first: its full lines about the point, nudged or slid, or at the `others`
 * (shifts in px); then its shorter ones.
 */
export function pointOptions(
  label: PointLabel,
  trail: readonly ScreenPoint[],
  others: readonly ScreenPoint[],
): readonly PointOption[] {
  if (trail.length > 0) return optionsFor(label, [NOWHERE, ...slidesAlong(trail)], []);
  if (others.length > 0) return optionsFor(label, [NOWHERE], others);
  const options = fixed.get(label) ?? optionsFor(label, [NOWHERE], []);
  fixed.set(label, options);
  return options;
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

const blocks = new WeakMap<Measure, WeakMap<LabelLines, Map<Alignment, TextBlock>>>();

function blockOf(lines: LabelLines, measure: Measure, alignment: Alignment): TextBlock {
  const ofMeasure = blocks.get(measure) ?? new WeakMap<LabelLines, Map<Alignment, TextBlock>>();
  blocks.set(measure, ofMeasure);
  const ofLines = ofMeasure.get(lines) ?? new Map<Alignment, TextBlock>();
  ofMeasure.set(lines, ofLines);
  const block = ofLines.get(alignment) ?? setText(lines, measure, alignment);
  ofLines.set(alignment, block);
  return block;
}

/** Sets a label at a point by one of its options. */
export function setAt(at: ScreenPoint, offset: number, option: PointOption, measure: Measure): StandingText {
  const block = blockOf(option.lines, measure, alignmentOf(option.anchor));
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
