import type { Position } from 'geojson';

/** A frame to draw in: [west, south, east, north] in degrees, on so many px. */
export interface LocatorFrame {
  readonly box: readonly [west: number, south: number, east: number, north: number];
  readonly width: number;
  readonly height: number;
}

const mercator = (lat: number) => Math.asinh(Math.tan((lat * Math.PI) / 180));

/** A point of the frame in px, by Mercator. */
export function locate({ box, width, height }: LocatorFrame, [lon = 0, lat = 0]: Position): [number, number] {
  const [west, south, east, north] = box;
  return [
    ((lon - west) / (east - west)) * width,
    ((mercator(north) - mercator(lat)) / (mercator(north) - mercator(south))) * height,
  ];
}

/** The height of a frame that is `width` px wide, so that a degree is as long both ways as on the map. */
export function locatorHeight([west, south, east, north]: LocatorFrame['box'], width: number): number {
  return (width * (mercator(north) - mercator(south))) / (((east - west) * Math.PI) / 180);
}

/** Rings (degrees) as one SVG path in a frame, without points nearer than `least` px to the last. */
export function locatorPath(rings: readonly (readonly Position[])[], frame: LocatorFrame, least = 1): string {
  return rings
    .map((ring) => {
      const kept: [number, number][] = [];
      for (const position of ring) {
        const [x, y] = locate(frame, position);
        const last = kept.at(-1);
        if (!last || Math.hypot(x - last[0], y - last[1]) >= least) kept.push([x, y]);
      }
      return kept.length < 3 ? '' : `M${kept.map(([x, y]) => `${x.toFixed(1)},${y.toFixed(1)}`).join('L')}Z`;
    })
    .join('');
}
