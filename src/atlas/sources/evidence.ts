import { contains } from '../../time/interval.ts';
import type { JulianDay } from '../../time/julian-day.ts';
import type { Atlas } from '../atlas.ts';
import { datingOf } from '../event.ts';
import type { SourceRef } from '../features.ts';
import type { Dating } from '../presence.ts';
import type { Traditional } from '../../time/traditional.ts';

/** What is known of how a feature was dated, and what it rests on. */
export interface Evidence {
  readonly dating: Dating;
  /** The date as the sources give it. */
  readonly lunar: Traditional | undefined;
  readonly sources: readonly SourceRef[];
  /** Stops of a movement by how finely they are dated: day, month, approx, interpolated. */
  readonly stops: readonly number[] | null;
}

const FINENESS = ['day', 'month', 'approx', 'interpolated'];

/** The evidence of a feature, of a prefecture that of its holder on the day; `null` where its days are those of the atlas. */
export function evidenceOf(atlas: Atlas, kind: string, id: string, day: JulianDay): Evidence | null {
  if (kind === 'place' || kind === 'prefecture') {
    const control = atlas.prefectures.find((prefecture) =>
      kind === 'place' ? prefecture.feature.properties.seat === id : prefecture.id === id,
    )?.control;
    const i = control?.findIndex((span) => contains(span, day)) ?? -1;
    const [span, next] = [control?.[i], control?.[i + 1]];
    if (!span) return null;
    const until = next?.written.when.timespans[0]?.start;
    const [written] = span.written.when.timespans;
    const end = until?.earliest ? { ...written?.end, ...until } : written?.end;
    // what was so before the first day of the atlas did not begin on it
    const { start, ...open } = written ?? {};
    const from = span.start > atlas.span.start && start ? { start } : {};
    const when = { timespans: [{ ...open, ...from, ...(end ? { end } : {}) }] };
    const precision = [span.precision, next?.precision ?? ''].find((fine) => fine !== 'day') ?? 'day';
    return { dating: { when, precision }, lunar: undefined, sources: span.written.sources, stops: null };
  }
  const event = kind === 'event' ? atlas.events.find((item) => item.id === id)?.feature : undefined;
  const siege = kind === 'siege' ? atlas.sieges.find((item) => item.id === id)?.feature : undefined;
  if (event) {
    const { lunar, sources } = event.properties;
    return { dating: datingOf(event), lunar, sources, stops: null };
  }
  if (siege) {
    return { dating: datingOf(siege), lunar: undefined, sources: siege.properties.sources, stops: null };
  }
  const movement = kind === 'movement' ? atlas.movements.find((item) => item.id === id)?.feature : undefined;
  if (movement) {
    const { waypoints, sources } = movement.properties;
    const ends = [waypoints[0]?.precision, waypoints.at(-1)?.precision];
    const precision = ends.includes('month') ? 'month' : 'approx';
    const stops = FINENESS.map((fine) => waypoints.filter((waypoint) => waypoint.precision === fine).length);
    return { dating: { when: movement.when, precision }, lunar: undefined, sources, stops };
  }
  const line = kind === 'line' ? atlas.lines.find(({ feature }) => feature.id === id)?.feature : undefined;
  return line
    ? { dating: { when: line.when }, lunar: undefined, sources: line.properties.sources, stops: null }
    : null;
}
