import type { Map as MapLibreMap, StyleSpecification } from 'maplibre-gl';
import type { Palette } from '../style/palette/palette.ts';
import type { LayerId } from '../view/layer-ids.ts';
import { providePatterns } from './symbols/provide-patterns.ts';

/** The layers of the style, which MapLibre draws: their colours, and which of them are shown. */
export interface BaseStyle {
  setPalette(palette: Palette): void;
  setLayers(layers: readonly LayerId[]): void;
  /** Dresses a style that has just come. */
  attach(): void;
}

/** What the base is made from: the style of a palette, the palette that `map` has, and the powers that are hatched. */
export interface BaseStyleOptions {
  readonly styleOf: (palette: Palette) => StyleSpecification;
  readonly palette: Palette;
  readonly powers: readonly string[];
  /** Whether the map has a style that can be dressed. */
  readonly loaded: () => boolean;
}

/** The base of `map`, all of whose layers are shown until it is told which. */
export function createBaseStyle(
  map: MapLibreMap,
  { styleOf, palette: first, powers, loaded }: BaseStyleOptions,
): BaseStyle {
  let palette = first;
  let painted = first;
  let shown: readonly LayerId[] | null = null;
  providePatterns(map, palette, powers);

  function paint(): void {
    providePatterns(map, palette, powers);
    if (painted === palette) return;
    painted = palette;
    for (const layer of styleOf(palette).layers) {
      for (const [key, value] of Object.entries(layer.paint ?? {})) {
        map.setPaintProperty(layer.id, key as never, value as never);
      }
    }
  }

  function show(): void {
    if (shown === null) return;
    for (const layer of styleOf(palette).layers) {
      const subject = (layer.metadata as { layer?: LayerId } | undefined)?.layer;
      if (!subject) continue;
      map.setLayoutProperty(layer.id, 'visibility', shown.includes(subject) ? 'visible' : 'none');
    }
  }

  return {
    setPalette(next) {
      palette = next;
      if (loaded()) paint();
    },
    setLayers(layers) {
      shown = layers;
      if (loaded()) show();
    },
    attach() {
      paint();
      show();
    },
  };
}
