import type { Box } from '../geometry/box.ts';
import type { Atlas } from '../atlas/atlas.ts';
import type { ArcFeature } from '../atlas/features.ts';
import type { Selection, Viewport } from '../view/view.ts';
import type { ArmyWidths } from '../view/army-widths.ts';
import type { NamesShown } from '../view/names-shown.ts';
import type { Palette } from '../style/palette/palette.ts';
import type { StyleSources } from '../style/style.ts';
import type { Language } from '../time/date-text.ts';
import type { Padding } from '../view/padding.ts';
import type { SymbolOptions } from './symbols/symbol-placing.ts';
import type { WaterLining } from './relief/water-lining.ts';

/** What the map tells its owner. */
export interface MapHandlers {
  /** The map has set out, whoever moved it, and is not where it last said. */
  onDeparture?(): void;
  onViewport(viewport: Viewport): void;
  onSelect(selection: Selection | null): void;
  /** The reader has taken hold of the map. */
  onTaken(): void;
  /** The symbol, name or column that the mouse rests on, told once a frame at most; `null` over anything else. */
  onHover(selection: Selection | null): void;
  /** The frame that matches the first scene has been painted. */
  onReady(): void;
  onError(error: Error): void;
  /** WebGL cannot be had any more: its context is lost for good, or what MapLibre works with does not come. */
  onLost(): void;
  /** A part of the map could not be fetched; `again` tries once more. */
  onMissing(again: () => void): void;
}

/** What a map is made from. */
export interface MapOptions {
  readonly atlas: Atlas;
  /** The courses of the borders between prefectures, which frontiers run along. */
  readonly arcs: readonly ArcFeature[];
  readonly sources: StyleSources;
  /** `null` where the atlas has none. */
  readonly lining: WaterLining | null;
  readonly palette: Palette;
  readonly viewport: Viewport | null;
  /** What to frame where no viewport is given. */
  readonly box: Box;
  readonly padding: Padding;
  /** What names are drawn from besides the atlas. */
  readonly statics: SymbolOptions['statics'];
  readonly language: Language;
  readonly names: NamesShown;
  /** What the width of an army tells. */
  readonly widths: ArmyWidths;
  /** Factor on the size of type and symbols. */
  readonly factor: number;
  /** Traditional to simplified characters. */
  readonly simplify: (text: string) => string;
  /** Device px per CSS px; those of the screen where none is given. */
  readonly ratio?: number;
  /** Whether the map leaves plain wheel and one-finger moves to the page around it. */
  readonly cooperative?: boolean;
  /** What the map is called for screen readers. */
  readonly title: string;
}

/** What a map is made from besides the state that it shows. */
export type FixedMapOptions = Omit<
  MapOptions,
  'palette' | 'viewport' | 'padding' | 'language' | 'names' | 'widths' | 'factor' | 'title'
>;
