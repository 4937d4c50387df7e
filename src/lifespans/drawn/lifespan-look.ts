import type { LifespanMesh } from '../shapes/lifespan-mesh.ts';
import type { LifeWindow } from '../life-window.ts';
import type { MarkColours } from './map-layer.ts';

/** What of shapes with lifespans is drawn at an instant. */
export interface LifespanLook extends MarkColours {
  readonly mesh: LifespanMesh;
  readonly visible: boolean;
  readonly window: LifeWindow;
  /** The record shown as chosen, and the one pointed at; −1: none. */
  readonly chosen: number;
  readonly hovered: number;
}
