import type { Box } from '../geometry/box.ts';
import type { Interval } from '../time/interval.ts';
import type { Instant } from '../time/instant.ts';
import type { JulianDay } from '../time/julian-day.ts';
import type { Panels } from '../view/panels.ts';
import type { Selection, View, Viewport } from '../view/view.ts';

/** What of some kinds a name means, as `kind:id`; `null` where nothing of them bears it. */
export type NamedSubject = (name: string, kinds: readonly string[]) => string | null;

/** What a permalink is read against. */
export interface PermalinkContext {
  readonly span: Interval;
  readonly box: Box;
  readonly zooms: { readonly least: number; readonly most: number };
  readonly defaults: View;
  hasChapter(id: string): boolean;
  /** Whether there is such a thing; of persons only once `details` are here, until then any may be one. */
  hasFeature(selection: Selection): boolean;
  /** The days of a chapter: a link that names it and no date opens on the first of them. */
  spanOf(chapter: string): Interval | undefined;
  /** Every feature that can be selected, as `kind:id`, and the ids of the chapters: for links of which a part is lost. */
  features?(): readonly string[];
  chapters?(): readonly string[];
  /** The ids of those whose accounts can be had apart. */
  accounts?(): readonly string[];
  /** What reads the rarer parts of a link; fetched when a link has one. */
  details?(): Promise<LinkDetails>;
  /** What knows things by their names; fetched when a link has one in place of an id. */
  names?(): Promise<NamedSubject>;
  /** The same, once it is here. */
  readonly named?: NamedSubject;
  /** How many steps a chapter has. */
  stepsOf(chapter: string): number;
}

/** What only some links need: the day of what is selected without one, and what stands about the map. */
export interface LinkDetails {
  /** A day of its own, within a chapter’s days where one is named; `null` where it has none there. */
  dayOf(selection: Selection, within?: Interval): JulianDay | null;
  /** Where the map then looks; `null` where that is left open. */
  frameOf(selection: Selection, instant: Instant): Viewport | null;
  /** Reads the keys of the panels, by their names, into `view`; gives what was wrong with them. */
  readPanels(
    texts: ReadonlyMap<string, string>,
    view: Panels,
    context: PermalinkContext,
  ): { readonly panels: Panels; readonly problems: readonly PermalinkProblem[] };
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
  | 'not-two-days'
  | 'not-a-share'
  | 'without-sheet'
  | 'not-loaded'
  | 'mended';

/** A value that was wrong, and what stands in its place. */
export interface PermalinkProblem {
  readonly key: string;
  readonly value: string;
  readonly reason: ProblemReason;
  readonly used: string;
}
