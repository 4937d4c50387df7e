import type { Map as MapLibreMap } from 'maplibre-gl';

/**
 * Leaves out the sky, which MapLibre draws over the whole page in every frame though a map that is looked at from above
 * shows none of it. Of a small map drawn in software that is a fifth of the frame.
 */
export function leaveOutSky(map: MapLibreMap): void {
  const leaveOut = () => {
    const { painter } = map;
    painter.drawFunctions = { ...painter.drawFunctions, sky: () => undefined };
  };
  leaveOut();
  map.on('webglcontextrestored', leaveOut);
}
