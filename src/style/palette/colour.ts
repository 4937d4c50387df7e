/** Red, green and blue, 0 to 255, and opacity, 0 to 1, of a colour. */
export type Rgba = readonly [red: number, green: number, blue: number, alpha: number];

const known = new Map<string, Rgba>();

function parse(colour: string): Rgba {
  const hex = /^#([0-9a-f]{6})$/i.exec(colour)?.[1];
  if (hex !== undefined) {
    const value = Number.parseInt(hex, 16);
    return [value >> 16, (value >> 8) & 255, value & 255, 1];
  }
  const written = /^rgba?\(([^)]*)\)$/.exec(colour)?.[1]?.trim();
  const numbers = written ? written.split(/[\s,/]+/).map((text) => (text ? Number(text) : NaN)) : [];
  const [red = NaN, green = NaN, blue = NaN, alpha = 1] = numbers;
  if (numbers.length > 4 || Number.isNaN(red + green + blue + alpha))
    throw new RangeError(`“${colour}” is not a colour written #rrggbb or rgba(…)`);
  return [red, green, blue, alpha];
}

/** Reads `#rrggbb`, `rgb(…)` or `rgba(…)` in numbers; throws a RangeError for any other text. */
export function parseColour(colour: string): Rgba {
  const rgba = known.get(colour) ?? parse(colour);
  known.set(colour, rgba);
  return rgba;
}

/** Red, green and blue, 0 to 255, of a colour as {@link parseColour} reads it. */
export function rgbOf(colour: string): readonly [red: number, green: number, blue: number] {
  const [red, green, blue] = parseColour(colour);
  return [red, green, blue];
}

/** The opaque colour a share (0 to 1) of the way from one to another, both read by {@link parseColour}, as `#rrggbb`. */
export function mixColours(from: string, to: string, share: number): string {
  const [a, b] = [rgbOf(from), rgbOf(to)];
  const way = Math.min(Math.max(share, 0), 1);
  const channels = a.map((value, i) => Math.round(value + ((b[i] ?? 0) - value) * way));
  return `#${channels.map((value) => value.toString(16).padStart(2, '0')).join('')}`;
}
