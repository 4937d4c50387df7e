import type { AtlasConfig } from '../atlas-config.ts';
import { contains } from '../../time/interval.ts';
import type { JulianDay } from '../../time/julian-day.ts';
import { parseWhen, type When } from '../../time/timespan.ts';
import { parseDay } from '../../time/written-date.ts';
import type { SourceRef } from '../features.ts';
import type { Traditional } from '../../time/traditional.ts';

/** Whose account a reading is: the article’s, a court’s historians’, or what the atlas reads out of several sides. */
export type Account = string;

/** The accounts in order: the seed article’s, those of the sides that the atlas names, the atlas’s own. */
export const accounts = (config: AtlasConfig): readonly Account[] => [
  'article',
  ...config.accounts.map(({ id }) => id),
  'atlas',
];

/** Where a statement can be seen: a day of the atlas (YYYY-MM-DD) and what to select (`event:a-prince-dies`). */
export interface Seen {
  readonly date: string;
  readonly select: string;
  /** The account to draw; without it, the sources’. */
  readonly account?: 'seed';
}

/** What one source or group of sources says. */
export interface Reading {
  readonly account: Account;
  readonly by_en: string;
  readonly by_zh: Traditional;
  /** The day or days that the reading gives. */
  readonly when?: When;
  /** Who holds the prefecture concerned on the day of the link, were the reading true. */
  readonly holder?: string;
  readonly text_en: string;
  readonly text_zh: Traditional;
  readonly sources: readonly SourceRef[];
  /** Whether the atlas follows it. */
  readonly chosen: boolean;
}

/** A question that the sources answer differently, of `geo/disagreements.json`. */
export interface Disagreement extends Seen {
  readonly id: string;
  /** The seed article against the annals, or the annals against each other. */
  readonly kind: 'seed' | 'annals';
  /** The number of the point, of the seed article. */
  readonly point?: number;
  /** What it is about, as `siege:some-town`. */
  readonly features: readonly string[];
  readonly question_en: string;
  readonly question_zh: Traditional;
  readonly readings: readonly Reading[];
  readonly reason_en: string;
  readonly reason_zh: Traditional;
}

/** The disagreements about a feature, named as `siege:some-town`. */
export function disagreementsAbout(all: readonly Disagreement[], feature: string): Disagreement[] {
  return all.filter(({ features }) => features.includes(feature));
}

/** The disagreements open on a day: it lies between the first and the last day of the readings, or is the link’s own. */
export function disagreementsOn(all: readonly Disagreement[], day: JulianDay): Disagreement[] {
  return all.filter((disagreement) => {
    if (parseDay(disagreement.date) === day) return true;
    const spans = disagreement.readings.flatMap(({ when }) => (when ? parseWhen(when) : []));
    const start = Math.min(...spans.map((span) => span.start));
    const end = Math.max(...spans.map((span) => span.end));
    return contains({ start, end }, day);
  });
}

/** The readings to show for an account: all of them, the one followed, or those of one side (none where it is silent). */
export function readingsOf(
  { readings }: Disagreement,
  account: Account | 'all' | 'followed',
): readonly Reading[] {
  if (account === 'all') return readings;
  return readings.filter((reading) =>
    account === 'followed' ? reading.chosen : reading.account === account,
  );
}

/** The permalink that opens the atlas where a statement can be seen: `#v=1&date=…&select=…`, with `account=` where need be. */
export function permalinkTo({ date, select, account }: Seen): string {
  return `#v=1&date=${date}&select=${select}${account ? `&account=${account}` : ''}`;
}
