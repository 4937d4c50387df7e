import type { Reason } from '../reason.ts';
import type { ShapeLook } from '../../lifespans/shapes/shape-store.ts';

/** Looks where the file says nothing: a colour that no holder has. */
const BASE = 0x2f5fa8;
/** The same as `#rrggbb`. */
export const PLAIN_COLOUR = `#${BASE.toString(16)}`;
const FILL_OPACITY = 0.32;
const SIZES: Readonly<Record<string, number>> = { small: 4, medium: 5.5, large: 8 };

const NAMED: Readonly<Record<string, number>> = {
  black: 0x000000, white: 0xffffff, red: 0xff0000, green: 0x008000, blue: 0x0000ff, yellow: 0xffff00, orange: 0xffa500,
  purple: 0x800080, brown: 0xa52a2a, grey: 0x808080, gray: 0x808080, navy: 0x000080, teal: 0x008080, maroon: 0x800000,
  olive: 0x808000, pink: 0xffc0cb, cyan: 0x00ffff, magenta: 0xff00ff, gold: 0xffd700, crimson: 0xdc143c,
}; // prettier-ignore

/** `#rgb`, `#rrggbb`, the same without the hash, or a common name, as 0xRRGGBB; `null` where it is none. */
function colourOf(value: unknown): number | null {
  if (typeof value !== 'string') return null;
  const text = value.trim().toLowerCase();
  if (Object.hasOwn(NAMED, text)) return NAMED[text] ?? null;
  const [, short, long] = /^#?(?:([0-9a-f]{3})|([0-9a-f]{6})(?:[0-9a-f]{2})?)$/.exec(text) ?? [];
  const hex = long ?? (short ? [...short].map((digit) => digit + digit).join('') : null);
  return hex ? parseInt(hex, 16) : null;
}

const STYLES = ['marker-color', 'stroke', 'fill'] as const;
const COLOURS = ['color', 'colour', 'Color', 'COLOR', '_color', 'farbe', '顏色', '颜色'] as const;

/** A colour for what is no colour, the same for the same text: its hue by its letters, as dark as to stand out on paper. */
function colourOfText(text: string): string {
  let hash = 2_166_136_261;
  for (const letter of text) hash = Math.imul(hash ^ (letter.codePointAt(0) ?? 0), 16_777_619) >>> 0;
  const hue = (hash % 360) / 60;
  const channel = (at: number) => {
    const part = (at + hue) % 6;
    return Math.round(200 * (1 - Math.max(0, Math.min(part, 4 - part, 1)) * 0.85));
  };
  return `#${[5, 3, 1].map((at) => channel(at).toString(16).padStart(2, '0')).join('')}`;
}

/**
 * Properties with the colour that one of them holds as those of simplestyle-spec: of the one that was chosen (a colour of its own
 * for each text where it holds none), else of one called so, where the record has no style besides.
 */
export function withColour(
  properties: Readonly<Record<string, unknown>>,
  chosen: string | null,
): Readonly<Record<string, unknown>> {
  const coloured = (colour: string) => ({
    ...properties,
    ...Object.fromEntries(STYLES.map((key) => [key, colour])),
  });
  const own = (key: string) => (Object.hasOwn(properties, key) ? properties[key] : undefined);
  if (chosen !== null) {
    const value = own(chosen);
    if (value === undefined || value === null || value === '') return properties;
    return coloured(colourOf(value) === null ? colourOfText(String(value)) : String(value));
  }
  if (STYLES.some((key) => own(key) !== undefined)) return properties;
  const key = COLOURS.find((name) => colourOf(own(name)) !== null);
  return key === undefined ? properties : coloured(String(own(key)));
}

/** The colour in which KML has an icon washed; white leaves it as it is, whatever that is. */
function iconColour(properties: Readonly<Record<string, unknown>>): number | null {
  const colour = colourOf(Object.hasOwn(properties, 'icon-color') ? properties['icon-color'] : undefined);
  return colour === 0xffffff ? null : colour;
}

/** The look of a record by simplestyle-spec 1.1 (`fill`, `fill-opacity`, `stroke`, `stroke-width`, `marker-color` …). */
export function simpleStyle(
  properties: Readonly<Record<string, unknown>>,
  complain: (reason: Reason, field: string, value: unknown) => void,
): ShapeLook {
  const own = (key: string) => (Object.hasOwn(properties, key) ? properties[key] : undefined);
  const colour = (key: string): number | null => {
    const value = own(key);
    if (value === undefined || value === null || value === '') return null;
    const found = colourOf(value);
    if (found === null) complain('bad-colour', key, value);
    return found;
  };
  const number = (key: string, least: number, most: number, otherwise: number): number => {
    const value = own(key);
    const read = typeof value === 'string' && value.trim() !== '' ? Number(value) : value;
    return typeof read === 'number' && read >= least && read <= most ? read : otherwise;
  };
  const marker = colour('marker-color') ?? iconColour(properties);
  const stroke = colour('stroke') ?? marker ?? BASE;
  const fill = colour('fill') ?? colour('stroke') ?? marker ?? BASE;
  const withAlpha = (rgb: number, alpha: number) => ((rgb << 8) | Math.round(alpha * 255)) >>> 0;
  return {
    fill: withAlpha(fill, number('fill-opacity', 0, 1, FILL_OPACITY)),
    stroke: withAlpha(stroke, number('stroke-opacity', 0, 1, 0.9)),
    width: number('stroke-width', 0, 60, 1.4),
    radius: SIZES[String(own('marker-size'))] ?? 5 * number('icon-scale', 0.4, 4, 1),
  };
}

/** The look of a point: its marker’s colour, opaque. */
export function pointLook(look: ShapeLook, properties: Readonly<Record<string, unknown>>): ShapeLook {
  const marker =
    colourOf(Object.hasOwn(properties, 'marker-color') ? properties['marker-color'] : undefined) ??
    iconColour(properties);
  return {
    ...look,
    fill: marker === null ? ((look.fill & 0xffffff00) | 0xe6) >>> 0 : ((marker << 8) | 0xff) >>> 0,
  };
}
