import type { Map as MapLibreMap } from 'maplibre-gl';
import type { Atlas } from '../atlas/atlas.ts';
import type { ArcFeature } from '../atlas/features.ts';
import type { Scene } from '../atlas/scene/scene.ts';
import { byZoom, only, state } from '../style/expressions.ts';
import { createTimeRangeSymbols } from '../style/symbols/time-range-symbols.ts';
import type { Palette } from '../style/palette/palette.ts';
import { ABOVE_FRONTIERS } from '../style/style.ts';
import type { JulianDay } from '../time/julian-day.ts';
import type { ColumnSetters } from './columns/column-moment.ts';
import { columnTimeRange } from './columns/column-time-range.ts';
import type { SymbolSetters } from './symbols/symbol-placing.ts';
import { createChangedBorders } from './territory/changed-borders.ts';
import type { SetState } from './territory/territory-painter.ts';
import type { TimeMode } from '../time/time-mode.ts';

/** What is drawn besides the instant: the days about it, what another day holds otherwise, and a chosen prefecture. */
export interface TimeRangeView {
  /** Shows a scene: its time range, and the outlines of what changed. */
  show(scene: Scene): void;
  setMode(mode: TimeMode): void;
  /** The day that the scene's is compared with; `null` for none. */
  setCompared(day: JulianDay | null): void;
  /** The prefecture that is chosen, which is outlined; `null` for none. */
  setChosen(prefecture: string | null): void;
  setPalette(palette: Palette): void;
  /** Adds its layers to a style that lacks them, as when a lost context has come back. */
  attach(): void;
}

/** The parts of a map that are told. */
export interface TimeRangeParts {
  readonly atlas: Atlas;
  readonly arcs: readonly ArcFeature[];
  readonly map: MapLibreMap;
  readonly columns: Pick<ColumnSetters, 'setTimeRange'>;
  readonly symbols: Pick<SymbolSetters, 'setTimeRangeSymbols'>;
  readonly setState: SetState;
  readonly palette: Palette;
}

const NONE: ReadonlySet<string> = new Set();
/** Two lines around all that changed or is chosen, paper under ink. */
const OUTLINES = [
  { id: 'changed-casing', width: 5, opacity: 0.9 },
  { id: 'changed', width: 2, opacity: 1 },
] as const;

/** Prepares it; nothing is drawn until it is shown a scene. */
export function createTimeRangeView({
  atlas,
  arcs,
  map,
  columns,
  symbols,
  setState,
  palette: first,
}: TimeRangeParts): TimeRangeView {
  const bordersOf = createChangedBorders(atlas, arcs);
  let palette = first;
  let mode: TimeMode = { kind: 'instant' };
  let compared: JulianDay | null = null;
  let chosen: string | null = null;
  /** The borders outlined now, by the ids of their arcs. */
  let outlined: ReadonlySet<string> = NONE;
  const colourOf = (id: string) => (id === 'changed' ? palette.ink : palette.panel);

  function outline(ids: ReadonlySet<string>): void {
    if (!map.getSource('territory')) return;
    for (const id of new Set([...outlined, ...ids]))
      if (outlined.has(id) !== ids.has(id)) setState('territory', id, { changed: Number(ids.has(id)) });
    outlined = ids;
  }

  return {
    show(scene) {
      columns.setTimeRange(columnTimeRange(mode, scene.instant, atlas.span));
      outline(bordersOf(scene, mode, compared, chosen));
    },
    setMode(next) {
      mode = next;
      symbols.setTimeRangeSymbols(createTimeRangeSymbols(atlas, next));
    },
    setCompared(day) {
      compared = day;
    },
    setChosen(prefecture) {
      chosen = prefecture;
    },
    setPalette(next) {
      palette = next;
      for (const { id } of OUTLINES)
        if (map.getLayer(id)) map.setPaintProperty(id, 'line-color', colourOf(id));
    },
    attach() {
      outlined = NONE;
      if (map.getLayer('changed')) {
        // a context that comes back brings them, without feature-state, and below what was added anew
        for (const { id } of OUTLINES) map.moveLayer(id, ABOVE_FRONTIERS);
        return;
      }
      for (const { id, width, opacity } of OUTLINES)
        map.addLayer(
          {
            id,
            type: 'line',
            source: 'territory',
            filter: only('edge'),
            layout: { 'line-join': 'round' },
            paint: {
              'line-color': colourOf(id),
              'line-opacity': ['*', opacity, state('changed', 0)],
              'line-width': byZoom(5, 0.8 * width, 8, 1.5 * width),
              ...(id === 'changed' ? { 'line-dasharray': [3.2, 1.4] } : {}),
            },
          },
          ABOVE_FRONTIERS,
        );
    },
  };
}
