import type { LifespanMesh } from './lifespan-mesh.ts';

/** A mesh of nothing. */
export const NO_SHAPES: LifespanMesh = {
  epoch: 0,
  origin: { x: 0.5, y: 0.5 },
  areas: [],
  lines: null,
  points: null,
};
