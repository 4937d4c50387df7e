import type { LifespanMesh } from '../../imported/shapes/lifespan-mesh.ts';
import type { LifeWindow } from '../../style/lifespans/life-window.ts';

/** What of shapes with lifespans is drawn at an instant. */
export interface LifespanLook {
  readonly mesh: LifespanMesh;
  readonly visible: boolean;
  readonly window: LifeWindow;
  /** The record shown as chosen, and the one pointed at; −1: none. */
  readonly chosen: number;
  readonly hovered: number;
  /** The colours of what is chosen, and of the rim of points. */
  readonly mark: string;
  readonly rim: string;
}
