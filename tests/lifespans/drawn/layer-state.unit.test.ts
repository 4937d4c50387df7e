import { expect, it, vi } from 'vitest';
import { createLayerState } from '../../../src/lifespans/drawn/layer-state.ts';
import type { MarkColours } from '../../../src/lifespans/drawn/map-layer.ts';
import type { LifeWindow } from '../../../src/lifespans/life-window.ts';

const first = { colours: {} as MarkColours, window: {} as LifeWindow };

it('a layer asks for one frame with each thing that is set, and for none where a feature is marked already', () => {
  const repaint = vi.fn();
  const { now, setters } = createLayerState<number | null>(first, null, repaint);
  expect(now()).toEqual({ ...first, visible: true, chosen: null, hovered: null });
  setters.setChosen(null);
  setters.setHovered(null);
  expect(repaint).not.toHaveBeenCalled();
  const window = { at: 2 } as LifeWindow;
  setters.setWindow(window);
  setters.setVisible(false);
  setters.setChosen(3);
  setters.setChosen(3);
  setters.setHovered(4);
  expect(now()).toMatchObject({ window, visible: false, chosen: 3, hovered: 4 });
  expect(repaint).toHaveBeenCalledTimes(4);
});
