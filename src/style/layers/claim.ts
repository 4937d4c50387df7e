import type { LayerSpecification } from '@maplibre/maplibre-gl-style-spec';
import { byZoom, only, stateWidth } from '../expressions.ts';
import type { Palette } from '../palette/palette.ts';

/** Lines claimed and not held, beside the frontier that was. */
export function claimLayers(palette: Palette): LayerSpecification[] {
  return [
    {
      id: 'frontier-claim',
      type: 'line',
      source: 'base',
      metadata: { layer: 'frontiers' },
      filter: only('claim'),
      paint: {
        'line-color': palette.frontier,
        'line-opacity': 0.8,
        'line-width': byZoom(5, stateWidth('on', 1.2), 8, stateWidth('on', 1.8)),
        'line-dasharray': [2, 2.5],
        'line-offset': byZoom(5, 3, 8, 6),
      },
    },
  ];
}
