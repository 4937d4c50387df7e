import type { Map as MapLibreMap } from 'maplibre-gl';

/**
 * Ends a drag of `map` where the mouse is let go over something that lies on it: MapLibre hears of that only once the mouse
 * has moved on, and takes the map for moving until then.
 */
export function endDragAnywhere(map: MapLibreMap): void {
  const ground = map.getCanvasContainer();
  const release = (event: MouseEvent) => {
    if (!map.dragPan.isActive() || (event.target instanceof Node && ground.contains(event.target))) return;
    const { button, buttons, clientX, clientY } = event;
    ground.dispatchEvent(new MouseEvent('mouseup', { button, buttons, clientX, clientY }));
  };
  document.addEventListener('mouseup', release);
  map.on('remove', () => document.removeEventListener('mouseup', release));
}
