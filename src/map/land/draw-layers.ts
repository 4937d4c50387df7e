import type { Map as MapLibreMap } from 'maplibre-gl';
import type { BufferBox } from './buffer-box.ts';
import { drawNear } from './draw-near.ts';

type RenderLayer = MapLibreMap['painter']['renderToTexture']['renderLayer'];
type Style = Parameters<RenderLayer>[1];
type Frame = Parameters<RenderLayer>[2];

/**
 * Draws layers of a map ahead of their turn, from bottom to top, each as MapLibre draws it; with a box, in the tiles that
 * reach into it.
 */
export function drawLayers(
  map: MapLibreMap,
  ids: readonly string[],
  style: Style,
  frame: Frame,
  box?: BufferBox,
): void {
  const near = box && drawNear(map, box);
  for (const id of ids) {
    const layer = map.getLayer(id);
    if (!layer || layer.isHidden(map.getZoom()) || near?.(layer, style, frame)) continue;
    const manager = style.tileManagers[layer.source];
    // a background has no tiles of its own: given none, MapLibre covers the screen with some
    const tiles = manager?.getVisibleCoordinates(false);
    if (tiles) frame.renderTileClippingMasks(layer, tiles);
    map.painter.renderLayer(map.painter, manager as never, layer, tiles?.toReversed() as never, frame);
  }
}
