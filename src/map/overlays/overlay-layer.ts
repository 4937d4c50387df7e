import type { CustomLayerInterface } from 'maplibre-gl';
import type { GroundPalette } from '../../style/palette/palette.ts';
import type { LifespanLook } from './lifespan-look.ts';

/** The map that an overlay stands on, however it is drawn; points in CSS px. */
export interface OverlayGround {
  getZoom(): number;
  unproject(point: [x: number, y: number]): { readonly lng: number; readonly lat: number };
  triggerRepaint(): void;
}

/** A layer that is not of the record: it is told the instant, and may take a click or the pointer’s rest. */
export interface OverlayLayer extends CustomLayerInterface {
  setInstant(instant: number): void;
  setPalette(palette: GroundPalette): void;
  /** Whether it takes a click on a point, or the pointer there (CSS px). */
  point(x: number, y: number, clicked: boolean): boolean;
  /** Hears that the pointer does not rest on it, or no longer. */
  left(): void;
  /** Stands on a map that asks {@link look} what to draw, or, with `null`, on none. */
  standOn(ground: OverlayGround | null): void;
  /** What is drawn of it now. */
  look(): LifespanLook;
}
