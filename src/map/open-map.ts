import { clearPrewarmedResources, Map as MapLibreMap, prewarm, setWorkerUrl } from 'maplibre-gl';
import workerUrl from 'maplibre-gl/dist/maplibre-gl-worker.mjs?url';
import 'maplibre-gl/dist/maplibre-gl.css';
import type { StyleSpecification } from '@maplibre/maplibre-gl-style-spec';
import { MAP_ZOOMS } from '../view/map-zooms.ts';
import { leaveOutSky } from './leave-out-sky.ts';
import { endDragAnywhere } from './end-drag-anywhere.ts';
import { tellIdle } from './tell-idle.ts';
import { COARSE } from './lifecycle.ts';
import type { MapOptions } from './map-options.ts';

setWorkerUrl(workerUrl);
// the worker starts while the record is still being fetched
prewarm();

/** Starts the worker anew, which may have failed; all maps must have been removed. */
export function renewWorker(): void {
  clearPrewarmedResources();
  prewarm();
}

/**
 * Opens a MapLibre map in `container` on its first camera, hidden and coarse, without its own controls, turning and
 * fading; throws where the browser has no WebGL2.
 */
export function openMap(
  container: HTMLElement,
  options: Pick<MapOptions, 'atlas' | 'viewport' | 'box' | 'padding' | 'cooperative' | 'title'>,
  style: StyleSpecification,
): MapLibreMap {
  const map = new MapLibreMap({
    container,
    style,
    ...(options.viewport
      ? {
          center: [options.viewport.lon, options.viewport.lat],
          zoom: options.viewport.zoom,
          bearing: options.viewport.bearing,
          pitch: options.viewport.pitch,
        }
      : {
          bounds: [...options.box],
          fitBoundsOptions: { padding: { ...options.padding } },
        }),
    minZoom: MAP_ZOOMS.least,
    maxZoom: MAP_ZOOMS.most,
    maxBounds: [...options.atlas.config.box],
    renderWorldCopies: false,
    attributionControl: false,
    cooperativeGestures: options.cooperative ?? false,
    dragRotate: false,
    pitchWithRotate: false,
    fadeDuration: 0,
    pixelRatio: COARSE,
    // a frame is drawn over the last one, where it differs from it
    canvasContextAttributes: { preserveDrawingBuffer: true },
    locale: { 'Map.Title': options.title },
  });
  leaveOutSky(map);
  tellIdle(map);
  endDragAnywhere(map);
  map.getCanvas().style.visibility = 'hidden';
  map.touchZoomRotate.disableRotation();
  map.keyboard.disableRotation();
  map.touchPitch.disable();
  return map;
}
