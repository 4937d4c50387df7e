import type { Box } from '../geometry/box.ts';
import type { Interval } from '../time/interval.ts';
import type { Selection, View } from '../view/view.ts';

/** What a permalink is read against. */
export interface PermalinkContext {
  readonly span: Interval;
  readonly box: Box;
  readonly zooms: { readonly least: number; readonly most: number };
  readonly defaults: View;
  hasChapter(id: string): boolean;
  hasFeature(selection: Selection): boolean;
  /** The days of a chapter: a link that names it and no date opens on the first of them. */
  spanOf(chapter: string): Interval | undefined;
  /** Every feature that can be selected, as `kind:id`, and the ids of the chapters: for links of which a part is lost. */
  features?(): readonly string[];
  chapters?(): readonly string[];
  /** How many steps a chapter has. */
  stepsOf(chapter: string): number;
}

/** Why a value could not stand. */
export type ProblemReason =
  | 'not-a-date'
  | 'no-such-day'
  | 'out-of-span'
  | 'not-a-map'
  | 'out-of-box'
  | 'no-such'
  | 'not-one-of'
  | 'not-a-speed'
  | 'not-an-address'
  | 'newer-version'
  | 'given-twice'
  | 'not-its-day'
  | 'not-text'
  | 'mended';

/** A value that was wrong, and what stands in its place. */
export interface PermalinkProblem {
  readonly key: string;
  readonly value: string;
  readonly reason: ProblemReason;
  readonly used: string;
}
