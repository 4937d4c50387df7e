import type { Instant } from '../../time/instant.ts';
import type { JulianDay } from '../../time/julian-day.ts';
import type { Chapter } from '../chapter.ts';
import type { AtlasEvent } from '../event.ts';
import type { Interval } from '../../time/interval.ts';
import type { BesiegedSpan, ControlSpan, DoubtfulChange } from '../control/control.ts';
import type { FrontierSpan, LegalLine } from '../control/frontier.ts';
import type { MovementState } from '../movement/movement.ts';
import type { PlaceName } from '../place-name.ts';
import type { Siege, SiegeState } from '../siege.ts';

/**
 * Everything that holds at one instant, as plain data. Lists that did not change since another day are the very same
 * array objects, so that readers may compare them by identity.
 */
export interface Scene {
  readonly instant: Instant;
  readonly day: JulianDay;
  /** One span a prefecture, in the order of the prefectures. */
  readonly control: readonly ControlSpan[];
  readonly besieged: readonly BesiegedSpan[];
  readonly frontiers: readonly FrontierSpan[];
  readonly lines: readonly LegalLine[];
  readonly movements: readonly MovementState[];
  readonly sieges: readonly SiegeState[];
  /** Sieges that may have begun, or may still go on, outside the days they are taken to have. */
  readonly fringe: readonly (Interval & { readonly siege: Siege })[];
  /** Prefectures that may have changed hands already, or may yet. */
  readonly doubts: readonly DoubtfulChange[];
  readonly events: readonly AtlasEvent[];
  readonly names: readonly PlaceName[];
  /** The chapter whose days these are; of several, the one that ends first. */
  readonly chapter: Chapter | null;
}
