/** Red, green, blue and opacity of a colour, each 0 to 1. */
export type Rgba = readonly [red: number, green: number, blue: number, alpha: number];

const known = new Map<string, Rgba>();

function parse(colour: string): Rgba {
  const hex = /^#([0-9a-f]{6})$/i.exec(colour)?.[1];
  if (hex !== undefined) {
    const value = Number.parseInt(hex, 16);
    return [(value >> 16) / 255, ((value >> 8) & 255) / 255, (value & 255) / 255, 1];
  }
  const numbers = /^rgba?\(([^)]*)\)$/
    .exec(colour)?.[1]
    ?.split(/[\s,/]+/)
    .map(Number);
  const [red, green, blue, alpha = 1] = numbers ?? [];
  if (red === undefined || green === undefined || blue === undefined || numbers?.some(Number.isNaN)) {
    throw new RangeError(`“${colour}” is not a colour written #rrggbb or rgba(…)`);
  }
  return [red / 255, green / 255, blue / 255, alpha];
}

/** Reads `#rrggbb` or `rgba(…)`; throws a RangeError for any other text. */
export function parseColour(colour: string): Rgba {
  const rgba = known.get(colour) ?? parse(colour);
  known.set(colour, rgba);
  return rgba;
}
