import type { CanvasSource, Map as MapLibreMap } from 'maplibre-gl';

/** Lets a map take in the water-lining as its canvas now holds it: MapLibre reads a canvas that does not play only once. */
export function takeLining(map: MapLibreMap): void {
  const source = map.getSource<CanvasSource>('water-lining');
  source?.play();
  source?.pause();
}
