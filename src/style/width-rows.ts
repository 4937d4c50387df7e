import type { Movement } from '../atlas/movement/movement.ts';
import type { Locale } from '../locale/locale.ts';
import { columnForm } from './columns/column-form.ts';
import { WIDTH_BOUNDS, widthOfNumber } from './columns/width-of-number.ts';
import { WIDTH_WORDS } from './width-words.ts';

/** How a row shows what widths say: not at all, by a body of a width (in the units of its mark), pale beside sure, or hollow. */
export type WidthMark =
  | { readonly kind: 'widths' | 'spread' | 'unsaid' }
  | { readonly kind: 'width'; readonly width: number };

/** A row of the legend on widths that follow numbers; `men` of a sample. */
export interface WidthRow {
  readonly id: string;
  readonly mark: WidthMark;
  readonly men?: number;
}

/** One path of such a mark, in a box of 36 × 18: in ink, or in the paper that it stands on. */
export interface WidthShape {
  readonly path: string;
  readonly paint: 'ink' | 'panel';
  readonly opacity?: number;
}

/** Numbers of the broadest sample, of which the largest is taken that has room in the box of a mark. */
const BROADEST = [80_000, 60_000, 50_000, 40_000] as const;
const ROOM = 16.5;

/** Three numbers whose widths are shown as samples where a px of the map is `scale` units of a mark. */
function sampleNumbers(scale: number): number[] {
  const broadest = BROADEST.find((men) => widthOfNumber(men) * scale <= ROOM) ?? 2 * WIDTH_BOUNDS.least;
  return [WIDTH_BOUNDS.least, broadest / 2, broadest];
}

/**
 * The rows that tell what the widths of some columns say; none where there is no army among them. `scale`: how many units
 * of a mark (36 × 18) a px of the map is, at type of ordinary size; `null` for no samples.
 */
export function widthRows(movements: readonly Movement[], scale: number | null): WidthRow[] {
  const sure = movements.flatMap((movement) => columnForm(movement, 'numbers').sure ?? []);
  if (sure.length === 0) return [];
  const rows: WidthRow[] = [{ id: 'widths', mark: { kind: 'widths' } }];
  if (scale !== null)
    for (const [i, men] of sampleNumbers(scale).entries())
      rows.push({ id: `width-${i}`, mark: { kind: 'width', width: widthOfNumber(men) * scale }, men });
  if (sure.some((share) => share > 0 && share < 1)) rows.push({ id: 'spread', mark: { kind: 'spread' } });
  if (sure.includes(0)) rows.push({ id: 'unsaid', mark: { kind: 'unsaid' } });
  return rows;
}

/** What stands beside the mark of a row on widths. */
export function widthText({ id, mark, men = 0 }: WidthRow, locale: Locale): string {
  const words = locale.words(WIDTH_WORDS);
  const figures = (number: number) => number.toLocaleString('en-GB');
  if (mark.kind === 'spread' || mark.kind === 'unsaid') return words[mark.kind];
  if (mark.kind === 'widths') return words.heading;
  if (men === WIDTH_BOUNDS.least) return words.orFewer(figures(men));
  return id === 'width-2' ? words.upTo(figures(men), figures(WIDTH_BOUNDS.most)) : figures(men);
}

const body = (width: number) => `M1,${9 - width / 2}H35V${9 + width / 2}H1Z`;

/** The paths of a mark, bottom first. */
export function widthShapes(mark: WidthMark): WidthShape[] {
  switch (mark.kind) {
    case 'widths':
      return [];
    case 'width':
      return [{ path: body(mark.width), paint: 'ink', opacity: 0.85 }];
    case 'spread':
      return [
        { path: body(10), paint: 'ink', opacity: 0.4 },
        { path: body(4), paint: 'ink', opacity: 0.75 },
      ];
    case 'unsaid':
      return [
        { path: 'M1,7.2H25V10.8H1ZM35,9L22,3L25,9L22,15Z', paint: 'ink', opacity: 0.85 },
        { path: 'M1,8.2H25V9.8H1ZM32,9L24.4,5.6L26.2,9L24.4,12.4Z', paint: 'panel' },
      ];
  }
}
