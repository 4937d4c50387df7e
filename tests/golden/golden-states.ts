import states from './states.json' with { type: 'json' };

/** A state of the atlas whose picture is kept: a name, its permalink, and the size of the page in CSS px. */
export interface GoldenState {
  readonly name: string;
  readonly hash: string;
  readonly width: number;
  readonly height: number;
}

/** Every state whose picture is kept. */
export const GOLDEN_STATES: readonly GoldenState[] = states;

/** How far two colours may differ before pixelmatch counts a pixel, 0 to 1. */
export const PIXEL_THRESHOLD = 0.1;

/** The greatest share of pixels that may differ. */
export const MOST_PIXELS = 0.002;

/** Where the committed picture of a state lies. */
export function pictureUrl({ name }: GoldenState): URL {
  return new URL(`pictures/${name}.png`, import.meta.url);
}
