import { contains, type Interval } from './time/interval.ts';
import { dayOf, hourOf, instantOf, type Instant } from './time/instant.ts';
import type { Language } from './time/date-text.ts';
import { daysInMonth } from './time/julian-day.ts';
import { parseDay, writeDay } from './time/written-date.ts';
import { isLayerId, LAYER_IDS, type LayerId } from './style/layer-ids.ts';
import { NAMES_SHOWN, type NamesShown } from './style/labels/label-settings.ts';
import type { Palette } from './style/palette.ts';

/** Where the map looks: degrees, zoom, and degrees of turn and tilt. */
export interface Viewport {
  readonly lon: number;
  readonly lat: number;
  readonly zoom: number;
  readonly bearing: number;
  readonly pitch: number;
}

/** Kinds of feature that can be selected. */
export const SELECTABLE = ['place', 'prefecture', 'movement', 'siege', 'event', 'line', 'water'] as const;
export type SelectionKind = (typeof SELECTABLE)[number];

/** A selected feature. */
export interface Selection {
  readonly kind: SelectionKind;
  readonly id: string;
}

/** How the page is laid out: with all its panels, for a hall, or inside another page. */
export const DISPLAYS = ['explore', 'present', 'embed'] as const;
export type Display = (typeof DISPLAYS)[number];

/** What a permalink holds. `null`: nothing chosen, or the map fitted to the story. */
export interface View {
  readonly instant: Instant;
  readonly map: Viewport | null;
  readonly chapter: string | null;
  readonly select: Selection | null;
  readonly layers: readonly LayerId[];
  readonly language: Language;
  readonly names: NamesShown;
  readonly theme: Palette['name'];
  readonly display: Display;
  /** Days per second of playback. */
  readonly speed: number;
  /** Whether playback goes round. */
  readonly loop: boolean;
  /** Keys that this version does not know, kept as they came. */
  readonly unknown: readonly (readonly [key: string, value: string])[];
}

/** What a permalink is read against. */
export interface PermalinkContext {
  readonly span: Interval;
  readonly box: {
    readonly west: number;
    readonly south: number;
    readonly east: number;
    readonly north: number;
  };
  readonly zooms: { readonly least: number; readonly most: number };
  readonly defaults: View;
  hasChapter(id: string): boolean;
  hasFeature(selection: Selection): boolean;
  /** The days of a chapter: a link that names it and no date opens on the first of them. */
  spanOf(chapter: string): Interval | undefined;
}

/** Why a value could not stand. */
export type ProblemReason =
  | 'not-a-date'
  | 'no-such-day'
  | 'out-of-span'
  | 'not-a-map'
  | 'out-of-box'
  | 'no-such'
  | 'not-one-of'
  | 'not-a-speed'
  | 'newer-version'
  | 'given-twice'
  | 'not-its-day'
  | 'not-text';

/** A value that was wrong, and what stands in its place. */
export interface PermalinkProblem {
  readonly key: string;
  readonly value: string;
  readonly reason: ProblemReason;
  readonly used: string;
}

const VERSION = 1;
const LONGEST_VALUE = 200;
const LANGUAGES: readonly Language[] = ['en', 'zh-Hant', 'zh-Hans'];
/** Days per second that a link may ask for. */
const SPEEDS = { least: 0.05, most: 120 } as const;
const THEMES: readonly Palette['name'][] = ['paper', 'dark', 'print'];

const clamp = (value: number, least: number, most: number) => Math.min(Math.max(value, least), most);
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

const writeSelection = (selection: Selection | null) =>
  selection ? `${selection.kind}:${selection.id}` : '';
const writeLayers = (layers: readonly LayerId[]) =>
  LAYER_IDS.filter((id) => layers.includes(id)).join(',') || 'none';

type Read<T> = { value: T; reason?: ProblemReason };

function readDate(text: string, context: PermalinkContext): Read<Instant> {
  const [, y, m, d, h] = /^(\d{4})-(\d\d)-(\d\d)(?:T(\d\d?(?:\.\d+)?))?$/.exec(text) ?? [];
  if (y === undefined) return { value: context.defaults.instant, reason: 'not-a-date' };
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

function readMap(text: string, context: PermalinkContext): Read<Viewport | null> {
  const parts = text.split('/');
  const numbers = parts.map((part) => (/^-?\d+(\.\d+)?$/.test(part) ? Number(part) : NaN));
  if (numbers.length < 3 || numbers.length > 5 || numbers.some((value) => !Number.isFinite(value))) {
    return { value: context.defaults.map, reason: 'not-a-map' };
  }
  const [zoom = 0, lat = 0, lon = 0, bearing = 0, pitch = 0] = numbers;
  const { box, zooms } = context;
  const value: Viewport = {
    zoom: clamp(zoom, zooms.least, zooms.most),
    lat: clamp(lat, box.south, box.north),
    lon: clamp(lon, box.west, box.east),
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

function readSelection(text: string, context: PermalinkContext): Read<Selection | null> {
  const [, kind = '', id = ''] = /^([a-z]+):([a-z0-9_-]+)$/i.exec(text) ?? [];
  const known = SELECTABLE.find((candidate) => candidate === kind);
  if (known && context.hasFeature({ kind: known, id })) return { value: { kind: known, id } };
  return { value: null, reason: 'no-such' };
}

function readLayers(text: string, context: PermalinkContext): Read<readonly LayerId[]> {
  if (text === 'none') return { value: [] };
  const names = text.split(',');
  const value = LAYER_IDS.filter((id) => names.includes(id));
  if (names.every(isLayerId)) return { value };
  return { value: value.length ? value : context.defaults.layers, reason: 'not-one-of' };
}

function readOneOf<T extends string>(options: readonly T[], text: string, fallback: T): Read<T> {
  const exact = options.find((option) => option === text);
  if (exact) return { value: exact };
  const near = options.find((option) => option.toLowerCase() === text.toLowerCase());
  return { value: near ?? fallback, reason: 'not-one-of' };
}

function readSpeed(text: string, fallback: number): Read<number> {
  const speed = /^\d{1,6}(\.\d{1,6})?$/.test(text) ? Number(text) : NaN;
  if (Number.isNaN(speed)) return { value: fallback, reason: 'not-a-speed' };
  const value = clamp(speed, SPEEDS.least, SPEEDS.most);
  return value === speed ? { value } : { value, reason: 'not-a-speed' };
}

function decodeText(text: string): string | null {
  try {
    return decodeURIComponent(text.replaceAll('+', ' '));
  } catch {
    return null;
  }
}

/**
 * Reads a URL fragment (with or without `#`) into a view. Each wrong value gives way to the nearest that can stand and is
 * reported; keys that are not known are kept. Never throws.
 */
export function decodePermalink(
  hash: string,
  context: PermalinkContext,
): { view: View; problems: PermalinkProblem[] } {
  const { defaults } = context;
  const problems: PermalinkProblem[] = [];
  const unknown: [string, string][] = [];
  const seen = new Set<string>();
  const view: { -readonly [K in keyof View]: View[K] } = { ...defaults, unknown };

  const readers: Record<string, (text: string) => { reason?: ProblemReason; used: string }> = {
    v: (text) => ({ reason: text === String(VERSION) ? undefined : 'newer-version', used: String(VERSION) }),
    date(text) {
      const { value, reason } = readDate(text, context);
      view.instant = value;
      return { reason, used: writeInstant(value) };
    },
    map(text) {
      const { value, reason } = readMap(text, context);
      view.map = value;
      return { reason, used: value ? writeViewport(value) : '' };
    },
    chapter(text) {
      const known = context.hasChapter(text);
      view.chapter = known ? text : null;
      return { reason: known ? undefined : 'no-such', used: '' };
    },
    select(text) {
      const { value, reason } = readSelection(text, context);
      view.select = value;
      return { reason, used: '' };
    },
    layers(text) {
      const { value, reason } = readLayers(text, context);
      view.layers = value;
      return { reason, used: writeLayers(value) };
    },
    lang(text) {
      const { value, reason } = readOneOf(LANGUAGES, text, defaults.language);
      view.language = value;
      return { reason, used: value };
    },
    theme(text) {
      const { value, reason } = readOneOf(THEMES, text, defaults.theme);
      view.theme = value;
      return { reason, used: value };
    },
    names(text) {
      const { value, reason } = readOneOf(NAMES_SHOWN, text, defaults.names);
      view.names = value;
      return { reason, used: value };
    },
    view(text) {
      const { value, reason } = readOneOf(DISPLAYS, text, defaults.display);
      view.display = value;
      return { reason, used: value };
    },
    speed(text) {
      const { value, reason } = readSpeed(text, defaults.speed);
      view.speed = value;
      return { reason, used: String(value) };
    },
    loop(text) {
      const { value, reason } = readOneOf(['0', '1'] as const, text, defaults.loop ? '1' : '0');
      view.loop = value === '1';
      return { reason, used: value };
    },
  };

  for (const pair of hash.replace(/^#/, '').split('&')) {
    if (pair === '') continue;
    const at = pair.indexOf('=');
    const key = decodeText(at < 0 ? pair : pair.slice(0, at));
    const value = decodeText(at < 0 ? '' : pair.slice(at + 1));
    if (key === null || value === null || value.length > LONGEST_VALUE || key.length > LONGEST_VALUE) {
      const shown = pair.slice(0, 60);
      problems.push({ key: shown.split('=')[0] ?? '', value: shown, reason: 'not-text', used: '' });
      continue;
    }
    const read = Object.hasOwn(readers, key) ? readers[key] : undefined;
    if (!read) {
      unknown.push([key, value]);
      continue;
    }
    if (seen.has(key)) {
      problems.push({ key, value, reason: 'given-twice', used: '' });
      continue;
    }
    seen.add(key);
    const { reason, used } = read(value);
    if (reason) problems.push({ key, value, reason, used });
  }
  if (view.chapter !== null && !seen.has('date')) {
    view.instant = context.spanOf(view.chapter)?.start ?? view.instant;
  }
  const chapter = view.chapter === null ? undefined : context.spanOf(view.chapter);
  if (chapter && !contains(chapter, dayOf(view.instant))) {
    problems.push({ key: 'chapter', value: view.chapter ?? '', reason: 'not-its-day', used: '' });
    view.chapter = null;
  }
  return { view, problems };
}

/**
 * Writes a view as a fragment beginning with `#v=1`: keys in a fixed order, defaults left out, unknown keys kept last.
 * A chapter is always written with its date, since a chapter alone means its opening day.
 */
export function encodePermalink(view: View, defaults: View): string {
  const pairs: [string, string, string][] = [
    ['date', writeInstant(view.instant), view.chapter === null ? writeInstant(defaults.instant) : ''],
    ['map', view.map ? writeViewport(view.map) : '', defaults.map ? writeViewport(defaults.map) : ''],
    ['chapter', view.chapter ?? '', defaults.chapter ?? ''],
    ['select', writeSelection(view.select), writeSelection(defaults.select)],
    ['layers', writeLayers(view.layers), writeLayers(defaults.layers)],
    ['lang', view.language, defaults.language],
    ['theme', view.theme, defaults.theme],
    ['names', view.names, defaults.names],
    ['view', view.display, defaults.display],
    ['speed', String(view.speed), String(defaults.speed)],
    ['loop', view.loop ? '1' : '0', defaults.loop ? '1' : '0'],
  ];
  const known = pairs
    .filter(([, value, standard]) => value !== standard)
    .map(([key, value]) => `${key}=${value}`);
  const kept = view.unknown.map(([key, value]) => `${encodeURIComponent(key)}=${encodeURIComponent(value)}`);
  return `#${[`v=${VERSION}`, ...known, ...kept].join('&')}`;
}
