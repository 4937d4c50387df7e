import { LAYER_IDS, type LayerId } from '../view/layer-ids.ts';
import { dayOf, hourOf, type Instant } from '../time/instant.ts';
import type { Interval } from '../time/interval.ts';
import type { JulianDay } from '../time/julian-day.ts';
import { writeDay } from '../time/written-date.ts';
import type { Selection, Viewport } from '../view/view.ts';
import type { TimeMode } from '../time/time-mode.ts';

const round = (value: number, places: number) => String(Number(value.toFixed(places)));

/** `YYYY-MM-DD`, with `Thh` (or `Thh.hh`) unless it is noon. */
export function writeInstant(instant: Instant): string {
  const hour = Number(hourOf(instant).toFixed(2));
  if (hour >= 24) return `${writeDay(dayOf(instant) + 1)}T00`;
  if (hour === 12) return writeDay(dayOf(instant));
  const [whole = '', fraction] = String(hour).split('.');
  return `${writeDay(dayOf(instant))}T${whole.padStart(2, '0')}${fraction ? `.${fraction}` : ''}`;
}

/** `zoom/lat/lng[/bearing[/pitch]]`, the order of MapLibre's hash. */
export function writeViewport({ lon, lat, zoom, bearing, pitch }: Viewport): string {
  const parts = [zoom.toFixed(2), lat.toFixed(3), lon.toFixed(3)];
  if (bearing !== 0 || pitch !== 0) parts.push(round(bearing, 1));
  if (pitch !== 0) parts.push(round(pitch, 1));
  return parts.join('/');
}

const MIDNIGHT = 0.5;

/**
 * Two ends of a window of days, `a/b`: days alone where it holds whole days, both of them in it, else an end with its hour.
 */
export function writeWindow({ start, end }: Interval): string {
  const exact = (at: number) => {
    const text = writeInstant(at - MIDNIGHT);
    return text.includes('T') ? text : `${text}T12`;
  };
  const whole = (at: number) => Math.abs(at - Math.round(at)) < 0.005 / 24;
  const [first, last] = [Math.round(start), Math.round(end) - 1];
  return `${whole(start) ? writeDay(first) : exact(start)}/${whole(end) ? writeDay(last) : exact(end)}`;
}

/** Two days, `a/b`. */
export const writeDays = ([from, to]: readonly [JulianDay, JulianDay]) => `${writeDay(from)}/${writeDay(to)}`;

/** `kind:id`. */
export const writeSelection = (selection: Selection) => `${selection.kind}:${selection.id}`;

/** A comma list in the order of the legend, `none` for an empty one. */
export const writeLayers = (layers: readonly LayerId[]) =>
  LAYER_IDS.filter((id) => layers.includes(id)).join(',') || 'none';

/** `instant`, `window:10` (days to either side) or `cumulative`. */
export const writeMode = (mode: TimeMode) => (mode.kind === 'window' ? `window:${mode.days}` : mode.kind);
