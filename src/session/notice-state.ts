import { createSignal, type Accessor } from 'solid-js';
import type { PermalinkProblem } from '../permalink/permalink-context.ts';

/** Something the reader must be told: a repaired link, a failure, or that the record is another than when a link was made. */
export type Notice =
  | { readonly kind: 'problem'; readonly problem: PermalinkProblem }
  | { readonly kind: 'failure'; readonly text: string }
  | { readonly kind: 'edition'; readonly mark: string };

/** What the reader is being told. */
export interface NoticeState {
  readonly notices: Accessor<readonly Notice[]>;
  /** Tells something, once. */
  notify(notice: Notice): void;
  dismissNotices(): void;
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
        const same = (other: Notice) => JSON.stringify(other) === JSON.stringify(notice);
        if (!notices().some(same)) writeNotices([...notices(), notice]);
      },
      dismissNotices: () => void writeNotices([]),
    },
    tell: (found) => void writeNotices(noticesOf(found)),
  };
}
