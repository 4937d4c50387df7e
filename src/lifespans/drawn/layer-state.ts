import type { LifeWindow } from '../life-window.ts';
import type { MarkColours } from './map-layer.ts';

/** What may be set of a layer of lifespans; a key says which feature, as the layer names them. */
export interface LayerState<Key> {
  /** The days drawn, as Julian Day Numbers. */
  readonly window: LifeWindow;
  readonly visible: boolean;
  readonly colours: MarkColours;
  readonly chosen: Key;
  readonly hovered: Key;
}

/** Sets it. */
export interface LayerSetters<Key> {
  setWindow(window: LifeWindow): void;
  setVisible(visible: boolean): void;
  setColours(colours: MarkColours): void;
  /** Shows one feature at full strength. */
  setChosen(key: Key): void;
  /** Marks the feature that is pointed at. */
  setHovered(key: Key): void;
}

/** The state of a layer, which asks for a frame with whatever changes in it; `none` is the key of no feature. */
export function createLayerState<Key>(
  first: Pick<LayerState<Key>, 'colours' | 'window'>,
  none: Key,
  repaint: () => void,
): { readonly now: () => LayerState<Key>; readonly setters: LayerSetters<Key> } {
  let state: LayerState<Key> = { ...first, visible: true, chosen: none, hovered: none };
  const change = (next: Partial<LayerState<Key>>) => {
    state = { ...state, ...next };
    repaint();
  };
  return {
    now: () => state,
    setters: {
      setWindow: (window) => change({ window }),
      setVisible: (visible) => change({ visible }),
      setColours: (colours) => change({ colours }),
      setChosen: (chosen) => void (chosen === state.chosen || change({ chosen })),
      setHovered: (hovered) => void (hovered === state.hovered || change({ hovered })),
    },
  };
}
