/** A layer of a style, as far as it tells whether time moves it. */
export interface RunLayer {
  readonly id: string;
  readonly type: string;
  /** Whether anything of it follows from the state of features, which is all that time sets. */
  isStateDependent(): boolean;
}

/** Layers that shade every pixel of the screen, so that even one alone is worth keeping. */
const SHADED: ReadonlySet<string> = new Set(['color-relief', 'hillshade', 'raster']);

/**
 * The runs of layers, from bottom to top, that time never moves and whose picture is worth keeping: several layers one
 * after the other, or one that shades every pixel.
 */
export function stillRuns(layers: readonly RunLayer[]): string[][] {
  const runs: RunLayer[][] = [];
  let open: RunLayer[] | null = null;
  for (const layer of layers) {
    if (layer.type === 'custom' || layer.isStateDependent()) open = null;
    else if (open) open.push(layer);
    else runs.push((open = [layer]));
  }
  return runs
    .filter((run) => run.length > 1 || run.some(({ type }) => SHADED.has(type)))
    .map((run) => run.map(({ id }) => id));
}
