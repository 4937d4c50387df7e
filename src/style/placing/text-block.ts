import type { LabelFace, LabelLines, LabelRun } from '../labels/label.ts';
import type { PixelBox } from '../../geometry/box.ts';

/** The advance of a text in a face, in em. */
export type Measure = (face: LabelFace, text: string) => number;

/** A run where it stands: the left end of its baseline, in px, and its turn in degrees clockwise. */
export interface SetRun {
  readonly run: LabelRun;
  readonly x: number;
  readonly y: number;
  readonly angle: number;
}

/** Lines set in type about the top left of their block, with one box a line. */
export interface TextBlock {
  readonly runs: readonly SetRun[];
  readonly boxes: readonly PixelBox[];
  readonly width: number;
  readonly height: number;
}

/** How lines of different length stand to one another. */
export type Alignment = 'left' | 'centre' | 'right';

/** Heights above and below the baseline, in em, of the ink of a face. */
function inkOf(face: LabelFace): { above: number; below: number } {
  return face.startsWith('latin') ? { above: 0.76, below: 0.22 } : { above: 0.84, below: 0.1 };
}

const LATIN_LEADING = 0.87;
const HAN_LEADING = 1;
const HAN_DESCENT = 0.12;

/** The advance of a run in px, its last letter's tracking included. */
function advanceOf({ text, face, size, tracking }: LabelRun, measure: Measure): number {
  if (tracking === 0) return measure(face, text) * size;
  let em = 0;
  for (const letter of text) em += measure(face, letter) + tracking;
  return em * size;
}

interface Line {
  readonly runs: readonly { run: LabelRun; x: number }[];
  readonly width: number;
  readonly size: number;
  readonly face: LabelFace;
}

function setLine(runs: readonly LabelRun[], measure: Measure): Line {
  let x = 0;
  let trailing = 0;
  const set = runs.map((run, i) => {
    x += i === 0 ? 0 : (run.gap ?? 0) - trailing;
    const at = x;
    x += advanceOf(run, measure);
    trailing = run.tracking * run.size;
    return { run, x: at };
  });
  const tallest = runs.reduce((a, b) => (b.size > a.size ? b : a), runs[0] as LabelRun);
  return { runs: set, width: x - trailing, size: tallest.size, face: tallest.face };
}

/** Sets lines one under another. */
export function setText(lines: LabelLines, measure: Measure, alignment: Alignment): TextBlock {
  const set = lines.filter((runs) => runs.length > 0).map((runs) => setLine(runs, measure));
  const width = Math.max(0, ...set.map((line) => line.width));
  const runs: SetRun[] = [];
  const boxes: PixelBox[] = [];
  let baseline = 0;
  set.forEach((line, i) => {
    const { above, below } = inkOf(line.face);
    const latin = line.face.startsWith('latin');
    const before = set[i - 1];
    baseline += before
      ? HAN_DESCENT * before.size + (latin ? LATIN_LEADING : HAN_LEADING) * line.size
      : above * line.size;
    const left =
      alignment === 'left' ? 0 : alignment === 'right' ? width - line.width : (width - line.width) / 2;
    for (const { run, x } of line.runs) runs.push({ run, x: left + x, y: baseline, angle: 0 });
    boxes.push({
      left,
      top: baseline - above * line.size,
      right: left + line.width,
      bottom: baseline + below * line.size,
    });
  });
  return { runs, boxes, width, height: boxes.at(-1)?.bottom ?? 0 };
}
