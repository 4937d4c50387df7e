import type { FilterSpecification } from 'maplibre-gl';

/** The filter that keeps what is alive on a day, or on that which an expression gives. */
export const aliveOn = (day: unknown) =>
  ['all', ['<=', ['get', 'start'], day], ['>', ['get', 'end'], day]] as unknown as FilterSpecification;
