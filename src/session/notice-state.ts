import { createSignal, type Accessor } from 'solid-js';
import type { PermalinkProblem } from '../permalink/permalink-context.ts';

/**
 * Something the reader must be told: a repaired link, a failure, what the map lacks, that the record is another than when a link was made, or that
 * a part of the page could not be fetched, which `again` tries once more.
 */
export type Notice =
  | { readonly kind: 'problem'; readonly problem: PermalinkProblem }
  | { readonly kind: 'failure'; readonly text: string }
  /** The map lacks something, and stands without it; `text` says why. */
  | { readonly kind: 'incomplete'; readonly text: string }
  | { readonly kind: 'edition'; readonly mark: string }
  | { readonly kind: 'missing'; again(): void };

/** What the reader is being told. */
export interface NoticeState {
  readonly notices: Accessor<readonly Notice[]>;
  /** Tells something, once; what is missing is told as one, and tried again together. */
  notify(notice: Notice): void;
  dismissNotices(): void;
  /** Tries again what is missing, of which nothing more is told unless it is missing still. */
  fetchMissing(): void;
}

const noticesOf = (problems: readonly PermalinkProblem[]): readonly Notice[] =>
  problems.map((problem) => ({ kind: 'problem', problem }));

/** The notices of a first link; `tell` puts those of another in place of all. */
export function createNoticeState(problems: readonly PermalinkProblem[]): {
  readonly state: NoticeState;
  tell(problems: readonly PermalinkProblem[]): void;
} {
  const [notices, writeNotices] = createSignal(noticesOf(problems));
  return {
    state: {
      notices,
      notify(notice) {
        const missing = notices().filter((other) => other.kind === 'missing');
        if (notice.kind === 'missing' && missing.length > 0) {
          const all = [...missing, notice];
          const both: Notice = { kind: 'missing', again: () => all.forEach((one) => one.again()) };
          return void writeNotices([...notices().filter(({ kind }) => kind !== 'missing'), both]);
        }
        const same = (other: Notice) => JSON.stringify(other) === JSON.stringify(notice);
        if (!notices().some(same)) writeNotices([...notices(), notice]);
      },
      dismissNotices: () => void writeNotices([]),
      fetchMissing() {
        const before = notices();
        writeNotices(before.filter(({ kind }) => kind !== 'missing'));
        for (const notice of before) if (notice.kind === 'missing') notice.again();
      },
    },
    tell: (found) => void writeNotices(noticesOf(found)),
  };
}
