import type { LabelCandidate } from '../labels/label.ts';
import type { StandingText } from './anchored-text.ts';
import type { PixelBox } from '../../geometry/box.ts';
import { createBoxGrid, type BoxGrid } from './box-grid.ts';
import type { ScreenPoint } from './curved-text.ts';
import type { SymbolsOnScreen } from './placed-symbols.ts';

/** What a column keeps clear on the screen, and what labels other than its own avoid if they can. */
export interface ColumnGround {
  readonly owner: string;
  /** Its head and the last stretch of its body. */
  readonly clear: readonly PixelBox[];
  /** The rest of its road. */
  readonly avoided: readonly PixelBox[];
}

/** The screen as labels fill it. */
export interface LabelGround {
  /** Notes where a label of the frame before would stand again. */
  keep(key: string, boxes: readonly PixelBox[]): void;
  /** Whether a text may stand; `over`: even on the body of a column. */
  isFree(candidate: LabelCandidate, text: StandingText, over: boolean): boolean;
  /** How much a text disturbs: events most, then symbols, then labels that were there before, then roads. */
  disturbance(candidate: LabelCandidate, text: StandingText): number;
  /** Whether a label already placed covers a box. */
  isCovered(key: string, box: PixelBox): boolean;
  place(candidate: LabelCandidate, text: StandingText): void;
  placeSymbol(key: string, box: PixelBox): void;
}

const PAD = 2;
const SYMBOL_PAD = 1;
const EDGE = 2;

function middleOf(boxes: readonly PixelBox[]): ScreenPoint {
  const left = Math.min(...boxes.map((box) => box.left));
  const right = Math.max(...boxes.map((box) => box.right));
  const top = Math.min(...boxes.map((box) => box.top));
  const bottom = Math.max(...boxes.map((box) => box.bottom));
  return { x: (left + right) / 2, y: (top + bottom) / 2 };
}

function gridOf(entries: Iterable<readonly [owner: string, boxes: readonly PixelBox[]]>): BoxGrid {
  const grid = createBoxGrid();
  for (const [owner, boxes] of entries) for (const box of boxes) grid.add(box, owner);
  return grid;
}

/** An empty screen of `width` × `height` CSS px with its panels, columns and symbols. */
export function createLabelGround(
  { width, height }: { readonly width: number; readonly height: number },
  panels: readonly PixelBox[],
  columns: readonly ColumnGround[],
  symbols: SymbolsOnScreen,
): LabelGround {
  const panelGrid = gridOf([['panel', panels]]);
  const clear = gridOf(columns.map((column) => [column.owner, column.clear]));
  const roads = gridOf(columns.map((column) => [column.owner, column.avoided]));
  const labels = createBoxGrid();
  const standing = createBoxGrid();
  const kept = createBoxGrid();
  const groups = new Map<string, ScreenPoint[]>();

  function isFreeBox(box: PixelBox, key: string, over: boolean): boolean {
    if (box.left < EDGE || box.top < EDGE || box.right > width - EDGE || box.bottom > height - EDGE)
      return false;
    if (labels.owner(box, null, PAD) !== null || panelGrid.owner(box) !== null) return false;
    if (!over && clear.owner(box) !== null) return false;
    return symbols.firm.owner(box, key, SYMBOL_PAD) === null && standing.owner(box, key) === null;
  }

  function isApart({ group, spacing }: LabelCandidate, boxes: readonly PixelBox[]): boolean {
    if (group === undefined || spacing === undefined) return true;
    const { x, y } = middleOf(boxes);
    return !groups.get(group)?.some((other) => Math.hypot(other.x - x, other.y - y) < spacing);
  }

  return {
    keep(key, boxes) {
      for (const box of boxes) kept.add(box, key);
    },
    isFree: (candidate, { boxes }, over) =>
      boxes.every((box) => isFreeBox(box, candidate.key, over)) && isApart(candidate, boxes),
    disturbance({ key }, { boxes }) {
      const met = (grid: BoxGrid, pad: number) =>
        Number(boxes.some((box) => grid.owner(box, key, pad) !== null));
      return (
        8 * met(symbols.events, 0) + 4 * met(symbols.soft, SYMBOL_PAD) + 2 * met(kept, PAD) + met(roads, 0)
      );
    },
    isCovered: (key, box) => labels.owner(box, key) !== null,
    place({ key, group }, { boxes }) {
      for (const box of boxes) labels.add(box, key);
      if (group !== undefined) groups.set(group, [...(groups.get(group) ?? []), middleOf(boxes)]);
    },
    placeSymbol: (key, box) => standing.add(box, key),
  };
}
