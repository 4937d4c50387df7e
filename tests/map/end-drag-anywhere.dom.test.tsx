import type { Map as MapLibreMap } from 'maplibre-gl';
import { expect, it } from 'vitest';
import { endDragAnywhere } from '../../src/map/end-drag-anywhere.ts';

it('a drag ends where the mouse is let go over what lies on the map, once, and nothing else does', () => {
  const [ground, panel] = [document.createElement('div'), document.createElement('button')];
  document.body.append(ground, panel);
  let active = true;
  let heard = 0;
  let remove = () => {};
  ground.addEventListener('mouseup', () => heard++);
  const map = {
    getCanvasContainer: () => ground,
    dragPan: { isActive: () => active },
    on: (_: string, then: () => void) => (remove = then),
  };
  endDragAnywhere(map as unknown as MapLibreMap);
  const release = (on: Element) => on.dispatchEvent(new MouseEvent('mouseup', { bubbles: true }));
  release(panel);
  expect(heard).toBe(1);
  release(ground);
  expect(heard).toBe(2);
  active = false;
  release(panel);
  active = true;
  remove();
  release(panel);
  expect(heard).toBe(2);
});
