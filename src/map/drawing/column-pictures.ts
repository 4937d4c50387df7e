import { worldSize } from '../../geometry/mercator.ts';
import { COLUMN_FORMS } from '../../style/columns/column-form.ts';
import { rgbOf } from '../../style/palette/colour.ts';
import type { ColumnMoment } from '../columns/column-moment.ts';
import { SPREAD_SHARE, STATE_TEXELS } from '../columns/column-shaders.ts';
import { ORIGIN } from '../../style/columns/column-road.ts';
import { addRun, ribbon, roadPoints, stretchOf, type RoadPoint } from './column-ribbon.ts';
import { headOutline } from './column-head.ts';
import { mercatorProjection } from './flat-camera.ts';
import type { FlatPen } from './flat-pen.ts';

/** A column as its texels say; lengths in CSS px. */
interface DrawnColumn {
  readonly id: string;
  readonly row: number;
  readonly reached: number;
  readonly ghost: number;
  readonly chosen: boolean;
  readonly width: number;
  readonly headLength: number;
  readonly headHalfWidth: number;
  readonly form: number;
  readonly colour: string;
  readonly fade: number;
  readonly tip: { readonly x: number; readonly y: number; readonly cos: number; readonly sin: number };
  readonly hasHead: boolean;
  /** Where the width follows a number, the share of it that is sure: 0 for no number; `null` where it does not. */
  readonly sure: number | null;
}

/** All that a frame of columns is drawn with besides the columns. */
interface Setting {
  readonly now: number;
  readonly factor: number;
  readonly panel: string;
  readonly foresight: number;
  readonly timeRange: 'none' | 'window' | 'cumulative';
}

/** Steps in which a tail fades. */
const TAIL_STEPS = 8;
const FAINTEST = 0.01;
const FORESIGHT_FADES = 0.5;

function readColumn(moment: ColumnMoment, row: number, scale: number): DrawnColumn | null {
  const at = row * STATE_TEXELS * 4;
  const t = (i: number) => moment.texels[at + i] ?? 0;
  const column = moment.columns[row];
  if (!column || !(t(1) > 0 || t(4) > 0)) return null;
  return {
    id: column.id,
    row,
    reached: t(0) * scale,
    ghost: t(1),
    hasHead: t(2) > 0.5,
    sure: t(2) > 1.5 ? t(2) - 2 : null,
    chosen: t(3) > 0.5,
    width: t(4),
    headLength: t(5),
    headHalfWidth: t(6),
    form: t(7),
    colour: `rgb(${[t(8), t(9), t(10)].map((value) => Math.round(value * 255)).join(', ')})`,
    fade: t(11),
    tip: { x: t(12) + ORIGIN.x, y: t(13) + ORIGIN.y, cos: t(14), sin: t(15) },
  };
}

const { envoy: ENVOY, court: COURT, people: PEOPLE, retreat: RETREAT } = COLUMN_FORMS;

/** Half of a body’s width: it swells from its tail to its head, unless it follows a number. */
function halfOf({ reached, headLength, width, form, sure }: DrawnColumn): (point: RoadPoint) => number {
  const body = Math.max(reached - 0.8 * headLength, 1);
  const least = sure !== null ? 1 : form <= RETREAT ? 0.28 : form === ENVOY ? 1 : 0.6;
  return ({ distance }) => {
    const share = Math.min(Math.max(distance / body, 0), 1) ** 0.9;
    return 0.5 * width * (least + (1 - least) * share);
  };
}

/** How strong a body is at a point: it fades towards where it was long ago. */
function tailOf(column: DrawnColumn, { now, timeRange }: Setting): (point: RoadPoint) => number {
  const { ghost, fade, chosen } = column;
  return ({ time }) => {
    const own =
      timeRange === 'window'
        ? time >= now - fade
          ? Math.max(ghost, 0.7)
          : 0
        : Math.min(Math.max(1 - (now - time) / fade, 0), 1) * ghost;
    return chosen ? Math.max(own, 0.55) : own;
  };
}

/** Fills a ribbon as strongly as `strength` says, which never falls along it: each step laid over those before it. */
function fillFading(
  context: CanvasRenderingContext2D,
  points: readonly RoadPoint[],
  half: (point: RoadPoint) => number,
  strength: (point: RoadPoint) => number,
): void {
  const last = points.at(-1);
  const most = last ? strength(last) : 0;
  let laid = 0;
  for (let k = 1; k <= TAIL_STEPS; k++) {
    const wanted = (most * k) / TAIL_STEPS;
    const from = points.findIndex((point) => strength(point) >= wanted - most / TAIL_STEPS / 2);
    if (from < 0 || wanted < FAINTEST) continue;
    context.globalAlpha = Math.min(Math.max(1 - (1 - wanted) / (1 - laid), 0), 1);
    context.fill(ribbon(points.slice(from), half));
    laid = wanted;
  }
}

/** Stretches of points of one kind, each beginning where the last ends. */
function stretches<T>(points: readonly RoadPoint[], kindOf: (point: RoadPoint) => T) {
  const found: { readonly kind: T; readonly points: RoadPoint[] }[] = [];
  for (const point of points) {
    const kind = kindOf(point);
    const last = found.at(-1);
    if (last?.kind === kind) last.points.push(point);
    else {
      last?.points.push(point);
      found.push({ kind, points: [point] });
    }
  }
  return found;
}

/** Marks of doubt, dash and pitch in px: long for what is possible, short for what is approximate. */
const MARKS = { possible: [8, 11], approximate: [1.6, 4.2] } as const;
const doubtOf = ({ doubt }: RoadPoint) => (doubt < 0.5 ? 'sure' : doubt < 1.5 ? 'possible' : 'approximate');
const FILL = { sure: 0.95, possible: 0.84, approximate: 0.75 } as const;
const PALER = 0.62;

/** Strokes along points in pieces, each as strong as its middle. */
function strokeFading(
  context: CanvasRenderingContext2D,
  points: readonly RoadPoint[],
  aside: (point: RoadPoint) => number,
  strength: (point: RoadPoint) => number,
  dash: readonly [dash: number, pitch: number] | null,
): void {
  const PIECE = 4;
  context.setLineDash(dash ? [dash[0], dash[1] - dash[0]] : []);
  for (let i = 0; i + 1 < points.length; i += PIECE) {
    const piece = points.slice(i, i + PIECE + 1);
    const [first] = piece;
    const middle = piece[Math.floor(piece.length / 2)];
    const alpha = middle ? strength(middle) : 0;
    if (!first || alpha < FAINTEST) continue;
    context.globalAlpha = alpha;
    context.lineDashOffset = dash ? first.distance + (dash[1] - dash[0]) / 2 - dash[1] / 2 : 0;
    const path = new Path2D();
    addRun(path, piece, aside);
    context.stroke(path);
  }
  context.setLineDash([]);
}

/** The thin line of the road behind the head, and the dots of the road ahead. */
function drawRoad(
  context: CanvasRenderingContext2D,
  column: DrawnColumn,
  behind: readonly RoadPoint[],
  ahead: readonly RoadPoint[],
  { now, factor, foresight, timeRange }: Setting,
): void {
  const { ghost, form, fade, colour } = column;
  const window = timeRange === 'window';
  const strength = (point: RoadPoint) => {
    if (timeRange === 'none') return ghost < 1 ? 0.22 * Math.min(1, ghost * 7) : 0.5;
    return window && point.time < now - fade ? 0 : 0.7;
  };
  context.strokeStyle = context.fillStyle = colour;
  context.lineCap = 'butt';
  context.lineWidth = 2 * (timeRange === 'cumulative' ? 0.85 : 0.55) * factor;
  const dashed = form === ENVOY || form === PEOPLE ? ([3 * factor, 6 * factor] as const) : null;
  strokeFading(context, behind, () => 0, strength, dashed);
  if (ghost < 1 && !window) return;
  const whole = column.chosen && foresight > 0 && timeRange === 'none';
  const days = whole ? Infinity : foresight;
  const pitch = 6 * factor;
  let next = column.reached + Math.max(pitch / 2, 2);
  for (const point of ahead) {
    if (point.distance < next) continue;
    next += pitch;
    const fresh = Math.min(Math.max((now + days - point.time) * FORESIGHT_FADES, 0), 1);
    if (fresh <= 0) continue;
    context.globalAlpha = 0.62 * fresh;
    context.beginPath();
    context.arc(point.x, point.y, factor, 0, 2 * Math.PI);
    context.fill();
  }
}

/** Pieces of a people’s body: dashes counted back from its head. */
function dashesBack(
  points: readonly RoadPoint[],
  reached: number,
  [dash, pitch]: readonly [number, number],
  margin: number,
): RoadPoint[][] {
  const [first, last] = [points[0], points.at(-1)];
  if (!first || !last) return [];
  const pieces: RoadPoint[][] = [];
  for (let front = reached + margin; front > first.distance; front -= pitch)
    pieces.push(stretchOf(points, front - dash - 2 * margin, Math.min(front, last.distance)));
  return pieces;
}

function drawBody(
  context: CanvasRenderingContext2D,
  column: DrawnColumn,
  behind: readonly RoadPoint[],
  setting: Setting,
): void {
  const { form, colour, chosen, reached, headLength, sure } = column;
  const { factor, panel } = setting;
  const tail = tailOf(column, setting);
  const half = halfOf(column);
  const points = stretchOf(behind, 0, reached - 0.8 * headLength).filter((point) => tail(point) >= FAINTEST);
  if (points.length < 2) return;
  const wider = (chosen ? 2.6 : 1.5) * factor;
  const casing = chosen ? 1 : form === PEOPLE ? 0.4 : 0.75;
  context.lineCap = 'butt';
  context.lineJoin = 'round';
  if (form === PEOPLE) {
    for (const [paint, margin, alpha, grown] of [
      [panel, 1.2 * factor, casing, wider],
      [colour, 0, 0.95, 0],
    ] as const) {
      context.fillStyle = paint;
      for (const piece of dashesBack(points, reached, [5 * factor, 10 * factor], margin)) {
        const middle = piece[Math.floor(piece.length / 2)];
        context.globalAlpha = middle ? tail(middle) * alpha : 0;
        context.fill(ribbon(piece, (point) => half(point) + grown));
      }
    }
    return;
  }
  context.fillStyle = panel;
  fillFading(
    context,
    points,
    (point) => half(point) + wider,
    (point) => casing * tail(point),
  );
  for (const { kind, points: stretch } of stretches(points, doubtOf)) {
    const marks = kind === 'sure' ? null : ([MARKS[kind][0] * factor, MARKS[kind][1] * factor] as const);
    context.fillStyle = context.strokeStyle = colour;
    if (form === ENVOY) {
      const faint = marks ? 0.3 : 1;
      fillFading(context, stretch, half, (point) => 0.95 * faint * tail(point));
      context.lineWidth = column.width;
      if (marks)
        strokeFading(
          context,
          stretch,
          () => 0,
          (point) => 0.95 * tail(point),
          marks,
        );
      continue;
    }
    const spread = sure !== null && sure > 0.01 && sure < 0.99;
    const fill = FILL[kind] * (spread ? SPREAD_SHARE : 1);
    if (!marks) fillFading(context, stretch, half, (point) => fill * tail(point));
    else {
      const rim = (point: RoadPoint) => Math.min(Math.max(0.28 * half(point), 0.7 * factor), 1.4 * factor);
      fillFading(context, stretch, half, (point) => fill * PALER * tail(point));
      const core = (point: RoadPoint) => half(point) - rim(point);
      const most = (fill * (1 - PALER)) / (1 - fill * PALER);
      fillFading(context, stretch, core, (point) => most * tail(point));
      const [middle] = stretch;
      context.lineWidth = middle ? rim(middle) : factor;
      for (const side of [-1, 1])
        strokeFading(
          context,
          stretch,
          (point) => side * (half(point) - rim(point) / 2),
          (point) => 0.9 * (spread ? SPREAD_SHARE : 1) * tail(point),
          marks,
        );
    }
    if (spread) {
      const core = (point: RoadPoint) => sure * half(point);
      const more = (FILL[kind] - fill) / (1 - fill);
      fillFading(context, stretch, core, (point) => more * tail(point));
    }
    if (form === COURT || sure === 0) {
      context.fillStyle = panel;
      fillFading(
        context,
        stretch,
        (point) => (form === COURT ? 0.52 : 0.42) * half(point),
        (point) => 0.95 * tail(point),
      );
    }
  }
}

function drawHead(
  context: CanvasRenderingContext2D,
  { tip, ghost, chosen, headLength, headHalfWidth, form, colour, sure }: DrawnColumn,
  project: (x: number, y: number) => { readonly x: number; readonly y: number },
  turn: number,
  { factor, panel }: Setting,
): void {
  const at = project(tip.x, tip.y);
  const outline = headOutline({ length: headLength, halfWidth: headHalfWidth, retreat: form === RETREAT });
  context.save();
  context.translate(at.x, at.y);
  context.rotate(Math.atan2(tip.sin, tip.cos) - turn);
  context.globalAlpha = Math.max(ghost, chosen ? 0.55 : 0);
  context.lineJoin = 'round';
  context.setLineDash([]);
  context.strokeStyle = panel;
  context.lineWidth = 2 * (chosen ? 3 : 1.5) * factor;
  context.stroke(outline);
  context.fillStyle = colour;
  context.fill(outline);
  if (form === PEOPLE || sure === 0) {
    context.fillStyle = panel;
    context.fill(outline);
    context.clip(outline);
    context.strokeStyle = colour;
    context.lineWidth = 2.6 * factor;
    context.stroke(outline);
  }
  context.restore();
}

/** Draws all columns of a moment under a pen, in CSS px; the ids of those of which something was drawn on the map. */
export function drawColumns(pen: FlatPen, moment: ColumnMoment): string[] {
  const { context, sight } = pen;
  const told = moment.told();
  if (!told.visible) return [];
  moment.write(sight.zoom);
  const scale = worldSize(sight.zoom) / worldSize(moment.pathZoom());
  const setting: Setting = {
    now: told.instant,
    factor: told.factor,
    panel: `rgb(${rgbOf(told.palette.panel).join(', ')})`,
    foresight: moment.ahead(),
    timeRange: told.timeRange?.kind ?? 'none',
  };
  const project = mercatorProjection(sight);
  const rows = moment.runs().flatMap(({ from, to }) => Array.from({ length: to - from }, (_, i) => from + i));
  const drawn = rows.flatMap((row) => readColumn(moment, row, scale) ?? []);
  const lifted = [...drawn.filter(({ chosen }) => !chosen), ...drawn.filter(({ chosen }) => chosen)];
  pen.inPx();
  for (const column of lifted) {
    const path = moment.paths()[column.row];
    if (!path) continue;
    const behind = roadPoints(path, scale, project, 0, column.reached);
    drawRoad(context, column, behind, roadPoints(path, scale, project, column.reached, Infinity), setting);
    drawBody(context, column, behind, setting);
  }
  const turn = (sight.bearing * Math.PI) / 180;
  for (const column of lifted)
    if (column.hasHead && column.ghost > 0) drawHead(context, column, project, turn, setting);
  context.globalAlpha = 1;
  return lifted.map(({ id }) => id);
}
