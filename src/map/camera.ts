import { LngLat, type Map as MapLibreMap } from 'maplibre-gl';
import type { Box } from '../geometry/box.ts';
import type { Viewport } from '../view/view.ts';
import type { Padding } from '../view/padding.ts';

/** The camera of a map: where it looks, and how it is sent elsewhere. */
export interface Camera {
  /** Where the map looks now. */
  viewport(): Viewport;
  /** Calls `listener` with each move of the camera that {@link lookFrom} did not make; returns what stops it. */
  watchCamera(listener: (viewport: Viewport) => void): () => void;
  /** Takes over the camera of another map, and draws within this call. */
  lookFrom(viewport: Viewport): void;
  travelTo(viewport: Viewport, animate: boolean): void;
  /** Puts a point (degrees) in the middle at once. */
  centreOn(point: { readonly lon: number; readonly lat: number }): void;
  /** Shows a whole box clear of the padding. */
  frame(box: Box, padding: Padding, animate: boolean): void;
}

const TRAVEL_MS = 600;

/** The camera of `map`; `drawNow` is what draws a frame within the call, if the map can yet draw one. */
export function createCamera(map: MapLibreMap, drawNow: () => void): Camera {
  /** Whether the camera moves because another map’s does. */
  let led = false;
  function viewport(): Viewport {
    const { lng, lat } = map.getCenter();
    return { lon: lng, lat, zoom: map.getZoom(), bearing: map.getBearing(), pitch: map.getPitch() };
  }
  return {
    viewport,
    watchCamera(listener) {
      const tell = () => {
        if (!led) listener(viewport());
      };
      map.on('move', tell);
      return () => void map.off('move', tell);
    },
    lookFrom({ lon, lat, zoom, bearing, pitch }) {
      led = true;
      map.jumpTo({ center: [lon, lat], zoom, bearing, pitch });
      led = false;
      drawNow();
    },
    travelTo({ lon, lat, zoom, bearing, pitch }, animate) {
      map.easeTo(
        { center: [lon, lat], zoom, bearing, pitch, duration: animate ? TRAVEL_MS : 0 },
        { travel: true },
      );
    },
    centreOn: ({ lon, lat }) => void map.jumpTo({ center: [lon, lat] }),
    frame(box, padding, animate) {
      const { center, zoom } = map.cameraForBounds([...box], { padding: { ...padding } }) ?? {};
      if (!center || zoom === undefined) return;
      const { lng, lat } = LngLat.convert(center);
      // to the figures that a permalink keeps, so that whoever comes back to it sees the same
      map.easeTo(
        {
          center: [Number(lng.toFixed(3)), Number(lat.toFixed(3))],
          zoom: Number(zoom.toFixed(2)),
          duration: animate ? TRAVEL_MS : 0,
        },
        { travel: true },
      );
    },
  };
}
