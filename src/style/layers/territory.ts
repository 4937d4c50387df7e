import type { LayerSpecification } from '@maplibre/maplibre-gl-style-spec';
import { byZoom, only, state } from '../expressions.ts';
import type { Doubt } from '../../atlas/presence.ts';
import type { Palette } from '../palette/palette.ts';

/** The name of the hatching in a power's colour. */
function hatchImage(palette: Palette, power: string): string {
  return `hatch-${palette.name}-${power}`;
}

/** The tint of each prefecture's holder, and the faint edges between prefectures. */
export function tintLayers(palette: Palette): LayerSpecification[] {
  return [
    {
      id: 'tint',
      type: 'fill',
      source: 'territory',
      metadata: { layer: 'territory' },
      filter: only('cell'),
      paint: {
        'fill-color': state('tint', 'rgba(0, 0, 0, 0)'),
        'fill-opacity': palette.tint,
        'fill-antialias': false,
      },
    },
    {
      id: 'edges',
      type: 'line',
      source: 'territory',
      metadata: { layer: 'territory' },
      filter: only('edge'),
      paint: {
        'line-color': palette.ink,
        'line-opacity': palette.edge,
        'line-width': byZoom(5, 0.35, 8, 0.8),
      },
    },
  ];
}

const DOUBTS: readonly Doubt[] = ['possible', 'approximate'];

/** The name of the hatching of land whose change of hand is in doubt. */
function doubtImage(palette: Palette, doubt: string): string {
  return `doubt-${palette.name}-${doubt}`;
}

/** Hatching over land that may have changed hands already, or may yet: lines where possible, dots where approximate. */
export function doubtLayers(palette: Palette): LayerSpecification[] {
  return DOUBTS.map((doubt) => ({
    id: `doubt-${doubt}`,
    type: 'fill',
    source: 'territory',
    metadata: { layer: 'territory' },
    filter: only('cell', ['in', doubt, ['get', 'doubts']]),
    paint: {
      'fill-pattern': doubtImage(palette, doubt),
      'fill-opacity': ['*', 0.55, state(`doubt-${doubt}`, 0)],
      'fill-antialias': false,
    },
  }));
}

/** The pattern of the land of each power that has one: what colour alone does not tell to every eye. */
export function grainLayers(palette: Palette): LayerSpecification[] {
  return Object.keys(palette.grains).map((power) => ({
    id: `grain-${power}`,
    type: 'fill',
    source: 'territory',
    metadata: { layer: 'territory' },
    filter: only('cell', ['in', power, ['get', 'heldBy']]),
    paint: {
      'fill-pattern': `grain-${palette.name}-${power}`,
      'fill-opacity': ['*', palette.grain, state(`grain-${power}`, 0)],
      'fill-antialias': false,
    },
  }));
}

/** Hatching in the colour of whoever presses in: one layer for each power that ever does. */
export function hatchLayers(palette: Palette, powers: readonly string[]): LayerSpecification[] {
  return powers.map((power) => ({
    id: `hatch-${power}`,
    type: 'fill',
    source: 'territory',
    metadata: { layer: 'territory' },
    filter: only('cell', ['in', power, ['get', 'pressedBy']]),
    paint: {
      'fill-pattern': hatchImage(palette, power),
      'fill-opacity': ['*', 0.8, state(`hatch-${power}`, 0)],
      'fill-antialias': false,
    },
  }));
}
