import type { SymbolTarget } from '../style/labels/label.ts';
import type { PlacedLabel } from '../style/placing/place-labels-on-screen.ts';
import { SYMBOL_RADIUS } from '../style/symbols/symbol.ts';
import type { DrawnHead } from './columns/column-obstacles.ts';

const NEAR_SYMBOL = 6;
const NEAR_HEAD = 14;
const NEAR_TEXT = 3;

/** What a reader means by a point (CSS px): the nearest symbol or head within reach, else the name under it, else `null`. */
export function targetAt(
  x: number,
  y: number,
  labels: readonly PlacedLabel[],
  heads: readonly DrawnHead[],
): SymbolTarget | null {
  let best: SymbolTarget | null = null;
  let least = Infinity;
  for (const { candidate, symbol: at } of labels) {
    if (!at || !candidate.target || !('symbol' in candidate) || !candidate.symbol) continue;
    const [shiftX, shiftY] = candidate.symbol.shift ?? [0, 0];
    const radius = SYMBOL_RADIUS[candidate.symbol.shape] * candidate.symbol.scale;
    const away = Math.hypot(at.x + shiftX - x, at.y + shiftY - y);
    if (away > radius + NEAR_SYMBOL || away >= least) continue;
    best = candidate.target;
    least = away;
  }
  for (const head of heads) {
    const away = Math.hypot(head.x - x, head.y - y);
    if (away > NEAR_HEAD || away >= least) continue;
    best = { kind: 'movement', id: head.id };
    least = away;
  }
  if (best) return best;
  const under = labels.find(
    ({ candidate, boxes }) =>
      candidate.target &&
      boxes.some(
        ({ left, top, right, bottom }) =>
          x > left - NEAR_TEXT && x < right + NEAR_TEXT && y > top - NEAR_TEXT && y < bottom + NEAR_TEXT,
      ),
  );
  return under?.candidate.target ?? null;
}
