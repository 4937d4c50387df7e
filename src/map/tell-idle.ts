import type { Map as MapLibreMap } from 'maplibre-gl';

/** Says on a map’s element, by `data-idle`, whether everything under its camera is there and drawn. */
export function tellIdle(map: MapLibreMap): void {
  const { dataset } = map.getContainer();
  const busy = () => {
    if (dataset.idle !== undefined) delete dataset.idle;
  };
  map.on('dataloading', busy);
  map.on('render', busy);
  map.on('idle', () => {
    dataset.idle = '';
  });
}
