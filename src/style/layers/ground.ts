import type { LayerSpecification } from '@maplibre/maplibre-gl-style-spec';
import { byZoom } from '../expressions.ts';
import { HEIGHT_STEPS, type Palette } from '../palette/palette.ts';

/** Bare ground and its colour by height: what everything else is laid on. */
export function groundLayers(palette: Palette): LayerSpecification[] {
  const steps = HEIGHT_STEPS.flatMap((height, i) => [height, palette.heights[i] ?? palette.paper]);
  return [
    { id: 'ground', type: 'background', paint: { 'background-color': palette.heights[0] ?? palette.paper } },
    {
      id: 'heights',
      type: 'color-relief',
      source: 'relief',
      metadata: { layer: 'relief' },
      paint: {
        'color-relief-opacity': 1,
        'color-relief-color': ['interpolate', ['linear'], ['elevation'], ...steps] as never,
      },
    },
  ];
}

/** Shading by slope; stands above the tints, so that it shades them, and fades where the heights grow too coarse. */
export function shadeLayers(palette: Palette): LayerSpecification[] {
  return [
    {
      id: 'shade',
      type: 'hillshade',
      source: 'relief',
      metadata: { layer: 'relief' },
      paint: {
        'hillshade-method': 'igor',
        'hillshade-illumination-direction': 315,
        'hillshade-exaggeration': byZoom(4, 0.7, 5.5, 0.62, 6.5, 0.5, 7.5, 0.36, 8.5, 0.22),
        'hillshade-shadow-color': palette.shade,
        'hillshade-highlight-color': palette.light,
        'hillshade-accent-color': palette.shade,
      },
    },
  ];
}
