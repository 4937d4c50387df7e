import { LAYER_IDS, type LayerId } from '../view/layer-ids.ts';
import { dayOf, hourOf, type Instant } from '../time/instant.ts';
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

/** `kind:id`. */
export const writeSelection = (selection: Selection) => `${selection.kind}:${selection.id}`;

/** A comma list in the order of the legend, `none` for an empty one. */
export const writeLayers = (layers: readonly LayerId[]) =>
  LAYER_IDS.filter((id) => layers.includes(id)).join(',') || 'none';

/** `instant`, `window:10` (days to either side) or `cumulative`. */
export const writeMode = (mode: TimeMode) => (mode.kind === 'window' ? `window:${mode.days}` : mode.kind);
