import { batch, createSignal, type Accessor } from 'solid-js';
import type { Selection, View } from '../view/view.ts';
import type { ToldSubject } from '../view/told-subject.ts';
import type { SessionPart } from './session-part.ts';

/** What is selected, what is pointed at, and what is spoken of. */
export interface SelectionState {
  readonly selection: Accessor<Selection | null>;
  /** What the pointer or the focus rests on, wherever it is shown. */
  readonly hovered: Accessor<Selection | null>;
  select(selection: Selection | null): void;
  /** How many times something has been chosen on this page, by whatever way; what a link selects is not counted. */
  readonly choices: Accessor<number>;
  hover(selection: Selection | null): void;
  /** What is spoken of in a lecture, which the map names before all else. */
  readonly spokenOf: Accessor<readonly ToldSubject[]>;
  speakOf(subjects: readonly ToldSubject[]): void;
  /** Whether a feature is selected or hovered. */
  lit(kind: Selection['kind'], id: string): boolean;
}

/** The selection of a first view, with nothing pointed at. */
export function createSelectionState(first: Pick<View, 'select'>): SessionPart<SelectionState, 'select'> {
  const [selection, writeSelection] = createSignal(first.select);
  const [choices, writeChoices] = createSignal(0);
  const [hovered, hover] = createSignal<Selection | null>(null, {
    equals: (a, b) => a?.kind === b?.kind && a?.id === b?.id,
  });
  const [spokenOf, speakOf] = createSignal<readonly ToldSubject[]>([]);
  return {
    state: {
      selection,
      hovered,
      choices,
      select: (next) =>
        batch(() => {
          writeSelection(next);
          if (next) writeChoices(choices() + 1);
        }),
      hover,
      spokenOf,
      speakOf,
      lit: (kind, id) => [selection(), hovered()].some((one) => one?.kind === kind && one.id === id),
    },
    share: () => ({ select: selection() }),
    restore: (view) => void writeSelection(view.select),
  };
}
