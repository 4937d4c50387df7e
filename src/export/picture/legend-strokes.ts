import type { LegendRow } from '../../style/legend.ts';
import { holderColours, type Palette } from '../../style/palette/palette.ts';
import { widthShapes, type WidthMark } from '../../style/width-rows.ts';
import { GRAIN_LINE, grainPath } from '../../style/territory/grains.ts';

/** One path of a legend mark, in a box of 36 × 18 px. */
export interface LegendStroke {
  readonly path: string;
  readonly fill?: string;
  readonly stroke?: string;
  readonly width?: number;
  readonly dash?: readonly number[];
  readonly opacity?: number;
  readonly round?: boolean;
}

const DASHES = { treaty: [7, 2.5, 1.5, 2.5], control: [], doubtful: [1.2, 3.2], claim: [3, 3] } as const;
const box = (x: number, y: number, width: number, height: number) =>
  `M${x},${y}h${width}v${height}h${-width}Z`;

function movement(type: string, colour: string, panel: string): LegendStroke[] {
  if (type === 'envoy')
    return [
      { path: 'M1,9H26', stroke: colour, width: 2 },
      { path: 'M34,9L24,4.8L26,9L24,13.2Z', fill: colour },
    ];
  if (type === 'court')
    return [
      { path: 'M1,7h26M1,11h26', stroke: colour, width: 1.3 },
      { path: 'M34,9L25,4L27,9L25,14Z', fill: colour },
    ];
  if (type === 'captives' || type === 'refugees')
    return [
      { path: 'M1,9H25', stroke: colour, width: 4.4, dash: [4, 4] },
      { path: 'M33,9L24,4L26.4,9L24,14Z', fill: panel, stroke: colour, width: 1.3 },
    ];
  return [
    { path: 'M1,8.2L21,6.4V11.6L1,9.8Z', fill: colour },
    { path: 'M34,9C28,8 24,6 20,2.6L23,9L20,15.4C24,12 28,10 34,9Z', fill: colour },
  ];
}

/** The paths of a legend mark in a palette, bottom first: what the page’s own legend draws. */
export function legendStrokes(mark: LegendRow['mark'] | WidthMark, palette: Palette): LegendStroke[] {
  switch (mark.kind) {
    case 'power': {
      const { band, deep } = holderColours(palette, mark.power);
      const grain = palette.grains[mark.power];
      const marks = grain && { path: grainPath(grain, 1.5, 2.5, 33, 13), opacity: 0.7 };
      return [
        { path: box(1.5, 2.5, 33, 13), fill: band, opacity: palette.tint },
        ...(marks
          ? [grain === 'dots' ? { ...marks, fill: deep } : { ...marks, stroke: deep, width: GRAIN_LINE }]
          : []),
        { path: box(2.8, 3.8, 30.4, 10.4), stroke: band, width: 2.6, opacity: 0.85 },
        { path: box(1.5, 2.5, 33, 13), stroke: palette.frontier, width: 0.8, opacity: 0.8 },
      ];
    }
    case 'hatch': {
      const { deep } = holderColours(palette, mark.power);
      return [
        {
          path: 'M2,15.5L15,2.5M10,15.5L23,2.5M18,15.5L31,2.5M26,15.5L34,7.5M2,7.5L7,2.5',
          stroke: deep,
          width: 1.15,
        },
        { path: box(1.5, 2.5, 33, 13), stroke: deep, width: 0.8 },
      ];
    }
    case 'movement':
      return movement(mark.type, holderColours(palette, mark.power).deep, palette.panel);
    case 'ahead':
      return [
        { path: 'M2,9H35', stroke: palette.ink, width: 2, dash: [0.1, 5.4], round: true, opacity: 0.7 },
      ];
    case 'event':
      return [{ path: 'M18,3L24,9L18,15L12,9Z', fill: palette.today }];
    case 'siege':
      return [
        {
          path: 'M12,9C12,5.686 14.686,3 18,3C21.314,3 24,5.686 24,9C24,12.314 21.314,15 18,15C14.686,15 12,12.314 12,9Z',
          stroke: palette.siege,
          width: 2.6,
          dash: [3.6, 1.1],
        },
      ];
    case 'frontier':
      return [{ path: 'M1,9H35', stroke: palette.frontier, width: 1.4, dash: DASHES[mark.frontier] }];
    default:
      return widthShapes(mark).map(({ path, paint, opacity }) => ({
        path,
        fill: palette[paint],
        ...(opacity !== undefined && { opacity }),
      }));
  }
}
