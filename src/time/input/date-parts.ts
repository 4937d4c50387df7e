import type { SexagenaryIndex } from '../sexagenary.ts';

/** The seasons of the lunar year: spring is months 1 to 3, and so on; an intercalary month belongs to its month’s. */
export type Season = 'spring' | 'summer' | 'autumn' | 'winter';

/** The seasons in their order. */
export const SEASONS = ['spring', 'summer', 'autumn', 'winter'] as const;

/** The days of a lunar month that have names: 朔 the first, 望 the fifteenth, 晦 the last. */
type MoonDay = 'new' | 'full' | 'last';

/**
 * What a reader wrote, part by part, before any calendar is asked. `year` is a year of our era, `eraYear` a year of an
 * era; `calendar` says whose months `month` and `day` are, and is `either` where the writing leaves it open.
 */
export interface DateParts {
  readonly polity?: string;
  /** The Chinese name of the era. */
  readonly era?: string;
  readonly eraYear?: number;
  readonly year?: number;
  readonly yearName?: SexagenaryIndex;
  readonly season?: Season;
  readonly calendar?: 'julian' | 'lunar' | 'either';
  readonly leap?: boolean;
  readonly month?: number;
  readonly day?: number;
  readonly dayName?: SexagenaryIndex;
  readonly moon?: MoonDay;
}

/** The same while it is being read. */
export type PartsInReading = { -readonly [Key in keyof DateParts]: DateParts[Key] };
