import type { LayerSpecification } from '@maplibre/maplibre-gl-style-spec';
import { byZoom, state, stateWidth } from '../expressions.ts';
import type { Palette } from '../palette.ts';

/** The name of the hatching in a power's colour. */
export function hatchImage(palette: Palette, power: string): string {
  return `hatch-${palette.name}-${power}`;
}

/** The tint of each prefecture's holder, and the faint edges between prefectures. */
export function tintLayers(palette: Palette): LayerSpecification[] {
  return [
    {
      id: 'tint',
      type: 'fill',
      source: 'cells',
      metadata: { layer: 'territory' },
      paint: {
        'fill-color': state('tint', 'rgba(0, 0, 0, 0)'),
        'fill-opacity': palette.tint,
        'fill-antialias': false,
      },
    },
    {
      id: 'edges',
      type: 'line',
      source: 'arcs',
      metadata: { layer: 'territory' },
      filter: ['all', ['has', 'left'], ['has', 'right']],
      paint: {
        'line-color': palette.ink,
        'line-opacity': palette.edge,
        'line-width': byZoom(5, 0.35, 8, 0.8),
      },
    },
  ];
}

/** Wash and band in each holder's colour along its own side of a frontier. */
export function bandLayers(palette: Palette): LayerSpecification[] {
  const sides = [
    { key: 'left', sign: -1 },
    { key: 'right', sign: 1 },
  ];
  const washes = sides.map(({ key, sign }): LayerSpecification => ({
    id: `wash-${key}`,
    type: 'line',
    source: 'arcs',
    metadata: { layer: 'territory' },
    layout: { 'line-join': 'round' },
    paint: {
      'line-color': state(key, 'rgba(0, 0, 0, 0)'),
      'line-width': byZoom(5, stateWidth(`${key}-wash`, 13), 8, stateWidth(`${key}-wash`, 26)),
      'line-offset': byZoom(5, sign * 6.5, 8, sign * 13),
      'line-blur': byZoom(5, 9, 8, 18),
      'line-opacity': ['*', state('strength', 0), palette.wash],
    },
  }));
  const bands = sides.map(({ key, sign }): LayerSpecification => ({
    id: `band-${key}`,
    type: 'line',
    source: 'arcs',
    metadata: { layer: 'territory' },
    layout: { 'line-join': 'round' },
    paint: {
      'line-color': state(key, 'rgba(0, 0, 0, 0)'),
      'line-width': byZoom(5, stateWidth(`${key}-band`, 3.2), 8, stateWidth(`${key}-band`, 6)),
      'line-offset': byZoom(5, sign * 1.9, 8, sign * 3.4),
      'line-opacity': ['*', state('strength', 0), state('sureness', 0.85)],
    },
  }));
  return [...washes, ...bands];
}

/** Hatching in the colour of whoever presses in: one layer for each power that ever does. */
export function hatchLayers(palette: Palette, powers: readonly string[]): LayerSpecification[] {
  return powers.map((power) => ({
    id: `hatch-${power}`,
    type: 'fill',
    source: 'cells',
    metadata: { layer: 'territory' },
    filter: ['in', power, ['get', 'pressedBy']],
    paint: {
      'fill-pattern': hatchImage(palette, power),
      'fill-opacity': ['*', 0.8, state(`hatch-${power}`, 0)],
      'fill-antialias': false,
    },
  }));
}
