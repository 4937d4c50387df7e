import { isLayerId, LAYER_IDS, type LayerId } from '../view/layer-ids.ts';
import { instantOf, type Instant } from '../time/instant.ts';
import { daysInMonth } from '../time/julian-day.ts';
import { parseDay } from '../time/written-date.ts';
import type { PermalinkContext, ProblemReason } from './permalink-context.ts';
import { SELECTABLE, type Selection, type Viewport } from '../view/view.ts';
import type { TimeMode } from '../time/time-mode.ts';

/** A value as it can stand, and why it is not the one that was written. */
export interface Read<T> {
  readonly value: T;
  readonly reason?: ProblemReason;
}

/** Days per second that a link may ask for. */
const SPEEDS = { least: 0.05, most: 120 } as const;
/** Days to either side that a window may have. */
const WINDOWS = { least: 1, most: 365 } as const;

const clamp = (value: number, least: number, most: number) => Math.min(Math.max(value, least), most);

/** Reads `[-]YYYY-MM-DD[Thh[.hh]]`; a day that does not exist or lies outside the span gives way to the nearest. */
export function readInstant<T extends Instant | null>(
  text: string,
  context: PermalinkContext,
  fallback: T,
): Read<Instant | T> {
  const [, y, m, d, h] = /^(?!-0000)(-?\d{4})-(\d\d)-(\d\d)(?:T(\d\d?(?:\.\d+)?))?$/.exec(text) ?? [];
  if (y === undefined) return { value: fallback, reason: 'not-a-date' };
  const [year, month] = [Number(y), clamp(Number(m), 1, 12)];
  const day = clamp(Number(d), 1, daysInMonth(year, month));
  const written = parseDay(`${y}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`);
  const within = clamp(written, context.span.start, context.span.end - 1);
  const hour = clamp(h === undefined ? 12 : Number(h), 0, 23.99);
  const right = month === Number(m) && day === Number(d) && (h === undefined || hour === Number(h));
  if (within !== written) return { value: instantOf(within), reason: 'out-of-span' };
  return right
    ? { value: instantOf(within, hour) }
    : { value: instantOf(within, hour), reason: 'no-such-day' };
}

/** Reads `zoom/lat/lng[/bearing[/pitch]]`, kept within what the map can show. */
export function readViewport(text: string, context: PermalinkContext): Read<Viewport | null> {
  const parts = text.split('/');
  const numbers = parts.map((part) => (/^-?\d+(\.\d+)?$/.test(part) ? Number(part) : NaN));
  if (numbers.length < 3 || numbers.length > 5 || numbers.some((value) => !Number.isFinite(value))) {
    return { value: context.defaults.map, reason: 'not-a-map' };
  }
  const [zoom = 0, lat = 0, lon = 0, bearing = 0, pitch = 0] = numbers;
  const {
    box: [west, south, east, north],
    zooms,
  } = context;
  const value: Viewport = {
    zoom: clamp(zoom, zooms.least, zooms.most),
    lat: clamp(lat, south, north),
    lon: clamp(lon, west, east),
    bearing: clamp(bearing, -180, 180),
    pitch: clamp(pitch, 0, 60),
  };
  const right =
    value.zoom === zoom &&
    value.lat === lat &&
    value.lon === lon &&
    value.bearing === bearing &&
    value.pitch === pitch;
  return right ? { value } : { value, reason: 'out-of-box' };
}

/** Reads `kind:id` of a feature that exists. */
export function readSelection(text: string, context: PermalinkContext): Read<Selection | null> {
  const [, kind = '', id = ''] = /^([a-z]+):([a-z0-9_-]+)$/i.exec(text) ?? [];
  const known = SELECTABLE.find((candidate) => candidate === kind);
  if (known && context.hasFeature({ kind: known, id })) return { value: { kind: known, id } };
  return { value: null, reason: 'no-such' };
}

/** Reads a comma list of layers; `none` is an empty one. */
export function readLayers(text: string, context: PermalinkContext): Read<readonly LayerId[]> {
  if (text === 'none') return { value: [] };
  const names = text.split(',');
  const value = LAYER_IDS.filter((id) => names.includes(id));
  if (names.every(isLayerId)) return { value };
  return { value: value.length ? value : context.defaults.layers, reason: 'not-one-of' };
}

/** Reads one of a list of words; a word that differs in case alone is taken for it, and told. */
export function readOneOf<T extends string>(options: readonly T[], text: string, fallback: T): Read<T> {
  const exact = options.find((option) => option === text);
  if (exact) return { value: exact };
  const near = options.find((option) => option.toLowerCase() === text.toLowerCase());
  return { value: near ?? fallback, reason: 'not-one-of' };
}

/** Reads days per second, kept within 0.05 and 120. */
export function readSpeed(text: string, fallback: number): Read<number> {
  const speed = /^\d{1,6}(\.\d{1,6})?$/.test(text) ? Number(text) : NaN;
  if (Number.isNaN(speed)) return { value: fallback, reason: 'not-a-speed' };
  const value = clamp(speed, SPEEDS.least, SPEEDS.most);
  return value === speed ? { value } : { value, reason: 'not-a-speed' };
}

/** Reads `instant`, `window:10` or `cumulative`; a window is kept within 1 and 365 days to either side. */
export function readMode(text: string, fallback: TimeMode): Read<TimeMode> {
  const kind = (['instant', 'cumulative'] as const).find((word) => word === text);
  if (kind) return { value: { kind } };
  const [, written] = /^window:(\d{1,6})$/.exec(text) ?? [];
  if (written === undefined) return { value: fallback, reason: 'not-one-of' };
  const days = clamp(Number(written), WINDOWS.least, WINDOWS.most);
  const value: TimeMode = { kind: 'window', days };
  return String(days) === written ? { value } : { value, reason: 'not-one-of' };
}

/** Reads a step's number, from 1. Whether the chapter has so many is seen when the chapter is known. */
export function readStep(text: string): Read<number | null> {
  return /^[1-9]\d{0,2}$/.test(text) ? { value: Number(text) } : { value: null, reason: 'no-such' };
}

/** Reads the address of a file: of the web, or relative to the page. */
export function readAddress(text: string): Read<string | null> {
  const scheme = /^([a-z][a-z0-9+.-]*):/i.exec(text)?.[1]?.toLowerCase();
  const fit = text !== '' && !/[\s\p{Cc}]/u.test(text) && (scheme === undefined || /^https?$/.test(scheme));
  return fit ? { value: text } : { value: null, reason: 'not-an-address' };
}
