import type { Position } from 'geojson';
import type { Box } from '../../src/geometry/box.ts';

/** A river beyond those of the story, taken from Natural Earth. */
export interface ContextRiver {
  readonly id: string;
  readonly name_en: string;
  readonly name_zh: string;
  readonly rank: 1 | 2 | 3;
  /** Names of the pieces in Natural Earth (`?` stands for a letter lost there). */
  readonly pieces: readonly string[];
  /** Part of those pieces that is taken; the whole map without it. */
  readonly window?: Box;
  /** Point of a river of the story at which this one ends or begins; the nearer end is carried to it. */
  readonly joins?: Position;
}

/** The file `river-courses.json` of an atlas: which rivers of Natural Earth it takes. */
export interface RiverCourses {
  /** The box within which rivers are drawn; that of the map where it is left out. */
  readonly box?: Box;
  readonly rivers: readonly ContextRiver[];
}
