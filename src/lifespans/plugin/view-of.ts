import { toMercator } from '../../geometry/mercator.ts';
import type { LifespanMap } from '../drawn/map-layer.ts';
import type { Box } from '../tiles/tile-place.ts';

/** The box of the Mercator square that a map shows. */
export function viewOf(map: LifespanMap): Box {
  const { clientWidth, clientHeight } = map.getCanvas();
  const corners = [
    [0, 0],
    [clientWidth, 0],
    [0, clientHeight],
    [clientWidth, clientHeight],
  ].map(([x = 0, y = 0]) => {
    const { lng, lat } = map.unproject([x, y]);
    return toMercator([lng, lat]);
  });
  return {
    west: Math.min(...corners.map(({ x }) => x)),
    east: Math.max(...corners.map(({ x }) => x)),
    north: Math.min(...corners.map(({ y }) => y)),
    south: Math.max(...corners.map(({ y }) => y)),
  };
}
