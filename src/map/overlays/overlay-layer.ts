import type { CustomLayerInterface } from 'maplibre-gl';
import type { OwnLabelMaker } from '../../style/labels/own-labels.ts';
import type { GroundPalette } from '../../style/palette/palette.ts';
import type { MeshGround } from '../../lifespans/drawn/mesh-layer.ts';
import type { LifespanLook } from '../../lifespans/drawn/lifespan-look.ts';

/** A layer that is not of the record: it is told the instant, and may take a click or the pointer’s rest. */
export interface OverlayLayer extends CustomLayerInterface {
  setInstant(instant: number): void;
  setPalette(palette: GroundPalette): void;
  /** Whether it takes a click on a point, or the pointer there (CSS px); `name` is the key of what name of the reader’s stands there. */
  point(x: number, y: number, clicked: boolean, name?: string | null): boolean;
  /** Whether a point of it lies there, as small as what the atlas draws: it goes before that. */
  marks?(x: number, y: number): boolean;
  /** Hears that the pointer does not rest on it, or no longer. */
  left(): void;
  /** Stands on a map that asks {@link look} what to draw, or, with `null`, on none. */
  standOn(ground: MeshGround | null): void;
  /** What is drawn of it now. */
  look(): LifespanLook;
  /** Its names as they are drawn now. */
  readonly names: OwnLabelMaker;
  /** Calls `changed` whenever its names have changed, but for the instant of the atlas and the camera; one map at a time. */
  onNames(changed: () => void): void;
}
