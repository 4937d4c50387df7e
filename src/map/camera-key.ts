import type { Map as MapLibreMap } from 'maplibre-gl';
import { drawnRatio } from '../geometry/drawn-ratio.ts';

/** All of the camera that a kept picture depends on, as a text: its size and pixels, where it looks, and what lies over its edges. */
export function cameraKey(map: MapLibreMap): string {
  const { width, height } = map.painter;
  return [width, height, drawnRatio(map), lookKey(map)].join(' ');
}

/** Where the camera looks, and what lies over its edges, as a text. */
export function lookKey(map: MapLibreMap): string {
  const { lng, lat } = map.getCenter();
  const { top, bottom, left, right } = map.getPadding();
  const turn = [map.getZoom(), map.getBearing(), map.getPitch(), map.getRoll()];
  return [lng, lat, ...turn, top, bottom, left, right].join(' ');
}
