import type { Collector } from '../collect.ts';
import type { ReportBook } from '../report.ts';

/** Features that are made one by one. */
export type Features = Iterable<unknown> | AsyncIterable<unknown>;

/** Adds features to what is collected, each a record. */
export async function addFeatures(
  features: Features,
  { collector, book }: { readonly collector: Collector; readonly book: ReportBook },
): Promise<void> {
  for await (const feature of features) {
    book.begin('');
    collector.add(feature);
  }
}
