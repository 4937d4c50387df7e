import type { ExpressionSpecification, LayerSpecification } from '@maplibre/maplibre-gl-style-spec';
import { byZoom, only } from '../expressions.ts';
import type { Palette } from '../palette/palette.ts';

const byRank = (first: number, second: number, third: number): ExpressionSpecification => [
  'match',
  ['get', 'rank'],
  1,
  first,
  2,
  second,
  third,
];

/** The name of the marsh tufts on ponds. */
function marshImage(palette: Palette): string {
  return `marsh-${palette.name}`;
}

/** Ponds, rivers, canals and the dry course, as they ran. */
export function inlandWaterLayers(palette: Palette): LayerSpecification[] {
  const metadata = { layer: 'waters' };
  const course = { 'line-cap': 'round', 'line-join': 'round' } as const;
  return [
    {
      id: 'ponds',
      type: 'fill',
      source: 'base',
      metadata,
      filter: only('water', ['==', ['get', 'kind'], 'ponds']),
      paint: { 'fill-color': palette.sea, 'fill-opacity': 0.5 },
    },
    {
      id: 'marsh',
      type: 'fill',
      source: 'base',
      metadata,
      filter: only('water', ['==', ['get', 'kind'], 'ponds']),
      paint: { 'fill-pattern': marshImage(palette), 'fill-opacity': 0.6, 'fill-antialias': false },
    },
    {
      id: 'rivers',
      type: 'line',
      source: 'base',
      metadata,
      filter: only('water', ['==', ['get', 'kind'], 'river'], ['!=', ['get', 'status'], 'abandoned']),
      layout: course,
      paint: {
        'line-color': palette.river,
        'line-width': byZoom(5, byRank(1.7, 0.9, 0.5), 8, byRank(3, 1.9, 1.2)),
      },
    },
    {
      id: 'context-rivers',
      type: 'line',
      source: 'base',
      metadata,
      filter: only('context-river'),
      layout: course,
      paint: {
        'line-color': palette.river,
        'line-width': byZoom(5, byRank(1, 0.7, 0.5), 8, byRank(2, 1.5, 1.1)),
      },
    },
    {
      id: 'canals',
      type: 'line',
      source: 'base',
      metadata,
      filter: only('water', ['==', ['get', 'kind'], 'canal']),
      paint: {
        'line-color': palette.river,
        'line-width': byZoom(5, 1.5, 8, 2.6),
        'line-dasharray': [4, 1.2],
      },
    },
    {
      id: 'dry-course',
      type: 'line',
      source: 'base',
      metadata,
      filter: only('water', ['==', ['get', 'status'], 'abandoned']),
      paint: {
        'line-color': palette.river,
        'line-width': byZoom(5, 0.9, 8, 1.6),
        'line-dasharray': [1, 3],
        'line-opacity': 0.8,
      },
    },
  ];
}

/** Short of 1, so that MapLibre paints the sea in its order and not before all else, and it covers what lies below. */
const SEA_OPACITY = 0.999;

/** The sea, its soft shore and its coastline; above the land, so that cells may overrun the shore. */
export function seaLayers(palette: Palette): LayerSpecification[] {
  return [
    {
      id: 'sea',
      type: 'fill',
      source: 'base',
      filter: only('sea'),
      paint: { 'fill-color': palette.sea, 'fill-opacity': SEA_OPACITY, 'fill-antialias': false },
    },
    { id: 'water-lining', type: 'raster', source: 'water-lining', paint: { 'raster-fade-duration': 0 } },
    {
      id: 'shore',
      type: 'line',
      source: 'base',
      filter: only('shore'),
      paint: { 'line-color': palette.shore, 'line-width': byZoom(5, 0.8, 8, 1.3) },
    },
    {
      id: 'graticule',
      type: 'line',
      source: 'base',
      filter: only('graticule'),
      metadata: { layer: 'graticule' },
      paint: { 'line-color': palette.ink, 'line-opacity': 0.08, 'line-width': 0.6 },
    },
  ];
}
