import { isCurved, type LabelCandidate, type PointLabel } from '../labels/label.ts';
import { SYMBOL_RADIUS } from '../symbols/symbol.ts';
import { boxAround, type PixelBox } from '../../geometry/box.ts';
import { createBoxGrid, type BoxGrid } from './box-grid.ts';
import type { ScreenPoint } from './curved-text.ts';

/** The points of labels on the screen, and the symbols that there is room for. */
export interface SymbolsOnScreen {
  readonly points: ReadonlyMap<string, ScreenPoint>;
  /** Candidates whose symbol a more important one leaves no room for: they are not drawn at all. */
  readonly crowdedOut: ReadonlySet<string>;
  /** The ground of each symbol, by key. */
  readonly boxes: ReadonlyMap<string, PixelBox>;
  /** Symbols that no label may cover. */
  readonly firm: BoxGrid;
  /** Symbols that labels avoid if they can. */
  readonly soft: BoxGrid;
  /** Marks of events, which labels avoid before anything else. */
  readonly events: BoxGrid;
}

const MARGIN = 60;
const ELSEWHERE_MARGIN = 500;
const CROWDED = 0.72;
const CONCENTRIC = 2;
/** The square taken for a ring, against the square about it. */
const RING_SHARE = 0.88;

/**
 * Finds where points lie and lets the symbols claim their ground, the most important first. A symbol whose middle lies
 * within another gives way, unless it stands at the very same point (a place within its ring) or marks an event.
 */
export function signsOnScreen(
  candidates: readonly LabelCandidate[],
  locate: (label: PointLabel) => ScreenPoint,
  width: number,
  height: number,
): SymbolsOnScreen {
  const points = new Map<string, ScreenPoint>();
  const crowdedOut = new Set<string>();
  const boxes = new Map<string, PixelBox>();
  const firm = createBoxGrid();
  const soft = createBoxGrid();
  const events = createBoxGrid();
  const claims: { x: number; y: number; radius: number; key: string }[] = [];
  for (const candidate of candidates) {
    if (isCurved(candidate)) continue;
    const at = locate(candidate);
    const margin = candidate.elsewhere ? ELSEWHERE_MARGIN : MARGIN;
    if (at.x < -margin || at.y < -margin || at.x > width + margin || at.y > height + margin) continue;
    const { symbol, key } = candidate;
    if (symbol) {
      const ring = symbol.shape.startsWith('ring');
      const event = symbol.shape.startsWith('event');
      const radius = SYMBOL_RADIUS[symbol.shape] * Math.max(symbol.scale, 0);
      const [shiftX, shiftY] = symbol.shift ?? [0, 0];
      const [x, y] = [at.x + shiftX, at.y + shiftY];
      const crowded = claims.some((claim) => {
        if (Math.abs(claim.x - x) > claim.radius + radius) return false;
        const away = Math.hypot(claim.x - x, claim.y - y);
        return away > CONCENTRIC && away < CROWDED * (claim.radius + radius);
      });
      if (crowded && !ring && !event) {
        crowdedOut.add(key);
        continue;
      }
      if (!event) claims.push({ x, y, radius, key });
      const ground = ring ? radius * RING_SHARE : radius;
      const emphasis = SYMBOL_RADIUS.emphasis * (candidate.ringed ?? 0);
      const box = boxAround(x, y, Math.max(ground, emphasis));
      boxes.set(key, box);
      (event ? events : candidate.symbolFirm ? firm : soft).add(box, key);
    }
    points.set(key, at);
  }
  return { points, crowdedOut, boxes, firm, soft, events };
}
