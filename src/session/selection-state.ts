import { createSignal, type Accessor } from 'solid-js';
import type { Selection, View } from '../view/view.ts';
import type { SessionPart } from './session-part.ts';

/** What is selected, and what is pointed at. */
export interface SelectionState {
  readonly selection: Accessor<Selection | null>;
  /** What the pointer or the focus rests on, wherever it is shown. */
  readonly hovered: Accessor<Selection | null>;
  select(selection: Selection | null): void;
  hover(selection: Selection | null): void;
  /** Whether a feature is selected or hovered. */
  lit(kind: Selection['kind'], id: string): boolean;
}

/** The selection of a first view, with nothing pointed at. */
export function createSelectionState(first: Pick<View, 'select'>): SessionPart<SelectionState, 'select'> {
  const [selection, select] = createSignal(first.select);
  const [hovered, hover] = createSignal<Selection | null>(null, {
    equals: (a, b) => a?.kind === b?.kind && a?.id === b?.id,
  });
  return {
    state: {
      selection,
      hovered,
      select,
      hover,
      lit: (kind, id) => [selection(), hovered()].some((one) => one?.kind === kind && one.id === id),
    },
    share: () => ({ select: selection() }),
    restore: (view) => void select(view.select),
  };
}
