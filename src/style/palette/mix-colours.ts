/** Red, green, blue (0–255) of a lower-case `#rrggbb`; throws a RangeError for any other text. */
export function rgbOf(colour: string): readonly [number, number, number] {
  const digits = /^#([0-9a-f]{6})$/.exec(colour)?.[1];
  if (digits === undefined) throw new RangeError(`“${colour}” is not a colour written #rrggbb`);
  const value = Number.parseInt(digits, 16);
  return [value >> 16, (value >> 8) & 255, value & 255];
}

/** The colour a share (0 to 1) of the way from one `#rrggbb` to another, as `rgb(…)`. */
export function mixColours(from: string, to: string, share: number): string {
  if (share >= 1) return to;
  if (share <= 0) return from;
  const [a, b] = [rgbOf(from), rgbOf(to)];
  const channel = (i: 0 | 1 | 2) => Math.round(a[i] + (b[i] - a[i]) * share);
  return `rgb(${channel(0)}, ${channel(1)}, ${channel(2)})`;
}
