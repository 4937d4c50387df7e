/** Mercator, 0 to 1 across the world. */
export function toMercator(lon: number, lat: number): { readonly x: number; readonly y: number } {
  const sine = Math.sin((lat * Math.PI) / 180);
  return { x: lon / 360 + 0.5, y: 0.5 - Math.log((1 + sine) / (1 - sine)) / (4 * Math.PI) };
}

/** Degrees of a point of {@link toMercator}. */
export function fromMercator(x: number, y: number): { readonly lon: number; readonly lat: number } {
  return {
    lon: (x - 0.5) * 360,
    lat: (360 / Math.PI) * Math.atan(Math.exp((0.5 - y) * 2 * Math.PI)) - 90,
  };
}
