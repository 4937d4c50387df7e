import type { Scene } from '../../atlas/scene/scene.ts';
import type { Selection } from '../../view/view.ts';
import type { MapHandlers } from '../map-options.ts';
import type { OverlayLayer } from '../overlays/overlay-layer.ts';
import type { FlatLand } from './flat-land.ts';
import { nearMiddle } from '../near-middle.ts';
import { landAt } from './what-lies-at.ts';

/** What the pointer may meet on a drawn map, nearest to the eye first. */
export interface DrawnSubjects {
  /** What of signs, names and columns lies at a point. */
  drawnAt(x: number, y: number): Selection | null;
  /** The key of the reader’s own name that stands at a point, or `null`. */
  nameAt(x: number, y: number): string | null;
  readonly overlays: ReadonlySet<OverlayLayer>;
  readonly land: FlatLand;
  scene(): Scene | null;
}

/** Tells `handlers` what is clicked and what the pointer rests on, as a map of WebGL does. */
export function createDrawingPointer(
  { drawnAt: signAt, nameAt, overlays, land, scene }: DrawnSubjects,
  handlers: Pick<MapHandlers, 'onSelect' | 'onHover'>,
) {
  const fromTop = () => [...overlays].reverse();
  /** Whether a point of the reader’s own lies there, which goes before what the atlas draws. */
  const isMarked = (x: number, y: number) => fromTop().some((overlay) => overlay.marks?.(x, y));
  const drawnAt = (x: number, y: number) => (isMarked(x, y) ? null : signAt(x, y));
  function restOnOverlay(at: readonly [x: number, y: number] | null): void {
    const below = fromTop();
    const name = at && nameAt(...at);
    const over = at && below.find((overlay) => overlay.point(...at, false, name));
    for (const overlay of below) if (overlay !== over) overlay.left();
  }
  function click(x: number, y: number): void {
    const drawn = drawnAt(x, y);
    const taken = !drawn && fromTop().some((overlay) => overlay.point(x, y, true, nameAt(x, y)));
    handlers.onSelect(drawn ?? (taken ? null : landAt(land, scene(), x, y)));
  }
  let frame = 0;
  return {
    click,
    /** Chooses what lies nearest to a point, as the Enter key asks. */
    choose(x: number, y: number): void {
      const near = nearMiddle((a, b) => isMarked(a, b) || drawnAt(a, b) !== null, { x, y });
      click(near.x, near.y);
    },
    hover(x: number, y: number): void {
      cancelAnimationFrame(frame);
      frame = requestAnimationFrame(() => {
        const drawn = drawnAt(x, y);
        handlers.onHover(drawn);
        restOnOverlay(drawn ? null : [x, y]);
      });
    },
    leave(): void {
      cancelAnimationFrame(frame);
      handlers.onHover(null);
      restOnOverlay(null);
    },
  };
}
