import { noFeatures, type FeatureCount } from '../features/dated-fields.ts';
import { OPEN_DAYS } from '../open-days.ts';
import type { MeshAnswer } from './mesh-messages.ts';

/** What became of the features of several tiles, each feature counted once, though a tile is read again or several hold it. */
export interface FeatureTally {
  add(answer: MeshAnswer): void;
  /** The count until now; `drawn` are the features read with a date, a part of them each time. */
  count(): FeatureCount;
}

/** Creates a tally of nothing. */
export function createFeatureTally(): FeatureTally {
  const undated = new Set<number>();
  const open = new Set<number>();
  const unread = new Set<number>();
  const count = noFeatures();
  return {
    add({ spans, keys, unread: passed, count: more }) {
      count.drawn += more.drawn;
      count.shapeless += more.shapeless;
      count.example ??= more.example;
      if (!keys) {
        count.undated += more.undated;
        count.open += more.open;
        count.unreadable += more.unreadable;
        return;
      }
      for (const key of passed ?? []) unread.add(key);
      if (more.undated + more.open > 0)
        keys.forEach((key, i) => {
          if ((spans.ends[i] ?? 0) < OPEN_DAYS) return;
          ((spans.starts[i] ?? 0) <= -OPEN_DAYS ? undated : open).add(key);
        });
      count.undated = undated.size;
      count.open = open.size;
      count.unreadable = unread.size;
    },
    count: () => ({ ...count }),
  };
}
