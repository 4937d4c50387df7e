import type { TouchedTiles } from './touched-tiles.ts';

/** Where a frame is drawn: on all of the screen, in touched tiles alone (their stencil is 1), or nowhere. */
export type FrameClip = 'all' | 'none' | TouchedTiles;

/** A layer above the land that can be drawn in a part of the screen, over the last frame. */
export interface PartlyDrawn {
  /**
   * Takes in the tiles in which it is drawn otherwise in the coming frame than in the last one that it was asked about,
   * under the same camera; `false` where it cannot say.
   */
  touch(tiles: TouchedTiles): boolean;
  /** Hears that the coming frame is drawn, and that it was not asked about it. */
  forgetDrawn(): void;
  /** Says where it is drawn from now on. */
  clip(clip: FrameClip): void;
}

/** The tiles that a frame is confined to; `null` where it is not. */
export const tilesOf = (clip: FrameClip): TouchedTiles | null => (typeof clip === 'string' ? null : clip);

/** Has what a context draws from now on stand where a frame is drawn. */
export function setClip(gl: WebGL2RenderingContext, clip: FrameClip): void {
  if (typeof clip === 'string') return gl.disable(gl.STENCIL_TEST);
  gl.enable(gl.STENCIL_TEST);
  gl.stencilFunc(gl.EQUAL, 1, 0xff);
  gl.stencilOp(gl.KEEP, gl.KEEP, gl.KEEP);
}
