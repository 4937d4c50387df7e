import { createContext, useContext } from 'solid-js';
import type { View } from '../../view/view.ts';
import type { FixedMapOptions } from './session-map.ts';

/** What pages beside the map need to make pictures and addresses of any state. */
export interface AtlasTools {
  readonly map: FixedMapOptions;
  /** The address of a state, from its `#`. */
  linkTo(view: View): string;
}

/** The tools of the page. */
export const AtlasContext = createContext<AtlasTools>();

/** The tools of the page; throws outside their provider. */
export function useAtlasTools(): AtlasTools {
  const tools = useContext(AtlasContext);
  if (!tools) throw new Error('useAtlasTools stands outside an AtlasContext provider');
  return tools;
}
