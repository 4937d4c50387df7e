import type { LayerSpecification } from '@maplibre/maplibre-gl-style-spec';
import { byZoom, state, stateWidth } from '../expressions.ts';
import type { Palette } from '../palette.ts';

/** The frontier itself: by treaty dash and dot, by possession a plain line, dotted where it is doubtful; claims apart. */
export function frontierLayers(palette: Palette): LayerSpecification[] {
  const metadata = { layer: 'frontiers' };
  return [
    {
      id: 'frontier-control',
      type: 'line',
      source: 'arcs',
      metadata,
      layout: { 'line-join': 'round', 'line-cap': 'round' },
      paint: {
        'line-color': palette.frontier,
        'line-opacity': ['*', 0.65, state('strength', 0)],
        'line-width': byZoom(5, stateWidth('control', 0.7), 8, stateWidth('control', 1.1)),
      },
    },
    {
      id: 'frontier-doubtful',
      type: 'line',
      source: 'arcs',
      metadata,
      paint: {
        'line-color': palette.frontier,
        'line-opacity': ['*', 0.65, state('strength', 0)],
        'line-width': byZoom(5, stateWidth('doubtful', 0.9), 8, stateWidth('doubtful', 1.3)),
        'line-dasharray': [1, 3],
      },
    },
    {
      id: 'frontier-treaty',
      type: 'line',
      source: 'arcs',
      metadata,
      layout: { 'line-join': 'round' },
      paint: {
        'line-color': palette.frontier,
        'line-opacity': state('strength', 0),
        'line-width': byZoom(5, stateWidth('treaty', 1.3), 8, stateWidth('treaty', 2)),
        'line-dasharray': [6, 2, 1.2, 2],
      },
    },
    {
      id: 'frontier-claim',
      type: 'line',
      source: 'lines',
      metadata,
      filter: ['==', ['get', 'kind'], 'claim'],
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
