import type { Map as MapLibreMap } from 'maplibre-gl';

/** How much is on its way to each map that is yet to be drawn. */
const awaited = new WeakMap<MapLibreMap, number>();

/** Says on a map’s element, by `data-idle`, whether everything under its camera is there and drawn. */
export function tellIdle(map: MapLibreMap): void {
  const { dataset } = map.getContainer();
  const busy = () => {
    if (dataset.idle !== undefined) delete dataset.idle;
  };
  map.on('dataloading', busy);
  map.on('render', busy);
  // the last frame may have been drawn while the map was moved yet, or while a tile was on its way that nobody wants any more
  const again = () => map.triggerRepaint();
  map.on('moveend', again);
  map.on('dataabort', again);
  map.on('idle', () => {
    if (!awaited.get(map)) dataset.idle = '';
  });
}

/** Has a map not be told idle before something has come that it does not know of; returns what ends that, by another frame. */
export function holdIdle(map: MapLibreMap): () => void {
  let held = true;
  awaited.set(map, (awaited.get(map) ?? 0) + 1);
  delete map.getContainer().dataset.idle;
  return () => {
    if (!held) return;
    held = false;
    awaited.set(map, (awaited.get(map) ?? 1) - 1);
    map.triggerRepaint();
  };
}
