import type { Interval } from '../time/interval.ts';
import type { ChapterFeature } from './features.ts';

/** A chapter over its days. */
export interface Chapter extends Interval {
  readonly id: string;
  readonly feature: ChapterFeature;
}
