import type { Atlas } from '../../atlas/atlas.ts';
import { bearingAt, type LonLat } from '../../geometry/great-circle.ts';
import { pointOf } from './promotion.ts';

const NEAR_DEGREES = 0.08;

/** Distance in degrees of latitude from a point to a segment, on a plane true at the point's latitude. */
function awayFrom(point: LonLat, a: LonLat, b: LonLat): number {
  const flat = Math.cos((point[1] * Math.PI) / 180);
  const [ax, ay] = [(a[0] - point[0]) * flat, a[1] - point[1]];
  const [dx, dy] = [(b[0] - a[0]) * flat, b[1] - a[1]];
  const length = dx * dx + dy * dy;
  const share = length === 0 ? 0 : Math.min(Math.max(-(ax * dx + ay * dy) / length, 0), 1);
  return Math.hypot(ax + dx * share, ay + dy * share);
}

/**
 * How far each pass is turned from upright so that the road goes through it: degrees, −90 to 90, by place id. The road
 * is that of the columns of the record; a pass that none went through is not in the map.
 */
export function passAngles(atlas: Atlas): ReadonlyMap<string, number> {
  const angles = new Map<string, number>();
  for (const place of new Set(atlas.places.values())) {
    if (place.properties.type !== 'pass') continue;
    const at = pointOf(place);
    let [cosine, sine] = [0, 0];
    for (const { track } of atlas.movements) {
      track.stops.forEach((stop, i) => {
        const next = track.stops[i + 1];
        if (!next || awayFrom(at, stop.at, next.at) > NEAR_DEGREES) return;
        const doubled = (2 * bearingAt(stop.at, next.at, 0.5) * Math.PI) / 180;
        cosine += Math.cos(doubled);
        sine += Math.sin(doubled);
      });
    }
    if (Math.hypot(cosine, sine) > 0.3) angles.set(place.id, (Math.atan2(sine, cosine) * 90) / Math.PI);
  }
  return angles;
}
