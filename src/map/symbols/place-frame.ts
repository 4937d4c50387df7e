import type { LonLat } from '../../geometry/great-circle.ts';
import type { LabelCandidate } from '../../style/labels/label.ts';
import type { PixelBox } from '../../geometry/box.ts';
import type { ColumnGround } from '../../style/placing/label-ground.ts';
import { placeLabelsOnScreen, type Placement } from '../../style/placing/place-labels-on-screen.ts';
import type { Measure } from '../../style/placing/text-block.ts';
import type { JulianDay } from '../../time/julian-day.ts';
import { columnObstacles, type DrawnHead } from '../columns/column-obstacles.ts';
import type { ScreenPoint } from '../../style/placing/curved-text.ts';

/** What a camera shows: degrees to CSS px, and the size of the map in those. */
export interface FrameGround {
  readonly project: (at: LonLat) => ScreenPoint;
  readonly width: number;
  readonly height: number;
}

/** What a frame's labels are placed with. */
export interface FrameRequest extends FrameGround {
  readonly day: JulianDay;
  readonly candidates: readonly LabelCandidate[];
  /** The heads of columns as drawn. */
  readonly heads: readonly DrawnHead[];
  /** Panels over the map, in CSS px. */
  readonly panels: readonly PixelBox[];
  readonly factor: number;
  readonly measure: Measure;
  readonly previous: Placement | null;
  readonly moved: boolean;
}

const HEAD_WIDTH = 8;
/** A head farther than this beside the screen, in px, has no body on it that names keep clear of. */
const ASIDE = 480;

/** Half of the width (px) of the broadest head beside which names stand as far off as they do of themselves. */
const USUAL_HALF_WIDTH = 12;

/** The name of a column, as much farther off as its head is broader than usual. */
function besideHead(candidate: LabelCandidate, drawn: DrawnHead | undefined, factor: number): LabelCandidate {
  const more = (drawn?.head?.halfWidth ?? 0) - USUAL_HALF_WIDTH * factor;
  return more > 0 && 'offset' in candidate ? { ...candidate, offset: candidate.offset + more } : candidate;
}

/** Places a frame's labels under the map's camera, clear of panels and of the heads and last stretches of columns. */
export function placeFrame(request: FrameRequest): Placement {
  const { project, width, height, heads, factor } = request;
  const drawn = new Map(heads.map((head) => [`movement:${head.id}`, head]));
  const candidates = request.candidates.map((one) => besideHead(one, drawn.get(one.key), factor));
  const columns: ColumnGround[] = [];
  for (const candidate of candidates) {
    if (!('trail' in candidate) || !candidate.trail) continue;
    const head = drawn.get(candidate.key);
    const [start] = candidate.trail;
    const tip = start && project(start);
    if (!tip || tip.x < -ASIDE || tip.y < -ASIDE || tip.x > width + ASIDE || tip.y > height + ASIDE) continue;
    const trail = candidate.trail.map(project);
    const shift = head ? { x: head.x - tip.x, y: head.y - tip.y } : { x: 0, y: 0 };
    const road = trail.map(({ x, y }) => ({ x: x + shift.x, y: y + shift.y }));
    const ground = columnObstacles(road, head?.width ?? HEAD_WIDTH * factor, head?.head);
    columns.push({ owner: candidate.key, ...ground });
  }
  return placeLabelsOnScreen({
    ...request,
    candidates,
    locate: (key) => drawn.get(key) ?? null,
    columns,
  });
}
