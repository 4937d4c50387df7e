import type { CustomLayerInterface } from 'maplibre-gl';

type Draw = NonNullable<CustomLayerInterface['prerender']>;

/**
 * The layer, drawn to a single pixel for as long as `rehearsing` says so: its programs are compiled and its meshes loaded
 * while the tiles of the base are still coming, at next to no cost for each of their frames.
 */
export function rehearse<Layer extends CustomLayerInterface>(layer: Layer, rehearsing: () => boolean): Layer {
  const within =
    (draw: Draw): Draw =>
    (gl, input) => {
      if (!rehearsing()) {
        draw.call(layer, gl, input);
        return;
      }
      gl.enable(gl.SCISSOR_TEST);
      gl.scissor(0, 0, 1, 1);
      draw.call(layer, gl, input);
      gl.disable(gl.SCISSOR_TEST);
    };
  const { prerender } = layer;
  return {
    ...layer,
    render: within((gl, input) => layer.render(gl, input)),
    ...(prerender ? { prerender: within(prerender) } : {}),
  };
}
