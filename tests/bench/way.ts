import type { Feature, FeatureCollection, Polygon } from 'geojson';
import { squares, type Square } from './lifespan-shapes.ts';

/** One way of drawing what is alive on a day, in a window of 640 × 480 px. */
export interface Way {
  /** Asks for a day. */
  show(day: number): void;
  /** Asks for another frame of the same. */
  again(): void;
  /** Resolves right after the next frame was drawn, before the browser shows it. */
  painted(): Promise<void>;
  /** Looks at a place (degrees) from a zoom; only where the bench moves this way. */
  look?(lon: number, lat: number, zoom: number): void;
  /** Where a position (degrees) lies, in px from the upper left corner. */
  project(lon: number, lat: number): { readonly x: number; readonly y: number };
  /** How much red (0 to 255) each px of a row of the picture has, from the left. */
  reds(y: number, width: number): Uint8Array;
}

/** Colours of the squares: those that spell the day, and all others. */
export const COLOURS = { probe: '#ffffff', other: '#2f5fa8' } as const;

/** What a square’s feature says of it. */
export interface SquareProperties {
  readonly start: number;
  readonly end: number;
  readonly probe: boolean;
}

/** The ring of a square, in degrees. */
export function ringOf({ west, south, size }: Square): [number, number][] {
  return [
    [west, south],
    [west + size, south],
    [west + size, south + size],
    [west, south + size],
    [west, south],
  ];
}

/** The squares as GeoJSON; `also` adds properties. */
export function squareFeatures(
  count: number,
  also: (square: Square) => object = () => ({}),
): Feature<Polygon, SquareProperties>[] {
  return [...squares(count)].map((square) => ({
    type: 'Feature',
    properties: { start: square.start, end: square.end, probe: square.probe, ...also(square) },
    geometry: { type: 'Polygon', coordinates: [ringOf(square)] },
  }));
}

/** Features as a collection. */
export const collectionOf = (features: Feature<Polygon>[]): FeatureCollection<Polygon> => ({
  type: 'FeatureCollection',
  features,
});

/** The reds of a row of a WebGL canvas that was just drawn. */
export function redsOfGl(gl: WebGL2RenderingContext, y: number, width: number): Uint8Array {
  const row = new Uint8Array(width * 4);
  gl.bindFramebuffer(gl.FRAMEBUFFER, null);
  gl.readPixels(0, gl.drawingBufferHeight - 1 - y, width, 1, gl.RGBA, gl.UNSIGNED_BYTE, row);
  return row.filter((_, i) => i % 4 === 0);
}
