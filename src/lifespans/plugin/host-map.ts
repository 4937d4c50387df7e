import type { LifespanMap, MapLayer } from '../drawn/map-layer.ts';

/** What the pointer tells with an event of the map. */
export interface HostEvent {
  readonly point?: { readonly x: number; readonly y: number };
  readonly lngLat?: { readonly lng: number; readonly lat: number };
}

/** A map of MapLibre 5 or 6, as far as a dated layer needs it. */
export interface HostMap extends LifespanMap {
  on(type: string, listener: (event: any) => void): unknown;
  off(type: string, listener: (event: any) => void): unknown;
  addLayer(layer: MapLayer, beforeId?: string): unknown;
  removeLayer(id: string): unknown;
  getLayer(id: string): unknown;
}
