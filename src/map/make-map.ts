import type { MapHandlers, MapOptions } from './map-options.ts';
import { createMapView, type MapView } from './map-view.ts';
import { renewWorker } from './open-map.ts';

/** Makes a map in an element; throws where the browser cannot have one of that kind. */
type MakeMap = (container: HTMLElement, options: MapOptions, handlers: MapHandlers) => MapView;

/** How maps come about: by the graphics of the browser, or drawn on a canvas where those cannot be had. */
export type MapKind = 'webgl' | 'drawing';

const made: { kind: MapKind; make: MakeMap } = { kind: 'webgl', make: createMapView };

/** Makes a map as all maps of the page are made now. */
export const makeMap: MakeMap = (...given) => made.make(...given);

/** How maps of the page are made now. */
export const mapKind = (): MapKind => made.kind;

/** Has maps drawn from now on; rejects where what draws them cannot be fetched. */
export async function drawMaps(): Promise<void> {
  const { createDrawingView } = await import('./drawing/drawing-view.ts');
  Object.assign(made, { kind: 'drawing', make: createDrawingView });
}

/** Has maps made by WebGL from now on, by a worker that is started anew: the last one may be what failed. */
export function mapByWebGl(): void {
  renewWorker();
  Object.assign(made, { kind: 'webgl', make: createMapView });
}
