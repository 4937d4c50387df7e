import type { NamedDay } from '../shared/DatedText.tsx';

/** A line of a card: what it says, under which heading. */
export interface CardFact {
  readonly term: string;
  readonly text: string;
}

/** What a card shows, ready in the reader's language; `chinese` is the title in Chinese, whatever the language. */
export interface CardContent {
  readonly title: string;
  readonly chinese: string;
  /** What a glance at it tells where the rest is folded up. */
  readonly glance?: string | undefined;
  /** Whose it is on the day. */
  readonly holder?: string | undefined;
  /** Of a movement, where it is now, or that it has yet to begin or is over; in a line that stays in view. */
  readonly where?: string | undefined;
  /** Dates, certainty and the like, one line each. */
  readonly small: readonly string[];
  /** The days that its lines name. */
  readonly days: readonly NamedDay[];
  readonly paragraphs: readonly string[];
  readonly facts: readonly CardFact[];
  /** The persons who are in it, by their ids, for names that several bear. */
  readonly people: readonly string[];
  /** Where the sources differ. */
  readonly note: string;
  readonly sources: readonly string[];
}
