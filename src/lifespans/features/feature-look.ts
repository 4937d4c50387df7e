import type { ShapeLook } from '../shapes/shape-store.ts';

/** A colour as `#rgb`, `#rrggbb` or `rgb(…)`; or by a property: as it says itself, or by the text that it holds. */
type ColourChoice =
  | string
  | {
      readonly property: string;
      /** Colours of texts; what is not named here has one of its own. */
      readonly colours?: Readonly<Record<string, string>>;
    };

/** A number, or the property that holds it. */
type SizeChoice = number | { readonly property: string };

/** How features are drawn; widths and radii in CSS px, opacities from 0 to 1. */
export interface LookChoice {
  readonly colour?: ColourChoice | undefined;
  readonly opacity?: SizeChoice | undefined;
  readonly outline?: ColourChoice | undefined;
  readonly width?: SizeChoice | undefined;
  readonly radius?: SizeChoice | undefined;
}

type Properties = Readonly<Record<string, unknown>>;

const BASE = 0x2f5fa8;
const FILL_OPACITY = 0.32;
const LINE_OPACITY = 0.9;
const WIDTH = 1.4;
const RADIUS = 5;
const OWN_WIDTH = { property: 'stroke-width' } as const;

const own = (properties: Properties, key: string): unknown =>
  Object.hasOwn(properties, key) ? properties[key] : undefined;

/** Colours that were read; few texts name the colours of many features. */
const known = new Map<string, number | null>();
const MOST_KNOWN = 4096;

/** Reads a colour as 0xRRGGBB; `null` where it is none. */
export function readColour(value: unknown): number | null {
  if (typeof value !== 'string') return null;
  const before = known.get(value);
  if (before !== undefined) return before;
  if (known.size >= MOST_KNOWN) known.clear();
  const colour = colourOf(value);
  known.set(value, colour);
  return colour;
}

function colourOf(value: string): number | null {
  const text = value.trim().toLowerCase();
  const [, short, long] = /^#(?:([0-9a-f]{3})|([0-9a-f]{6})(?:[0-9a-f]{2})?)$/.exec(text) ?? [];
  const hex = long ?? (short ? [...short].map((digit) => digit + digit).join('') : null);
  if (hex) return parseInt(hex, 16);
  const parts = /^rgba?\(([\d.\s,/]+)\)$/
    .exec(text)?.[1]
    ?.split(/[\s,/]+/)
    .map(Number);
  if (!parts || parts.length < 3) return null;
  const [red = 0, green = 0, blue = 0] = parts.map((part) => Math.min(Math.max(Math.round(part), 0), 255));
  return (red << 16) | (green << 8) | blue;
}

/** A colour for a text, the same for the same text: its hue by its letters, dark enough to stand out on paper. */
function colourOfText(text: string): number {
  let hash = 2_166_136_261;
  for (const letter of text) hash = Math.imul(hash ^ (letter.codePointAt(0) ?? 0), 16_777_619) >>> 0;
  const hue = (hash % 360) / 60;
  const channel = (at: number) => {
    const part = (at + hue) % 6;
    return Math.round(200 * (1 - Math.max(0, Math.min(part, 4 - part, 1)) * 0.85));
  };
  return (channel(5) << 16) | (channel(3) << 8) | channel(1);
}

function colourBy(choice: ColourChoice, properties: Properties): number | null {
  if (typeof choice === 'string') return readColour(choice);
  const value = own(properties, choice.property);
  if (value === undefined || value === null || value === '') return null;
  const named = choice.colours && own(choice.colours, String(value));
  return readColour(named) ?? readColour(value) ?? colourOfText(String(value));
}

/** The number that a property holds; NaN of what is empty or holds none. */
const numberIn = (value: unknown) => (value === null || value === '' ? NaN : Number(value ?? NaN));

function sizeBy(choice: SizeChoice | undefined, properties: Properties, most: number): number | null {
  if (choice === undefined) return null;
  const value = typeof choice === 'number' ? choice : numberIn(own(properties, choice.property));
  return Number.isFinite(value) ? Math.min(Math.max(value, 0), most) : null;
}

const simple = (properties: Properties, key: string) => readColour(own(properties, key));
const withAlpha = (rgb: number, alpha: number) =>
  ((rgb << 8) | Math.round(Math.min(Math.max(alpha, 0), 1) * 255)) >>> 0;

/**
 * The look of a feature: what was chosen for all, else what its own properties say by simplestyle-spec (`fill`, `stroke`,
 * `marker-color`, `stroke-width`), else a quiet blue. What cannot be read as a colour is passed over.
 */
export function featureLook(choice: LookChoice, properties: Properties, isPoint: boolean): ShapeLook {
  const chosen = choice.colour === undefined ? null : colourBy(choice.colour, properties);
  const fill =
    chosen ??
    (isPoint ? simple(properties, 'marker-color') : null) ??
    simple(properties, 'fill') ??
    simple(properties, 'stroke') ??
    BASE;
  const outline =
    (choice.outline === undefined ? null : colourBy(choice.outline, properties)) ??
    chosen ??
    simple(properties, 'stroke') ??
    fill;
  const opacity = sizeBy(choice.opacity, properties, 1);
  return {
    fill: withAlpha(fill, opacity ?? (isPoint ? LINE_OPACITY : FILL_OPACITY)),
    stroke: withAlpha(outline, Math.max(opacity ?? 0, LINE_OPACITY)),
    width: sizeBy(choice.width ?? OWN_WIDTH, properties, 60) ?? WIDTH,
    radius: sizeBy(choice.radius, properties, 60) ?? RADIUS,
  };
}
