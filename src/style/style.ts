import type {
  LayerSpecification,
  SourceSpecification,
  StyleSpecification,
} from '@maplibre/maplibre-gl-style-spec';
import { claimLayers } from './layers/claim.ts';
import { groundLayers, shadeLayers } from './layers/ground.ts';
import { doubtLayers, grainLayers, hatchLayers, tintLayers } from './layers/territory.ts';
import { inlandWaterLayers, seaLayers } from './layers/water.ts';
import type { Palette } from './palette/palette.ts';

/**
 * The sources a style draws from, by name; an atlas may have no relief and no water-lining. All cells and borders are one, all the base but the relief another: MapLibre
 * cuts the screen into a source's tiles anew at every change of source from layer to layer.
 */
export type StyleSources = Readonly<
  Record<'territory' | 'base', SourceSpecification> &
    Partial<Record<'relief' | 'water-lining', SourceSpecification>>
>;

/** The layer that the wash and bands along frontiers stand below. */
export const ABOVE_BANDS = 'shade';

/** The layer that the reader’s context stands below: the tints of the land. */
export const ABOVE_CONTEXT = 'tint';

/** The layer that the lines of frontiers stand below. */
export const ABOVE_FRONTIERS = 'frontier-claim';

/** How far from its feature a line of the map is drawn at most, in CSS px. */
export const LINES_REACH_PX = 14;

/** A layer of a source that the atlas has not is left out, or, where others stand below it, holds its place unseen. */
function drawable(layer: LayerSpecification, sources: StyleSources): LayerSpecification[] {
  if (!('source' in layer) || layer.source in sources) return [layer];
  return layer.id === ABOVE_BANDS
    ? [{ id: ABOVE_BANDS, type: 'background', layout: { visibility: 'none' } }]
    : [];
}

/**
 * The whole style for a palette, layers from bottom to top. What time changes is left to feature-state; frontiers, below
 * {@link ABOVE_BANDS} and {@link ABOVE_FRONTIERS}, and movements, symbols and names above all are layers of their own.
 */
export function makeStyle(
  palette: Palette,
  sources: StyleSources,
  hatchPowers: readonly string[],
): StyleSpecification {
  const layers = [
    ...groundLayers(palette),
    ...tintLayers(palette),
    ...shadeLayers(palette),
    ...grainLayers(palette),
    ...hatchLayers(palette, hatchPowers),
    ...doubtLayers(palette),
    ...inlandWaterLayers(palette),
    ...claimLayers(palette),
    ...seaLayers(palette),
  ];
  return { version: 8, sources, layers: layers.flatMap((layer) => drawable(layer, sources)) };
}
