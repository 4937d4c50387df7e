import type { Map as MapLibreMap } from 'maplibre-gl';
import { drawnRatio } from '../../geometry/drawn-ratio.ts';
import { mercatorProjection } from '../screen-projection.ts';
import type { BufferBox } from './buffer-box.ts';

type Painter = MapLibreMap['painter'];
type RenderLayer = Painter['renderToTexture']['renderLayer'];
type StyleLayer = Parameters<RenderLayer>[0];
type Style = Parameters<RenderLayer>[1];
type Frame = Parameters<RenderLayer>[2];
type TileId = Parameters<Painter['renderLayer']>[3][number];

/** The sources whose tiles hold nothing beyond their edges. */
const TILED: ReadonlySet<string> = new Set(['geojson', 'vector', 'raster-dem']);
const CORNERS = [
  [0, 0],
  [1, 0],
  [0, 1],
  [1, 1],
] as const;

/** Draws a layer in the tiles that reach into a part of the screen, as MapLibre draws it in all; `false` where it has to. */
type DrawNear = (layer: StyleLayer, style: Style, frame: Frame) => boolean;

/** Prepares to draw in and about a box of the drawing buffer of a map that is not tilted. */
export function drawNear(map: MapLibreMap, box: BufferBox): DrawNear {
  const ratio = drawnRatio(map);
  const project = mercatorProjection(map, { x: 0, y: 0 });
  const height = map.painter.context.gl.drawingBufferHeight;
  const within = {
    left: box.x,
    right: box.x + box.width,
    top: height - box.y - box.height,
    bottom: height - box.y,
  };

  function isNear({ wrap, canonical: { x, y, z } }: TileId): boolean {
    const tiles = 2 ** z;
    const corners = CORNERS.map(([right, down]) => project((x + right) / tiles + wrap, (y + down) / tiles));
    const [xs, ys] = [corners.map((at) => at.x * ratio), corners.map((at) => at.y * ratio)];
    return (
      Math.min(...xs) <= within.right + 1 &&
      Math.max(...xs) >= within.left - 1 &&
      Math.min(...ys) <= within.bottom + 1 &&
      Math.max(...ys) >= within.top - 1
    );
  }

  const near = new Map<string, readonly TileId[]>();
  return (layer, style, frame) => {
    const manager = style.tileManagers[layer.source];
    if (!manager || !TILED.has(manager.getSource().type)) return false;
    const tiles = near.get(layer.source) ?? manager.getVisibleCoordinates(false).filter(isNear);
    near.set(layer.source, tiles);
    frame.renderTileClippingMasks(layer, [...tiles]);
    map.painter.renderLayer(map.painter, manager, layer, tiles.toReversed(), frame);
    return true;
  };
}
