/** The layers a reader can switch, by the ids that permalinks carry, in the order of the legend. */
export const LAYER_IDS = [
  'territory',
  'frontiers',
  'movements',
  'sieges',
  'events',
  'places',
  'names',
  'waters',
  'relief',
  'graticule',
] as const;

export type LayerId = (typeof LAYER_IDS)[number];

/** Whether a text is the id of a layer. */
export function isLayerId(text: string): text is LayerId {
  return (LAYER_IDS as readonly string[]).includes(text);
}
