/** How far out and how far in the map goes. */
export const MAP_ZOOMS = { least: 4, most: 9 } as const;
