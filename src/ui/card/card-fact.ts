/** A line of a card: what it says, under which heading. */
export interface CardFact {
  readonly term: string;
  readonly text: string;
}

/** What a card shows, ready in the reader's language; `also` is the title in the other script. */
export interface CardContent {
  readonly title: string;
  readonly also: string;
  /** Dates, certainty and the like, one line each. */
  readonly small: readonly string[];
  readonly paragraphs: readonly string[];
  readonly facts: readonly CardFact[];
  /** Where the sources differ. */
  readonly note: string;
  readonly sources: readonly string[];
}
