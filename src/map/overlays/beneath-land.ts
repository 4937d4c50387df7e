import type { CustomLayerInterface, Map as MapLibreMap } from 'maplibre-gl';

/**
 * A layer as it stands among those of the land, which are kept as a picture: whenever it asks for a frame, `forget` has the land
 * drawn anew. It may ask within a frame, whose picture is then kept before the next begins.
 */
export function beneathLand(layer: CustomLayerInterface, forget: () => void): CustomLayerInterface {
  const standing = (map: MapLibreMap): MapLibreMap =>
    Object.create(map, {
      triggerRepaint: {
        value() {
          forget();
          queueMicrotask(forget);
          map.triggerRepaint();
        },
      },
    }) as MapLibreMap;
  return {
    id: layer.id,
    type: layer.type,
    renderingMode: layer.renderingMode ?? '2d',
    onAdd: (map, gl) => layer.onAdd?.(standing(map), gl),
    onRemove: (map, gl) => layer.onRemove?.(map, gl),
    render: (gl, options) => layer.render(gl, options),
  };
}
