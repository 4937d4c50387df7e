import type { Map as MapLibreMap } from 'maplibre-gl';

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
    dataset.idle = '';
  });
}
