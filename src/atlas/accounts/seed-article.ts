import type { Seen } from './disagreements.ts';
import type { SourceRef } from '../features.ts';
import type { Traditional } from '../../time/traditional.ts';

/** What the sources make of a sentence. */
export const VERDICTS = ['right', 'wrong', 'imprecise', 'unverifiable', 'modern opinion'] as const;
export type Verdict = (typeof VERDICTS)[number];

/** One sentence of the seed article in our own words, and what the sources say of it. */
export interface CheckedSentence extends Seen {
  readonly id: string;
  readonly part: string;
  readonly verdict: Verdict;
  /** Points of the disagreements that it raises. */
  readonly points: readonly number[];
  readonly says_en: string;
  readonly says_zh: Traditional;
  readonly finding_en: string;
  readonly finding_zh: Traditional;
  readonly sources: readonly SourceRef[];
}

/** `geo/seed-article.json`: the parts of the article and its sentences, in order. */
export interface SeedArticle {
  readonly parts: readonly {
    readonly id: string;
    readonly title_en: string;
    readonly title_zh: Traditional;
  }[];
  readonly sentences: readonly CheckedSentence[];
}

/** How many sentences met each verdict. */
export function verdictCounts(sentences: readonly CheckedSentence[]): ReadonlyMap<Verdict, number> {
  return new Map(
    VERDICTS.map((verdict) => [verdict, sentences.filter((sentence) => sentence.verdict === verdict).length]),
  );
}
