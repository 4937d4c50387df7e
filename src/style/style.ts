import type { SourceSpecification, StyleSpecification } from '@maplibre/maplibre-gl-style-spec';
import { frontierLayers } from './layers/frontier.ts';
import { groundLayers, shadeLayers } from './layers/ground.ts';
import { bandLayers, hatchLayers, tintLayers } from './layers/territory.ts';
import { inlandWaterLayers, seaLayers } from './layers/water.ts';
import type { Palette } from './palette.ts';

/** The sources a style draws from, by name. */
export type StyleSources = Readonly<
  Record<
    | 'relief'
    | 'cells'
    | 'arcs'
    | 'lines'
    | 'waters'
    | 'context-rivers'
    | 'sea'
    | 'shore'
    | 'water-lining'
    | 'graticule',
    SourceSpecification
  >
>;

/**
 * The whole style for a palette, layers from bottom to top. What time changes is left to feature-state; movements, signs
 * and names are drawn above it by layers of their own.
 */
export function makeStyle(
  palette: Palette,
  sources: StyleSources,
  hatchPowers: readonly string[],
): StyleSpecification {
  return {
    version: 8,
    sources,
    layers: [
      ...groundLayers(palette),
      ...tintLayers(palette),
      ...bandLayers(palette),
      ...shadeLayers(palette),
      ...hatchLayers(palette, hatchPowers),
      ...inlandWaterLayers(palette),
      ...frontierLayers(palette),
      ...seaLayers(palette),
    ],
  };
}
