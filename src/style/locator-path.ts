import type { Position } from 'geojson';
import type { Box } from '../geometry/box.ts';
import { mercatorOrdinate } from '../geometry/mercator.ts';

/** A frame to draw in: a box in degrees, on so many px. */
export interface LocatorFrame {
  readonly box: Box;
  readonly width: number;
  readonly height: number;
}

/** A point of the frame in px, by Mercator. */
export function locate({ box, width, height }: LocatorFrame, [lon = 0, lat = 0]: Position): [number, number] {
  const [west, south, east, north] = box;
  return [
    ((lon - west) / (east - west)) * width,
    ((mercatorOrdinate(north) - mercatorOrdinate(lat)) /
      (mercatorOrdinate(north) - mercatorOrdinate(south))) *
      height,
  ];
}

/** The height of a frame that is `width` px wide, so that a degree is as long both ways as on the map. */
export function locatorHeight([west, south, east, north]: Box, width: number): number {
  return (width * (mercatorOrdinate(north) - mercatorOrdinate(south))) / (((east - west) * Math.PI) / 180);
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
