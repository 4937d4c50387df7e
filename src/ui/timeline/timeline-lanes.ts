import type { Atlas } from '../../atlas/atlas.ts';
import type { MovementProperties, MovementType } from '../../atlas/features.ts';
import type { Doubt } from '../../atlas/presence.ts';
import type { Selection } from '../../view/view.ts';
import { overlaps, type Interval } from '../../time/interval.ts';
import { parseWhen, type Timespan } from '../../time/timespan.ts';
import type { Band, TimeScale } from './timeline-layout.ts';

/** A siege or a movement as a bar of the timeline. */
export interface TimelineBar extends Interval {
  readonly selection: Selection;
  readonly form: 'siege' | MovementType;
  /** Whose colour it has: the besieger's, or that of the people on the road. */
  readonly power: string;
  /** Whether its days are inferred, or known to be no better than approximate. */
  readonly uncertain: boolean;
  /** Its days by every reading of their bounds, its days by all of them, and how sure the days between are. */
  readonly dates: Timespan | undefined;
  readonly doubt: Doubt;
  /** The properties of its feature. */
  readonly record: object;
}

/** The sieges of the atlas as bars, in the order of their first days. */
export function siegeBars(atlas: Atlas): TimelineBar[] {
  return atlas.sieges
    .map(({ id, start, end, dates, doubt, feature: { properties } }): TimelineBar => ({
      start,
      end,
      dates,
      doubt,
      selection: { kind: 'siege', id },
      form: 'siege',
      power: properties.besieger,
      uncertain: properties.certainty === 'low' || properties.precision !== 'day',
      record: properties,
    }))
    .sort((a, b) => a.start - b.start);
}

/** What kind of doubt the ends of a movement have: possible where one is known to the month, else approximate. */
function endDoubt(waypoints: MovementProperties['waypoints']): Doubt {
  const ends = [waypoints[0]?.precision, waypoints.at(-1)?.precision];
  return ends.includes('month') ? 'possible' : 'approximate';
}

/** The movements of the atlas as bars, in the order of their first days. */
export function movementBars(atlas: Atlas): TimelineBar[] {
  return atlas.movements
    .map(({ id, start, end, feature: { properties, when } }): TimelineBar => ({
      start,
      end,
      dates: parseWhen(when)[0],
      doubt: endDoubt(properties.waypoints),
      selection: { kind: 'movement', id },
      form: properties.type,
      power: properties.powers[0]?.power ?? properties.side,
      uncertain: properties.certainty === 'low',
      record: properties,
    }))
    .sort((a, b) => a.start - b.start);
}

/** An end of a bar that is in doubt: px from the left of the bar's room, and the px over which it may lie. */
export interface Fringe {
  readonly x: number;
  readonly width: number;
  readonly doubt: Doubt;
}

const LEAST_FRINGE = 3;

/** The parts of a bar in which it may hold or may not: from its earliest to its latest start, and so its end. */
export function fringesOnStrip({ dates, doubt }: TimelineBar, scale: TimeScale): Fringe[] {
  if (!dates) return [];
  const { possible, certain } = dates;
  const runs = certain
    ? [
        [possible.start, certain.start],
        [certain.end, possible.end],
      ]
    : [[possible.start, possible.end]];
  return runs.flatMap(([start = 0, end = 0]): Fringe[] => {
    const from = Math.max(scale.x(start - 0.5), scale.left);
    const to = Math.min(scale.x(end - 0.5), scale.right);
    return start < end && to > from ? [{ x: from, width: Math.max(to - from, LEAST_FRINGE), doubt }] : [];
  });
}

/** A bar on the strip, drawn from `x` over `width` px; it and its title have `room` px from `left` to themselves. */
export interface LaidBar extends Band {
  readonly bar: TimelineBar;
  readonly lane: number;
  readonly left: number;
  readonly room: number;
}

const LEAST_WIDTH = 5;
const LEAST_ROOM = 24;
const GAP = 6;

/**
 * The bars of the window in as few lanes as keep bars, and the px that their titles want (`wanted`), from touching: each
 * takes the first lane that is free. A bar so near the right edge that its title would leave the strip reaches back.
 */
export function layBars(
  bars: readonly TimelineBar[],
  scale: TimeScale,
  wanted: (bar: TimelineBar) => number,
): { readonly laid: readonly LaidBar[]; readonly lanes: number } {
  const lanes: number[] = [];
  const laid = bars
    .filter((bar) => overlaps(bar, scale.window))
    .map((bar) => {
      const from = Math.max(scale.x(bar.start - 0.5), scale.left);
      const to = Math.min(scale.x(bar.end - 0.5), scale.right);
      const width = Math.max(to - from, LEAST_WIDTH);
      const room = Math.min(Math.max(width, wanted(bar), LEAST_ROOM), scale.right - scale.left);
      return { bar, x: from, width, room, left: Math.min(from, scale.right - room) };
    })
    .sort((a, b) => a.left - b.left)
    .map((piece): LaidBar => {
      let lane = lanes.findIndex((end) => end + GAP <= piece.left);
      if (lane < 0) lane = lanes.length;
      lanes[lane] = piece.left + piece.room;
      return { ...piece, lane };
    });
  return { laid, lanes: lanes.length };
}
