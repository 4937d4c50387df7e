import type { FeatureState } from '../../style/territory/territory-state.ts';

/** The states of the features of a drawn map’s sources, as MapLibre would keep them. */
export interface FeatureStates {
  set(source: string, id: string, state: FeatureState): void;
  of(source: string, id: string): FeatureState;
}

const NONE: FeatureState = {};

/** None as yet; `changed` hears of each that is set. */
export function createFeatureStates(changed: () => void): FeatureStates {
  const states = new Map<string, FeatureState>();
  return {
    set(source, id, state) {
      const key = `${source} ${id}`;
      states.set(key, { ...states.get(key), ...state });
      changed();
    },
    of: (source, id) => states.get(`${source} ${id}`) ?? NONE,
  };
}
